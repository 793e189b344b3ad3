"""Milestones of a round (整改节点): which rules it follows, and what falls due when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.casework.milestones import (
    Milestone,
    MilestoneRule,
    milestones,
    must_be_a_rule,
    with_period,
)
from rectify_desktop.domain.casework.record_rules import must_be_in_time
from rectify_desktop.domain.casework.terms import DayCounting, MilestoneAnchor
from rectify_desktop.domain.casework.working_calendar import WorkingCalendar, year_of_work
from rectify_desktop.domain.ids import MilestoneId, new_id
from rectify_desktop.errors import RuleViolation
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A set of rules an office may start from; ``note`` says where it is usual."""

    key: str
    name: str
    note: str
    period_months: int


def rule_sets() -> tuple[RuleSet, ...]:
    """Return the sets there are, the usual one first."""
    words = vocabulary("milestones")
    usual = words["usual"]
    sets = [RuleSet(key, **facts) for key, facts in words["sets"].items()]
    return tuple(sorted(sets, key=lambda known: known.key != usual))


def rules_of_set(round_id: RoundId, chosen: RuleSet) -> tuple[MilestoneRule, ...]:
    """Return a set as rules of a round, with ids that stay the same until they are saved."""
    rules = [
        _rule(round_id, position, facts)
        for position, facts in enumerate(vocabulary("milestones")["rules"])
    ]
    return with_period(rules, chosen.period_months)


def milestone_rules(workspace: Workspace, round_id: RoundId) -> tuple[MilestoneRule, ...]:
    """Return the rules of a round: its own, or the usual set as long as nobody changed it."""
    return workspace.casework.milestones.of_round(round_id) or rules_of_set(
        round_id, rule_sets()[0]
    )


def milestones_of(workspace: Workspace, round_id: RoundId | None = None) -> tuple[Milestone, ...]:
    """Return when each milestone of a round falls due; of the current round unless told."""
    facts = workspace.current_round() if round_id is None else workspace.rounds.get(round_id)
    return milestones(milestone_rules(workspace, facts.id), facts.feedback_on, working_calendar())


def adopt_rule_set(workspace: Workspace, round_id: RoundId, chosen: RuleSet) -> None:
    """Start from a set: it takes the place of all rules of the round; days done stay by name."""
    with workspace.operation("设置整改期限"):
        done = {rule.name: rule.done_on for rule in milestone_rules(workspace, round_id)}
        for rule in workspace.casework.milestones.of_round(round_id):
            workspace.casework.milestones.delete(rule.id)
        # A deleted row keeps its id, so the rules of the new set need ids of their own.
        workspace.casework.milestones.save_all(
            replace(rule, id=MilestoneId(new_id()), done_on=done.get(rule.name))
            for rule in rules_of_set(round_id, chosen)
        )


def change_milestone(workspace: Workspace, changed: MilestoneRule) -> None:
    """Add a rule, or save a changed one.

    Raises:
        RuleViolation: it cannot be computed, or contradicts another rule of the round.

    """
    rules = milestone_rules(workspace, changed.round_id)
    must_be_a_rule(changed, rules)
    if changed in rules:
        return
    with workspace.operation("修改整改节点"):
        workspace.casework.milestones.save_all([*rules, changed])


def set_milestones(
    workspace: Workspace, round_id: RoundId, rules: Sequence[MilestoneRule], *, today: date
) -> None:
    """Save all rules of a round in their order, as one step; those left out are deleted.

    Raises:
        RuleViolation: there is none, one cannot be computed, or a day cannot be.

    """
    facts = workspace.rounds.get(round_id)
    must_be_rules(rules, facts, today)
    ordered = [replace(rule, position=place) for place, rule in enumerate(rules)]
    if ordered == list(milestone_rules(workspace, round_id)):
        return
    kept = {rule.id for rule in ordered}
    with workspace.operation("修改整改节点"):
        for rule in workspace.casework.milestones.of_round(round_id):
            if rule.id not in kept:
                workspace.casework.milestones.delete(rule.id)
        workspace.casework.milestones.save_all(ordered)


def must_be_rules(rules: Sequence[MilestoneRule], facts: InspectionRound, today: date) -> None:
    """Raise RuleViolation if these cannot be the rules of a round."""
    if not rules:
        raise RuleViolation("至少要保留一个整改节点；不用的话，可以把它改成别的。")
    for rule in rules:
        must_be_a_rule(rule, rules)
        must_be_in_time(f"“{rule.name}”的办结日期", rule.done_on, facts, today)


def delete_milestone(workspace: Workspace, rule: MilestoneRule) -> None:
    """Take a rule out of a round.

    Raises:
        RuleViolation: other rules are counted from it, or it is the last one.

    """
    rules = milestone_rules(workspace, rule.round_id)
    if len(rules) == 1:
        raise RuleViolation("至少要保留一个整改节点；不用的话，可以把它改成别的。")
    followers = [other for other in rules if other.anchor is MilestoneAnchor.PERIOD_END]
    if rule.ends_period and followers:
        raise RuleViolation(
            f"还有{len(followers)}个节点从集中整改期满之日起算，请先改动它们，再删除“{rule.name}”。"
        )
    with workspace.operation("删除整改节点"):
        workspace.casework.milestones.save_all(rules)
        workspace.casework.milestones.delete(rule.id)


def finish_milestone(
    workspace: Workspace, rule: MilestoneRule, done_on: date | None, *, today: date
) -> None:
    """Say on what day a milestone was done, or that it was not.

    Raises:
        RuleViolation: the day lies before the inspection or after today.

    """
    facts = workspace.rounds.get(rule.round_id)
    must_be_in_time(f"“{rule.name}”的办结日期", done_on, facts, today)
    change_milestone(workspace, replace(rule, done_on=done_on))


def working_calendar() -> WorkingCalendar:
    """Return the calendar of working days.

    Raises:
        RuleViolation: the office's own copy names a day that does not exist.

    """
    years: dict[str, Any] = vocabulary("holidays")["years"]
    return WorkingCalendar(
        year_of_work(int(year), facts.get("off", ""), facts.get("on", ""), facts.get("notice", ""))
        for year, facts in years.items()
    )


def _rule(round_id: RoundId, position: int, facts: dict[str, Any]) -> MilestoneRule:
    return MilestoneRule(
        round_id,
        facts["name"],
        MilestoneAnchor(facts.get("from", "feedback")),
        facts.get("months", 0),
        facts.get("days", 0),
        DayCounting.WORKING if facts.get("working") else DayCounting.NATURAL,
        facts.get("ends_period", False),
        facts.get("paper", ""),
        facts.get("note", ""),
        position=position,
        id=MilestoneId(f"{round_id}-{position}"),
    )
