"""Where the 销号 of every finding stands: whose turn it is, since when, and what is lacking."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closing import (
    ClosureCase,
    UnmetCondition,
    current_closure,
    unmet_conditions,
)
from rectify_desktop.domain.casework.terms import ClosureState

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.casework.future_wording import FutureWords
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger


# A step that waits longer has slept through a 周调度.
LONG_WAIT_DAYS = 7


class QueueState(StrEnum):
    """How a finding stands in the queue, in the order in which a clerk works through it."""

    REQUESTED = "requested"
    RETURNED = "returned"
    REOPENED = "reopened"
    READY = "ready"
    LACKING = "lacking"
    CLOSED = "closed"


QUEUE_TERMS: dict[QueueState, str] = {
    QueueState.REQUESTED: "在途",
    QueueState.RETURNED: "退回",
    QueueState.REOPENED: "反弹",
    QueueState.READY: "可申请",
    QueueState.LACKING: "尚缺条件",
    QueueState.CLOSED: "已销号",
}
_BY_CLOSURE = {
    ClosureState.REQUESTED: QueueState.REQUESTED,
    ClosureState.RETURNED: QueueState.RETURNED,
    ClosureState.CLOSED: QueueState.CLOSED,
    ClosureState.REOPENED: QueueState.REOPENED,
}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One finding of the queue; ``request`` is the one that counts, None before the first."""

    finding: Finding
    state: QueueState
    request: ClosureRequest | None = None
    unmet: tuple[UnmetCondition, ...] = ()

    @property
    def waits_at(self) -> str:
        """The step whose turn it is; empty if nobody is waited for."""
        upcoming = self.request.next_step if self.request is not None else None
        return upcoming.role if upcoming is not None else ""

    @property
    def waiting_since(self) -> date | None:
        """The day from which that step is waited for: of the signature before, or the request."""
        if self.request is None or not self.waits_at:
            return None
        signed = (step.on for step in self.request.steps if step.on is not None)
        return max(signed, default=self.request.asked_on)

    @property
    def may_be_asked(self) -> bool:
        """Whether a request may be made at all, once what is lacking is there or let pass."""
        return self.state not in (QueueState.REQUESTED, QueueState.CLOSED)

    def days_waiting(self, today: date) -> int | None:
        """Return for how many days a signature has been waited for."""
        since = self.waiting_since
        return None if since is None else (today - since).days


def closure_queue(
    ledger: Ledger, records: CaseRecords, words: FutureWords, *, today: date
) -> tuple[QueueRow, ...]:
    """Return how the 销号 of every finding stands, in the order of the ledger."""
    proof = _proof(ledger, records)
    requests: defaultdict[FindingId, list[ClosureRequest]] = defaultdict(list)
    for request in records.closures:
        requests[request.finding_id].append(request)
    rows: list[QueueRow] = []
    for finding in ledger.findings:
        asked = requests.get(finding.id, ())
        case = ClosureCase(
            finding,
            ledger.measures_of(finding.id),
            proof.get(finding.id, ()),
            asked,
            ledger.round.inspected_from,
        )
        unmet = unmet_conditions(case, words, today=today)
        current = current_closure(asked)
        rows.append(QueueRow(finding, _state(current, unmet), current, unmet))
    return tuple(rows)


def _state(request: ClosureRequest | None, unmet: tuple[UnmetCondition, ...]) -> QueueState:
    if request is not None:
        return _BY_CLOSURE[request.state]
    return QueueState.LACKING if unmet else QueueState.READY


def _proof(ledger: Ledger, records: CaseRecords) -> dict[FindingId, list[Evidence]]:
    """Return the evidence of every finding: its own and that of its measures."""
    owners = {
        measure.id: finding_id
        for finding_id, measures in ledger.measures.items()
        for measure in measures
    }
    found: defaultdict[FindingId, list[Evidence]] = defaultdict(list)
    for item in records.evidence:
        named = [*item.finding_ids, *(owners[key] for key in item.measure_ids if key in owners)]
        for finding_id in dict.fromkeys(named):
            found[finding_id].append(item)
    return found
