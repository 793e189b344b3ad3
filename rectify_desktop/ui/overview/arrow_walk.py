"""Walking through a row or column of widgets with the arrow keys, as in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_Key = Qt.Key
_COLUMN = {_Key.Key_Up: -1, _Key.Key_Down: 1}
_ROW = {_Key.Key_Left: -1, _Key.Key_Right: 1, **_COLUMN}


def walk(event: QKeyEvent, places: Sequence[QWidget], *, is_row: bool = False) -> bool:
    """Move the keyboard to the next of some widgets; return whether the key was for that."""
    step = (_ROW if is_row else _COLUMN).get(Qt.Key(event.key()))
    at = next((at for at, place in enumerate(places) if place.hasFocus()), None)
    if step is None or at is None:
        return False
    if 0 <= at + step < len(places):
        places[at + step].setFocus(Qt.FocusReason.TabFocusReason)
    return True
