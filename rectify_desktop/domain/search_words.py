"""What is typed into the search field, and whether and where a text holds it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.folding import narrowed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rectify_desktop.domain.wording.initials import Initials

# One letter would be the initial of something in every text.
_FEWEST_INITIALS = 2


@dataclass(frozen=True, slots=True)
class SearchWord:
    """One word as it was typed: any of ``texts`` will do, or the initials ``letters``."""

    typed: str
    texts: tuple[str, ...]
    letters: str = ""


@dataclass(frozen=True, slots=True)
class SearchWords:
    """All words of a search; a text fits if it holds every one of them."""

    words: tuple[SearchWord, ...]
    initials: Initials

    def __bool__(self) -> bool:
        return bool(self.words)

    def found_in(self, text: str) -> bool:
        """Whether a text folded by :func:`search_folded` holds every word."""
        return all(self._holds(text, word) for word in self.words)

    @property
    def as_one(self) -> str | None:
        """What was typed if it is one word, such as the number of a finding."""
        return self.words[0].typed if len(self.words) == 1 else None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return where a text as it is shown holds any of the words, in order and apart."""
        folded, places = _folded_places(text)
        found = sorted(
            (places[start], places[end - 1] + 1)
            for word in self.words
            for start, end in self._occurrences(folded, word)
        )
        return _joined(found)

    def _holds(self, text: str, word: SearchWord) -> bool:
        # Asked of thousands of texts between two keys: a plain loop is twice as quick.
        for each in word.texts:
            if each in text:
                return True
        return bool(word.letters) and self.initials.spells(text, word.letters)

    def _occurrences(self, folded: str, word: SearchWord) -> Iterator[tuple[int, int]]:
        for each in word.texts:
            start = folded.find(each)
            while start >= 0:
                yield start, start + len(each)
                start = folded.find(each, start + len(each))
        if word.letters:
            symbols = self.initials.symbols(folded)
            for match in self.initials.pattern(word.letters).finditer(symbols):
                yield match.span()


def search_words(
    typed: str, initials: Initials, aliases: Iterable[Sequence[str]] = ()
) -> SearchWords:
    """Return the words of what was typed; each list of ``aliases`` names one department."""
    groups = [tuple(map(search_folded, names)) for names in aliases]
    words = dict.fromkeys(folded for part in typed.split() if (folded := search_folded(part)))
    return SearchWords(tuple(_word(text, groups) for text in words), initials)


def search_folded(text: str) -> str:
    """Return a text as it is searched: half width, small letters, without blanks.

    >>> search_folded("ＱＸ－０７ 泵站")
    'qx-07泵站'
    """
    return "\n".join("".join(line.split()) for line in narrowed(text).casefold().splitlines())


def _word(text: str, groups: Sequence[tuple[str, ...]]) -> SearchWord:
    is_spelt = text.isascii() and text.isalpha() and len(text) >= _FEWEST_INITIALS
    return SearchWord(text, _with_aliases(text, groups), text if is_spelt else "")


def _with_aliases(text: str, groups: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return a word and what it becomes when the department in it goes by its other names.

    >>> _with_aliases("财务科", [("财务科", "计财科")])
    ('财务科', '计财科')
    """
    for names in groups:
        held = max((name for name in names if name and name in text), key=len, default="")
        if held:
            ways = dict.fromkeys((text, *(text.replace(held, name) for name in names if name)))
            # A text that holds 计划财务科 holds 财务科.
            return tuple(way for way in ways if not any(o != way and o in way for o in ways))
    return (text,)


def _folded_places(text: str) -> tuple[str, list[int]]:
    """Return a text as it is searched, and for each character where it stood."""
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        narrow = _folded_character(character)
        folded.append(narrow)
        places += [place] * len(narrow)
    return "".join(folded), places


@lru_cache(maxsize=8192)
def _folded_character(character: str) -> str:
    if character in "\r\n":
        return "\n"
    return "".join(narrowed(character).casefold().split())


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
