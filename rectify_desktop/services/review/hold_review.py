"""Holding a review (调度定稿): its sheet is kept as it was shown that day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.services.review.look_at_review import paper_sheet

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import ReviewId
    from rectify_desktop.services.workspace import Workspace


def hold_review(workspace: Workspace, review_id: ReviewId, held_on: date) -> None:
    """Freeze a review once it was held (定稿), with its sheet as of that day.

    Raises:
        RuleViolation: it was frozen before.

    """
    progress = workspace.progress
    review = progress.review(review_id)
    review.must_be_open()
    series = progress.series(review.series_id)
    held = replace(review, is_frozen=True, held_on=held_on)
    sheet = paper_sheet(workspace, workspace.ledger(series.round_id), series, held, today=held_on)
    with workspace.operation("调度定稿"):
        progress.save_review(held)
        workspace.held_sheets.keep(review_id, sheet)


def reopen_review(workspace: Workspace, review_id: ReviewId) -> None:
    """Open a frozen review again (撤销定稿); the change log keeps the sheet it had."""
    review = workspace.progress.review(review_id)
    with workspace.operation("撤销调度定稿"):
        workspace.progress.save_review(replace(review, is_frozen=False, held_on=None))
        workspace.held_sheets.drop(review_id)
