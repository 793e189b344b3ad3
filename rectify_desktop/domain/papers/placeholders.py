"""Placeholders (占位符): what an office may write in 【】 in a form of its own, and what fills it.

Some say something of the round and may stand anywhere; others say something of one finding and
stand in a part that is repeated for each of them. Which words name what is vocabulary; what they
are filled with is computed here from the ledger, never typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.proposal.table_columns import folded_heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The marks of a part repeated for each finding; in a table, a row that names a finding is enough.
REPEAT_BEGIN, REPEAT_END = "每条开始", "每条结束"
PLACEHOLDER = re.compile(r"【\s*([^【】]*?)\s*】")
# An opening mark that no closing one follows before the next, or a closing one on its own.
_UNCLOSED = re.compile(r"【[^【】]*(?=【|$)|(?:^|(?<=】))[^【】]*】")
_SUGGESTIONS = 2
_NEAR = 0.5


class PlaceholderScope(StrEnum):
    """What a placeholder tells of."""

    ROUND = "round"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder: its key, the words that name it, the usual one first, and its meaning."""

    key: str
    scope: PlaceholderScope
    names: tuple[str, ...]
    meaning: str

    @property
    def mark(self) -> str:
        """The placeholder as it is written into a form: 【问题】."""
        return f"【{self.names[0]}】"


class Placeholders:
    """Every placeholder there is, found by any of its names however they are typed."""

    def __init__(self, placeholders: Iterable[Placeholder]) -> None:
        self.all = tuple(placeholders)
        self._by_name: dict[str, Placeholder] = {}
        for placeholder in self.all:
            for name in placeholder.names:
                # The first one to claim a name keeps it: own words come before column synonyms.
                self._by_name.setdefault(folded_heading(name), placeholder)

    def named(self, name: str) -> Placeholder | None:
        """Return the placeholder of a name, None if there is none."""
        return self._by_name.get(folded_heading(name))

    def near(self, name: str) -> tuple[str, ...]:
        """Return names that somebody may have meant who wrote ``name``."""
        wanted = folded_heading(name)
        folds = get_close_matches(wanted, self._by_name, n=_SUGGESTIONS * 2, cutoff=_NEAR)
        names = dict.fromkeys(self._by_name[fold].names[0] for fold in folds)
        return tuple(names)[:_SUGGESTIONS]


def read_placeholders(
    table: Mapping[str, Any], columns: Mapping[str, Iterable[str]], extras: Iterable[str] = ()
) -> Placeholders:
    """Read the placeholders from their vocabulary.

    ``columns`` are the names under which lists know the columns of a finding; ``extras`` the
    headings of a ledger's own extra columns, each a placeholder of its name.
    """
    found = [
        Placeholder(
            key,
            scope,
            tuple(dict.fromkeys((*entry["names"], *_column_names(scope, key, columns)))),
            entry["meaning"],
        )
        for scope in PlaceholderScope
        for key, entry in table.get(scope.value, {}).items()
    ]
    own = [
        Placeholder(f"{EXTRA_PREFIX}{name}", PlaceholderScope.FINDING, (name,), "清单的附加栏")
        for name in dict.fromkeys(extras)
    ]
    return Placeholders([*found, *own])


# Keys of extra columns, apart from those of the vocabulary.
EXTRA_PREFIX = "extra:"


def unclosed_marks(text: str) -> tuple[str, ...]:
    """Return the pieces of a text with a 【 that is never closed, or a 】 that nothing opens.

    >>> unclosed_marks("单位：【单位名称，日期：【截至日期】"), unclosed_marks("【问题】")
    (('【单位名称，日期：',), ())
    """
    return tuple(piece.group() for piece in _UNCLOSED.finditer(text))


def _column_names(
    scope: PlaceholderScope, key: str, columns: Mapping[str, Iterable[str]]
) -> Iterable[str]:
    return columns.get(key, ()) if scope is PlaceholderScope.FINDING else ()
