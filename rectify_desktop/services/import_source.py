"""Bringing in a paper (导入): read it into a proposal, and enter an accepted proposal.

Reading touches no ledger and may run off the main thread. Entering is one operation after a
verified backup; it adds what is new, never overwrites and never deletes. The readers and their
libraries are loaded by the first import, not by the window: that opens a third sooner.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.due_wording import read_due
from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.proposal import Doubt, DoubtKind, ImportProposal, RoundFacts
from rectify_desktop.domain.terms import MeasureState
from rectify_desktop.domain.typography import full_width
from rectify_desktop.errors import RuleViolation
from rectify_desktop.office.file_gate import FileKind, check_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from rectify_desktop.domain.ids import (
        DepartmentId,
        FindingId,
        HeadingId,
        PersonId,
        RoundId,
        ThemeId,
    )
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.proposal import ProposedFinding, ProposedMeasure
    from rectify_desktop.services.workspace import Workspace

PASTED_TEXT_NAME = "粘贴的文字"


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import added; ``already_there`` are findings the ledger held before, left alone."""

    round_id: RoundId
    themes: int
    headings: int
    findings: int
    measures: int
    already_there: int


def propose_file(path: Path) -> ImportProposal:
    """Read a notice, a feedback or a list from a file.

    Raises:
        SourceRefused: the file cannot be read; the sentence says what it is.

    """
    if check_file(path) in {FileKind.XLSX, FileKind.XLSM}:
        from rectify_desktop.office.ledger_reader import read_ledger_workbook

        return read_ledger_workbook(path)
    from rectify_desktop.office.source_text import read_source_text

    source = read_source_text(path)
    proposal = _read_notice(source.lines, source.name)
    return _with_remarks(proposal, source.remarks)


def propose_text(text: str, name: str = PASTED_TEXT_NAME) -> ImportProposal:
    """Read a pasted notice or feedback."""
    return _read_notice(text.splitlines(), name)


def repaired(proposal: ImportProposal, choices: Iterable[tuple[Doubt, str]]) -> ImportProposal:
    """Put chosen readings where the doubtful texts stand, and read the whole text again."""
    lines = list(proposal.lines)
    # From the end of each line backwards, so that earlier places stay where they are.
    for doubt, reading in sorted(choices, key=lambda choice: choice[0].start, reverse=True):
        line, end = lines[doubt.line], doubt.start + len(doubt.text)
        if doubt.start < 0 or line[doubt.start : end] != doubt.text:
            msg = f"the doubt {doubt.text!r} does not stand where it says"
            raise ValueError(msg)
        lines[doubt.line] = line[: doubt.start] + reading + line[end:]
    remarks = [known.text for known in proposal.doubts if known.kind is DoubtKind.REMARK]
    return _with_remarks(_read_notice(lines, proposal.source_name), remarks)


def apply_proposal(workspace: Workspace, proposal: ImportProposal) -> ImportOutcome:
    """Enter a proposal into the current round, as one step, after a backup.

    A finding whose title the ledger already holds is left as it is; empty facts of the round are
    filled, others stay.

    Raises:
        RuleViolation: the proposal holds no finding.

    """
    if not proposal.findings:
        raise RuleViolation(proposal.reason or "没有读出问题，台账未作改动。")
    workspace.back_up("导入前")
    name = f"导入{proposal.source_name}"
    with workspace.operation(name, source_file=proposal.source_name):
        return _Entry(workspace, proposal).enter()


