"""The question whether what is pasted into an empty list is to be registered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from rectify_desktop.domain.proposal.proposal import ImportProposal


class PastedListQuestion(QMessageBox):
    """``accepted_as_read`` says to register it, ``look_wanted`` to go through it first."""

    accepted_as_read = Signal()
    look_wanted = Signal()

    def __init__(self, proposal: ImportProposal, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("粘贴"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        count = len(proposal.findings)
        told = self.tr("剪贴板里读出 {0} 条问题{1}，要登记进清单吗？")
        self.setText(told.format(count, self._groups(proposal)))
        doubts = len(proposal.doubts)
        self.setInformativeText(
            self.tr("其中有 {0} 处拿不准，建议先逐条核对。").format(doubts)
            if doubts
            else self.tr("登记以后可以一步撤销。")
        )
        role = QMessageBox.ButtonRole
        self._register = self.addButton(self.tr("登记 {0} 条(&A)").format(count), role.AcceptRole)
        self._look = self.addButton(self.tr("先逐条核对(&L)…"), role.ActionRole)
        cancel = self.addButton(self.tr("取消"), role.RejectRole)
        self.setDefaultButton(self._look if doubts else self._register)
        self.setEscapeButton(cancel)
        self._register.setObjectName("registerButton")
        self._look.setObjectName("lookFirstButton")
        self.buttonClicked.connect(self._on_clicked)

    def _groups(self, proposal: ImportProposal) -> str:
        parts: list[str] = []
        if proposal.themes:
            parts.append(self.tr("{0} 个方面").format(len(proposal.themes)))
        if proposal.headings:
            parts.append(self.tr("{0} 个类别").format(len(proposal.headings)))
        return self.tr("（{0}）").format("、".join(parts)) if parts else ""

    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._register:
            self.accepted_as_read.emit()
        elif button is self._look:
            self.look_wanted.emit()
