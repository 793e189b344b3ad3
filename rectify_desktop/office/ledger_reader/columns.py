"""Which column of a list says what, by the synonyms of the vocabulary ``columns``."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ColumnKey(StrEnum):
    """What a column can say of a finding."""

    NUMBER = "number"
    THEME = "theme"
    HEADING = "heading"
    CATEGORY = "category"
    SOURCE = "source"
    FINDING = "finding"
    DESCRIPTION = "description"
    ACCEPTANCE = "acceptance"
    MEASURE = "measure"
    LEAD_OFFICIALS = "lead_officials"
    RESPONSIBLE = "responsible"
    SUPPORTING = "supporting"
    OWNERS = "owners"
    DUE = "due"
    COMPLETED = "completed"
    TIMING = "timing"
    SITUATION = "situation"
    RESULT = "result"
    SITUATION_OR_RESULT = "situation_or_result"
    PLAN = "plan"
    REMARKS = "remarks"
    # Known headings that have no place of their own, and headings that name two things at once.
    KEPT = "kept"
    SEVERAL = "several"


# Parts of longer headings are recognised from this length on: 问题 stands in too many of them.
_SHORTEST_PART = 3
_LONGEST_HEADING = 24
_BRACKETED = re.compile(r"\([^()]*\)")
_EDGE_MARKS = ":*★▲#.、"


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """What a heading was recognised as; ``name`` is the synonym that did it."""

    key: ColumnKey
    name: str
    is_exact: bool


class ColumnNames:
    """The synonym dictionary, ready for comparison."""

    def __init__(self) -> None:
        words = vocabulary("columns")
        tables = cast("Mapping[str, Sequence[str]]", words["columns"])
        self._names = {
            folded_heading(name): ColumnKey(key) for key, names in tables.items() for name in names
        }
        kept = cast("Sequence[str]", words["kept"]["names"])
        self._names.update((folded_heading(name), ColumnKey.KEPT) for name in kept)
        second = cast("Mapping[str, str]", words["second_choice"])
        self._second = {folded_heading(name): ColumnKey(key) for name, key in second.items()}
        self._parts = sorted(
            (name for name in self._names if len(name) >= _SHORTEST_PART), key=len, reverse=True
        )

    def match(self, *texts: str) -> ColumnMatch | None:
        """Recognise a heading of one or more levels, the upper one first.

        The lowest level counts most (责任 | 责任科室), then all of them together (责任 | 科室).
        """
        levels = [folded_heading(text) for text in texts if text.strip()]
        if not levels:
            return None
        attempts = (levels[-1], "".join(levels), *reversed(levels[:-1]))
        for attempt in attempts:
            if found := self._exact(attempt):
                return found
        for attempt in attempts:
            if found := self._by_part(attempt):
                return found
        return None

    def second_choice(self, match: ColumnMatch) -> ColumnKey | None:
        """Return what a heading means beside a better one of the same kind."""
        return self._second.get(match.name)

    def _exact(self, heading: str) -> ColumnMatch | None:
        for name in (heading, _BRACKETED.sub("", heading)):
            if name in self._names:
                return ColumnMatch(self._names[name], name, is_exact=True)
        return None

    def _by_part(self, heading: str) -> ColumnMatch | None:
        """Recognise 巡察反馈的具体问题 by 具体问题; two things in one heading are told apart."""
        if len(heading) > _LONGEST_HEADING:
            return None
        rest = _BRACKETED.sub("", heading)
        found: dict[ColumnKey, str] = {}
        for name in self._parts:
            if name in rest:
                rest = rest.replace(name, "|")
                found.setdefault(self._names[name], name)
        if not found:
            return None
        if len(found) > 1:
            return ColumnMatch(ColumnKey.SEVERAL, heading, is_exact=False)
        ((key, name),) = found.items()
        return ColumnMatch(key, name, is_exact=False)


def folded_heading(text: str) -> str:
    """Return a heading as it is compared: half width, no blanks, no marks at its edges."""
    return "".join(unicodedata.normalize("NFKC", text).split()).strip(_EDGE_MARKS).upper()
