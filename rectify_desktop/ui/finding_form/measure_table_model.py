"""The measures (整改措施) of one finding as a Qt table model; typed cells go to a service."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from rectify_desktop.domain.terms import MEASURE_STATE_TERMS, MeasureState
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.services.findings.edit_measure import (
    edit_measure_department,
    edit_measure_due,
    edit_measure_owner,
    edit_measure_state,
    edit_measure_text,
)
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.ui.desk import Desk


class MeasureColumn(IntEnum):
    """The columns from left to right."""

    TEXT = 0
    DEPARTMENT = 1
    OWNER = 2
    DUE = 3
    STATE = 4


class MeasureTableModel(RowTableModel["Measure"]):
    """Shows the measures of the finding chosen; ``refused`` tells why a cell was not taken."""

    headings = ("措施", "科室", "责任人", "时限", "状态")

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def show_finding(self, finding_id: FindingId | None) -> None:
        """Show the measures of a finding; as long as they are the same, an editor stays open."""
        self.show_rows(self._desk.ledger.measures_of(finding_id) if finding_id else ())
        # A department or a person may be called otherwise since.
        self.tell_all()

    @override
    def key(self, row: Measure) -> object:
        return row.id

    @override
    def may_edit(self, index: Index) -> bool:
        return not self._desk.is_read_only

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        measure, column = self._rows[index.row()], MeasureColumn(index.column())
        if role == Role.EditRole and column is MeasureColumn.STATE:
            return measure.state
        if role in (Role.DisplayRole, Role.EditRole):
            return self._text(measure, column)
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if role == Role.AccessibleTextRole:
            return f"{self.headings[column]}：{self._text(measure, column) or self.tr('空')}"
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if value == self.data(index, Role.EditRole):
            return True
        try:
            self._store(self._rows[index.row()], MeasureColumn(index.column()), value)
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
