"""整改结果 as written, and what the vocabulary reads it as; none where none is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.office.result_words import ResultWords

if TYPE_CHECKING:
    from rectify_desktop.domain.terms import DeclaredResult

_RESULT_LENGTH = 24
_BRACKETED = re.compile(
    r"\s*[(（\[【]\s*(?P<inside>[^()（）\[\]【】]{2,24}?)\s*[)）\]】]\s*[。.]?\s*$"
)
_CLOSING = (")", "）", "]", "】")
# …招标。【已完成】 closes an item; （已完成） in that place may be said of its last sentence.
_SQUARE = re.compile(r"\s*[\[【]\s*(?P<inside>[^\[\]【】]{2,24}?)\s*[\]】]\s*[。.]?\s*$")
_LABEL_INSIDE = re.compile(r"^整改(?:结果|状态|情况|进展)\s*[:：]\s*")
_FIRST_CLAUSE = re.compile(r"(?:[^。;,!.]|\.(?=\d))*")


@dataclass(frozen=True, slots=True)
class ResultReading:
    """A wording, its result if known, and whether the clerk should confirm the reading."""

    wording: str
    result: DeclaredResult | None
    is_unsure: bool = False


class ResultReader:
    """Finds result wordings in labels, groups and situations; the vocabulary reads them."""

    def __init__(self) -> None:
        self._words = ResultWords()

    def of_label(self, value: str) -> ResultReading | None:
        """Read the value of a result label; None if it is a narrative and no result at all."""
        if not value.strip(" 。;"):
            return None
        clause = _first_clause(value)
        if len(value) > _RESULT_LENGTH and not self._words.knows(clause):
            return None
        wording = value if len(value) <= _RESULT_LENGTH else clause
        return self._read(wording.strip().rstrip("。;；"))

    def leading(self, value: str) -> ResultReading | None:
        """Read a result that stands as the first words of a situation (已完成。一是…)."""
        clause = _first_clause(value)
        ends_there = value[len(clause) : len(clause) + 1] in "。;；!！，,." and clause != value
        if not ends_there or not self._words.knows(clause):
            return None
        return self._read(clause.strip())

    def behind(self, title: str) -> tuple[str, ResultReading | None]:
        """Part a title from the result in brackets behind it (…不到位（已完成）)."""
        # Nearly no title ends in brackets, and to see that is quick.
        ends_in_brackets = title.rstrip(" 。.").endswith(_CLOSING)
        match = _BRACKETED.search(title) if ends_in_brackets else None
        wording = _LABEL_INSIDE.sub("", match["inside"]) if match else ""
        if match is None or self._words.read(wording).result is None:
            return title, None
        return title[: match.start()], self._read(wording)

    def closing(self, words: str) -> tuple[int, ResultReading] | None:
        """Read a result in brackets that closes a passage or is all of it, and where it begins."""
        if not words.rstrip(" 。.").endswith(_CLOSING):
            return None
        match = _SQUARE.search(words) or _BRACKETED.fullmatch(words)
        wording = _LABEL_INSIDE.sub("", match["inside"]) if match else ""
        if match is None or self._words.read(wording).result is None:
            return None
        return match.start(), self._read(wording)

    def of_group(self, heading: str) -> ResultReading | None:
        """Read the state a group heading gives to all its problems (已完成整改的问题)."""
        wording = self._words.named_in(heading)
        return self._read(wording) if wording else None

    def _read(self, wording: str) -> ResultReading:
        reading = self._words.read(wording)
        is_unsure = reading.result is not None and reading.is_doubtful
        return ResultReading(wording, reading.result, is_unsure)


def _first_clause(value: str) -> str:
    match = _FIRST_CLAUSE.match(value.translate({0xFF0C: ",", 0xFF1B: ";", 0xFF01: "!"}))
    return value[: match.end()] if match else ""
