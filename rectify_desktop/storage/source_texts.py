"""Source texts in the ledger file: what was imported, kept word for word."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import RoundId, SourceTextId, new_id
from rectify_desktop.storage.tables import SavedTable

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection


@dataclass(frozen=True, slots=True)
class KeptText:
    """One imported text as it was kept; ``kind`` is what the reader took it for."""

    id: SourceTextId
    round_id: RoundId
    name: str
    kind: str
    text: str


@dataclass(slots=True)
class SourceTextRepository:
    """Keeps imported texts; they are added and never changed."""

    database: LedgerConnection
    _table: SavedTable = field(init=False)

    def __post_init__(self) -> None:
        columns = ("round_uid", "name", "kind", "text")
        self._table = SavedTable(self.database, "source_text", columns, "份来文")

    def add(self, round_id: RoundId, name: str, kind: str, text: str) -> SourceTextId:
        """Keep a text and return its id."""
        key = SourceTextId(new_id())
        self._table.save({key: (round_id, name, kind, text)})
        return key

    def of_round(self, round_id: RoundId) -> list[KeptText]:
        """Return the texts of a round, oldest first."""
        return [
            KeptText(
                SourceTextId(row["uid"]),
                RoundId(row["round_uid"]),
                row["name"],
                row["kind"],
                row["text"],
            )
            for row in self._table.live("round_uid = ?", round_id)
        ]
