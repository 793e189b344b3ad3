"""The names of pages are whole in whatever font a computer has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QListWidgetItem

from rectify_desktop.ui.window.navigation_list import NavigationList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def navigation(qtbot: QtBot) -> NavigationList:
    navigation = NavigationList()
    navigation.setObjectName("navigationList")
    qtbot.addWidget(navigation)
    for name in ("总览", "问题清单", "体检"):
        navigation.addItem(QListWidgetItem(QIcon(":/icons/nav-checks.svg"), name))
    navigation.show()
    return navigation


def has_room(navigation: NavigationList) -> bool:
    return navigation.sizeHintForColumn(0) <= navigation.viewport().width()


def test_names_are_whole_in_the_font_of_the_window(navigation: NavigationList) -> None:
    assert has_room(navigation)


def test_names_are_whole_where_letters_are_wide_and_lines_low(navigation: NavigationList) -> None:
    font = QFont(navigation.font())
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 190)
    navigation.setFont(font)
    assert has_room(navigation)


def test_a_number_behind_a_name_widens_the_list(navigation: NavigationList) -> None:
    before = navigation.width()
    navigation.item(2).setText("体检 12345678!")
    assert has_room(navigation)
    assert navigation.width() > before
