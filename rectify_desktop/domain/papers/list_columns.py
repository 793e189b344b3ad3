"""How narrow the columns of a list may become: words stay whole, running text stays readable."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.list_layout import SHARED_ROLES
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.wording.turned_lines import turned_in_column

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.list_sheet import ListEntry, ListSheet

RUNNING_ROLES = frozenset(
    {
        ColumnRole.FINDING,
        ColumnRole.DESCRIPTION,
        ColumnRole.ACCEPTANCE,
        ColumnRole.MEASURE,
        ColumnRole.SITUATION,
        ColumnRole.PLAN,
        ColumnRole.EXTRA,
    }
)
# So many characters stand on a line of running text, and of a title beside its findings.
_LEAST_RUNNING, _LEAST_TITLE = 5.0, 4.0
# A name up to this length stays whole, a longer one takes two lines or three.
_WHOLE_NAME = 5.0
# A heading of three characters stays whole, a longer one takes two lines.
_WHOLE_HEADING = 3
# No word is longer than a day in full with what follows it: 2025年12月31日前，.
_LONGEST_WORD = 8.2
_WORD = re.compile(r"[^、，；：\s]+[、，；：]?")
_DAY = re.compile(r"(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|底)?前?")
# A figure in the fonts that stand in for a missing one.
_FIGURE = 0.64


def with_turned_words(sheet: ListSheet) -> ListSheet:
    """Return a list whose days, results and names turn by meaning, for columns that are narrow."""
    roles = [column.role for column in sheet.columns]

    def turned_entry(entry: ListEntry) -> ListEntry:
        rows = (tuple(map(turned_in_column, row, roles)) for row in entry.rows)
        return replace(entry, rows=tuple(rows))

    return replace(sheet, entries=tuple(map(turned_entry, sheet.entries)))


def least_characters(sheet: ListSheet, at: int) -> float:
    """Return how many characters a line of a column holds at least."""
    column = sheet.columns[at]
    heading = len(column.text)
    least = float(heading if heading <= _WHOLE_HEADING else (heading + 1) // 2)
    lines = {line for entry in sheet.entries for row in entry.rows for line in row[at].split("\n")}
    if column.role in RUNNING_ROLES or column.role in SHARED_ROLES:
        enough = _LEAST_TITLE if column.role in SHARED_ROLES else _LEAST_RUNNING
        return max(least, min(enough, max(map(_characters, lines), default=0.0)))
    words = {word for line in lines for word in _WORD.findall(line)}
    return max([least, *map(_least_of_word, words)])


def heading_lines(text: str, characters: float) -> str:
    r"""Return a heading in two even lines where it has no room on one.

    >>> heading_lines("责任领导", 3.0), heading_lines("责任领导", 4.6)
    ('责任\n领导', '责任领导')
    """
    if len(text) <= max(characters, _WHOLE_HEADING) or "\n" in text:
        return text
    middle = (len(text) + 1) // 2
    return f"{text[:middle]}\n{text[middle:]}"


def _least_of_word(word: str) -> float:
    if day := max((match.group() for match in _DAY.finditer(word)), key=len):
        return min(_characters(day), _LONGEST_WORD)
    if word[0].isdecimal():
        # The number of a finding stays whole: 12.3.
        return min(_characters(word), _WHOLE_NAME)
    width = _characters(word)
    return width if width <= _WHOLE_NAME else min(_WHOLE_NAME, -(-width // 2))


def _characters(text: str) -> float:
    narrow = len(text.encode("ascii", "ignore"))
    return len(text) - narrow * (1 - _FIGURE)
