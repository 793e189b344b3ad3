"""The one painter of printed tables: preview, printer and PDF show the same picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.printing.paper import Cell, Tone
from rectify_desktop.ui.printing.print_fonts import body_font
from rectify_desktop.ui.printing.table_setting import BODY_SIZE, set_cell, set_table
from rectify_desktop.ui.printing.text_setting import set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from rectify_desktop.ui.printing.pagination import Page, RowSlice
    from rectify_desktop.ui.printing.paper import TablePaper
    from rectify_desktop.ui.printing.text_setting import SetText

_GRID_WIDTH = 0.5  # points
_INKS = {
    Tone.PLAIN: QColor("#000000"),
    Tone.PAST: QColor("#5a5a5a"),
    Tone.ALERT: QColor("#a40000"),
}
_HEADER_FILL = QColor("#efefef")
_CONTINUED = "\n续"


def paint_table(paper: TablePaper, device: QPagedPaintDevice) -> int:
    """Paint the pages the device asks for on the paper it is set to; return the count of all.

    Raises:
        RectifyError: the device does not take the job.

    """
    painter = QPainter()
    if not painter.begin(device):
        raise RectifyError("打印机或目标文件没有响应，未能打印。请检查后重试。")
    try:
        return _TablePainter(paper, device, painter).paint_pages()
    finally:
        painter.end()


class _TablePainter:
    """Draws one table; ``_y`` is how far down the page it has come, in device units."""

    def __init__(self, paper: TablePaper, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._paper = paper
        self._device = device
        self._painter = painter
        self._table = set_table(paper, device)
        self._pen = QPen(_INKS[Tone.PLAIN], _GRID_WIDTH * self._table.unit)
        self._pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._y = 0.0

    def paint_pages(self) -> int:
        pages = self._table.pages
        wanted = self._device.pageRanges()
        chosen = [n for n in range(1, len(pages) + 1) if wanted.isEmpty() or wanted.contains(n)]
        for number in chosen:
            if number != chosen[0]:
                self._device.newPage()
            self._paint_page(number, pages[number - 1])
        return len(pages)

    def _paint_page(self, number: int, page: Page) -> None:
        self._y = 0.0
        if number == 1:
            self._paint_head()
        if page or number == 1:
            self._paint_header()
        for row_slice in page:
            self._paint_row(row_slice)
        if number == len(self._table.pages):
            self._paint_foot()
        self._paint_page_foot(number)

    def _paint_head(self) -> None:
        table = self._table
        self._ink(Tone.PLAIN)
        table.title.draw(self._painter, QPointF(0, self._y))
        self._y += table.title.height + table.distances.after_title
        for parts in table.head:
            self._paint_side_by_side(parts)
            self._y += table.distances.around_head

    def _paint_side_by_side(self, texts: list[SetText]) -> None:
        room = self._device.width() / len(texts)
        for at, text in enumerate(texts):
            text.draw(self._painter, QPointF(at * room, self._y))
        self._y += max(text.height for text in texts)

    def _paint_header(self) -> None:
        height = self._table.header_height
        x = self._table.distances.edge
        for width, text in zip(self._table.widths, self._table.header, strict=True):
            self._frame(x, width, height, _HEADER_FILL)
            self._ink(Tone.PLAIN)
            self._draw_centred(text, x, height)
            x += width
        self._y += height

    def _paint_row(self, part: RowSlice) -> None:
        table = self._table
        cells = table.rows[part.row]
        is_whole = part.last == max(text.lines for text in cells) and not part.continues
        x = self._table.distances.edge
        for at, (width, text) in enumerate(zip(table.widths, cells, strict=True)):
            self._frame(x, width, part.height)
            cell = self._paper.rows[part.row].cells[at]
            self._ink(cell.tone)
            if is_whole:
                self._draw_centred(text, x, part.height)
            elif part.continues and self._paper.columns[at].label:
                self._draw_continued(cell, at, x)
            else:
                text.draw(self._painter, self._corner(x), part.first, part.last)
            x += width
        self._y += part.height

    def _draw_continued(self, cell: Cell, at: int, x: float) -> None:
        """Say on the new page which row goes on there."""
        again = Cell(cell.text + _CONTINUED, cell.tone)
        room = self._table.widths[at] - 2 * self._table.distances.cell_side
        text = set_cell(again, self._paper.columns[at], room, self._device)
        text.draw(self._painter, self._corner(x))

    def _paint_foot(self) -> None:
        distances = self._table.distances
        self._ink(Tone.PLAIN)
        self._y += distances.around_head
        for line in self._table.foot:
            line.draw(self._painter, QPointF(0, self._y))
            self._y += line.height
        if self._table.signatures:
            self._y += distances.before_signatures
            self._paint_side_by_side(self._table.signatures)

    def _paint_page_foot(self, number: int) -> None:
        width = float(self._device.width())
        words = f"第 {number} 页  共 {len(self._table.pages)} 页"
        font = body_font(BODY_SIZE)
        self._ink(Tone.PLAIN)
        for text, alignment in (
            (self._paper.running_title, Qt.AlignmentFlag.AlignLeft),
            (words, Qt.AlignmentFlag.AlignRight),
        ):
            line = set_text(text, font, width, self._device, alignment)
            line.draw(self._painter, QPointF(0, self._device.height() - line.height))

    def _frame(self, x: float, width: float, height: float, fill: QColor | None = None) -> None:
        box = QRectF(x, self._y, width, height)
        if fill is not None:
            self._painter.fillRect(box, fill)
        self._painter.setPen(self._pen)
        self._painter.drawRect(box)

    def _corner(self, x: float) -> QPointF:
        distances = self._table.distances
        return QPointF(x + distances.cell_side, self._y + distances.cell_top)

    def _draw_centred(self, text: SetText, x: float, height: float) -> None:
        side = self._table.distances.cell_side
        text.draw(self._painter, QPointF(x + side, self._y + (height - text.height) / 2))

    def _ink(self, tone: Tone) -> None:
        self._painter.setPen(_INKS[tone])
