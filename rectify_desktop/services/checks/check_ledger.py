"""体检: what is wrong with a ledger or a paper, which doubts are accepted, which rules are on.

Reading a ledger needs its thread; ``check_scope`` returns a value that may be checked on another.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.checking import check_lines
from rectify_desktop.domain.checks.ledger_checker import check_ledger
from rectify_desktop.domain.checks.privacy import with_decisions
from rectify_desktop.domain.checks.rule import (
    Acceptance,
    CheckLevel,
    JudgedHit,
    Rule,
    RuleSetting,
    judged,
    must_be_number,
    must_be_switchable,
    settled_rules,
)
from rectify_desktop.domain.checks.scope import Scope
from rectify_desktop.errors import NotFound
from rectify_desktop.services.casework.set_milestones import milestones_of
from rectify_desktop.services.checks.check_words import check_rules, check_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.checks.privacy_decision import PrivacyDecision
    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.ids import FindingId, RoundId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CheckDesk:
    """All that judging a ledger needs, as one value: what to look at, by which rules."""

    scope: Scope
    rules: Mapping[str, Rule]
    acceptances: tuple[Acceptance, ...] = ()
    decisions: tuple[PrivacyDecision, ...] = ()

    def judge(self, hits: Iterable[CheckHit]) -> tuple[JudgedHit, ...]:
        """Return the hits of the rules that are on, with what was accepted or decided."""
        found = judged(hits, self.rules, self.acceptances)
        return with_decisions(found, self.decisions, self.scope.today)

    def with_scope(self, scope: Scope) -> CheckDesk:
        """Return the desk over something else to look at, by the same rules."""
        return replace(self, scope=scope)

    def judges_like(self, other: CheckDesk) -> bool:
        """Whether both would say the same of any hit."""
        ours = (self.rules, self.acceptances, self.decisions)
        return ours == (other.rules, other.acceptances, other.decisions)

    def hits(self) -> tuple[JudgedHit, ...]:
        """Check the ledger; takes no workspace, so it may run on another thread."""
        return self.judge(check_ledger(self.scope))

    def paper_hits(self, lines: Sequence[str]) -> tuple[JudgedHit, ...]:
        """Check the lines of a paper."""
        return self.judge(check_lines(self.scope, lines))


def check_desk(workspace: Workspace, *, today: date, ledger: Ledger | None = None) -> CheckDesk:
    """Read what judging the current round needs; ``ledger`` spares reading it again."""
    shown = ledger or workspace.ledger()
    return CheckDesk(
        check_scope(workspace, shown, today=today),
        rules_in_force(workspace),
        workspace.checks.acceptances.of_round(shown.round.id),
        workspace.checks.decisions.of_round(shown.round.id),
    )


def check_scope(workspace: Workspace, ledger: Ledger, *, today: date) -> Scope:
    """Return what the rules look at."""
    round_id = ledger.round.id
    ends = [item for item in milestones_of(workspace, round_id) if item.rule.ends_period]
    return Scope(
        ledger,
        workspace.case_records(round_id),
        check_words(),
        today,
        ends[0].counted_on if ends else None,
        MappingProxyType(_progress(workspace, round_id)),
        MappingProxyType(_numbers(workspace)),
    )


def hits(workspace: Workspace, *, today: date) -> tuple[JudgedHit, ...]:
    """Check the current round at once."""
    return check_desk(workspace, today=today).hits()


def counts(found: Iterable[JudgedHit]) -> Counter[CheckLevel]:
    """Count the hits that are still open, by level."""
    return Counter(item.rule.level for item in found if item.is_open)


def rules_in_force(workspace: Workspace) -> dict[str, Rule]:
    """Return the rules that are on, each at the level the office gives it."""
    return settled_rules(check_rules(), workspace.checks.settings.all())


def rule_settings(workspace: Workspace) -> dict[str, RuleSetting]:
    """Return what the office changed, by rule; those it left alone are not among them."""
    return {setting.rule: setting for setting in workspace.checks.settings.all()}


def set_rule(
    workspace: Workspace,
    key: str,
    *,
    is_off: bool = False,
    level: CheckLevel | None = None,
    number: int | None = None,
) -> RuleSetting:
    """Switch a rule off or on, tell it at another level, set its number; None is what we ship.

    Raises:
        NotFound: there is no such rule.
        RuleViolation: the rule must stay on, or cannot strike by such a number.

    """
    setting = _chosen(workspace, key, is_off=is_off, level=level, number=number)
    with workspace.operation("设置体检规则"):
        workspace.checks.settings.save(setting)
    return setting


def set_rules(workspace: Workspace, settings: Iterable[RuleSetting]) -> None:
    """Take what was chosen for several rules, as one step.

    Raises:
        NotFound: there is no such rule.
        RuleViolation: a rule must stay on, or cannot strike by such a number.

    """
    chosen = [
        _chosen(workspace, s.rule, is_off=s.is_off, level=s.level, number=s.number)
        for s in settings
    ]
    with workspace.operation("设置体检规则"):
        workspace.checks.settings.save_all(chosen)


def _chosen(
    workspace: Workspace, key: str, *, is_off: bool, level: CheckLevel | None, number: int | None
) -> RuleSetting:
    rule = check_rules().get(key)
    if rule is None:
        raise NotFound(f"没有“{key}”这条体检规则。")
    if is_off or level not in (None, CheckLevel.ERROR):
        must_be_switchable(rule)
    if number is not None:
        must_be_number(rule, number)
    known = rule_settings(workspace).get(key) or RuleSetting(key)
    return replace(known, is_off=is_off, level=level, number=number)


def _numbers(workspace: Workspace) -> dict[str, int]:
    settings = workspace.checks.settings.all()
    return {setting.rule: setting.number for setting in settings if setting.number is not None}


def _progress(workspace: Workspace, round_id: RoundId) -> dict[FindingId, tuple[str, ...]]:
    """Return the last two reports of each finding in any one series, oldest first."""
    told: dict[FindingId, tuple[str, ...]] = {}
    for series in workspace.progress.series_of(round_id):
        reviews = sorted(workspace.progress.reviews_of(series.id), key=lambda item: item.starts_on)
        last: dict[FindingId, tuple[str, ...]] = {}
        for review in reviews[-2:]:
            for key, update in workspace.progress.updates_of(review.id).items():
                last[key] = (*last.get(key, ()), update.progress)
        told |= {key: texts for key, texts in last.items() if key not in told}
    return told
