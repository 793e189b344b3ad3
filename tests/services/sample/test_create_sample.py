"""The sample ledger shows, on whatever day, a unit in the middle of its 整改."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.funds import fund_sums
from rectify_desktop.domain.casework.supervising import unanswered
from rectify_desktop.domain.casework.terms import ClosureState, PolicyKind
from rectify_desktop.domain.deadline import DueStanding, due_state
from rectify_desktop.domain.terms import DeclaredResult, Edition, FindingSource
from rectify_desktop.services.casework.set_milestones import milestones_of
from rectify_desktop.services.notice.word_notices import notice_of
from rectify_desktop.services.review.look_at_review import sheet_on
from rectify_desktop.services.review.report_progress import reviews, weekly_series
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAYS = [date(2026, 3, 12), date(2027, 1, 2), date(2028, 2, 29), date(2026, 8, 31)]


@pytest.fixture(params=DAYS, ids=str)
def day(request: pytest.FixtureRequest) -> date:
    return request.param


@pytest.fixture
def sample(tmp_path: Path, day: date) -> Iterator[Workspace]:
    with Workspace.open(create_sample(tmp_path / "示例.zgtz", day)) as workspace:
        yield workspace


def texts_in(value: object) -> Iterator[str]:
    """Yield every text that hangs on a domain object."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from texts_in(list(value.values()))
    elif isinstance(value, list | tuple | frozenset):
        for part in value:
            yield from texts_in(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))


def test_sample_has_every_level_of_a_ledger(sample: Workspace) -> None:
    ledger = sample.ledger()
    assert (len(ledger.themes), len(ledger.headings), len(ledger.findings)) == (3, 6, 13)
    assert all(ledger.measures_of(finding.id) for finding in ledger.findings)
    assert [finding.number for finding in ledger.findings[:3]] == ["1.1", "1.2", "2.1"]


def test_sample_shows_finished_and_unfinished_findings(sample: Workspace) -> None:
    results = Counter(finding.declared_result for finding in sample.ledger().findings)
    wanted = {
        DeclaredResult.COMPLETED,
        DeclaredResult.STAGE_COMPLETED,
        DeclaredResult.IN_PROGRESS,
    }
    assert set(results) == wanted


def test_sample_shows_every_standing_against_a_deadline(sample: Workspace, day: date) -> None:
    standings = {due_state(finding, day).standing for finding in sample.ledger().findings}
    assert standings >= {
        DueStanding.OVERDUE,
        DueStanding.DUE_SOON,
        DueStanding.IN_TIME,
        DueStanding.SETTLED,
    }


def test_sample_counts_side_tracks_apart(sample: Workspace) -> None:
    tallies = {tally.source for tally in sample.ledger().round.tallies}
    assert tallies == {FindingSource.ON_THE_SPOT, FindingSource.PETITION}


def test_sample_has_two_held_reviews_and_an_open_one(sample: Workspace, day: date) -> None:
    known = reviews(sample, weekly_series(sample))
    assert [review.is_frozen for review in known] == [True, True, False]
    assert known[-1].starts_on <= day <= known[-1].ends_on
    sheet = sheet_on(sample, day, day)
    assert all(row.last_progress for row in sheet.rows)
    assert 0 < sheet.unfilled < len(sheet.rows)


@pytest.mark.parametrize("edition", list(Edition))
def test_sample_gives_a_notice_without_gaps(sample: Workspace, edition: Edition) -> None:
    assert notice_of(sample.ledger(), edition).gaps == ()


def test_no_distance_is_left_unfilled(sample: Workspace) -> None:
    assert [text for text in texts_in(sample.ledger()) if "{" in text] == []


def test_days_of_the_sample_are_in_order(sample: Workspace, day: date) -> None:
    facts = sample.ledger().round
    days = [facts.inspected_from, facts.inspected_to, facts.feedback_on, facts.as_of]
    assert None not in days
    assert days == sorted(days, key=lambda each: each or day)
    for finding in sample.ledger().findings:
        if finding.completed_on is not None:
            assert finding.completed_on <= day


def test_nothing_of_the_sample_falls_on_a_weekend(sample: Workspace) -> None:
    ledger = sample.ledger()
    days = [finding.due_on for finding in ledger.findings]
    days += [measure.due_on for measures in ledger.measures.values() for measure in measures]
    days.append(ledger.round.signed_on)
    assert {each.weekday() for each in days if each} <= set(range(5))


def test_sample_is_one_step(sample: Workspace) -> None:
    assert sample.undo_name == "建立示例台账"


def test_sample_shows_every_turn_of_case_work(sample: Workspace, day: date) -> None:
    records = sample.case_records()
    assert {item.state for item in records.closures} == {
        ClosureState.CLOSED,
        ClosureState.RETURNED,
        ClosureState.REQUESTED,
    }
    assert {item.was_asked_late for item in records.extensions} == {True, False}
    assert {item.is_agreed for item in records.extensions} == {True, False}
    assert unanswered(records.orders, day)
    assert any(item.closed_on for item in records.orders)
    assert {policy.kind for policy in records.policies} == set(PolicyKind)
    assert len(fund_sums(records.funds)) == 3
    assert all(item.catalogue_number for item in records.evidence)
    remarks = sample.casework.remarks.of_round(sample.current_round().id)
    assert {remark.is_answered for remark in remarks} == {True, False}


def test_every_case_record_of_the_sample_has_what_its_paper_prints(
    sample: Workspace, day: date
) -> None:
    records = sample.case_records()
    for item in (*records.policies, *records.evidence, *records.orders):
        assert item.department_id if not isinstance(item, Evidence) else item.provided_by
    assert all(fund.amount_fen and fund.booked_on for fund in records.funds)
    assert all(meeting.held_on and meeting.held_on <= day for meeting in records.meetings)
    assert [text for text in texts_in(records) if "{" in text] == []


def test_milestones_of_the_sample_are_done_and_due(sample: Workspace, day: date) -> None:
    known = milestones_of(sample)
    assert sum(milestone.rule.done_on is not None for milestone in known) == 4
    assert any((milestone.days_left(day) or 0) > 0 for milestone in known)
