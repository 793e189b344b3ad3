"""A paper laid out on its pages: every block as strips, and the foot of each page."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_parts import Face, NoticeParagraph
from rectify_desktop.domain.papers.paper import (
    OFFICIAL_PAGE,
    PageBreak,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
)
from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.office.notice_writer.keeping import (
    stays_whole,
    stays_with_next,
    stays_with_signature,
)
from rectify_desktop.office.paper_writer.page_fit import fitted_paper
from rectify_desktop.ui.printing.line_setting import Piece
from rectify_desktop.ui.printing.page_flow import Strip, flow, last_of
from rectify_desktop.ui.printing.page_foot import (
    FOOT_ROOM,
    needs_foot_room,
    official_foot,
    table_foot,
)
from rectify_desktop.ui.printing.page_marks import LaidPaper
from rectify_desktop.ui.printing.paper_faces import BODY_SIZE, CHARACTER, LINE, PaperFaces
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_MM
from rectify_desktop.ui.printing.table_setting import SetTable
from rectify_desktop.ui.printing.text_strips import (
    BODY,
    FLUSH,
    NOTE,
    NOTE_SIZE,
    Setting,
    TextStrips,
    text_pieces,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from rectify_desktop.domain.papers.paper import Paper, PaperBlock
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts

_TEXT_STYLES = {TextStyle.FLUSH: FLUSH, TextStyle.BODY: BODY}
# Below a title that heads a table; an official text leaves a whole line.
_ABOVE_TABLE, _AROUND_NOTE, _BEFORE_SIGNING = 200.0, 80.0, 240.0


def lay_out_paper(paper: Paper, fonts: PaperFonts = DEFAULT_FONTS) -> LaidPaper:
    """Return the pages of a paper."""
    return last_of(paper_steps(paper, fonts))


def paper_steps(
    paper: Paper, fonts: PaperFonts = DEFAULT_FONTS
) -> Generator[None, None, LaidPaper]:
    """Lay a paper out in short steps; the generator returns its pages."""
    paper = fitted_paper(paper)
    faces = PaperFaces(fonts)
    strips: list[Strip] = []
    for strip in _PaperStrips(paper, faces).strips():
        strips.append(strip)
        yield
    page = paper.page
    top, _, bottom, left = page.margins
    room = (page.height - top - bottom) * TWIPS_PER_MM
    is_official = page == OFFICIAL_PAGE
    if not is_official and needs_foot_room(page):
        room -= FOOT_ROOM
    placed = yield from flow(strips, room, (left * TWIPS_PER_MM, top * TWIPS_PER_MM))
    pages = placed.pages
    for number, laid in enumerate(pages, start=1):
        if is_official:
            laid.placed.append(official_foot(number, page, faces))
        else:
            foot = table_foot(number, len(pages), page, faces, paper.running_title)
            laid.placed.append(foot)
    size = (page.width * TWIPS_PER_MM, page.height * TWIPS_PER_MM)
    return LaidPaper(paper.title, *size, tuple(pages))


class _PaperStrips:
    """Makes the strips of one paper, block by block."""

    def __init__(self, paper: Paper, faces: PaperFaces) -> None:
        self._paper = paper
        self._faces = faces
        self._texts = TextStrips(faces, paper.page.text_width * TWIPS_PER_MM)
        self._is_official = paper.page == OFFICIAL_PAGE

    def strips(self) -> Iterator[Strip]:
        """Yield the strips in order; what follows a page break begins a page."""
        blocks = self._paper.blocks
        breaks = False
        previous: PaperBlock | None = None
        day: TextBlock | None = None
        for at, (block, following) in enumerate(zip_longest(blocks, blocks[1:])):
            breaks |= isinstance(block, PageBreak)
            # A day is placed together with the signature above it.
            is_day = day is not None and block is day
            day = None if is_day else _day_of(block, following)
            for strip in () if is_day else self._block(at, block, following, previous):
                yield _opening_page(strip) if breaks else strip
                breaks = False
            previous = block

    def _block(
        self, at: int, block: PaperBlock, following: PaperBlock | None, previous: PaperBlock | None
    ) -> Iterator[Strip]:
        match block:
            case TableBlock():
                table = SetTable(block, self._paper.page, self._faces, at)
                before = 0.0 if previous is None else _AROUND_NOTE
                yield from table.strips(before=before, keeps_next=_leads_to_signature(following))
            case SpreadLine(parts):
                heads = isinstance(following, TableBlock | SpreadLine)
                yield from self._texts.spread_line(
                    parts, before=_AROUND_NOTE / 2, keeps_next=heads, source=at
                )
            case SignatureLine(labels):
                yield from self._texts.signing(labels, before=_BEFORE_SIGNING, source=at)
            case TextBlock():
                yield from self._text(at, block, following)
            case PageBreak():
                pass

    def _text(self, at: int, block: TextBlock, following: PaperBlock | None) -> Iterator[Strip]:
        match block.style:
            case TextStyle.TITLE:
                yield from self._texts.title(
                    block.text, before=0.0, after=self._after_title(following), source=at
                )
            case TextStyle.SIGNATURE:
                yield from self._signature(at, block, _day_of(block, following))
            case TextStyle.NOTE:
                leads = isinstance(following, TableBlock | SpreadLine)
                keeps = block.keeps_with_next or leads or _leads_to_signature(following)
                setting = replace(NOTE, keeps_next=keeps)
                yield from self._texts.text(self._pieces(block), setting, at)
            case TextStyle.SUBTITLE:
                face = self._faces.run(Face.LEVEL_2)
                after = 0.0 if self._is_official else _ABOVE_TABLE
                setting = Setting(share=0.5, after=after, keeps_next=True)
                yield from self._texts.text([Piece(block.text, face)], setting, at)
            case style:
                part = NoticeParagraph(block.runs, block.outline)
                setting = replace(
                    _TEXT_STYLES[style],
                    keeps_next=self._keeps(block, following),
                    is_whole=isinstance(following, TableBlock) and stays_whole(part),
                )
                yield from self._texts.text(self._pieces(block), setting, at)

    def _after_title(self, following: PaperBlock | None) -> float:
        if isinstance(following, TextBlock) and following.style is TextStyle.SUBTITLE:
            return 0.0
        return float(LINE) if self._is_official else _ABOVE_TABLE

    def _signature(self, at: int, block: TextBlock, day: TextBlock | None) -> Iterator[Strip]:
        if day is not None and self._is_official:
            yield from self._texts.signature(block.text, day.text, sealed=False, source=at)
            return
        setting = Setting(share=1.0, right=2 * CHARACTER)
        for line in (block, day):
            if line is not None:
                keeps = line is block and day is not None
                setting = replace(setting, keeps_next=keeps)
                yield from self._texts.text(self._pieces(line), setting, at)

    def _keeps(self, block: TextBlock, following: PaperBlock | None) -> bool:
        part = NoticeParagraph(block.runs, block.outline)
        if not isinstance(following, TextBlock):
            return block.keeps_with_next or stays_with_next(part, None)
        signed = following.style is TextStyle.SIGNATURE and stays_with_signature(part)
        next_part = NoticeParagraph(following.runs, following.outline)
        return block.keeps_with_next or signed or stays_with_next(part, next_part)

    def _pieces(self, block: TextBlock) -> list[Piece]:
        points = NOTE_SIZE if block.style is TextStyle.NOTE else BODY_SIZE
        return text_pieces(block.runs, self._faces, points)


def _opening_page(strip: Strip) -> Strip:
    return replace(strip, extent=replace(strip.extent, begins_page=True))


def _day_of(block: PaperBlock, following: PaperBlock | None) -> TextBlock | None:
    """Return the second line of a signature, which is placed together with the first."""
    both = (block, following)
    if all(isinstance(b, TextBlock) and b.style is TextStyle.SIGNATURE for b in both):
        return following if isinstance(following, TextBlock) else None
    return None


def _leads_to_signature(block: PaperBlock | None) -> bool:
    """Whether what comes next is a signature, or a note, which may stand before one."""
    if isinstance(block, TextBlock):
        return block.style in (TextStyle.NOTE, TextStyle.SIGNATURE)
    return isinstance(block, SignatureLine | SpreadLine)
