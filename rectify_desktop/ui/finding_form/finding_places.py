"""Where in the form of a finding a hit of a search stands, and how it is brought into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from rectify_desktop.domain.search_excerpt import excerpt
from rectify_desktop.domain.searched_texts import SearchedField, TextKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.search_words import SearchWords
    from rectify_desktop.domain.searched_texts import SearchedText
    from rectify_desktop.ui.generated.ui_finding_form import Ui_FindingForm


def show_place(ui: Ui_FindingForm, text: SearchedText, words: SearchWords) -> None:
    """Open the tab a hit stands on; in a field the words found are selected."""
    ui.tabs.setCurrentWidget(_tab(ui, text.kind))
    field = _fields(ui).get(excerpt(text, words).field) if text.kind is TextKind.FINDING else None
    if field is None:
        return
    if ui.resultTab.isAncestorOf(field):
        ui.tabs.setCurrentWidget(ui.resultTab)
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    ui.basicScroll.ensureWidgetVisible(field)
    _select(field, words)


def _tab(ui: Ui_FindingForm, kind: TextKind) -> QWidget:
    match kind:
        case TextKind.MEASURE:
            return ui.measuresTab
        case TextKind.PROGRESS:
            return ui.progressTab
        case TextKind.FINDING | TextKind.OUTLINE:
            return ui.basicTab
        case TextKind.SUPERVISION:
            return ui.closureTab
        case _:
            return ui.evidenceTab


def _fields(ui: Ui_FindingForm) -> dict[str, QLineEdit | QPlainTextEdit]:
    return {
        SearchedField.NUMBER: ui.numberEdit,
        SearchedField.TITLE: ui.titleEdit,
        SearchedField.DESCRIPTION: ui.descriptionEdit,
        SearchedField.RESULT: ui.wordingEdit,
        SearchedField.SITUATION: ui.situationEdit,
        SearchedField.PLAN: ui.planEdit,
        SearchedField.DUE: ui.dueEdit,
        SearchedField.CRITERION: ui.criterionEdit,
        SearchedField.REMARKS: ui.remarksEdit,
        SearchedField.LEADERS: ui.leadersEdit,
        SearchedField.OWNERS: ui.ownersEdit,
        SearchedField.DEPARTMENTS: ui.departmentsEdit,
        SearchedField.SUPPORTING: ui.supportingEdit,
    }


def _select(field: QLineEdit | QPlainTextEdit, words: SearchWords) -> None:
    shown = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    spans = words.spans(shown)
    if not spans:
        return
    # Qt counts characters beyond the basic plane twice.
    start, end = (len(shown[:place].encode("utf-16-le")) // 2 for place in spans[0])
    if isinstance(field, QLineEdit):
        field.setSelection(start, end - start)
        return
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
