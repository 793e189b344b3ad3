"""体检 beside the 问题清单: begun once the list is on the screen, shown on its cells and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rectify_desktop.ui.findings.outline_table import OutlineTable

if TYPE_CHECKING:
    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.finding_form.finding_form import FindingForm
    from rectify_desktop.ui.findings.finding_list_page import FindingListPage

# The list and its form are on the screen and the clerk is looking at them by then.
_AFTER_MS = 700


class ListChecking(QObject):
    """Loads the rules when the window has nothing better to do."""

    def __init__(self, desk: Desk, page: FindingListPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._form: FindingForm | None = None
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self._begin)

    def follow(self, form: FindingForm) -> None:
        """Begin soon, and say under the fields of a form what is wrong with them."""
        self._form = form
        self._wait.start()

    def resume(self) -> None:
        """Begin soon, where the list was left before it came to that."""
        if self._form is not None and self._page.model.marks is None:
            self._wait.start()

    def go_to(self, hit: CheckHit) -> None:
        """Go to the cell that a hit speaks of, and to the same field of the form."""
        from rectify_desktop.ui.checks.cell_marks import COLUMN_OF_FIELD
        from rectify_desktop.ui.checks.form_places import show_field

        if hit.finding_id is None:
            return
        page, view = self._page, self._page.view
        page.clear_filter()
        page.reveal([hit.finding_id])
        column = COLUMN_OF_FIELD.get(hit.field)
        if column is not None and not view.isColumnHidden(column):
            view.go_to(view.currentIndex().siblingAtColumn(column))
        show_field(page.form.ui, hit.field, hit.text, hit.start)

    def _begin(self) -> None:
        # A window that is gone needs no check; another ledger has a list of its own.
        if self._form is None or not self._page.isVisible():
            return
        from rectify_desktop.ui.checks.cell_marks import CellMarks
        from rectify_desktop.ui.checks.field_remarks import FieldRemarks

        watch = self._desk.checks
        self._page.model.show_marks(CellMarks(watch))
        watch.changed.connect(self._draw_again)
        self._form.show_remarks(FieldRemarks(self._desk, watch, self._form.ui, self._form))
        watch.begin()
        self._draw_again()

    def _draw_again(self) -> None:
        """Draw the marks in sight, those of the frozen columns included."""
        view = self._page.view
        for each in (view, *view.findChildren(OutlineTable)):
            each.viewport().update()
