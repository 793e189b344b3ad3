"""Asking why doubts of 体检 may stand, and who decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rectify_desktop.domain.checks.rule import must_be_acceptable
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.ui.generated.ui_accept_dialog import Ui_AcceptDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.checks.rule import JudgedHit


class AcceptedReason(NamedTuple):
    """Why doubts may stand, and who said so."""

    reason: str
    decided_by: str


class AcceptDialog(QDialog):
    """Takes no answer without a reason; it saves nothing itself."""

    def __init__(
        self, hits: Sequence[JudgedHit], decided_by: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hits = hits
        ui = self.ui = Ui_AcceptDialog()
        ui.setupUi(self)
        first = hits[0].hit.message
        ui.subjectLabel.setText(
            first if len(hits) == 1 else self.tr("{0}\n……共{1}处").format(first, len(hits))
        )
        known = next((item.acceptance for item in hits if item.acceptance), None)
        ui.reasonEdit.setPlainText(known.reason if known else "")
        ui.decidedByEdit.setText((known.accepted_by if known else "") or decided_by)
        ui.problemLabel.hide()
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("保留"))
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        ui.buttonBox.accepted.connect(self.accept)
        ui.buttonBox.rejected.connect(self.reject)
        ui.reasonEdit.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget, hits: Sequence[JudgedHit], decided_by: str
    ) -> AcceptedReason | None:
        """Return the reason given, or None."""
        dialog = cls(hits, decided_by, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return AcceptedReason(
            dialog.ui.reasonEdit.toPlainText().strip(), dialog.ui.decidedByEdit.text().strip()
        )

    @Slot()
    @override
    def accept(self) -> None:
        """Close only with a reason; otherwise say that one is wanted."""
        try:
            must_be_acceptable(self._hits[0].rule, self.ui.reasonEdit.toPlainText())
        except RuleViolation as problem:
            self.ui.problemLabel.setText(str(problem))
            self.ui.problemLabel.show()
            self.ui.reasonEdit.setFocus()
            return
        super().accept()
