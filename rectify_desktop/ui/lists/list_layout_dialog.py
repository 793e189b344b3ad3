"""Choosing which list to export and how: columns, headings, page, rows, findings, signatures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.list_layout import (
    EVIDENCE_COLUMN,
    LIST_KIND_TERMS,
    MOST_WIDTH,
    THREE_LISTS,
    USUAL_HEADINGS,
    ListedColumn,
    ListKind,
    ListLayout,
    extra_column,
    extra_names,
    usual_layout,
)
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.services.papers.list_layouts import known_headings
from rectify_desktop.ui.generated.ui_list_layout_dialog import Ui_ListLayoutDialog
from rectify_desktop.ui.lists.column_choice_list import ColumnChoiceList
from rectify_desktop.ui.lists.list_sample import fill_sample
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.ledger import Ledger

_SAMPLE_MS = 120
_SEPARATORS = str.maketrans("，,；; ", "、、、、、")


class ListOrder(NamedTuple):
    """What was chosen: ``listed`` goes into one file, all of ``layouts`` are to be remembered."""

    listed: tuple[ListLayout, ...]
    layouts: tuple[ListLayout, ...]
    suffix: str


class ListLayoutDialog(QDialog):
    """Edits the layouts of lists and gives them back; it saves nothing itself."""

    def __init__(
        self,
        ledger: Ledger,
        layouts: Mapping[ListKind, ListLayout],
        today: date,
        parent: QWidget | None = None,
        filtered: ListFilter | None = None,
    ) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._today = today
        self._filtered = filtered or ListFilter()
        self._layouts = dict(layouts)
        self._kind = ListKind.RECTIFICATION
        self.ui = Ui_ListLayoutDialog()
        self.ui.setupUi(self)
        size_by_letters(self, self.width(), self.height())
        self._columns = ColumnChoiceList(self.ui.columnList)
        self._accept_button = self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._accept_button.setText(self.tr("导出…"))
        # Composing the sample waits until typing pauses.
        self._pause = QTimer(self, singleShot=True, interval=_SAMPLE_MS)
        self._pause.timeout.connect(self._show_sample)
        self._fill_choices()
        self._keep_choices_whole()
        self._show_layout()
        self._connect()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        ledger: Ledger,
        layouts: Mapping[ListKind, ListLayout],
        today: date,
        filtered: ListFilter | None = None,
    ) -> ListOrder | None:
        """Return what to export, or None; ``filtered`` is what the list on the screen shows."""
        dialog = cls(ledger, layouts, today, parent, filtered)
        return dialog.order() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def order(self) -> ListOrder:
        """Return what was chosen; the filter holds for all lists of one file.

        Raises:
            RuleViolation: the columns make no list.

        """
        current = self._layout()
        layouts = {**self._layouts, self._kind: current}
        kinds = THREE_LISTS if self._is_all_three else (self._kind,)
        chosen = {"shown": current.shown, "is_public": current.is_public}
        listed = tuple(replace(layouts[kind], **chosen) for kind in kinds)
        return ListOrder(listed, tuple(layouts.values()), self.ui.formatCombo.currentData())

    @property
    def _is_all_three(self) -> bool:
        return self._kind in THREE_LISTS and self.ui.threeCheck.isChecked()

    # Showing

    def _keep_choices_whole(self) -> None:
        """Let the choices scroll down on a low screen, never sideways."""
        ui = self.ui
        bar = ui.choicesScroll.verticalScrollBar().sizeHint().width()
        ui.choicesScroll.setMinimumWidth(ui.choicesArea.minimumSizeHint().width() + bar)

    def _fill_choices(self) -> None:
        ui = self.ui
        for kind, term in LIST_KIND_TERMS.items():
            ui.kindCombo.addItem(term, kind)
        for size in PageSize:
            ui.pageCombo.addItem(self.tr("{0} 横向").format(size.value.upper()), size)
        for term, suffix in (("Excel", ".xlsx"), ("Word", ".docx"), ("PDF", ".pdf")):
            ui.formatCombo.addItem(f"{term}（{suffix}）", suffix)
        ui.departmentCombo.addItem(self.tr("全部科室"), "")
        for department in self._ledger.departments.values():
            ui.departmentCombo.addItem(department.name, department.name)
        count = len(self._filtered.chosen or ())
        ui.filteredCheck.setText(self.tr("按当前筛选（{0}条）(&F)").format(count))
        ui.filteredCheck.setVisible(self._filtered.chosen is not None)
        ui.filteredCheck.setChecked(self._filtered.chosen is not None)
        ui.filteredCheck.setToolTip(plain_tip(self._filtered.chosen_by))
        ui.sampleTable.verticalHeader().hide()
        ui.widthSpin.setMaximum(MOST_WIDTH)
        ui.sourceCombo.addItem(self.tr("全部来源"), None)
        present = {finding.source for finding in self._ledger.findings}
        for source, term in SOURCE_TERMS.items():
            if source in present:
                ui.sourceCombo.addItem(term, source)

    def _show_layout(self) -> None:
        """Show the layout of the list chosen above."""
        layout, ui = self._layouts[self._kind], self.ui
        ui.threeCheck.setVisible(self._kind in THREE_LISTS)
        ui.titleEdit.setText(layout.title)
        ui.titleEdit.setPlaceholderText(replace(layout, title="").name)
        ui.pageCombo.setCurrentIndex(list(PageSize).index(layout.page))
        ui.measureRowsCheck.setChecked(layout.measure_rows)
        ui.signaturesEdit.setText("、".join(layout.signatures))
        self._columns.show_columns(layout.columns, self._others(layout))
        self._show_column()
        self._show_sample()

    def _others(self, layout: ListLayout) -> list[ListedColumn]:
        listed = {column.key for column in layout.columns}
        columns = [ListedColumn(role) for role in USUAL_HEADINGS]
        names = dict.fromkeys([*extra_names(self._ledger), EVIDENCE_COLUMN])
        columns += [extra_column(name) for name in names]
        return [column for column in columns if column.key not in listed]

    def _show_column(self) -> None:
        """Show the heading of the column the cursor is on, and what others call it."""
        column, ui = self._columns.current, self.ui
        ui.columnGroup.setEnabled(column is not None)
        if column is None:
            return
        usual = (column.name,) if column.role is ColumnRole.EXTRA else known_headings(column.role)
        for widget in (ui.headingCombo, ui.optionalCheck, ui.widthSpin):
            widget.blockSignals(True)
        ui.headingCombo.clear()
        ui.headingCombo.addItems(usual)
        ui.headingCombo.setEditText(column.text)
        ui.optionalCheck.setChecked(column.is_optional)
        ui.widthSpin.setValue(column.width)
        for widget in (ui.headingCombo, ui.optionalCheck, ui.widthSpin):
            widget.blockSignals(False)

    @Slot()
    def _show_sample(self) -> None:
        """Show how the list begins, or why it cannot be made."""
        self._pause.stop()
        try:
            sheet = compose_list_sheet(self._ledger, self._layout(), today=self._today)
        except RuleViolation as problem:
            self._say(str(problem))
            return
        self._say("")
        count = len(sheet.entries)
        left_out = [c.text for c in sheet.layout.columns if c not in sheet.columns]
        text = self.tr("《{0}》共{1}条，{2}列。").format(sheet.title, count, len(sheet.columns))
        if left_out:
            text += self.tr("没有内容、不列出的列：{0}。").format("、".join(left_out))
        self.ui.sampleLabel.setText(text)
        fill_sample(self.ui.sampleTable, sheet)

    def _say(self, problem: str) -> None:
        self.ui.problemLabel.setText(problem)
        self.ui.problemLabel.setVisible(bool(problem))
        self._accept_button.setEnabled(not problem)

    def _layout(self) -> ListLayout:
        """Return the layout as it stands.

        Raises:
            RuleViolation: the columns make no list.

        """
        ui = self.ui
        labels = ui.signaturesEdit.text().translate(_SEPARATORS).split("、")
        return ListLayout(
            self._kind,
            self._columns.columns(),
            title=ui.titleEdit.text().strip(),
            page=PageSize(ui.pageCombo.currentData()),
            measure_rows=ui.measureRowsCheck.isChecked(),
            shown=replace(
                self._filtered if ui.filteredCheck.isChecked() else ListFilter(),
                only_open=ui.openCheck.isChecked(),
                department=ui.departmentCombo.currentData(),
                source=ui.sourceCombo.currentData(),
            ),
            signatures=tuple(label for label in labels if label),
            is_public=ui.publicCheck.isChecked(),
        )

    # Changing

    def _connect(self) -> None:
        ui, later = self.ui, self._pause.start
        ui.kindCombo.currentIndexChanged.connect(self._on_kind_chosen)
        ui.columnList.currentRowChanged.connect(self._show_column)
        self._columns.changed.connect(later)
        ui.headingCombo.editTextChanged.connect(self._on_column_edited)
        ui.optionalCheck.toggled.connect(self._on_column_edited)
        ui.widthSpin.valueChanged.connect(self._on_column_edited)
        ui.upButton.clicked.connect(lambda: self._columns.move_current(-1))
        ui.downButton.clicked.connect(lambda: self._columns.move_current(1))
        ui.usualButton.clicked.connect(self._on_usual_wanted)
        for combo in (ui.pageCombo, ui.departmentCombo, ui.sourceCombo):
            combo.currentIndexChanged.connect(later)
        for check in (ui.measureRowsCheck, ui.openCheck, ui.filteredCheck):
            check.toggled.connect(later)
        for edit in (ui.titleEdit, ui.signaturesEdit):
            edit.textChanged.connect(later)
        ui.buttonBox.accepted.connect(self.accept)
        ui.buttonBox.rejected.connect(self.reject)

    @Slot()
    def _on_kind_chosen(self) -> None:
        try:
            self._layouts[self._kind] = self._layout()
        except RuleViolation as problem:
            # A list that cannot be made is not left behind unseen.
            self.ui.kindCombo.blockSignals(True)
            self.ui.kindCombo.setCurrentIndex(list(ListKind).index(self._kind))
            self.ui.kindCombo.blockSignals(False)
            self._say(str(problem))
            return
        self._kind = ListKind(self.ui.kindCombo.currentData())
        self._show_layout()

    @Slot()
    def _on_column_edited(self) -> None:
        column = self._columns.current
        if column is None:
            return
        heading = self.ui.headingCombo.currentText().strip()
        usual = column.name or USUAL_HEADINGS[column.role]
        self._columns.change_current(
            heading="" if heading == usual else heading,
            is_optional=self.ui.optionalCheck.isChecked(),
            width=self.ui.widthSpin.value(),
        )

    @Slot()
    def _on_usual_wanted(self) -> None:
        self._layouts[self._kind] = usual_layout(self._kind, extra_names(self._ledger))
        self._show_layout()

    @Slot()
    @override
    def accept(self) -> None:
        """Close only on a list that can be made."""
        self._show_sample()
        if self._accept_button.isEnabled():
            super().accept()
