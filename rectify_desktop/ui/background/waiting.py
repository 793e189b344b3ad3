"""Says what is being written while a large step is written.

A step is one transaction on the one connection of the main thread. No event may be handled inside
it, for that could begin another step; so the sentence is painted first, and then it is written.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QWidget

_MARGIN = 24


@contextmanager
def waiting(parent: QWidget, sentence: str) -> Generator[None]:
    """Show a sentence over the window until the ``with`` ends; the clerk can only wait."""
    notice = QDialog(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
    notice.setModal(True)
    layout = QVBoxLayout(notice)
    layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    label = QLabel(sentence, notice)
    label.setTextFormat(Qt.TextFormat.PlainText)
    layout.addWidget(label)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        notice.show()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        notice.repaint()
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
        notice.close()
        notice.deleteLater()
