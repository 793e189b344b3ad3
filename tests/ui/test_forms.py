"""Every form there is: each control is spoken of by name, and Tab goes the way one reads."""

from __future__ import annotations

import importlib
import itertools
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# Its table measures rows of a model, which only the page has; the window's tests look at it.
_NEEDS_A_PAGE = {"review_page"}
FORMS = [
    path
    for path in sorted((Path(__file__).resolve().parents[2] / "forms").glob("*.ui"))
    if path.stem not in _NEEDS_A_PAGE
]
ROOTS = {"QDialog": QDialog, "QMainWindow": QMainWindow}
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
)


@pytest.fixture(params=FORMS, ids=lambda form: form.stem)
def form(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    """Return a form as it is compiled, without the page or dialog that fills it."""
    path: Path = request.param
    tree = ElementTree.parse(path)
    name, root = tree.findtext("class"), tree.find("widget")
    assert name is not None
    assert root is not None
    widget = ROOTS.get(root.get("class", ""), QWidget)()
    module = importlib.import_module(f"rectify_desktop.ui.generated.ui_{path.stem}")
    ui = getattr(module, f"Ui_{name}")()
    ui.setupUi(widget)
    # Kept with it, as the class of a page keeps it.
    widget.ui = ui
    qtbot.addWidget(widget)
    widget.resize(max(1000, widget.width()), max(640, widget.height()))
    widget.show()
    return widget


def controls(form: QWidget) -> list[QWidget]:
    """Return what Qt makes a form of, without the parts of its parts."""
    return [
        each
        for each in form.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and not isinstance(each, QHeaderView)
        and each.objectName()
        and not each.objectName().startswith("qt_")
    ]


def test_every_control_of_a_form_has_a_spoken_name(form: QWidget) -> None:
    silent: list[str] = []
    for control in controls(form):
        # A button without words gets them with what it does; the window's tests look at it then.
        is_empty = isinstance(control, QAbstractButton) and not control.text()
        is_stop = control.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_empty
        if is_stop and not _is_of_box(control):
            spoken = QAccessible.queryAccessibleInterface(control)
            if not spoken.text(QAccessible.Text.Name):
                silent.append(control.objectName())

    assert silent == []


def _is_of_box(control: QWidget) -> bool:
    return isinstance(control.parentWidget(), QDialogButtonBox)


def tab_stops(form: QWidget) -> list[QWidget]:
    """Return the controls in sight in the order Tab reaches them, from the first on."""
    stops: list[QWidget] = []
    at = form.nextInFocusChain()
    while at is not form:
        is_stop = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisibleTo(form)
        if is_stop and at.isEnabled() and isinstance(at, CONTROLS) and not _is_of_box(at):
            stops.append(at)
        at = at.nextInFocusChain()
    return stops


def test_tab_goes_the_way_one_reads(form: QWidget) -> None:
    stops = tab_stops(form)
    backwards: list[str] = []
    for one, other in itertools.pairwise(stops):
        before, after = (_place(each, form) for each in (one, other))
        if _is_above(after, before) or _is_left_of(after, before):
            backwards.append(f"{one.objectName()} → {other.objectName()}")

    assert backwards == []


def _place(widget: QWidget, form: QWidget) -> QRect:
    return QRect(widget.mapTo(form, QPoint(0, 0)), widget.size())


def _is_above(one: QRect, other: QRect) -> bool:
    share_column = one.left() < other.right() and other.left() < one.right()
    return share_column and one.bottom() < other.top()


def _is_left_of(one: QRect, other: QRect) -> bool:
    share_row = one.top() < other.bottom() and other.top() < one.bottom()
    return share_row and one.right() < other.left()
