"""The step between a table and its proposal: what each column is read as, unsure ones first."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping, check_findings
from rectify_desktop.domain.proposal.column_roles import ROLE_TERMS, ColumnRole
from rectify_desktop.domain.proposal.table_columns import Recognition, forms_of
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.ui.generated.ui_column_mapping_page import Ui_ColumnMappingPage
from rectify_desktop.ui.look.look import ACCENT, AMBER
from rectify_desktop.ui.widgets.column_widths import set_widths
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent

    from rectify_desktop.domain.proposal.table_columns import TableColumn, TableColumns

_HEADING, _SAMPLES, _RECOGNITION, _ROLE = range(4)
_WIDTHS = {_HEADING: 190, _RECOGNITION: 190, _ROLE: 190}
_LONGEST_SAMPLE = 36
_BETWEEN = "　｜　"
_ROLES = tuple(ROLE_TERMS.items())


class ColumnMappingPage(QWidget):
    """Shows the columns of a table with samples and lets a clerk say what each is.

    ``changed`` tells that something may or may not be accepted now, ``accepted`` that Enter was
    pressed and :meth:`mapping` is fit to be read by.
    """

    changed = Signal()
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: Sequence[TableColumns] = ()
        self._forms: tuple[TableColumns, ...] = ()
        self._boxes: list[dict[str, PickBox]] = []
        self.ui = Ui_ColumnMappingPage()
        self.ui.setupUi(self)
        self._arrange()
        self.ui.hiddenSheetsBox.toggled.connect(self._on_hidden_toggled)

    def show_tables(self, tables: Sequence[TableColumns], *, with_hidden: bool = False) -> None:
        """Show the columns of a file as they were read or decided so far."""
        self._tables = tables
        box = self.ui.hiddenSheetsBox
        box.setVisible(any(table.is_hidden for table in tables))
        box.blockSignals(True)
        box.setChecked(with_hidden)
        box.blockSignals(False)
        self._fill()

    def mapping(self) -> ColumnMapping:
        """Return what the clerk decided.

        Raises:
            RuleViolation: the choices do not go together; the sentence says which.

        """
        mapping = ColumnMapping(with_hidden=self.ui.hiddenSheetsBox.isChecked())
        for form, boxes in zip(self._forms, self._boxes, strict=True):
            mapping = mapping.extended(form, {name: box.value for name, box in boxes.items()})
        check_findings(self._forms, mapping)
        return mapping

    def take_keyboard(self) -> None:
        """Put the keyboard on the first column, which is the first to be decided."""
        self.setFocus()

    @property
    def problem(self) -> str:
        """Why the choices cannot be accepted, "" if they can."""
        try:
            self.mapping()
        except RuleViolation as violation:
            return violation.message
        return ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept everything with one key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self.problem:
                self.accepted.emit()
            return
        super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ui.columnTable.resizeRowsToContents()

    # Slots

    @Slot()
    def _on_hidden_toggled(self) -> None:
        self._fill()
        self.changed.emit()

    @Slot()
    def _on_chosen(self) -> None:
        self._say_problem()
        self.changed.emit()

    # Building

    def _arrange(self) -> None:
        table = self.ui.columnTable
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        set_widths(header, _WIDTHS)
        header.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(table.resizeRowsToContents)
        self.ui.problemLabel.setStyleSheet(f"color: {ACCENT.name()}")

    def _fill(self) -> None:
        with_hidden = self.ui.hiddenSheetsBox.isChecked()
        shown = [table for table in self._tables if with_hidden or not table.is_hidden]
        self._forms = forms_of(shown)
        self._boxes = []
        table = self.ui.columnTable
        table.clearSpans()
        table.setRowCount(0)
        for form in self._forms:
            if len(self._forms) > 1:
                self._add_band(form)
            self._boxes.append({c.heading: self._add_column(c) for c in _unsure_first(form)})
        table.resizeRowsToContents()
        self._order_keys()
        self._say_summary()
        self._say_problem()

    def _add_band(self, form: TableColumns) -> None:
        table = self.ui.columnTable
        row = table.rowCount()
        table.insertRow(row)
        kind = self.tr("隐藏的工作表") if form.is_hidden else self.tr("工作表")
        text = self.tr("{0}“{1}”，表头到第{2}行").format(kind, form.sheet, form.header_row)
        item = _cell(text)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        table.setItem(row, 0, item)
        table.setSpan(row, 0, 1, table.columnCount())

    def _add_column(self, column: TableColumn) -> PickBox:
        table = self.ui.columnTable
        row = table.rowCount()
        table.insertRow(row)
        table.setItem(row, _HEADING, _cell(column.heading))
        table.setItem(row, _SAMPLES, _cell(_samples(column) or self.tr("（空列）")))
        mark = _cell(self._recognition(column))
        if column.needs_a_look:
            mark.setForeground(AMBER)
        table.setItem(row, _RECOGNITION, mark)
        box = _RoleBox(table, row)
        box.offer(_ROLES)
        box.show_value(column.role)
        box.setAccessibleName(self.tr("“{0}”读作").format(column.heading))
        box.currentIndexChanged.connect(self._on_chosen)
        table.setCellWidget(row, _ROLE, box)
        return box

    def _recognition(self, column: TableColumn) -> str:
        if column.recognition is Recognition.CHOSEN:
            return self.tr("您核对过的")
        if column.recognition is Recognition.GUESSED:
            return self.tr("▲拿不准，请核对")
        if column.recognition is Recognition.UNKNOWN:
            return self.tr("▲没有认出，请指定")
        if column.role is ColumnRole.EXTRA:
            return self.tr("认出，没有专门的栏目")
        return self.tr("认出")

    def _say_summary(self) -> None:
        columns = [column for form in self._forms for column in form.columns]
        open_ones = sum(column.needs_a_look for column in columns)
        read = self.tr("共{0}列。").format(len(columns))
        asked = (
            self.tr("标▲的{0}列请核对，已排在各表前面。").format(open_ones)
            if open_ones
            else self.tr("都已认出，核对无误后按回车。")
        )
        note = self.tr("附加栏原样保存，不会丢失。核对结果会记住，下次同样的表头不再询问。")
        self.ui.summaryLabel.setText(f"{read}{asked}{note}")

    def _say_problem(self) -> None:
        self.ui.problemLabel.setText(self.problem)
        self.ui.problemLabel.setVisible(bool(self.problem))

    def _order_keys(self) -> None:
        """Let Tab go down the table, from the first column to be decided."""
        boxes = [box for of_form in self._boxes for box in of_form.values()]
        if boxes:
            self.setFocusProxy(boxes[0])
        for box, following in pairwise([*boxes, self.ui.hiddenSheetsBox]):
            QWidget.setTabOrder(box, following)


class _RoleBox(PickBox):
    """What one column is read as; getting the keyboard brings its row into view."""

    def __init__(self, table: QTableWidget, row: int) -> None:
        super().__init__(table)
        self._show_row = partial(_show_row, table, row)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_row()


def _show_row(table: QTableWidget, row: int) -> None:
    table.selectRow(row)
    table.scrollTo(table.model().index(row, _HEADING))


def _unsure_first(form: TableColumns) -> list[TableColumn]:
    return sorted(form.columns, key=lambda column: not column.needs_a_look)


def _samples(column: TableColumn) -> str:
    """Return the samples side by side if there is room, else one line each, none without end."""
    lines = [" ".join(sample.split()) for sample in column.samples]
    short = [
        line if len(line) <= _LONGEST_SAMPLE else f"{line[:_LONGEST_SAMPLE]}…" for line in lines
    ]
    together = _BETWEEN.join(short)
    return together if len(together) <= _LONGEST_SAMPLE else "\n".join(short)


def _cell(text: str) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return cell
