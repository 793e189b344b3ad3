"""What an act of case work asks for: fields declared by their kind, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from rectify_desktop.domain.casework.demands import must_have_come
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.edit_finding import read_typed_date
from rectify_desktop.ui.widgets.day_field import DayField
from rectify_desktop.ui.widgets.finding_ticks import FindingTicks
from rectify_desktop.ui.widgets.names_field import RosterField
from rectify_desktop.ui.widgets.pick_box import PickBox
from rectify_desktop.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.finding import Finding

_LEAST_CHARACTERS = 12


class FieldKind(Enum):
    """What is typed or chosen in a field."""

    LINE = auto()
    TEXT = auto()
    DAY = auto()
    NAMES = auto()
    CHOICE = auto()
    FINDINGS = auto()


@dataclass(frozen=True, slots=True)
class ActField:
    """One field: ``label`` holds its letter, ``hint`` stands in it while it is empty.

    ``lead`` is a sentence above it and ``note`` one below; ``choices`` are those of CHOICE,
    ``names`` are offered in NAMES, ``findings`` are those of FINDINGS.
    """

    key: str
    label: str
    kind: FieldKind = FieldKind.LINE
    value: Any = ""
    hint: str = ""
    lead: str = ""
    note: str = ""
    choices: Sequence[tuple[Any, str]] = ()
    names: Sequence[str] = ()
    findings: Sequence[Finding] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed and chosen, by the keys of the fields; days are read as everywhere."""

    values: Mapping[str, Any]
    today: date

    def text(self, key: str) -> str:
        """Return the words of a field without blanks around them."""
        return str(self.values[key]).strip()

    def value(self, key: str) -> Any:
        """Return what was chosen."""
        return self.values[key]

    def day(self, key: str) -> date | None:
        """Return the day typed; None for nothing.

        Raises:
            RuleViolation: it is not a date.

        """
        return read_typed_date(self.text(key), today=self.today)

    def done_on(self, key: str, what: str) -> date:
        """Return the day on which something was done.

        Raises:
            RuleViolation: there is none, it is not a date, or it has not come yet.

        """
        day = self.day(key)
        if day is None:
            raise RuleViolation(f"请填写{what}。")
        must_have_come(day, self.today, what)
        return day


def made_field(field: ActField, today: date, parent: QWidget) -> QWidget:
    """Return the widget of a field, filled with its value."""
    match field.kind:
        case FieldKind.FINDINGS:
            ticks = FindingTicks(parent)
            ticks.offer(field.findings, field.value or ())
            return ticks
        case FieldKind.CHOICE:
            box = PickBox(parent)
            box.offer(field.choices)
            box.show_value(field.value)
            # The longest of many titles must not make the form wider than its screen.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_CHARACTERS)
            return box
        case FieldKind.TEXT:
            edit = TextField(parent)
            edit.setPlainText(field.value)
            edit.setPlaceholderText(field.hint)
            return edit
        case _:
            line = _line(field, today, parent)
            line.setText(field.value)
            line.setPlaceholderText(field.hint)
            return line


def value_of(widget: QWidget) -> Any:
    """Return what a widget holds."""
    if isinstance(widget, FindingTicks):
        return widget.ticked
    if isinstance(widget, PickBox):
        return widget.value
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    assert isinstance(widget, QLineEdit)
    return widget.text()


def _line(field: ActField, today: date, parent: QWidget) -> QLineEdit:
    if field.kind is FieldKind.DAY:
        return DayField(parent, today)
    if field.kind is FieldKind.NAMES:
        return RosterField(parent, field.names)
    return QLineEdit(parent)
