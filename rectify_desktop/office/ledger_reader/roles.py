"""Decides what each column of one list is for: from its heading, and else from its content.

整改完成情况, for one, is a story in one list and a status word in the next (domain §3.2).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.due_wording import read_due
from rectify_desktop.office.ledger_reader.columns import ColumnKey
from rectify_desktop.office.ledger_reader.sources import read_source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.headers import HeaderBlock, Heading
    from rectify_desktop.office.result_words import ResultWords

# Lists of names: several columns of the kind add up.
_ADDING_UP = frozenset(
    {
        ColumnKey.LEAD_OFFICIALS,
        ColumnKey.OWNERS,
        ColumnKey.RESPONSIBLE,
        ColumnKey.SUPPORTING,
    }
)
# What the others leave over decides these, in this order.
_OPEN = (ColumnKey.CATEGORY, ColumnKey.RESULT, ColumnKey.SITUATION_OR_RESULT)
_LONGEST_STATUS = 8
_MOST = 0.6


@dataclass(frozen=True, slots=True)
class Roles:
    """The columns of one list by what they are for; ``extras`` keep their heading as a name."""

    columns: Mapping[ColumnKey, tuple[int, ...]]
    extras: tuple[tuple[str, int], ...]
    remarks: tuple[str, ...] = ()

    def column(self, key: ColumnKey) -> int | None:
        """Return the first column of a kind."""
        columns = self.columns.get(key)
        return columns[0] if columns else None


@dataclass
class _Allotment:
    """Columns being given their roles."""

    names: ColumnNames
    words: ResultWords
    headings: Mapping[int, Heading]
    values: Mapping[int, Sequence[str]]
    columns: defaultdict[ColumnKey, list[int]] = field(
        default_factory=lambda: defaultdict[ColumnKey, list[int]](list)
    )
    extras: list[int] = field(default_factory=list[int])
    remarks: list[str] = field(default_factory=list[str])

    def give(self, column: int, key: ColumnKey) -> None:
        """Give a column a role, its second choice if that is taken, else keep it as an extra."""
        taken = self.columns[key]
        shares_heading = taken and (
            self.headings[taken[0]].begins_at == self.headings[column].begins_at
        )
        if not taken or key in _ADDING_UP or shares_heading:
            taken.append(column)
            return
        match = self.headings[column].match
        second = self.names.second_choice(match) if match else None
        if second is not None and second is not key and not self.columns[second]:
            self.columns[second].append(column)
        else:
            self.extras.append(column)


def allot_roles(
    header: HeaderBlock,
    values: Mapping[int, Sequence[str]],
    names: ColumnNames,
    words: ResultWords,
) -> Roles:
    """Allot the columns of a list; ``values`` are the texts below each heading."""
    allotment = _Allotment(names, words, header.headings, values)
    by_key: defaultdict[ColumnKey, list[int]] = defaultdict(list)
    for column, heading in header.headings.items():
        match = heading.match
        if match is None or match.key in {ColumnKey.KEPT, ColumnKey.SEVERAL}:
            allotment.extras.append(column)
            if match and match.key is ColumnKey.SEVERAL and values.get(column):
                allotment.remarks.append(
                    f"列“{heading.text}”含多项内容，没有拆分，原样保存在其他栏目里"
                )
        else:
            by_key[match.key].append(column)
    _allot_findings(allotment, by_key.pop(ColumnKey.FINDING, []))
    plain = [key for key in by_key if key not in _OPEN]
    for key in (*plain, *(key for key in _OPEN if key in by_key)):
        for column in sorted(by_key[key], key=lambda column: _rank(allotment, column)):
            allotment.give(column, _role_by_content(allotment, column, key))
    if not allotment.columns[ColumnKey.FINDING]:
        # 问题描述 alone is the problem itself.
        allotment.columns[ColumnKey.FINDING] = allotment.columns.pop(ColumnKey.DESCRIPTION, [])
    unnamed = [column for column in values if column not in header.headings]
    return Roles(
        {key: tuple(columns) for key, columns in allotment.columns.items() if columns},
        tuple(
            (_extra_name(header, column), column)
            for column in sorted({*allotment.extras, *unnamed})
        ),
        tuple(allotment.remarks),
    )


def _allot_findings(allotment: _Allotment, columns: list[int]) -> None:
    """Take the column with the most different texts for the problems; others group or explain."""
    if not columns:
        return

    def rank(column: int) -> tuple[int, bool, int]:
        match = allotment.headings[column].match
        has_second = match is not None and allotment.names.second_choice(match) is not None
        return -_variety(allotment, column), has_second, column

    leaf = min(columns, key=rank)
    allotment.columns[ColumnKey.FINDING].append(leaf)
    for column in columns:
        if column == leaf:
            continue
        groups = column < leaf and _variety(allotment, column) < _variety(allotment, leaf)
        explains = column > leaf and not allotment.columns[ColumnKey.DESCRIPTION]
        if groups and not allotment.columns[ColumnKey.HEADING]:
            allotment.columns[ColumnKey.HEADING].append(column)
        elif explains:
            allotment.columns[ColumnKey.DESCRIPTION].append(column)
        else:
            allotment.give(column, ColumnKey.FINDING)


def _rank(allotment: _Allotment, column: int) -> tuple[bool, bool, int]:
    """Order of claims on one role: sure names first, names with another meaning last."""
    match = allotment.headings[column].match
    has_second = match is not None and allotment.names.second_choice(match) is not None
    return has_second, match is None or not match.is_exact, column


def _role_by_content(allotment: _Allotment, column: int, key: ColumnKey) -> ColumnKey:
    values = allotment.values.get(column, ())
    if key is ColumnKey.CATEGORY:
        return _category_role(allotment, values)
    if key not in {ColumnKey.SITUATION_OR_RESULT, ColumnKey.RESULT}:
        return key
    has_situation = bool(allotment.columns[ColumnKey.SITUATION])
    is_named_result = key is ColumnKey.RESULT
    if (
        not values
        or _are_status_words(values, allotment.words)
        or (is_named_result and has_situation)
    ):
        return ColumnKey.RESULT
    return ColumnKey.SITUATION


def _category_role(allotment: _Allotment, values: Sequence[str]) -> ColumnKey:
    if values and all(_is_timing(value) for value in values):
        return ColumnKey.TIMING
    if values and all(read_source(value) is not None for value in values):
        return ColumnKey.SOURCE
    has_theme = bool(allotment.columns[ColumnKey.THEME])
    return ColumnKey.HEADING if has_theme else ColumnKey.THEME


def _is_timing(value: str) -> bool:
    reading = read_due(value, year=None)
    return bool(reading.timings) and reading.due_on is None


def _are_status_words(values: Sequence[str], words: ResultWords) -> bool:
    status = sum(
        1
        for value in values
        if len(value) <= _LONGEST_STATUS or words.read(value).result is not None
    )
    return status >= len(values) * _MOST


def _variety(allotment: _Allotment, column: int) -> int:
    return len(set(allotment.values.get(column, ())))


def _extra_name(header: HeaderBlock, column: int) -> str:
    heading = header.headings.get(column)
    return heading.text if heading else f"第{column}列"
