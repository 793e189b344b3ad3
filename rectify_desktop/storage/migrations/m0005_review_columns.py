"""What a 半月督查 and a 月过堂 ask of a finding beyond a 周调度."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.migrations.columns import day_column, enum_column, text_columns
from rectify_desktop.storage.migrations.registry import LEDGER_MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


@LEDGER_MIGRATIONS()
def m0005_review_columns(db: Database) -> None:
    """Give progress updates what inspectors found and asked, and how the meeting decided."""
    for column in (
        text_columns("oversight_note"),
        text_columns("oversight_opinion"),
        day_column("recheck_on"),
        text_columns("member_opinions"),
        enum_column("verdict", "passed", "returned"),
    ):
        db.conn.execute(f"ALTER TABLE progress_update ADD COLUMN {column}")
