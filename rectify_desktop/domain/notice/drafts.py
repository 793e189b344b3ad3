"""Drafts of a notice (稿), each kept word for word, and the files that left the house."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import DraftId, ExportId, new_id

if TYPE_CHECKING:
    from datetime import datetime

    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.passages import PassageEdit
    from rectify_desktop.domain.terms import Edition


@dataclass(frozen=True, slots=True)
class NoticeDraft:
    """One version of a notice (第3稿): the notice word for word, what was edited by hand, by whom.

    ``number`` counts from 1 in each edition. ``chain_head`` is the head of the change log at that
    moment: it says of which state of the ledger the draft is.
    """

    round_id: RoundId
    number: int
    notice: Notice
    made_at: datetime
    made_by: str = ""
    pattern: str = ""
    edits: tuple[PassageEdit, ...] = ()
    note: str = ""
    chain_head: str = ""
    id: DraftId = field(default_factory=lambda: DraftId(new_id()))

    @property
    def edition(self) -> Edition:
        """Who the draft is for."""
        return self.notice.edition


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """One file that was exported: what it is called and the hash by which it is known again.

    ``paper`` names the paper (通报), ``draft_number`` the draft it is of, if it was kept as one.
    """

    round_id: RoundId
    paper: str
    file_name: str
    sha256: str
    size: int
    exported_at: datetime
    edition: Edition | None = None
    draft_number: int | None = None
    chain_head: str = ""
    id: ExportId = field(default_factory=lambda: ExportId(new_id()))
