"""Milestones of a round: the usual set until the office changes it, every change one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.milestones import MilestoneRule
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.set_milestones import (
    adopt_rule_set,
    change_milestone,
    delete_milestone,
    finish_milestone,
    milestone_rules,
    milestones_of,
    rule_sets,
    working_calendar,
)
from rectify_desktop.services.findings.register_findings import change_round

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.services.workspace import Workspace

FEEDBACK = date(2026, 2, 27)


@pytest.fixture(autouse=True)
def _given_feedback(workspace: Workspace) -> None:
    change_round(workspace, replace(workspace.current_round(), feedback_on=FEEDBACK))


def end_of(workspace: Workspace) -> date | None:
    (end,) = [item for item in milestones_of(workspace) if item.rule.ends_period]
    return end.counted_on


def rules_of(workspace: Workspace) -> tuple[MilestoneRule, ...]:
    return milestone_rules(workspace, workspace.current_round().id)


def test_round_follows_the_usual_set_without_being_told(workspace: Workspace) -> None:
    assert end_of(workspace) == date(2026, 8, 27)
    assert [known.period_months for known in rule_sets()] == [6, 3]
    assert all(rule.name and rule.note and rule.paper for rule in rules_of(workspace))
    assert workspace.undo_name == "修改轮次信息"


def test_adopting_another_set_keeps_what_was_done(workspace: Workspace, today: date) -> None:
    before = rules_of(workspace)
    finish_milestone(workspace, before[0], date(2026, 3, 2), today=today)
    adopt_rule_set(workspace, before[0].round_id, rule_sets()[1])
    assert end_of(workspace) == date(2026, 5, 27)
    assert rules_of(workspace)[0].done_on == date(2026, 3, 2)
    assert len(rules_of(workspace)) == len(before)
    workspace.undo()
    workspace.undo()
    assert rules_of(workspace) == before


def test_rule_is_added_changed_and_deleted_in_single_steps(workspace: Workspace) -> None:
    before = rules_of(workspace)
    key = workspace.current_round().id
    added = MilestoneRule(key, "中期督导", months=2, position=99)
    change_milestone(workspace, added)
    assert rules_of(workspace) == (*before, added)
    changed = replace(added, months=3)
    change_milestone(workspace, changed)
    assert rules_of(workspace)[-1] == changed
    delete_milestone(workspace, changed)
    assert rules_of(workspace) == before
    for _ in range(3):
        workspace.undo()
    assert rules_of(workspace) == before
    assert workspace.undo_name == "修改轮次信息"


def test_rule_that_did_not_change_leaves_no_step(workspace: Workspace) -> None:
    change_milestone(workspace, rules_of(workspace)[0])
    assert workspace.undo_name == "修改轮次信息"


def test_end_of_the_period_stays_as_long_as_something_follows_it(workspace: Workspace) -> None:
    (end,) = [rule for rule in rules_of(workspace) if rule.ends_period]
    with pytest.raises(RuleViolation, match="还有5个节点从集中整改期满之日起算"):
        delete_milestone(workspace, end)


def test_last_rule_stays(workspace: Workspace) -> None:
    for rule in [item for item in rules_of(workspace) if not item.ends_period]:
        delete_milestone(workspace, rule)
    with pytest.raises(RuleViolation, match="至少要保留一个"):
        delete_milestone(workspace, rules_of(workspace)[0])


def test_milestone_is_not_done_in_the_future(workspace: Workspace, today: date) -> None:
    with pytest.raises(RuleViolation, match="办结日期2026年3月13日晚于今天"):
        finish_milestone(workspace, rules_of(workspace)[0], date(2026, 3, 13), today=today)


def test_office_may_enter_next_years_holidays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rectify_desktop import vocabulary as module

    own = tmp_path / "user-data" / "vocabulary" / "holidays.toml"
    own.parent.mkdir(parents=True)
    own.write_text('[years.2027]\noff = "1月1日至3日"\non = "1月9日"\n', encoding="utf-8")
    module.vocabulary.cache_clear()
    try:
        calendar = working_calendar()
    finally:
        module.vocabulary.cache_clear()
    assert calendar.known_years == (2024, 2025, 2026, 2027)
    assert not calendar.is_working_day(date(2027, 1, 1))
    assert calendar.is_working_day(date(2027, 1, 9))
