"""The bridge from the workspace's plain callbacks to a Qt signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace


class WorkspaceSignals(QObject):
    """Emits ``changed(Changes)`` after every operation, undo and redo of one workspace."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = workspace.on_change(self.changed.emit)

    def detach(self) -> None:
        """Stop listening; to be called before the workspace is closed."""
        self._unsubscribe()
