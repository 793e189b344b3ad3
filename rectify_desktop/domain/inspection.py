"""The inspection round (巡察轮次): one inspection of one unit, and what its papers say of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import RoundId, new_id
from rectify_desktop.domain.notice.paper_frame import PaperFrame

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.terms import FindingSource


@dataclass(frozen=True, slots=True)
class ContactBlock:
    """The unit's public contact line at the end of a notice; never a person's own."""

    phone: str = ""
    postal_address: str = ""
    postcode: str = ""
    email: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it is filled in."""
        return not (self.phone or self.postal_address or self.postcode or self.email)


@dataclass(frozen=True, slots=True)
class SourceTally:
    """Matters of a source that are counted but not listed one by one (巡察期间移交的信访件 …).

    They come from part 一 of an imported notice and serve the next one only as long as the ledger
    holds no finding of that source.
    """

    source: FindingSource
    total: int
    completed: int
    stage_completed: int = 0


@dataclass(frozen=True, slots=True)
class InspectionRound:
    """One inspection of one unit (巡察轮次).

    ``party_organisation`` is the full name that signs (中共某某局党组), ``unit_name`` the short
    name of the unit in running text (区卫健局). Passages are paragraphs parted by line breaks.
    ``notice_pattern`` names the item pattern (通报句式) of the unit; empty for the usual one.
    """

    id: RoundId = field(default_factory=lambda: RoundId(new_id()))
    title: str = ""
    unit_name: str = ""
    party_organisation: str = ""
    authority: str = ""
    team_name: str = ""
    inspected_from: date | None = None
    inspected_to: date | None = None
    feedback_on: date | None = None
    as_of: date | None = None
    signed_on: date | None = None
    contact: ContactBlock = field(default_factory=ContactBlock)
    opening: str = ""
    organisation: str = ""
    next_steps: str = ""
    closing: str = ""
    tallies: tuple[SourceTally, ...] = ()
    notice_pattern: str = ""
    frame: PaperFrame = field(default_factory=PaperFrame)
