"""版头, 主送机关 and 附件说明 of an official paper as strips (GB/T 9704 §7.2–§7.3.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import URGENCY_TERMS
from rectify_desktop.office.notice_writer.red_head import (
    attachment_lines,
    copy_number_text,
    issuer_drop,
    issuer_lines,
)
from rectify_desktop.ui.printing.line_setting import Piece
from rectify_desktop.ui.printing.page_marks import Ink, RuleMark
from rectify_desktop.ui.printing.paper_faces import CHARACTER, LINE
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_MM, TWIPS_PER_POINT, FaceKind
from rectify_desktop.ui.printing.text_strips import FLUSH, Setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.notice.paper_frame import PaperFrame
    from rectify_desktop.ui.printing.page_flow import Strip
    from rectify_desktop.ui.printing.paper_faces import PaperFaces
    from rectify_desktop.ui.printing.text_strips import TextStrips

_ISSUER_LEADING = 1.3
_LINE_BELOW_NUMBER = 4.0 * TWIPS_PER_MM
_RED_LINE = 1.5 * TWIPS_PER_POINT
TITLE_BELOW_LINE = 2.0 * LINE


def head_strips(frame: PaperFrame, texts: TextStrips, faces: PaperFaces) -> Iterator[Strip]:
    """Yield copy number and urgency, the red mark of the issuer, the number and the red line."""
    urgency = "" if frame.urgency is None else URGENCY_TERMS[frame.urgency]
    number = copy_number_text(frame)
    if number:
        yield from texts.text([Piece(number, faces.body())], FLUSH)
    if urgency:
        face = faces.face(FaceKind.HEI, 16.0)
        yield from texts.text([Piece(urgency, face)], FLUSH)
    yield from _issuer(frame.issuing_mark, bool(number) + bool(urgency), texts, faces)
    yield from _number(frame.document_number, texts, faces)


def _issuer(mark: str, lines_above: int, texts: TextStrips, faces: PaperFaces) -> Iterator[Strip]:
    lines, size = issuer_lines(mark)
    setting = Setting(
        pitch=size * TWIPS_PER_POINT * _ISSUER_LEADING,
        share=0.5,
        before=issuer_drop(size, lines_above),
        keeps_next=True,
    )
    piece = Piece("\n".join(lines), faces.title(size), Ink.RED)
    yield from texts.text([piece], setting)


def _number(text: str, texts: TextStrips, faces: PaperFaces) -> Iterator[Strip]:
    face = faces.body()
    setting = Setting(share=0.5, before=2.0 * LINE, keeps_next=True)
    *lines, last = texts.text([Piece(text, face)], setting)
    yield from lines
    line_at = (LINE + face.size) / 2 + _LINE_BELOW_NUMBER
    rule = RuleMark(0.0, line_at, texts.width, _RED_LINE, Ink.RED)
    extent = replace(last.extent, height=line_at + _RED_LINE / 2)
    yield replace(last, extent=extent, make=lambda: (*last.make(), rule))


def recipient_strips(frame: PaperFrame, texts: TextStrips, faces: PaperFaces) -> Iterator[Strip]:
    """Yield 主送机关, flush left before the text."""
    if frame.recipients:
        yield from texts.text([Piece(f"{frame.recipients}：", faces.body())], FLUSH)


def attachment_strips(frame: PaperFrame, texts: TextStrips, faces: PaperFaces) -> Iterator[Strip]:
    """Yield 附件：1.… a line below the text; a name that turns aligns with its first character."""
    for at, line in enumerate(attachment_lines(frame.attachments)):
        setting = Setting(
            left=line.left * CHARACTER,
            first=-line.hanging * CHARACTER,
            before=0.0 if at else LINE,
            keeps_next=True,
        )
        yield from texts.text([Piece(line.text, faces.body())], setting)
