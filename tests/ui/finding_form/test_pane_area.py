"""A tab of the form asks for its pane when it is first brought to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QTabWidget

from rectify_desktop.ui.finding_form.pane_area import PaneArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_pane_is_made_once_and_is_there_with_its_tab(qtbot: QtBot) -> None:
    tabs, area = QTabWidget(), PaneArea()
    made: list[QLineEdit] = []

    def make() -> None:
        made.append(QLineEdit(area))
        area.hold(made[-1])

    area.wanted.connect(make)
    tabs.addTab(QLineEdit(), "一")
    tabs.addTab(area, "二")
    qtbot.addWidget(tabs)
    with qtbot.waitExposed(tabs):
        tabs.show()
    assert made == []

    for at in (1, 0, 1):
        tabs.setCurrentIndex(at)

    assert len(made) == 1
    assert made[0].isVisible()
    assert area.focusProxy() is made[0]
