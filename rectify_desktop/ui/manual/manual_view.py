"""One page of the manual on the screen, its pictures as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from rectify_desktop.overrides import override
from rectify_desktop.ui.manual.manual_pages import manual_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent, QTextBlock, QTextImageFormat
    from PySide6.QtWidgets import QWidget

_MARGIN = 24.0
_LINE_HEIGHT = 150.0
_CELL_PADDING = 5.0
_HEADING_GAP = 14.0
_PICTURE_GAP = 8.0
# What stands in a text for a picture.
PICTURE_SIGN = "\N{OBJECT REPLACEMENT CHARACTER}"
_FOUND = QColor("#fff3b0")
_GRID = QColor("#c9d1db")
_HEAD = QColor("#f0f3f7")


class ManualView(QTextBrowser):
    """Shows Markdown; ``page_wanted`` tells the file name a link leads to."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Pages are changed by the window alone, and no link leaves the manual.
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("手册正文"))
        self.anchorClicked.connect(lambda url: self.page_wanted.emit(url.path()))
        self._text = ""

    def show_text(self, text: str) -> None:
        """Show a page from its beginning."""
        self._text = text
        self._set()
        self.verticalScrollBar().setValue(0)

    def mark(self, words: list[str]) -> None:
        """Mark where words stand, and show the first of them."""
        found: list[Any] = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                selection: Any = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format.setBackground(_FOUND)
                found.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        if found:
            first = min(found, key=lambda selection: selection.cursor.position())
            start = QTextCursor(first.cursor)
            start.clearSelection()
            self.setTextCursor(start)
            self.ensureCursorVisible()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width, and stay at the same place."""
        super().resizeEvent(event)
        if self._text and event.size().width() != event.oldSize().width():
            bar = self.verticalScrollBar()
            share = bar.value() / max(bar.maximum(), 1)
            self._set()
            bar.setValue(round(share * bar.maximum()))

    def _set(self) -> None:
        # A document that held tables does not come clean of them when it is filled again.
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setBaseUrl(QUrl.fromLocalFile(f"{manual_folder()}/"))
        document.setMarkdown(self._text)
        document.setDocumentMargin(_MARGIN)
        # As one edit: a long table would otherwise be laid out again for each of its cells.
        whole = QTextCursor(document)
        whole.beginEditBlock()
        fit_pictures(document, self.viewport().width() - 2 * _MARGIN)
        _smooth_pictures(document, self.devicePixelRatioF())
        set_rows(document)
        whole.endEditBlock()
        self.setDocument(document)


def fit_pictures(document: QTextDocument, width: float, most_scale: float = 1.0) -> None:
    """Make every picture at most ``width`` wide, in the units of the document's page.

    No picture is shown larger than ``most_scale`` of its own size.
    """
    cursor = QTextCursor(document)
    for at, shown in list(_pictures(document)):
        size = _natural_size(shown.name())
        scale = min(most_scale, width / size.width()) if size.width() else 1.0
        shown.setWidth(size.width() * scale)
        shown.setHeight(size.height() * scale)
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shown)


def _smooth_pictures(document: QTextDocument, ratio: float) -> None:
    """Scale the pictures for a screen of ``ratio`` dots; Qt itself would leave out rows of dots."""
    for _, shown in _pictures(document):
        picture = QImage(str(manual_folder() / shown.name()))
        scaled = picture.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
            max(round(shown.width() * ratio), 1), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        place = document.baseUrl().resolved(QUrl(shown.name()))
        document.addResource(QTextDocument.ResourceType.ImageResource.value, place, scaled)


def _pictures(document: QTextDocument) -> Iterator[tuple[int, QTextImageFormat]]:
    """Yield where each picture stands, and how it is shown."""
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().isImageFormat():
                yield fragment.position(), fragment.charFormat().toImageFormat()
            iterator += 1
        block = block.next()


def set_rows(
    document: QTextDocument, line_height: float = _LINE_HEIGHT, cell_padding: float = _CELL_PADDING
) -> None:
    """Give lines room to be read (per cent), headings room above, and tables a grid."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(_row_format(block, line_height))
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _draw_grid(frame, cell_padding)
            _leave_room_behind(frame)


def _row_format(block: QTextBlock, line_height: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    # A line that holds a picture would get half the height of the picture as a gap.
    if PICTURE_SIGN in block.text():
        form.setBottomMargin(_PICTURE_GAP)
    else:
        form.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if block.blockFormat().headingLevel():
        form.setTopMargin(_HEADING_GAP)
    return form


def _draw_grid(table: QTextTable, padding: float) -> None:
    form = table.format()
    form.setCellPadding(padding)
    form.setCellSpacing(0.0)
    form.setBorder(1.0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(_GRID)
    form.setBorderCollapse(True)
    form.setHeaderRowCount(1)
    form.setTopMargin(_HEADING_GAP / 2)
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            look = cell.format().toTableCellFormat()
            look.setBorder(1.0)
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBorderBrush(_GRID)
            if row == 0:
                look.setBackground(_HEAD)
            cell.setFormat(look)


def _leave_room_behind(table: QTextTable) -> None:
    """Part a table from what follows.

    A margin of its own that fell on the next sheet would take the head of the table along.
    """
    following = QTextCursor(table.document().findBlock(table.lastPosition() + 1))
    form = QTextBlockFormat()
    form.setTopMargin(_HEADING_GAP)
    following.mergeBlockFormat(form)


def _natural_size(name: str) -> QSizeF:
    return QSizeF(QImageReader(str(manual_folder() / name)).size())
