"""Typed cells of evidence and side ledgers are read, or refused with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.terms import FUND_TERMS, FundKind
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.edit_records import (
    department_called,
    read_count,
    read_findings,
    read_term,
    read_wan,
    wan_text,
)
from rectify_desktop.services.findings.register_findings import add_finding, assign

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace


@pytest.mark.parametrize(
    ("typed", "fen"),
    [("3.25", 3_250_000), ("32500元", 3_250_000), ("１．２万", 1_200_000), ("", 0)],
)
def test_bare_number_is_in_wan(typed: str, fen: int) -> None:
    assert read_wan(typed) == fen


@pytest.mark.parametrize("typed", ["若干", "3.25.1", "-5", "1.2345678", "1" * 20, "9" * 6000])
def test_amount_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(RuleViolation, match="不是金额"):
        read_wan(typed)


@pytest.mark.parametrize("fen", [1, 99, 3_250_000, 12_345_678_901])
def test_amount_shown_reads_back_to_the_fen(fen: int) -> None:
    assert read_wan(wan_text(fen)) == fen


@pytest.mark.parametrize("typed", ["1000001", "9" * 6000])
def test_count_beyond_all_sense_is_refused(typed: str) -> None:
    with pytest.raises(RuleViolation, match="不是数字"):
        read_count(typed, "人次")


def test_counts_may_carry_their_unit() -> None:
    assert [read_count(typed, "人次") for typed in ("", "12", "１２人次", "3 页")] == [0, 12, 12, 3]
    with pytest.raises(RuleViolation, match="人次“十几”不是数字"):
        read_count("十几", "人次")


def test_word_outside_the_list_is_refused_with_the_list() -> None:
    assert read_term(" 追回 ", FUND_TERMS) is FundKind.RECOVERED
    with pytest.raises(RuleViolation, match="可以填：清退、追回"):
        read_term("没收", FUND_TERMS)


def test_findings_are_named_by_their_numbers(workspace: Workspace) -> None:
    first, second = (add_finding(workspace, title=title) for title in ("甲", "乙"))
    ledger = workspace.ledger()
    numbers = [finding.number for finding in ledger.findings]
    assert read_findings(f"{numbers[1]}、{numbers[0]}，{numbers[1]}", ledger) == (
        second.id,
        first.id,
    )
    assert read_findings(" ", ledger) == ()
    with pytest.raises(RuleViolation, match="没有编号为“99”的问题"):
        read_findings("99", ledger)


def test_department_must_be_one_of_the_ledger(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="甲")
    assign(workspace, finding.id, responsible_departments="财务股")
    ledger = workspace.ledger()
    (department,) = ledger.departments.values()
    assert department_called("财务股", ledger) == department.id
    assert department_called("", ledger) is None
    with pytest.raises(RuleViolation, match="没有“后勤股”这个科室"):
        department_called("后勤股", ledger)
