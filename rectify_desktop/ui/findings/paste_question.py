"""The question what to do with rows that are pasted below the last finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget


class PasteQuestion(QMessageBox):
    """``rows_wanted`` says that findings are to be added, ``only_fitting_wanted`` that none are."""

    rows_wanted = Signal()
    only_fitting_wanted = Signal()

    def __init__(self, rows: int, room: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("粘贴"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        told = self.tr("要粘贴的行比下面的问题多 {0} 行。要新增 {0} 条问题吗？")
        self.setText(told.format(rows))
        self.setInformativeText(
            self.tr("新增的问题接在最后一条后面，与粘贴一起可以一步撤销。现有的是 {0} 条。").format(
                room
            )
        )
        role = QMessageBox.ButtonRole
        self._add = self.addButton(self.tr("新增 {0} 条并粘贴(&A)").format(rows), role.AcceptRole)
        self._fitting = self.addButton(
            self.tr("只粘贴到现有的 {0} 条(&P)").format(room), role.ActionRole
        )
        cancel = self.addButton(self.tr("取消"), role.RejectRole)
        self.setDefaultButton(self._add)
        self.setEscapeButton(cancel)
        self._add.setObjectName("addRowsButton")
        self._fitting.setObjectName("onlyFittingButton")
        self.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._add:
            self.rows_wanted.emit()
        elif button is self._fitting:
            self.only_fitting_wanted.emit()
