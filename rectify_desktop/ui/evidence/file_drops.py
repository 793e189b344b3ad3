"""Files and folders dragged from the desktop onto a widget, with the place where they fall."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QRubberBand

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData, QPoint
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget

    # What lies under a point: the rectangle to frame and what it stands for; None refuses.
    Target = tuple[QRect, str] | None

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FileDrops(QObject):
    """``dropped`` hands over the paths and what they fell on; other drags pass by untouched."""

    dropped = Signal(object, str)

    def __init__(
        self,
        widget: QWidget,
        parent: QObject,
        target_at: Callable[[QPoint], Target] | None = None,
    ) -> None:
        super().__init__(parent)
        self._widget = widget
        self._target_at = target_at or (lambda _: (widget.rect(), ""))
        self._frame: QRubberBand | None = None
        self._is_enabled = True
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def set_enabled(self, enabled: bool) -> None:
        """Take drops, or let them pass by, as where a ledger can only be looked at."""
        self._is_enabled = enabled

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._show_frame(None)
        if event.type() not in (*_DRAGS, QEvent.Type.Drop) or not self._is_enabled:
            return False
        drag = cast("QDropEvent", event)
        paths = dropped_paths(drag.mimeData())
        if not paths:
            return False
        target = self._target_at(drag.position().toPoint())
        self._show_frame(target[0] if target and drag.type() != QEvent.Type.Drop else None)
        if target is None and drag.type() != QEvent.Type.DragEnter:
            drag.ignore()
            return True
        # Refused at its entry a drag would never be heard of again. Files are copied, not moved.
        drag.setDropAction(Qt.DropAction.CopyAction)
        drag.accept()
        if target is not None and drag.type() == QEvent.Type.Drop:
            self.dropped.emit(paths, target[1])
        return True

    def _show_frame(self, place: QRect | None) -> None:
        """Frame where the files would fall."""
        if place is None:
            if self._frame is not None:
                self._frame.hide()
            return
        if self._frame is None:
            self._frame = QRubberBand(QRubberBand.Shape.Rectangle, self._widget)
        self._frame.setGeometry(place)
        self._frame.show()


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the local files and folders that are being dragged; nothing for anything else."""
    urls = data.urls() if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
