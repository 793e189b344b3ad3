"""Filling in a review (填报调度): what the entry page does to one week, each as one step."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import NO_PROGRESS_TERM
from rectify_desktop.services.hold_review import hold_review, reopen_review
from rectify_desktop.services.report_progress import (
    change_review,
    record_progress,
    review_for,
    weekly_series,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace


class ProgressField(StrEnum):
    """What may be written about a finding in a review; the values name the update's fields."""

    PROGRESS = "progress"
    DIFFICULTY = "difficulty"
    NEXT_STEP = "next_step"
    COORDINATION = "coordination"


def fill_in(
    workspace: Workspace, day: date, finding_id: FindingId, field: ProgressField, text: str
) -> None:
    """Write one field of one finding into the review of ``day``, as one step.

    The words 无进展 alone, written as progress, are the explicit choice and not a text.

    Raises:
        RuleViolation: the review was held and is frozen.

    """
    if field is ProgressField.PROGRESS and text.strip() == NO_PROGRESS_TERM:
        fill_in_no_progress(workspace, day, finding_id)
        return
    with workspace.operation("填写进展"):
        review = review_for(workspace, weekly_series(workspace), day)
        is_progress = field is ProgressField.PROGRESS
        record_progress(
            workspace,
            review.id,
            finding_id,
            progress=text if is_progress else None,
            difficulty=text if field is ProgressField.DIFFICULTY else None,
            next_step=text if field is ProgressField.NEXT_STEP else None,
            coordination=text if field is ProgressField.COORDINATION else None,
            # Whatever stands in the cell takes the place of an earlier 无进展.
            no_progress=False if is_progress else None,
        )


def fill_in_block(
    workspace: Workspace, day: date, cells: Iterable[tuple[FindingId, ProgressField, str]]
) -> None:
    """Write many fields at once (粘贴进展), as one step.

    Raises:
        RuleViolation: the review was held and is frozen.

    """
    with workspace.operation("粘贴进展"):
        for finding_id, field, text in cells:
            fill_in(workspace, day, finding_id, field, text)


def fill_in_no_progress(workspace: Workspace, day: date, finding_id: FindingId) -> None:
    """Mark a finding 无进展 in the review of ``day``: an explicit choice, never a default.

    Raises:
        RuleViolation: the review was held and is frozen.

    """
    with workspace.operation("填写无进展"):
        review = review_for(workspace, weekly_series(workspace), day)
        record_progress(workspace, review.id, finding_id, no_progress=True)


def name_chair_and_attendees(
    workspace: Workspace, day: date, *, chair: str, attendees: str
) -> None:
    """Note who chairs and attends the review of ``day``.

    Raises:
        RuleViolation: the review was held and is frozen.

    """
    with workspace.operation("修改调度信息"):
        review = review_for(workspace, weekly_series(workspace), day)
        change_review(workspace, replace(review, chair=chair, attendees=attendees))


def hold(workspace: Workspace, day: date, held_on: date) -> None:
    """Freeze the review of ``day`` as the record of the meeting (定稿).

    Raises:
        RuleViolation: it was frozen before.

    """
    with workspace.operation("调度定稿"):
        review = review_for(workspace, weekly_series(workspace), day)
        hold_review(workspace, review.id, held_on)


def reopen(workspace: Workspace, day: date) -> None:
    """Open the frozen review of ``day`` again; the change log keeps that it was done."""
    with workspace.operation("撤销调度定稿"):
        review = review_for(workspace, weekly_series(workspace), day)
        reopen_review(workspace, review.id)
