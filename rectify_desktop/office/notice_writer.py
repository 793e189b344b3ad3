"""The notice (通报) as a .docx by GB/T 9704: the composed parts laid out on our own template.

22 lines of 28 characters come from the styles of the template (office-documents §2.1); what
depends on the text of one notice is decided here: where the title turns, what keeps together,
where signature and date stand. Numbers are typed text, never automatic ones, so that they survive
being copied to a web page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.dates import chinese_date
from rectify_desktop.domain.gaps import GAP, gap_mark
from rectify_desktop.domain.terms import Edition
from rectify_desktop.office.docx_xml import paragraph, run
from rectify_desktop.office.notice_styles import (
    LEVEL_FACES,
    LEVEL_STYLES,
    RUN_STYLES,
    Mark,
    NoticeTemplate,
    Style,
)
from rectify_desktop.office.signature_block import LINE_WIDTH, place_signature
from rectify_desktop.office.title_lines import text_width, title_lines
from rectify_desktop.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.notice import Notice, NoticeParagraph, NoticeRun
    from rectify_desktop.office.docx_xml import Element, Properties

# The layout profile of each edition; one with a red head for INTERNAL is another template here.
_TEMPLATES = {
    Edition.PUBLIC: "templates/notice.docx",
    Edition.INTERNAL: "templates/notice.docx",
}
# One character of the 28 × 22 grid, in twentieths of a point.
_CHARACTER = 316
_KEPT_LINES = 8
_SIGNATURE_WIDTH = LINE_WIDTH - 4


def write_notice(notice: Notice) -> bytes:
    """Lay a notice out and return the .docx; the same notice always gives the same bytes.

    Raises:
        TemplateBroken: the template was damaged or lost a style or mark.

    """
    template = NoticeTemplate(resource_path(_TEMPLATES[notice.edition]))
    layout = _Layout(template)
    template.fill(Mark.TITLE, [layout.title(notice.title)])
    template.fill(Mark.BODY, list(layout.body(notice.paragraphs)))
    date = gap_mark("成文日期") if notice.signed_on is None else chinese_date(notice.signed_on)
    signature, signed_on = layout.signature(notice.signature, date)
    template.fill(Mark.SIGNATURE, [signature])
    template.fill(Mark.DATE, [signed_on])
    return template.to_bytes(title=notice.title, author=GAP.sub("", notice.signature))


class _Layout:
    """Paragraphs in the styles of one template."""

    def __init__(self, template: NoticeTemplate) -> None:
        self._ids = {style: template.style_id(style) for style in Style}

    def title(self, text: str) -> Element:
        return self._paragraph(Style.TITLE, _marked("\n".join(title_lines(text))))

    def body(self, paragraphs: tuple[NoticeParagraph, ...]) -> Iterator[Element]:
        last = len(paragraphs) - 1
        for index, part in enumerate(paragraphs):
            # The signature never stands alone on a page (§7.3.5.5 forbids 此页无正文). A longer
            # paragraph would be moved whole by LibreOffice and leave half a page empty.
            is_short = text_width(part.text) <= _KEPT_LINES * LINE_WIDTH
            yield self._body_paragraph(part, keeps_next=index == last and is_short)

    def signature(self, signature: str, date: str) -> tuple[Element, Element]:
        lines = title_lines(signature, _SIGNATURE_WIDTH)
        place = place_signature(max(map(text_width, lines)), date)
        right = {"ind": {"right": _twips(place.signature_right)}}
        left = {"ind": {"left": _twips(place.date_left)}}
        return (
            self._paragraph(Style.SIGNATURE, _marked("\n".join(lines)), right),
            self._paragraph(Style.DATE, _marked(date), left),
        )

    def _body_paragraph(self, part: NoticeParagraph, *, keeps_next: bool) -> Element:
        properties: Properties = {"keepNext": {}} if keeps_next else {}
        level = LEVEL_FACES.get(part.outline)
        if level is not None and all(piece.face is level for piece in part.runs):
            runs = [element for piece in part.runs for element in _marked(piece.text)]
            return self._paragraph(LEVEL_STYLES[part.outline], runs, properties)
        if level is not None:
            # A title that runs on into text: the outline needs it, the look of a title would not.
            outline = {"val": str(part.outline - 1)}
            properties = {"keepNext": {}, "outlineLvl": outline}
        runs = [element for piece in part.runs for element in self._runs(piece)]
        return self._paragraph(Style.BODY, runs, properties)

    def _runs(self, piece: NoticeRun) -> Iterator[Element]:
        style = RUN_STYLES.get(piece.face)
        properties: Properties = {} if style is None else {"rStyle": {"val": self._ids[style]}}
        return _marked(piece.text, properties)

    def _paragraph(
        self, style: Style, runs: Iterator[Element] | list[Element], extra: Properties | None = None
    ) -> Element:
        return paragraph(runs, {"pStyle": {"val": self._ids[style]}, **(extra or {})})


def _marked(text: str, properties: Properties | None = None) -> Iterator[Element]:
    """Yield runs of a text, its gaps (【待填：…】) on yellow so that none is overlooked."""
    start = 0
    for gap in GAP.finditer(text):
        if gap.start() > start:
            yield run(text[start : gap.start()], properties)
        yield run(gap.group(), {**(properties or {}), "highlight": {"val": "yellow"}})
        start = gap.end()
    if start < len(text) or not text:
        yield run(text[start:], properties)


def _twips(characters: float) -> str:
    return str(round(characters * _CHARACTER))
