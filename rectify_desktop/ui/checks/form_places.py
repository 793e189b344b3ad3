"""Where in the form of a finding a hit stands, and how it is brought into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.generated.ui_finding_form import Ui_FindingForm


def form_places(ui: Ui_FindingForm) -> dict[str, QWidget]:
    """Return the widget that shows what a rule calls a field."""
    return {
        "number": ui.numberEdit,
        "title": ui.titleEdit,
        "description": ui.descriptionEdit,
        "declared_result": ui.resultBox,
        "due_on": ui.dueEdit,
        "lead_officials": ui.leadersEdit,
        "responsible_departments": ui.departmentsEdit,
        "owners": ui.ownersEdit,
        "completed_on": ui.completedEdit,
        "acceptance_criterion": ui.criterionEdit,
        "remarks": ui.remarksEdit,
        "situation": ui.situationEdit,
        "plan": ui.planEdit,
        "measures": ui.measuresArea,
        "progress": ui.progressArea,
        "evidence": ui.evidenceArea,
        "policies": ui.evidenceArea,
        "funds": ui.evidenceArea,
    }


def show_field(ui: Ui_FindingForm, field: str, words: str, start: int) -> None:
    """Put the keyboard into a field, with the words in question selected."""
    widget = form_places(ui).get(field)
    if widget is None:
        return
    for at in range(ui.tabs.count()):
        if ui.tabs.widget(at).isAncestorOf(widget):
            ui.tabs.setCurrentIndex(at)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    ui.basicScroll.ensureWidgetVisible(widget)
    if isinstance(widget, QLineEdit | QPlainTextEdit) and words and start >= 0:
        _select(widget, words, start)


def _select(field: QLineEdit | QPlainTextEdit, words: str, start: int) -> None:
    shown = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    if shown[start : start + len(words)] != words:
        start = shown.find(words)
    if start < 0:
        return
    # Qt counts characters beyond the basic plane twice.
    begin, end = (
        len(shown[:place].encode("utf-16-le")) // 2 for place in (start, start + len(words))
    )
    if isinstance(field, QLineEdit):
        field.setSelection(begin, end - begin)
        return
    cursor = field.textCursor()
    cursor.setPosition(begin)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
