"""Pages of a paper on grey, one below the other, as a PDF viewer shows them."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea

from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.papers.page_place import PagePlace, place_at, top_of
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_INCH

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.printing.page_marks import LaidPaper

_GREY, _EDGE = QColor("#8b949e"), QColor("#6b747e")
_GAP = 14.0
_LEAST_ZOOM, _MOST_ZOOM, _ZOOM_STEP = 0.2, 5.0, 1.1
_PIXMAPS_KEPT = 8
_STEPS_PER_PAGE = 25
# Longer than this no beat of the window may take; pages not yet drawn follow in the next.
_PAINT_SECONDS = 0.02


class PageView(QAbstractScrollArea):
    """Shows the pages in sight; ``zoom`` 1 is the size of the paper, None as wide as the view."""

    place_changed = Signal()
    text_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: LaidPaper | None = None
        self._zoom: float | None = None
        self._message = ""
        self._pixmaps: dict[int, QPixmap] = {}
        # Page and twips down it at the upper edge of the view, as the clerk left it.
        self._top = (1, 0.0)
        self._is_arranging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A bar that comes and goes would change the width the pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # What is shown

    def show_pages(self, paper: LaidPaper) -> None:
        """Show a paper; the place one was reading stays in sight."""
        number, offset = self._top
        if self._paper is not None:
            place = place_at(self._paper, number, offset)
            number, offset = top_of(paper, place) or (number, offset)
        else:
            number, offset = 1, -_GAP
        self._paper = paper
        self._pixmaps.clear()
        self._top = (min(number, self.page_count), offset)
        self._arrange()

    def show_message(self, text: str) -> None:
        """Show a sentence in place of pages."""
        self._paper, self._message = None, text
        self._pixmaps.clear()
        self._arrange()

    @property
    def message(self) -> str:
        """What is said where there are no pages."""
        return self._message if self._paper is None else ""

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._paper.pages) if self._paper else 0

    @property
    def current_page(self) -> int:
        """The number of the page that fills most of the view, from 1; 0 where there is none."""
        if self._paper is None:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return min(self.page_count, int(middle / self._pitch()) + 1)

    def scroll_to_text(self, source: int) -> bool:
        """Bring the text of that number into sight; return whether it is on a page."""
        top = None if self._paper is None else top_of(self._paper, PagePlace(source))
        if top is None:
            return False
        self.verticalScrollBar().setValue(round(self._y_of(*top) - _GAP))
        return True

    def text_at(self, position: QPointF) -> int | None:
        """Return the number of the text under a point of the view."""
        if self._paper is None:
            return None
        for number in range(1, self.page_count + 1):
            box = self._page_box(number)
            if not box.contains(position):
                continue
            offset = (position.y() - box.top()) / self._scale()
            for item in self._paper.pages[number - 1].placed:
                if item.source is not None and item.y <= offset < item.y + item.height:
                    return item.source
        return None

    # Zoom

    @property
    def zoom(self) -> float:
        """The zoom in use."""
        return self._scale() * TWIPS_PER_INCH / self.logicalDpiX()

    @property
    def fits_width(self) -> bool:
        """Whether pages are as wide as the view."""
        return self._zoom is None

    def set_zoom(self, zoom: float | None) -> None:
        """Show pages at another size; None makes them as wide as the view."""
        self._zoom = None if zoom is None else min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
        self._pixmaps.clear()
        self._arrange()

    def zoom_in(self, steps: float = 1.0) -> None:
        """Enlarge the pages, or with negative steps make them smaller."""
        self.set_zoom(self.zoom * _ZOOM_STEP**steps)

    # Geometry: pages are all of one size

    def _scale(self) -> float:
        if self._paper is None:
            return 1.0
        if self._zoom is not None:
            return self._zoom * self.logicalDpiX() / TWIPS_PER_INCH
        return max(self.viewport().width() - 2 * _GAP, 50.0) / self._paper.width

    def _page_size(self) -> QSizeF:
        assert self._paper is not None
        return QSizeF(self._paper.width, self._paper.height) * self._scale()

    def _pitch(self) -> float:
        return self._page_size().height() + _GAP

    def _y_of(self, number: int, offset: float) -> float:
        return _GAP + (number - 1) * self._pitch() + offset * self._scale()

    def _page_box(self, number: int) -> QRectF:
        """Return where a page stands in the view."""
        size = self._page_size()
        spare = self.viewport().width() - size.width()
        x = spare / 2 if spare > 0 else -float(self.horizontalScrollBar().value())
        y = self._y_of(number, 0.0) - self.verticalScrollBar().value()
        return QRectF(QPointF(round(x), round(y)), size)

    def _arrange(self) -> None:
        """Fit the scroll bars to the pages and show the place the clerk left."""
        self._is_arranging = True
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        view = self.viewport().size()
        if self._paper is None:
            vertical.setRange(0, 0)
            horizontal.setRange(0, 0)
        else:
            size = self._page_size()
            height = _GAP + self.page_count * self._pitch()
            vertical.setRange(0, max(0, round(height) - view.height()))
            vertical.setPageStep(view.height())
            vertical.setSingleStep(round(size.height() / _STEPS_PER_PAGE))
            horizontal.setRange(0, max(0, round(size.width()) - view.width()))
            horizontal.setPageStep(view.width())
            vertical.setValue(round(self._y_of(*self._top)))
        self._is_arranging = False
        self.viewport().update()
        self.place_changed.emit()

    def _on_scrolled(self) -> None:
        if self._paper is not None and not self._is_arranging:
            y = self.verticalScrollBar().value() - _GAP
            number = max(1, min(self.page_count, int(y / self._pitch()) + 1))
            self._top = (number, (y - (number - 1) * self._pitch()) / self._scale())
        self.place_changed.emit()

    # Events

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._zoom is None and event.oldSize().width() != event.size().width():
            self._pixmaps.clear()
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._paper is None:
            # No page lies on the table yet: words alone are read on the desktop.
            painter.fillRect(self.viewport().rect(), look.DESKTOP)
            painter.setPen(look.QUIET)
            painter.drawText(
                self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), self._message
            )
            return
        painter.fillRect(self.viewport().rect(), _GREY)
        until = perf_counter() + _PAINT_SECONDS
        first = max(1, int((self.verticalScrollBar().value() - _GAP) / self._pitch()) + 1)
        for number in range(first, self.page_count + 1):
            box = self._page_box(number)
            if box.top() > self.viewport().height():
                break
            painter.fillRect(box, Qt.GlobalColor.white)
            painter.setPen(_EDGE)
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            if number not in self._pixmaps and perf_counter() > until:
                self.viewport().update()
                continue
            painter.drawPixmap(box.topLeft(), self._pixmap(number))

    def _pixmap(self, number: int) -> QPixmap:
        """Return the picture of a page, drawn once for each size."""
        pixmap = self._pixmaps.pop(number, None)
        if pixmap is None:
            assert self._paper is not None
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap((self._page_size() * ratio).toSize())
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.white)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._scale(), self._scale())
            self._paper.pages[number - 1].draw(painter)
            painter.end()
        self._pixmaps[number] = pixmap
        while len(self._pixmaps) > _PIXMAPS_KEPT:
            del self._pixmaps[next(iter(self._pixmaps))]
        return pixmap

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.ZoomIn) or (
            is_control and event.key() == Qt.Key.Key_Equal
        ):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_in(-1)
        elif is_control and event.key() == Qt.Key.Key_0:
            self.set_zoom(None)
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if is_back else 1) * bar.pageStep())
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        source = self.text_at(event.position())
        if source is not None:
            self.text_clicked.emit(source)
