"""Entering an accepted proposal into a ledger: what is new is added, what was chosen is changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.proposal.compare_with_ledger import new_measures, wordings
from rectify_desktop.domain.proposal.comparison import MatchStatus
from rectify_desktop.domain.proposal.round_facts import filled_round, year_meant
from rectify_desktop.domain.terms import MeasureState
from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.domain.wording.folding import folded
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.intake.enter_outline import enter_outline
from rectify_desktop.services.intake.take_differences import DifferenceTaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.ids import (
        DepartmentId,
        FindingId,
        HeadingId,
        PersonId,
        RoundId,
        ThemeId,
    )
    from rectify_desktop.domain.proposal.comparison import ComparedFinding, Comparison
    from rectify_desktop.domain.proposal.proposal import (
        ImportProposal,
        ProposedFinding,
        ProposedMeasure,
    )
    from rectify_desktop.services.intake.enter_outline import EnteredOutline
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did: findings added, ``changed`` ones, and ``already_there``, left alone."""

    round_id: RoundId
    themes: int
    headings: int
    findings: int
    measures: int
    already_there: int
    changed: int = 0

    @property
    def sentence(self) -> str:
        """What was done, for the clerk."""
        text = f"已导入 {self.findings} 条问题、{self.measures} 条措施"
        if not self.findings and not self.changed:
            text = "没有需要写入的内容，台账未作改动"
        if self.changed:
            text += f"，补充或改动 {self.changed} 条问题"
        if self.already_there:
            text += f"；另有 {self.already_there} 条未作改动"
        return text + "。"


class Entry:
    """One proposal on its way into one ledger."""

    def __init__(self, workspace: Workspace, proposal: ImportProposal) -> None:
        self._workspace = workspace
        self._proposal = proposal
        self._round = workspace.current_round()
        self._year = year_meant(self._round, proposal.facts)
        self._departments: dict[str, DepartmentId] = {}
        self._people: dict[str, PersonId] = {}

    def enter(self, decisions: Comparison | None) -> ImportOutcome:
        """Enter what the decisions take, or everything new; call inside an operation."""
        workspace, proposal = self._workspace, self._proposal
        if self.brings_news(decisions):
            workspace.rounds.save(filled_round(self._round, proposal.facts))
            workspace.source_texts.add(
                self._round.id, proposal.source_name, proposal.kind.value, "\n".join(proposal.lines)
            )
        known = workspace.findings.of_round(self._round.id)
        chosen = self._chosen(known, decisions)
        changes = [row for row in decisions.rows if _is_changed(row)] if decisions else []
        placed = [*chosen, *(self._read(row) for row in changes)]
        outline = enter_outline(workspace, proposal, placed)
        measures = self._add(chosen, outline, known)
        measures += self._change(changes, outline, known)
        return ImportOutcome(
            round_id=self._round.id,
            themes=outline.new_themes,
            headings=outline.new_headings,
            findings=len(chosen),
            measures=measures,
            already_there=len(proposal.findings) - len(chosen) - len(changes),
            changed=len(changes),
        )

    def brings_news(self, decisions: Comparison | None) -> bool:
        """Whether entering would change the ledger at all."""
        if filled_round(self._round, self._proposal.facts) != self._round:
            return True
        if decisions is not None:
            return any(row.take or _is_changed(row) for row in decisions.rows)
        return bool(self._chosen(self._workspace.findings.of_round(self._round.id), None))

    def _chosen(
        self, known: Sequence[Finding], decisions: Comparison | None
    ) -> list[ProposedFinding]:
        """Return the findings to be added."""
        if decisions is not None:
            return [self._read(row) for row in decisions.rows if row.take]
        titles = {folded(finding.title) for finding in known}
        return [
            read
            for read in self._proposal.findings
            if all(folded(words.title) not in titles for words in wordings(self._proposal, read))
        ]

    def _read(self, row: ComparedFinding) -> ProposedFinding:
        assert row.proposed is not None, "a finding missing from the source has nothing to take"
        return self._proposal.findings[row.proposed]

    def _add(
        self,
        chosen: Sequence[ProposedFinding],
        outline: EnteredOutline,
        known: Sequence[Finding],
    ) -> int:
        """Add findings with their measures; return how many measures."""
        findings = self._findings(chosen, outline, known)
        self._workspace.findings.save_all(findings)
        measures = [
            measure
            for finding, read in zip(findings, chosen, strict=True)
            for measure in self._measures(finding.id, read.measures)
        ]
        self._workspace.measures.save_all(measures)
        return len(measures)

    def _change(
        self,
        changes: Sequence[ComparedFinding],
        outline: EnteredOutline,
        known: Sequence[Finding],
    ) -> int:
        """Change the fields taken; return how many measures were added.

        Raises:
            RuleViolation: a finding that was compared is no longer in the ledger.

        """
        by_id: dict[FindingId | None, Finding] = {finding.id: finding for finding in known}
        taker = DifferenceTaker(
            self._proposal,
            self._year,
            outline.themes,
            outline.headings,
            self._person_ids,
            self._department_ids,
        )
        changed: list[Finding] = []
        added: list[Measure] = []
        for row in changes:
            finding, read = by_id.get(row.known), self._read(row)
            if finding is None:
                raise RuleViolation("台账在比较之后有了变化，请重新导入并比较。")
            changed.append(taker.taken(finding, read, row.fields))
            if taker.takes_measures(row.fields):
                added += self._missing_measures(finding, read)
        self._workspace.findings.save_all(changed)
        self._workspace.measures.save_all(added)
        return len(added)

    def _missing_measures(self, known: Finding, read: ProposedFinding) -> list[Measure]:
        held = self._workspace.measures.of(known.id)
        first = max((measure.position for measure in held), default=-1) + 1
        missing = self._measures(known.id, new_measures(read, known, held))
        return [replace(measure, position=first + index) for index, measure in enumerate(missing)]

    def _findings(
        self,
        chosen: Sequence[ProposedFinding],
        outline: EnteredOutline,
        known: Sequence[Finding],
    ) -> list[Finding]:
        first = max((finding.position for finding in known), default=-1) + 1
        return [
            self._finding(
                read,
                position,
                outline.themes[read.theme] if read.theme is not None else None,
                outline.headings[read.heading] if read.heading is not None else None,
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


def _is_changed(row: ComparedFinding) -> bool:
    return row.status is MatchStatus.CHANGED and any(cell.take for cell in row.fields)
