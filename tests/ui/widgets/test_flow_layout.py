from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rectify_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SPACING = 8


def row_of(widths: list[int], room: int, qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, SPACING)
    for width in widths:
        widget = QWidget(holder)
        widget.setFixedSize(width, 30)
        layout.addWidget(widget)
    holder.resize(room, layout.heightForWidth(room))
    holder.show()
    return holder


def test_what_has_room_stands_on_one_line(qtbot: QtBot) -> None:
    row = row_of([100, 100, 100], 3 * 100 + 2 * SPACING, qtbot)
    widgets = row.findChildren(QWidget)

    assert {widget.y() for widget in widgets} == {0}
    assert [widget.x() for widget in widgets] == [0, 108, 216]


def test_what_has_none_begins_a_further_line_and_nothing_is_cut(qtbot: QtBot) -> None:
    room = 3 * 100 + 2 * SPACING - 1
    row = row_of([100, 100, 100], room, qtbot)
    widgets = row.findChildren(QWidget)

    assert [(widget.x(), widget.y()) for widget in widgets] == [(0, 0), (108, 0), (0, 38)]
    assert widgets[-1].geometry().bottom() < row.height()
