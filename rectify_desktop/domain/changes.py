"""What an operation changed: the core tells it, the interface decides what to redraw."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId


class Aggregate(StrEnum):
    """A kind of thing that may have moved."""

    ROUND = "round"
    OUTLINE = "outline"
    FINDING = "finding"
    MEASURE = "measure"
    PROGRESS = "progress"
    PARTY = "party"
    SOURCE_TEXT = "source_text"
    PAPER = "paper"
    SIDE_LEDGER = "side_ledger"
    EVIDENCE = "evidence"
    EXTENSION = "extension"
    SUPERVISION = "supervision"
    CLOSURE = "closure"
    MILESTONE = "milestone"
    REMARK = "remark"
    EVALUATION = "evaluation"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Changes:
    """The outcome of one operation; ``finding_ids`` are the findings it touched, if any."""

    operation: str
    aggregates: frozenset[Aggregate] = frozenset()
    finding_ids: frozenset[FindingId] = frozenset()
