"""Which rules of 体检 are on in this office, at what level, by which numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QHeaderView

from rectify_desktop.ui.checks.rule_delegate import RuleDelegate
from rectify_desktop.ui.checks.rule_table_model import RuleColumn, RuleTableModel
from rectify_desktop.ui.generated.ui_rule_settings_dialog import Ui_RuleSettingsDialog

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.checks.rule import Rule, RuleSetting

_LETTERS = {
    RuleColumn.TITLE: 14,
    RuleColumn.GROUP: 6,
    RuleColumn.LEVEL: 5,
    RuleColumn.NUMBER: 5,
}


class RuleSettingsDialog(QDialog):
    """One row per rule; it saves nothing itself."""

    def __init__(
        self,
        rules: Mapping[str, Rule],
        settings: Mapping[str, RuleSetting],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_RuleSettingsDialog()
        ui.setupUi(self)
        self.model = RuleTableModel(rules, settings, self)
        table = ui.ruleTable
        table.setModel(self.model)
        table.setItemDelegate(RuleDelegate(table))
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.SelectedClicked
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, letters in _LETTERS.items():
            table.setColumnWidth(column, letters * table.fontMetrics().height())
        table.selectionModel().currentChanged.connect(self._show_rule)
        ui.problemLabel.hide()
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("保存"))
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        ui.resetButton.clicked.connect(self.model.reset_all)
        ui.buttonBox.accepted.connect(self.accept)
        ui.buttonBox.rejected.connect(self.reject)
        table.setCurrentIndex(self.model.index(0, RuleColumn.TITLE))
        table.setFocus()

    def ask(self) -> list[RuleSetting] | None:
        """Return what was changed, or None."""
        return self.model.changed() if self.exec() == QDialog.DialogCode.Accepted else None

    def _show_rule(self) -> None:
        """Tell of the current rule what its row has no room for."""
        row = self.ui.ruleTable.currentIndex().row()
        if row < 0:
            self.ui.ruleLabel.clear()
            return
        rule = self.model.row(row)
        number = rule.number
        parts = [
            self.tr("{0}：{1}").format(rule.title, rule.why),
            self.tr("依据：{0}。例：{1}。").format(rule.source, rule.example),
        ]
        if number is not None:
            words = self.tr("{0}出厂为{1}{2}，可改为{3}到{4}。")
            parts.append(
                words.format(number.name, number.value, number.unit, number.least, number.most)
            )
        if self.model.must_stay_on(row):
            parts.append(self.tr("这条规则不能关闭，也不能改级别。"))
        self.ui.ruleLabel.setText("".join(parts))
