"""The queue of 销号: where every finding stands, whose turn it is and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from rectify_desktop.domain.casework.closing import reopened, withdrawn
from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.closure_queue import QueueRow, QueueState, closure_queue
from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.terms import DeclaredResult
from tests.domain.casework.test_closing import FINDING, READY, ROUND, TODAY, WORDS

PASSED = ClosureStep("科室负责人", "林某", date(2026, 3, 6), outcome=ClosureOutcome.PASSED)
PENDING = ClosureStep("整改办")
ASKED = ClosureRequest(ROUND, FINDING.id, date(2026, 3, 4), "陈某", (PASSED, PENDING))
LEDGER = Ledger(
    InspectionRound(id=ROUND),
    findings=(FINDING,),
    measures=MappingProxyType({FINDING.id: tuple(READY.measures)}),
)


def row_with(
    *closures: ClosureRequest, evidence: tuple[Evidence, ...] = tuple(READY.evidence)
) -> QueueRow:
    records = CaseRecords(closures=closures, evidence=evidence)
    (row,) = closure_queue(LEDGER, records, WORDS, today=TODAY)
    return row


def test_finding_that_lacks_nothing_may_be_asked_for() -> None:
    row = row_with()
    assert (row.state, row.unmet, row.may_be_asked) == (QueueState.READY, (), True)
    assert row.waits_at == ""
    assert row.days_waiting(TODAY) is None


def test_finding_without_evidence_lacks_just_that() -> None:
    row = row_with(evidence=())
    assert row.state is QueueState.LACKING
    assert [fault.condition for fault in row.unmet] == [ClosureCondition.EVIDENCE]


def test_evidence_of_a_measure_counts_once_for_its_finding() -> None:
    (measure,) = READY.measures
    both = Evidence(ROUND, "比价单", finding_ids=(FINDING.id,), measure_ids=(measure.id,))
    assert row_with(evidence=(replace(both, finding_ids=()),)).state is QueueState.READY
    assert row_with(evidence=(both,)).state is QueueState.READY


def test_days_are_counted_from_the_last_signature_else_from_the_request() -> None:
    row = row_with(ASKED)
    assert (row.state, row.waits_at) == (QueueState.REQUESTED, "整改办")
    assert row.days_waiting(TODAY) == 6
    fresh = replace(ASKED, steps=(ClosureStep("科室负责人"), PENDING))
    assert row_with(fresh).days_waiting(TODAY) == 8


def test_every_state_of_a_request_has_its_place_in_the_queue() -> None:
    returned = replace(PASSED, outcome=ClosureOutcome.RETURNED, demand="补比价单")
    closed = replace(ASKED, steps=(PASSED,))
    again = reopened(closed, date(2026, 3, 10), "党组会", "又未比价")
    taken_back = withdrawn(ASKED, date(2026, 3, 10), "材料未齐")
    states = {
        QueueState.RETURNED: replace(ASKED, steps=(returned, PENDING)),
        QueueState.CLOSED: closed,
        QueueState.REOPENED: again,
        QueueState.READY: taken_back,
    }
    assert {state: row_with(request).state for state, request in states.items()} == {
        state: state for state in states
    }
    assert not row_with(closed).may_be_asked
    assert row_with(again).may_be_asked


def test_completion_before_the_inspection_is_told_as_lacking() -> None:
    facts = InspectionRound(id=ROUND, inspected_from=date(2026, 3, 2))
    ledger = replace(LEDGER, round=facts)
    (row,) = closure_queue(ledger, CaseRecords(evidence=tuple(READY.evidence)), WORDS, today=TODAY)
    assert [fault.sentence for fault in row.unmet] == [
        "完成日期2026年3月1日早于巡察开始日期2026年3月2日。"
    ]


def test_a_text_that_changed_is_read_again() -> None:
    unsure = replace(FINDING, situation="尽快补办手续。", declared_result=DeclaredResult.COMPLETED)
    ledger = replace(LEDGER, findings=(unsure,))
    records = CaseRecords(evidence=tuple(READY.evidence))
    (row,) = closure_queue(ledger, records, WORDS, today=TODAY)
    assert [fault.condition for fault in row.unmet] == [ClosureCondition.WORDING]
    assert row_with().unmet == ()
