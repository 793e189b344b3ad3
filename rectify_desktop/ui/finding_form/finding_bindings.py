"""Which typed field of the form shows what of a finding, and which service takes what is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.services.findings.edit_finding import (
    AssignedField,
    TextField,
    edit_assigned,
    edit_completed,
    edit_due,
    edit_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.generated.ui_finding_form import Ui_FindingForm

TextInput = QLineEdit | QPlainTextEdit


class Binding(NamedTuple):
    """What a typed field shows of a finding, and what is done with what was typed."""

    read: Callable[[Finding, Ledger], str]
    write: Callable[[FindingId, str], None]


def bind_fields(ui: Ui_FindingForm, desk: Desk) -> dict[TextInput, Binding]:
    """Return the binding of every typed field of the form."""
    texts: dict[TextInput, TextField] = {
        ui.numberEdit: TextField.NUMBER,
        ui.titleEdit: TextField.TITLE,
        ui.descriptionEdit: TextField.DESCRIPTION,
        ui.wordingEdit: TextField.WORDING,
        ui.situationEdit: TextField.SITUATION,
        ui.planEdit: TextField.PLAN,
        ui.criterionEdit: TextField.CRITERION,
        ui.remarksEdit: TextField.REMARKS,
    }
    names: dict[TextInput, AssignedField] = {
        ui.leadersEdit: AssignedField.LEAD_OFFICIALS,
        ui.ownersEdit: AssignedField.OWNERS,
        ui.departmentsEdit: AssignedField.RESPONSIBLE,
        ui.supportingEdit: AssignedField.SUPPORTING,
    }
    bindings = {edit: _text_binding(desk, key) for edit, key in texts.items()}
    bindings |= {edit: _names_binding(desk, key) for edit, key in names.items()}
    _offer_parties(ui, desk)
    bindings[ui.dueEdit] = Binding(_read_due, partial(_write_due, desk))
    bindings[ui.completedEdit] = Binding(_read_completed, partial(_write_completed, desk))
    return bindings


def _offer_parties(ui: Ui_FindingForm, desk: Desk) -> None:
    """Offer the names in use where names are typed, and read days where days are."""
    for field in (ui.leadersEdit, ui.ownersEdit):
        field.offer_from(lambda: [person.name for person in desk.ledger.people.values()])
    for field in (ui.departmentsEdit, ui.supportingEdit):
        field.offer_from(lambda: [each.name for each in desk.ledger.departments.values()])
    for field in (ui.dueEdit, ui.completedEdit):
        field.reckon_from(desk.today)


def text_of(field: TextInput) -> str:
    """Return what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _text_binding(desk: Desk, key: TextField) -> Binding:
    def read(finding: Finding, _: Ledger) -> str:
        return getattr(finding, key.value)

    def write(finding_id: FindingId, text: str) -> None:
        edit_text(desk.workspace, finding_id, key, text)

    return Binding(read, write)


def _names_binding(desk: Desk, key: AssignedField) -> Binding:
    def read(finding: Finding, ledger: Ledger) -> str:
        ids = getattr(finding, key.value)
        if key in (AssignedField.LEAD_OFFICIALS, AssignedField.OWNERS):
            return ledger.person_names(ids)
        return ledger.department_names(ids)

    def write(finding_id: FindingId, text: str) -> None:
        edit_assigned(desk.workspace, finding_id, key, text)

    return Binding(read, write)


def _read_due(finding: Finding, _: Ledger) -> str:
    return due_text(finding)


def _write_due(desk: Desk, finding_id: FindingId, text: str) -> None:
    remark = edit_due(desk.workspace, finding_id, text, today=desk.today())
    if remark:
        desk.show_message(remark)


def _read_completed(finding: Finding, _: Ledger) -> str:
    return chinese_date(finding.completed_on) if finding.completed_on else ""


def _write_completed(desk: Desk, finding_id: FindingId, text: str) -> None:
    edit_completed(desk.workspace, finding_id, text, today=desk.today())
