"""What is decided of a notice passage by passage: edits by hand, and what is withheld."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.ids import FindingId, PassageEditId, RoundId, WithheldItemId
from rectify_desktop.domain.notice.passages import PassageEdit, PassageKey, PassageKind
from rectify_desktop.domain.notice.withheld import WithheldItem
from rectify_desktop.domain.terms import Edition, WithholdingGround
from rectify_desktop.storage.columns import day_of, day_text
from rectify_desktop.storage.tables import SavedTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.storage.connection import LedgerConnection
    from rectify_desktop.storage.tables import Row

_KEY = ("kind", "finding_uid")
_EDIT = ("round_uid", "edition", *_KEY, "text", "ledger_text")
_WITHHELD = ("round_uid", *_KEY, "ground", "note", "decided_by", "decided_on")


@dataclass(slots=True)
class NoticePassageRepository:
    """Reads and saves what was edited by hand, and what the public edition leaves out."""

    database: LedgerConnection
    _edits: SavedTable = field(init=False)
    _withheld: SavedTable = field(init=False)

    def __post_init__(self) -> None:
        self._edits = SavedTable(self.database, "passage_edit", _EDIT, "段手工修改")
        self._withheld = SavedTable(self.database, "withheld_item", _WITHHELD, "项不予公开内容")

    def edits_of(self, round_id: RoundId) -> list[PassageEdit]:
        """Return the edits of a round, oldest first."""
        return [_edit(row) for row in self._edits.live("round_uid = ?", round_id)]

    def save_edits(self, edits: Iterable[PassageEdit]) -> None:
        """Save edits; what did not change is not written."""
        rows: dict[str, Row] = {
            edit.id: (
                edit.round_id,
                edit.edition.value,
                edit.key.kind.value,
                edit.key.finding_id,
                edit.text,
                edit.ledger_text,
            )
            for edit in edits
        }
        self._edits.save(rows)

    def drop_edit(self, edit_id: PassageEditId) -> None:
        """Drop an edit; the passage comes from the ledger again."""
        self._edits.delete(edit_id)

    def withheld_of(self, round_id: RoundId) -> list[WithheldItem]:
        """Return what the public edition of a round leaves out, oldest first."""
        return [_item(row) for row in self._withheld.live("round_uid = ?", round_id)]

    def save_withheld(self, item: WithheldItem) -> None:
        """Save one withheld item; what did not change is not written."""
        values = (
            item.round_id,
            item.key.kind.value,
            item.key.finding_id,
            item.ground.value,
            item.note,
            item.decided_by,
            day_text(item.decided_on),
        )
        self._withheld.save({item.id: values})

    def drop_withheld(self, item_id: WithheldItemId) -> None:
        """Drop a withheld item: it is published again."""
        self._withheld.delete(item_id)


def _key(row: dict[str, Any]) -> PassageKey:
    finding = row["finding_uid"]
    return PassageKey(PassageKind(row["kind"]), None if finding is None else FindingId(finding))


def _edit(row: dict[str, Any]) -> PassageEdit:
    return PassageEdit(
        id=PassageEditId(row["uid"]),
        round_id=RoundId(row["round_uid"]),
        edition=Edition(row["edition"]),
        key=_key(row),
        text=row["text"],
        ledger_text=row["ledger_text"],
    )


def _item(row: dict[str, Any]) -> WithheldItem:
    return WithheldItem(
        id=WithheldItemId(row["uid"]),
        round_id=RoundId(row["round_uid"]),
        key=_key(row),
        ground=WithholdingGround(row["ground"]),
        note=row["note"],
        decided_by=row["decided_by"],
        decided_on=day_of(row["decided_on"]),
    )
