"""Labels of a problem (整改结果： 整改情况：整改计划：), read loosely where one is damaged."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from operator import ne

from rectify_desktop.office.notice_reader.words import any_of, word_list, word_lists


class LabelKind(StrEnum):
    """What a label announces; values are the keys of ``labels.toml``."""

    RESULT = "result"
    SITUATION = "situation"
    MEASURES = "measures"
    PLAN = "plan"
    PROBLEM = "problem"
    LEAD = "lead"
    DEPARTMENT = "department"
    SUPPORT = "support"
    OWNER = "owner"
    DUE = "due"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Label:
    """A label at ``start``; its value begins at ``end``; ``repaired`` is set if it is damaged.

    ``word_end`` is where the damaged words end that ``repaired`` may replace.
    """

    kind: LabelKind
    start: int
    end: int
    word_end: int = 0
    repaired: str = ""


# Labels that are told from a sentence even without a colon or a character.
_LOOSE = (LabelKind.RESULT, LabelKind.SITUATION, LabelKind.PLAN)
_LOOSE_LENGTH = 4
_CORE = "整改"


class LabelReader:
    """Finds labels in folded lines."""

    def __init__(self) -> None:
        lists = word_lists("labels", "labels")
        self._kinds = {word: LabelKind(key) for key, words in lists.items() for word in words}
        spaced = {word: r"\s*".join(map(re.escape, word)) for word in self._kinds}
        longest = sorted(spaced, key=len, reverse=True)
        words = "|".join(spaced[word] for word in longest)
        self._clean = re.compile(
            rf"\s*(?P<box>[\[【(]\s*)?(?P<word>{words})\s*(?(box)[\]】)]\s*:?|(?::|$))\s*"
        )
        # (责任科室:甲;责任人:乙) behind a title: the bracket opens with a label, too.
        self._inline = re.compile(rf"(?:(?<=[。;,!?\s])|\()(?P<word>{words})\s*:\s*")
        loose = [
            word for word in longest if self._kinds[word] in _LOOSE and len(word) >= _LOOSE_LENGTH
        ]
        continuations = any_of(word_list("labels", "continuations", "words"))
        loosely = "|".join(spaced[word] for word in loose)
        self._bare = re.compile(rf"\s*(?P<word>(?>{loosely}))(?!\s*{continuations})(?=\S)")
        self._gapped = {
            word[:at] + word[at + 1 :]: word
            for word in reversed(loose)
            for at in range(len(word))
            if word[:at] + word[at + 1 :] not in self._kinds
        }
        self._short = re.compile(rf"\s*(?P<word>{any_of(self._gapped)})\s*:\s*")
        self._cores = [word for word in loose if word.startswith(_CORE)]
        self._mistyped = re.compile(rf"\s*(?P<word>[\u4e00-\u9fff]{{{_LOOSE_LENGTH},8}})\s*:\s*")

    def at_head(self, folded: str, start: int = 0, *, loosely: bool = True) -> Label | None:
        """Read the label a line opens with, if any."""
        if match := self._clean.match(folded, start):
            word = re.sub(r"\s", "", match["word"])
            return Label(self._kinds[word], match.start(), match.end())
        if not loosely:
            return None
        if match := self._short.match(folded, start):
            word = self._gapped[match["word"]]
            return Label(
                self._kinds[word], match.start("word"), match.end(), match.end("word"), word
            )
        if (match := self._mistyped.match(folded, start)) and (
            meant := self._one_character_off(match["word"])
        ):
            return Label(
                self._kinds[meant], match.start("word"), match.end(), match.end("word"), meant
            )
        if match := self._bare.match(folded, start):
            word = re.sub(r"\s", "", match["word"])
            end = match.end("word")
            return Label(self._kinds[word], match.start("word"), end, end, f"{word}：")
        return None

    def _one_character_off(self, word: str) -> str | None:
        """Return the 整改… label that a word misses by one mistyped character (正改情况)."""
        if word in self._kinds:
            return None
        for label in self._cores:
            if len(label) == len(word) and sum(map(ne, label, word)) == 1:
                return label
        return None

    def inside(self, folded: str, start: int) -> list[Label]:
        """Return the whole labels inside a line, behind a full stop or a blank."""
        if ":" not in folded[start:]:
            return []
        return [
            Label(self._kinds[re.sub(r"\s", "", match["word"])], match.start(), match.end())
            for match in self._inline.finditer(folded, start)
        ]
