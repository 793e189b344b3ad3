"""Columns that say two things in one cell: 牵头部门/配合部门, 责任领导（责任人）.

A heading names both, parted by a mark, brackets or a line break; a cell does the same, or writes
牵头：…配合：… itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.proposal.column_roles import PAIRED_ROLES, ColumnRole
from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_HEADING_MARKS = re.compile(r"[/、\\|()\[\]【】]+")
_CELL_MARKS = re.compile(r"[/／\\|\n]")
_BRACKETED = re.compile(r"(?P<first>[^()（）]+)[(（](?P<second>[^()（）]+)[)）]")
_OUTER_BRACKETS = re.compile(r"[(（](?P<inside>[^()（）]*)[)）]")
_BLANK = re.compile(r"(?<=\S\S)\s+(?=\S\S)|[:：]")
_LISTED = re.compile(r"[、，,；;/／\\|\s:：]")
_EDGES = "、，,；;/／\\| \n\t\u3000"
_DEPARTMENTS = frozenset({ColumnRole.RESPONSIBLE, ColumnRole.SUPPORTING})
_MOST = 0.5
_WITH_COMMON_NAME = 3


@dataclass(frozen=True)
class PairNames:
    """The names that headings and cells give the parts of a pair."""

    names: Mapping[str, ColumnRole]
    _labels: dict[ColumnRole, re.Pattern[str]] = field(
        default_factory=dict[ColumnRole, "re.Pattern[str]"]
    )

    @classmethod
    def load(cls) -> PairNames:
        """Return the names of the vocabulary."""
        tables = cast("Mapping[str, Sequence[str]]", vocabulary("columns")["columns"])
        paired = {role for pair in PAIRED_ROLES.values() for role in pair}
        return cls({folded_heading(name): role for role in paired for name in tables[role.value]})

    def role_of(self, heading: str) -> ColumnRole | None:
        """Return the paired role a folded heading names, None if it names no two things."""
        pieces = [piece for piece in _HEADING_MARKS.split(heading) if piece]
        roles = [self._role_of_piece(piece, heading) for piece in pieces]
        if len(roles) == _WITH_COMMON_NAME:
            # 责任单位（牵头、配合）, 牵头（配合）科室
            roles = roles[1:] if roles[0] is roles[1] else roles[:2]
        pair = tuple(roles)
        return next((paired for paired, parts in PAIRED_ROLES.items() if parts == pair), None)

    def label_of(self, role: ColumnRole) -> re.Pattern[str]:
        """Return what stands in a cell before the parts of a pair: 牵头单位：, 配合："""
        if role not in self._labels:
            groups = (
                f"(?P<{group}>{'|'.join(self._written_as(part))})"
                for group, part in zip(("first", "second"), PAIRED_ROLES[role], strict=True)
            )
            self._labels[role] = re.compile(rf"(?:{'|'.join(groups)})\s*[:：]")
        return self._labels[role]

    def _written_as(self, role: ColumnRole) -> list[str]:
        names = (re.escape(name) for name, named in self.names.items() if named is role)
        return sorted(names, key=len, reverse=True)

    def _role_of_piece(self, piece: str, heading: str) -> ColumnRole | None:
        """Recognise a piece, one cut short by what both share (牵头/配合科室) included."""
        return self.names.get(piece) or self.names.get(f"{piece}{heading.rstrip(')')[-2:]}")


@lru_cache(maxsize=1)
def pair_names() -> PairNames:
    """Return the names of the vocabulary, read once."""
    return PairNames.load()


@dataclass(frozen=True, slots=True)
class Pair:
    """How the cells of one column are parted."""

    role: ColumnRole
    heading: str

    def part(self, role: ColumnRole, text: str) -> str:
        """Return what a cell says of one of the two roles."""
        first, second = self.parts(text)
        return first if role is PAIRED_ROLES[self.role][0] else second

    def parts(self, text: str) -> tuple[str, str]:
        """Part a cell; what is one thing only is the first."""
        text = text.strip()
        return self._labelled(text) or self._cut(text) or (text, "")

    def is_parted(self, texts: Sequence[str]) -> bool:
        """Whether the cells that list several things show where the second role begins.

        A lone name is the first, unless it may as well be a person as a department.
        """
        several = {text.strip() for text in texts if _LISTED.search(text.strip())}
        parted = [text for text in several if self._labelled(text) or self._cut(text)]
        if texts and not parted and self._parts_departments_from_people:
            return False
        return len(parted) >= _MOST * len(several)

    def _labelled(self, text: str) -> tuple[str, str] | None:
        matches = list(pair_names().label_of(self.role).finditer(text))
        if not matches:
            return None
        said: dict[bool, list[str]] = {False: [text[: matches[0].start()]], True: []}
        stops = [match.start() for match in matches[1:]] + [len(text)]
        for match, stop in zip(matches, stops, strict=True):
            said[match["second"] is not None].append(text[match.end() : stop])
        first, second = ("、".join(filter(None, map(_trimmed, said[key]))) for key in (False, True))
        return first, second

    def _cut(self, text: str) -> tuple[str, str] | None:
        if mark := _CELL_MARKS.search(text):
            return _trimmed(text[: mark.start()]), _trimmed(text[mark.end() :])
        names_in_brackets = "(" in folded_heading(self.heading)
        if names_in_brackets and (bracketed := _BRACKETED.fullmatch(text)):
            return _trimmed(bracketed["first"]), _trimmed(bracketed["second"])
        if self._parts_departments_from_people and (blank := _BLANK.search(text)):
            return _trimmed(text[: blank.start()]), _trimmed(text[blank.end() :])
        return None

    @property
    def _parts_departments_from_people(self) -> bool:
        return len(_DEPARTMENTS & {*PAIRED_ROLES[self.role]}) == 1


def _trimmed(text: str) -> str:
    """Return a part without the marks at its edges, or the brackets that are all around it."""
    text = text.strip(_EDGES)
    bracketed = _OUTER_BRACKETS.fullmatch(text)
    return bracketed["inside"].strip() if bracketed else text
