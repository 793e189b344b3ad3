"""Filling in a review (填报调度): what the entry page does to one period, each as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import (
    NO_PROGRESS_TERM,
    VERDICT_TERMS,
    ReviewCycle,
    ReviewVerdict,
)
from rectify_desktop.domain.wording.due_wording import typed_date
from rectify_desktop.domain.wording.typed_due import day_slip
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.review.hold_review import hold_review, reopen_review
from rectify_desktop.services.review.report_progress import (
    Reported,
    change_review,
    record_progress,
    review_for,
    series_for,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace


class ProgressField(StrEnum):
    """What may be written about a finding in a review; the values name the update's fields."""

    PROGRESS = "progress"
    DIFFICULTY = "difficulty"
    NEXT_STEP = "next_step"
    COORDINATION = "coordination"
    OVERSIGHT_NOTE = "oversight_note"
    OVERSIGHT_OPINION = "oversight_opinion"
    RECHECK_ON = "recheck_on"
    MEMBER_OPINIONS = "member_opinions"
    VERDICT = "verdict"


# One key says a verdict; the whole word is read as well.
VERDICT_KEYS = {"1": ReviewVerdict.PASSED, "2": ReviewVerdict.RETURNED}
_VERDICTS = VERDICT_KEYS | {term: verdict for verdict, term in VERDICT_TERMS.items()}

# A day without a year that lies further back than this is meant to be of the next year.
_LONG_PAST = 60


def fill_in(
    workspace: Workspace,
    day: date,
    finding_id: FindingId,
    field: ProgressField,
    text: str,
    *,
    cycle: ReviewCycle = ReviewCycle.WEEKLY,
) -> None:
    """Write one field of one finding into the review of ``day``, as one step.

    The words 无进展 alone, written as progress, are the explicit choice and not a text.

    Raises:
        RuleViolation: the review was held and is frozen, or the text is no day or no verdict.

    """
    if field is ProgressField.PROGRESS and text.strip() == NO_PROGRESS_TERM:
        fill_in_no_progress(workspace, day, finding_id, cycle=cycle)
        return
    reported = _reported(field, text, day)
    with workspace.operation("填写进展"):
        review = review_for(workspace, series_for(workspace, cycle), day)
        record_progress(workspace, review.id, finding_id, **reported)


def fill_in_block(
    workspace: Workspace,
    day: date,
    cells: Iterable[tuple[FindingId, ProgressField, str]],
    *,
    cycle: ReviewCycle = ReviewCycle.WEEKLY,
    name: str = "粘贴进展",
) -> None:
    """Write many fields at once (粘贴进展、全部沿用), as one step called ``name``.

    Raises:
        RuleViolation: the review was held and is frozen, or a text is no day or no verdict.

    """
    with workspace.operation(name):
        for finding_id, field, text in cells:
            fill_in(workspace, day, finding_id, field, text, cycle=cycle)


def fill_in_no_progress(
    workspace: Workspace,
    day: date,
    finding_id: FindingId,
    *,
    cycle: ReviewCycle = ReviewCycle.WEEKLY,
) -> None:
    """Mark a finding 无进展 in the review of ``day``: an explicit choice, never a default.

    Raises:
        RuleViolation: the review was held and is frozen.

    """
    with workspace.operation("填写无进展"):
        review = review_for(workspace, series_for(workspace, cycle), day)
        record_progress(workspace, review.id, finding_id, no_progress=True)


def name_chair_and_attendees(
    workspace: Workspace,
    day: date,
    *,
    chair: str,
    attendees: str,
    cycle: ReviewCycle = ReviewCycle.WEEKLY,
) -> None:
    """Note who chairs and attends the review of ``day``.

    Raises:
        RuleViolation: the review was held and is frozen.

    """
    with workspace.operation("修改调度信息"):
        review = review_for(workspace, series_for(workspace, cycle), day)
        change_review(workspace, replace(review, chair=chair, attendees=attendees))


def hold(
    workspace: Workspace,
    day: date,
    held_on: date,
    *,
    cycle: ReviewCycle = ReviewCycle.WEEKLY,
) -> None:
    """Freeze the review of ``day`` as the record of the meeting (定稿).

    Raises:
        RuleViolation: it was frozen before.

    """
    with workspace.operation("调度定稿"):
        review = review_for(workspace, series_for(workspace, cycle), day)
        hold_review(workspace, review.id, held_on)


def reopen(workspace: Workspace, day: date, *, cycle: ReviewCycle = ReviewCycle.WEEKLY) -> None:
    """Open the frozen review of ``day`` again; the change log keeps that it was done."""
    with workspace.operation("撤销调度定稿"):
        review = review_for(workspace, series_for(workspace, cycle), day)
        reopen_review(workspace, review.id)


def _reported(field: ProgressField, text: str, day: date) -> Reported:
    """Return what a typed text reports."""
    match field:
        case ProgressField.PROGRESS:
            # Whatever stands in the cell takes the place of an earlier 无进展.
            return {"progress": text, "no_progress": False}
        case ProgressField.DIFFICULTY:
            return {"difficulty": text}
        case ProgressField.NEXT_STEP:
            return {"next_step": text}
        case ProgressField.COORDINATION:
            return {"coordination": text}
        case ProgressField.OVERSIGHT_NOTE:
            return {"oversight_note": text}
        case ProgressField.OVERSIGHT_OPINION:
            return {"oversight_opinion": text}
        case ProgressField.MEMBER_OPINIONS:
            return {"member_opinions": text}
        case ProgressField.RECHECK_ON:
            return {"recheck_on": _typed_day(text, day)}
        case ProgressField.VERDICT:
            return {"verdict": _typed_verdict(text)}


def _typed_day(text: str, day: date) -> date | None:
    """Read the day of a re-check; without a year it is the next one to come."""
    read = typed_date(text, day)
    if read is None and text.strip():
        raise RuleViolation(f"{day_slip(text)}，复查日期可写成 9.30 或 0930。")
    if read is None or read >= day:
        return read
    later = typed_date(text, date(day.year + 1, 1, 1))
    # A year that was written stays, whatever year is meant elsewhere.
    return later if later is not None and (day - read).days > _LONG_PAST else read


def _typed_verdict(text: str) -> ReviewVerdict | None:
    word = text.strip()
    if word and word not in _VERDICTS:
        raise RuleViolation("结论请填“通过”或“退回”（也可以按1或2）。")
    return _VERDICTS.get(word)
