"""Asking on what ground something is left out of the public edition, and who decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QWidget

from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.passages import PassageKind
from rectify_desktop.domain.notice.withheld import must_have_ground
from rectify_desktop.domain.terms import GROUND_TERMS, WithholdingGround
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.services.findings.edit_finding import read_typed_date
from rectify_desktop.ui.generated.ui_withhold_dialog import Ui_WithholdDialog

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.notice.passages import PassageKey, PassageState


class Withholding(NamedTuple):
    """What is to be left out and why."""

    key: PassageKey
    ground: WithholdingGround
    note: str
    decided_by: str
    decided_on: date | None


class WithholdDialog(QDialog):
    """Takes no answer without a ground; it saves nothing itself."""

    def __init__(self, state: PassageState, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WithholdDialog()
        self.ui.setupUi(self)
        self._state = state
        self._today = today
        self._grounds: dict[WithholdingGround, QRadioButton] = {}
        for at, (ground, term) in enumerate(GROUND_TERMS.items(), start=1):
            radio = QRadioButton(f"&{at} {term}", self.ui.groundBox)
            radio.setObjectName(f"{ground.value}Radio")
            self.ui.groundLayout.addWidget(radio)
            self._grounds[ground] = radio
        buttons = self.ui.buttonBox
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("不公开"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.ui.subjectLabel.setText(self.tr("社会公开版略去：{0}").format(state.name))
        self.ui.problemLabel.hide()
        self._load()

    @classmethod
    def ask(cls, parent: QWidget | None, state: PassageState, today: date) -> Withholding | None:
        """Return what the clerk decided, None if it stays public."""
        dialog: Self = cls(state, today, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.answer() if accepted else None

    def answer(self) -> Withholding:
        """Return what is chosen.

        Raises:
            RuleViolation: there is no ground, or the day cannot be read.

        """
        ui = self.ui
        chosen = (ground for ground, radio in self._grounds.items() if radio.isChecked())
        ground = must_have_ground(next(chosen, None))
        decided_on = read_typed_date(ui.decidedEdit.text(), today=self._today)
        return Withholding(
            self._key(), ground, ui.noteEdit.text(), ui.deciderEdit.text(), decided_on
        )

    @Slot()
    @override
    def accept(self) -> None:
        """Close only with a ground; otherwise say what is missing."""
        try:
            self.answer()
        except RuleViolation as problem:
            self.ui.problemLabel.setText(str(problem))
            self.ui.problemLabel.show()
            return
        super().accept()

    def _key(self) -> PassageKey:
        key = self._state.key
        if key.finding_id is not None and self.ui.findingRadio.isChecked():
            return whole_finding(key.finding_id)
        return key

    def _load(self) -> None:
        ui, item = self.ui, self._state.withheld
        ui.scopeBox.setVisible(self._state.key.finding_id is not None)
        if item is None:
            return
        is_whole = item.key.kind is PassageKind.FINDING
        ui.findingRadio.setChecked(is_whole)
        ui.passageRadio.setChecked(not is_whole)
        # What is withheld already keeps its extent: for another it is published first.
        ui.scopeBox.setEnabled(False)
        self._grounds[item.ground].setChecked(True)
        ui.noteEdit.setText(item.note)
        ui.deciderEdit.setText(item.decided_by)
        ui.decidedEdit.setText(chinese_date(item.decided_on) if item.decided_on else "")
