"""资金与问责统计: money and persons by kind, which are never added up (domain §3.12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import (
    ACCOUNTABILITY_TERMS,
    FUND_TERMS,
    AccountabilityKind,
    FundKind,
)
from rectify_desktop.domain.papers.case_parts import day_text, finding_numbers, note
from rectify_desktop.domain.papers.counted import counted_until
from rectify_desktop.domain.papers.headed_table import headed_paper, text_table
from rectify_desktop.domain.papers.paper import Align, PaperColumn
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.money import money_text
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.side_ledgers import AccountabilityAction, FundRecovery
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper, PaperBlock

_NAME = "资金与问责统计"
_HEIGHT = 9.0
_FUND_ORDER = {kind: at for at, kind in enumerate(FundKind)}
_PERSON_ORDER = {kind: at for at, kind in enumerate(AccountabilityKind)}
_FUND_COLUMNS = (
    PaperColumn("序号", 13.0, Align.CENTRE, is_label=True),
    PaperColumn("类别", 26.0, Align.CENTRE, choices=tuple(FUND_TERMS.values())),
    PaperColumn("问题编号", 24.0, Align.CENTRE),
    PaperColumn("事项", 60.0, is_elastic=True),
    PaperColumn("金额", 30.0, Align.RIGHT),
    PaperColumn("缴入账户", 44.0),
    PaperColumn("凭证号", 32.0, Align.CENTRE),
    PaperColumn("入账日期", 35.0, Align.CENTRE),
)
_PERSON_COLUMNS = (
    PaperColumn("序号", 13.0, Align.CENTRE, is_label=True),
    PaperColumn("处理方式", 36.0, Align.CENTRE, choices=tuple(ACCOUNTABILITY_TERMS.values())),
    PaperColumn("问题编号", 24.0, Align.CENTRE),
    PaperColumn("对象（内部掌握）", 90.0, is_elastic=True),
    PaperColumn("人次", 18.0, Align.CENTRE),
    PaperColumn("日期", 35.0, Align.CENTRE),
    PaperColumn("文号", 48.0, Align.CENTRE),
)


def compose_fund_sheet(ledger: Ledger, records: CaseRecords, *, as_of: date) -> Paper:
    """Compose both tables; every kind has a sum of its own, its day and its 口径."""
    return headed_paper(
        ledger,
        _NAME,
        (*_funds(ledger, records, as_of), *_persons(ledger, records, as_of)),
        headed=f"巡察整改{_NAME}表",
        beside_unit=(f"截至日期：{chinese_date(as_of)}", "内部使用，不得公开"),
        signed_by=("填表人：", "审核人：", "整改办负责人：", "日期："),
    )


def _funds(ledger: Ledger, records: CaseRecords, as_of: date) -> list[PaperBlock]:
    counted = counted_until(records.funds, lambda fund: fund.booked_on, as_of)
    funds = sorted(counted.records, key=lambda fund: _FUND_ORDER[fund.kind])
    sums = (_fund_sum(kind, [fund for fund in funds if fund.kind is kind]) for kind in FundKind)
    return [
        note("一、资金"),
        text_table(
            _FUND_COLUMNS,
            (_fund_texts(ledger, at, fund) for at, fund in enumerate(funds, start=1)),
            least_height=_HEIGHT,
            empty_notice="截至本日没有登记资金。",
        ),
        *_sums(as_of, sums, "已登记的笔数和金额", counted.remark("笔")),
    ]


def _persons(ledger: Ledger, records: CaseRecords, as_of: date) -> list[PaperBlock]:
    counted = counted_until(records.accountability, lambda action: action.acted_on, as_of)
    actions = sorted(counted.records, key=lambda action: _PERSON_ORDER[action.kind])
    sums = (
        _person_sum(kind, [action for action in actions if action.kind is kind])
        for kind in AccountabilityKind
    )
    return [
        note("二、问责"),
        text_table(
            _PERSON_COLUMNS,
            (_person_texts(ledger, at, action) for at, action in enumerate(actions, start=1)),
            least_height=_HEIGHT,
            empty_notice="截至本日没有登记问责处理。",
        ),
        *_sums(as_of, sums, "人次，同一人受到几种处理的各计一次", counted.remark("条")),
    ]


def _sums(as_of: date, sums: Iterable[str], basis: str, remark: str) -> list[PaperBlock]:
    """Say the sum of every kind on one line, with its day and what it counts."""
    said = "；".join(text for text in sums if text)
    if not said:
        return []
    counted = f"截至{chinese_date(as_of)}：{said}"
    return [note(f"{counted}（口径：{basis}；各类分别统计，不相加）。{remark}")]


def _fund_sum(kind: FundKind, funds: Sequence[FundRecovery]) -> str:
    """Return the sum of one kind; what has no amount yet is told, for it is not in the sum."""
    if not funds:
        return ""
    known = sum(fund.amount_fen for fund in funds)
    unknown = sum(not fund.amount_fen for fund in funds)
    parts = [f"{FUND_TERMS[kind]}{len(funds)}笔"]
    parts += [money_text(known)] if known else []
    parts += [f"其中{unknown}笔未填金额"] if unknown else []
    return "、".join(parts)


def _person_sum(kind: AccountabilityKind, actions: Sequence[AccountabilityAction]) -> str:
    times = sum(action.person_times for action in actions)
    return f"{ACCOUNTABILITY_TERMS[kind]}{times}人次" if actions else ""


def _fund_texts(ledger: Ledger, number: int, fund: FundRecovery) -> tuple[str, ...]:
    return (
        str(number),
        FUND_TERMS[fund.kind],
        finding_numbers(ledger, fund.finding_ids),
        full_width(fund.matter),
        money_text(fund.amount_fen) if fund.amount_fen else "",
        full_width(fund.account),
        fund.voucher_number,
        day_text(fund.booked_on),
    )


def _person_texts(ledger: Ledger, number: int, action: AccountabilityAction) -> tuple[str, ...]:
    return (
        str(number),
        ACCOUNTABILITY_TERMS[action.kind],
        finding_numbers(ledger, action.finding_ids),
        full_width(action.subject),
        str(action.person_times),
        day_text(action.acted_on),
        full_width(action.document_number),
    )
