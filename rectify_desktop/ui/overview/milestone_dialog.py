"""Editing the milestones of a round; the dialog computes as it is typed into and stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView

from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.set_milestones import must_be_rules
from rectify_desktop.ui.generated.ui_milestone_dialog import Ui_MilestoneDialog
from rectify_desktop.ui.overview.milestone_delegate import MilestoneDelegate
from rectify_desktop.ui.overview.milestone_table_model import MilestoneColumn, MilestoneTableModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.milestones import MilestoneRule
    from rectify_desktop.domain.casework.working_calendar import WorkingCalendar
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.services.casework.set_milestones import RuleSet

_TIP = Qt.ItemDataRole.ToolTipRole
_DAY_ROOM = "2026年12月31日　　"


class MilestoneDialog(QDialog):
    """One row per milestone; computed days change with every value."""

    def __init__(
        self,
        facts: InspectionRound,
        rules: Sequence[MilestoneRule],
        sets: Sequence[tuple[RuleSet, Sequence[MilestoneRule]]],
        calendar: WorkingCalendar,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts, self._sets, self._today = facts, sets, today
        self.ui = Ui_MilestoneDialog()
        self.ui.setupUi(self)
        self.model = MilestoneTableModel(facts, rules, calendar, today, self)
        self._arrange()
        self._connect()

    def ask(self) -> tuple[MilestoneRule, ...] | None:
        """Return the rules as they were left, or None."""
        return self.model.rules if self.exec() == QDialog.DialogCode.Accepted else None

    def go_to(self, rule_id: str) -> None:
        """Begin at one rule."""
        index = self.model.index(self.model.row_of(rule_id), MilestoneColumn.NAME)
        self.ui.milestoneTable.setCurrentIndex(index)
        self.ui.milestoneTable.setFocus()

    @Slot()
    @override
    def accept(self) -> None:
        """Close only if every milestone can be computed; otherwise say which cannot."""
        try:
            must_be_rules(self.model.rules, self._facts, self._today)
        except RuleViolation as problem:
            self._tell(str(problem))
            return
        super().accept()

    def _arrange(self) -> None:
        ui, table = self.ui, self.ui.milestoneTable
        feedback = self._facts.feedback_on
        ui.feedbackLabel.setText(
            self.tr("反馈日期：{0}。日期可写成9.30；文件写明日期的填在“文件规定日期”。").format(
                chinese_date(feedback)
            )
            if feedback
            else self.tr("还没有反馈日期，请在“轮次信息”中填写，各节点的日期随后自动算出。")
        )
        ui.problemLabel.hide()
        for known, _ in self._sets:
            ui.setCombo.addItem(known.name)
            ui.setCombo.setItemData(ui.setCombo.count() - 1, known.note, _TIP)
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("保存"))
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setAutoDefault(False)
        table.setModel(self.model)
        table.setItemDelegate(MilestoneDelegate(table))
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(MilestoneColumn.NAME, QHeaderView.ResizeMode.Stretch)
        width = self.fontMetrics().horizontalAdvance
        for column in MilestoneColumn:
            if column >= MilestoneColumn.FIXED:
                table.setColumnWidth(column, width(_DAY_ROOM))
        table.setColumnWidth(MilestoneColumn.ANCHOR, width("集中整改期满之日　　"))
        table.setColumnWidth(MilestoneColumn.COUNTING, width("工作日　　　"))
        for column in (MilestoneColumn.MONTHS, MilestoneColumn.DAYS):
            table.setColumnWidth(column, width("　999　"))

    def _connect(self) -> None:
        ui = self.ui
        self.model.refused.connect(self._tell)
        ui.adoptButton.clicked.connect(self._adopt)
        ui.addButton.clicked.connect(self._add)
        ui.deleteButton.clicked.connect(self._delete)
        ui.buttonBox.accepted.connect(self.accept)
        ui.buttonBox.rejected.connect(self.reject)

    def _tell(self, problem: str) -> None:
        self.ui.problemLabel.setText(problem)
        self.ui.problemLabel.setVisible(bool(problem))

    def _adopt(self) -> None:
        self.model.adopt(self._sets[self.ui.setCombo.currentIndex()][1])
        self.go_to("")

    def _add(self) -> None:
        index = self.model.index(self.model.add(), MilestoneColumn.NAME)
        self.ui.milestoneTable.setCurrentIndex(index)
        self.ui.milestoneTable.edit(index)

    def _delete(self) -> None:
        row = self.ui.milestoneTable.currentIndex().row()
        if row >= 0:
            self.model.take_out(row)
