"""On which page a paper ends, counted on the grid of 22 lines of 28 characters.

Only Word or WPS knows for certain; the imprint (版记) must know beforehand whether the last page is
even. The count breaks lines as Word does and keeps a title with its next line. Given the widths of
the fonts at hand it met LibreOffice to the line in ten notices of 3 to 15 pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.line_breaks import break_lines
from rectify_desktop.domain.terms import Profile
from rectify_desktop.office.notice_writer.keeping import stays_with_next, stays_with_signature
from rectify_desktop.office.notice_writer.signature_block import LINE_WIDTH
from rectify_desktop.office.notice_writer.title_lines import text_width, title_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.paper_frame import PaperFrame

# Twentieths of a point: 225 mm of text, one line, the parts of a red head (office-documents §2).
TEXT_HEIGHT = 12756
_LINE = 579
_TITLE_LINE = 700
_ISSUER = 1854 + 806
_INDENT = 2


@dataclass(frozen=True, slots=True)
class PaperEnd:
    """The page a paper ends on, and how much of its height is used (twentieths of a point)."""

    page: int
    used: int


@dataclass(frozen=True, slots=True)
class _Block:
    lines: int
    before: int = 0
    line: int = _LINE
    after: int = 0
    keeps_next: bool = False


def line_count(text: str, first: float = _INDENT, width: float = LINE_WIDTH) -> int:
    """Return how many lines a paragraph takes that begins ``first`` characters in."""
    return len(break_lines(text, [text_width(char) for char in text], width, first))


def paper_end(notice: Notice, frame: PaperFrame) -> PaperEnd:
    """Return where a red-head notice ends, its signature included."""
    page, used = 1, 0
    blocks = list(_blocks(notice, frame))
    for index, block in enumerate(blocks):
        if block.keeps_next and used + _kept_height(blocks, index) > TEXT_HEIGHT:
            page, used = page + 1, 0
        used += block.before if used or page == 1 else 0
        for _ in range(block.lines):
            if used + block.line > TEXT_HEIGHT:
                page, used = page + 1, 0
            used += block.line
        used += block.after
    return PaperEnd(page, used)


def _kept_height(blocks: list[_Block], index: int) -> int:
    """Return what a block needs on its page: itself, all it is kept with, and a line behind."""
    height = 0
    for block in blocks[index:]:
        if not block.keeps_next:
            return height + block.before + block.line
        height += block.before + block.lines * block.line + block.after
    return height


def _blocks(notice: Notice, frame: PaperFrame) -> Iterator[_Block]:
    above = sum(1 for text in (frame.copy_number, frame.urgency) if text)
    yield _Block(1, line=max(_ISSUER, above * _LINE + 806))
    yield _Block(1, before=2 * _LINE, line=_LINE + 60)
    titles = len(title_lines(notice.title))
    yield _Block(titles, before=2 * _LINE, line=_TITLE_LINE, after=_LINE)
    if frame.recipients:
        yield _Block(line_count(f"{frame.recipients}：", first=0))
    for part, following in zip_longest(notice.paragraphs, notice.paragraphs[1:]):
        is_kept_last = following is None and stays_with_signature(part)
        keeps_next = stays_with_next(part, following) or is_kept_last
        yield _Block(line_count(part.text), keeps_next=keeps_next)
    for count, name in enumerate(frame.attachments):
        yield _Block(
            line_count(name, width=LINE_WIDTH - 6, first=0),
            before=0 if count else _LINE,
            keeps_next=True,
        )
    sealed = notice.profile is Profile.RED_HEAD_SEALED
    yield _Block(
        len(title_lines(notice.signature, LINE_WIDTH - 4)),
        (2 if sealed else 1) * _LINE,
        keeps_next=True,
    )
    yield _Block(1)
