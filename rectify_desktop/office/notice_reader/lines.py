"""Logical lines: the paragraphs a text was written in, and their folded form for matching.

Folding maps every character to one character, so that a place found in folded text is the same
place in the line as written. Taking lines apart that were taken apart changes nothing, so a text
may be read again.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.gaps import GAP
from rectify_desktop.office.notice_reader.folding import Folding, with_stops
from rectify_desktop.office.notice_reader.fused import FusedParagraphs
from rectify_desktop.office.notice_reader.markers import read_marker, with_bare_themes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rectify_desktop.office.notice_reader.markers import Marker

_SENTENCE_END = re.compile(r"[。!?]")
# - 2 -, —3—, 第2页 共5页: what copying a PDF leaves between two pages.
_PAGE_NUMBER = re.compile(
    r"\s*(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,3}\s*页[,，/\s]*(?:共\s*\d{1,3}\s*页)?)\s*"
)
_PAGE_LENGTH = 16
_BLANK_RUN = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class NoticeText:
    """A text as logical lines, each as written, folded, and the marker it opens with."""

    lines: tuple[str, ...]
    folded: tuple[str, ...]
    markers: tuple[Marker | None, ...]

    @classmethod
    def of(cls, lines: Sequence[str]) -> NoticeText:
        """Take a text apart into logical lines."""
        folding = Folding()
        logical = tuple(_logical(lines, folding))
        folded = tuple(with_stops(_without_gaps(line).translate(folding)) for line in logical)
        return cls(logical, folded, with_bare_themes(folded, list(map(read_marker, folded))))

    def __len__(self) -> int:
        return len(self.lines)

    def is_blank(self, line: int) -> bool:
        """Whether a line holds nothing but blanks."""
        return not self.folded[line].strip()

    def slice(self, line: int, start: int = 0, end: int | None = None) -> str:
        """Return a piece of a line as written, blanks tidied; marks alone are no words."""
        if not self.folded[line][start:end].strip():
            return ""
        words = tidy(GAP.sub("", self.lines[line][start:end]))
        return words if any(char.isalnum() for char in words) else ""


def tidy(text: str) -> str:
    """Return ``text`` with its blanks put in order: none beside Chinese, one between Latin words.

    >>> tidy("  整改 情况\u00a0良好, see  page 3 ")
    '整改情况良好,see page 3'
    """

    def kept(match: re.Match[str]) -> str:
        before = text[match.start() - 1 : match.start()]
        after = text[match.end() : match.end() + 1]
        return " " if before.isalnum() and after.isalnum() and (before + after).isascii() else ""

    return _BLANK_RUN.sub(kept, text)


def first_sentence(folded: str, start: int = 0) -> int:
    """Return where the first sentence of a folded line ends, its 。 included."""
    match = _SENTENCE_END.search(folded, start)
    return match.end() if match else len(folded)


def _logical(lines: Iterable[str], folding: Folding) -> Iterator[str]:
    seams = FusedParagraphs(folding)
    for line in lines:
        for row in line.splitlines() or [""]:
            yield from seams.parted(_visible(row.strip()))


def is_page_number(line: str) -> bool:
    """Whether a line holds nothing but the number of a page."""
    return len(line) <= _PAGE_LENGTH and _PAGE_NUMBER.fullmatch(line) is not None


def _without_gaps(line: str) -> str:
    """Blank out page numbers, and 【待填：…】, which our own notices print for a missing fact."""
    if is_page_number(line):
        return " " * len(line)
    return GAP.sub(lambda gap: " " * len(gap.group()), line) if "【" in line else line


def _visible(row: str) -> str:
    # Nearly every row is of printable characters alone, and to see that is quick.
    if row.isprintable():
        return row
    return "".join(char for char in row if not _is_invisible(char)).strip()


def _is_invisible(char: str) -> bool:
    return char != "\t" and unicodedata.category(char) in {"Cf", "Cc"}
