"""How the cells of a paper's workbook look: each look is made once and then only pointed at."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from rectify_desktop.domain.papers.paper import Align, TextStyle, Tone

if TYPE_CHECKING:
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.papers.paper_fonts import PaperFonts

_HEADER_FILL, _GAP_FILL = "F2F2F2", "FFFF00"
_INKS = {Tone.PAST: "595959", Tone.ALERT: "A40000"}
_SIDE = Side(style="thin", color="000000")
_FRAME = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
_TEXT_SIZES = {TextStyle.TITLE: 20.0, TextStyle.SUBTITLE: 14.0}
_NOTE_SIZE = 12.0
_CENTRED = (TextStyle.TITLE, TextStyle.SUBTITLE)


@dataclass(frozen=True, slots=True)
class CellLook:
    """One way a cell may look; ``tops`` puts its text at the top instead of the middle."""

    face: str
    size: float
    align: Align = Align.LEFT
    tone: Tone = Tone.PLAIN
    is_framed: bool = False
    is_header: bool = False
    has_gap: bool = False
    tops: bool = False


class SheetLooks:
    """The looks of one workbook, as the style of a cell points at them."""

    def __init__(self, fonts: PaperFonts) -> None:
        self._fonts = fonts
        self._styles: dict[CellLook, int] = {}

    def text(self, style: TextStyle, *, has_gap: bool = False) -> CellLook:
        """Return the look of a line outside of tables."""
        faces = {TextStyle.TITLE: self._fonts.title, TextStyle.SUBTITLE: self._fonts.kai}
        align = Align.CENTRE if style in _CENTRED else Align.LEFT
        return CellLook(
            faces.get(style, self._fonts.body),
            _TEXT_SIZES.get(style, _NOTE_SIZE),
            Align.RIGHT if style is TextStyle.SIGNATURE else align,
            has_gap=has_gap,
        )

    def header(self, size: float) -> CellLook:
        """Return the look of a column title."""
        return CellLook(self._fonts.hei, size, Align.CENTRE, is_framed=True, is_header=True)

    def cell(self, size: float, align: Align, tone: Tone, *, has_gap: bool, tops: bool) -> CellLook:
        """Return the look of a cell of a table."""
        face = self._fonts.hei if tone is Tone.LABEL else self._fonts.number
        return CellLook(face, size, align, tone, is_framed=True, has_gap=has_gap, tops=tops)

    def style(self, sheet: Worksheet, look: CellLook) -> int:
        """Return the number by which cells carry a look."""
        if look not in self._styles:
            self._styles[look] = _style_of(sheet, look)
        return self._styles[look]


def _style_of(sheet: Worksheet, look: CellLook) -> int:
    cell = cast("Any", Cell(sheet, row=1, column=1))
    cell.font = Font(
        name=look.face, size=look.size, bold=look.tone is Tone.ALERT, color=_INKS.get(look.tone)
    )
    cell.alignment = Alignment(
        horizontal="center" if look.align is Align.CENTRE else look.align.value,
        vertical="top" if look.tops else "center",
        wrap_text=True,
        # A figure at the right edge would run into the text of the next column.
        indent=1 if look.is_framed and look.align is Align.RIGHT else 0,
    )
    if look.is_framed:
        cell.border = _FRAME
    if look.has_gap or look.is_header:
        cell.fill = PatternFill("solid", start_color=_GAP_FILL if look.has_gap else _HEADER_FILL)
    style = cast("StyleArray", copy(cell._style))
    # With this mark Excel keeps text as text when the cell is edited.
    style.quotePrefix = 1
    return cast("int", cast("Any", sheet.parent)._cell_styles.add(style))
