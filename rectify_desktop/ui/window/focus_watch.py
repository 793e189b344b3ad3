"""Watching the widget that has the focus, one at a time: a filter on all events would be slow."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FocusWatch(QObject):
    """Filters the events of the focused widget, where it is of one of ``kinds``."""

    kinds: ClassVar[tuple[type[QWidget], ...]] = ()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def is_wanted(self, widget: QWidget) -> bool:
        """Whether a widget of these kinds is to be watched; all are, unless this says else."""
        return True

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, self.kinds):
            old.removeEventFilter(self)
        if isinstance(new, self.kinds) and self.is_wanted(new):
            new.installEventFilter(self)
