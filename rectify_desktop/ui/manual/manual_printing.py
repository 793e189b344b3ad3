"""The whole manual as one paper: contents first, every page of it on a new sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QUrl
from PySide6.QtGui import (
    QFont,
    QPainter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from rectify_desktop.domain.papers.paper import OFFICIAL_PAGE
from rectify_desktop.ui.look import UI_FONTS
from rectify_desktop.ui.manual.manual_pages import manual_folder
from rectify_desktop.ui.manual.manual_view import fit_pictures, set_rows
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_INCH, TWIPS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.ui.manual.manual_pages import ManualPage

# A text document counts in dots of the screen; whatever that is, this one is laid out by 96.
_DOTS_PER_INCH = 96
_DOTS_PER_MM = _DOTS_PER_INCH / 25.4
_TWIPS_PER_DOT = TWIPS_PER_INCH / _DOTS_PER_INCH
_POINT_SIZE = 10.5
_MARGIN_MM = 22.0
_FOOT_MM = 12.0


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One sheet of a text document, with its number at the foot."""

    document: QTextDocument
    number: int
    count: int

    def draw(self, painter: QPainter) -> None:
        """Draw the sheet on a painter that counts in twips from its corner."""
        size = self.document.pageSize()
        painter.save()
        painter.scale(_TWIPS_PER_DOT, _TWIPS_PER_DOT)
        painter.translate(_MARGIN_MM * _DOTS_PER_MM, _MARGIN_MM * _DOTS_PER_MM)
        painter.save()
        top = (self.number - 1) * size.height()
        painter.translate(0.0, -top)
        self.document.drawContents(painter, QRectF(0.0, top, size.width(), size.height()))
        painter.restore()
        self._draw_foot(painter, size.width(), size.height())
        painter.restore()

    def _draw_foot(self, painter: QPainter, width: float, height: float) -> None:
        foot = QTextDocument()
        foot.setDefaultFont(_font(9.0))
        foot.setTextWidth(width)
        words = QCoreApplication.translate("ManualPrinting", "第 {0} 页  共 {1} 页")
        foot.setHtml(f'<p align="center">{words.format(self.number, self.count)}</p>')
        painter.translate(0.0, height + (_FOOT_MM - 8.0) * _DOTS_PER_MM)
        foot.drawContents(painter)


@dataclass(frozen=True, slots=True)
class ManualPaper:
    """The manual in sheets of A4."""

    title: str
    pages: tuple[DocumentPage, ...]
    width: float = OFFICIAL_PAGE.width * TWIPS_PER_MM
    height: float = OFFICIAL_PAGE.height * TWIPS_PER_MM


def lay_out_manual(pages: Iterable[ManualPage], title: str) -> ManualPaper:
    """Return the pages of the manual as a paper for preview, printer and PDF."""
    document = QTextDocument()
    document.setDefaultFont(_font(_POINT_SIZE))
    document.setBaseUrl(QUrl.fromLocalFile(f"{manual_folder()}/"))
    document.setDocumentMargin(0.0)
    cursor = QTextCursor(document)
    for at, page in enumerate(pages):
        if at:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(QTextBlockFormat())
        start = cursor.position()
        cursor.insertMarkdown(page.text)
        if at:
            _begin_sheet(document, start)
    width = (OFFICIAL_PAGE.width - 2 * _MARGIN_MM) * _DOTS_PER_MM
    height = (OFFICIAL_PAGE.height - 2 * _MARGIN_MM - _FOOT_MM / 2) * _DOTS_PER_MM
    fit_pictures(document, width)
    set_rows(document)
    document.setPageSize(QRectF(0, 0, width, height).size())
    count = document.pageCount()
    sheets = tuple(DocumentPage(document, number, count) for number in range(1, count + 1))
    return ManualPaper(title, sheets)


def _begin_sheet(document: QTextDocument, position: int) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    form = QTextBlockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.mergeBlockFormat(form)


def _font(points: float) -> QFont:
    """Return the face of the window in a size that no screen changes."""
    font = QFont()
    font.setFamilies(UI_FONTS)
    font.setPixelSize(round(points * _DOTS_PER_INCH / 72))
    return font
