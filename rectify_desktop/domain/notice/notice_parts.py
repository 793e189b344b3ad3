"""What a notice is made of: runs of text in their faces, and paragraphs in their outline levels."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.typography import as_sentence, full_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.notice.passages import PassageKey


class Face(StrEnum):
    """How a run of text looks; the writer maps it to the fonts of GB/T 9704 §7.3.3."""

    BODY = "body"
    LEVEL_1 = "level_1"
    LEVEL_2 = "level_2"
    LEVEL_3 = "level_3"
    LABEL = "label"


LEVEL_FACES = {0: Face.BODY, 1: Face.LEVEL_1, 2: Face.LEVEL_2, 3: Face.LEVEL_3}


@dataclass(frozen=True, slots=True)
class NoticeRun:
    """A run of text in one face."""

    text: str
    face: Face = Face.BODY


@dataclass(frozen=True, slots=True)
class NoticeParagraph:
    """One paragraph; ``outline`` is 0 for text, 1–3 for 一、, （一） and 1.

    ``passage`` tells which passage it belongs to; titles and labels belong to none.
    """

    runs: tuple[NoticeRun, ...]
    outline: int = 0
    passage: PassageKey | None = field(default=None, compare=False)

    @property
    def text(self) -> str:
        """The paragraph as plain text."""
        return "".join(run.text for run in self.runs)


# A first sentence longer than two lines is no title, whatever number it carries.
_RUN_IN_TITLES = (
    (re.compile(r"（[一二三四五六七八九十]{1,3}）[^。]{1,50}(?:。|$)"), Face.LEVEL_2, 2),
    (re.compile(r"\d{1,2}\.(?!\d)[^。]{1,50}(?:。|$)"), Face.LEVEL_3, 3),
)


def paragraphs_in(text: str) -> list[str]:
    """Return the paragraphs of a clerk's text, with the punctuation of an official paper."""
    widened = (full_width(line).strip() for line in text.splitlines())
    return [paragraph for paragraph in widened if paragraph]


def one_line(text: str) -> str:
    """Return a text as a title needs it: without line breaks."""
    return "".join(paragraphs_in(text))


def one_paragraph(text: str) -> str:
    """Return a text as one paragraph, each of its own closed like a sentence."""
    return "".join(as_sentence(paragraph) for paragraph in paragraphs_in(text))


def typed_paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text that is printed as it was typed."""
    stripped = (line.strip() for line in text.splitlines())
    return [paragraph for paragraph in stripped if paragraph]


def passage_paragraphs(
    lines: Iterable[str], key: PassageKey | None = None
) -> list[NoticeParagraph]:
    """Return the lines of a passage, titles at their head (（一）…。, 1.…。) in their faces."""
    return [_passage_paragraph(line, key) for line in lines]


def _passage_paragraph(paragraph: str, key: PassageKey | None) -> NoticeParagraph:
    for pattern, face, outline in _RUN_IN_TITLES:
        if title := pattern.match(paragraph):
            rest = paragraph[title.end() :]
            runs = (NoticeRun(title.group(), face), *([NoticeRun(rest)] if rest else []))
            return NoticeParagraph(runs, 0 if rest else outline, key)
    return NoticeParagraph((NoticeRun(paragraph),), passage=key)
