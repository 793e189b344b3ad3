"""The numbers of a paper as a table, and which of them are shown."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSortFilterProxyModel

from rectify_desktop.domain.checks.edited_copy import Origin
from rectify_desktop.domain.checks.figures_desk import Verdict
from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QColor

    from rectify_desktop.ui.figures.figure_rows import FigureRow


class FigureColumn(IntEnum):
    """The columns of the table."""

    STATE = 0
    WORDS = 1
    NAME = 2
    COUNTED = 3
    BASIS = 4
    ORIGIN = 5


class FigureTableModel(RowTableModel["FigureRow"]):
    """Read-only; a row is a number, a sum or a rate of the paper."""

    headings = ("状态", "文中写的", "名目", "台账", "口径", "来历")

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], FigureColumn(index.column())
        if role == Role.DisplayRole:
            return _text(row, column)
        if role == Role.ToolTipRole:
            return plain_tip(row.sentence or row.name)
        if role == Role.ForegroundRole and column is FigureColumn.STATE:
            return verdict_colour(row.verdict)
        return None


class FigureFilter(QSortFilterProxyModel):
    """Lets through the states that are wanted; none wanted means all."""

    def __init__(self, model: FigureTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._verdicts: frozenset[Verdict] = frozenset()
        self._is_by_hand = False
        self.setSourceModel(model)

    def show_only(self, verdicts: Collection[Verdict], *, is_by_hand: bool) -> None:
        """Show these states alone, and only what was changed by hand where that is wanted."""
        self._verdicts, self._is_by_hand = frozenset(verdicts), is_by_hand
        self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row = self._model.row(source_row)
        is_wanted = not self._verdicts or row.verdict in self._verdicts
        return is_wanted and (not self._is_by_hand or row.origin is Origin.BY_HAND)


def verdict_colour(verdict: Verdict) -> QColor:
    """Return the colour of a state; the sign and the word beside it say the same."""
    return {
        Verdict.EQUAL: look.GREEN,
        Verdict.DIFFERENT: look.ACCENT,
        Verdict.NOT_COUNTABLE: look.AMBER,
    }[verdict]


def _text(row: FigureRow, column: FigureColumn) -> str:
    return {
        FigureColumn.STATE: row.state,
        FigureColumn.WORDS: row.words,
        FigureColumn.NAME: row.name,
        FigureColumn.COUNTED: row.counted,
        FigureColumn.BASIS: row.basis,
        FigureColumn.ORIGIN: row.origin_word,
    }[column]
