"""The verbs of cells on the list page: a text field that has the caret is served first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.actions import ActionKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.cell_blocks import CellBlocks
    from rectify_desktop.ui.findings.finding_table_model import FindingTableModel
    from rectify_desktop.ui.findings.finding_table_view import FindingTableView


class CellVerbs(QObject):
    """Knows what a verb means where the hands are.

    ``pasted_list_wanted`` tells that the clipboard goes into a list without findings,
    ``deletion_wanted`` that whole rows are to go.
    """

    pasted_list_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, desk: Desk, model: FindingTableModel, view: FindingTableView) -> None:
        super().__init__(view)
        self._desk = desk
        self._model = model
        self._view = view
        view.filled.connect(lambda words: self._blocks.fill_all(words))
        view.cleared.connect(self._clear)

    @cached_property
    def _blocks(self) -> CellBlocks:
        """The work on blocks of cells, loaded by the first verb that is used."""
        from rectify_desktop.ui.findings.cell_blocks import CellBlocks

        return CellBlocks(self._desk, self._model, self._view)

    def handlers(self) -> dict[ActionKey, Callable[[], None]]:
        """Return what does each verb."""
        return {
            ActionKey.CUT: lambda: self._in_field_or_cells("cut"),
            ActionKey.COPY: lambda: self._in_field_or_cells("copy"),
            ActionKey.PASTE: self.paste,
            ActionKey.FILL_DOWN: lambda: self._blocks.fill_down(),
        }

    def paste(self) -> None:
        """Paste into a field or cells; into a list without findings, findings themselves."""
        if self._desk.ledger.findings or _writing_in() is not None:
            self._in_field_or_cells("paste")
        elif not self._desk.is_read_only:
            self.pasted_list_wanted.emit()

    def _in_field_or_cells(self, verb: str) -> None:
        getattr(_writing_in() or self._blocks, verb)()

    def _clear(self) -> None:
        """Del empties cells; whole rows, themes and headings it deletes, as far as they may go."""
        item = self._model.item(self._view.currentIndex().row())
        if not isinstance(item, Finding) or self._view.chosen.are_rows():
            self.deletion_wanted.emit()
        elif not self._desk.is_read_only:
            self._blocks.clear()


def _writing_in() -> QLineEdit | QPlainTextEdit | None:
    """Return the text field that has the caret."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, QLineEdit | QPlainTextEdit) else None
