"""Departments and people: renamed everywhere, deleted only where nothing names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidget, QTreeWidgetItem

from rectify_desktop.ui.ledger.parties_dialog import PartiesDialog
from tests.ui.window.test_mnemonics import collisions, texts_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> PartiesDialog:
    dialog = PartiesDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


def row(tree: QTreeWidget, name: str) -> QTreeWidgetItem:
    (item,) = tree.findItems(name, Qt.MatchFlag.MatchExactly, 0)
    return item


def editors(tree: QTreeWidget) -> list[QLineEdit]:
    return [each for each in tree.findChildren(QLineEdit) if each.isVisible()]


def write(tree: QTreeWidget, text: str, qtbot: QtBot) -> None:
    (editor,) = editors(tree)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # What was typed is taken behind the key.
    qtbot.waitUntil(lambda: not editors(tree))
    QApplication.processEvents()


def type_over(item: QTreeWidgetItem, column: int, text: str, qtbot: QtBot) -> None:
    tree = item.treeWidget()
    tree.setCurrentItem(item, column)
    tree.editItem(item, column)
    write(tree, text, qtbot)


def test_a_department_in_use_stays_and_the_sentence_says_by_what(
    dialog: PartiesDialog, workspace: Workspace
) -> None:
    tree = dialog.ui.departmentTree
    tree.setCurrentItem(row(tree, "路灯管理所"))
    tree.setFocus()

    QTest.keyClick(tree, Qt.Key.Key_Delete)
    QApplication.processEvents()

    told = dialog.ui.problemLabel.text()
    assert dialog.ui.problemLabel.isVisible()
    assert told.startswith("“路灯管理所”正用于")
    assert told.endswith("不能删除；请先改由其他科室或人员负责。")
    assert row(tree, "路灯管理所").text(1).endswith("个问题")
    assert "路灯管理所" in {each.name for each in workspace.parties.departments()}


def test_a_new_department_is_named_and_deleted_and_both_are_steps(
    dialog: PartiesDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    tree = dialog.ui.departmentTree
    dialog.ui.departmentAddButton.click()
    write(tree, "法规科", qtbot)
    assert row(tree, "法规科").text(1) == "没有用到"
    tree.setCurrentItem(row(tree, "法规科"))
    dialog.ui.departmentDeleteButton.click()
    assert not dialog.ui.problemLabel.isVisible()
    assert workspace.names_to_undo[:3] == ["删除科室", "修改科室名称", "新增科室"]


def test_a_name_changes_everywhere_and_a_taken_one_is_refused(
    dialog: PartiesDialog, desk: Desk, qtbot: QtBot
) -> None:
    tree = dialog.ui.departmentTree
    type_over(row(tree, "路灯管理所"), 0, "照明管理所", qtbot)
    names = [desk.ledger.department_names(f.responsible_departments) for f in desk.ledger.findings]
    assert any("照明管理所" in each for each in names)
    assert not any("路灯管理所" in each for each in names)
    type_over(row(tree, "照明管理所"), 0, "办公室", qtbot)
    assert dialog.ui.problemLabel.text() == "已经有名为“办公室”的科室，请换一个名称。"
    assert row(tree, "照明管理所").text(0) == "照明管理所"


def test_a_person_gets_a_post_and_what_is_counted_is_not_typed_over(
    dialog: PartiesDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog.ui.partyTabs.setCurrentWidget(dialog.ui.personTab)
    tree = dialog.ui.personTree
    type_over(row(tree, "郑允"), 1, "局长", qtbot)
    assert {each.name: each.post for each in workspace.parties.people()}["郑允"] == "局长"
    tree.editItem(row(tree, "郑允"), 2)
    assert editors(tree) == []


def test_a_letter_stands_for_one_thing(dialog: PartiesDialog) -> None:
    assert collisions(texts_of(dialog)) == []
