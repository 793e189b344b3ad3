"""Paragraphs of a notice in the styles of its template: title, text, signature and date."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.gaps import GAP
from rectify_desktop.office.notice_writer.keeping import (
    is_all_title,
    stays_with_next,
    stays_with_signature,
)
from rectify_desktop.office.notice_writer.notice_styles import LEVEL_STYLES, RUN_STYLES, Style
from rectify_desktop.office.notice_writer.signature_block import (
    LINE_WIDTH,
    place_sealed,
    place_signature,
)
from rectify_desktop.office.notice_writer.title_lines import text_width, title_lines
from rectify_desktop.office.word.docx_markup import element_of, paragraph, run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import StrEnum

    from rectify_desktop.domain.notice.notice_parts import NoticeParagraph, NoticeRun
    from rectify_desktop.office.word.docx_markup import Properties
    from rectify_desktop.office.word.docx_template import DocxTemplate
    from rectify_desktop.office.word.docx_xml import Element

# One character and one line of the 28 × 22 grid, in twentieths of a point.
CHARACTER = 316
LINE = 579
_SIGNATURE_WIDTH = LINE_WIDTH - 4
# The seal stands over the lower middle of both lines and begins within a line of the text
# (§7.3.5.1): at 42 mm that takes two blank lines.
_SEALED_BLANK = 2
# How far a date may pass the edge before it turns its line: where its font is missing, wider
# figures stand in for those it was placed with.
_OVERHANG = 3


class NoticeLayout:
    """Builds paragraphs in the styles of one template."""

    def __init__(self, template: DocxTemplate) -> None:
        self._template = template

    def title(self, text: str) -> Element:
        """Return the title, turned by meaning."""
        return self.text(Style.TITLE, "\n".join(title_lines(text)))

    def body(self, paragraphs: tuple[NoticeParagraph, ...]) -> Iterator[Element]:
        """Yield the paragraphs of the text."""
        for part, following in zip_longest(paragraphs, paragraphs[1:]):
            is_last = following is None
            keeps_next = stays_with_next(part, following) or (
                is_last and stays_with_signature(part)
            )
            yield self.body_paragraph(part, keeps_next=keeps_next)

    def signature(self, signature: str, date: str, *, sealed: bool) -> tuple[Element, Element]:
        """Return signature and date where the standard has them."""
        lines = title_lines(signature, _SIGNATURE_WIDTH)
        if sealed:
            return self._sealed(lines, date)
        place = place_signature(max(map(text_width, lines)), date)
        right: Properties = {"ind": {"right": twips(place.signature_right)}}
        left: Properties = {"ind": {"left": twips(place.date_left), "right": twips(-_OVERHANG)}}
        return (
            self.text(Style.SIGNATURE, "\n".join(lines), right),
            self.text(Style.DATE, date, left),
        )

    def _sealed(self, lines: tuple[str, ...], date: str) -> tuple[Element, Element]:
        width = max(map(text_width, lines))
        place = place_sealed(width, date)
        signature: dict[str, dict[str, str]] = {
            "spacing": {"before": str(_SEALED_BLANK * LINE)},
            "ind": {"right": twips(place.signature_right)},
        }
        if len(lines) > 1:
            # Lines of a long name are centred on each other, so that the seal covers them alike.
            left = LINE_WIDTH - width - place.signature_right
            signature["ind"]["left"] = twips(left)
            signature["jc"] = {"val": "center"}
        day: Properties = {"ind": {"right": twips(place.date_right)}, "jc": {"val": "right"}}
        return (
            self.text(Style.SIGNATURE, "\n".join(lines), signature),
            self.text(Style.DATE, date, day),
        )

    def text(self, style: StrEnum, text: str, extra: Properties | None = None) -> Element:
        """Return a paragraph of one style, its gaps on yellow."""
        return self.paragraph(style, marked(text), extra)

    def paragraph(
        self, style: StrEnum, runs: Iterable[str], extra: Properties | None = None
    ) -> Element:
        """Return a paragraph of one style."""
        properties = {"pStyle": {"val": self._template.style_id(style)}, **(extra or {})}
        return element_of(paragraph(runs, properties))

    def body_paragraph(
        self, part: NoticeParagraph, *, keeps_next: bool, keeps_lines: bool = False
    ) -> Element:
        """Return one paragraph of the text, a title or not; with ``keeps_lines`` in one piece."""
        if is_all_title(part):
            runs = [each for piece in part.runs for each in marked(piece.text)]
            return self.paragraph(LEVEL_STYLES[part.outline], runs)
        properties: dict[str, dict[str, str]] = {"keepNext": {}} if keeps_next else {}
        if keeps_lines:
            properties["keepLines"] = {}
        if part.outline:
            # A title that runs on into text: the outline needs it, the look of a title would not.
            properties["outlineLvl"] = {"val": str(part.outline - 1)}
        return self.runs_of(Style.BODY, part.runs, properties)

    def runs_of(
        self, style: StrEnum, pieces: Iterable[NoticeRun], extra: Properties | None = None
    ) -> Element:
        """Return a paragraph of one style whose pieces keep their own faces."""
        return self.paragraph(
            style, [each for piece in pieces for each in self._runs(piece)], extra
        )

    def _runs(self, piece: NoticeRun) -> Iterator[str]:
        style = RUN_STYLES.get(piece.face)
        if style is None:
            return marked(piece.text)
        return marked(piece.text, {"rStyle": {"val": self._template.style_id(style)}})


def marked(text: str, properties: Properties | None = None) -> Iterator[str]:
    """Yield runs of a text, its gaps (【待填：…】) on yellow so that none is overlooked."""
    start = 0
    for gap in GAP.finditer(text):
        if gap.start() > start:
            yield run(text[start : gap.start()], properties)
        yield run(gap.group(), {**(properties or {}), "highlight": {"val": "yellow"}})
        start = gap.end()
    if start < len(text) or not text:
        yield run(text[start:], properties)


def twips(characters: float) -> str:
    """Return a width in characters as Word measures it, in twentieths of a point."""
    return str(round(characters * CHARACTER))
