"""Comparing a proposal with a ledger, finding by finding and cell by cell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.proposal.comparison import (
    ComparedField,
    ComparedFinding,
    Comparison,
    FieldDifference,
    MatchStatus,
)
from rectify_desktop.domain.proposal.round_facts import year_meant
from rectify_desktop.domain.terms import RESULT_TERMS
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.domain.wording.folding import folded
from rectify_desktop.domain.wording.problem_title import problem_named
from rectify_desktop.domain.wording.title_matching import TitleCard, matched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.domain.proposal.proposal import (
        ImportProposal,
        ProposedFinding,
        ProposedMeasure,
    )

    Checkpoint = Callable[[int, int], None]

_FIRST_SENTENCE = re.compile(r"([^。；\n]+)[。；\n]?(.*)", re.DOTALL)
_SENTENCE_AND_REST = re.compile(r"([^。]+)。(.+)", re.DOTALL)
_PLACE_JOINT = " / "
# So many findings are compared in a few milliseconds.
_STRETCH = 100


def compare(
    proposal: ImportProposal, ledger: Ledger, checkpoint: Checkpoint | None = None
) -> Comparison:
    """Compare a proposal with the ledger it would go into.

    ``checkpoint`` is told now and then how many findings of how many are done; it may raise to
    stop the comparison.
    """
    return _Comparing(proposal, ledger, checkpoint or _go_on).comparison()


def _go_on(_done: int, _total: int) -> None:
    """Stop nothing."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Title and description of a proposed finding as they are to be compared and taken."""

    title: str
    description: str


def wordings(proposal: ImportProposal, finding: ProposedFinding) -> tuple[Wording, ...]:
    """Return how a finding's words may be parted, the way they were read first.

    A paper sets a lone finding behind its heading's words (1.类。具体问题。), so that the reader
    takes the heading for the title and the finding for the beginning of the description.
    """
    plain = Wording(finding.title, finding.description)
    if match := _SENTENCE_AND_REST.match(finding.title):
        # A list may hold both in one cell.
        return plain, Wording(match[2], finding.description)
    if finding.heading is None or not finding.description:
        return (plain,)
    heading = proposal.headings[finding.heading].title
    if folded(heading) != folded(finding.title):
        return (plain,)
    match = _FIRST_SENTENCE.match(finding.description)
    return (plain, Wording(match[1], match[2].strip())) if match else (plain,)


def wording_for(proposal: ImportProposal, finding: ProposedFinding, known_title: str) -> Wording:
    """Return the words of a finding parted as the known title parts them."""
    parted = wordings(proposal, finding)
    wanted = folded(known_title)
    return next((words for words in parted if folded(words.title) == wanted), parted[0])


