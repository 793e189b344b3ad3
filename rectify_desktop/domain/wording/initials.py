"""Pinyin initials (拼音首字母): zgqd finds 整改清单; a character may have several readings."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Characters of several readings stand for each of their sets of letters; nobody types these.
_FIRST_SYMBOL = 0xE000


class Initials:
    """Knows the initials of characters; ``table`` gives the characters of each set of letters."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._symbols: dict[int, str] = {}
        self._letters: dict[str, str] = {letter: letter for letter in "abcdefghijklmnopqrstuvwxyz"}
        for place, (letters, characters) in enumerate(sorted(table.items())):
            symbol = letters if len(letters) == 1 else chr(_FIRST_SYMBOL + place)
            self._letters[symbol] = letters
            self._symbols.update(dict.fromkeys(map(ord, characters), symbol))
        self._symbols_of = cache(self._read_symbols)
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

    def symbols_of(self, letter: str) -> tuple[str, ...]:
        """Return every symbol that a letter may be the initial of."""
        return self._symbols_of(letter)

    def spells(self, text: str, letters: str) -> bool:
        """Whether ``letters`` are the initials of some part of a folded text.

        >>> Initials({"z": "整", "g": "改", "q": "清", "d": "单"}).spells("问题整改清单", "zgqd")
        True
        """
        return self._pattern(letters).search(self.symbols(text)) is not None

    def _compile(self, letters: str) -> re.Pattern[str]:
        return re.compile("".join(f"[{''.join(self.symbols_of(each))}]" for each in letters))

    def _read_symbols(self, letter: str) -> tuple[str, ...]:
        return tuple(symbol for symbol, known in self._letters.items() if letter in known)
