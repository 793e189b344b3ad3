"""What is in use is not deleted, and the clerk is told by what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.side_ledgers import PolicyDocument
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.close_finding import withdraw_closure
from rectify_desktop.services.evidence.keep_evidence import unlink_evidence
from rectify_desktop.services.findings.edit_measure import edit_measure_supporting
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_measure,
    assign,
    delete_findings,
)
from rectify_desktop.services.ledger.change_parties import (
    change_person,
    delete_department,
    delete_person,
    rename_department,
)

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace


@pytest.fixture
def finding(workspace: Workspace) -> Finding:
    added = add_finding(workspace, title="合同履约监管不力")
    assign(workspace, added.id, lead_officials="沈某", responsible_departments="法规科")
    return workspace.findings.get(added.id)


def test_department_in_use_is_not_deleted_and_says_by_what(
    workspace: Workspace, finding: Finding
) -> None:
    (department,) = workspace.parties.departments()
    measure = add_measure(workspace, finding.id, "逐份核对合同")
    edit_measure_supporting(workspace, measure, "法规科、财务科")
    key = finding.round_id
    with workspace.operation("准备"):
        workspace.casework.evidence.save(Evidence(key, "合同台账", provided_by=department.id))
        workspace.casework.policies.save(PolicyDocument(key, "办法", department_id=department.id))
        workspace.casework.orders.save(SupervisionOrder(key, department_id=department.id))
    with pytest.raises(RuleViolation) as refusal:
        delete_department(workspace, department)
    assert str(refusal.value) == (
        "“法规科”正用于1个问题、1条整改措施、1项制度、1份佐证材料、1份督办文书，不能删除；"
        "请先改由其他科室或人员负责。"
    )
    assert department in workspace.parties.departments()


def test_department_of_a_deleted_finding_may_be_deleted(
    workspace: Workspace, finding: Finding
) -> None:
    (department,) = workspace.parties.departments()
    delete_findings(workspace, [finding.id])
    delete_department(workspace, department)
    assert workspace.parties.departments() == []
    workspace.undo()
    workspace.undo()
    assert workspace.findings.get(finding.id) == finding
    assert workspace.parties.departments() == [department]


def test_person_in_use_is_not_deleted(workspace: Workspace, finding: Finding) -> None:
    (person,) = workspace.parties.people()
    with pytest.raises(RuleViolation, match="“沈某”正用于1个问题"):
        delete_person(workspace, person)
    assign(workspace, finding.id, lead_officials="")
    delete_person(workspace, person)
    assert workspace.parties.people() == []


def test_names_change_everywhere_at_once(workspace: Workspace, finding: Finding) -> None:
    (department,), (person,) = workspace.parties.departments(), workspace.parties.people()
    rename_department(workspace, department, " 政策法规科 ")
    change_person(workspace, replace(person, post="副局长"))
    ledger = workspace.ledger()
    assert ledger.department_names(finding.responsible_departments) == "政策法规科"
    assert ledger.people[person.id].post == "副局长"
    with workspace.operation("新增科室"):
        workspace.parties.department_named("财务科")
    with pytest.raises(RuleViolation, match="已经有名为“财务科”的科室"):
        rename_department(workspace, department, "财务科")
    for refused in ("", " "):
        with pytest.raises(RuleViolation, match="请填写科室名称"):
            rename_department(workspace, department, refused)


def test_finding_in_use_is_not_deleted_until_its_links_are_off(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    key, other = finding.round_id, add_finding(workspace, title="误录")
    record = Evidence(key, "合同", location="柜", finding_ids=(finding.id,))
    request = ClosureRequest(key, finding.id, today, steps=(ClosureStep("整改办"),))
    with workspace.operation("准备"):
        workspace.casework.evidence.save(record)
        workspace.casework.closures.save(request)
    with pytest.raises(RuleViolation, match=r"问题1下还有1份佐证材料、1份销号申请，不能删除"):
        delete_findings(workspace, [other.id, finding.id])
    # All or nothing.
    assert {f.id for f in workspace.ledger().findings} == {finding.id, other.id}
    unlink_evidence(workspace, record.id, finding_ids=[finding.id])
    withdraw_closure(workspace, request.id, on=today, why="误报")
    delete_findings(workspace, [other.id, finding.id])
    assert workspace.ledger().findings == ()


def test_supporting_departments_of_a_measure_come_back_and_are_undone(
    workspace: Workspace, finding: Finding
) -> None:
    measure = add_measure(workspace, finding.id, "逐份核对合同")
    edit_measure_supporting(workspace, measure, "财务科、审计科")
    (kept,) = workspace.measures.of(finding.id)
    ledger = workspace.ledger()
    assert ledger.department_names(kept.supporting_departments) == "财务科、审计科"
    assert ledger.measures_of(finding.id) == (kept,)
    workspace.undo()
    assert workspace.measures.of(finding.id) == (measure,)
