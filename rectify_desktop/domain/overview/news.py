"""What moved since the last review (本期变化), and what waits for somebody (待办)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.overview.counts import Count, classifier_of
from rectify_desktop.domain.review.review_changes import ChangeKind
from rectify_desktop.domain.terms import SOURCE_TERMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.review.review_changes import ReviewChanges

_MOST_NAMED = 8

# What moved; how things stand (超期、无进展 …) has figures of its own.
_MOVES: dict[ChangeKind, str] = {
    ChangeKind.NEW: "新增",
    ChangeKind.COMPLETED: "完成整改",
    ChangeKind.STAGE_COMPLETED: "阶段性完成",
    ChangeKind.SUSTAINED: "转入长期坚持",
    ChangeKind.REOPENED: "重新整改",
    ChangeKind.NEWLY_OVERDUE: "新超期",
    ChangeKind.RETURNED: "过堂退回",
}
_ALERTS = frozenset({ChangeKind.NEWLY_OVERDUE, ChangeKind.REOPENED, ChangeKind.RETURNED})


@dataclass(frozen=True, slots=True)
class News:
    """Findings one thing is told of; ``named`` are their numbers as a line shows them."""

    count: Count
    named: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits: ``number`` counts applications or remarks, not findings."""

    label: str
    number: int
    unit: str
    finding_ids: tuple[FindingId, ...] = ()

    @property
    def text(self) -> str:
        """The line as it is shown: 销号待审（责任领导）：2件."""
        return f"{self.label}：{self.number}{self.unit}"


def news_of(changes: ReviewChanges) -> tuple[News, ...]:
    """Return what moved since the review before, by kind and source; nothing for the first."""
    if changes.since is None:
        return ()
    return tuple(
        News(
            Count(
                (SOURCE_TERMS[group.source] if changes.names_sources else "") + _MOVES[group.kind],
                group.finding_ids,
                group.kind in _ALERTS,
                classifier_of(group.source),
            ),
            "、".join(group.labels[:_MOST_NAMED]) + ("等" * (len(group.labels) > _MOST_NAMED)),
        )
        for group in changes.groups
        if group.kind in _MOVES
    )


def waiting_for(records: CaseRecords, remarks: Sequence[ReviewerRemark]) -> tuple[Waiting, ...]:
    """Return what waits: 销号 by whose turn it is, extensions nobody agreed to, open remarks."""
    steps: defaultdict[str, list[FindingId]] = defaultdict(list)
    for request in records.closures:
        if request.next_step is not None:
            steps[request.next_step.role].append(request.finding_id)
    asked = tuple(each.finding_id for each in records.extensions if not each.is_agreed)
    unanswered = [remark for remark in remarks if not remark.is_answered]
    about = dict.fromkeys(key for remark in unanswered for key in remark.finding_ids)
    waiting = [
        *(
            Waiting(f"销号待审（{role}）", len(ids), "件", tuple(ids))
            for role, ids in steps.items()
        ),
        Waiting("延期、持续整改待批", len(asked), "件", asked),
        Waiting("审核意见待答复", len(unanswered), "条", tuple(about)),
    ]
    return tuple(each for each in waiting if each.number)
