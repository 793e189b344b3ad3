"""Finding in the change log what ever happened to one finding, without reading all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.migrations.registry import LEDGER_MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


@LEDGER_MIGRATIONS()
def m0006_change_by_finding(db: Database) -> None:
    """Index changes by the finding whose row, or whose part, they changed."""
    db.conn.execute(
        "CREATE INDEX change_by_finding ON change (CASE table_name WHEN 'finding' THEN row_uid "
        "ELSE coalesce(json_extract(after, '$.finding_uid'), "
        "json_extract(before, '$.finding_uid')) END)"
    )
