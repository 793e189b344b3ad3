"""Which texts may hold some words, told by two characters side by side.

A text is entered as the pinyin initials of its characters, two by two: that leaves few enough
pairs to be quick about, tells the same for words and for initials, and whatever it lets through
is looked at anyway. An index of the characters themselves took four times as long to build.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from operator import add
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.search_words import SearchWord, SearchWords
    from rectify_desktop.domain.wording.initials import Initials

# So many of the rarest pairs of a word are asked for; more would sift out hardly anything.
_ASKED = 3
# Beyond this many texts entered again, those that are always looked at cost more than the rest.
_MANY_MOVED = 500


class PairIndex:
    """Rows enter in rising order; one that enters again is looked at whatever is searched for."""

    def __init__(self, initials: Initials) -> None:
        self._initials = initials
        self._rows: defaultdict[str, array[int]] = defaultdict(lambda: array("i"))
        self._symbols: dict[int, str] = {}
        self._moved: set[int] = set()
        self._last = -1

    @property
    def is_worn(self) -> bool:
        """Whether so much was entered again that a fresh index is worth its time."""
        return len(self._moved) > _MANY_MOVED

    def enter(self, row: int, folded: str) -> None:
        """Enter a folded text."""
        symbols = self._symbols[row] = self._initials.symbols(folded)
        if row <= self._last:
            self._moved.add(row)
            return
        self._last, rows = row, self._rows
        for pair in set(map(add, symbols, symbols[1:])):
            rows[pair].append(row)

    def forget(self, row: int) -> None:
        """Let go of a text; its row may still be told, and has to be passed by."""
        del self._symbols[row]

    def symbols(self, row: int) -> str:
        """Return the initials of a text that is known, one symbol for each character."""
        return self._symbols[row]

    def rows(self, words: SearchWords) -> set[int] | None:
        """Return the rows that may hold all words; None where no word is long enough to tell."""
        known = [rows for word in words.words if (rows := self._rows_of(word)) is not None]
        return _in_all(known) | self._moved if known else None

    def ways(self, word: SearchWord) -> tuple[str, ...]:
        """Return the spellings of a word that any text may hold."""
        if self._moved:
            return word.texts
        return tuple(text for text in word.texts if self._pairs_of(text) <= self._rows.keys())

    def _rows_of(self, word: SearchWord) -> set[int] | None:
        if word.letters:
            pairs = zip(word.letters, word.letters[1:], strict=False)
            return _in_all([self._spelt(*pair) for pair in pairs])
        if min(map(len, word.texts)) < 2:
            return None
        return set[int]().union(*map(self._having, word.texts))

    def _having(self, text: str) -> set[int]:
        pairs = self._pairs_of(text)
        if not pairs <= self._rows.keys():
            return set()
        rarest = sorted((self._rows[pair] for pair in pairs), key=len)[:_ASKED]
        return set(rarest[0]).intersection(*rarest[1:])

    def _pairs_of(self, text: str) -> set[str]:
        symbols = self._initials.symbols(text)
        return set(map(add, symbols, symbols[1:]))

    def _spelt(self, first: str, second: str) -> set[int]:
        """Return the rows in which two initials stand side by side, in any of their readings."""
        wanted: Iterable[str] = (
            one + other
            for one in self._initials.symbols_of(first)
            for other in self._initials.symbols_of(second)
        )
        return set[int]().union(*(self._rows[pair] for pair in wanted if pair in self._rows))


def _in_all(sets: list[set[int]]) -> set[int]:
    fewest, *others = sorted(sets, key=len)
    return fewest.intersection(*others)
