"""Small readings of single cells: titles, numbers, names, several measures in one cell."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.office.notice_reader.lines import tidy
from rectify_desktop.office.notice_reader.markers import MarkerKind, read_marker
from rectify_desktop.office.notice_reader.runs import RunItem, run_of

if TYPE_CHECKING:
    from collections.abc import Sequence

# One character for one, so that places in the folded text are places in the text.
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " ", 0xA0: " "}
_SENTENCE_END = "。；;：:！!？?"
# A second line that is much longer than the first explains it; else the first was just wrapped.
_EXPLAINS = 2
_CHINESE_NUMBER = re.compile(r"\(?[一二三四五六七八九十]{1,3}\)?[、.]?")
# Days from 2000 to 2099 have five digits.
_SERIAL = 5
# 3月底 is a day in any year.
_ANY_YEAR = 2000
_COUNTED_LINE = re.compile(r"^\s*(?P<n>\d{1,3})[.、]", re.MULTILINE)
_HAN = re.compile("[\u4e00-\u9fff]")
_TITLE_MARKERS = frozenset(
    {
        MarkerKind.CHINESE,
        MarkerKind.CHINESE_BRACKET,
        MarkerKind.NUMBER,
        MarkerKind.NUMBER_BRACKET,
        MarkerKind.CIRCLED,
        MarkerKind.WORD,
    }
)


@lru_cache(maxsize=1024)
def title_of(text: str) -> str:
    """Return a title on one line, without the number in front of it."""
    title = tidy(text.replace("\n", ""))
    # A cell that counts on inside (1.… 2.…) keeps all its numbers.
    return title if holds_several(text) else without_marker(title)


def without_marker(text: str) -> str:
    """Return a text without the number in front of it."""
    marker = read_marker(text.translate(_HALF_WIDTH))
    if marker is None or marker.kind not in _TITLE_MARKERS:
        return text
    return text[marker.end :].strip() or text


def marker_kind(text: str) -> MarkerKind | None:
    """Return the shape of the number in front of a title."""
    marker = read_marker(tidy(text).translate(_HALF_WIDTH))
    return marker.kind if marker else None


def title_and_description(text: str) -> tuple[str, str]:
    """Part a cell that names a problem and explains it on further lines.

    Lines broken only to fit the column are joined.
    """
    first, _, rest = text.partition("\n")
    if not rest:
        return title_of(first), ""
    explains = len(rest.partition("\n")[0]) >= _EXPLAINS * len(first)
    if explains or first.endswith(tuple(_SENTENCE_END)):
        return title_of(first), rest
    return title_of(text), ""


def number_of(text: str) -> str:
    """Return a number in half width without the marks behind it: １、 is 1."""
    folded = unicodedata.normalize("NFKC", tidy(text))
    return folded.rstrip("、.。,，:")


def is_chinese_number(text: str) -> bool:
    """Whether a number is one of titles: 一, （一）, 一、."""
    return bool(_CHINESE_NUMBER.fullmatch(unicodedata.normalize("NFKC", tidy(text))))


def day_of_serial(text: str) -> str:
    """Return the day that Excel counts as ``text`` (45930), "" if it is no such number."""
    day = read_due(text, year=None).due_on if text.isdecimal() and len(text) == _SERIAL else None
    return f"{day.year}年{day.month}月{day.day}日" if day else ""


def is_title_text(text: str) -> bool:
    """Whether what stands where a number should is a title and not a number."""
    return bool(_HAN.search(text)) and not is_chinese_number(text)


def measures_of(text: str) -> tuple[str, ...]:
    """Return the measures of a cell without their markers (1.…2.…, 一是…二是…)."""
    if table := _rows_of_numbers(text):
        return table
    folded = text.translate(_HALF_WIDTH)
    run = run_of(folded)
    if not _is_whole(run, folded):
        run = _counted_lines(folded)
    if not _is_whole(run, folded):
        return (without_marker(text).strip(),) if text.strip() else ()
    starts = [item.text for item in run]
    stops = [item.start for item in run[1:]] + [len(text)]
    pieces = (text[start:stop] for start, stop in zip(starts, stops, strict=True))
    return tuple(piece.strip().rstrip("；;") for piece in pieces if piece.strip())


def _rows_of_numbers(text: str) -> tuple[str, ...]:
    """Return the words of a small table inside a cell, whose other column is 1, 2, 3."""
    lines = text.split("\n")
    numbers = [str(number) for number in range(1, len(lines) // 2 + 1)]
    is_table = len(numbers) > 1 and len(lines) % 2 == 0 and lines[::2] == numbers
    return tuple(line.strip() for line in lines[1::2]) if is_table else ()


def listed_days(text: str) -> tuple[str, ...]:
    """Return the deadlines that a cell counts, one for each measure (（1）3月底 ／ （2）4月底)."""
    parts = measures_of(text)
    readings = [read_due(part, year=_ANY_YEAR) for part in parts]
    are_days = len(parts) > 1 and all(reading.due_on or reading.timings for reading in readings)
    return parts if are_days else (text,)


def _is_whole(run: Sequence[RunItem], folded: str) -> bool:
    """Whether a text is nothing but a list of several things."""
    return len(run) > 1 and not folded[: run[0].start].strip()


def _counted_lines(folded: str) -> list[RunItem]:
    """Return the lines that count up from one, a figure behind the point or not (1.2025, 2.30)."""
    run: list[RunItem] = []
    for match in _COUNTED_LINE.finditer(folded):
        if int(match["n"]) == len(run) + 1:
            run.append(RunItem(match.start(), match.end(), len(run) + 1))
    return run


def holds_several(text: str) -> bool:
    """Whether a cell counts several things (1.…2.…)."""
    return len(run_of(text.translate(_HALF_WIDTH))) > 1
