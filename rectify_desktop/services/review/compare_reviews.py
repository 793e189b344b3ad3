"""Comparing reviews (本期变化): what moved since the one before, and who has long been silent.

A held review is compared with its kept sheet. For one that was never held the change log tells how
the findings stood when it ended, or when it was opened if that was later.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from rectify_desktop.domain.progress import period_around
from rectify_desktop.domain.review.finding_standing import (
    FindingStanding,
    standings_before,
    standings_of,
)
from rectify_desktop.domain.review.review_changes import (
    LastStanding,
    PastReview,
    ReportedReview,
    ReviewChanges,
    ReviewMoment,
    changes_since,
)
from rectify_desktop.services.review.report_progress import earlier_reviews

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, ReviewId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.progress import ProgressReview, ReviewSeries
    from rectify_desktop.domain.review.finding_standing import EarlierState
    from rectify_desktop.services.workspace import Workspace

_ONE_DAY = timedelta(days=1)


def review_changes(
    workspace: Workspace,
    ledger: Ledger,
    series: ReviewSeries,
    review: ProgressReview,
    *,
    today: date,
    unanswered: Mapping[FindingId, tuple[str, ...]],
) -> ReviewChanges:
    """Compare a review, stored or not, with the earlier ones of its series."""
    past = _Past(workspace, ledger, earlier_reviews(workspace, review))
    updates = workspace.progress.updates_of(review.id)
    asked = frozenset(f.id for f in ledger.findings if f.is_open or f.id in updates)
    return changes_since(
        ReviewMoment(
            as_of=today,
            starts_on=review.starts_on,
            due_until=period_around(review.ends_on + _ONE_DAY, series.cycle)[1],
            is_over=review.is_frozen or today > review.ends_on,
        ),
        past.now,
        past.last(),
        ReportedReview(asked, updates),
        past.reviews(),
        frozenset(unanswered),
    )


class _Past:
    """The earlier reviews of one series, newest first, read as far back as is asked."""

    def __init__(self, workspace: Workspace, ledger: Ledger, earlier: list[ProgressReview]) -> None:
        self._workspace = workspace
        self._earlier = earlier
        self.now = standings_of(ledger)

    def last(self) -> LastStanding | None:
        """Return how things stood at the review before; None if there was none."""
        if not self._earlier:
            return None
        review = self._earlier[0]
        return LastStanding(
            review.ends_on, review.held_on or review.ends_on, self._standings(review)
        )

    def reviews(self) -> Iterator[PastReview]:
        """Yield what the reviews asked and heard."""
        for review in self._earlier:
            heard = self._workspace.progress.heard_of(review.id)
            asked = frozenset(s.finding_id for s in self._standings(review) if s.is_open)
            news = frozenset(key for key, is_new in heard.items() if is_new)
            yield PastReview(asked | heard.keys(), news)

    def _standings(self, review: ProgressReview) -> tuple[FindingStanding, ...]:
        if review.is_frozen:
            sheet = self._workspace.held_sheets.of(review.id)
            if sheet is not None and sheet.standings:
                return sheet.standings
        return standings_before(self.now, self._changes_after(review))

    def _changes_after(self, review: ProgressReview) -> Iterator[EarlierState]:
        """Yield what changed after a review, which may be opened when its period is long over."""
        end = datetime.combine(review.ends_on + _ONE_DAY, time()).astimezone()
        opened = self._opened.get(review.id, 0)
        return (s for s in self._states if s.changed_at >= end and s.seq > opened)

    @cached_property
    def _states(self) -> list[EarlierState]:
        return self._workspace.findings.earlier_states(self._earlier[-1].starts_on)

    @cached_property
    def _opened(self) -> dict[ReviewId, int]:
        return self._workspace.progress.opened_since(self._earlier[-1].starts_on)
