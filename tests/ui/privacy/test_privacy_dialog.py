"""Private matters decided one by one: keys, grounds, rewording, undo, and when all is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.notice.word_notices import notice_material, notice_of
from rectify_desktop.ui.privacy import privacy_dialog
from rectify_desktop.ui.privacy.privacy_dialog import PrivacyDialog, decide_privacy

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk


def column(dialog: PrivacyDialog, at: int) -> list[str]:
    tree = dialog.ui.matterTree
    return [tree.topLevelItem(row).text(at) for row in range(tree.topLevelItemCount())]


def public_text(workspace: Workspace) -> str:
    notice = notice_of(workspace.ledger(), Edition.PUBLIC, material=notice_material(workspace))
    return "".join(notice.texts)


def settle(dialog: PrivacyDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog._work.is_running, timeout=20_000)


def test_every_matter_is_told_with_a_sign_a_word_and_its_sentence(dialog: PrivacyDialog) -> None:
    assert column(dialog, 0) == ["○ 未决定"] * 4
    assert column(dialog, 1) == ["姓名", "姓名", "手机号", "身份证号"]
    assert "肖国梁" in dialog.ui.beforeEdit.toPlainText()
    assert "肖某某、会计欧阳文静" in dialog.ui.afterEdit.toPlainText()
    assert "约谈" in dialog.ui.reasonLabel.text()
    assert not dialog.is_settled


def test_enter_masks_and_goes_on_until_all_is_settled(
    dialog: PrivacyDialog, workspace: Workspace
) -> None:
    for _ in range(4):
        assert not dialog.is_settled
        QTest.keyClick(dialog.ui.matterTree, Qt.Key.Key_Return)
    assert dialog.is_settled
    assert dialog.isVisible()
    assert column(dialog, 0) == ["√ 遮盖"] * 4
    assert "可以公开" in dialog.ui.summaryLabel.text()
    assert "肖国梁" not in public_text(workspace)


def test_each_decision_is_one_step_and_ctrl_z_takes_back_only_these(
    dialog: PrivacyDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    before = workspace.undo_name
    dialog.ui.maskButton.click()
    assert workspace.undo_name == "处理个人信息"
    QTest.keyClick(dialog.ui.matterTree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(dialog, qtbot)
    assert column(dialog, 0)[0] == "○ 未决定"
    QTest.keyClick(dialog.ui.matterTree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.undo_name == before


def test_keeping_asks_for_a_ground_at_the_field(dialog: PrivacyDialog) -> None:
    dialog.ui.keepButton.click()
    assert "依据" in dialog.ui.problemLabel.text()
    assert dialog.ui.problemLabel.isVisible()
    assert column(dialog, 0)[0] == "○ 未决定"

    dialog.ui.groundEdit.setText("已由区纪委公开通报")
    QTest.keyClick(dialog.ui.groundEdit, Qt.Key.Key_Return)
    assert column(dialog, 0)[0] == "√ 保留"
    assert column(dialog, 3)[0] == "肖国梁"


def test_an_id_number_cannot_be_kept(dialog: PrivacyDialog) -> None:
    dialog.rows.go_to(3)
    dialog.ui.groundEdit.setText("本人同意")
    dialog.ui.keepButton.click()
    assert "不能公开" in dialog.ui.problemLabel.text()
    assert dialog.ui.groundEdit.text() == "本人同意"


def test_all_of_one_kind_are_decided_at_once(dialog: PrivacyDialog, workspace: Workspace) -> None:
    dialog.ui.sameKindCheck.setChecked(True)
    dialog.ui.maskButton.click()
    assert column(dialog, 0) == ["√ 遮盖", "√ 遮盖", "○ 未决定", "○ 未决定"]
    assert dialog.rows.current.item.text == "13800000001"
    workspace.undo()
    assert not workspace.checks.decisions.of_round(workspace.current_round().id)


def test_a_sentence_is_written_anew_in_place(
    dialog: PrivacyDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog.ui.rewordEdit.setPlainText("对2名责任人进行约谈。")
    dialog.ui.rewordButton.click()
    settle(dialog, qtbot)
    assert dialog.ui.matterTree.topLevelItemCount() == 0
    assert dialog.is_settled
    assert "对2名责任人进行约谈。" in public_text(workspace)
    dialog.ui.undoButton.click()
    settle(dialog, qtbot)
    assert dialog.ui.matterTree.topLevelItemCount() == 4


def test_a_rewording_that_still_names_is_refused_and_stays_in_the_field(
    dialog: PrivacyDialog,
) -> None:
    dialog.ui.rewordEdit.setPlainText("约谈了肖国梁。")
    dialog.ui.rewordButton.click()
    assert "肖国梁" in dialog.ui.problemLabel.text()
    assert dialog.ui.rewordEdit.toPlainText() == "约谈了肖国梁。"


def test_a_decision_is_withdrawn_by_del(dialog: PrivacyDialog) -> None:
    dialog.ui.maskButton.click()
    dialog.rows.go_to(0)
    QTest.keyClick(dialog.ui.matterTree, Qt.Key.Key_Delete)
    assert column(dialog, 0) == ["○ 未决定"] * 4


def test_who_decides_is_proposed_the_next_time(
    dialog: PrivacyDialog, private_desk: Desk, workspace: Workspace
) -> None:
    assert dialog.ui.deciderEdit.text() == "测试员"
    dialog.ui.deciderEdit.setText("詹明远")
    dialog.ui.maskButton.click()
    (decision,) = workspace.checks.decisions.of_round(workspace.current_round().id)
    assert (decision.decided_by, decision.decided_on) == ("詹明远", private_desk.today())
    assert PrivacyDialog(private_desk, dialog).ui.deciderEdit.text() == "詹明远"


def test_a_ledger_only_looked_at_says_that_nothing_can_be_decided(
    private_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(private_desk), "is_read_only", True)
    dialog = PrivacyDialog(private_desk)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "只读" in dialog.ui.summaryLabel.text(), timeout=20_000)
    assert not dialog.ui.detailArea.isEnabled()


def test_a_ledger_without_private_matters_is_settled_at_once(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait(dialog: PrivacyDialog) -> int:
        settle(dialog, qtbot)
        return 0

    monkeypatch.setattr(privacy_dialog.PrivacyDialog, "exec", wait)
    parent: QWidget = PrivacyDialog(desk)
    qtbot.addWidget(parent)
    assert decide_privacy(desk, parent)
