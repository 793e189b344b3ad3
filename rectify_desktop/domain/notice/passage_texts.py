"""What every passage of one edition says: by hand where it was edited, else from the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.notice_parts import one_line, paragraphs_in, typed_paragraphs
from rectify_desktop.domain.notice.notice_passages import (
    closing_passage,
    fact,
    figures_passage,
    opening_passage,
    party_meeting,
)
from rectify_desktop.domain.notice.passages import PassageKind
from rectify_desktop.domain.papers.case_figures import case_figures_passage
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.domain.wording.typography import as_sentence

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.notice.passages import PassageEdit, PassageKey
    from rectify_desktop.domain.notice.withheld import WithheldItem
    from rectify_desktop.domain.terms import Edition


class PassageTexts:
    """The passages of one edition of a notice."""

    def __init__(self, ledger: Ledger, edition: Edition, material: NoticeMaterial) -> None:
        self.ledger = ledger
        self.edition = edition
        self.records = material.records
        self._edits = material.edits_of(edition)
        self._withheld = material.withheld_from(edition)
        self._findings = {finding.id: finding for finding in ledger.findings}
        self._counts = {finding.id: at for at, finding in enumerate(ledger.findings, start=1)}

    @property
    def edits(self) -> list[PassageEdit]:
        """The edits that are printed: of what the ledger still has and nobody withholds."""
        return [
            edit
            for edit in self._edits.values()
            if self.has(edit.key) and self.withheld_by(edit.key) is None
        ]

    @property
    def withheld(self) -> list[WithheldItem]:
        """What is left out of what the ledger still has."""
        return [item for item in self._withheld.values() if self.has(item.key)]

    def has(self, key: PassageKey) -> bool:
        """Whether the ledger still has what a passage is of."""
        return key.finding_id is None or key.finding_id in self._findings

    def finding_name(self, finding_id: FindingId) -> str:
        """Name a finding as a clerk would: 问题1.2, or by its place where it has no number."""
        return f"问题{self._findings[finding_id].number or self._counts[finding_id]}"

    def edit_of(self, key: PassageKey) -> PassageEdit | None:
        """Return what somebody made of a passage by hand."""
        return self._edits.get(key)

    def withheld_by(self, key: PassageKey) -> WithheldItem | None:
        """Return why a passage is left out, itself or with its whole finding."""
        item = self._withheld.get(key)
        if item is None and key.finding_id is not None:
            return self._withheld.get(whole_finding(key.finding_id))
        return item

    def lines(self, key: PassageKey, gap: str = "") -> list[str]:
        """Return the paragraphs of a passage; ``gap`` names what is missing where it says nothing.

        A text by hand is printed as it was typed, what is withheld is not printed.
        """
        if self.withheld_by(key) is not None:
            return []
        if (edit := self._edits.get(key)) is not None:
            return typed_paragraphs(edit.text)
        lines = self.ledger_text(key).splitlines()
        return lines or ([gap_mark(gap)] if gap else [])

    def ledger_text(self, key: PassageKey) -> str:
        """Return what the ledger says of a passage now, in the punctuation of an official paper."""
        return "\n".join(paragraphs_in(self._composed(key)))

    def _composed(self, key: PassageKey) -> str:
        facts = self.ledger.round
        match key.kind:
            case PassageKind.TITLE:
                return f"{signing_organisation(self.ledger)}关于巡察整改进展情况的通报"
            case PassageKind.OPENING:
                return facts.opening.strip() or opening_passage(facts, self.edition)
            case PassageKind.ORGANISATION:
                return facts.organisation
            case PassageKind.FIGURES:
                return figures_passage(self.ledger)
            case PassageKind.CASE_FIGURES:
                meeting = party_meeting(facts)
                return case_figures_passage(self.records, facts.as_of, party_meeting=meeting)
            case PassageKind.NEXT_STEPS:
                return facts.next_steps
            case PassageKind.CLOSING:
                return closing_passage(facts)
            case _:
                return self._of_finding(key)

    def _of_finding(self, key: PassageKey) -> str:
        finding = None if key.finding_id is None else self._findings.get(key.finding_id)
        if finding is None:
            return ""
        return _plan(finding) if key.kind is PassageKind.PLAN else as_sentence(finding.situation)


def signing_organisation(ledger: Ledger) -> str:
    """Return who signs a notice, or the mark that it is not known."""
    facts = ledger.round
    return one_line(fact(facts.party_organisation or facts.unit_name, "党组织全称"))


def _plan(finding: Finding) -> str:
    """Return the plan of a finding that is not finished."""
    is_finished = finding.declared_result is DeclaredResult.COMPLETED
    return "" if is_finished else as_sentence(finding.plan)
