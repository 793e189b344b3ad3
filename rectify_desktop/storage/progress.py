"""Review series, reviews and progress updates in the ledger file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.ids import FindingId, ProgressUpdateId, ReviewId, RoundId, SeriesId
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.terms import ReviewCycle, ReviewVerdict
from rectify_desktop.storage.columns import day_of, day_text
from rectify_desktop.storage.ledger_past import reviews_opened
from rectify_desktop.storage.tables import AMONG, SavedTable, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.storage.connection import LedgerConnection

_REVIEW = ("series_uid", "starts_on", "ends_on", "held_on", "chair", "attendees", "is_frozen")
_UPDATE = (
    "review_uid", "finding_uid", "progress", "difficulty", "next_step", "coordination",
    "no_progress", "oversight_note", "oversight_opinion", "recheck_on", "member_opinions",
    "verdict",
)  # fmt: skip
_OLDEST_FIRST = "starts_on, id"


@dataclass(slots=True)
class ProgressRepository:
    """Reads and saves what findings reported in which review."""

    database: LedgerConnection
    _series: SavedTable = field(init=False)
    _reviews: SavedTable = field(init=False)
    _updates: SavedTable = field(init=False)

    def __post_init__(self) -> None:
        database = self.database
        self._series = SavedTable(
            database, "review_series", ("round_uid", "name", "cycle"), "个调度系列"
        )
        self._reviews = SavedTable(database, "progress_review", _REVIEW, "次调度")
        self._updates = SavedTable(database, "progress_update", _UPDATE, "条进展")

    def series_of(self, round_id: RoundId) -> list[ReviewSeries]:
        """Return the review series of a round, oldest first."""
        return [_series(row) for row in self._series.live("round_uid = ?", round_id)]

    def series(self, series_id: SeriesId) -> ReviewSeries:
        """Return one series.

        Raises:
            NotFound: there is no such series.

        """
        return _series(self._series.row(series_id))

    def has_series(self, series_id: SeriesId) -> bool:
        """Return whether a series is stored."""
        return bool(self._series.live("uid = ?", series_id))

    def save_series(self, series: ReviewSeries) -> None:
        """Save one series."""
        self._series.save({series.id: (series.round_id, series.name, series.cycle.value)})

    def reviews_of(self, series_id: SeriesId) -> list[ProgressReview]:
        """Return the reviews of a series, newest last."""
        rows = self._reviews.live("series_uid = ?", series_id, order=_OLDEST_FIRST)
        return [_review(row) for row in rows]

    def review(self, review_id: ReviewId) -> ProgressReview:
        """Return one review.

        Raises:
            NotFound: there is no such review.

        """
        return _review(self._reviews.row(review_id))

    def save_review(self, review: ProgressReview) -> None:
        """Save one review; what did not change is not written."""
        values = (
            review.series_id,
            day_text(review.starts_on),
            day_text(review.ends_on),
            day_text(review.held_on),
            review.chair,
            review.attendees,
            int(review.is_frozen),
        )
        self._reviews.save({review.id: values})

    def opened_since(self, day: date) -> dict[ReviewId, int]:
        """Return where in the change log the reviews opened since a day were opened."""
        return reviews_opened(self.database, day)

    def updates_of(self, review_id: ReviewId) -> dict[FindingId, ProgressUpdate]:
        """Return what was reported in a review, by finding."""
        rows = self._updates.live("review_uid = ?", review_id)
        return {FindingId(row["finding_uid"]): _update(row) for row in rows}

    def updates_among(self, finding_ids: Sequence[FindingId]) -> list[ProgressUpdate]:
        """Return all that some findings ever reported."""
        rows = self._updates.live(f"finding_uid {AMONG}", listed(finding_ids))
        return [_update(row) for row in rows]

    def heard_of(self, review_id: ReviewId) -> dict[FindingId, bool]:
        """Return which findings a review heard of, and whether there was anything new."""
        return {
            FindingId(uid): bool(is_new)
            for uid, is_new in self.database.tuples(
                "SELECT finding_uid, trim(progress, char(9, 10, 13, 32, 12288)) <> '' "
                "FROM progress_update WHERE review_uid = ? AND deleted_at IS NULL",
                review_id,
            )
        }

    def latest_words(self, round_id: RoundId) -> dict[FindingId, tuple[date, str]]:
        """Return what each finding reported last, with the last day of that review.

        Empty words stand for an explicit 无进展.
        """
        rows = self.database.tuples(
            "SELECT finding_uid, progress, max(ends_on || starts_on) FROM progress_update AS told "
            "JOIN progress_review AS review ON review.uid = review_uid "
            "JOIN review_series AS series ON series.uid = series_uid "
            "WHERE round_uid = ? AND told.deleted_at IS NULL AND review.deleted_at IS NULL "
            "AND (no_progress OR trim(progress, char(9, 10, 13, 32, 12288)) <> '') "
            "GROUP BY finding_uid",
            round_id,
        )
        return {FindingId(uid): (date.fromisoformat(day[:10]), words) for uid, words, day in rows}

    def save_update(self, update: ProgressUpdate) -> None:
        """Save what one finding reports in one review; what did not change is not written."""
        values = (
            update.review_id,
            update.finding_id,
            update.progress,
            update.difficulty,
            update.next_step,
            update.coordination,
            int(update.no_progress),
            update.oversight_note,
            update.oversight_opinion,
            day_text(update.recheck_on),
            update.member_opinions,
            update.verdict.value if update.verdict else None,
        )
        self._updates.save({update.id: values})

    def history_of(self, finding_id: FindingId) -> list[tuple[ProgressReview, ProgressUpdate]]:
        """Return all a finding ever reported, oldest first."""
        updates = {
            row["review_uid"]: _update(row)
            for row in self._updates.live("finding_uid = ?", finding_id)
        }
        reviews = self._reviews.live(
            "uid IN (SELECT review_uid FROM progress_update WHERE finding_uid = ?)",
            finding_id,
            order=_OLDEST_FIRST,
        )
        return [(_review(row), updates[row["uid"]]) for row in reviews if row["uid"] in updates]


def _series(row: dict[str, Any]) -> ReviewSeries:
    return ReviewSeries(
        RoundId(row["round_uid"]), row["name"], ReviewCycle(row["cycle"]), SeriesId(row["uid"])
    )


def _review(row: dict[str, Any]) -> ProgressReview:
    return ProgressReview(
        id=ReviewId(row["uid"]),
        series_id=SeriesId(row["series_uid"]),
        starts_on=date.fromisoformat(row["starts_on"]),
        ends_on=date.fromisoformat(row["ends_on"]),
        held_on=day_of(row["held_on"]),
        chair=row["chair"],
        attendees=row["attendees"],
        is_frozen=bool(row["is_frozen"]),
    )


def _update(row: dict[str, Any]) -> ProgressUpdate:
    return ProgressUpdate(
        id=ProgressUpdateId(row["uid"]),
        review_id=ReviewId(row["review_uid"]),
        finding_id=FindingId(row["finding_uid"]),
        progress=row["progress"],
        difficulty=row["difficulty"],
        next_step=row["next_step"],
        coordination=row["coordination"],
        no_progress=bool(row["no_progress"]),
        oversight_note=row["oversight_note"],
        oversight_opinion=row["oversight_opinion"],
        recheck_on=day_of(row["recheck_on"]),
        member_opinions=row["member_opinions"],
        verdict=ReviewVerdict(row["verdict"]) if row["verdict"] else None,
    )
