"""Whoever cannot see the window hears it; whatever is data is shown as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTabWidget, QWidget

from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.ui.main_window import MainWindow

# Parts of Qt's own widgets, spoken for by the widget they belong to.
_OF_QT = ("qt_",)
_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QTabWidget)


def silent(window: QWidget) -> list[str]:
    """Return the controls in sight that a screen reader has no name for."""
    found: list[str] = []
    for control in window.findChildren(QWidget):
        is_reached = control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible()
        if not is_reached or not control.objectName() or control.objectName().startswith(_OF_QT):
            continue
        spoken = QAccessible.queryAccessibleInterface(control)
        if not spoken.text(QAccessible.Text.Name):
            found.append(control.objectName())
    return found


def test_every_control_in_reach_of_the_keyboard_has_a_spoken_name(
    window: MainWindow, do: Callable[[str], None]
) -> None:
    assert silent(window) == []
    do("showReviewAction")
    assert silent(window) == []
    do("showPapersAction")
    assert silent(window) == []


def test_the_start_page_has_spoken_names(bare_window: MainWindow) -> None:
    assert silent(bare_window) == []


def test_every_field_of_the_window_is_named_even_on_hidden_tabs(
    window: MainWindow, do: Callable[[str], None]
) -> None:
    do("showPapersAction")
    nameless = [
        field.objectName()
        for kind in _FIELDS
        for field in window.findChildren(kind)
        if field.objectName() and not field.objectName().startswith(_OF_QT)
        if not QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)
    ]

    assert nameless == []


def test_no_label_guesses_at_markup(window: MainWindow, do: Callable[[str], None]) -> None:
    do("showPapersAction")
    guessing = [
        label.objectName()
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text()
    ]

    assert guessing == []


def test_a_tool_tip_shows_angle_brackets_as_they_are() -> None:
    assert "&lt;b&gt;" in plain_tip("<b>粗</b>")
    assert plain_tip("删除选中的行") == "删除选中的行"


def test_the_window_fits_a_small_screen(window: MainWindow, do: Callable[[str], None]) -> None:
    """1366×768, less what a task bar takes."""
    do("showPapersAction")
    smallest = window.minimumSizeHint()

    assert smallest.width() <= 1366
    assert smallest.height() <= 720
