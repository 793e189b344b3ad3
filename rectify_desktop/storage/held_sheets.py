"""The sheets of held reviews in the ledger file: each as it was shown on the day it was held."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import new_id
from rectify_desktop.storage.tables import SavedTable
from rectify_desktop.storage.value_json import value_json, value_of

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import ReviewId
    from rectify_desktop.domain.review.review_sheet import ReviewSheet
    from rectify_desktop.storage.connection import LedgerConnection


@dataclass(slots=True)
class HeldSheetRepository:
    """Keeps one sheet per held review, figure by figure."""

    database: LedgerConnection
    _table: SavedTable = field(init=False)

    def __post_init__(self) -> None:
        columns = ("review_uid", "content")
        self._table = SavedTable(self.database, "held_sheet", columns, "份定稿的调度表")

    def keep(self, review_id: ReviewId, sheet: ReviewSheet) -> None:
        """Keep the sheet of a review that has none."""
        self._table.save({new_id(): (review_id, value_json(sheet))})

    def of(self, review_id: ReviewId) -> ReviewSheet | None:
        """Return the sheet of a review as it was held; None if none was kept."""
        rows = self._table.live("review_uid = ?", review_id)
        sheet: ReviewSheet | None = value_of(rows[0]["content"]) if rows else None
        return sheet

    def drop(self, review_id: ReviewId) -> None:
        """Drop the sheet of a review that is open again; the change log keeps it."""
        for row in self._table.live("review_uid = ?", review_id):
            self._table.delete(row["uid"])