class _Entry:
    """One proposal on its way into one ledger."""

    def __init__(self, workspace: Workspace, proposal: ImportProposal) -> None:
        self._workspace = workspace
        self._proposal = proposal
        self._round = workspace.current_round()
        self._year = _year_of(self._round, proposal.facts)
        self._departments: dict[str, DepartmentId] = {}
        self._people: dict[str, PersonId] = {}

    def enter(self) -> ImportOutcome:
        workspace, proposal = self._workspace, self._proposal
        workspace.rounds.save(_filled(self._round, proposal.facts))
        workspace.source_texts.add(
            self._round.id, proposal.source_name, proposal.kind.value, "\n".join(proposal.lines)
        )
        known = workspace.findings.of_round(self._round.id)
        known_titles = {_words(finding.title) for finding in known}
        chosen = [f for f in proposal.findings if _words(f.title) not in known_titles]
        themes_before = len(workspace.outline.themes(self._round.id))
        headings_before = len(workspace.outline.headings(self._round.id))
        themes = self._enter_themes(chosen)
        headings = self._enter_headings(chosen, themes)
        findings = self._findings(chosen, themes, headings, known)
        workspace.findings.save_all(findings)
        measures = [
            measure
            for finding, read in zip(findings, chosen, strict=True)
            for measure in self._measures(finding.id, read.measures)
        ]
        workspace.measures.save_all(measures)
        return ImportOutcome(
            round_id=self._round.id,
            themes=len(workspace.outline.themes(self._round.id)) - themes_before,
            headings=len(workspace.outline.headings(self._round.id)) - headings_before,
            findings=len(findings),
            measures=len(measures),
            already_there=len(proposal.findings) - len(chosen),
        )

    def _enter_themes(self, chosen: Sequence[ProposedFinding]) -> dict[int, ThemeId]:
        known = self._workspace.outline.themes(self._round.id)
        by_title = {_words(theme.title): theme.id for theme in known}
        position = max((theme.position for theme in known), default=-1)
        used = {finding.theme for finding in chosen}
        used |= {heading.theme for heading in self._proposal.headings}
        entered: dict[int, ThemeId] = {}
        for index, proposed in enumerate(self._proposal.themes):
            if index not in used:
                continue
            theme_id = by_title.get(_words(proposed.title))
            if theme_id is None:
                position += 1
                theme = Theme(self._round.id, proposed.title, position)
                self._workspace.outline.save_theme(theme)
                theme_id = by_title[_words(theme.title)] = theme.id
            entered[index] = theme_id
        return entered

    def _enter_headings(
        self, chosen: Sequence[ProposedFinding], themes: dict[int, ThemeId]
    ) -> dict[int, HeadingId]:
        known = self._workspace.outline.headings(self._round.id)
        by_title = {(h.theme_id, _words(h.title)): h.id for h in known}
        position = max((heading.position for heading in known), default=-1)
        used = {finding.heading for finding in chosen}
        entered: dict[int, HeadingId] = {}
        for index, proposed in enumerate(self._proposal.headings):
            if index not in used:
                continue
            theme_id = themes[proposed.theme] if proposed.theme is not None else None
            key = (theme_id, _words(proposed.title))
            if key not in by_title:
                position += 1
                heading = Heading(self._round.id, proposed.title, position, theme_id)
                self._workspace.outline.save_heading(heading)
                by_title[key] = heading.id
            entered[index] = by_title[key]
        return entered

    def _findings(
        self,
        chosen: Sequence[ProposedFinding],
        themes: dict[int, ThemeId],
        headings: dict[int, HeadingId],
        known: Sequence[Finding],
    ) -> list[Finding]:
        first = max((finding.position for finding in known), default=-1) + 1
        return [
            self._finding(
                read,
                position,
                themes[read.theme] if read.theme is not None else None,
                headings[read.heading] if read.heading is not None else None,
            )
            for position, read in enumerate(chosen, start=first)
        ]

    def _finding(
        self,
        read: ProposedFinding,
        position: int,
        theme_id: ThemeId | None,
        heading_id: HeadingId | None,
    ) -> Finding:
        due = read_due(read.due_wording, year=self._year)
        completed = read_due(read.completed_wording, year=self._year)
        return Finding(
            round_id=self._round.id,
            title=read.title,
            number=read.number,
            position=position,
            theme_id=theme_id,
            heading_id=heading_id,
            description=read.description,
            source=read.source,
            timings=due.timings,
            declared_result=read.result,
            declared_wording=read.result_wording or "",
            situation=read.situation,
            plan=read.plan,
            due_on=due.due_on,
            due_wording=read.due_wording,
            completed_on=completed.due_on,
            lead_officials=self._person_ids(read.lead_officials),
            owners=self._person_ids(read.owners),
            responsible_departments=self._department_ids(read.responsible_departments),
            supporting_departments=self._department_ids(read.supporting_departments),
            acceptance_criterion=read.acceptance_criterion,
            remarks=read.remarks,
            extras=read.extras,
        )

    def _measures(
        self, finding_id: FindingId, measures: Iterable[ProposedMeasure]
    ) -> Iterable[Measure]:
        for position, read in enumerate(measures):
            departments = self._department_ids((read.department,) if read.department else ())
            owners = self._person_ids((read.owner,) if read.owner else ())
            yield Measure(
                finding_id,
                read.text,
                position,
                department_id=departments[0] if departments else None,
                owner_id=owners[0] if owners else None,
                due_on=read_due(read.due_wording, year=self._year).due_on,
                due_wording=read.due_wording,
                state=read.state or MeasureState.OPEN,
            )

    def _department_ids(self, names: Iterable[str]) -> tuple[DepartmentId, ...]:
        for name in names:
            if name not in self._departments:
                self._departments[name] = self._workspace.parties.department_named(name).id
        return tuple(dict.fromkeys(self._departments[name] for name in names))

    def _person_ids(self, names: Iterable[str]) -> tuple[PersonId, ...]:
        for name in names:
            if name not in self._people:
                self._people[name] = self._workspace.parties.person_named(name).id
        return tuple(dict.fromkeys(self._people[name] for name in names))


def _read_notice(lines: Sequence[str], name: str) -> ImportProposal:
    from rectify_desktop.office.notice_reader import read_notice

    return read_notice(lines, name)


def _with_remarks(proposal: ImportProposal, remarks: Iterable[str]) -> ImportProposal:
    known = {doubt.text for doubt in proposal.doubts}
    told = tuple(
        Doubt(DoubtKind.REMARK, remark, "文件", -1) for remark in remarks if remark not in known
    )
    return replace(proposal, doubts=proposal.doubts + told)


def _filled(known: InspectionRound, facts: RoundFacts) -> InspectionRound:
    """Return the round with its empty fields taken from the facts; nothing is overwritten."""
    names = (
        "title", "unit_name", "party_organisation", "authority", "team_name", "inspected_from",
        "inspected_to", "feedback_on", "as_of", "signed_on", "opening", "organisation",
        "next_steps", "closing",
    )  # fmt: skip
    news = {name: getattr(facts, name) for name in names if not getattr(known, name)}
    held = {tally.source for tally in known.tallies}
    tallies = (*known.tallies, *(tally for tally in facts.tallies if tally.source not in held))
    contact = facts.contact if known.contact.is_empty else known.contact
    return replace(known, **news, contact=contact, tallies=tallies)


def _year_of(known: InspectionRound, facts: RoundFacts) -> int | None:
    """Return the year that a date without one most likely means: that of the feedback."""
    day = known.feedback_on or facts.feedback_on or facts.as_of or facts.signed_on
    return day.year if day else None


def _words(title: str) -> str:
    """Return a title as it is compared: width and final marks do not make it another one."""
    return full_width(title).strip("。；; ")
