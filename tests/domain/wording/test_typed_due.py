"""What is said of a typed deadline that cannot be one."""

from __future__ import annotations

from datetime import date

import pytest

from rectify_desktop.domain.wording.typed_due import due_slip

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("wording", "reason"),
    [
        ("2025.2.30", "（2月没有30日）"),
        ("20250230", "（2月没有30日）"),
        ("9月31日前", "（9月没有31日）"),
        ("2025.2.29", "（2025年2月没有29日）"),
        ("99月", "（没有99月）"),
        ("2024年13月底前", "（没有13月）"),
        ("changqi", ""),
    ],
)
def test_a_slip_is_named_with_what_the_calendar_lacks(wording: str, reason: str) -> None:
    assert due_slip(wording, TODAY) == f"没有认出日期“{wording}”{reason}"


@pytest.mark.parametrize(
    "wording",
    [
        "",
        "无",
        "长期坚持",
        "立行立改",
        "2024年底前并长期坚持",
        "按上级部署",
        "第四季度",
        "9.30",
        "2月29日",
    ],
)
def test_days_and_the_words_of_the_trade_may_stand(wording: str) -> None:
    leap_year = date(2028, 1, 1)
    assert due_slip(wording, leap_year) is None
