"""制度 and money: named in the text and not filed, or filed and not in the text (§5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.funds import amounts_in
from rectify_desktop.domain.casework.side_ledgers import FundRecovery, PolicyDocument
from rectify_desktop.domain.casework.suggestions import suggestions
from rectify_desktop.domain.casework.terms import FUND_TERMS, FundKind
from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import called
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern
from rectify_desktop.domain.wording.typography import full_width

_POLICY_TAIL = lazy_pattern(r"[（(][^（()）]*[)）]$")
_CORE = 6

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.scope import Scope
    from rectify_desktop.domain.finding import Finding


def unfiled(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a 制度 or an amount that a text names and no side ledger holds."""
    if not finding.situation.strip():
        return
    text, words = finding.situation, scope.words.records
    filed_in_all = sum(fund.amount_fen for fund in scope.index.funds.of(finding.id))
    told: set[str] = set()
    for found in suggestions(text, finding, words, scope.index.filed, today=scope.today):
        if found.is_filed or found.text in told:
            continue
        told.add(found.text)
        match found.record:
            case PolicyDocument(title=title) if words.is_policy(title) and not _is_filed(
                title, finding, scope
            ):
                rule, what, wanted = "policy-not-filed", "制度", "制度废改立"
            case FundRecovery(amount_fen=fen) if fen != filed_in_all:
                rule, what, wanted = "fund-not-filed", "资金", "资金"
            case _:
                continue
        yield CheckHit(
            rule,
            f"{called(finding)}的整改情况写到{what}“{found.text}”，{wanted}台账里没有登记。",
            f"请登记到{wanted}台账；不属于的可写明理由保留。",
            finding.id,
            "situation",
            found.text,
            found.start,
        )


def untold(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a 制度 or an amount that is filed for a finding whose text does not name it."""
    if finding.is_open or not finding.situation.strip():
        return
    text = full_width(finding.situation + finding.plan)
    for policy in scope.index.policies.of(finding.id):
        if not _is_told(full_width(policy.title), text):
            yield CheckHit(
                "policy-not-told",
                f"制度《{policy.title}》登记在{called(finding)}名下，整改情况里没有写到。",
                "请在整改情况里写明，或核对对应的问题。",
                finding.id,
                "situation",
                policy.title,
            )
    told = {amount.fen for amount in amounts_in(text)}
    filed = [fund.amount_fen for fund in scope.index.funds.of(finding.id)]
    for fund in scope.index.funds.of(finding.id):
        if fund.amount_fen not in told and sum(filed) not in told:
            yield CheckHit(
                "fund-not-told",
                f"{called(finding)}名下登记的{FUND_TERMS[fund.kind]}“{fund.matter}”，整改情况里没有写到这个金额。",
                "请在整改情况里写明，或核对金额。",
                finding.id,
                "situation",
                fund.matter,
            )


def fund_accounts(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of money paid back with neither account nor voucher."""
    for fund in scope.index.funds.of(finding.id):
        is_paid = fund.kind is not FundKind.SAVED
        if is_paid and not fund.account.strip() and not fund.voucher_number.strip():
            yield CheckHit(
                "fund-without-account",
                f"{called(finding)}的{FUND_TERMS[fund.kind]}“{fund.matter}”没有写入账账户，也没有凭证号。",
                "请补上账户或凭证号。",
                finding.id,
                "funds",
                fund.matter,
            )


def _is_filed(title: str, finding: Finding, scope: Scope) -> bool:
    """Whether a text names a filed 制度 of its finding by the end of its title."""
    short = full_width(title)
    filed = (full_width(policy.title) for policy in scope.index.policies.of(finding.id))
    return len(short) >= _CORE and any(known.endswith(short) for known in filed)


def _is_told(title: str, text: str) -> bool:
    """Whether a text names a paper by its title or the end of it: 采购验收规定."""
    core = _POLICY_TAIL.sub("", title)
    return title in text or (len(core) >= _CORE and core[-_CORE:] in text)
