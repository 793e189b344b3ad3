"""What is known of the inspection round (轮次信息): unit, team, dates, passages, contact."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from rectify_desktop.domain.inspection import ContactBlock
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.services.findings.edit_finding import read_typed_date
from rectify_desktop.services.findings.register_findings import must_be_in_order
from rectify_desktop.ui.generated.ui_round_dialog import Ui_RoundDialog

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.inspection import InspectionRound

_Input = QLineEdit | QPlainTextEdit


class RoundDialog(QDialog):
    """Edits a round and gives it back; it saves nothing itself."""

    def __init__(self, known: InspectionRound, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RoundDialog()
        self.ui.setupUi(self)
        self._known = known
        self._today = today
        ui = self.ui
        self._texts: dict[str, _Input] = {
            "title": ui.titleEdit,
            "unit_name": ui.unitEdit,
            "party_organisation": ui.organisationNameEdit,
            "authority": ui.authorityEdit,
            "team_name": ui.teamEdit,
            "opening": ui.openingEdit,
            "organisation": ui.organisationEdit,
            "next_steps": ui.nextStepsEdit,
            "closing": ui.closingEdit,
        }
        self._dates: dict[str, QLineEdit] = {
            "inspected_from": ui.fromEdit,
            "inspected_to": ui.toEdit,
            "feedback_on": ui.feedbackEdit,
            "as_of": ui.asOfEdit,
            "signed_on": ui.signedEdit,
        }
        self._contact: dict[str, QLineEdit] = {
            "phone": ui.phoneEdit,
            "postal_address": ui.addressEdit,
            "postcode": ui.postcodeEdit,
            "email": ui.emailEdit,
        }
        ui.problemLabel.hide()
        ui.buttonBox.accepted.connect(self.accept)
        ui.buttonBox.rejected.connect(self.reject)
        self._load()

    @classmethod
    def ask(
        cls, parent: QWidget | None, known: InspectionRound, today: date
    ) -> InspectionRound | None:
        """Return the round as edited, None if the clerk left it as it was."""
        dialog: Self = cls(known, today, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.edited() if accepted else None

    def edited(self) -> InspectionRound:
        """Return the round as it stands in the fields.

        Raises:
            RuleViolation: a date cannot be read, or the dates contradict each other.

        """
        texts = {name: _text_of(field).strip() for name, field in self._texts.items()}
        contact = {name: field.text().strip() for name, field in self._contact.items()}
        days = {name: self._day(name) for name in self._dates}
        changed = replace(self._known, **texts, **days, contact=ContactBlock(**contact))
        must_be_in_order(changed)
        return changed

    @Slot()
    @override
    def accept(self) -> None:
        """Close only if everything can be read; otherwise say what cannot."""
        try:
            self.edited()
        except RuleViolation as problem:
            self.ui.problemLabel.setText(str(problem))
            self.ui.problemLabel.show()
            return
        super().accept()

    def _load(self) -> None:
        for name, field in self._texts.items():
            text = getattr(self._known, name)
            if isinstance(field, QLineEdit):
                field.setText(text)
            else:
                field.setPlainText(text)
        for name, field in self._dates.items():
            day = getattr(self._known, name)
            field.setText(chinese_date(day) if day else "")
        for name, field in self._contact.items():
            field.setText(getattr(self._known.contact, name))

    def _day(self, name: str) -> date | None:
        field = self._dates[name]
        try:
            return read_typed_date(field.text(), today=self._today)
        except RuleViolation:
            self.ui.tabs.setCurrentWidget(self.ui.datesTab)
            field.setFocus()
            raise


def _text_of(field: _Input) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
