"""整改结果 as written, and what the vocabulary reads it as; none where none is written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.office.notice_reader.words import any_of, word_list, word_lists

_RESULT_LENGTH = 24
_NOISE = re.compile(r"[\s“”\"'()。.;,!]+")
_FIRST_CLAUSE = re.compile(r"[^。;,!]*")


@dataclass(frozen=True, slots=True)
class ResultReading:
    """A wording, its result if known, and whether the clerk should confirm the reading."""

    wording: str
    result: DeclaredResult | None
    is_unsure: bool = False


class ResultReader:
    """Reads result wordings by the vocabulary."""

    def __init__(self) -> None:
        lists = word_lists("results", "wordings")
        self._results = {
            _bare(word): DeclaredResult(key) for key, words in lists.items() for word in words
        }
        self._tails = re.compile(any_of(word_list("results", "tails", "words")) + "$")
        self._confirm = {_bare(word) for word in word_list("results", "confirm", "words")}
        self._any = re.compile(any_of(self._results))

    def of_label(self, value: str) -> ResultReading | None:
        """Read the value of a result label; None if it is a narrative and no result at all."""
        if not value.strip(" 。;"):
            return None
        clause = _first_clause(value)
        if len(value) > _RESULT_LENGTH and _bare(clause) not in self._results:
            return None
        wording = value if len(value) <= _RESULT_LENGTH else clause
        return self._read(wording.strip().rstrip("。;；"))

    def leading(self, value: str) -> ResultReading | None:
        """Read a result that stands as the first words of a situation (已完成。一是…)."""
        clause = _first_clause(value)
        ends_there = value[len(clause) : len(clause) + 1] in "。;；!！，," and clause != value
        if not ends_there or _bare(clause) not in self._results:
            return None
        return self._read(clause.strip())

    def of_group(self, heading: str) -> ResultReading | None:
        """Read the state a group heading gives to all its problems (已完成整改的问题)."""
        match = self._any.search(_bare(heading))
        return self._read(match.group()) if match else None

    def _read(self, wording: str) -> ResultReading:
        bare = _bare(wording)
        if bare in self._results:
            return ResultReading(wording, self._results[bare], bare in self._confirm)
        kept = self._tails.sub("", bare)
        if kept in self._results:
            return ResultReading(wording, self._results[kept], is_unsure=True)
        return ResultReading(wording, None)


def _first_clause(value: str) -> str:
    match = _FIRST_CLAUSE.match(value.translate({0xFF0C: ",", 0xFF1B: ";", 0xFF01: "!"}))
    return value[: match.end()] if match else ""


def _bare(wording: str) -> str:
    return _NOISE.sub("", wording.translate({0xFF0C: ",", 0xFF1B: ";", 0xFF08: "(", 0xFF09: ")"}))
