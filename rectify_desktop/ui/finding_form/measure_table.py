"""The measures of one finding: a small table with 新增 and 删除 below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.domain.terms import MEASURE_STATE_TERMS
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.services.findings.register_findings import add_measure, delete_measure
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.finding_form.measure_table_model import MeasureColumn, MeasureTableModel
from rectify_desktop.ui.widgets.column_widths import set_widths
from rectify_desktop.ui.widgets.day_field import DayField
from rectify_desktop.ui.widgets.growing_text_edit import GrowingTextEdit
from rectify_desktop.ui.widgets.names_field import NamesField
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk

# PySide6's stubs do not know the fields of QStyleOptionViewItem.
Option = Any
_Index = QModelIndex | QPersistentModelIndex
_TAKING_OFFERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
# The narrowest an open editor gets, in characters.
_LEAST_ROOM = 8
_WIDTHS = {
    MeasureColumn.DEPARTMENT: 66,
    MeasureColumn.OWNER: 56,
    MeasureColumn.DUE: 84,
    MeasureColumn.STATE: 58,
}


class MeasureTable(QWidget):
    """Shows and edits the measures of the finding chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._model: MeasureTableModel | None = None
        self._finding_id: FindingId | None = None
        self._table = _table(self)
        self._add = QPushButton(QIcon(":/icons/finding-add.svg"), self.tr("新增措施(&I)"), self)
        self._add.setObjectName("addMeasureButton")
        self._add.clicked.connect(self._on_add_clicked)
        self._delete = QPushButton(QIcon(":/icons/item-delete.svg"), self.tr("删除措施(&U)"), self)
        self._delete.setObjectName("deleteMeasureButton")
        self._delete.clicked.connect(self._on_delete_clicked)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 0, 8, 8)
        buttons.addWidget(self._add)
        buttons.addWidget(self._delete)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        layout.addLayout(buttons)

    def work_on(self, desk: Desk) -> None:
        """Take the ledger to work on; to be called once."""
        self._desk = desk
        self._model = MeasureTableModel(desk, self)
        self._model.refused.connect(desk.show_error)
        self._table.setItemDelegate(_MeasureDelegate(self._table, desk))
        self._table.setModel(self._model)
        header = self._table.horizontalHeader()
        set_widths(header, _WIDTHS)
        header.setSectionResizeMode(MeasureColumn.TEXT, QHeaderView.ResizeMode.Stretch)
        # A finding has a handful of measures, so that fitting all rows is cheap here.
        header.geometriesChanged.connect(self._table.resizeRowsToContents)
        header.sectionResized.connect(self._table.resizeRowsToContents)
        self._table.selectionModel().currentRowChanged.connect(self._show_what_can_be_done)

    def show_finding(self, finding_id: FindingId | None) -> None:
        """Show the measures of a finding as the ledger has them now."""
        assert self._model is not None
        self._finding_id = finding_id
        self._model.show_finding(finding_id)
        self._table.resizeRowsToContents()
        self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        assert self._desk is not None
        is_writable = self._finding_id is not None and not self._desk.is_read_only
        self._add.setEnabled(is_writable)
        self._delete.setEnabled(is_writable and self._table.currentIndex().isValid())

    def _on_add_clicked(self) -> None:
        if self._desk is None or self._model is None or self._finding_id is None:
            return
        try:
            add_measure(self._desk.workspace, self._finding_id)
        except RectifyError as error:
            self._desk.show_error(error)
            return
        added = self._model.index(self._model.rowCount() - 1, MeasureColumn.TEXT)
        self._table.setCurrentIndex(added)
        self._table.edit(added)

    def _on_delete_clicked(self) -> None:
        current = self._table.currentIndex()
        if self._desk is None or self._model is None or not current.isValid():
            return
        try:
            delete_measure(self._desk.workspace, self._model.row(current.row()).id)
        except RectifyError as error:
            self._desk.show_error(error)
            return
        undo = MessageAction(self.tr("撤销"), self._desk.undo)
        self._desk.show_message(self.tr("已删除 1 条措施。"), undo)


class _MeasureDelegate(QStyledItemDelegate):
    """Each column has the editor of its kind: words that grow, names in use, a day, a state."""

    def __init__(self, table: QTableView, desk: Desk) -> None:
        super().__init__(table)
        self._table = table
        self._desk = desk

    @override
    def createEditor(self, parent: QWidget, option: Option, index: _Index) -> QWidget:
        if index.column() == MeasureColumn.STATE:
            box = PickBox(parent)
            box.offer(list(MEASURE_STATE_TERMS.items()))
            return box
        if index.column() == MeasureColumn.TEXT:
            field = GrowingTextEdit(parent)
            field.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            field.selectAll()
            field.setTabChangesFocus(True)
            return field
        return self._line(parent, MeasureColumn(index.column()))

    def _line(self, parent: QWidget, column: MeasureColumn) -> QLineEdit:
        ledger = self._desk.ledger
        if column is MeasureColumn.DUE:
            line: QLineEdit = DayField(parent, self._desk.today())
        else:
            of_people = column is MeasureColumn.OWNER
            parties = ledger.people if of_people else ledger.departments
            line = NamesField(parent, [party.name for party in parties.values()])
        line.setFrame(False)
        return line

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, PickBox):
            editor.show_value(index.data(Qt.ItemDataRole.EditRole))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            # A growing field was filled when it was made; words typed since must stay.
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, PickBox):
            model.setData(index, editor.value)
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText().strip())
        else:
            super().setModelData(editor, model, index)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: Option, index: _Index) -> None:
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, GrowingTextEdit):
            three_lines = 3 * editor.fontMetrics().lineSpacing() + 8
            editor.resize(editor.width(), max(option.rect.height(), three_lines))
        elif isinstance(editor, QLineEdit):
            self._widen(editor)

    def _widen(self, line: QLineEdit) -> None:
        """Give a narrow cell room for a name or a day, over its neighbours if need be."""
        view = self._table.viewport().width()
        least = line.fontMetrics().horizontalAdvance("汉") * _LEAST_ROOM
        width = min(max(line.width(), least), view)
        line.setGeometry(min(line.x(), view - width), line.y(), width, line.height())

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, NamesField):
            key = cast("QKeyEvent", event).key()
            if key == Qt.Key.Key_Escape and editor.hide_offers():
                return True
            if key in _TAKING_OFFERS and not editor.is_composing:
                editor.take_offer()
        return super().eventFilter(editor, event)


def _table(parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setObjectName("measureView")
    table.setAccessibleName(parent.tr("整改措施"))
    table.setWordWrap(True)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    return table
