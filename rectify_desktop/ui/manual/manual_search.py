"""Finding words in the manual: a page counts where all of them stand, best pages first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.ui.manual.manual_pages import ManualPage

_BEFORE, _BEHIND = 12, 36


@dataclass(frozen=True, slots=True)
class ManualHit:
    """A page that was found, and the line that speaks most of what was sought."""

    page: ManualPage
    excerpt: str


def search_manual(pages: Iterable[ManualPage], wanted: str) -> list[ManualHit]:
    """Return the pages that hold every word of ``wanted``; words in a title weigh most."""
    words = wanted.casefold().split()
    if not words:
        return []
    weighed = [(_weight(page, words), page) for page in pages]
    found = sorted((pair for pair in weighed if pair[0]), key=lambda pair: -pair[0])
    return [ManualHit(page, _excerpt(page, words)) for _, page in found]


def _weight(page: ManualPage, words: list[str]) -> int:
    text = "\n".join(page.plain_lines).casefold()
    if not all(word in text for word in words):
        return 0
    in_title = sum(word in page.title.casefold() for word in words)
    return 100 * in_title + sum(min(text.count(word), 20) for word in words)


def _excerpt(page: ManualPage, words: list[str]) -> str:
    lines = page.plain_lines[1:] or page.plain_lines
    best = max(lines, key=lambda line: sum(word in line.casefold() for word in words))
    places = [at for word in words if (at := best.casefold().find(word)) >= 0]
    start = max(min(places, default=0) - _BEFORE, 0)
    end = start + _BEFORE + _BEHIND
    return ("…" if start else "") + best[start:end] + ("…" if end < len(best) else "")
