"""A paper as .docx on the template ``paper.docx``: its blocks laid out one after the other."""

from __future__ import annotations

from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_parts import NoticeParagraph
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
from rectify_desktop.office.line_count import ems
from rectify_desktop.office.notice_writer.keeping import (
    stays_whole,
    stays_with_next,
    stays_with_signature,
)
from rectify_desktop.office.notice_writer.notice_layout import NoticeLayout
from rectify_desktop.office.notice_writer.notice_styles import Style
from rectify_desktop.office.notice_writer.title_lines import title_lines
from rectify_desktop.office.paper_writer.docx_page import set_page, twips, with_tabs
from rectify_desktop.office.paper_writer.docx_table import table_element
from rectify_desktop.office.paper_writer.page_fit import fitted_paper
from rectify_desktop.office.paper_writer.paper_styles import (
    POINTS_PER_MM,
    TEMPLATE,
    TEXT_STYLES,
    PaperMark,
    PaperStyle,
)
from rectify_desktop.office.word.docx_fonts import set_faces
from rectify_desktop.office.word.docx_markup import add_property
from rectify_desktop.office.word.docx_template import DocxTemplate
from rectify_desktop.office.word.docx_xml import qualified
from rectify_desktop.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.papers.paper import Paper, PaperBlock
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts
    from rectify_desktop.office.word.docx_markup import Properties
    from rectify_desktop.office.word.docx_xml import Element

_TITLE_SIZE, _NOTE_SIZE = 22.0, 12.0
_BLANK_LINE = "579"
# Below a title that heads a table; an official text leaves a whole line.
_ABOVE_TABLE = "200"
# A paragraph that takes next to no room: what parts two tables, or ends a page.
_TINY: Properties = {
    "spacing": {"before": "0", "after": "0", "line": "20", "lineRule": "exact"},
}


def write_paper_docx(paper: Paper, fonts: PaperFonts = DEFAULT_FONTS) -> bytes:
    """Lay a paper out and return the .docx; the same paper always gives the same bytes.

    Raises:
        TemplateBroken: the template was damaged or lost a style or mark.

    """
    paper = fitted_paper(paper)
    template = DocxTemplate(resource_path(TEMPLATE))
    set_faces(template, fonts)
    template.fill(PaperMark.BODY, list(_PaperLayout(paper, template).elements()))
    set_page(template, paper.page, paper.running_title)
    return template.to_bytes(title=paper.title, author="")


