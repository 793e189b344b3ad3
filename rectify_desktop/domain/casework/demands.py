"""What every act of case work demands alike: something said, and days in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from datetime import date


def must_be_told(text: str, sentence: str) -> None:
    """Raise RuleViolation with ``sentence`` if nothing is said."""
    if not text.strip():
        raise RuleViolation(sentence)


def must_not_precede(day: date, earlier: date | None, what: str, than: str) -> None:
    """Raise RuleViolation if ``day`` lies before what it follows; nothing can precede None."""
    if earlier is not None and day < earlier:
        raise RuleViolation(f"{what}{chinese_date(day)}早于{than}{chinese_date(earlier)}，请核对。")


def must_have_come(day: date | None, today: date, what: str) -> None:
    """Raise RuleViolation if what is told as done lies after today."""
    if day is not None and day > today:
        raise RuleViolation(f"{what}{chinese_date(day)}晚于今天，请填写实际日期。")


def must_be_within(day: date | None, begun_on: date | None, what: str) -> None:
    """Raise RuleViolation if a deed of 整改 lies before the inspection began."""
    if day is not None:
        must_not_precede(day, begun_on, what, "巡察开始日期")
