"""Decides what each column of one list is for: from its heading, and else from its content.

整改完成情况, for one, is a story in one list and a status word in the next (domain §3.2).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import PAIRED_ROLES, ColumnRole
from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.office.ledger_reader.columns import OpenKey
from rectify_desktop.office.ledger_reader.paired import Pair
from rectify_desktop.office.ledger_reader.sources import read_source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rectify_desktop.office.ledger_reader.columns import (
        ColumnKey,
        ColumnMatch,
        ColumnNames,
    )
    from rectify_desktop.office.ledger_reader.headers import HeaderBlock, Heading
    from rectify_desktop.office.result_words import ResultWords

# Lists of names: several columns of the kind add up.
_ADDING_UP = frozenset(
    {
        ColumnRole.LEAD_OFFICIALS,
        ColumnRole.OWNERS,
        ColumnRole.RESPONSIBLE,
        ColumnRole.SUPPORTING,
    }
)
# What the others leave over decides these, in this order.
_OPEN = (OpenKey.CATEGORY, ColumnRole.RESULT, OpenKey.SITUATION_OR_RESULT)
_LONGEST_STATUS = 8
_COUNTS = re.compile(r"\d")
_MOST = 0.6
# From this share on nobody would doubt it.
_NEARLY_ALL = 0.9


@dataclass(frozen=True, slots=True)
class Roles:
    """The columns of one list by what they are for; ``extras`` keep their heading as a name.

    ``guessed`` and ``unplaced`` are the columns that a clerk may know better; ``pairs`` are those
    that hold two roles and stand under both.
    """

    columns: Mapping[ColumnRole, tuple[int, ...]]
    extras: tuple[tuple[str, int], ...]
    remarks: tuple[str, ...] = ()
    guessed: frozenset[int] = frozenset()
    unplaced: frozenset[int] = frozenset()
    pairs: Mapping[int, Pair] = field(default_factory=dict[int, Pair])

    def column(self, key: ColumnRole) -> int | None:
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
    columns: defaultdict[ColumnRole, list[int]] = field(
        default_factory=lambda: defaultdict[ColumnRole, list[int]](list)
    )
    extras: list[int] = field(default_factory=list[int])
    remarks: list[str] = field(default_factory=list[str])
    guessed: set[int] = field(default_factory=set[int])
    unplaced: set[int] = field(default_factory=set[int])
    pairs: dict[int, Pair] = field(default_factory=dict[int, Pair])

    def give_pair(self, column: int, role: ColumnRole) -> bool:
        """Give a column both its roles if its cells can be parted."""
        pair = Pair(role, self.headings[column].text)
        if not pair.is_parted(self.values.get(column, ())):
            return False
        self.pairs[column] = pair
        for part in PAIRED_ROLES[role]:
            self.columns[part].append(column)
        return True

    def give(self, column: int, key: ColumnRole) -> None:
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
            self.unplaced.add(column)


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
        if match is None or match.key is ColumnRole.EXTRA:
            allotment.extras.append(column)
            if match is None:
                allotment.unplaced.add(column)
        elif match.key in {OpenKey.SEVERAL, *PAIRED_ROLES}:
            _allot_several(allotment, column, match)
        else:
            by_key[match.key].append(column)
            if not match.is_exact:
                allotment.guessed.add(column)
    _allot_findings(allotment, by_key.pop(ColumnRole.FINDING, []))
    if ColumnRole.RESULT not in by_key:
        _move_states(allotment, by_key)
    plain = [key for key in by_key if key not in _OPEN]
    for key in (*plain, *(key for key in _OPEN if key in by_key)):
        for column in sorted(by_key[key], key=lambda column: _rank(allotment, column)):
            allotment.give(column, _role_by_content(allotment, column, key))
    if not allotment.columns[ColumnRole.FINDING]:
        # 问题描述 alone is the problem itself.
        allotment.columns[ColumnRole.FINDING] = allotment.columns.pop(ColumnRole.DESCRIPTION, [])
    unnamed = {column for column in values if column not in header.headings}
    return Roles(
        {key: tuple(columns) for key, columns in allotment.columns.items() if columns},
        tuple(
            (heading_of(header, column), column) for column in sorted({*allotment.extras, *unnamed})
        ),
        tuple(allotment.remarks),
        frozenset(allotment.guessed - allotment.unplaced),
        frozenset(allotment.unplaced | unnamed),
        allotment.pairs,
    )


def _allot_several(allotment: _Allotment, column: int, match: ColumnMatch) -> None:
    """Part a column that holds two things, or keep it whole where its cells do not say how."""
    is_pair = isinstance(match.key, ColumnRole) and allotment.give_pair(column, match.key)
    heading = allotment.headings[column].text
    has_values = bool(allotment.values.get(column))
    if not is_pair:
        allotment.extras.append(column)
        allotment.unplaced.add(column)
        if has_values:
            allotment.remarks.append(f"列“{heading}”含多项内容，没有拆分，原样保存在其他栏目里")
    elif not match.is_exact:
        allotment.guessed.add(column)


def _allot_findings(allotment: _Allotment, columns: list[int]) -> None:
    """Take the column with the most different texts for the problems; others group or explain."""
    if not columns:
        return

    def rank(column: int) -> tuple[int, bool, int]:
        match = allotment.headings[column].match
        has_second = match is not None and allotment.names.second_choice(match) is not None
        return -_variety(allotment, column), has_second, column

    leaf = min(columns, key=rank)
    allotment.columns[ColumnRole.FINDING].append(leaf)
    for column in columns:
        if column == leaf:
            continue
        match = allotment.headings[column].match
        if match is None or allotment.names.second_choice(match) is None:
            allotment.guessed.update((leaf, column))
        groups = column < leaf and _variety(allotment, column) < _variety(allotment, leaf)
        explains = column > leaf and not allotment.columns[ColumnRole.DESCRIPTION]
        if groups and not allotment.columns[ColumnRole.HEADING]:
            allotment.columns[ColumnRole.HEADING].append(column)
        elif explains:
            allotment.columns[ColumnRole.DESCRIPTION].append(column)
        else:
            allotment.give(column, ColumnRole.FINDING)


def _move_states(allotment: _Allotment, by_key: defaultdict[ColumnKey, list[int]]) -> None:
    """Take 目前进展 for the 整改结果 where its cells hold nothing but the words of results."""
    for column in tuple(by_key[ColumnRole.SITUATION]):
        values = allotment.values.get(column, ())
        if values and all(allotment.words.read(value).result is not None for value in values):
            by_key[ColumnRole.SITUATION].remove(column)
            by_key[ColumnRole.RESULT].append(column)
            allotment.guessed.add(column)


def _rank(allotment: _Allotment, column: int) -> tuple[bool, bool, int]:
    """Order of claims on one role: sure names first, names with another meaning last."""
    match = allotment.headings[column].match
    has_second = match is not None and allotment.names.second_choice(match) is not None
    return has_second, match is None or not match.is_exact, column


def _role_by_content(allotment: _Allotment, column: int, key: ColumnKey) -> ColumnRole:
    values = allotment.values.get(column, ())
    if isinstance(key, ColumnRole) and key is not ColumnRole.RESULT:
        return key
    if key is OpenKey.CATEGORY:
        return _category_role(allotment, values)
    has_situation = bool(allotment.columns[ColumnRole.SITUATION])
    share = _share_of_status_words(values, allotment.words)
    if key is ColumnRole.RESULT and has_situation:
        return ColumnRole.RESULT
    if 1 - _NEARLY_ALL < share < _NEARLY_ALL:
        allotment.guessed.add(column)
    return ColumnRole.RESULT if share >= _MOST else ColumnRole.SITUATION


def _category_role(allotment: _Allotment, values: Sequence[str]) -> ColumnRole:
    if values and all(_is_timing(value) for value in values):
        return ColumnRole.TIMING
    if values and all(read_source(value) is not None for value in values):
        return ColumnRole.SOURCE
    has_theme = bool(allotment.columns[ColumnRole.THEME])
    return ColumnRole.HEADING if has_theme else ColumnRole.THEME


def _is_timing(value: str) -> bool:
    reading = read_due(value, year=None)
    return bool(reading.timings) and reading.due_on is None


def _share_of_status_words(values: Sequence[str], words: ResultWords) -> float:
    """Return how many of the texts are status words; an empty column is taken for one of them.

    A short text may be a word that the vocabulary does not know; one that counts (招聘教师6名) is a
    story however short.
    """
    status = sum(
        1
        for value in values
        if words.read(value).result is not None
        or (len(value) <= _LONGEST_STATUS and not _COUNTS.search(value))
    )
    return status / len(values) if values else 1


def _variety(allotment: _Allotment, column: int) -> int:
    return len(set(allotment.values.get(column, ())))


def heading_of(header: HeaderBlock, column: int) -> str:
    """Return the heading over a column, its number where there is none."""
    heading = header.headings.get(column)
    return heading.text if heading else f"第{column}列"
