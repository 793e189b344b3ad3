"""What 回头看 looks at: findings drawn by lot, and findings that take up earlier ones (§1.8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import DrawOutcome, RecheckState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rectify_desktop.domain.casework.recurrence import DrawnFinding, RecurrenceDraw
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger

_STATES = {
    DrawOutcome.UNCHECKED: RecheckState.UNCHECKED,
    DrawOutcome.STEADY: RecheckState.STEADY,
    DrawOutcome.RELAPSED: RecheckState.RELAPSED,
}


@dataclass(frozen=True, slots=True)
class RecheckRow:
    """A finding of one draw, or one that takes up earlier findings and was not drawn.

    ``past`` are the findings of earlier rounds that it takes up again.
    """

    finding: Finding
    draw: RecurrenceDraw | None = None
    drawn: DrawnFinding | None = None
    past: tuple[FindingId, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from other rows: a finding may be drawn more than once."""
        return f"{self.draw.id if self.draw else ''}:{self.finding.id}"

    @property
    def state(self) -> RecheckState:
        """How it stands."""
        return RecheckState.RETURNED if self.drawn is None else _STATES[self.drawn.outcome]


def recheck_rows(
    ledger: Ledger,
    draws: Sequence[RecurrenceDraw],
    past: Mapping[FindingId, Sequence[FindingId]],
) -> tuple[RecheckRow, ...]:
    """Return the rows of all draws, the latest draw first, then what takes up earlier findings."""
    findings = {finding.id: finding for finding in ledger.findings}
    rows = [
        RecheckRow(findings[item.finding_id], draw, item, tuple(past.get(item.finding_id, ())))
        for draw in reversed(draws)
        for item in _in_order(draw, findings)
    ]
    drawn = {row.finding.id for row in rows}
    rows += [
        RecheckRow(finding, past=tuple(past[finding.id]))
        for finding in ledger.findings
        if past.get(finding.id) and finding.id not in drawn
    ]
    return tuple(rows)


def _in_order(
    draw: RecurrenceDraw, findings: Mapping[FindingId, Finding]
) -> Iterable[DrawnFinding]:
    """Yield what was drawn in ledger order; findings deleted since are left out."""
    by_id = {item.finding_id: item for item in draw.findings}
    return (by_id[key] for key in findings if key in by_id)
