"""What changed since the last review (本期变化): each figure is the rows behind it.

A review compares with how things stood at the one before it; the first of a series has nothing to
compare with. Silence is counted over the reviews themselves: weeks without one do not count.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import DeclaredResult, FindingSource, ReviewVerdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.progress import ProgressUpdate
    from rectify_desktop.domain.review.finding_standing import FindingStanding

# From so many reviews running without a word or with 无进展, a finding is named as silent.
SILENT_REVIEWS = 2


class ChangeKind(StrEnum):
    """What may be told of findings, in the order in which a paragraph tells it."""

    NEW = "new"
    COMPLETED = "completed"
    STAGE_COMPLETED = "stage_completed"
    SUSTAINED = "sustained"
    REOPENED = "reopened"
    NEWLY_OVERDUE = "newly_overdue"
    STILL_OVERDUE = "still_overdue"
    SILENT = "silent"
    RETURNED = "returned"
    UNANSWERED = "unanswered"
    DUE_NEXT = "due_next"


@dataclass(frozen=True, slots=True)
class ChangedFindings:
    """Findings of one source that one thing is told of; ``reviews`` is how long they are silent."""

    kind: ChangeKind
    source: FindingSource
    finding_ids: tuple[FindingId, ...]
    labels: tuple[str, ...]
    reviews: int = 0


@dataclass(frozen=True, slots=True)
class ReviewChanges:
    """What a review has to tell besides its rows.

    ``since`` is the last day of the review compared with, None for the first of a series;
    ``follows_directly`` tells that no period lies between. ``due_until`` ends the period after.
    ``names_sources`` says that the round knows several, which are never added up.
    """

    as_of: date
    due_until: date
    since: date | None = None
    follows_directly: bool = True
    names_sources: bool = False
    groups: tuple[ChangedFindings, ...] = ()

    def of(self, kind: ChangeKind) -> tuple[FindingId, ...]:
        """Return the findings behind the figures of one kind, over all sources."""
        return tuple(
            key for group in self.groups if group.kind is kind for key in group.finding_ids
        )


@dataclass(frozen=True, slots=True)
class LastStanding:
    """How findings stood at the review before: on its last day, told on ``as_of``."""

    ends_on: date
    as_of: date
    standings: tuple[FindingStanding, ...]


@dataclass(frozen=True, slots=True)
class ReportedReview:
    """What this review asked and hears: ``asked`` are the findings that stand on its sheet."""

    asked: frozenset[FindingId]
    updates: Mapping[FindingId, ProgressUpdate]


@dataclass(frozen=True, slots=True)
class PastReview:
    """What a review asked, and of which findings it heard anything new."""

    asked: frozenset[FindingId]
    news: frozenset[FindingId]


@dataclass(frozen=True, slots=True)
class ReviewMoment:
    """Where in time a review is looked at; ``is_over`` if no report can come in any more."""

    as_of: date
    starts_on: date
    due_until: date
    is_over: bool = False


def changes_since(
    moment: ReviewMoment,
    standings: Iterable[FindingStanding],
    last: LastStanding | None,
    this: ReportedReview,
    earlier: Iterable[PastReview],
    unanswered: frozenset[FindingId] = frozenset(),
) -> ReviewChanges:
    """Compare a review with those before it; ``earlier`` come newest first."""
    now = tuple(standings)
    silent = silent_runs(
        (s.finding_id for s in now if s.is_open), this, earlier, is_over=moment.is_over
    )
    before = {s.finding_id: s for s in last.standings} if last else {}
    told: defaultdict[tuple[ChangeKind, FindingSource, int], list[FindingStanding]] = defaultdict(
        list
    )
    for standing in now:
        kinds = set(_plain_kinds(standing, moment, this, unanswered))
        if last is not None:
            kinds |= set(_moves(standing, before.get(standing.finding_id)))
        if standing.is_overdue_on(moment.as_of):
            kinds.add(_overdue_kind(before.get(standing.finding_id), last))
        run = silent.get(standing.finding_id, 0)
        if run >= SILENT_REVIEWS:
            told[ChangeKind.SILENT, standing.source, run].append(standing)
        for kind in kinds:
            told[kind, standing.source, 0].append(standing)
    return ReviewChanges(
        as_of=moment.as_of,
        due_until=moment.due_until,
        since=last.ends_on if last else None,
        follows_directly=last is None or (moment.starts_on - last.ends_on).days <= 1,
        names_sources=len({s.source for s in now}) > 1,
        groups=tuple(_groups(told)),
    )


def silent_runs(
    finding_ids: Iterable[FindingId],
    this: ReportedReview,
    earlier: Iterable[PastReview],
    *,
    is_over: bool,
) -> dict[FindingId, int]:
    """Return for how many reviews running each finding reported nothing or 无进展.

    A row of this review nobody has filled in yet says nothing either way until the review is over.
    A review that did not ask (the finding was settled, or not there yet) ends the run.
    """
    runs: dict[FindingId, int] = {}
    for key in finding_ids:
        update = this.updates.get(key)
        if update is not None and update.progress.strip():
            continue
        is_said = update is not None and update.no_progress
        runs[key] = 1 if is_said or (is_over and key in this.asked) else 0
    still = set(runs)
    for review in earlier:
        still = (still & review.asked) - review.news
        if not still:
            break
        for key in still:
            runs[key] += 1
    return runs


def _plain_kinds(
    standing: FindingStanding,
    moment: ReviewMoment,
    this: ReportedReview,
    unanswered: frozenset[FindingId],
) -> Iterator[ChangeKind]:
    """Yield what is told without looking back."""
    update = this.updates.get(standing.finding_id)
    if update is not None and update.verdict is ReviewVerdict.RETURNED:
        yield ChangeKind.RETURNED
    if standing.finding_id in unanswered:
        yield ChangeKind.UNANSWERED
    due_on = standing.due_on
    if standing.is_open and due_on is not None and moment.as_of <= due_on <= moment.due_until:
        yield ChangeKind.DUE_NEXT


def _moves(now: FindingStanding, before: FindingStanding | None) -> Iterator[ChangeKind]:
    """Yield how a finding moved since the last review."""
    if before is None:
        yield ChangeKind.NEW
    result, earlier = now.declared_result, before.declared_result if before else None
    if before is not None and not before.is_open and now.is_open:
        yield ChangeKind.REOPENED
    elif result is not earlier:
        match result:
            case DeclaredResult.COMPLETED:
                yield ChangeKind.COMPLETED
            case DeclaredResult.STAGE_COMPLETED:
                yield ChangeKind.STAGE_COMPLETED
            case DeclaredResult.SUSTAINED:
                yield ChangeKind.SUSTAINED
            case _:
                pass


def _overdue_kind(before: FindingStanding | None, last: LastStanding | None) -> ChangeKind:
    is_old = last is None or (before is not None and before.is_overdue_on(last.as_of))
    return ChangeKind.STILL_OVERDUE if is_old else ChangeKind.NEWLY_OVERDUE


def _groups(
    told: Mapping[tuple[ChangeKind, FindingSource, int], list[FindingStanding]],
) -> Iterator[ChangedFindings]:
    """Yield the groups in the order of a paragraph, the longest silence first."""
    kinds, sources = list(ChangeKind), list(FindingSource)
    order = sorted(told, key=lambda key: (kinds.index(key[0]), -key[2], sources.index(key[1])))
    for kind, source, reviews in order:
        standings = told[kind, source, reviews]
        yield ChangedFindings(
            kind,
            source,
            tuple(standing.finding_id for standing in standings),
            tuple(standing.label for standing in standings),
            reviews,
        )
