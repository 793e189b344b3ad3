"""Amounts as people write them, to the fen; kinds of money are summed apart."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.casework.funds import amounts_in, fund_sums, read_amount
from rectify_desktop.domain.casework.side_ledgers import FundRecovery
from rectify_desktop.domain.casework.terms import FundKind
from rectify_desktop.domain.ids import RoundId
from rectify_desktop.domain.wording.money import money_text


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("11.45万元", 11_450_000),
        ("1.2亿元", 12_000_000_000),
        ("3,000元", 300_000),
        ("12，000．50元", 1_200_050),
        ("３．５万", 3_500_000),
        ("1 200元", None),
        ("¥88.6", 8_860),
        ("￥ 88.60元", 8_860),
        ("300万元整", 300_000_000),
        ("5千元", 500_000),
        ("2百万元", 200_000_000),
        ("0.015元", None),
        ("0.0001万元", 100),
        ("1.2345678万元", None),
        ("1,00元", None),
        ("-5元", None),
        ("约3万元", None),
        ("", None),
        ("元", None),
    ],
)
def test_typed_amount_is_read_to_the_fen_or_not_at_all(text: str, fen: int | None) -> None:
    assert read_amount(text) == fen


@given(st.integers(0, 10**14))
def test_every_amount_we_word_reads_back(fen: int) -> None:
    assert read_amount(money_text(fen)) == fen
    (found,) = amounts_in(f"追回{money_text(fen)}，已入账")
    assert found.fen == fen


def test_amounts_are_found_with_their_places() -> None:
    text = "清退超标准接待费11.45万元、误餐费３，２００元，另有1.2亿元结转，5元3角2分零头。"
    found = amounts_in(text)
    assert [item.fen for item in found] == [11_450_000, 320_000, 12_000_000_000, 532]
    assert [text[item.start :][: len(item.text)] for item in found] == [
        "11.45万元",
        "３，２００元",
        "1.2亿元",
        "5元3角2分",
    ]


@pytest.mark.parametrize("text", ["2025年元旦", "13个问题", "多元化", "3元钱包"[1:], "第12项"])
def test_what_is_no_money_is_not_found(text: str) -> None:
    assert amounts_in(text) == ()


def test_kinds_are_summed_apart_each_with_its_rows() -> None:
    key = RoundId("round")
    day = date(2026, 3, 1)
    funds = [
        FundRecovery(key, "误餐费", FundKind.REFUNDED, 320_000, booked_on=day),
        FundRecovery(key, "虚报车费", FundKind.RECOVERED, 1_000),
        FundRecovery(key, "接待费", FundKind.REFUNDED, 11_450_000),
    ]
    sums = fund_sums(funds)
    assert [(item.kind, item.fen) for item in sums] == [
        (FundKind.REFUNDED, 11_770_000),
        (FundKind.RECOVERED, 1_000),
    ]
    assert sums[0].records == (funds[0], funds[2])
    assert fund_sums([]) == ()
