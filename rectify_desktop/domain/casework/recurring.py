"""The rules of 模拟回头看: a draw of closed findings by a seed, and what a look found (§1.8)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closing import closure_state
from rectify_desktop.domain.casework.demands import must_be_told, must_not_precede
from rectify_desktop.domain.casework.recurrence import DrawnFinding, RecurrenceDraw
from rectify_desktop.domain.casework.terms import ClosureState, DrawOutcome
from rectify_desktop.errors import NotFound, RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger

MOST_SEED = 999_999_999


def closed_findings(ledger: Ledger, records: CaseRecords) -> tuple[Finding, ...]:
    """Return the findings that are closed and were not reopened, in ledger order."""
    return tuple(
        finding
        for finding in ledger.findings
        if closure_state(records.closures_of(finding.id)) is ClosureState.CLOSED
    )


def drawn(
    closed: Sequence[Finding], count: int, *, seed: int, drawn_by: str, today: date
) -> RecurrenceDraw:
    """Return a draw of ``count`` closed findings; the same seed draws the same ones anywhere.

    The order is that of SHA-256 over seed and identity, not of a random generator, which another
    version of Python may change.

    Raises:
        RuleViolation: nothing is closed, the count is not between one and all of them, or the seed
            is longer than anybody copies from paper.

    """
    if not 0 <= seed <= MOST_SEED:
        raise RuleViolation(f"随机数请填写不大于{MOST_SEED}的整数。")
    if not closed:
        raise RuleViolation("还没有已销号的问题，不用抽查。")
    if not 1 <= count <= len(closed):
        raise RuleViolation(f"已销号的问题有{len(closed)}个，抽查数应在1到{len(closed)}之间。")
    chosen = set(
        sorted((finding.id for finding in closed), key=lambda key: _lot(seed, key))[:count]
    )
    return RecurrenceDraw(
        closed[0].round_id,
        today,
        seed,
        drawn_by.strip(),
        tuple(DrawnFinding(finding.id) for finding in closed if finding.id in chosen),
    )


def checked(
    draw: RecurrenceDraw, finding_id: FindingId, outcome: DrawOutcome, *, on: date, note: str
) -> RecurrenceDraw:
    """Return a draw after one finding was looked at on the spot.

    Raises:
        NotFound: the finding was not drawn.
        RuleViolation: it came back and nobody says how, or the day is too early.

    """
    if all(item.finding_id != finding_id for item in draw.findings):
        raise NotFound("这个问题不在本次抽查之内。")
    must_not_precede(on, draw.drawn_on, "核查日期", "抽查日期")
    if outcome is DrawOutcome.RELAPSED:
        must_be_told(note, "问题出现反弹的，请写明看到了什么。")
    findings = tuple(
        replace(item, outcome=outcome, checked_on=on, note=note.strip())
        if item.finding_id == finding_id
        else item
        for item in draw.findings
    )
    return replace(draw, findings=findings)


def relapsed(draws: Iterable[RecurrenceDraw]) -> tuple[FindingId, ...]:
    """Return the findings that a check found to have come back, each once."""
    return tuple(
        dict.fromkeys(
            item.finding_id
            for draw in draws
            for item in draw.findings
            if item.outcome is DrawOutcome.RELAPSED
        )
    )


def _lot(seed: int, key: str) -> str:
    return hashlib.sha256(f"{seed}:{key}".encode()).hexdigest()
