"""An index of texts in memory: which of them hold some words; never part of the ledger file.

Every text is entered as the set of its parts: each character, each two side by side, each three
letters or figures, each two and three pinyin initials. Whatever has all parts of a word may hold
it and has to be looked at; whatever lacks one does not. Without positions the index is built many
times as quickly as one that answers phrases.
"""

from __future__ import annotations

import re
import sqlite3
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rectify_desktop.domain.search_words import SearchWord, SearchWords

_CREATE = (
    "CREATE VIRTUAL TABLE part USING fts5(tokens, content='', detail=none, "
    "tokenize=\"unicode61 remove_diacritics 0 tokenchars '.-'\")"
)
_PUT = "INSERT INTO part (rowid, tokens) VALUES (?, ?)"
_TAKE = "INSERT INTO part (part, rowid, tokens) VALUES ('delete', ?, ?)"
_ASK = "SELECT rowid FROM part WHERE part MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid"
# Tells pinyin initials from the letters of a text; a letter to the tokenizer, to nobody else.
_SPELT = "\u01c1"


class IndexedText(NamedTuple):
    """A text as the index takes it: its row, its folded words, and the initials in them."""

    row: int
    folded: str
    spelt: Iterable[str]


class SearchIndex:
    """Finds the rows whose texts may hold words; used in one thread, as the ledger is."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.execute(_CREATE)

    @classmethod
    def if_possible(cls) -> SearchIndex | None:
        """Return an empty index; None where the SQLite at hand cannot keep one."""
        try:
            return cls()
        except sqlite3.OperationalError:
            return None

    def put(self, texts: Iterable[IndexedText]) -> None:
        """Enter texts under rows that are free."""
        self._change(_PUT, texts)

    def take(self, texts: Iterable[IndexedText]) -> None:
        """Take texts out again, which are handed over as they were entered."""
        self._change(_TAKE, texts)

    def rows(
        self, words: SearchWords, first: int, last: int, *, newest_first: bool = False
    ) -> Iterator[int] | None:
        """Return the rows from ``first`` to ``last`` that may hold all words.

        None where the index knows nothing of the words, so that every row has to be looked at.
        """
        expression = " AND ".join(part for word in words.words if (part := _wanted(word)))
        if not expression:
            return None
        order = " DESC" if newest_first else ""
        cursor = self._connection.execute(_ASK + order, (expression, first, last))
        return (row[0] for row in cursor)

    def close(self) -> None:
        """Let go of the memory."""
        self._connection.close()

    def _change(self, statement: str, texts: Iterable[IndexedText]) -> None:
        rows = [(text.row, _tokens(text)) for text in texts]
        self._connection.execute("BEGIN")
        self._connection.executemany(statement, rows)
        self._connection.execute("COMMIT")


def knows_exactly(words: SearchWords) -> bool:
    """Whether what the index finds holds the words for sure: they are no longer than its parts."""
    return all(
        len(word.letters) <= 3 and all(len(text) <= 2 and _is_known(text) for text in word.texts)
        for word in words.words
    )


def _tokens(text: IndexedText) -> str:
    tokens: set[str] = set()
    for run in _known_runs().findall(text.folded):
        tokens.update(run)
        tokens.update(map("".join, pairwise(run)))
    for run in _figure_runs().findall(text.folded):
        tokens.update(_threes(run))
    return " ".join([*tokens, *(_SPELT + letters for letters in text.spelt)])


def _wanted(word: SearchWord) -> str:
    """Return what a text that holds a word must have; empty where that could be anything."""
    ways = [_parts(text) for text in word.texts]
    if word.letters:
        letters = _threes(word.letters) if len(word.letters) > 2 else [word.letters]
        ways.append([_SPELT + each for each in letters])
    if not all(ways):
        return ""
    return "(" + " OR ".join(f"({' AND '.join(map(_quoted, way))})" for way in ways) + ")"


def _parts(text: str) -> list[str]:
    """Return the tokens that every text has that holds ``text``."""
    if _figure_runs().fullmatch(text):
        return _threes(text)
    parts: dict[str, None] = {}
    for run in _known_runs().findall(text):
        pairs = [run] if len(run) == 1 else map("".join, pairwise(run))
        parts.update(dict.fromkeys(pairs))
    for run in _figure_runs().findall(text):
        parts.update(dict.fromkeys(_threes(run)))
    return list(parts)


def _threes(run: str) -> list[str]:
    return [run[at : at + 3] for at in range(len(run) - 2)]


def _quoted(token: str) -> str:
    return f'"{token}"'


def _is_known(text: str) -> bool:
    return _known_runs().fullmatch(text) is not None


@cache
def _known_runs() -> re.Pattern[str]:
    """Return what finds characters that the tokenizer surely takes for parts of one word.

    It knows an older Unicode than Python does; what it would split must not be asked for.
    """
    return re.compile("[\u4e00-\u9fa5a-z0-9.-]+")


@cache
def _figure_runs() -> re.Pattern[str]:
    return re.compile("[a-z0-9.-]{3,}")
