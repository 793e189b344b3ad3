"""The drop-downs at 撤销 and 重做, and the recycle list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QToolButton, QTreeWidget

from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.findings.register_findings import delete_findings
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.findings.recycled_dialog import RecycledDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    for at, finding in enumerate(window.desk.ledger.findings[:3]):
        edit_text(window.desk.workspace, finding.id, TextField.TITLE, f"标题{at}")
    delete_findings(window.desk.workspace, [window.desk.ledger.findings[0].id])
    return window.desk


def menu_of(window: MainWindow, key: ActionKey) -> QMenu:
    button = window.ui.toolBar.widgetForAction(window.actions_by_key[key])
    assert isinstance(button, QToolButton)
    menu = button.menu()
    menu.aboutToShow.emit()
    return menu


def test_choosing_a_step_takes_back_all_down_to_it(window: MainWindow, desk: Desk) -> None:
    menu = menu_of(window, ActionKey.UNDO)
    shown = [action.text() for action in menu.actions()]
    assert shown[:3] == ["1　删除问题", "2　修改问题", "3　修改问题"]

    menu.actions()[2].trigger()

    titles = [finding.title for finding in desk.ledger.findings]
    assert titles[0] == "标题0"
    assert "标题1" not in titles
    assert "标题2" not in titles
    assert window.ui.messageBar.text == "已撤销 3 步，直到“修改问题”"

    redo = menu_of(window, ActionKey.REDO)
    assert [a.text() for a in redo.actions()] == ["1　修改问题", "2　修改问题", "3　删除问题"]
    redo.actions()[1].trigger()
    assert [f.title for f in desk.ledger.findings][:3] == ["标题0", "标题1", "标题2"]


def test_the_recycle_list_brings_a_finding_back(
    window: MainWindow, desk: Desk, do: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: RecycledDialog) -> QDialog.DialogCode:
        rows = dialog.findChild(QTreeWidget, "recycledRows")
        restore = dialog.findChild(QPushButton, "restoreDeletedButton")
        assert not restore.isEnabled()
        rows.topLevelItem(0).setSelected(True)
        assert restore.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(RecycledDialog, "exec", choose)

    do("recycledAction")

    assert "标题0" in [finding.title for finding in desk.ledger.findings]
    assert window.ui.messageBar.text == "已恢复1个问题。"


def test_an_empty_recycle_list_says_so(desk: Desk) -> None:
    dialog = RecycledDialog([])

    assert dialog.findChild(QLabel, "recycledToldLabel").text().startswith("没有删除过")
