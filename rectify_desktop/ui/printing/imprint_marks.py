"""版记: copies, printer and day of printing, between lines at the foot of the last page (§7.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import OFFICIAL_PAGE
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.ui.printing.line_setting import Piece
from rectify_desktop.ui.printing.page_marks import LaidPage, PlacedMarks, RuleMark
from rectify_desktop.ui.printing.paper_faces import LINE
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_MM, TWIPS_PER_POINT
from rectify_desktop.ui.printing.text_strips import Setting, TextStrips

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rectify_desktop.domain.notice.paper_frame import PaperFrame
    from rectify_desktop.ui.printing.page_flow import Flow, Strip
    from rectify_desktop.ui.printing.page_marks import MarkMaker
    from rectify_desktop.ui.printing.paper_faces import PaperFaces

_SIZE = 14.0
_CHARACTER = _SIZE * TWIPS_PER_POINT
_THICK, _THIN = 0.35 * TWIPS_PER_MM, 0.25 * TWIPS_PER_MM
_LABEL = "抄送："


def place_imprint(placed: Flow, frame: PaperFrame, faces: PaperFaces) -> None:
    """Put the imprint at the foot of the last page, or on its back where that page is odd."""
    top, right, bottom, left = (margin * TWIPS_PER_MM for margin in OFFICIAL_PAGE.margins)
    width = OFFICIAL_PAGE.width * TWIPS_PER_MM - left - right
    room = OFFICIAL_PAGE.height * TWIPS_PER_MM - top - bottom
    lines = list(_lines(frame, faces, width))
    height = len(lines) * float(LINE)
    if len(placed.pages) % 2 or placed.used + LINE + height > room:
        placed.pages.append(LaidPage())
    page = placed.pages[-1].placed
    y = top + room - height
    for make in lines:
        page.append(PlacedMarks(left, y, LINE, make))
        y += LINE
    page.append(PlacedMarks(left, y, 0.0, lambda: (RuleMark(0.0, 0.0, width, _THICK),)))


def _lines(frame: PaperFrame, faces: PaperFaces, width: float) -> Iterator[MarkMaker]:
    """Yield the lines of the imprint, each with the rule above it where there is one."""
    texts = TextStrips(faces, width)
    face = faces.body(_SIZE)
    rules = iter((_THICK, _THIN))
    if frame.copies_to:
        hanging = len(_LABEL) * _CHARACTER
        setting = Setting(left=_CHARACTER + hanging, first=-hanging, right=_CHARACTER)
        copies = [Piece(f"{_LABEL}{frame.copies_to}。", face)]
        yield from _ruled(texts.text(copies, setting), next(rules), width)
    day = gap_mark("印发日期") if frame.printed_on is None else chinese_date(frame.printed_on)
    inset = Setting(left=_CHARACTER, right=_CHARACTER)
    (issued,) = texts.text([Piece(f"{day}印发", face)], replace(inset, share=1.0))
    *above, last = texts.text([Piece(frame.printed_by, face)], inset)
    printed = [*above, replace(last, make=lambda: (*last.make(), *issued.make()))]
    yield from _ruled(printed, next(rules), width)


def _ruled(strips: Iterable[Strip], thickness: float, width: float) -> Iterator[MarkMaker]:
    """Yield what makes the marks of each line, a rule above the first."""
    first, *rest = strips
    yield lambda: (RuleMark(0.0, 0.0, width, thickness), *first.make())
    yield from (strip.make for strip in rest)
