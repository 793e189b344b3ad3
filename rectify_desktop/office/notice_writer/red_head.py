"""What a red-head paper has besides its text: 版头, 主送机关, 附件说明, 版记 (GB/T 9704 §7).

Sizes and distances are the recipes measured in office-documents §2.2.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import URGENCY_TERMS
from rectify_desktop.office.notice_writer.imprint import imprint_elements
from rectify_desktop.office.notice_writer.notice_layout import LINE, marked, twips
from rectify_desktop.office.notice_writer.notice_styles import RedHeadMark, RedHeadStyle
from rectify_desktop.office.notice_writer.title_lines import text_width, title_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.paper_frame import PaperFrame
    from rectify_desktop.office.notice_writer.notice_layout import NoticeLayout
    from rectify_desktop.office.word.docx_markup import Properties
    from rectify_desktop.office.word.docx_template import DocxTemplate
    from rectify_desktop.office.word.docx_xml import Element

# The mark of the issuer: one line of at most 438 of the 442 pt, its upper edge 35 mm (in twips)
# below the margin; in a line of 1.3 times its size a character begins a fifth of it down.
_LARGEST, _LINE_POINTS = 62, 438
_ISSUER_DROP = 1984
_ISSUER_LEADING = 1.3
_INK_DROP = 0.21
# A longer name would become smaller than the title below it.
_ONE_LINE = 19
_COPY_DIGITS = 6
_NAME_AT = 5
_NUMBERED_AT = 6


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """One attachment as named under the text; indents are characters."""

    text: str
    left: int
    hanging: int


def fill_red_head(
    template: DocxTemplate, layout: NoticeLayout, notice: Notice, frame: PaperFrame
) -> None:
    """Fill what stands above and below the text of a paper."""
    urgency = "" if frame.urgency is None else URGENCY_TERMS[frame.urgency]
    copy_number = copy_number_text(frame)
    above = [text for text in (copy_number, urgency) if text]
    filled: dict[RedHeadMark, list[Element]] = {
        RedHeadMark.COPY_NUMBER: _line(layout, RedHeadStyle.COPY_NUMBER, copy_number),
        RedHeadMark.URGENCY: _line(layout, RedHeadStyle.URGENCY, urgency),
        RedHeadMark.ISSUER: [_issuer(layout, frame.issuing_mark, len(above))],
        RedHeadMark.NUMBER: _line(layout, RedHeadStyle.NUMBER, frame.document_number),
        RedHeadMark.RECIPIENTS: _line(
            layout, RedHeadStyle.RECIPIENTS, f"{frame.recipients}：" if frame.recipients else ""
        ),
        RedHeadMark.ATTACHMENTS: list(_attachments(layout, frame.attachments)),
        RedHeadMark.IMPRINT: imprint_elements(layout, notice, frame),
    }
    for mark, elements in filled.items():
        template.fill(mark, elements)


def issuer_lines(text: str) -> tuple[tuple[str, ...], float]:
    """Return the mark of the issuer as lines, and its size in points."""
    width = text_width(text)
    lines = (text,) if width <= _ONE_LINE else title_lines(text, ceil(width / 2) + 2)
    return lines, min(_LARGEST, floor(_LINE_POINTS / max(map(text_width, lines)) * 2) / 2)


def issuer_drop(size: float, lines_above: int) -> int:
    """Return what is left free above the mark of the issuer, in twentieths of a point."""
    return max(0, round(_ISSUER_DROP - size * 20 * _INK_DROP) - lines_above * LINE)


def copy_number_text(frame: PaperFrame) -> str:
    """Return 份号 with all its digits, nothing where there is none."""
    return frame.copy_number.zfill(_COPY_DIGITS) if frame.copy_number else ""


def attachment_lines(names: tuple[str, ...]) -> Iterator[AttachmentLine]:
    """Yield 附件：1.… of each attachment; a name that turns aligns with its first character."""
    for count, name in enumerate(names, start=1):
        label = "附件：" if count == 1 else ""
        number = f"{count}." if len(names) > 1 else ""
        left = _NUMBERED_AT if number else _NAME_AT
        yield AttachmentLine(label + number + name, left, left - (2 if label else _NAME_AT))


def _issuer(layout: NoticeLayout, text: str, lines_above: int) -> Element:
    lines, size = issuer_lines(text)
    half_points = str(round(size * 2))
    look: Properties = {"sz": {"val": half_points}, "szCs": {"val": half_points}}
    spacing = {
        "before": str(issuer_drop(size, lines_above)),
        "line": str(round(size * 20 * _ISSUER_LEADING)),
        "lineRule": "exact",
    }
    return layout.paragraph(
        RedHeadStyle.ISSUER, marked("\n".join(lines), look), {"spacing": spacing}
    )


def _line(layout: NoticeLayout, style: RedHeadStyle, text: str) -> list[Element]:
    return [layout.text(style, text)] if text else []


def _attachments(layout: NoticeLayout, names: tuple[str, ...]) -> Iterator[Element]:
    """Yield 附件说明, a line below the text."""
    for at, line in enumerate(attachment_lines(names)):
        extra: Properties = {
            "keepNext": {},
            "ind": {
                "left": twips(line.left),
                "firstLineChars": "0",
                "hanging": twips(line.hanging),
            },
            "spacing": {"before": str(0 if at else LINE)},
        }
        yield layout.text(RedHeadStyle.ATTACHMENT, line.text, extra)
