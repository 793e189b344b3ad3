"""Hits put together as a clerk wants to work through them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.rule import LEVEL_TERMS, CheckLevel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId, FindingId
    from rectify_desktop.domain.ledger import Ledger

_RANKS = {level: rank for rank, level in enumerate(CheckLevel)}
OF_OFFICE = "整改办（没有责任科室的问题和全文）"
OF_ROUND_TERM = "轮次信息和通报段落"


class Grouping(StrEnum):
    """What hits of one group have in common."""

    RULE = "rule"
    LEVEL = "level"
    DEPARTMENT = "department"
    FINDING = "finding"


GROUPING_TERMS: dict[Grouping, str] = {
    Grouping.RULE: "按体检项",
    Grouping.LEVEL: "按级别",
    Grouping.DEPARTMENT: "按科室",
    Grouping.FINDING: "按问题",
}


@dataclass(frozen=True, slots=True)
class HitGroup:
    """Hits under one title; ``key`` tells the group again after the ledger was checked anew."""

    key: str
    title: str
    hits: tuple[JudgedHit, ...]

    @property
    def level(self) -> CheckLevel:
        """The gravest level among the hits."""
        return gravest(self.hits)


def gravest(hits: Iterable[JudgedHit]) -> CheckLevel:
    """Return the gravest level among hits, of which there is at least one."""
    return min((item.rule.level for item in hits), key=_rank)


def group_hits(
    hits: Iterable[JudgedHit], ledger: Ledger, grouping: Grouping
) -> tuple[HitGroup, ...]:
    """Return hits in groups: the gravest rules first, departments and findings in their order."""
    match grouping:
        case Grouping.RULE:
            groups = _grouped(hits, lambda item: (item.rule.key, item.rule.title))
            return tuple(sorted(groups, key=lambda group: _rank(group.level)))
        case Grouping.LEVEL:
            groups = _grouped(hits, lambda item: (item.rule.level, LEVEL_TERMS[item.rule.level]))
            return tuple(sorted(groups, key=lambda group: _rank(group.level)))
        case Grouping.DEPARTMENT:
            return tuple(
                HitGroup(key or "", ledger.department_names((key,)) if key else OF_OFFICE, found)
                for key, found in by_department(ledger, hits).items()
            )
        case Grouping.FINDING:
            return _by_finding(hits, ledger)


def by_department(
    ledger: Ledger, hits: Iterable[JudgedHit]
) -> dict[DepartmentId | None, tuple[JudgedHit, ...]]:
    """Return hits by who answers first for their finding; None for the office itself.

    Who answers first mends; a gap on two lists is mended by nobody.
    """
    findings = {finding.id: finding for finding in ledger.findings}
    lists: dict[DepartmentId | None, list[JudgedHit]] = {
        key: [] for key in (*ledger.departments, None)
    }
    for item in hits:
        finding = _finding_of(item, findings)
        keys = finding.responsible_departments[:1] if finding else ()
        lists.setdefault(keys[0] if keys else None, []).append(item)
    return {key: tuple(items) for key, items in lists.items() if items}


def _by_finding(hits: Iterable[JudgedHit], ledger: Ledger) -> tuple[HitGroup, ...]:
    found: defaultdict[FindingId | None, list[JudgedHit]] = defaultdict(list)
    for item in hits:
        found[item.hit.finding_id].append(item)
    groups: list[HitGroup] = []
    if of_round := found.get(None):
        groups.append(HitGroup("", OF_ROUND_TERM, tuple(of_round)))
    for finding in ledger.findings:
        if own := found.get(finding.id):
            title = f"{finding.number}　{finding.title}".strip()
            groups.append(HitGroup(finding.id, title, tuple(own)))
    return tuple(groups)


def _grouped(
    hits: Iterable[JudgedHit], named: Callable[[JudgedHit], tuple[str, str]]
) -> list[HitGroup]:
    found: defaultdict[tuple[str, str], list[JudgedHit]] = defaultdict(list)
    for item in hits:
        found[named(item)].append(item)
    return [HitGroup(key, title, tuple(items)) for (key, title), items in found.items()]


def _finding_of(item: JudgedHit, findings: dict[FindingId, Finding]) -> Finding | None:
    return findings.get(item.hit.finding_id) if item.hit.finding_id else None


def _rank(level: CheckLevel) -> int:
    return _RANKS[level]
