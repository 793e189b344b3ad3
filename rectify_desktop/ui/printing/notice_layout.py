"""A notice (通报) laid out by GB/T 9704: 22 lines of 28 characters, as its .docx has them."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import OFFICIAL_PAGE
from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.domain.terms import Profile
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.office.notice_writer.keeping import stays_with_next, stays_with_signature
from rectify_desktop.ui.printing.imprint_marks import place_imprint
from rectify_desktop.ui.printing.page_flow import Strip, flow, last_of
from rectify_desktop.ui.printing.page_foot import official_foot
from rectify_desktop.ui.printing.page_marks import LaidPaper
from rectify_desktop.ui.printing.paper_faces import LINE, PaperFaces
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_MM
from rectify_desktop.ui.printing.red_head_strips import (
    TITLE_BELOW_LINE,
    attachment_strips,
    head_strips,
    recipient_strips,
)
from rectify_desktop.ui.printing.text_strips import BODY, TextStrips, text_pieces

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts

TOP, _, BOTTOM, LEFT = (margin * TWIPS_PER_MM for margin in OFFICIAL_PAGE.margins)
WIDTH = OFFICIAL_PAGE.text_width * TWIPS_PER_MM
HEIGHT = OFFICIAL_PAGE.height * TWIPS_PER_MM - TOP - BOTTOM


def lay_out_notice(notice: Notice, fonts: PaperFonts = DEFAULT_FONTS) -> LaidPaper:
    """Return the pages of a notice."""
    return last_of(notice_steps(notice, fonts))


def notice_steps(
    notice: Notice, fonts: PaperFonts = DEFAULT_FONTS
) -> Generator[None, None, LaidPaper]:
    """Lay a notice out in short steps; the generator returns its pages.

    The source of a strip is the number of its paragraph.
    """
    faces = PaperFaces(fonts)
    strips: list[Strip] = []
    for strip in _strips(notice, faces):
        strips.append(strip)
        yield
    placed = yield from flow(strips, HEIGHT, (LEFT, TOP))
    if notice.frame is not None:
        place_imprint(placed, notice.frame, faces)
    for number, page in enumerate(placed.pages, start=1):
        page.placed.append(official_foot(number, OFFICIAL_PAGE, faces))
    sheet = (OFFICIAL_PAGE.width * TWIPS_PER_MM, OFFICIAL_PAGE.height * TWIPS_PER_MM)
    return LaidPaper(notice.title, *sheet, tuple(placed.pages))


def _strips(notice: Notice, faces: PaperFaces) -> Iterator[Strip]:
    texts = TextStrips(faces, WIDTH)
    frame = notice.frame
    if frame is not None:
        yield from head_strips(frame, texts, faces)
    before = 0.0 if frame is None else TITLE_BELOW_LINE
    yield from texts.title(notice.title, before=before, after=LINE, source=None)
    if frame is not None:
        yield from recipient_strips(frame, texts, faces)
    yield from _body(notice, texts, faces)
    if frame is not None:
        yield from attachment_strips(frame, texts, faces)
    day = gap_mark("成文日期") if notice.signed_on is None else chinese_date(notice.signed_on)
    sealed = notice.profile is Profile.RED_HEAD_SEALED
    yield from texts.signature(notice.signature, day, sealed=sealed, source=None)


def _body(notice: Notice, texts: TextStrips, faces: PaperFaces) -> Iterator[Strip]:
    parts = notice.paragraphs
    for at, (part, following) in enumerate(zip_longest(parts, parts[1:])):
        is_kept_last = following is None and stays_with_signature(part)
        keeps_next = stays_with_next(part, following) or is_kept_last
        setting = replace(BODY, keeps_next=keeps_next)
        yield from texts.text(text_pieces(part.runs, faces), setting, at)
