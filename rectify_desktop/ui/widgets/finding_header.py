"""The titles over the 问题清单, and how wide its columns are: what is empty makes room for 问题."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QHeaderView

from rectify_desktop.ui.models.finding_columns import FindingColumn, cell_text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.ledger import Ledger

_NUMBER_WIDTH = 84
_PADDING = 16
_DOT_ROOM = 20
# The narrowest a column may get without cutting its title, and the widest it takes by itself.
_LIMITS = {
    FindingColumn.RESULT: (72, 88),
    FindingColumn.LEADERS: (46, 76),
    FindingColumn.DEPARTMENTS: (46, 104),
    FindingColumn.OWNERS: (56, 76),
    FindingColumn.DUE: (72, 136),
    FindingColumn.LIGHT: (72, 104),
}
# Beyond these, a list is measured by its beginning.
_MEASURED = 300


class FindingHeader(QHeaderView):
    """Fits columns to what they hold until a clerk has set a width by hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setStretchLastSection(False)
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(min(least for least, _ in _LIMITS.values()))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._is_chosen = False
        self._is_fitting = False
        self.sectionResized.connect(self._on_resized)

    def settle(self) -> None:
        """Set up the columns of the model just given."""
        self._is_fitting = True
        self.setSectionResizeMode(FindingColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        self.resizeSection(FindingColumn.NUMBER, _NUMBER_WIDTH)
        self._is_fitting = False

    def fit(self, ledger: Ledger, today: date, *, may_shrink: bool) -> None:
        """Make columns as wide as their words, none wider than it has to be."""
        if self._is_chosen:
            return
        self._is_fitting = True
        for column, (least, most) in _LIMITS.items():
            texts = {
                cell_text(ledger, finding, column, today)
                for finding in islice(ledger.findings, _MEASURED)
            }
            wanted = max(map(self._room_for, texts), default=0)
            wanted += _DOT_ROOM if column is FindingColumn.LIGHT else 0
            width = min(max(wanted, least), most)
            if may_shrink or width > self.sectionSize(column):
                self.resizeSection(column, width)
        self._is_fitting = False

    def chosen_widths(self) -> QByteArray | None:
        """Return the widths a clerk has set, None if there are none to remember."""
        return self.saveState() if self._is_chosen else None

    def choose_widths(self, widths: QByteArray) -> None:
        """Set the widths a clerk chose earlier."""
        self._is_chosen = self.restoreState(widths)

    def _room_for(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + _PADDING

    def _on_resized(self, column: int) -> None:
        # 问题 takes the room that is left; its width is nobody's choice.
        if not self._is_fitting and column != FindingColumn.TITLE and self.isVisible():
            self._is_chosen = True
