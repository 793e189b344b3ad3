"""What a clerk does with files on a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_COPYING = Qt.DropAction.CopyAction
_BUTTON = Qt.MouseButton.LeftButton
_KEYS = Qt.KeyboardModifier.NoModifier


def files_dragged(paths: Sequence[Path]) -> QMimeData:
    """Return what a file manager hands over."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(widget: QWidget, data: QMimeData, at: QPoint | None = None) -> bool:
    """Drag something onto a place of a widget and let go; return whether it was taken."""
    place = at or QPoint(20, 20)
    QApplication.sendEvent(widget, QDragEnterEvent(place, _COPYING, data, _BUTTON, _KEYS))
    move = QDragMoveEvent(place, _COPYING, data, _BUTTON, _KEYS)
    QApplication.sendEvent(widget, move)
    if not move.isAccepted():
        return False
    falling = QDropEvent(QPointF(place), _COPYING, data, _BUTTON, _KEYS)
    QApplication.sendEvent(widget, falling)
    return falling.isAccepted()
