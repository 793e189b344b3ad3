"""What stands at the foot of a page: its number and what it belongs to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from rectify_desktop.ui.printing.line_setting import Piece, set_text
from rectify_desktop.ui.printing.page_marks import PlacedMarks
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_MM, TWIPS_PER_POINT, FaceKind

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper import PageFormat
    from rectify_desktop.ui.printing.page_marks import Mark
    from rectify_desktop.ui.printing.paper_faces import PaperFaces

# 四号 半角宋体 between dashes that stand 7 mm below the type area (§7.5).
_NUMBER_SIZE = 14.0
_BELOW = 7.0 * TWIPS_PER_MM
_DASH_HEIGHT = 0.36
_TABLE_SIZE, _TABLE_PITCH = 9.0, 240.0
# Half of a margin lower than this is out of a printer's reach: the foot takes room of the text.
_LEAST_MARGIN = 12.0
FOOT_ROOM = 360.0


def official_foot(number: int, page: PageFormat, faces: PaperFaces) -> PlacedMarks:
    """Return — 1 —, one character in from the outer edge: right on odd pages, left on even."""
    face = faces.face(FaceKind.NUMBER, _NUMBER_SIZE)
    character = _NUMBER_SIZE * TWIPS_PER_POINT
    width = page.text_width * TWIPS_PER_MM - 2 * character
    text = set_text([Piece(f"— {number} —", face)], width)
    pitch = character
    # The dash stands at a third of the height of a character above its base line.
    top = (page.height - page.margins[2]) * TWIPS_PER_MM + _BELOW
    top -= pitch * (0.88 - _DASH_HEIGHT)
    make = partial(text.marks, 0, 0.0, pitch, share=float(number % 2))
    return PlacedMarks(page.margins[3] * TWIPS_PER_MM + character, top, pitch, make)


def needs_foot_room(page: PageFormat) -> bool:
    """Whether the foot takes room of the text."""
    return page.margins[2] < _LEAST_MARGIN


def table_foot(
    number: int, count: int, page: PageFormat, faces: PaperFaces, running_title: str
) -> PlacedMarks:
    """Return what the page belongs to at the left and 第 1 页  共 3 页 at the right.

    Without a running title the number stands in the middle.
    """
    face = faces.body(_TABLE_SIZE)
    width = page.text_width * TWIPS_PER_MM
    words = f"第 {number} 页  共 {count} 页"
    marks: list[Mark] = []
    for text, share in ((running_title, 0.0), (words, 1.0 if running_title else 0.5)):
        marks += set_text([Piece(text, face)], width).marks(0, 0.0, _TABLE_PITCH, share=share)
    margin = page.margins[2] * (1.0 if needs_foot_room(page) else 0.5)
    bottom = (page.height - margin) * TWIPS_PER_MM
    left = page.margins[3] * TWIPS_PER_MM
    return PlacedMarks(left, bottom - _TABLE_PITCH, _TABLE_PITCH, lambda: marks)
