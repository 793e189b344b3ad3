"""The vocabulary of notices as patterns over folded text (see :mod:`.lines`), made per reading.

Made anew for each text, so that words an office adds to its own vocabulary count at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

# Full-width letters, digits and marks, each to its half-width twin.
HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}

# 关于“…”问题(的整改情况): the commonest wording of a title (notice-variants §3).
_ABOUT = "(?:关于|针对|对于|对|就)"
_PROBLEM = r"问题[”\"']?\)?(?:的)?(?:整改|落实|进展|方面|完成)*(?:情况)?"
_TITLE_REACH = 120
_CONTRAST_REACH = 6


def word_list(name: str, table: str, key: str) -> list[str]:
    """Return one list of words of a vocabulary, such as ``sections``, ``cues``, ``closing``."""
    return cast("list[str]", vocabulary(name)[table][key])


def word_lists(name: str, table: str) -> dict[str, list[str]]:
    """Return all lists of one table of a vocabulary."""
    return cast("dict[str, list[str]]", vocabulary(name)[table])


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of ``words`` in folded text, the longest first."""
    folded = sorted((word.translate(HALF_WIDTH) for word in words), key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, folded)) + ")"


def pattern_of(name: str, table: str, key: str) -> re.Pattern[str]:
    """Return a pattern that finds any word of one list of a vocabulary."""
    return re.compile(any_of(word_list(name, table, key)))


def _fault_shapes() -> re.Pattern[str]:
    """Return how a title shows a fault by its shape: 不闭环 at its end, 重建设轻管理 inside."""
    resolute = any_of(word_list("sections", "faults", "resolute"))
    endings = any_of(word_list("sections", "faults", "endings"))
    pairs = [word.translate(HALF_WIDTH) for word in word_list("sections", "faults", "pairs")]
    contrasts = "|".join(
        rf"{re.escape(more)}[^,。;]{{1,{_CONTRAST_REACH}}}{re.escape(less)}"
        for more, less in zip(pairs[::2], pairs[1::2], strict=True)
    )
    return re.compile(rf"(?:(?!{resolute}\W*$)不[^\W不]{{1,3}}|{endings})\W*$|{contrasts}")


def _deeds_lacking() -> re.Pattern[str]:
    """Return how a sentence says that something was done badly: 落实…不到位, 推进…有差距."""
    done = any_of(word_list("sections", "faults", "doings"))
    lacking = any_of(word_list("sections", "faults", "lacking"))
    return re.compile(rf"{done}[^。;:]{{2,60}}{lacking}")


@dataclass(frozen=True, slots=True)
class TitleWords:
    """What tells the title of a problem from a measure or a theme."""

    about: re.Pattern[str]
    heading: re.Pattern[str]
    clause: re.Pattern[str]
    faults: re.Pattern[str]
    fault_shapes: re.Pattern[str]
    deeds: re.Pattern[str]
    deeds_lacking: re.Pattern[str]
    gains: re.Pattern[str]

    @classmethod
    def load(cls) -> TitleWords:
        """Read the words from the vocabulary."""
        return cls(
            about=re.compile(rf"{_ABOUT}[^\n]{{2,}}?{_PROBLEM}\s*[。:;]?\s*$"),
            heading=re.compile(rf"{_ABOUT}[^\n。]{{2,{_TITLE_REACH}}}?{_PROBLEM}\s*:"),
            clause=re.compile(rf"{_ABOUT}[^\n。;]{{2,{_TITLE_REACH}}}?{_PROBLEM}\s*[:,]"),
            faults=pattern_of("sections", "faults", "words"),
            fault_shapes=_fault_shapes(),
            deeds=pattern_of("sections", "faults", "deeds"),
            deeds_lacking=_deeds_lacking(),
            gains=pattern_of("sections", "faults", "gains"),
        )

    def end_of_heading(
        self, folded: str, start: int, end: int, *, by_comma: bool = False
    ) -> int | None:
        """Return where a title ends that a colon closes (关于…问题的整改情况：…).

        A comma may close it where no label tells what was done (针对…问题，已…).
        """
        pattern = self.clause if by_comma else self.heading
        match = pattern.match(folded, start, end)
        return match.end() if match else None

    def end_of_fault(self, folded: str, start: int, end: int) -> int | None:
        """Return where a fault ends that a colon parts from what was done (管理混乱：已…)."""
        colon = folded.find(":", start, min(end, start + _TITLE_REACH))
        sentence = folded[start:colon] if colon > start else ""
        is_fault = bool(sentence) and "。" not in sentence and self.names_fault(sentence.strip())
        return colon + 1 if is_fault else None

    def is_about_problem(self, sentence: str) -> bool:
        """Whether a sentence is worded 关于…问题 as a whole."""
        return self.about.match(sentence) is not None

    def names_fault(self, sentence: str) -> bool:
        """Whether a sentence states a fault and does not open with a deed."""
        if self.deeds.match(sentence) is not None:
            # 落实责任制不到位 opens like a deed and closes as a fault.
            return self.deeds_lacking.fullmatch(sentence.rstrip("。:;, ")) is not None
        # 问题 names a fault at the end of a title (整改问题见底清零 is none).
        bare = sentence.rstrip("。:;, ")
        rest = bare.replace("问题", "")
        return (
            bare.endswith("问题")
            or self.faults.search(rest) is not None
            or self.fault_shapes.search(sentence) is not None
        )

    def names_gain(self, sentence: str) -> bool:
        """Whether a sentence tells what was gained."""
        return self.gains.search(sentence) is not None

    def is_title(self, sentence: str) -> bool:
        """Whether a sentence can be the title of a problem."""
        return self.is_about_problem(sentence) or self.names_fault(sentence)
