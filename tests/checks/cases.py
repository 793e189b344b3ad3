"""The labelled cases of 体检: small invented ledgers and papers, and the rules that must strike.

Every case begins with one clean finding (``CLEAN``) in a clean round and says only what differs.
``expects`` names all rules that must strike; whatever else strikes is a false alarm.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.side_ledgers import (
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import FundKind, MeetingKind
from rectify_desktop.domain.checks.checking import check_lines
from rectify_desktop.domain.checks.ledger_checker import check_ledger
from rectify_desktop.domain.checks.scope import Scope
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.ids import DepartmentId, FindingId, PersonId, RoundId
from rectify_desktop.domain.inspection import ContactBlock, InspectionRound, SourceTally
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.parties import Department, Person
from rectify_desktop.domain.terms import (
    DeclaredResult,
    FindingSource,
    MeasureState,
    Timing,
)
from rectify_desktop.services.checks.check_words import check_words

CASES = Path(__file__).resolve().parents[1] / "data" / "checks"
TODAY = date(2026, 3, 12)
PERIOD_END = date(2026, 3, 31)
ROUND = InspectionRound(
    id=RoundId("round"),
    title="第三轮巡察",
    unit_name="松浦区水务局",
    party_organisation="中共松浦区水务局党组",
    inspected_from=date(2025, 6, 10),
    inspected_to=date(2025, 8, 20),
    feedback_on=date(2025, 9, 30),
    as_of=date(2026, 3, 5),
    signed_on=date(2026, 3, 10),
    contact=ContactBlock(phone="0000-5552101", postal_address="松浦区滨河路6号"),
)
CLEAN = Finding(
    ROUND.id,
    "关于泵站值守记录不全的问题",
    number="1",
    description="抽查的3座泵站有11天没有值守签字。",
    declared_result=DeclaredResult.COMPLETED,
    situation="11月6日起逐站核对值守表，补签11处，12座泵站全部装上签到机。",
    due_on=date(2025, 12, 31),
    completed_on=date(2025, 12, 20),
    lead_officials=(PersonId("p"),),
    owners=(PersonId("q"),),
    responsible_departments=(DepartmentId("d"),),
    id=FindingId("f0"),
)
_PEOPLE = {
    PersonId("p"): Person("詹明远", "局长", id=PersonId("p")),
    PersonId("q"): Person("骆小满", "", id=PersonId("q")),
}
_DAYS = ("due_on", "completed_on", "inspected_from", "inspected_to", "feedback_on", "as_of")
_TEXTS = ("title", "description", "situation", "plan", "acceptance_criterion", "remarks")


@dataclass(frozen=True, slots=True)
class CheckCase:
    """One labelled case; ``lines`` are those of a paper, else the case is of a ledger."""

    note: str
    expects: frozenset[str]
    scope: Scope
    lines: tuple[str, ...] = ()

    def struck(self) -> frozenset[str]:
        """Return the rules that strike."""
        if self.lines:
            return frozenset(hit.rule for hit in check_lines(self.scope, self.lines))
        return frozenset(hit.rule for hit in check_ledger(self.scope))


def check_cases() -> list[CheckCase]:
    """Return every case, file by file."""
    tables = (
        tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(CASES.glob("*.toml"))
    )
    return [_case(raw) for table in tables for raw in table["case"]]


def _case(raw: dict[str, Any]) -> CheckCase:
    rows: list[dict[str, Any]] = raw.get("findings") or [raw]
    findings = tuple(_finding(row, at) for at, row in enumerate(rows))
    measures = {
        finding.id: tuple(
            Measure(finding.id, text, state=MeasureState(state))
            for text, state in row.get("measures", [["逐站核对并补签", "done"]])
        )
        for finding, row in zip(findings, rows, strict=True)
    }
    ledger = Ledger(
        _round(raw.get("round", {})),
        findings=findings,
        measures=MappingProxyType(measures),
        departments=MappingProxyType(
            {DepartmentId("d"): Department("运行科", id=DepartmentId("d"))}
        ),
        people=MappingProxyType(_PEOPLE),
    )
    progress = {findings[0].id: tuple(raw["progress"])} if "progress" in raw else {}
    scope = Scope(
        ledger,
        _records(raw, findings),
        check_words(),
        TODAY,
        PERIOD_END,
        MappingProxyType(progress),
    )
    return CheckCase(raw["note"], frozenset(raw["expects"]), scope, tuple(raw.get("lines", ())))


def _finding(raw: dict[str, Any], at: int) -> Finding:
    facts: dict[str, Any] = {name: raw[name] for name in (*_TEXTS, "number") if name in raw}
    facts |= {name: raw[name] or None for name in _DAYS[:2] if name in raw}
    if "result" in raw:
        facts["declared_result"] = DeclaredResult(raw["result"]) if raw["result"] else None
    if "source" in raw:
        facts["source"] = FindingSource(raw["source"])
    if "timings" in raw:
        facts["timings"] = frozenset(map(Timing, raw["timings"]))
    for name in raw.get("without", []):
        facts[name] = ()
    known = replace(CLEAN, id=FindingId(f"f{at}"), number=str(at + 1))
    return replace(known, **facts)


def _round(raw: dict[str, Any]) -> InspectionRound:
    facts = {name: fact or None if name in _DAYS else fact for name, fact in raw.items()}
    if "tallies" in raw:
        facts["tallies"] = tuple(
            SourceTally(FindingSource(source), total, done)
            for source, total, done in raw["tallies"]
        )
    return replace(ROUND, **facts)


def _records(raw: dict[str, Any], findings: tuple[Finding, ...]) -> CaseRecords:
    ids = tuple(finding.id for finding in findings)
    days = raw.get("evidence", [date(2025, 12, 20)])
    return CaseRecords(
        evidence=tuple(
            Evidence(ROUND.id, f"签到记录{day}", formed_on=day, finding_ids=ids) for day in days
        ),
        policies=tuple(
            PolicyDocument(ROUND.id, title, issued_on=day, finding_ids=ids)
            for title, day in raw.get("policies", [])
        ),
        funds=tuple(
            FundRecovery(ROUND.id, matter, FundKind.REFUNDED, fen, account, finding_ids=ids)
            for matter, fen, account in raw.get("funds", [])
        ),
        meetings=tuple(
            MeetingRecord(ROUND.id, "专题民主生活会", MeetingKind.DEMOCRATIC_LIFE, day)
            for day in raw.get("democratic_life", [])
        ),
        extensions=tuple(
            Extension(ROUND.id, ids[0], day, agreed_on=day, due_after=date(2026, 6, 30))
            for day in raw.get("agreed_extensions", [])
        ),
    )
