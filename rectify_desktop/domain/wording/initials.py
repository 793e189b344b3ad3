"""Pinyin initials (拼音首字母): zgqd finds 整改清单; a character may have several readings."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Characters of several readings stand for each of their sets of letters; nobody types these.
_FIRST_SYMBOL = 0xE000
_LETTERS = 26


class Initials:
    """Knows the initials of characters; ``table`` gives the characters of each set of letters."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._symbols: dict[int, str] = {}
        self._letters: dict[str, str] = {letter: letter for letter in "abcdefghijklmnopqrstuvwxyz"}
        for place, (letters, characters) in enumerate(sorted(table.items())):
            symbol = letters if len(letters) == 1 else chr(_FIRST_SYMBOL + place)
            self._letters[symbol] = letters
            self._symbols.update(dict.fromkeys(map(ord, characters), symbol))
        letters = tuple(self._letters)[:_LETTERS]
        self._plain = {"".join(p) for n in (2, 3) for p in product(letters, repeat=n)}
        self._part = lru_cache(maxsize=100_000)(self._read_part)
        self._pattern = lru_cache(maxsize=100)(self._compile)

    def of(self, character: str) -> str:
        """Return the letters a character may begin with; empty for one that has no sound.

        >>> Initials({"cz": "长", "j": "江"}).of("长")
        'cz'
        """
        return self._letters.get(self._symbols.get(ord(character), character), "")

    def symbols(self, text: str) -> str:
        """Return one symbol for each character of a folded text, to be searched by patterns."""
        return text.translate(self._symbols)

    def pattern(self, letters: str) -> re.Pattern[str]:
        """Return what finds ``letters`` among the symbols of a text."""
        return self._pattern(letters)

    def parts(self, text: str) -> set[str]:
        """Return every two and every three initials side by side in a folded text."""
        symbols = self.symbols(text)
        parts = {*map("".join, pairwise(symbols)), *_threes(symbols)}
        # Most characters have one reading: these parts are what they look like.
        plain = parts & self._plain
        return plain.union(*map(self._part, parts - plain))

    def spells(self, text: str, letters: str) -> bool:
        """Whether ``letters`` are the initials of some part of a folded text.

        >>> Initials({"z": "整", "g": "改", "q": "清", "d": "单"}).spells("问题整改清单", "zgqd")
        True
        """
        return self._pattern(letters).search(self.symbols(text)) is not None

    def _read_part(self, part: str) -> tuple[str, ...]:
        return tuple(map("".join, product(*(self._letters.get(each, "") for each in part))))

    def _compile(self, letters: str) -> re.Pattern[str]:
        classes = (
            "".join(symbol for symbol, known in self._letters.items() if letter in known)
            for letter in letters
        )
        return re.compile("".join(f"[{symbols}]" for symbols in classes))


def _threes(symbols: str) -> Iterator[str]:
    return map("".join, zip(symbols, symbols[1:], symbols[2:], strict=False))
