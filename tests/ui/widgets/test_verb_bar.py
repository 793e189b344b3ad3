"""A row of verbs gives way: what has no room waits in a menu and can still be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from rectify_desktop.ui.widgets.verb_bar import VerbBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> VerbBar:
    actions = [QAction(name) for name in ("申请销号", "通过", "退回", "撤回", "重新打开")]
    bar = VerbBar([actions[:3], actions[3:]])
    bar.kept = actions  # type: ignore[attr-defined]
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def shown(bar: VerbBar) -> list[QToolButton]:
    return [each for each in bar.findChildren(QToolButton) if each.isVisible()]


def more(bar: VerbBar) -> QToolButton:
    found = bar.findChild(QToolButton, "moreVerbsButton")
    assert found is not None
    return found


def test_all_verbs_are_shown_where_there_is_room(bar: VerbBar) -> None:
    bar.resize(bar.sizeHint())
    assert [each.text() for each in shown(bar)] == [
        "申请销号",
        "通过",
        "退回",
        "撤回",
        "重新打开",
    ]
    assert bar.left_out == []


def test_what_has_no_room_waits_in_a_menu_in_its_order(bar: VerbBar) -> None:
    bar.resize(bar.sizeHint().width() - 1, bar.height())
    assert more(bar).isVisible()
    assert [each.text() for each in bar.left_out] == ["重新打开"]
    bar.resize(bar.minimumSizeHint())
    assert [each.text() for each in bar.left_out] == ["退回", "撤回", "重新打开"]
    assert all(each.geometry().right() < bar.width() for each in shown(bar))


def test_room_that_comes_back_is_used_again(bar: VerbBar) -> None:
    bar.resize(bar.minimumSizeHint())
    bar.resize(bar.sizeHint())
    assert not more(bar).isVisible()
    assert len(shown(bar)) == 5


def test_rarer_verbs_wait_in_the_menu_whatever_room_there_is(qtbot: QtBot) -> None:
    often, seldom = [QAction("添加文件"), QAction("打开")], [QAction("重新编号")]
    bar = VerbBar([often], rarer=seldom)
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    with qtbot.waitExposed(bar):
        bar.show()

    assert [each.text() for each in shown(bar)] == ["添加文件", "打开", "更多"]
    assert more(bar).menu().actions() == seldom
    assert bar.left_out == []
