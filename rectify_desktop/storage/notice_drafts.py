"""Drafts of notices and exported files in the ledger file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.ids import DraftId, ExportId, RoundId
from rectify_desktop.domain.notice.drafts import ExportRecord, NoticeDraft
from rectify_desktop.domain.terms import Edition
from rectify_desktop.storage.tables import SavedTable
from rectify_desktop.storage.value_json import value_json, value_of

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection

_DRAFT = (
    "round_uid", "edition", "profile", "pattern", "number", "made_at", "made_by", "note",
    "chain_head", "content",
)  # fmt: skip
_EXPORT = (
    "round_uid", "paper", "file_name", "sha256", "size", "exported_at", "edition", "draft_number",
    "chain_head",
)  # fmt: skip
# The text of a draft and what was edited in it, as one value.
_CONTENT = ("notice", "edits")


@dataclass(slots=True)
class NoticeDraftRepository:
    """Keeps drafts; they are added and never changed."""

    database: LedgerConnection
    _table: SavedTable = field(init=False)

    def __post_init__(self) -> None:
        self._table = SavedTable(self.database, "notice_draft", _DRAFT, "稿通报")

    def add(self, draft: NoticeDraft) -> None:
        """Keep a draft."""
        content = {name: getattr(draft, name) for name in _CONTENT}
        values = (
            draft.round_id,
            draft.edition.value,
            draft.notice.profile.value,
            draft.pattern,
            draft.number,
            draft.made_at.isoformat(),
            draft.made_by,
            draft.note,
            draft.chain_head,
            value_json(content),
        )
        self._table.save({draft.id: values})

    def get(self, draft_id: DraftId) -> NoticeDraft:
        """Return one draft.

        Raises:
            NotFound: there is no such draft.

        """
        return _draft(self._table.row(draft_id))

    def of_round(self, round_id: RoundId, edition: Edition) -> list[NoticeDraft]:
        """Return the drafts of one edition, oldest first."""
        rows = self._table.live(
            "round_uid = ? AND edition = ?", round_id, edition.value, order="number"
        )
        return [_draft(row) for row in rows]


@dataclass(slots=True)
class ExportRepository:
    """Keeps what was exported; records are added and never changed."""

    database: LedgerConnection
    _table: SavedTable = field(init=False)

    def __post_init__(self) -> None:
        self._table = SavedTable(self.database, "export_record", _EXPORT, "条导出记录")

    def add(self, record: ExportRecord) -> None:
        """Keep the record of one exported file."""
        values = (
            record.round_id,
            record.paper,
            record.file_name,
            record.sha256,
            record.size,
            record.exported_at.isoformat(),
            None if record.edition is None else record.edition.value,
            record.draft_number,
            record.chain_head,
        )
        self._table.save({record.id: values})

    def of_round(self, round_id: RoundId) -> list[ExportRecord]:
        """Return the exports of a round, newest first."""
        return [
            _export(row) for row in self._table.live("round_uid = ?", round_id, order="id DESC")
        ]

    def with_hash(self, sha256: str) -> list[ExportRecord]:
        """Return the exports of these very bytes, newest first."""
        return [_export(row) for row in self._table.live("sha256 = ?", sha256, order="id DESC")]


def _draft(row: dict[str, Any]) -> NoticeDraft:
    return NoticeDraft(
        id=DraftId(row["uid"]),
        round_id=RoundId(row["round_uid"]),
        pattern=row["pattern"],
        number=row["number"],
        made_at=datetime.fromisoformat(row["made_at"]),
        made_by=row["made_by"],
        note=row["note"],
        chain_head=row["chain_head"],
        **value_of(row["content"]),
    )


def _export(row: dict[str, Any]) -> ExportRecord:
    return ExportRecord(
        id=ExportId(row["uid"]),
        round_id=RoundId(row["round_uid"]),
        paper=row["paper"],
        file_name=row["file_name"],
        sha256=row["sha256"],
        size=row["size"],
        exported_at=datetime.fromisoformat(row["exported_at"]),
        edition=None if row["edition"] is None else Edition(row["edition"]),
        draft_number=row["draft_number"],
        chain_head=row["chain_head"],
    )
