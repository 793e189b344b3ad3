"""Reads what is written as 整改结果: about sixty wordings for five results, kept as vocabulary."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOT_COMPARED = re.compile(r"[\s“”\"'‘’。.,，;；、!！√✓☑]")


@dataclass(frozen=True, slots=True)
class ResultReading:
    """A result as read, None where the words are not known; a doubtful one wants a second look."""

    result: DeclaredResult | None
    is_doubtful: bool = False


def read_result(wording: str) -> ResultReading:
    """Read a wording such as 已完成整改并长期坚持; nothing is ever concluded from other words.

    >>> read_result("“已整改到位”。").result
    <DeclaredResult.COMPLETED: 'completed'>
    """
    words = vocabulary("results")
    known = _known(cast("Mapping[str, list[str]]", words["wordings"]))
    text = _compared(wording)
    doubtful = {_compared(word) for word in cast("list[str]", words["confirm"]["words"])}
    if text in known:
        return ResultReading(known[text], is_doubtful=text in doubtful)
    tails = cast("list[str]", words["tails"]["words"])
    for tail in sorted(tails, key=len, reverse=True):
        head = text.removesuffix(tail)
        if head != text and head in known:
            return ResultReading(known[head], is_doubtful=True)
    return ResultReading(None, is_doubtful=True)


def _known(wordings: Mapping[str, list[str]]) -> dict[str, DeclaredResult]:
    return {
        _compared(word): DeclaredResult(result)
        for result, words in wordings.items()
        for word in words
    }


def _compared(wording: str) -> str:
    return _NOT_COMPARED.sub("", unicodedata.normalize("NFKC", wording))
