"""Closing findings as a clerk does it: each act one step that can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.closure import Waiver
from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome, ClosureState
from rectify_desktop.domain.terms import DeclaredResult, MeasureState
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.casework.close_finding import (
    closure_case,
    closure_roles,
    conditions_left,
    decide_step,
    pass_steps,
    queue_of,
    reopen_finding,
    request_closure,
    request_closures,
    set_closure_roles,
    withdraw_closure,
)
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_measure,
    change_finding,
    delete_findings,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace


@pytest.fixture
def finding(workspace: Workspace) -> Finding:
    """Return a finding that is put right, its evidence linked to its measure alone."""
    added = add_finding(workspace, title="值班记录缺项较多")
    done = replace(
        added,
        declared_result=DeclaredResult.COMPLETED,
        completed_on=date(2026, 3, 2),
        situation="逐月核对值班记录，补齐缺项14处。",
    )
    change_finding(workspace, done)
    measure = add_measure(workspace, done.id, "逐月核对")
    with workspace.operation("准备"):
        workspace.measures.save(replace(measure, state=MeasureState.DONE))
        record = Evidence(done.round_id, "核对表", measure_ids=(measure.id,))
        workspace.casework.evidence.save(record)
    set_closure_roles(workspace, done.round_id, ("科室负责人", "整改办"))
    return done


def test_whole_life_of_a_closure_undone_and_redone(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    assert conditions_left(workspace, finding.id, today=today) == ()
    states: list[object] = [workspace.case_records().closures]
    request = request_closure(workspace, finding.id, asked_by="周某", today=today)
    for place in (0, 1):
        states.append(workspace.case_records().closures)
        decide_step(
            workspace, request.id, place, outcome=ClosureOutcome.PASSED, name="吴某", on=today
        )
    states.append(workspace.case_records().closures)
    reopen_finding(workspace, request.id, on=today, by="党组会", why="抽查又见缺项")
    (kept,) = workspace.case_records().closures_of(finding.id)
    assert (kept.state, kept.closed_on) == (ClosureState.REOPENED, today)
    # What is declared stays as it was declared.
    assert workspace.findings.get(finding.id) == finding
    names: list[str | None] = []
    for state in reversed(states):
        names.append(workspace.undo_name)
        workspace.undo()
        assert workspace.case_records().closures == state
    assert names == ["重新打开问题", "销号审核", "销号审核", "申请销号"]
    while workspace.redo():
        pass
    assert workspace.case_records().closures == (kept,)


def test_finding_with_an_open_measure_cannot_be_closed_and_nothing_is_kept(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    add_measure(workspace, finding.id, "每季度抽查")
    with pytest.raises(RuleViolation, match="还有1条整改措施没有完成"):
        request_closure(workspace, finding.id, asked_by="周某", today=today)
    assert workspace.case_records().closures == ()
    assert workspace.undo_name == "新增措施"
    waiver = Waiver(ClosureCondition.MEASURES, "季度抽查转入长期坚持")
    request = request_closure(workspace, finding.id, asked_by="周某", today=today, waivers=[waiver])
    assert workspace.casework.closures.get(request.id).waivers == (waiver,)


def test_evidence_of_another_finding_does_not_count(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    (record,) = workspace.case_records().evidence
    other = add_finding(workspace, title="另一个问题")
    with workspace.operation("改挂"):
        workspace.casework.evidence.save(replace(record, measure_ids=(), finding_ids=(other.id,)))
    assert [fault.condition for fault in conditions_left(workspace, finding.id, today=today)] == [
        ClosureCondition.EVIDENCE
    ]
    assert closure_case(workspace, other.id).evidence


def test_step_signed_twice_from_two_windows_is_refused(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    request = request_closure(workspace, finding.id, asked_by="周某", today=today)
    signed = {"outcome": ClosureOutcome.PASSED, "name": "吴某", "on": today}
    decide_step(workspace, request.id, 0, **signed)
    with pytest.raises(RuleViolation, match="已经审核过了"):
        decide_step(workspace, request.id, 0, **signed)
    with pytest.raises(RuleViolation, match="已有一份销号申请在办"):
        request_closure(workspace, finding.id, asked_by="周某", today=today)


def test_return_with_a_demand_and_withdrawal_are_kept(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    first = request_closure(workspace, finding.id, asked_by="周某", today=today)
    decide_step(
        workspace,
        first.id,
        0,
        outcome=ClosureOutcome.RETURNED,
        name="吴某",
        on=today,
        demand="补齐二月值班表",
    )
    second = request_closure(workspace, finding.id, asked_by="周某", today=today)
    withdraw_closure(workspace, second.id, on=today, why="材料未齐")
    closures = workspace.case_records().closures_of(finding.id)
    assert [item.state for item in closures] == [ClosureState.RETURNED, ClosureState.WITHDRAWN]
    assert closures[0].steps[0].demand == "补齐二月值班表"


def test_who_signs_is_the_usual_chain_until_the_office_sets_its_own(workspace: Workspace) -> None:
    key = workspace.current_round().id
    assert closure_roles(workspace, key)[:2] == ("责任人", "科室负责人")
    set_closure_roles(workspace, key, (" 整改办 ", "", "党组会"))
    assert closure_roles(workspace, key) == ("整改办", "党组会")
    with pytest.raises(RuleViolation, match="至少要有一个"):
        set_closure_roles(workspace, key, ("",))
    with pytest.raises(RuleViolation, match="“整改办”写了两遍"):
        set_closure_roles(workspace, key, ("整改办", "党组会", "整改办"))
    workspace.undo()
    assert len(closure_roles(workspace, key)) == 6


@pytest.fixture
def both(workspace: Workspace, finding: Finding) -> tuple[Finding, Finding]:
    """Return two findings that may both be closed."""
    added = add_finding(workspace, title="请假手续不全")
    other = replace(finding, id=added.id, title=added.title, number="7", position=9)
    measure = add_measure(workspace, other.id, "补办手续")
    with workspace.operation("准备"):
        workspace.findings.save(other)
        workspace.measures.save(replace(measure, state=MeasureState.DONE))
        record = Evidence(other.round_id, "请假单", finding_ids=(other.id,))
        workspace.casework.evidence.save(record)
    return finding, other


def test_several_findings_are_asked_for_and_passed_as_one_step_each(
    workspace: Workspace, both: tuple[Finding, Finding], today: date
) -> None:
    keys = [finding.id for finding in both]
    requests = request_closures(workspace, keys, asked_by="周某", today=today)
    assert workspace.undo_name == "申请销号（2个问题）"
    passed = pass_steps(workspace, [r.id for r in requests], name="吴某", on=today)
    assert [r.steps[0].name for r in passed] == ["吴某", "吴某"]
    assert [r.next_step.role for r in passed if r.next_step] == ["整改办", "整改办"]
    workspace.undo()
    assert workspace.case_records().closures == requests
    workspace.undo()
    assert workspace.case_records().closures == ()


def test_one_finding_that_may_not_be_closed_keeps_all_from_being_asked_for(
    workspace: Workspace, both: tuple[Finding, Finding], today: date
) -> None:
    add_measure(workspace, both[1].id, "每月抽查")
    with pytest.raises(RuleViolation, match="问题7还不能申请销号"):
        request_closures(workspace, [f.id for f in both], asked_by="周某", today=today)
    assert workspace.case_records().closures == ()


def test_requests_that_wait_at_different_steps_are_not_passed_together(
    workspace: Workspace, both: tuple[Finding, Finding], today: date
) -> None:
    keys = [finding.id for finding in both]
    first, second = request_closures(workspace, keys, asked_by="周某", today=today)
    pass_steps(workspace, [first.id], name="吴某", on=today)
    with pytest.raises(RuleViolation, match="停在不同的审核环节（“整改办”、“科室负责人”）"):
        pass_steps(workspace, [first.id, second.id], name="吴某", on=today)
    withdraw_closure(workspace, second.id, on=today, why="材料未齐")
    with pytest.raises(RuleViolation, match="问题7：这份销号申请已撤回，不能再审核"):
        pass_steps(workspace, [first.id, second.id], name="吴某", on=today)
    # Nothing of a refused step is kept.
    (kept, _) = workspace.case_records().closures
    assert kept.steps[1].name == ""


def test_completion_before_the_inspection_keeps_a_finding_from_being_closed(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    facts = replace(workspace.current_round(), inspected_from=date(2026, 3, 3))
    with workspace.operation("轮次"):
        workspace.rounds.save(facts)
    with pytest.raises(RuleViolation, match="完成日期2026年3月2日早于巡察开始日期2026年3月3日"):
        request_closure(workspace, finding.id, asked_by="周某", today=today)
    with pytest.raises(RuleViolation, match="申请日期2026年3月1日早于巡察开始日期"):
        request_closure(workspace, finding.id, asked_by="周某", today=date(2026, 3, 1))


def test_the_queue_judges_a_finding_as_the_request_does(
    workspace: Workspace, both: tuple[Finding, Finding], today: date
) -> None:
    add_measure(workspace, both[1].id, "每月抽查")
    rows = queue_of(workspace, workspace.ledger(), workspace.case_records(), today)
    for row in rows:
        assert row.unmet == conditions_left(workspace, row.finding.id, today=today)
    assert [row.unmet == () for row in rows] == [True, False]


def test_request_that_is_not_there_is_not_found(workspace: Workspace, today: date) -> None:
    with pytest.raises(NotFound, match="找不到这份销号申请"):
        withdraw_closure(workspace, "无此申请", on=today, why="误报")


def test_finding_entered_twice_is_deleted_with_the_request_that_was_taken_back(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    with workspace.operation("准备"):
        (record,) = workspace.case_records().evidence
        workspace.casework.evidence.delete(record.id)
    request = request_closure(
        workspace,
        finding.id,
        asked_by="周某",
        today=today,
        waivers=[Waiver(ClosureCondition.EVIDENCE, "原件在档案室")],
    )
    with pytest.raises(RuleViolation, match=r"1份销号申请，不能删除；.*在途的销号申请可以先撤回"):
        delete_findings(workspace, [finding.id])
    withdraw_closure(workspace, request.id, on=today, why="登记重复")
    before = workspace.case_records()
    delete_findings(workspace, [finding.id])
    assert workspace.case_records().closures == ()
    assert workspace.ledger().findings == ()
    workspace.undo()
    assert workspace.case_records() == before


def test_finding_that_was_signed_for_stays_with_all_its_requests(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    first = request_closure(workspace, finding.id, asked_by="周某", today=today)
    withdraw_closure(workspace, first.id, on=today, why="材料未齐")
    again = request_closure(workspace, finding.id, asked_by="周某", today=today)
    decide_step(
        workspace,
        again.id,
        0,
        outcome=ClosureOutcome.RETURNED,
        name="吴某",
        on=today,
        demand="补签字",
    )
    with pytest.raises(RuleViolation, match="审核过的销号要留作记录"):
        delete_findings(workspace, [finding.id])
    kept = workspace.case_records().closures_of(finding.id)
    assert [item.state for item in kept] == [ClosureState.WITHDRAWN, ClosureState.RETURNED]
