"""Passages of a notice: each comes from the ledger, or was edited by hand and stays as edited."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import PassageEditId, new_id
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId, RoundId
    from rectify_desktop.domain.notice.withheld import WithheldItem
    from rectify_desktop.domain.terms import Edition


class PassageKind(StrEnum):
    """What a passage is; FINDING stands for all of one finding and can only be withheld."""

    TITLE = "title"
    OPENING = "opening"
    ORGANISATION = "organisation"
    FIGURES = "figures"
    CASE_FIGURES = "case_figures"
    FINDING = "finding"
    SITUATION = "situation"
    PLAN = "plan"
    NEXT_STEPS = "next_steps"
    CLOSING = "closing"


OF_A_FINDING = frozenset({PassageKind.FINDING, PassageKind.SITUATION, PassageKind.PLAN})
# What such a passage says is counted: once edited, it can disagree with the ledger.
OF_FIGURES = frozenset({PassageKind.FIGURES, PassageKind.CASE_FIGURES})


@dataclass(frozen=True, slots=True)
class PassageKey:
    """Which passage of a notice; ``finding_id`` is given for those of a finding and no others."""

    kind: PassageKind
    finding_id: FindingId | None = None

    def __post_init__(self) -> None:
        if (self.finding_id is not None) != (self.kind in OF_A_FINDING):
            msg = f"{self.kind} with finding {self.finding_id}"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class PassageEdit:
    """A passage of one edition as somebody wrote it, beside what the ledger said at that moment.

    What is edited for both editions is held once for each: what the ledger says of a passage, and
    what an edition may say, differ between them.
    """

    round_id: RoundId
    edition: Edition
    key: PassageKey
    text: str
    ledger_text: str
    id: PassageEditId = field(default_factory=lambda: PassageEditId(new_id()))


@dataclass(frozen=True, slots=True)
class PassageState:
    """One passage as the page of a notice shows it; ``name`` is 开头 or 问题1.2的整改情况.

    ``ledger_text`` is what the ledger says now, ``edit`` what somebody made of it. ``withheld``
    says why the passage, or its whole finding, is not in this edition.
    """

    key: PassageKey
    name: str
    ledger_text: str
    edit: PassageEdit | None = None
    withheld: WithheldItem | None = None

    @property
    def text(self) -> str:
        """What the notice says here, withheld or not."""
        return self.ledger_text if self.edit is None else self.edit.text

    @property
    def edited_text(self) -> str | None:
        """The text by hand; None where the passage comes from the ledger."""
        return None if self.edit is None else self.edit.text

    @property
    def has_ledger_changed(self) -> bool:
        """Whether the ledger says something else than when the passage was edited."""
        return self.edit is not None and self.edit.ledger_text != self.ledger_text

    @property
    def has_stale_figures(self) -> bool:
        """Whether figures were edited by hand and the ledger has counted on since."""
        return self.has_ledger_changed and self.key.kind in OF_FIGURES


def must_be_editable(key: PassageKey, text: str) -> None:
    """Refuse an edit that says nothing, or that is of no passage.

    Raises:
        RuleViolation: the text is blank, or the key is that of a whole finding.

    """
    if key.kind is PassageKind.FINDING:
        raise RuleViolation("整条问题不能作为一段修改，请分别修改它的整改情况或整改计划。")
    if not text.strip():
        raise RuleViolation(
            "段落不能改成空白。要用回台账里的文字，请选“恢复为台账内容”；"
            "社会公开版要略去这一段，请登记不予公开并写明依据。"
        )
