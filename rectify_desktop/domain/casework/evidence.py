"""Evidence (佐证材料): a kept file or a paper's place, and what it proves (domain §§2.8, 3.10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import EvidenceKind
from rectify_desktop.domain.ids import EvidenceId, new_id

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import DepartmentId, FindingId, MeasureId, RoundId


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of evidence; ``sha256`` is empty where only a paper lies at ``location``.

    ``original_name`` is the name the file came with: text to show, never a path to write to.
    ``pages`` is 0 where nobody counted them.
    """

    round_id: RoundId
    name: str
    kind: EvidenceKind = EvidenceKind.OTHER
    document_number: str = ""
    formed_on: date | None = None
    pages: int = 0
    is_original: bool = False
    location: str = ""
    provided_by: DepartmentId | None = None
    checked_by: str = ""
    catalogue_number: str = ""
    sha256: str = ""
    original_name: str = ""
    finding_ids: tuple[FindingId, ...] = ()
    measure_ids: tuple[MeasureId, ...] = ()
    id: EvidenceId = field(default_factory=lambda: EvidenceId(new_id()))

    @property
    def has_file(self) -> bool:
        """Whether a file is kept beside the ledger."""
        return bool(self.sha256)
