"""Offers for the side ledgers that the clerk decided not to file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.migrations.columns import (
    create_index,
    create_table,
    enum_column,
    reference_column,
)
from rectify_desktop.storage.migrations.registry import LEDGER_MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


@LEDGER_MIGRATIONS()
def m0008_declined_suggestions(db: Database) -> None:
    """Keep which words of which text are not to be offered again."""
    create_table(
        db,
        "declined_suggestion",
        reference_column("round_uid", "inspection_round"),
        reference_column("finding_uid", "finding"),
        enum_column("ledger", "policy", "fund", "accountability", "meeting") + " NOT NULL",
        "words TEXT NOT NULL CHECK (words <> '')",
        "sentence TEXT NOT NULL CHECK (sentence <> '')",
    )
    create_index(db, "declined_suggestion", "finding_uid")
