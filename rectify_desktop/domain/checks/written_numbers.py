"""The numbers of a text that count something, each where it stands, with the words before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Years, days and the numbers of documents count nothing: 年, 月, 日 and 号 are no units.
_UNITS = (
    "人次", "万元", "亿元", "元", "公里", "千米", "平方米", "立方米", "米", "公顷", "亩", "公斤",
    "千克", "吨", "小时", "分钟", "天", "个", "项", "条", "件", "次", "期", "场", "名", "人", "份",
    "家", "户", "处", "所", "台", "篇", "轮", "本", "座", "起", "批", "套", "盏", "张", "页", "字",
    "题", "间", "辆", "棵", "株", "块", "片", "段", "根", "只", "支", "笔", "宗", "例", "床", "栋",
    "幢", "门", "节", "堂", "幅", "类", "级", "%", "％",
)  # fmt: skip
_NUMBER = lazy_pattern(
    r"(?<![\d.〔\[第A-Za-z])(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:余|多)?\s*"
    rf"(?P<unit>{'|'.join(sorted(map(re.escape, _UNITS), key=len, reverse=True))})"
)
_WORDS = 6


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number at ``start`` to ``end`` of line ``line`` (from 1), with the words before it."""

    text: str
    before: str
    unit: str
    value: Decimal
    line: int
    start: int
    end: int


def written_numbers(lines: Sequence[str]) -> Iterator[WrittenNumber]:
    """Yield the numbers of some lines in reading order."""
    for at, line in enumerate(lines, start=1):
        for match in _NUMBER.finditer(line):
            # Marks and blanks differ between two copies of one text, words do not.
            before = "".join(sign for sign in line[: match.start()] if sign.isalnum())[-_WORDS:]
            value = Decimal(match["n"].replace(",", ""))
            unit = match["unit"].replace("％", "%")
            yield WrittenNumber(match[0], before, unit, value, at, match.start(), match.end())


def sentence_around(line: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence begins and ends that holds a place of a line."""
    first = max(line.rfind(mark, 0, start) for mark in "。！？；") + 1
    found = [at for mark in "。！？；" if (at := line.find(mark, end)) >= 0]
    return first, min(found, default=len(line) - 1) + 1
