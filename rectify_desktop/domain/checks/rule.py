"""What a rule of 体检 is, and what it says where it strikes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import AcceptanceId, RuleSettingId, new_id
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, RoundId

_NUMBERED = lazy_pattern(r"问题\d+(?:\.\d+)*")
_ALWAYS_ON = "secrecy-mark"


class CheckLevel(StrEnum):
    """How grave a hit is; a doubt can be accepted with a reason, an error cannot."""

    ERROR = "error"
    DOUBT = "doubt"
    HINT = "hint"


LEVEL_TERMS: dict[CheckLevel, str] = {
    CheckLevel.ERROR: "错误",
    CheckLevel.DOUBT: "存疑",
    CheckLevel.HINT: "提示",
}


@dataclass(frozen=True, slots=True)
class RuleNumber:
    """The number a rule strikes by, which an office may set between two bounds."""

    name: str
    unit: str
    value: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule as clerks read it: what it looks for, why, where it comes from, an example."""

    key: str
    title: str
    group: str
    level: CheckLevel
    why: str
    source: str
    example: str
    number: RuleNumber | None = None


@dataclass(frozen=True, slots=True)
class CheckHit:
    """One place where a rule strikes; ``message`` and ``wanted`` are finished sentences.

    ``field`` is the finding's field, ``round.…`` for one of the round, or ``line N`` of a paper;
    ``text`` stands at ``start`` in it (-1 where the whole field is meant).
    """

    rule: str
    message: str
    wanted: str
    finding_id: FindingId | None = None
    field: str = ""
    text: str = ""
    start: int = -1

    @property
    def fingerprint(self) -> str:
        """What tells this hit from others: as long as the words stay, an acceptance holds.

        Findings may be numbered anew meanwhile.
        """
        said = _NUMBERED.sub("问题", self.message)
        parts = (self.rule, self.finding_id or "", self.field, self.text, said)
        return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Why a doubt was let stand, by whom and when; kept, shown and printed."""

    round_id: RoundId
    rule: str
    fingerprint: str
    message: str
    reason: str
    accepted_by: str
    accepted_on: date
    finding_id: FindingId | None = None
    id: AcceptanceId = field(default_factory=lambda: AcceptanceId(new_id()))


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What the office changed of a rule: switched off, told at another level, its number."""

    rule: str
    is_off: bool = False
    level: CheckLevel | None = None
    number: int | None = None
    id: RuleSettingId = field(default_factory=lambda: RuleSettingId(new_id()))


@dataclass(frozen=True, slots=True)
class JudgedHit:
    """A hit at the level the office gives its rule, and the acceptance that lets it stand."""

    hit: CheckHit
    rule: Rule
    acceptance: Acceptance | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody has still to look at it."""
        return self.acceptance is None


def settled_rules(rules: Mapping[str, Rule], settings: Iterable[RuleSetting]) -> dict[str, Rule]:
    """Return the rules that are on, each with the level and the number the office gives it."""
    changed = {setting.rule: setting for setting in settings}
    return {
        key: rule if setting is None else _settled(rule, setting)
        for key, rule in rules.items()
        if (setting := changed.get(key)) is None or not setting.is_off
    }


def _settled(rule: Rule, setting: RuleSetting) -> Rule:
    number = rule.number
    if number is not None and setting.number is not None:
        number = replace(number, value=setting.number)
    return replace(rule, level=setting.level or rule.level, number=number)


def judged(
    hits: Iterable[CheckHit], rules: Mapping[str, Rule], acceptances: Iterable[Acceptance]
) -> tuple[JudgedHit, ...]:
    """Return the hits of the rules that are on; an error is never let stand by an acceptance."""
    accepted = {item.fingerprint: item for item in acceptances}
    # A fingerprint costs more than all the rest: only rules of which something was accepted.
    rules_accepted = {item.rule for item in accepted.values()}
    return tuple(
        JudgedHit(
            hit,
            rule,
            None
            if rule.level is CheckLevel.ERROR or hit.rule not in rules_accepted
            else accepted.get(hit.fingerprint),
        )
        for hit in hits
        if (rule := rules.get(hit.rule)) is not None
    )


def must_be_switchable(rule: Rule) -> None:
    """Raise RuleViolation for a rule that no office may switch off."""
    if rule.key == _ALWAYS_ON:
        raise RuleViolation(f"“{rule.title}”不能关闭：涉密内容不得录入本机。")


def must_be_number(rule: Rule, number: int) -> None:
    """Raise RuleViolation for a number that the rule cannot strike by."""
    if rule.number is None:
        raise RuleViolation(f"“{rule.title}”没有可以调整的数。")
    if not rule.number.least <= number <= rule.number.most:
        raise RuleViolation(
            f"“{rule.title}”的{rule.number.name}应在"
            f"{rule.number.least}到{rule.number.most}{rule.number.unit}之间。"
        )


def must_be_acceptable(rule: Rule, reason: str) -> str:
    """Return the reason for which a hit is accepted.

    Raises:
        RuleViolation: the rule finds errors, or no reason is given.

    """
    if rule.level is CheckLevel.ERROR:
        raise RuleViolation(f"“{rule.title}”是错误，不能保留，请改正后再查一遍。")
    if not reason.strip():
        raise RuleViolation("保留存疑项要写明理由，理由会随体检结果一并打印。")
    return reason.strip()
