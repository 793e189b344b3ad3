"""Case records come back from the file as they were saved, and undo takes them back as a whole."""

from __future__ import annotations

import sqlite3
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep, Waiver
from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.recurrence import DrawnFinding
from rectify_desktop.domain.casework.side_ledgers import FundRecovery
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome, DrawOutcome
from rectify_desktop.domain.changes import Aggregate, Changes
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.measure import Measure
from rectify_desktop.errors import NotFound
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage.casework.closures import CLOSURES, DRAWS
from rectify_desktop.storage.casework.evidence import EVIDENCE
from rectify_desktop.storage.casework.rules import EVALUATION, MILESTONES, REMARKS, SATISFACTION
from rectify_desktop.storage.casework.side_ledgers import ACCOUNTABILITY, FUNDS, MEETINGS, POLICIES
from rectify_desktop.storage.casework.supervision import EXTENSIONS, ORDERS
from tests.storage.ledger_samples import add_finding, connection_of, dump

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.storage.casework.records import RecordKind, RecordRepository

KINDS = {
    "policies": POLICIES, "funds": FUNDS, "accountability": ACCOUNTABILITY, "meetings": MEETINGS,
    "evidence": EVIDENCE, "extensions": EXTENSIONS, "orders": ORDERS, "closures": CLOSURES,
    "draws": DRAWS, "milestones": MILESTONES, "remarks": REMARKS, "evaluation": EVALUATION,
    "satisfaction": SATISFACTION,
}  # fmt: skip
QUICK = settings(max_examples=15, deadline=None)
TEXTS = st.text(max_size=20) | st.sampled_from(["", "'; --", "一\n二", "\x00截", "𠮷", "=1+1"])
DAYS = st.none() | st.dates()
COUNTS = st.integers(0, 10**12)
DIGESTS = st.just("") | st.text("0123456789abcdef", min_size=64, max_size=64)
NEEDED_DAYS = {"asked_on", "drawn_on"}


