"""What the ledger itself counts, under the names by which readers call the figures of a text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import AccountabilityKind, FundKind, MeetingKind
from rectify_desktop.domain.figures import ledger_figures
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, MeasureState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.figures import SourceFigures
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger

_STATES: dict[str, tuple[DeclaredResult, ...]] = {
    "已完成": (DeclaredResult.COMPLETED,),
    "阶段性完成": (DeclaredResult.STAGE_COMPLETED,),
    "整改中": (DeclaredResult.IN_PROGRESS,),
    "长期坚持": (DeclaredResult.SUSTAINED,),
    "未完成": (DeclaredResult.NOT_STARTED, DeclaredResult.IN_PROGRESS),
}
_SIDE: dict[FindingSource, tuple[str, str]] = {
    FindingSource.ON_THE_SPOT: ("立行立改", "立行立改已完成"),
    FindingSource.PETITION: ("信访件", "信访件已办结"),
    FindingSource.CLUE: ("线索", "线索已办结"),
    FindingSource.RECOMMENDATION: ("巡察建议书", "巡察建议书已落实"),
    FindingSource.SPECIAL: ("专项问题", "专项问题已完成"),
}
_MONEY: dict[FundKind, str] = {
    FundKind.REFUNDED: "清退资金",
    FundKind.RECOVERED: "追回资金",
    FundKind.SAVED: "挽回损失",
}
_PEOPLE: dict[str, tuple[AccountabilityKind, ...]] = {
    "谈话人数": (AccountabilityKind.REMINDER, AccountabilityKind.INTERVIEW),
    "批评教育人数": (AccountabilityKind.CRITICISM,),
    "诫勉人数": (AccountabilityKind.ADMONITION,),
    "组织处理人数": (AccountabilityKind.ORGANISATIONAL,),
    "处分人数": (AccountabilityKind.DISCIPLINARY,),
}


@dataclass(frozen=True, slots=True)
class LedgerNumber:
    """One number of the ledger, in fen where it is money, and the findings behind it.

    ``has_parts`` says that texts may well tell of a part of it: 党组会议3次 of all meetings.
    """

    value: Decimal
    basis: str
    finding_ids: tuple[FindingId, ...] = ()
    is_money: bool = False
    has_parts: bool = False


def ledger_numbers(ledger: Ledger, records: CaseRecords) -> dict[str, LedgerNumber]:
    """Return everything the ledger counts, by name; what it holds nothing of is left out."""
    numbers: dict[str, LedgerNumber] = {}
    for figures in ledger_figures(ledger):
        numbers |= dict(_of_source(ledger, figures))
    numbers |= dict(_of_outline(ledger))
    numbers |= dict(_of_records(records))
    return numbers


def _of_source(ledger: Ledger, figures: SourceFigures) -> Iterator[tuple[str, LedgerNumber]]:
    findings = [f for f in ledger.findings if f.source is figures.source]
    every = tuple(finding.id for finding in findings)

    def number(value: int, *results: DeclaredResult) -> LedgerNumber:
        ids = tuple(f.id for f in findings if f.declared_result in results) if results else every
        return LedgerNumber(Decimal(value), figures.basis, ids)

    if figures.source is not FindingSource.FEEDBACK:
        total, done = _SIDE[figures.source]
        yield total, number(figures.total)
        completed = figures.of(DeclaredResult.COMPLETED)
        yield done, number(completed, DeclaredResult.COMPLETED)
        return
    yield "问题总数", number(figures.total)
    for name, results in _STATES.items():
        yield name, number(sum(map(figures.of, results)), *results)
    share = Decimal(100 * figures.of(DeclaredResult.COMPLETED)) / figures.total
    basis = f"{figures.basis}，完成{figures.of(DeclaredResult.COMPLETED)}／总数{figures.total}"
    yield "完成率", LedgerNumber(share, basis, every)


def _of_outline(ledger: Ledger) -> Iterator[tuple[str, LedgerNumber]]:
    measures = [item for key in ledger.measures for item in ledger.measures[key]]
    done = sum(item.state is MeasureState.DONE for item in measures)
    for name, value, basis in (
        ("方面", len(ledger.themes), "口径：方面"),
        ("类", len(ledger.headings), "口径：类"),
        ("措施", len(measures), "口径：登记的措施"),
        ("措施已完成", done, "口径：标为已完成的措施"),
    ):
        if value:
            yield name, LedgerNumber(Decimal(value), basis)


def _of_records(records: CaseRecords) -> Iterator[tuple[str, LedgerNumber]]:
    if records.policies:
        ids = tuple(key for item in records.policies for key in item.finding_ids)
        yield "制度", LedgerNumber(Decimal(len(records.policies)), "口径：制度废改立台账", ids)
    if records.meetings:
        yield "会议", LedgerNumber(Decimal(len(records.meetings)), "口径：会议台账", has_parts=True)
    trained = [item for item in records.meetings if item.kind is MeetingKind.TRAINING]
    if times := sum(item.person_times for item in trained):
        yield (
            "培训人次",
            LedgerNumber(Decimal(times), "口径：会议台账登记的培训人次", has_parts=True),
        )
    for kind, name in _MONEY.items():
        funds = [item for item in records.funds if item.kind is kind]
        if funds:
            ids = tuple(key for item in funds for key in item.finding_ids)
            total = Decimal(sum(item.amount_fen for item in funds))
            yield name, LedgerNumber(total, "口径：资金台账", ids, is_money=True)
    for name, kinds in _PEOPLE.items():
        actions = [item for item in records.accountability if item.kind in kinds]
        if actions:
            ids = tuple(key for item in actions for key in item.finding_ids)
            value = Decimal(sum(item.person_times for item in actions))
            yield name, LedgerNumber(value, "口径：问责台账人次", ids)
