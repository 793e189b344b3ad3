"""F1 in any window: the manual opens at the page about what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QKeyEvent, QWindow
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.preferences.settings import Settings


class HelpKey(QObject):
    """Watches the window that has the focus: a dialog keeps F1 from the window behind it."""

    def __init__(
        self, window: QWidget, settings: Settings, shown_page: Callable[[], QWidget]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._shown_page = shown_page
        self._watched: QWindow | None = None
        application = cast("QApplication", QApplication.instance())
        application.focusWindowChanged.connect(self._on_window_changed)

    def open(self) -> None:
        """Show the manual, in front of the dialog that is open, at the page it is wanted for."""
        from rectify_desktop.ui.manual.manual_pages import page_about
        from rectify_desktop.ui.manual.manual_window import ManualWindow

        # What lies behind a dialog takes no input: the manual is the dialog's then.
        parent = QApplication.activeModalWidget() or self._window
        if isinstance(parent, ManualWindow):
            return
        manual = parent.findChild(ManualWindow) or ManualWindow(self._settings, parent)
        manual.show_page(page_about(self._class_names(parent)))
        manual.show()
        manual.raise_()
        manual.activateWindow()

    def _class_names(self, parent: QWidget) -> Iterator[str]:
        widget = QApplication.focusWidget()
        while widget is not None:
            yield type(widget).__name__
            widget = widget.parentWidget()
        yield type(parent if parent is not self._window else self._shown_page()).__name__

    def _on_window_changed(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._on_destroyed)

    def _on_destroyed(self, window: QObject) -> None:
        if window is self._watched:
            self._watched = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F1 alone."""
        if event.type() is QEvent.Type.KeyPress and (
            cast("QKeyEvent", event).key() == Qt.Key.Key_F1
        ):
            self.open()
            return True
        return super().eventFilter(watched, event)
