"""Words that must not be on this computer, or not in public (domain §§4.10, 5.5)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.scope import hit_in_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.checks.scope import CheckedText, Scope

# A 密级 as papers carry it: 机密★1年, 密级：秘密, or alone on its line.
_MARK = re.compile(
    r"(?:绝密|机密|秘密)\s*[★☆]|密级\s*[:：]\s*(?:绝密|机密|秘密)|^\s*[【（(]?(?:绝密|机密|秘密)(?:件|级)?[】）)]?\s*$",
    re.MULTILINE,
)


def secrecy_mark(text: CheckedText, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a 密级: a classified paper does not belong on this computer."""
    marks = [(match[0].strip(), match.start()) for match in _MARK.finditer(text.text)]
    marks += _found(text.text, scope.words.secrecy_marks, scope.words.secrecy_exempt)
    for word, start in marks[:1]:
        yield hit_in_text(
            "secrecy-mark",
            text,
            f"有密级字样“{word}”，涉密内容不得录入本机",
            "请删去，并在涉密计算机上处理。",
            word,
            start,
        )


def case_words(text: CheckedText, scope: Scope) -> Iterator[CheckHit]:
    """Tell of 线索, 初核, 立案: cases that are not public must not be told of."""
    for word, start in _found(text.text, scope.words.case_words, scope.words.case_exempt)[:1]:
        yield hit_in_text(
            "case-words",
            text,
            f"提到“{word}”，尚未公布的案件和线索不能公开",
            "请确认已经公布；否则改写，或登记不予公开。",
            word,
            start,
        )


def _found(text: str, words: tuple[str, ...], exempt: tuple[str, ...]) -> list[tuple[str, int]]:
    pattern = _pattern(words)
    if pattern is None or not pattern.search(text):
        return []
    taken = [
        range(m.start(), m.end())
        for word in exempt
        if word in text
        for m in re.finditer(re.escape(word), text)
    ]
    return [
        (match[0], match.start())
        for match in pattern.finditer(text)
        if not any(match.start() in span for span in taken)
    ]


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    ordered = sorted(words, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered))) if ordered else None
