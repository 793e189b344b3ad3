"""The fields in which something may be typed that the ledger does not have yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from rectify_desktop.services.ledger.keep_unsaved import UnsavedText
from rectify_desktop.ui.finding_form.finding_form import FindingForm
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.findings.outline_table import OutlineTable

if TYPE_CHECKING:
    from rectify_desktop.ui.review.review_table_model import ReviewTableModel

TextField = QLineEdit | QPlainTextEdit | QTextEdit
FORM, CELL, REVIEW_CELL, ELSEWHERE = "form", "cell", "review", "elsewhere"


def is_text_field(widget: QWidget | None) -> TypeGuard[TextField]:
    """Whether somebody writes here; a field that searches holds nothing of the ledger."""
    return (
        isinstance(widget, TextField)
        and not widget.isReadOnly()
        and not widget.objectName().startswith(("search", "qt_"))
    )


def text_in(field: TextField) -> str:
    """Return what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def write_into(field: TextField, text: str) -> None:
    """Put words into a field as if they had been typed: Ctrl+Z takes them back."""
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
        field.insert(text)
        return
    field.selectAll()
    if isinstance(field, QPlainTextEdit):
        field.insertPlainText(text)
    else:
        field.textCursor().insertText(text)


def holds_unsaved(field: TextField, before: str) -> bool:
    """Whether words stand in a field that were not there ``before`` and are not saved."""
    form = _ancestor(field, FindingForm)
    if isinstance(form, FindingForm) and not isinstance(field, QTextEdit):
        return form.holds_unsaved(field)
    return field.isVisible() and text_in(field) not in {before, ""}


def unsaved_text(field: TextField) -> UnsavedText:
    """Return the words of a field with the way back to it."""
    text, name = text_in(field), field.objectName()
    form = _ancestor(field, FindingForm)
    if isinstance(form, FindingForm) and form.finding_id is not None:
        heading = form.ui.headingLabel.text().partition("　")[0]
        label = f"{heading} {label_of(field)}".strip()
        return UnsavedText(label, text, FORM, name, form.finding_id)
    view = _ancestor(field, QAbstractItemView)
    if isinstance(view, QAbstractItemView) and view.currentIndex().isValid():
        cell = _cell_text(view, text)
        if cell is not None:
            return cell
    window = field.window()
    title = window.windowTitle() if isinstance(window, QDialog) else ""
    return UnsavedText(f"{title} {label_of(field)}".strip(), text, ELSEWHERE, name)


def fields_of(dialog: QWidget) -> list[TextField]:
    """Return the fields of a dialog, in the order they stand in it."""
    return [each for each in dialog.findChildren(QWidget) if is_text_field(each)]


def label_of(field: QWidget) -> str:
    """Return what a field is called on the screen."""
    for label in field.window().findChildren(QLabel):
        if label.buddy() is field:
            return label.text().partition("(&")[0].rstrip("：")
    return field.accessibleName()


def _cell_text(view: QAbstractItemView, text: str) -> UnsavedText | None:
    from rectify_desktop.ui.review.review_page import ReviewPage
    from rectify_desktop.ui.review.review_table_view import ReviewTableView

    index = view.currentIndex()
    title = str(view.model().headerData(index.column(), Qt.Orientation.Horizontal) or "").replace(
        "\n", ""
    )
    if isinstance(view, ReviewTableView):
        row = cast("ReviewTableModel", view.model()).row(index.row())
        label = f"{row.number} {title}"
        page = _ancestor(view, ReviewPage)
        # A word of next week belongs to next week, whichever is shown when it comes back.
        place = page.at.written if isinstance(page, ReviewPage) else ""
        return UnsavedText(label, text, REVIEW_CELL, place, row.finding_id, index.column())
    item = index.data(ItemRole) if isinstance(view, OutlineTable) else None
    key = getattr(item, "id", "")
    if not key:
        return None
    label = f"{getattr(item, 'number', '')} {title}".strip()
    return UnsavedText(label, text, CELL, "", key, index.column())


def _ancestor(widget: QWidget, kind: type[QWidget]) -> QWidget | None:
    found: QWidget | None = widget
    while found is not None and not isinstance(found, kind):
        found = found.parentWidget()
    return found
