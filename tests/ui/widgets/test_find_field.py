from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rectify_desktop.ui.widgets.find_field import FindField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_words_in_an_empty_field_are_never_cut(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    field = FindField(bar)
    field.setPlaceholderText("查找：编号、问题、科室、人名")
    QHBoxLayout(bar).addWidget(field)
    bar.resize(10, 40)
    bar.show()

    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    assert field.width() > words
