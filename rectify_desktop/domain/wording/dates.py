"""Dates as official papers write them (GB/T 9704 §7.3.5.4): Arabic, full year, no leading zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def chinese_date(day: date) -> str:
    """Write a date in full: 2025年3月4日."""
    return f"{day.year}年{chinese_day(day)}"


def chinese_day(day: date) -> str:
    """Write a date whose year the reader knows: 3月4日."""
    return f"{day.month}月{day.day}日"


def days_left_text(left: int) -> str:
    """Say how long there is until a day, negative once it is over.

    >>> days_left_text(3), days_left_text(0), days_left_text(-2)
    ('还有3天', '今天到期', '已过2天')
    """
    if left < 0:
        return f"已过{-left}天"
    return f"还有{left}天" if left else "今天到期"