class _PaperLayout:
    """Lays the blocks of one paper out in the styles of one template."""

    def __init__(self, paper: Paper, template: DocxTemplate) -> None:
        self._paper = paper
        self._template = template
        self._layout = NoticeLayout(template)
        self._width = twips(paper.page.text_width)
        self._is_official = paper.page == OFFICIAL_PAGE

    def elements(self) -> Iterator[Element]:
        """Yield paragraphs and tables in order."""
        blocks = self._paper.blocks
        breaks = False
        previous: PaperBlock | None = None
        signed: TextBlock | None = None
        for block, following in zip_longest(blocks, blocks[1:]):
            if isinstance(block, PageBreak):
                breaks = True
            elif block is signed:
                pass
            else:
                signed = _date_of(block, following)
                made = list(self._block(block, following, previous))
                if breaks:
                    yield from self._on_a_new_page(made)
                else:
                    yield from made
                breaks = False
            previous = block
        if not isinstance(previous, TextBlock | SpreadLine | SignatureLine):
            # A document cannot end with a table or with nothing.
            yield self._tiny(breaks=breaks)

    def _block(
        self, block: PaperBlock, following: PaperBlock | None, previous: PaperBlock | None
    ) -> Iterator[Element]:
        match block:
            case TableBlock():
                if isinstance(previous, TableBlock):
                    yield self._tiny()
                keeps_next = _leads_to_signature(following)
                page = self._paper.page
                yield table_element(block, page, self._template, keeps_next=keeps_next)
            case SpreadLine(parts):
                yield self._spread(parts, keeps_next=isinstance(following, TableBlock | SpreadLine))
            case SignatureLine(labels):
                yield self._signing(labels)
            case TextBlock():
                yield from self._text(block, following)
            case PageBreak():
                pass

    def _text(self, block: TextBlock, following: PaperBlock | None) -> Iterator[Element]:
        match block.style:
            case TextStyle.TITLE:
                yield self._title(block, following)
            case TextStyle.BODY:
                yield self._body(block, following)
            case TextStyle.SIGNATURE:
                yield from self._signature(block, _date_of(block, following))
            case style:
                extra: dict[str, dict[str, str]] = {}
                heads = isinstance(following, TableBlock | SpreadLine)
                if block.keeps_with_next or heads or _leads_to_signature(following):
                    extra["keepNext"] = {}
                if style is TextStyle.SUBTITLE and not self._is_official:
                    extra["spacing"] = {"after": _ABOVE_TABLE}
                yield self._layout.runs_of(TEXT_STYLES[style], block.runs, extra)

    def _title(self, block: TextBlock, following: PaperBlock | None) -> Element:
        width = self._paper.page.text_width * POINTS_PER_MM // _TITLE_SIZE
        text = "\n".join(title_lines(block.text, width))
        after = _BLANK_LINE if self._is_official else _ABOVE_TABLE
        if isinstance(following, TextBlock) and following.style is TextStyle.SUBTITLE:
            after = "0"
        return self._layout.text(Style.TITLE, text, {"spacing": {"after": after}})

    def _body(self, block: TextBlock, following: PaperBlock | None) -> Element:
        part = NoticeParagraph(block.runs, block.outline)
        next_part = None
        keeps = block.keeps_with_next
        if isinstance(following, TextBlock):
            next_part = NoticeParagraph(following.runs, following.outline)
            keeps |= following.style is TextStyle.SIGNATURE and stays_with_signature(part)
        keeps |= stays_with_next(part, next_part)
        whole = isinstance(following, TableBlock) and stays_whole(part)
        return self._layout.body_paragraph(part, keeps_next=keeps, keeps_lines=whole)

    def _signature(self, block: TextBlock, date: TextBlock | None) -> Iterator[Element]:
        if date is not None and self._is_official:
            yield from self._layout.signature(block.text, date.text, sealed=False)
            return
        for signed in (block, date):
            if signed is not None:
                extra: Properties = {"ind": {"right": "632"}, "jc": {"val": "right"}}
                yield self._layout.runs_of(Style.DATE, signed.runs, extra)

    def _spread(self, parts: tuple[str, ...], *, keeps_next: bool) -> Element:
        extra: dict[str, dict[str, str]] = {"keepNext": {}} if keeps_next else {}
        room = self._paper.page.text_width * POINTS_PER_MM / _NOTE_SIZE
        if len(parts) < 2 or ems("　　".join(parts)) > room:
            return self._layout.text(PaperStyle.NOTE, "　　".join(parts), extra)
        step = self._width / (len(parts) - 1)
        stops = [("center", round(step * at)) for at in range(1, len(parts) - 1)]
        element = self._layout.text(PaperStyle.NOTE, "\t".join(parts), {**extra, "tabs": {}})
        return with_tabs(element, [*stops, ("right", self._width)])

    def _signing(self, labels: tuple[str, ...]) -> Element:
        # Each label has the same room behind it to sign in.
        lengths = [ems(label) * _NOTE_SIZE * 20 for label in labels]
        room = max(0.0, (self._width - sum(lengths)) / len(labels))
        ends = accumulate(length + room for length in lengths[:-1])
        element = self._layout.text(PaperStyle.SIGNING, "\t".join(labels), {"tabs": {}})
        return with_tabs(element, [("left", round(end)) for end in ends])

    def _on_a_new_page(self, made: list[Element]) -> Iterator[Element]:
        """Break the page before a paragraph; a table needs one to break before."""
        if next(made[0].iterchildren(qualified("pPr")), None) is None:
            yield self._tiny(breaks=True)
        else:
            add_property(made[0], "pageBreakBefore")
        yield from made

    def _tiny(self, *, breaks: bool = False) -> Element:
        extra: Properties = {"pageBreakBefore": {}, **_TINY} if breaks else _TINY
        return self._layout.text(PaperStyle.NOTE, "", extra)


def _date_of(block: PaperBlock, following: PaperBlock | None) -> TextBlock | None:
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
