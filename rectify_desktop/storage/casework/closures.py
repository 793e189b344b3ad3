"""Closures with their steps and waivers, and draws of 回头看, in the ledger file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep, Waiver
from rectify_desktop.domain.casework.in_use import CLOSURE_USE
from rectify_desktop.domain.casework.recurrence import DrawnFinding, RecurrenceDraw
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome, DrawOutcome
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.storage.casework.records import (
    FINDING_COLUMN,
    ROUND,
    Part,
    RecordKind,
    days,
    numbers,
    reference,
    texts,
)
from rectify_desktop.storage.columns import day_of, day_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.storage.tables import Row


def _step_rows(steps: Sequence[ClosureStep]) -> list[Row]:
    return [
        (
            place,
            step.role,
            step.name,
            day_text(step.on),
            step.opinion,
            step.outcome.value,
            step.demand,
        )
        for place, step in enumerate(steps)
    ]


def _steps(rows: Sequence[Sequence[Any]]) -> tuple[ClosureStep, ...]:
    return tuple(
        ClosureStep(role, name, day_of(day), opinion, ClosureOutcome(outcome), demand)
        for _, role, name, day, opinion, outcome, demand in rows
    )


def _waiver_rows(waivers: Sequence[Waiver]) -> list[Row]:
    return [(waiver.condition.value, waiver.reason) for waiver in waivers]


def _waivers(rows: Sequence[Sequence[Any]]) -> tuple[Waiver, ...]:
    return tuple(Waiver(ClosureCondition(condition), reason) for condition, reason in rows)


def _drawn_rows(findings: Sequence[DrawnFinding]) -> list[Row]:
    return [
        (drawn.finding_id, drawn.outcome.value, day_text(drawn.checked_on), drawn.note)
        for drawn in findings
    ]


def _drawn(rows: Sequence[Sequence[Any]]) -> tuple[DrawnFinding, ...]:
    return tuple(
        DrawnFinding(FindingId(uid), DrawOutcome(outcome), day_of(day), note)
        for uid, outcome, day, note in rows
    )


CLOSURES = RecordKind(
    ClosureRequest,
    "closure_request",
    CLOSURE_USE,
    (
        ROUND,
        reference("finding_id", FINDING_COLUMN),
        *texts("asked_by", "withdrawn_why", "reopened_by", "reopened_why"),
        *days("asked_on", "withdrawn_on", "reopened_on"),
    ),
    (
        Part(
            "steps",
            "closure_step",
            ("place",),
            ("role", "name", "day", "opinion", "outcome", "demand"),
            _step_rows,
            _steps,
        ),
        Part("waivers", "closure_waiver", ("condition",), ("reason",), _waiver_rows, _waivers),
    ),
)
DRAWS = RecordKind(
    RecurrenceDraw,
    "recurrence_draw",
    "次抽查",
    (ROUND, *days("drawn_on"), *numbers("seed"), *texts("drawn_by")),
    (
        Part(
            "findings",
            "drawn_finding",
            (FINDING_COLUMN,),
            ("outcome", "checked_on", "note"),
            _drawn_rows,
            _drawn,
        ),
    ),
)
