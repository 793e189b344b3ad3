"""The sample ledger: an invented unit in the middle of its 整改, to try the program on.

What it holds is data (``resources/samples``); its days are written as distances from today, so
that some findings are always overdue, some due soon and some in time.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.inspection import ContactBlock, InspectionRound, SourceTally
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.notice.paper_frame import PaperFrame
from rectify_desktop.domain.outline import renumbered
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, MeasureState, Timing
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.paths import resource_path
from rectify_desktop.services.findings.register_findings import name_departments, name_people
from rectify_desktop.services.review.hold_review import hold_review
from rectify_desktop.services.review.report_progress import (
    change_review,
    record_progress,
    review_for,
    weekly_series,
)
from rectify_desktop.services.sample.sample_cases import SampleCases
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.vocabulary import Table

_SAMPLE = "samples/health_bureau.toml"
_CASES = "samples/health_bureau_cases.toml"
_DAY = re.compile(r"\{(-?\d+)\}")
_FRIDAY = 4
_WEEKS_BACK = 2


def create_sample(path: Path, today: date) -> Path:
    """Create the sample ledger at ``path`` as it would stand on ``today``."""
    import tomllib  # The window imports this module, and hardly ever makes a sample.

    content, cases = (
        tomllib.loads(resource_path(name).read_text(encoding="utf-8")) for name in (_SAMPLE, _CASES)
    )
    created = Workspace.create(path)
    try:
        with created as workspace, workspace.operation("建立示例台账"):
            sample = _Sample(workspace, content, today)
            sample.enter()
            SampleCases(workspace, cases, sample.day).enter()
    except BaseException:
        # An empty ledger left behind would be taken for the sample the next time.
        path.unlink(missing_ok=True)
        raise
    return path


class _Sample:
    """One sample on its way into one new ledger."""

    def __init__(self, workspace: Workspace, content: Table, today: date) -> None:
        self._workspace = workspace
        self._content = content
        self._today = today
        self._round = workspace.current_round()

    def enter(self) -> None:
        self._workspace.rounds.save(self._filled_round())
        self._enter_parties()
        entries = list(self._enter_outline())
        findings = renumbered([finding for finding, _ in entries])
        self._workspace.findings.save_all(findings)
        for finding, table in entries:
            self._workspace.measures.save_all(list(self._measures(finding.id, table)))
        self._enter_reviews(entries)

    def _filled_round(self) -> InspectionRound:
        facts: Table = self._content["round"]
        return replace(
            self._round,
            title=facts["title"],
            unit_name=facts["unit_name"],
            party_organisation=facts["party_organisation"],
            authority=facts["authority"],
            team_name=facts["team_name"],
            inspected_from=self.day(facts["inspected_from"]),
            inspected_to=self.day(facts["inspected_to"]),
            feedback_on=self.day(facts["feedback_on"]),
            as_of=self.day(0),
            signed_on=self.day(0),
            contact=ContactBlock(**facts["contact"]),
            frame=self._frame(facts["frame"]),
            organisation=self._text(facts["organisation"]),
            next_steps=self._text(facts["next_steps"]),
            tallies=tuple(
                SourceTally(FindingSource(tally["source"]), tally["total"], tally["completed"])
                for tally in facts["tallies"]
            ),
        )

    def _frame(self, table: Table) -> PaperFrame:
        """Return 版头 and 版记; the number is one of the year the sample is made in."""
        number = table["document_number"].replace("{年}", str(self.day(0).year))
        return PaperFrame(**{**table, "document_number": number})

    def _enter_parties(self) -> None:
        parties = self._workspace.parties
        for name in self._content["departments"]:
            parties.department_named(name)
        for official in self._content["people"]:
            person = parties.person_named(official["name"])
            parties.save_person(replace(person, post=official["post"]))

    def _enter_outline(self) -> Iterator[tuple[Finding, Table]]:
        outline, round_id = self._workspace.outline, self._round.id
        position = 0
        for theme_position, theme_table in enumerate(self._content["themes"]):
            theme = Theme(round_id, theme_table["title"], theme_position)
            outline.save_theme(theme)
            for heading_table in theme_table["headings"]:
                heading = Heading(round_id, heading_table["title"], position, theme.id)
                outline.save_heading(heading)
                position += 1
                for table in heading_table["findings"]:
                    yield self._finding(table, heading), table

    def _finding(self, table: Table, heading: Heading) -> Finding:
        workspace = self._workspace
        completed = table.get("completed")
        return Finding(
            round_id=self._round.id,
            title=table["title"],
            theme_id=heading.theme_id,
            heading_id=heading.id,
            description=table.get("description", ""),
            timings=frozenset(Timing(word) for word in table.get("timings", ["time_bound"])),
            declared_result=DeclaredResult(table["result"]),
            situation=self._text(table["situation"]),
            plan=self._text(table.get("plan", "")),
            due_on=self.day(table["due"]),
            due_wording=self._text(table.get("due_wording", "")),
            completed_on=None if completed is None else self.day(completed),
            lead_officials=name_people(workspace, table["lead_officials"]),
            owners=name_people(workspace, table["owners"]),
            responsible_departments=name_departments(workspace, table["responsible_departments"]),
            supporting_departments=name_departments(
                workspace, table.get("supporting_departments", "")
            ),
            acceptance_criterion=table.get("acceptance_criterion", ""),
        )

    def _measures(self, finding_id: FindingId, table: Table) -> Iterator[Measure]:
        for position, measure in enumerate(table["measures"]):
            (department_id,) = name_departments(self._workspace, measure["department"])
            (owner_id,) = name_people(self._workspace, measure["owner"])
            yield Measure(
                finding_id,
                measure["text"],
                position,
                department_id=department_id,
                owner_id=owner_id,
                due_on=self.day(measure["due"]),
                state=MeasureState.DONE if measure.get("done") else MeasureState.OPEN,
            )

    def _enter_reviews(self, entries: list[tuple[Finding, Table]]) -> None:
        """Hold the reviews of the past weeks; this week's stays open."""
        workspace = self._workspace
        series = weekly_series(workspace)
        for weeks_ago in range(_WEEKS_BACK, -1, -1):
            review = review_for(workspace, series, self._today - timedelta(weeks=weeks_ago))
            change_review(workspace, replace(review, **self._content["reviews"]))
            for finding, table in entries:
                for report in table.get("reports", []):
                    if report["weeks_ago"] == weeks_ago:
                        texts = {key: value for key, value in report.items() if key != "weeks_ago"}
                        record_progress(workspace, review.id, finding.id, **texts)
            if weeks_ago:
                hold_review(workspace, review.id, review.starts_on + timedelta(days=_FRIDAY))

    def day(self, distance: int) -> date:
        """Return the day ``distance`` days from today, or the Friday before a weekend."""
        day = self._today + timedelta(days=distance)
        return day - timedelta(days=max(0, day.weekday() - _FRIDAY))

    def _text(self, text: str) -> str:
        """Put dates in for the distances a text holds: {-30} → 2026年2月10日."""
        return _DAY.sub(lambda match: chinese_date(self.day(int(match[1]))), text).strip()
