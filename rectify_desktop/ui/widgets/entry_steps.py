"""Which keys lead from cell to cell while the week is written down."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Step(Enum):
    """Where the clerk goes on after a cell."""

    NEXT_ROW = auto()
    PREVIOUS_ROW = auto()
    NEXT_CELL = auto()
    PREVIOUS_CELL = auto()


_STEPS = {
    (Qt.Key.Key_Return, False): Step.NEXT_ROW,
    (Qt.Key.Key_Enter, False): Step.NEXT_ROW,
    (Qt.Key.Key_Return, True): Step.PREVIOUS_ROW,
    (Qt.Key.Key_Enter, True): Step.PREVIOUS_ROW,
    (Qt.Key.Key_Tab, False): Step.NEXT_CELL,
    (Qt.Key.Key_Backtab, True): Step.PREVIOUS_CELL,
    (Qt.Key.Key_Backtab, False): Step.PREVIOUS_CELL,
}
_LINE_BREAK_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def step_of(event: QKeyEvent) -> Step | None:
    """Return the step a key asks for; Ctrl or Alt with Enter is a line break, not a step."""
    if event.modifiers() & _LINE_BREAK_KEYS:
        return None
    is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return _STEPS.get((Qt.Key(event.key()), is_shifted))


def is_line_break(event: QKeyEvent) -> bool:
    """Whether a key asks for a line break within the cell: Ctrl+Enter, or Alt+Enter as in Excel."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & _LINE_BREAK_KEYS)
