"""The measures (整改措施) of one finding as a Qt table model; typed cells go to a service."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from rectify_desktop.domain.terms import MEASURE_STATE_TERMS, MeasureState
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.findings.edit_measure import (
    edit_measure_department,
    edit_measure_due,
    edit_measure_owner,
    edit_measure_state,
    edit_measure_text,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.ui.desk import Desk

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MeasureColumn(IntEnum):
    """The columns from left to right."""

    TEXT = 0
    DEPARTMENT = 1
    OWNER = 2
    DUE = 3
    STATE = 4


_TITLES = {
    MeasureColumn.TEXT: "措施",
    MeasureColumn.DEPARTMENT: "科室",
    MeasureColumn.OWNER: "责任人",
    MeasureColumn.DUE: "时限",
    MeasureColumn.STATE: "状态",
}


class MeasureTableModel(QAbstractTableModel):
    """Shows the measures of the finding chosen; ``refused`` tells why a cell was not taken."""

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._finding_id: FindingId | None = None
        self._measures: tuple[Measure, ...] = ()

    def show_finding(self, finding_id: FindingId | None) -> None:
        """Show the measures of a finding; as long as they are the same, an editor stays open."""
        measures = self._desk.ledger.measures_of(finding_id) if finding_id else ()
        same = [each.id for each in measures] == [each.id for each in self._measures]
        if finding_id == self._finding_id and same:
            self._measures = measures
            if measures:
                last = self.index(len(measures) - 1, len(MeasureColumn) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._finding_id, self._measures = finding_id, measures
        self.endResetModel()

    def measure(self, row: int) -> Measure:
        """Return the measure in a row."""
        return self._measures[row]

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._measures)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(MeasureColumn)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self._desk.is_read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _TITLES[MeasureColumn(section)]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        measure, column = self._measures[index.row()], MeasureColumn(index.column())
        if role == Qt.ItemDataRole.EditRole and column is MeasureColumn.STATE:
            return measure.state
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(measure, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_TITLES[column]}：{self._text(measure, column) or self.tr('空')}"
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if value == self.data(index, Qt.ItemDataRole.EditRole):
            return True
        try:
            self._store(self._measures[index.row()], MeasureColumn(index.column()), value)
        except RectifyError as error:
            self.refused.emit(error)
            return False
        return True

    def _text(self, measure: Measure, column: MeasureColumn) -> str:
        ledger = self._desk.ledger
        match column:
            case MeasureColumn.TEXT:
                return measure.text
            case MeasureColumn.DEPARTMENT:
                department = measure.department_id
                return ledger.department_names([department]) if department else ""
            case MeasureColumn.OWNER:
                return ledger.person_names([measure.owner_id]) if measure.owner_id else ""
            case MeasureColumn.DUE:
                day = measure.due_on
                return measure.due_wording or (day.isoformat() if day else "")
            case MeasureColumn.STATE:
                return MEASURE_STATE_TERMS[measure.state]

    def _store(self, measure: Measure, column: MeasureColumn, value: object) -> None:
        workspace = self._desk.workspace
        match column:
            case MeasureColumn.TEXT:
                edit_measure_text(workspace, measure, str(value))
            case MeasureColumn.DEPARTMENT:
                edit_measure_department(workspace, measure, str(value))
            case MeasureColumn.OWNER:
                edit_measure_owner(workspace, measure, str(value))
            case MeasureColumn.DUE:
                edit_measure_due(workspace, measure, str(value), today=self._desk.today())
            case MeasureColumn.STATE if isinstance(value, MeasureState):
                edit_measure_state(workspace, measure, value)
            case _:
                pass
