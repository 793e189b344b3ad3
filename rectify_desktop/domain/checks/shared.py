"""What findings share that each should have of its own: texts, sentences, numbers (§§5.4, 5.5)."""

from __future__ import annotations

from functools import lru_cache
from heapq import nsmallest
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.funds import amounts_in
from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import called
from rectify_desktop.domain.checks.similarity import NEAR, SharedPieces, SimilarTexts
from rectify_desktop.domain.wording.folding import narrowed
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId

_CLAUSE = lazy_pattern(
    r"[。；;！!？?\n]+|(?<![一二三四五六七八九十])(?=[一二三四五六七八九十]{1,2}是)|[,，](?!\d{3})"
)
_MARKER = lazy_pattern(r"^\W*[一二三四五六七八九十]{1,3}是|^\W*\d{1,2}[.、]|\W+")
_TITLED = lazy_pattern(
    r"(?:制定|出台|印发|修订|完善|建立)[^，,。；;]{0,8}?((?:《[^《》]+》[、和及]?)+)"
)
_PEOPLE = lazy_pattern(r"(?<!\d)(\d{2,5})(?=人次)")
_TOLD = lazy_pattern(
    r"([\u4e00-\u9fff]{4})(?:工作|活动|问题)?(?:共|了|达|近|累计|共计)?(\d{1,5}(?:\.\d+)?)(次|场|期|份|件|家|户|个|条|项|人)"
)
# A sentence of fewer signs, without its marks, is alike too easily to say anything.
SHORTEST = 14
_SHOWN = 3


class SharedRules:
    """The rules that look at several findings at once, over indexes that follow each edit."""

    def __init__(
        self, findings: Iterable[Finding] = (), *, near: float = NEAR, shortest: int = SHORTEST
    ) -> None:
        self._shortest = shortest
        self._texts = SimilarTexts(near)
        self._sentences = SharedPieces()
        self._numbers = SharedPieces()
        for finding in findings:
            self.put(finding)

    def put(self, finding: Finding) -> set[FindingId]:
        """Take in a finding as it is now; return the others whose hits may have moved."""
        text, key = finding.situation, finding.id
        return (
            self._texts.put(key, text)
            | self._sentences.put(key, self._sentences_of(text))
            | self._numbers.put(key, tuple(dict.fromkeys(numbers_of(text))))
        )

    def drop(self, key: FindingId) -> set[FindingId]:
        """Forget a finding; return the others whose hits may have moved."""
        return self._texts.drop(key) | self._sentences.drop(key) | self._numbers.drop(key)

    def neighbours(self, finding: Finding) -> set[FindingId]:
        """Return who shares anything with a finding, and so may name it."""
        key, text = finding.id, finding.situation
        return (
            set(self._texts.near(key))
            | self._sentences.holders(self._sentences_of(text))
            | self._numbers.holders(tuple(numbers_of(text)))
        ) - {key}

    def hits(self, finding: Finding, known: Mapping[FindingId, Finding]) -> Iterator[CheckHit]:
        """Yield what a finding shares with others; one hit of each rule."""
        near = {key: share for key, share in self._texts.near(finding.id).items() if key in known}
        if near:
            others = _named(near, known)
            yield CheckHit(
                "near-identical",
                f"{called(finding)}的整改情况与{others}几乎一样（最多{max(near.values()):.0%}相同）。",
                "请按各自的问题改写；确属同一项工作的写明理由保留。",
                finding.id,
                "situation",
                finding.situation[:20],
                0,
            )
            return
        for sentence in self._sentences_of(finding.situation):
            if others := [
                key for key in self._sentences.others(sentence, finding.id) if key in known
            ]:
                yield CheckHit(
                    "same-sentence",
                    f"{called(finding)}与{_named(others, known)}有同一句话“{sentence[:24]}…”。",
                    "一项工作对应几个问题的，请确认；否则请改写。",
                    finding.id,
                    "situation",
                    sentence[:24],
                    _place(finding.situation, sentence),
                )
                break
        for number in dict.fromkeys(numbers_of(finding.situation)):
            if others := [key for key in self._numbers.others(number, finding.id) if key in known]:
                yield CheckHit(
                    "same-figure",
                    f"{called(finding)}与{_named(others, known)}都用了“{number}”这个数。",
                    "请确认是同一项工作，还是各自的数。",
                    finding.id,
                    "situation",
                    number,
                    finding.situation.find(number),
                )
                break

    def _sentences_of(self, text: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(sentences_of(text, self._shortest)))


def sentences_of(text: str, shortest: int = SHORTEST) -> Iterator[str]:
    """Yield the clauses of a text that are long enough to tell something, without marks."""
    for clause in _CLAUSE.split(text):
        if len(clause) < shortest:
            continue
        plain = _MARKER.sub("", narrowed(clause))
        if len(plain) >= shortest:
            yield plain
    # Papers named in a row make clauses differ; each title tells for itself.
    for row in _TITLED.findall(text):
        for title in row.split("《"):
            plain = _MARKER.sub("", narrowed(title))
            if len(plain) >= shortest:
                yield plain


def numbers_of(text: str) -> Iterator[str]:
    """Yield the numbers that are a deed's own: 21人次, 督导检查1次, 11.45万元."""
    for match in _PEOPLE.finditer(text):
        yield f"{match[1]}人次"
    for match in _TOLD.finditer(text):
        yield f"{match[1]}{match[2]}{match[3]}"
    for amount in amounts_in(text):
        if amount.fen >= 10_000:
            yield amount.text


def _named(ids: Iterable[FindingId], known: Mapping[FindingId, Finding]) -> str:
    others = [known[key] for key in ids]
    # In the order of their numbers, whichever was taken in first.
    first = nsmallest(_SHOWN, others, key=lambda finding: (_rank(finding.number), finding.title))
    named = "、".join(called(finding) for finding in first)
    return f"{named}等{len(others)}个问题" if len(others) > _SHOWN else named


@lru_cache(maxsize=20_000)
def _rank(number: str) -> tuple[tuple[int, ...], str]:
    return tuple(int(part) for part in number.split(".") if part.isdecimal()), number


def _place(text: str, sentence: str) -> int:
    return text.find(sentence[:6])