class _Comparing:
    """One comparison: cards are matched, then the cells of each pair compared."""

    def __init__(self, proposal: ImportProposal, ledger: Ledger, checkpoint: Checkpoint) -> None:
        self._checkpoint = checkpoint
        self._proposal = proposal
        self._ledger = ledger
        self._themes = ledger.theme_titles()
        self._headings = ledger.heading_titles()
        self._year = year_meant(ledger.round, proposal.facts)

    def comparison(self) -> Comparison:
        findings, known = self._proposal.findings, self._ledger.findings
        pairs = matched(
            [self._proposed_card(finding) for finding in findings],
            [self._known_card(finding) for finding in known],
            lambda: self._checkpoint(0, len(findings)),
        )
        rows = [
            self._row(index, finding, known[pairs[index]] if index in pairs else None)
            for index, finding in enumerate(findings)
        ]
        found = set(pairs.values())
        rows += [
            ComparedFinding(MatchStatus.MISSING, finding.number, finding.title, None, finding.id)
            for index, finding in enumerate(known)
            if index not in found
        ]
        return Comparison(tuple(rows))

    # What findings are known by

    def _proposed_card(self, finding: ProposedFinding) -> TitleCard:
        titles = [folded(words.title) for words in wordings(self._proposal, finding)]
        return TitleCard(tuple(titles), finding.number, folded(self._proposed_place(finding)))

    def _known_card(self, finding: Finding) -> TitleCard:
        titles = dict.fromkeys((folded(finding.title), folded(problem_named(finding.title))))
        return TitleCard(tuple(titles), finding.number, folded(self._known_place(finding)))

    def _proposed_place(self, finding: ProposedFinding) -> str:
        themes, headings = self._proposal.themes, self._proposal.headings
        theme = themes[finding.theme].title if finding.theme is not None else ""
        heading = headings[finding.heading].title if finding.heading is not None else ""
        return _PLACE_JOINT.join(filter(None, (theme, heading)))

    def _known_place(self, finding: Finding) -> str:
        theme = self._themes.get(finding.theme_id, "") if finding.theme_id else ""
        heading = self._headings.get(finding.heading_id, "") if finding.heading_id else ""
        return _PLACE_JOINT.join(filter(None, (theme, heading)))

    def _other_place(self, read: ProposedFinding, known: Finding) -> str:
        """Return where the source puts a finding; nothing where it says no other title."""
        themes, headings = self._proposal.themes, self._proposal.headings
        theme = themes[read.theme].title if read.theme is not None else ""
        heading = headings[read.heading].title if read.heading is not None else ""
        held_theme = self._themes.get(known.theme_id, "") if known.theme_id else ""
        held_heading = self._headings.get(known.heading_id, "") if known.heading_id else ""
        is_same = folded(theme) in ("", folded(held_theme)) and folded(heading) in (
            "",
            folded(held_heading),
        )
        return "" if is_same else self._proposed_place(read)

    # Cell by cell

    def _row(self, index: int, read: ProposedFinding, known: Finding | None) -> ComparedFinding:
        if index % _STRETCH == 0:
            self._checkpoint(index, len(self._proposal.findings))
        if known is None:
            return ComparedFinding(MatchStatus.NEW, read.number, read.title, index, take=True)
        fields = tuple(self._differences(read, known))
        status = MatchStatus.CHANGED if fields else MatchStatus.SAME
        return ComparedFinding(status, known.number, known.title, index, known.id, fields)

    def _differences(self, read: ProposedFinding, known: Finding) -> Iterator[FieldDifference]:
        words = wording_for(self._proposal, read, known.title)
        field, ledger = ComparedField, self._ledger
        cells = (
            (field.PLACE, self._known_place(known), self._other_place(read, known)),
            (field.TITLE, known.title, _title_beside(known.title, words.title)),
            (field.DESCRIPTION, known.description, words.description),
            (field.RESULT, _known_result(known), _proposed_result(read)),
            (field.SITUATION, known.situation, read.situation),
            (field.PLAN, known.plan, read.plan),
            (field.DUE, due_text(known), read.due_wording),
            (field.COMPLETED, _day(known.completed_on), read.completed_wording),
            (field.CRITERION, known.acceptance_criterion, read.acceptance_criterion),
            (field.REMARKS, known.remarks, read.remarks),
        )
        for name, old, new in cells:
            if (
                new
                and old != new
                and folded(old) != folded(new)
                and not self._is_same_day(name, known, new)
            ):
                yield FieldDifference(name, old, new, not old and name is not field.RESULT)
        names = (
            (field.LEAD_OFFICIALS, ledger.person_names(known.lead_officials), read.lead_officials),
            (field.OWNERS, ledger.person_names(known.owners), read.owners),
            (
                field.RESPONSIBLE,
                ledger.department_names(known.responsible_departments),
                read.responsible_departments,
            ),
            (
                field.SUPPORTING,
                ledger.department_names(known.supporting_departments),
                read.supporting_departments,
            ),
        )
        for name, old, new in names:
            if new and set(old.split("、")) != set(new):
                yield FieldDifference(name, old, "、".join(new), not old)
        yield from self._measures(read, known)
        yield from _extras(read, known)

    def _is_same_day(self, name: ComparedField, known: Finding, new: str) -> bool:
        """Whether other words mean the day the ledger holds, or name no day where one is due."""
        if name is ComparedField.COMPLETED:
            return read_due(new, year=self._year).due_on in (None, known.completed_on)
        if name is not ComparedField.DUE or known.due_wording or known.due_on is None:
            return False
        return read_due(new, year=self._year).due_on == known.due_on

    def _measures(self, read: ProposedFinding, known: Finding) -> Iterator[FieldDifference]:
        held = self._ledger.measures_of(known.id)
        added = new_measures(read, known, held)
        if added:
            old = "\n".join(measure.text for measure in held)
            new = "\n".join(measure.text for measure in added)
            yield FieldDifference(ComparedField.MEASURES, old, new, not held)


def new_measures(
    read: ProposedFinding, known: Finding, held: Iterable[Measure]
) -> list[ProposedMeasure]:
    """Return the measures of a source that the ledger tells neither as such nor as deeds.

    A notice tells what was done (一是…二是…) and is read as measures, too; a ledger that was the
    source of that notice holds the same words as 整改情况.
    """
    texts = {folded(measure.text) for measure in held}
    deeds = folded(known.situation)
    return [
        measure
        for measure in read.measures
        if folded(measure.text) not in texts and folded(measure.text) not in deeds
    ]


def new_extras(read: ProposedFinding, known: Finding) -> dict[str, str]:
    """Return the extra columns that say something else than the ledger, or something new."""
    held: Mapping[str, str] = dict(known.extras)
    return {
        name: text
        for name, text in read.extras
        if text and folded(text) != folded(held.get(name, ""))
    }


def _extras(read: ProposedFinding, known: Finding) -> Iterator[FieldDifference]:
    if added := new_extras(read, known):
        held = {name: text for name, text in known.extras if name in added and text}
        yield FieldDifference(ComparedField.EXTRAS, _listed(held), _listed(added), not held)


def _listed(extras: Mapping[str, str]) -> str:
    return "\n".join(f"{name}：{text}" for name, text in extras.items())


def _title_beside(known: str, read: str) -> str:
    """Return a title as read, but nothing where the ledger only words it 关于“…”问题的整改."""
    is_same = folded(problem_named(known)) == folded(problem_named(read))
    return "" if is_same and folded(read) != folded(known) else read


def _known_result(known: Finding) -> str:
    if known.declared_result is None and not known.declared_wording:
        return ""
    return known.result_text


def _proposed_result(read: ProposedFinding) -> str:
    if read.result_wording:
        return read.result_wording
    return RESULT_TERMS[read.result] if read.result else ""


def _day(day: date | None) -> str:
    return chinese_date(day) if day else ""
