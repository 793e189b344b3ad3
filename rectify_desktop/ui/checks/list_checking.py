"""体检 beside the 问题清单: begun once the list is on the screen, shown on its cells and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTreeView

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.models.finding_tree_model import FindingTreeModel
    from rectify_desktop.ui.widgets.finding_form import FindingForm
    from rectify_desktop.ui.widgets.finding_tree_view import FindingTreeView

# The list and its form are on the screen and the clerk is looking at them by then.
_AFTER_MS = 700


class ListChecking(QObject):
    """Loads the rules when the window has nothing better to do."""

    def __init__(self, desk: Desk, model: FindingTreeModel, view: FindingTreeView) -> None:
        super().__init__(view)
        self._desk = desk
        self._model = model
        self._view = view
        self._form: FindingForm | None = None
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self._begin)

    def follow(self, form: FindingForm) -> None:
        """Begin soon, and say under the fields of a form what is wrong with them."""
        self._form = form
        self._wait.start()

    def _begin(self) -> None:
        # A window that is gone needs no check; another ledger has a list of its own.
        if self._form is None or not self._view.isVisible():
            return
        from rectify_desktop.ui.checks.cell_marks import CellMarks
        from rectify_desktop.ui.checks.field_remarks import FieldRemarks

        watch = self._desk.checks
        self._model.show_marks(CellMarks(watch))
        watch.changed.connect(self._draw_again)
        self._form.show_remarks(FieldRemarks(self._desk, watch, self._form.ui, self._form))
        watch.begin()

    def _draw_again(self) -> None:
        """Draw the marks in sight, those of the frozen columns included."""
        for view in (self._view, *self._view.findChildren(QTreeView)):
            view.viewport().update()
