"""Cases as rows of a table to be read; what a column shows is declared, not programmed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QPixmap

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel, bold_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QColor

_MARK = 10


@dataclass(frozen=True, slots=True)
class CaseColumn:
    """One column: what it shows of a case, how many characters wide, and when that presses.

    A column without a width takes the room that is left. ``order`` sorts by something else than
    the words shown; a case of which it is None comes last. ``colour`` paints a mark before the
    words, which say the same.
    """

    title: str
    text: Callable[[Any], str]
    characters: int = 0
    is_alert: Callable[[Any], bool] | None = None
    order: Callable[[Any], Any] | None = None
    colour: Callable[[Any], QColor] | None = None


class CaseTableModel(RowTableModel[Any]):
    """Shows cases in the order they came in, or sorted by one column."""

    def __init__(
        self,
        columns: Sequence[CaseColumn],
        key: Callable[[Any], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.headings = [column.title for column in columns]
        self._key = key
        self._given: tuple[Any, ...] = ()
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def cases(self) -> tuple[Any, ...]:
        """The cases in the order in which they are shown."""
        return tuple(self._rows)

    @override
    def key(self, row: Any) -> str:
        return self._key(row)

    def row_of(self, key: str) -> int:
        """Return the row of a case; -1 where it is not shown."""
        return next((row for row, each in enumerate(self._rows) if self._key(each) == key), -1)

    def key_of(self, row: int) -> str:
        """Return the identity of the case of a row."""
        return self._key(self._rows[row])

    def show_cases(self, cases: Iterable[Any]) -> None:
        """Show some cases; where the same ones are shown already only their cells change."""
        self._given = tuple(cases)
        self.show_rows(self._arranged())

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, case = self.columns[index.column()], self._rows[index.row()]
        match role:
            case Role.DisplayRole:
                return column.text(case)
            case Role.ToolTipRole:
                return plain_tip(column.text(case))
            case Role.DecorationRole if column.colour is not None:
                return _mark(column.colour(case))
            case Role.FontRole if _is_alert(column, case):
                return bold_font()
            case Role.ForegroundRole if _is_alert(column, case):
                return QGuiApplication.palette().brightText()
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 brings the order of the ledger back."""
        self._sorted_by = column, order
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.key_of(index.row())) for index in self.persistentIndexList()]
        self._rows = self._arranged()
        places = {self._key(each): row for row, each in enumerate(self._rows)}
        for index, key in held:
            self.changePersistentIndex(index, self.index(places[key], index.column()))
        self.layoutChanged.emit()

    def _arranged(self) -> list[Any]:
        at, order = self._sorted_by
        if at < 0:
            return list(self._given)
        column = self.columns[at]
        value = column.order or column.text
        known = [each for each in self._given if value(each) is not None]
        unknown = [each for each in self._given if value(each) is None]
        is_reversed = order is Qt.SortOrder.DescendingOrder
        return [*sorted(known, key=value, reverse=is_reversed), *unknown]


def _is_alert(column: CaseColumn, case: object) -> bool:
    return column.is_alert is not None and column.is_alert(case)


def _mark(colour: QColor) -> QPixmap:
    mark = QPixmap(_MARK, _MARK)
    mark.fill(colour)
    return mark
