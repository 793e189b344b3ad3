"""Editing who signs a 销号 in this unit, in turn (审核环节); the dialog stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from rectify_desktop.domain.casework.closure_roles import must_be_roles
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.ui.generated.ui_closure_roles_dialog import Ui_ClosureRolesDialog

if TYPE_CHECKING:
    from collections.abc import Sequence


class ClosureRolesDialog(QDialog):
    """One row per step, from the first signature to the last."""

    def __init__(self, roles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClosureRolesDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for role in roles:
            self._insert(ui.roleList.count(), role)
        ui.roleList.setCurrentRow(0)
        ui.problemLabel.hide()
        ok = ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("保存"))
        # Enter ends the editing of a name; it must not end the dialog as well.
        ok.setAutoDefault(False)
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        ui.addButton.clicked.connect(self._add)
        ui.renameButton.clicked.connect(self._rename)
        ui.upButton.clicked.connect(lambda: self._move(-1))
        ui.downButton.clicked.connect(lambda: self._move(1))
        ui.deleteButton.clicked.connect(self._delete)
        ui.roleList.currentRowChanged.connect(lambda _: self._follow())
        ui.buttonBox.accepted.connect(self.accept)
        ui.buttonBox.rejected.connect(self.reject)
        ui.roleList.setFocus()
        self._follow()

    @classmethod
    def ask(cls, parent: QWidget | None, roles: Sequence[str]) -> tuple[str, ...] | None:
        """Return the steps as they were left, None if they stay as they were."""
        dialog: Self = cls(roles, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.roles if accepted else None

    @property
    def roles(self) -> tuple[str, ...]:
        """The steps as they are now."""
        rows = self.ui.roleList
        return tuple(rows.item(at).text().strip() for at in range(rows.count()))

    @Slot()
    @override
    def accept(self) -> None:
        """Close only with steps that can be signed; otherwise say what is wrong."""
        try:
            must_be_roles(self.roles)
        except RuleViolation as problem:
            self.ui.problemLabel.setText(str(problem))
            self.ui.problemLabel.show()
            return
        super().accept()

    def _insert(self, at: int, role: str) -> None:
        item = QListWidgetItem(role)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.ui.roleList.insertItem(at, item)

    def _add(self) -> None:
        at = self.ui.roleList.currentRow() + 1
        self._insert(at, self.tr("新环节"))
        self.ui.roleList.setCurrentRow(at)
        self._rename()

    def _rename(self) -> None:
        item = self.ui.roleList.currentItem()
        if item is not None:
            self.ui.roleList.editItem(item)

    def _move(self, step: int) -> None:
        rows = self.ui.roleList
        at = rows.currentRow()
        if 0 <= at + step < rows.count():
            rows.insertItem(at + step, rows.takeItem(at))
            rows.setCurrentRow(at + step)

    def _delete(self) -> None:
        rows = self.ui.roleList
        if rows.currentRow() >= 0:
            rows.takeItem(rows.currentRow())
        self._follow()

    def _follow(self) -> None:
        ui, at = self.ui, self.ui.roleList.currentRow()
        for button in (ui.renameButton, ui.deleteButton):
            button.setEnabled(at >= 0)
        ui.upButton.setEnabled(at > 0)
        ui.downButton.setEnabled(0 <= at < ui.roleList.count() - 1)
