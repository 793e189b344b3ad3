"""The numbers an office sets for rules of 体检."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.migrations.registry import LEDGER_MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


@LEDGER_MIGRATIONS()
def m0009_rule_numbers(db: Database) -> None:
    """Keep the number a rule strikes by, where the office set one."""
    db.conn.execute("ALTER TABLE check_rule_setting ADD COLUMN number INTEGER CHECK (number > 0)")
