"""The whole manual as one paper: its pages one behind the other, nothing torn apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QPainter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from rectify_desktop.domain.papers.paper import OFFICIAL_PAGE
from rectify_desktop.ui.look.look import UI_FONTS
from rectify_desktop.ui.manual.manual_pages import manual_folder
from rectify_desktop.ui.manual.manual_view import PICTURE_SIGN, fit_pictures, set_rows
from rectify_desktop.ui.printing.print_fonts import (
    TWIPS_PER_INCH,
    TWIPS_PER_MM,
    without_local_forms,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock

    from rectify_desktop.ui.manual.manual_pages import ManualPage

# A text document counts in dots of the screen; whatever that is, this one is laid out by 96.
_DOTS_PER_INCH = 96
_DOTS_PER_MM = _DOTS_PER_INCH / 25.4
_TWIPS_PER_DOT = TWIPS_PER_INCH / _DOTS_PER_INCH
_POINT_SIZE = 10.0
# Closer than on the screen: paper is read in longer rows.
_LINE_HEIGHT, _CELL_PADDING = 135.0, 3.0
# A window fills the width; what is smaller must not look larger than it.
_PICTURE_SCALE = 0.6
# A page of the manual begins a new sheet where less than this part of one is left.
_TITLE_LOWEST = 0.6
# A heading stays with so many rows of what follows, about so high in dots.
_KEPT_ROWS, _ROW = 3, 24.0
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
        first_row = cursor.block()
        cursor.insertMarkdown(page.text)
        # What is put behind another text does not bring the level of its first row along.
        _merge(first_row, _title_format())
    width = (OFFICIAL_PAGE.width - 2 * _MARGIN_MM) * _DOTS_PER_MM
    height = (OFFICIAL_PAGE.height - 2 * _MARGIN_MM - _FOOT_MM / 2) * _DOTS_PER_MM
    fit_pictures(document, width, _PICTURE_SCALE)
    set_rows(document, _LINE_HEIGHT, _CELL_PADDING)
    document.setPageSize(QSizeF(width, height))
    _keep_together(document, height)
    count = document.pageCount()
    sheets = tuple(DocumentPage(document, number, count) for number in range(1, count + 1))
    return ManualPaper(title, sheets)


def _keep_together(document: QTextDocument, height: float) -> None:
    """Begin a new sheet at every heading that would stand alone or too low on its own."""
    layout = document.documentLayout()
    block = document.begin().next()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level and block.next().isValid():
            top = layout.blockBoundingRect(block).top()
            is_low = level == 1 and top % height > _TITLE_LOWEST * height
            if is_low or top // height != _needed(layout, block.next()) // height:
                _merge(block, _sheet_format())
                # Qt lays out anew only what it takes for changed, and loses rows behind tables.
                document.markContentsDirty(
                    block.position(), document.characterCount() - block.position()
                )
        block = block.next()


def _needed(layout: QAbstractTextDocumentLayout, following: QTextBlock) -> float:
    """Return how far down a heading needs its sheet: a picture whole, of a text some rows."""
    box = layout.blockBoundingRect(following)
    is_picture = following.text() == PICTURE_SIGN
    return box.bottom() if is_picture else box.top() + min(box.height(), _KEPT_ROWS * _ROW)


def _title_format() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setHeadingLevel(1)
    return form


def _sheet_format() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    return form


def _merge(block: QTextBlock, form: QTextBlockFormat) -> None:
    QTextCursor(block).mergeBlockFormat(form)


def _font(points: float) -> QFont:
    """Return the face of the window in a size that no screen changes."""
    font = QFont()
    font.setFamilies(UI_FONTS)
    font.setPixelSize(round(points * _DOTS_PER_INCH / 72))
    without_local_forms(font)
    return font
