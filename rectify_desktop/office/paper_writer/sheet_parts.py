"""The parts of a paper that each take a sheet of a workbook, and what these sheets are called."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import (
    PageBreak,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.papers.paper import Paper

    SheetBlock = TextBlock | SpreadLine | TableBlock | SignatureLine

_MOST_CHARACTERS = 31
# What Excel refuses in the name of a sheet, and what nobody sees in one.
_REFUSED = re.compile(r"[\[\]:*?/\\\x00-\x1f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """What stands between two page breaks; ``title`` and ``subtitle`` as it is headed."""

    blocks: tuple[SheetBlock, ...]
    title: str = ""
    subtitle: str = ""


def sheet_parts(paper: Paper) -> list[SheetPart]:
    """Return the parts of a paper that hold anything; one empty part if none does."""
    groups: list[list[SheetBlock]] = [[]]
    for block in paper.blocks:
        if isinstance(block, PageBreak):
            groups.append([])
        else:
            groups[-1].append(block)
    parts = [_part(tuple(group), paper.name) for group in groups if group]
    return parts or [SheetPart((), paper.name)]


def sheet_names(parts: Sequence[SheetPart]) -> list[str]:
    """Return a name for each part: its title, its subtitle where several share the title."""
    shared = Counter(part.title for part in parts)
    wanted = [
        part.subtitle if shared[part.title] > 1 and part.subtitle else part.title for part in parts
    ]
    names: list[str] = []
    taken: set[str] = set()
    # Hundreds of cards share a name: none of them is counted from one again.
    repeated = Counter[str]()
    for name in map(_safe, wanted):
        unique = name
        while unique.casefold() in taken:
            repeated[name] += 1
            suffix = f"（{repeated[name] + 1}）"
            unique = _cut(name, _MOST_CHARACTERS - len(suffix)) + suffix
        taken.add(unique.casefold())
        names.append(unique)
    return names


def _part(blocks: tuple[SheetBlock, ...], name: str) -> SheetPart:
    texts = [block for block in blocks if isinstance(block, TextBlock)]
    return SheetPart(
        blocks,
        _first(texts, TextStyle.TITLE) or name,
        _first(texts, TextStyle.SUBTITLE),
    )


def _first(texts: Iterable[TextBlock], style: TextStyle) -> str:
    return next((text.text for text in texts if text.style is style), "")


def _safe(name: str) -> str:
    return _cut(_REFUSED.sub("", name).strip(" '　"), _MOST_CHARACTERS) or "文书"


def _cut(name: str, most: int) -> str:
    """Cut a name to what Excel counts as so many characters (UTF-16)."""
    while len(name.encode("utf-16-le")) // 2 > most:
        name = name[:-1]
    return name.strip(" '　")
