"""Future wording (拟、将、尽快) in a text that tells of finished work (domain §§5.4, 5.5).

将 is two words: 将于近期邀请专家 tells of the future, 将问题分解到科室 has merely an object before
its verb. What follows tells them apart: 进一步 or 于 begins no object, a verb such as 落实 may
(将落实情况纳入考核), and then the verb that disposes of the object decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.written_dates import written_days

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_SENTENCE = re.compile(r"[^。；;！!？?\n]+")
_CLAUSE_END = re.compile(r"[，,]")
# A title promises nothing; 正在使用的水泵 tells which, 近期3个月 tells of what is over.
_NO_PROMISE = re.compile(
    r"《[^《》]*》|(?<=[对将把])正在[^，,。；;]{1,6}的|近期(?=\d|[一两三四五六七八九十几][个年月周])"
)
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class FutureWords:
    """The words that tell of work not done yet; data of the office (``closing.toml``)."""

    words: tuple[str, ...]
    exempt: tuple[str, ...]
    leads: tuple[str, ...]
    verbs: tuple[str, ...]
    disposals: tuple[str, ...]
    objects: tuple[str, ...]
    settled: tuple[str, ...]
    begun: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FutureWording:
    """Words that promise, at ``start`` in a text; ``past_on`` is a day they name that is over."""

    text: str
    start: int
    past_on: date | None = None

    @property
    def reason(self) -> str:
        """What is wrong with them, for the clerk."""
        if self.past_on is not None:
            day = chinese_date(self.past_on)
            return f"“{self.text}”所说的{day}已过，请写明实际结果"
        return f"“{self.text}”是未来时的说法，请写已经做到的事"


def future_wordings(text: str, words: FutureWords, today: date) -> tuple[FutureWording, ...]:
    """Return what a text promises instead of telling it as done, once per sentence."""
    found = (
        _first_in(sentence[0], sentence.start(), words, today)
        for sentence in _SENTENCE.finditer(text)
    )
    return tuple(wording for wording in found if wording is not None)


def _first_in(sentence: str, offset: int, words: FutureWords, today: date) -> FutureWording | None:
    exempt: list[tuple[int, int]] | None = None
    for match in _pattern(words).finditer(sentence):
        if exempt is None:
            # Most sentences promise nothing and need not be looked through for exemptions.
            exempt = _spans(sentence, (*words.exempt, *words.objects))
            exempt += [(each.start(), each.end()) for each in _NO_PROMISE.finditer(sentence)]
        if any(start <= match.start() < end for start, end in exempt):
            continue
        rest = sentence[match.end() :]
        if _is_settled(rest, words) or (match["weak"] and _is_disposed(rest, words)):
            continue
        past = [
            day
            for written in written_days(rest)
            if (day := written.on(today.year)) is not None and day < today
        ]
        shown = sentence[match.start() : match.start() + _SHOWN].rstrip("，,、 ")
        return FutureWording(shown, offset + match.start(), past[0] if past else None)
    return None


@cache
def _pattern(words: FutureWords) -> re.Pattern[str]:
    plain, leads, verbs = map(_any_of, (words.words, words.leads, words.verbs))
    return re.compile(f"{plain}|将(?={leads})|(?P<weak>将(?={verbs}))")


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _spans(sentence: str, words: Iterable[str]) -> list[tuple[int, int]]:
    return [
        (match.start(), match.end())
        for word in words
        if word in sentence
        for match in re.finditer(re.escape(word), sentence)
    ]


def _is_disposed(rest: str, words: FutureWords) -> bool:
    """Whether the clause goes on to say what was done with its object: 将…纳入考核."""
    clause = _CLAUSE_END.split(rest, maxsplit=1)[0]
    return any(word in clause for word in words.disposals)


def _is_settled(rest: str, words: FutureWords) -> bool:
    """Whether the rest of the sentence tells that it was done: 拟于6月培训，6月12日已完成."""
    if any(word in rest for word in words.begun):
        return False
    return any(word in rest for word in words.settled)
