from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from rectify_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_words_come_from_the_form_and_the_verb_is_asked_for(qtbot: QtBot) -> None:
    shown = EmptyState()
    qtbot.addWidget(shown)
    for name, words in (("title", "还没有问题"), ("hint", "这里将列出问题"), ("verb", "去登记")):
        shown.setProperty(name, words)
    shown.show()

    assert [label.text() for label in shown.findChildren(QLabel)] == [
        "还没有问题",
        "这里将列出问题",
    ]
    assert shown.button.text() == "去登记"
    with qtbot.waitSignal(shown.asked):
        shown.button.click()


def test_where_nothing_can_be_done_there_is_no_button(qtbot: QtBot) -> None:
    shown = EmptyState()
    qtbot.addWidget(shown)
    shown.setProperty("title", "正在体检")
    shown.show()

    assert not shown.button.isVisible()
