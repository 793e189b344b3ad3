from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QTableWidget

from rectify_desktop.ui.look.appearance import Appearance, TextSize
from rectify_desktop.ui.look.look import apply_look
from rectify_desktop.ui.widgets.column_widths import set_widths

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def widths(qtbot: QtBot) -> tuple[int, int]:
    table = QTableWidget(0, 2)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels(["日期", "由谁最后复核"])
    set_widths(table.horizontalHeader(), {0: 100, 1: 10})
    return table.columnWidth(0), table.columnWidth(1)


def test_columns_grow_with_the_letters_and_heads_are_never_cut(
    qapp: QApplication, qtbot: QtBot
) -> None:
    usual, head = widths(qtbot)
    assert usual == 100
    assert head > 6 * 13

    apply_look(qapp, Appearance(TextSize.LARGEST))
    try:
        large, larger_head = widths(qtbot)
    finally:
        apply_look(qapp)
    assert large >= 135
    assert larger_head > head
