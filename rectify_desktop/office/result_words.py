"""Reads what is written as 整改结果: about sixty wordings for five results, kept as vocabulary."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NOT_COMPARED = re.compile(r"[\s“”\"'‘’。.,，;；、!！()√✓☑]")


@dataclass(frozen=True, slots=True)
class ResultReading:
    """A result as read, None where the words are not known; a doubtful one wants a second look."""

    result: DeclaredResult | None
    is_doubtful: bool = False


class ResultWords:
    """The wordings of the vocabulary ``results``, ready for comparison."""

    def __init__(self) -> None:
        words = vocabulary("results")
        wordings = cast("Mapping[str, Sequence[str]]", words["wordings"])
        self._known = {
            _compared(word): DeclaredResult(result)
            for result, variants in wordings.items()
            for word in variants
        }
        # 是否完成：是. No part of any longer wording.
        answers = cast("Mapping[str, str]", words["answers"])
        self._answers = {word: DeclaredResult(result) for word, result in answers.items()}
        self._tails = sorted(cast("Sequence[str]", words["tails"]["words"]), key=len, reverse=True)
        self._doubtful = {_compared(word) for word in cast("list[str]", words["confirm"]["words"])}

        longest_first = sorted(self._known, key=len, reverse=True)
        self._any = re.compile("|".join(re.escape(word) for word in longest_first))

    def knows(self, wording: str) -> bool:
        """Whether a wording stands in the vocabulary as it is."""
        return _compared(wording) in self._known

    def named_in(self, text: str) -> str | None:
        """Return the first wording of the vocabulary that stands in a longer text."""
        match = self._any.search(_compared(text))
        return match.group() if match else None

    def read(self, wording: str) -> ResultReading:
        """Read a wording such as 已完成整改并长期坚持; nothing is concluded from other words.

        >>> ResultWords().read("“已整改到位”。").result
        <DeclaredResult.COMPLETED: 'completed'>
        """
        text = _compared(wording)
        if text in self._answers:
            return ResultReading(self._answers[text])
        if text in self._known:
            return ResultReading(self._known[text], is_doubtful=text in self._doubtful)
        for tail in self._tails:
            head = text.removesuffix(tail)
            if head != text and head in self._known:
                return ResultReading(self._known[head], is_doubtful=True)
        return ResultReading(None, is_doubtful=True)


def _compared(wording: str) -> str:
    plain = _NOT_COMPARED.sub("", unicodedata.normalize("NFKC", wording))
    # ✅ and 🟡 colour a word and are none.
    return plain if plain.isalnum() else "".join(filter(_is_word, plain))


def _is_word(char: str) -> bool:
    return unicodedata.category(char) not in {"So", "Sk", "Mn", "Cf"}
