"""The paragraph on what changed (本期变化) in the words of an official paper.

截至…，本周新增2个（问题3.4、3.5）；完成整改3个（…）；…  Kinds with nothing to tell are left out.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.review.review_changes import ChangeKind
from rectify_desktop.domain.terms import SOURCE_TERMS, FindingSource, ReviewCycle
from rectify_desktop.domain.wording.dates import chinese_date, chinese_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.review.review_changes import ChangedFindings, ReviewChanges

# How a period is named from within the one before, itself, and the one after.
PERIOD_WORDS = {
    ReviewCycle.WEEKLY: ("上周", "本周", "下周"),
    ReviewCycle.HALF_MONTHLY: ("上期", "本期", "下期"),
    ReviewCycle.MONTHLY: ("上月", "本月", "下月"),
}
_COUNTED_BY_PIECE = (FindingSource.PETITION, FindingSource.CLUE)
_MOST_NAMED = 12


def change_passage(changes: ReviewChanges, cycle: ReviewCycle) -> str:
    """Word the changes as one sentence; one that tells of none says so."""
    clauses = [
        clause
        for kinds, group in groupby(changes.groups, key=lambda group: _clause_of(group))
        if (clause := _clause(kinds, tuple(group), changes, cycle))
    ]
    words = "；".join(clauses) or _nothing(changes, cycle)
    return f"截至{chinese_date(changes.as_of)}，{words}。"


def _clause_of(group: ChangedFindings) -> tuple[ChangeKind, int]:
    is_overdue = group.kind in (ChangeKind.NEWLY_OVERDUE, ChangeKind.STILL_OVERDUE)
    return (ChangeKind.STILL_OVERDUE if is_overdue else group.kind, group.reviews)


def _clause(
    about: tuple[ChangeKind, int],
    groups: Sequence[ChangedFindings],
    changes: ReviewChanges,
    cycle: ReviewCycle,
) -> str:
    kind, reviews = about
    if kind is ChangeKind.STILL_OVERDUE:
        return _overdue(groups, changes, cycle)
    now = _since(changes, cycle)
    lead = {
        ChangeKind.NEW: f"{now}新增",
        ChangeKind.COMPLETED: f"{now}完成整改",
        ChangeKind.STAGE_COMPLETED: f"{now}阶段性完成",
        ChangeKind.SUSTAINED: f"{now}转入长期坚持",
        ChangeKind.REOPENED: f"{now}重新整改",
        ChangeKind.SILENT: f"连续{reviews}期未报或无进展",
        ChangeKind.RETURNED: f"{now}退回",
        ChangeKind.UNANSWERED: "督办事项未回复",
        ChangeKind.DUE_NEXT: f"{chinese_day(changes.due_until)}前将到期",
    }[kind]
    return lead + _counts(groups, changes)


def _overdue(groups: Sequence[ChangedFindings], changes: ReviewChanges, cycle: ReviewCycle) -> str:
    new = [group for group in groups if group.kind is ChangeKind.NEWLY_OVERDUE]
    still = [group for group in groups if group.kind is ChangeKind.STILL_OVERDUE]
    newly = f"{_since(changes, cycle)}新超期"
    if not new:
        return "超期未完成" + _counts(still, changes)
    if not still:
        return newly + _counts(new, changes)
    return f"此前已超期仍未完成{_counts(still, changes)}，{newly}{_counts(new, changes)}"


def _since(changes: ReviewChanges, cycle: ReviewCycle) -> str:
    """Name the time the changes fell into; a gap between reviews is not passed over."""
    if changes.follows_directly or changes.since is None:
        return PERIOD_WORDS[cycle][1]
    return f"{chinese_day(changes.since)}以来"


def _counts(groups: Sequence[ChangedFindings], changes: ReviewChanges) -> str:
    """Count each source on its own: 反馈问题2个（问题3.4、3.5）、信访件1件（问题5）."""
    return "、".join(_count(group, changes) for group in groups)


def _count(group: ChangedFindings, changes: ReviewChanges) -> str:
    source = SOURCE_TERMS[group.source] if changes.names_sources else ""
    piece = "件" if group.source in _COUNTED_BY_PIECE else "个"
    return f"{source}{len(group.labels)}{piece}（问题{_labels(group.labels)}）"


def _labels(labels: Sequence[str]) -> str:
    rest = "等" if len(labels) > _MOST_NAMED else ""
    return "、".join(labels[:_MOST_NAMED]) + rest


def _nothing(changes: ReviewChanges, cycle: ReviewCycle) -> str:
    if changes.since is None:
        return "首次调度，无超期事项"
    return f"{_since(changes, cycle)}无新增、完成事项，无超期事项"