class Shelf:
    """One ledger for all examples, with the rows that records may name."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.round_id = workspace.current_round().id
        with workspace.operation("准备"):
            findings = [Finding(self.round_id, f"问题{n}") for n in range(4)]
            workspace.findings.save_all(findings)
            self.findings = [finding.id for finding in findings]
            measures = [Measure(key, "措施") for key in self.findings]
            workspace.measures.save_all(measures)
            self.measures = [measure.id for measure in measures]
            self.departments = [workspace.parties.department_named(f"科{n}").id for n in range(3)]
            self.people = [workspace.parties.person_named(f"某{n}").id for n in range(3)]

    def repository(self, name: str) -> RecordRepository[Any]:
        return getattr(self.workspace.casework, name)

    def value(self, draw: st.DrawFn, name: str, annotation: str) -> Any:
        """Return something that a field of that name and type may hold."""
        named = {
            "finding_ids": self.findings, "measure_ids": self.measures,
            "lead_official_ids": self.people,
        }  # fmt: skip
        if name in named:
            return tuple(draw(st.lists(st.sampled_from(named[name]), unique=True)))
        if name == "finding_id":
            return draw(st.sampled_from(self.findings))
        if name in ("department_id", "provided_by"):
            return draw(st.none() | st.sampled_from(self.departments))
        if name == "steps":
            return tuple(draw(st.lists(_steps(), max_size=4)))
        if name == "waivers":
            chosen = draw(st.lists(st.sampled_from(ClosureCondition), unique=True, max_size=3))
            return tuple(Waiver(condition, draw(TEXTS.filter(bool))) for condition in chosen)
        if name == "findings":
            chosen = draw(st.lists(st.sampled_from(self.findings), unique=True))
            return tuple(
                DrawnFinding(key, draw(st.sampled_from(DrawOutcome)), draw(DAYS), draw(TEXTS))
                for key in chosen
            )
        if name == "sha256":
            return draw(DIGESTS)
        if annotation.startswith("date"):
            return draw(st.dates() if name in NEEDED_DAYS else DAYS)
        return draw({"str": TEXTS, "int": COUNTS, "bool": st.booleans()}[annotation])

    def record(self, draw: st.DrawFn, kind: RecordKind[Any]) -> Any:
        facts: dict[str, Any] = {}
        for field in fields(kind.type):  # type: ignore[arg-type]
            annotation = str(field.type)
            if field.name == "round_id":
                facts[field.name] = self.round_id
            elif field.name in ("id", "follows_id"):
                continue
            elif isinstance(field.default, (*ENUMS,)):
                facts[field.name] = draw(st.sampled_from(type(field.default)))
            else:
                facts[field.name] = self.value(draw, field.name, annotation)
        if "deducted_tenths" in facts:
            facts["deducted_tenths"] = min(facts["deducted_tenths"], facts["full_tenths"])
        return kind.type(**facts)


ENUMS = {
    type(field.default)
    for kind in KINDS.values()
    for field in fields(kind.type)  # type: ignore[arg-type]
    if hasattr(field.default, "value") and isinstance(field.default, str)
}


def _steps() -> st.SearchStrategy[ClosureStep]:
    return st.builds(ClosureStep, TEXTS, TEXTS, DAYS, TEXTS, st.sampled_from(ClosureOutcome), TEXTS)


@pytest.fixture(scope="module")
def shelf() -> Iterator[Shelf]:
    with Workspace.in_memory(actor="测试员") as opened:
        yield Shelf(opened)


@pytest.mark.parametrize("name", KINDS)
@QUICK
@given(data=st.data())
def test_record_comes_back_as_it_was_saved_and_undo_takes_it_back(
    shelf: Shelf, name: str, data: st.DataObject
) -> None:
    repository = shelf.repository(name)
    first = shelf.record(data.draw, KINDS[name])
    second = replace(shelf.record(data.draw, KINDS[name]), id=first.id)
    empty = dump(connection_of(shelf.workspace))
    for record in (first, second):
        with shelf.workspace.operation("登记"):
            repository.save(record)
        assert repository.get(first.id) == record
        assert record in repository.of_round(shelf.round_id)
    while shelf.workspace.undo_name == "登记":
        shelf.workspace.undo()
    assert dump(connection_of(shelf.workspace)) == empty
    with pytest.raises(NotFound):
        repository.get(first.id)


def test_records_of_a_round_come_as_one_value_and_not_those_of_another(
    workspace: Workspace,
) -> None:
    finding = add_finding(workspace, "公车使用登记不全")
    other = InspectionRound(title="上一轮")
    kept = Evidence(finding.round_id, "用车登记簿", finding_ids=(finding.id,))
    fund = FundRecovery(finding.round_id, "补缴油费", amount_fen=32_000)
    with workspace.operation("登记"):
        workspace.rounds.save(other)
        workspace.casework.evidence.save(kept)
        workspace.casework.funds.save(fund)
    records = workspace.case_records(finding.round_id)
    assert records == CaseRecords(funds=(fund,), evidence=(kept,))
    assert workspace.case_records(other.id) == CaseRecords()
    assert records.evidence_of(finding.id) == (kept,)


def test_a_change_names_the_aggregate_and_the_findings_a_record_hangs_on(
    workspace: Workspace,
) -> None:
    finding = add_finding(workspace, "公车使用登记不全")
    heard: list[Changes] = []
    workspace.on_change(heard.append)
    with workspace.operation("登记佐证"):
        workspace.casework.evidence.save(
            Evidence(finding.round_id, "簿", finding_ids=(finding.id,))
        )
    assert heard[0].aggregates == {Aggregate.EVIDENCE}
    assert heard[0].finding_ids == {finding.id}


def test_deleted_record_is_gone_and_comes_back_by_undo(workspace: Workspace) -> None:
    finding = add_finding(workspace, "公车使用登记不全")
    request = ClosureRequest(
        finding.round_id, finding.id, date(2026, 3, 1), steps=(ClosureStep("甲"),)
    )
    with workspace.operation("申请"):
        workspace.casework.closures.save(request)
    with workspace.operation("删除"):
        workspace.casework.closures.delete(request.id)
    assert workspace.casework.closures.of_finding(finding.id) == ()
    workspace.undo()
    assert workspace.casework.closures.of_finding(finding.id) == (request,)


def test_who_signs_and_the_past_of_a_finding_are_kept_in_their_order(workspace: Workspace) -> None:
    finding, old, older = (add_finding(workspace, text) for text in ("又见旧病", "旧病", "老病"))
    casework = workspace.casework
    with workspace.operation("设置"):
        casework.save_closure_roles(finding.round_id, ("责任科室负责人", "责任领导", "整改办"))
        casework.save_past(finding.id, (old.id, older.id))
    assert casework.closure_roles(finding.round_id) == ("责任科室负责人", "责任领导", "整改办")
    assert casework.past_of(finding.id) == (old.id, older.id)
    with workspace.operation("设置"):
        casework.save_closure_roles(finding.round_id, ("整改办",))
        casework.save_past(finding.id, ())
    assert casework.closure_roles(finding.round_id) == ("整改办",)
    assert casework.past_of(finding.id) == ()
    workspace.undo()
    assert casework.past_of(finding.id) == (old.id, older.id)


@pytest.mark.parametrize(
    ("table", "value"),
    [
        ("policy_document", "kind = '改进'"),
        ("fund_recovery", "amount_fen = -1"),
        ("accountability_action", "person_times = -2"),
        ("meeting_record", "held_on = '2026-13-01'"),
        ("evidence", "sha256 = 'ABC'"),
        ("evidence", "sha256 = '../../etc'"),
        ("extension", "asked_on = NULL"),
        ("supervision_order", "level = 'yellow'"),
        ("closure_step", "outcome = 'maybe'"),
        ("closure_waiver", "reason = ''"),
        ("evaluation_item", "deducted_tenths = full_tenths + 1"),
        ("milestone_rule", "counting = 'lunar'"),
    ],
)
def test_what_the_domain_does_not_know_cannot_be_stored(
    shelf: Shelf, table: str, value: str
) -> None:
    draw = _Simplest()
    with shelf.workspace.operation("各登记一条"):
        for name, kind in KINDS.items():
            shelf.repository(name).save(draw.record(shelf, kind))
    with (
        pytest.raises(sqlite3.IntegrityError),
        shelf.workspace.operation("改坏"),
    ):
        assert connection_of(shelf.workspace).execute(f"UPDATE {table} SET {value}")
    shelf.workspace.undo()


class _Simplest:
    """One plain record of each kind, lists filled."""

    def record(self, shelf: Shelf, kind: RecordKind[Any]) -> Any:
        names = {field.name for field in fields(kind.type)}  # type: ignore[arg-type]
        facts: dict[str, Any] = {"round_id": shelf.round_id}
        filled = {
            "title": "某", "matter": "某", "subject": "某", "name": "某", "text": "某",
            "part": "某", "group": "某", "full_tenths": 10, "seed": 1,
            "finding_id": shelf.findings[0],
            "asked_on": date(2026, 3, 1), "drawn_on": date(2026, 3, 1),
            "steps": (ClosureStep("整改办"),),
            "waivers": (Waiver(ClosureCondition.DATE, "有据可查"),),
        }  # fmt: skip
        facts |= {name: value for name, value in filled.items() if name in names}
        return kind.type(**facts)
