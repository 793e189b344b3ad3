"""The columns of a review table: which there are, what each stores, which series shows which."""

from __future__ import annotations

from enum import IntEnum

from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.services.review.fill_in_review import ProgressField


class ReviewColumn(IntEnum):
    """The columns from left to right; those of another series are hidden."""

    NUMBER = 0
    TITLE = 1
    DEPARTMENTS = 2
    DUE = 3
    LAST_PROGRESS = 4
    PROGRESS = 5
    DIFFICULTY = 6
    NEXT_STEP = 7
    COORDINATION = 8
    OVERSIGHT_NOTE = 9
    OVERSIGHT_OPINION = 10
    RECHECK_ON = 11
    MEMBER_OPINIONS = 12
    VERDICT = 13


FIELDS: dict[ReviewColumn, ProgressField] = {
    ReviewColumn.PROGRESS: ProgressField.PROGRESS,
    ReviewColumn.DIFFICULTY: ProgressField.DIFFICULTY,
    ReviewColumn.NEXT_STEP: ProgressField.NEXT_STEP,
    ReviewColumn.COORDINATION: ProgressField.COORDINATION,
    ReviewColumn.OVERSIGHT_NOTE: ProgressField.OVERSIGHT_NOTE,
    ReviewColumn.OVERSIGHT_OPINION: ProgressField.OVERSIGHT_OPINION,
    ReviewColumn.RECHECK_ON: ProgressField.RECHECK_ON,
    ReviewColumn.MEMBER_OPINIONS: ProgressField.MEMBER_OPINIONS,
    ReviewColumn.VERDICT: ProgressField.VERDICT,
}

_OVERSIGHT = (
    ReviewColumn.OVERSIGHT_NOTE, ReviewColumn.OVERSIGHT_OPINION, ReviewColumn.RECHECK_ON,
)  # fmt: skip
_MEETING = (ReviewColumn.MEMBER_OPINIONS, ReviewColumn.VERDICT)
# What a department reports; the rest is written at the review itself.
REPORTED_FIELDS = {
    column: field for column, field in FIELDS.items() if column <= ReviewColumn.COORDINATION
}
# What each series leaves out.
HIDDEN_COLUMNS: dict[ReviewCycle, frozenset[ReviewColumn]] = {
    ReviewCycle.WEEKLY: frozenset((*_OVERSIGHT, *_MEETING)),
    ReviewCycle.HALF_MONTHLY: frozenset(_MEETING),
    ReviewCycle.MONTHLY: frozenset(_OVERSIGHT),
}

# Widths at 100 %; what is left over goes to the column that is typed into.
WIDTHS = {
    ReviewColumn.NUMBER: 48,
    ReviewColumn.TITLE: 192,
    ReviewColumn.DEPARTMENTS: 84,
    ReviewColumn.DUE: 114,
    ReviewColumn.LAST_PROGRESS: 180,
    ReviewColumn.DIFFICULTY: 104,
    ReviewColumn.NEXT_STEP: 108,
    ReviewColumn.COORDINATION: 92,
    ReviewColumn.OVERSIGHT_NOTE: 128,
    ReviewColumn.OVERSIGHT_OPINION: 128,
    ReviewColumn.RECHECK_ON: 84,
    ReviewColumn.MEMBER_OPINIONS: 168,
    ReviewColumn.VERDICT: 76,
}
