from __future__ import annotations

from datetime import date

from rectify_desktop.domain.wording.dates import chinese_date, chinese_day


def test_a_date_carries_its_full_year_and_no_leading_zero() -> None:
    assert chinese_date(date(2026, 1, 5)) == "2026年1月5日"


def test_a_day_of_a_known_year_leaves_the_year_out() -> None:
    assert chinese_day(date(2026, 11, 20)) == "11月20日"
