"""A text four times as long takes about four times as long, whatever it is made of."""

from __future__ import annotations

import time

import pytest

from rectify_desktop.office.notice_reader import read_notice

_ENDLESS = ("整改", "现将整改", "问题", "（一）", "一是", "1.关于整改情况：", "2025", "反馈")
_LINES = ("甲乙丙", "一、甲", "1.关于甲的问题", "整改情况：甲", "一是甲", "①甲")
_SMALL, _TIMES = 2_000, 4


def _seconds_once(lines: list[str]) -> float:
    began = time.process_time()
    read_notice(lines, "")
    return time.process_time() - began


def _seconds(lines: list[str]) -> float:
    """Return the least of three tries: neighbours on the machine only ever make it longer."""
    return min(_seconds_once(lines) for _ in range(3))


@pytest.mark.slow
@pytest.mark.parametrize("unit", _ENDLESS)
def test_endless_sentence_is_read_in_linear_time(unit: str) -> None:
    small = _seconds([unit * _SMALL])
    assert _seconds([unit * _SMALL * _TIMES]) < 3 * _TIMES * max(small, 0.05)


@pytest.mark.slow
@pytest.mark.parametrize("line", _LINES)
def test_many_lines_are_read_in_linear_time(line: str) -> None:
    small = _seconds([line] * _SMALL)
    assert _seconds([line] * _SMALL * _TIMES) < 3 * _TIMES * max(small, 0.05)
