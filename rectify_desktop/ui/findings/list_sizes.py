"""How wide the list and its columns are: kept for the next time, fitted to what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.finding_header import FindingHeader

_SPLITTER, _COLUMNS = "findings/splitter", "findings/columns"
_LIST_WIDTH = 884
_FORM_WIDTH = 360


class ListSizes:
    """Keeps the sizes of one list for its user."""

    def __init__(self, desk: Desk, splitter: QSplitter, columns: FindingHeader) -> None:
        self._desk = desk
        self._splitter = splitter
        self._columns = columns

    def save(self) -> None:
        """Remember the sizes as they are."""
        self._desk.settings.save_state(_SPLITTER, self._splitter.saveState())
        self._desk.settings.remember_choice(_COLUMNS, self._columns.layout_chosen() or "")

    def restore(self) -> None:
        """Give everything the size it had last time, the usual one at first."""
        splitter = self._splitter
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        sizes = self._desk.settings.state(_SPLITTER)
        if sizes is None or not splitter.restoreState(sizes):
            splitter.setSizes([_LIST_WIDTH, _FORM_WIDTH])
        columns = self._desk.settings.choice(_COLUMNS)
        if columns:
            self._columns.choose_layout(columns)
        self.fit(may_shrink=True)

    def fit(self, *, may_shrink: bool) -> None:
        """Make columns as wide as their words, unless a clerk has set them."""
        desk = self._desk
        self._columns.fit(desk.ledger, desk.today(), may_shrink=may_shrink)
