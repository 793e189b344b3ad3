"""Reads where findings come from (来源), or whose they are, out of a cell or a sheet's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.domain.terms import FindingSource
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LONGEST_DEPARTMENT = 12


def is_department(name: str) -> bool:
    """Whether the name of a sheet is that of a department (医务科), by its last words."""
    endings = cast("Sequence[str]", vocabulary("columns")["sheets"]["department_endings"])
    bare = name.strip()
    return bare.endswith(tuple(endings)) and len(bare) <= _LONGEST_DEPARTMENT and bare.isalpha()


def only_source(title: str) -> FindingSource | None:
    """Return the source that the title of a list names, None if it names several or none."""
    tables = cast("Mapping[str, Sequence[str]]", vocabulary("columns")["sources"])
    folded = folded_heading(title)
    named = {key for key, words in tables.items() if any(word in folded for word in words)}
    # 专项检查反馈的问题 is 专项检查.
    others = named - {FindingSource.FEEDBACK.value}
    return read_source(title) if len(others or named) == 1 else None


def read_source(text: str) -> FindingSource | None:
    """Return the source that ``text`` names, None if it names none (第五轮巡察)."""
    if not text:
        return None
    tables = cast("Mapping[str, Sequence[str]]", vocabulary("columns")["sources"])
    words = [(word, FindingSource(source)) for source, names in tables.items() for word in names]
    folded = folded_heading(text)
    # The longest word decides: 专项检查反馈的问题 is 专项检查, 信访件反馈 is 信访件.
    found = [(len(word), source) for word, source in words if word in folded]
    return max(found, key=lambda pair: pair[0])[1] if found else None
