"""Which column of a list says what, by the synonyms of the vocabulary ``columns``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.office.ledger_reader.paired import pair_names
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class OpenKey(StrEnum):
    """What a heading alone leaves open: the texts below it, or a clerk, decide."""

    CATEGORY = "category"
    SITUATION_OR_RESULT = "situation_or_result"
    # Two things in one heading.
    SEVERAL = "several"


ColumnKey = ColumnRole | OpenKey

# Parts of longer headings are recognised from this length on: 问题 stands in too many of them.
_SHORTEST_PART = 3
# At the end a shorter one will do: 包联县领导 is a 领导.
_SHORTEST_END = 2
_LONGEST_HEADING = 24
# Stands for a part that was recognised.
_PART = "|"
_SIDE_BY_SIDE = re.compile(r"\|[^|]*[及和与或暨、,/\\&+][^|]*\|")
_BRACKETED = re.compile(r"\([^()]*\)")
_LINE_BREAK = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """What a heading was recognised as; ``name`` is the synonym that did it."""

    key: ColumnKey
    name: str
    is_exact: bool


class ColumnNames:
    """The synonym dictionary, ready for comparison."""

    def __init__(self, mapping: ColumnMapping | None = None) -> None:
        self._mapping = mapping or ColumnMapping()
        words = vocabulary("columns")
        tables = cast("Mapping[str, Sequence[str]]", words["columns"])
        self._names = {
            folded_heading(name): _key(key) for key, names in tables.items() for name in names
        }
        kept = cast("Sequence[str]", words["kept"]["names"])
        self._names.update((folded_heading(name), ColumnRole.EXTRA) for name in kept)
        second = cast("Mapping[str, str]", words["second_choice"])
        self._second = {folded_heading(name): ColumnRole(key) for name, key in second.items()}
        self._parts = sorted(
            (name for name in self._names if len(name) >= _SHORTEST_END), key=len, reverse=True
        )

    def match(self, *texts: str) -> ColumnMatch | None:
        """Recognise a heading of one or more levels, the upper one first.

        The lowest level counts most (责任 | 责任科室), then all of them together (责任 | 科室).
        """
        levels = [folded_heading(text) for text in texts if text.strip()]
        if not levels:
            return None
        attempts = (levels[-1], "".join(levels), *reversed(levels[:-1]))
        # A line break parts two names, if it was not put in to fit the column.
        lines = {folded_heading(text): folded_heading(_LINE_BREAK.sub("/", text)) for text in texts}
        for attempt in attempts:
            paired = self._paired(attempt) or self._paired(lines.get(attempt, ""))
            if found := self._exact(attempt) or paired or self._bare(attempt):
                return found
        whole = "".join(levels)
        if role := self._mapping.role_elsewhere(whole):
            # What was left out of one list is still worth keeping in another.
            kept = ColumnRole.EXTRA if role is ColumnRole.IGNORED else role
            return ColumnMatch(kept, whole, is_exact=False)
        for attempt in attempts:
            if found := self._by_part(attempt):
                return found
        return None

    def second_choice(self, match: ColumnMatch) -> ColumnRole | None:
        """Return what a heading means beside a better one of the same kind."""
        return self._second.get(match.name)

    def _exact(self, heading: str) -> ColumnMatch | None:
        key = self._names.get(heading)
        return ColumnMatch(key, heading, is_exact=True) if key else None

    def _paired(self, heading: str) -> ColumnMatch | None:
        role = pair_names().role_of(heading)
        return ColumnMatch(role, heading, is_exact=True) if role else None

    def _bare(self, heading: str) -> ColumnMatch | None:
        """Recognise a heading without the explanation in its brackets."""
        return self._exact(_BRACKETED.sub("", heading))

    def _by_part(self, heading: str) -> ColumnMatch | None:
        """Recognise 巡察反馈的具体问题 by 具体问题, and 责任单位联系人 by its end, 联系人.

        Two things side by side (责任科室及责任人) are told apart by nobody but a clerk.
        """
        if len(heading) > _LONGEST_HEADING:
            return None
        rest = _BRACKETED.sub("", heading)
        found: dict[ColumnKey, str] = {}
        for name in self._parts:
            if rest.endswith(name) or (len(name) >= _SHORTEST_PART and name in rest):
                rest = rest.replace(name, _PART)
                found.setdefault(self._names[name], name)
        if not found:
            return None
        if len(found) > 1 and (_SIDE_BY_SIDE.search(rest) or not rest.endswith(_PART)):
            return ColumnMatch(OpenKey.SEVERAL, heading, is_exact=False)
        key, name = max(found.items(), key=lambda pair: heading.rfind(pair[1]) + len(pair[1]))
        return ColumnMatch(key, name, is_exact=False)


def _key(name: str) -> ColumnKey:
    return OpenKey(name) if name in {*OpenKey} else ColumnRole(name)
