"""Offering phrases while a review is filled in (常用语): those the ledger itself uses often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.review.phrases import frequent_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.services.review.fill_in_review import ProgressField
    from rectify_desktop.services.workspace import Workspace

# What was written long ago is nobody's habit any more, and reading it would be felt.
_REVIEWS = 8
_UPDATES = 4000
_OFFERED = 12


def phrases_of_ledger(workspace: Workspace, field: ProgressField) -> list[str]:
    """Return what is often written into a field, by the latest reviews of every series."""
    return frequent_phrases(_written(workspace, field), _OFFERED)


def _written(workspace: Workspace, field: ProgressField) -> Iterator[str]:
    progress = workspace.progress
    reviews = [
        review
        for series in progress.series_of(workspace.current_round().id)
        for review in progress.reviews_of(series.id)
    ]
    reviews.sort(key=lambda review: review.starts_on, reverse=True)
    read = 0
    for review in reviews[:_REVIEWS]:
        if read >= _UPDATES:
            return
        for update in progress.updates_of(review.id).values():
            read += 1
            words = getattr(update, field.value)
            # A date or a verdict is chosen, not phrased.
            if isinstance(words, str):
                yield words
