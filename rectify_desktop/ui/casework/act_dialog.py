"""Asking what an act of case work needs: who, when, with which words; it stores nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.ui.casework.act_fields import ActField, Answer, made_field, value_of
from rectify_desktop.ui.widgets.finding_ticks import FindingTicks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

_WIDTH, _MARGIN = 520, 16


@dataclass(frozen=True, slots=True)
class Act:
    """An act as it is asked for: its name, what it is done to, its fields and its button.

    ``check`` raises RectifyError with a finished sentence where the answer cannot be taken.
    """

    title: str
    subject: str
    fields: Sequence[ActField]
    button: str
    check: Callable[[Answer], object]


class ActDialog(QDialog):
    """One form for every act; what is wrong is told below the fields, and nothing typed is lost."""

    def __init__(self, act: Act, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._today = today
        self.setWindowTitle(act.title)
        self._widgets: dict[str, QWidget] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(10)
        layout.addWidget(_label("actSubjectLabel", act.subject, self))
        layout.addWidget(self._scrolled(self._form()), 1)
        self._problem = _label("problemLabel", "", self)
        self._problem.setAccessibleName(self.tr("提示"))
        self._problem.hide()
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons())
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
        next(iter(self._widgets.values()), self).setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, act: Act, today: date) -> Answer | None:
        """Return what was answered, None if the act is not done."""
        dialog = cls(act, today, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer() if accepted else None
        dialog.deleteLater()
        return answer

    def answer(self) -> Answer:
        """Return what stands in the fields."""
        values = {key: value_of(widget) for key, widget in self._widgets.items()}
        return Answer(values, self._today)

    def field(self, key: str) -> QWidget:
        """Return the widget of a field."""
        return self._widgets[key]

    @Slot()
    @override
    def accept(self) -> None:
        """Close only with an answer that can be taken; otherwise say why not."""
        try:
            self._act.check(self.answer())
        except RectifyError as problem:
            self._problem.setText(str(problem))
            self._problem.show()
            return
        super().accept()

    def _scrolled(self, form: QFormLayout) -> QScrollArea:
        """Return the form as tall as it is, as far as the screen has room for it."""
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        body = QWidget(area)
        body.setLayout(form)
        area.setWidget(body)
        # A sentence that needs two lines gets them: a form asks only for the height of one.
        width = _WIDTH - 2 * _MARGIN
        wanted = max(form.totalSizeHint().height(), form.totalHeightForWidth(width))
        room = self.screen().availableGeometry().height() * 2 // 3
        area.setMinimumHeight(min(wanted, room))
        return area

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setSpacing(8)
        for field in self._act.fields:
            widget = made_field(field, self._today, self)
            widget.setObjectName(f"{field.key}Field")
            label = QLabel(field.label, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            # A list of findings has parts of its own, which have names of their own.
            if not isinstance(widget, FindingTicks):
                widget.setAccessibleName(_spoken(field.label))
            label.setBuddy(widget)
            if field.lead:
                form.addRow(_label(f"{field.key}LeadLabel", field.lead, self))
            form.addRow(label, widget)
            if field.note:
                note = _label(f"{field.key}NoteLabel", field.note, self)
                note.setProperty("isHint", True)
                form.addRow("", note)
            self._widgets[field.key] = widget
        return form

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        box.button(kinds.Ok).setText(self._act.button)
        box.button(kinds.Cancel).setText(self.tr("取消"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        # In a field of several lines Enter begins a line.
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        return box


def _label(name: str, text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _spoken(label: str) -> str:
    head, _, tail = label.partition("(&")
    return head + tail.partition(")")[2]
