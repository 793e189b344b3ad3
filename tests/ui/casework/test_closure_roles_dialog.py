"""Who signs a 销号: added, renamed, moved and deleted; a name stands once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from rectify_desktop.ui.casework.closure_roles_dialog import ClosureRolesDialog
from tests.ui.window.test_mnemonics import collisions, texts_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def dialog(qtbot: QtBot) -> ClosureRolesDialog:
    dialog = ClosureRolesDialog(("科室负责人", "整改办", "党组会"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def write(dialog: ClosureRolesDialog, text: str, qtbot: QtBot) -> None:
    (editor,) = dialog.ui.roleList.findChildren(QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # What was typed is taken behind the key.
    qtbot.waitUntil(lambda: text == dialog.ui.roleList.currentItem().text())


def test_steps_are_added_moved_and_deleted(dialog: ClosureRolesDialog, qtbot: QtBot) -> None:
    dialog.ui.addButton.click()
    write(dialog, "分管领导", qtbot)
    assert dialog.roles == ("科室负责人", "分管领导", "整改办", "党组会")
    dialog.ui.downButton.click()
    dialog.ui.upButton.click()
    dialog.ui.upButton.click()
    assert dialog.roles[0] == "分管领导"
    assert not dialog.ui.upButton.isEnabled()
    dialog.ui.roleList.setCurrentRow(3)
    dialog.ui.deleteButton.click()
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.roles == ("分管领导", "科室负责人", "整改办")


def test_a_step_that_stands_twice_or_none_at_all_is_refused(
    dialog: ClosureRolesDialog, qtbot: QtBot
) -> None:
    dialog.ui.renameButton.click()
    write(dialog, "整改办 ", qtbot)
    dialog.accept()
    assert dialog.ui.problemLabel.text() == "审核环节“整改办”写了两遍，请删去一个。"
    for _ in range(3):
        dialog.ui.deleteButton.click()
    dialog.accept()
    assert dialog.ui.problemLabel.text() == "销号至少要有一个审核环节。"
    assert dialog.isVisible()


def test_a_letter_stands_for_one_thing(dialog: ClosureRolesDialog) -> None:
    assert collisions(texts_of(dialog)) == []
