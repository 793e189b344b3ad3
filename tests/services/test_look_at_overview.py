"""The overview read from a ledger file: held sheets, the change log, case work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.overview.trend import TrendOrigin
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.remind_clerk import reminders_on
from rectify_desktop.services.casework.set_milestones import milestone_rules, set_milestones
from rectify_desktop.services.findings.edit_finding import edit_result
from rectify_desktop.services.look_at_overview import overview_on, overview_records, overview_steps
from rectify_desktop.services.review.look_at_review import sheet_on
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from rectify_desktop.domain.ids import ReviewId
    from rectify_desktop.domain.overview.overview import OverviewRecords
    from rectify_desktop.domain.overview.trend import HeldWeek


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return create_sample(tmp_path_factory.mktemp("sample") / "s.zgtz", TODAY)


@pytest.fixture
def sample(sample_file: Path) -> Iterator[Workspace]:
    with Workspace.open(sample_file, read_only=True) as workspace:
        yield workspace


def test_weeks_that_were_held_are_taken_from_their_sheets(sample: Workspace) -> None:
    (weeks,) = overview_on(sample, TODAY).trend.values()

    assert [week.origin for week in weeks] == [
        TrendOrigin.HELD, TrendOrigin.HELD, TrendOrigin.TODAY
    ]  # fmt: skip


def test_held_weeks_that_are_known_are_not_read_again(
    sample: Workspace,
) -> None:
    known: dict[ReviewId, HeldWeek] = {}
    ledger = sample.ledger()
    first = _read(overview_steps(sample, ledger, TODAY, known_weeks=known))
    assert len(known) == 2
    known = {key: replace(week, as_of=TODAY) for key, week in known.items()}

    again = _read(overview_steps(sample, ledger, TODAY, known_weeks=known))

    assert [week.as_of for weeks in again.trend.values() for week in weeks] == [TODAY] * 3
    assert first.trend != again.trend


def _read(steps: Generator[None, None, OverviewRecords]) -> OverviewRecords:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_reminders_are_those_the_clerk_is_told_on_opening(sample: Workspace) -> None:
    assert overview_on(sample, TODAY).reminders == reminders_on(sample, TODAY)


def test_changes_are_those_of_the_sheet_on_paper(sample: Workspace) -> None:
    ledger = sample.ledger()

    assert overview_records(sample, ledger, TODAY).changes == sheet_on(sample, TODAY, TODAY).changes


def test_looking_stores_nothing(sample: Workspace) -> None:
    before = sample.chain_head

    overview_on(sample, TODAY)

    assert sample.chain_head == before


def test_an_empty_ledger_has_an_overview_that_tells_of_nothing() -> None:
    with Workspace.in_memory() as workspace:
        overview = overview_on(workspace, TODAY)

    assert (overview.sources, overview.trend, overview.news) == ((), {}, ())
    assert overview.compared_with is None


def test_milestones_are_saved_in_their_order_as_one_step() -> None:
    with Workspace.in_memory() as workspace:
        round_id = workspace.current_round().id
        first, second, *rest = milestone_rules(workspace, round_id)
        wanted = (replace(second, days=10), *rest)

        set_milestones(workspace, round_id, wanted, today=TODAY)

        kept = milestone_rules(workspace, round_id)
        assert [rule.name for rule in kept] == [rule.name for rule in wanted]
        assert kept[0].days == 10
        assert workspace.undo_name == "修改整改节点"
        workspace.undo()
        assert milestone_rules(workspace, round_id)[0].name == first.name


def test_milestones_left_as_they_are_leave_no_step() -> None:
    with Workspace.in_memory() as workspace:
        round_id = workspace.current_round().id
        before = workspace.chain_head

        set_milestones(workspace, round_id, milestone_rules(workspace, round_id), today=TODAY)

        assert workspace.chain_head == before


def test_milestones_that_contradict_each_other_are_not_saved() -> None:
    with Workspace.in_memory() as workspace:
        round_id = workspace.current_round().id
        rules = [r for r in milestone_rules(workspace, round_id) if not r.ends_period]

        with pytest.raises(RuleViolation, match="集中整改期满"):
            set_milestones(workspace, round_id, rules, today=TODAY)
        with pytest.raises(RuleViolation, match="至少"):
            set_milestones(workspace, round_id, (), today=TODAY)


def test_a_result_declared_today_is_in_the_running_week_only(tmp_path: Path) -> None:
    path = create_sample(tmp_path / "s.zgtz", TODAY)
    with Workspace.open(path) as workspace:
        finding = next(
            f
            for f in workspace.ledger().findings
            if f.declared_result is not DeclaredResult.COMPLETED
        )
        (before,) = overview_on(workspace, TODAY).trend.values()

        edit_result(workspace, finding.id, DeclaredResult.COMPLETED)

        (after,) = overview_on(workspace, TODAY).trend.values()
        assert after[:-1] == before[:-1]
        assert set(after[-1].completed) - set(before[-1].completed) == {finding.id}
