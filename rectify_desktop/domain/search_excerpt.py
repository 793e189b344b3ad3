"""What of a text is shown where it was found: the field, the words around, the marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rectify_desktop.domain.search_words import SearchWords
    from rectify_desktop.domain.searched_texts import SearchedText

_BEFORE = 10
_LONGEST = 80
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of one field in one line; ``spans`` are what is to be marked in it."""

    field: str
    text: str
    spans: tuple[tuple[int, int], ...]


def excerpt(text: SearchedText, words: SearchWords) -> Excerpt:
    """Return the field that holds most of the words, cut so that the first of them is seen."""
    fields = text.fields or (("", ""),)
    found = [(name, value, words.spans(value)) for name, value in fields]
    name, value, spans = max(found, key=lambda each: len(each[2]))
    start = max(0, spans[0][0] - _BEFORE) if spans else 0
    end = start + _LONGEST
    piece = value[start:end].replace("\n", " ")
    before = _CUT if start else ""
    after = _CUT if end < len(value) else ""
    shift = len(before) - start
    marks = tuple((first + shift, min(last, end) + shift) for first, last in spans if first < end)
    return Excerpt(name, f"{before}{piece}{after}", marks)
