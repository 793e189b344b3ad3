"""Who signs a 销号: those the finding names, else who signed that step last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.closure_roles import RoleWords, must_be_roles, usual_signer
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.ids import DepartmentId, FindingId, PersonId, RoundId
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.parties import Person
from rectify_desktop.errors import RuleViolation

ROUND = RoundId("round")
WORDS = RoleWords(("责任人",), ("责任领导",), ("科室负责人",))
PEOPLE = {PersonId(name): Person(name, id=PersonId(name)) for name in ("苗某", "秦某", "尤某")}
FINDING = Finding(
    ROUND,
    "台账缺页",
    lead_officials=(PersonId("秦某"), PersonId("尤某")),
    owners=(PersonId("苗某"),),
    responsible_departments=(DepartmentId("甲科"),),
    id=FindingId("f1"),
)
SAME = replace(FINDING, id=FindingId("f2"))
OTHER = replace(FINDING, id=FindingId("f3"), responsible_departments=(DepartmentId("乙科"),))
LEDGER = Ledger(
    InspectionRound(id=ROUND), findings=(FINDING, SAME, OTHER), people=MappingProxyType(PEOPLE)
)


def signed(finding: Finding, role: str, name: str) -> ClosureRequest:
    return ClosureRequest(
        ROUND, finding.id, date(2026, 3, 1), steps=(ClosureStep(role, name), ClosureStep("巡察办"))
    )


def signer(role: str, *requests: ClosureRequest, finding: Finding = FINDING) -> str:
    return usual_signer(role, finding, LEDGER, requests, WORDS)


def test_the_owner_and_the_first_leader_of_the_finding_sign_their_steps() -> None:
    earlier = signed(SAME, "责任领导", "尤某")
    assert signer("责任人") == "苗某"
    assert signer("责任领导", earlier) == "秦某"


def test_without_a_leader_who_signed_last_is_offered() -> None:
    leaderless = replace(FINDING, lead_officials=())
    assert signer("责任领导", finding=leaderless) == ""
    assert signer("责任领导", signed(OTHER, "责任领导", "尤某"), finding=leaderless) == "尤某"


def test_the_head_of_a_department_is_that_of_the_same_department() -> None:
    requests = [signed(SAME, "科室负责人", "田某"), signed(OTHER, "科室负责人", "鲁某")]
    assert signer("科室负责人", *requests) == "田某"
    assert signer("科室负责人", *requests, finding=OTHER) == "鲁某"


def test_an_office_is_signed_for_by_who_did_it_last() -> None:
    requests = [signed(SAME, "整改办", "田某"), signed(OTHER, "整改办", "鲁某")]
    assert signer("整改办", *requests) == "鲁某"
    assert signer("巡察办", *requests) == ""


def test_steps_are_kept_without_blanks_and_each_once() -> None:
    assert must_be_roles([" 整改办 ", "", "党组会"]) == ("整改办", "党组会")
    with pytest.raises(RuleViolation, match="至少要有一个"):
        must_be_roles([" "])
    with pytest.raises(RuleViolation, match="“整改办”写了两遍"):
        must_be_roles(["整改办", "整改办 "])
