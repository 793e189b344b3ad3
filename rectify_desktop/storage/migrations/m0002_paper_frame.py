"""The item pattern of a round, and its frame of an official paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.migrations.columns import (
    day_column,
    enum_column,
    text_columns,
)
from rectify_desktop.storage.migrations.registry import LEDGER_MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


@LEDGER_MIGRATIONS()
def m0002_paper_frame(db: Database) -> None:
    """Give rounds their item pattern and what stands above and below a red-head paper."""
    texts = (
        "notice_pattern", "issuing_mark", "document_number", "copy_number", "recipients",
        "copies_to", "printed_by",
    )  # fmt: skip
    for column in (
        *(text_columns(name) for name in texts),
        enum_column("urgency", "urgent", "most_urgent"),
        "attachments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attachments))",
        day_column("printed_on"),
    ):
        db.conn.execute(f"ALTER TABLE inspection_round ADD COLUMN {column}")
