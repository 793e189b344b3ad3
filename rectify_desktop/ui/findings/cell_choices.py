"""What the pick lists of the 问题清单 offer, column by column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.terms import (
    NO_RESULT_TERM,
    RESULT_TERMS,
    SOURCE_TERMS,
    TIMING_TERMS,
    Timing,
)
from rectify_desktop.ui.findings.finding_columns import FindingColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

_TIMINGS = (
    (),
    (Timing.IMMEDIATE,),
    (Timing.TIME_BOUND,),
    (Timing.SUSTAINED,),
    (Timing.IMMEDIATE, Timing.SUSTAINED),
    (Timing.TIME_BOUND, Timing.SUSTAINED),
    (Timing.IMMEDIATE, Timing.TIME_BOUND),
    (Timing.IMMEDIATE, Timing.TIME_BOUND, Timing.SUSTAINED),
)

CHOICES: dict[FindingColumn, Sequence[tuple[Any, str]]] = {
    FindingColumn.RESULT: [(None, NO_RESULT_TERM), *RESULT_TERMS.items()],
    FindingColumn.SOURCE: list(SOURCE_TERMS.items()),
    FindingColumn.TIMINGS: [
        (frozenset(chosen), "、".join(TIMING_TERMS[each] for each in chosen) or "（未定）")
        for chosen in _TIMINGS
    ],
}
