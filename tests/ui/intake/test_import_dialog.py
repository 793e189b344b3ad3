"""The import wizard by keyboard: reads off the main thread, edits, compares, and saves nothing."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit

from rectify_desktop.domain.proposal.comparison import MatchStatus
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.services.intake.import_source import apply_proposal, propose_text
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.intake import import_jobs
from rectify_desktop.ui.intake.doubt_table_model import DoubtColumn
from rectify_desktop.ui.intake.import_dialog import ImportDialog
from rectify_desktop.ui.intake.proposal_tree_model import ProposalColumn
from rectify_desktop.ui.intake.split_dialog import SplitDialog
from rectify_desktop.ui.preferences.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.proposal.compare_with_ledger import Checkpoint
    from rectify_desktop.domain.proposal.proposal import ImportProposal

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_TEXT = """中共柳河镇委员会关于巡察整改进展情况的通报
一、组织整改情况
镇党委成立领导小组。截至2025年9月20日，巡察反馈的2个问题，已完成整改2个。
二、整改进展情况
（一）基层治理不实
1.网格巡查不经常。
整改结果：完成
整改情况：镇党委于202559日召开会议研究，并于2025112日通报。
2.矛盾排查有遗漏；调解记录不完整。
整改结果：完成
整改情况：开展排查3轮。
三、下一步安排
持续抓好整改。
"""


class Wizard:
    """A wizard under a clerk's hands."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.dialog = ImportDialog(desk)
        qtbot.addWidget(self.dialog)
        with qtbot.waitExposed(self.dialog):
            self.dialog.show()
        self.dialog.activateWindow()
        step = self.dialog.ui.proposalStep.ui
        self.tree, self.doubts, self.source = step.proposalTree, step.doubtTable, step.sourceView

    def paste(self, text: str = _TEXT) -> None:
        """Paste a text and read it by keyboard."""
        edit = self.dialog.ui.sourceStep.ui.pasteEdit
        edit.setPlainText(text)
        self.qtbot.keyClick(edit, _Key.Key_Return, _CTRL)
        self.qtbot.waitUntil(lambda: not self.desk.tasks.is_busy)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key where the keyboard is, and let done what it asks for."""
        widget = self.dialog.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key, modifiers)
        self.qtbot.waitUntil(lambda: not self.desk.tasks.is_busy)

    def to_row(self, row: int) -> None:
        """Put the keyboard on a row of the tree."""
        self.tree.setFocus()
        self.tree.go_to(row)

    @property
    def titles(self) -> list[str]:
        proposal = self.dialog.proposal
        assert proposal is not None
        return [finding.title for finding in proposal.findings]

    @property
    def shape(self) -> str:
        return "".join(row.level.name[0] for row in self.tree.proposal_model.rows)


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    return tmp_path / "台账.zgtz"


@pytest.fixture
def wizard(qtbot: QtBot, ledger_file: Path, tmp_path: Path) -> Iterator[Callable[[str], Wizard]]:
    """Return what opens the wizard on a ledger that holds the findings of a text already."""
    with Workspace.create(ledger_file, actor="测试员") as workspace:

        def opened(held: str = "") -> Wizard:
            if held:
                apply_proposal(workspace, propose_text(held))
            settings = Settings(tmp_path / "settings.ini")
            desk = Desk(workspace, settings=settings, today=lambda: date(2026, 3, 12))
            return Wizard(qtbot, desk)

        yield opened


def test_paste_decide_every_doubt_by_enter_and_import(
    wizard: Callable[[str], Wizard], qtbot: QtBot
) -> None:
    walk = wizard("")
    walk.paste()
    assert walk.dialog.focusWidget() is walk.doubts
    for _ in range(20):
        if not walk.doubts.doubt_model.open_count:
            break
        walk.press(_Key.Key_Return)
    assert walk.doubts.doubt_model.open_count == 0
    assert "存疑已全部核对" in walk.dialog.ui.proposalStep.ui.summaryLabel.text()
    walk.press(_Key.Key_Return, _CTRL)
    assert walk.dialog.result() == QDialog.DialogCode.Accepted
    assert walk.dialog.decisions is None
    proposal = walk.dialog.proposal
    assert proposal is not None
    # One reading alone was shown and taken; of two, none was taken unasked.
    assert "2025年5月9日" in proposal.findings[0].situation
    assert "2025112日" in proposal.findings[0].situation
    assert apply_proposal(walk.desk.workspace, proposal).findings == 2


def test_enter_pressed_once_too_often_imports_nothing(wizard: Callable[[str], Wizard]) -> None:
    walk = wizard("")
    walk.paste(_TEXT.replace("，并于2025112日通报", ""))
    count = walk.doubts.doubt_model.rowCount()
    assert count
    for _ in range(count):
        walk.press(_Key.Key_Return)
    assert walk.doubts.doubt_model.rowCount() == 0
    assert walk.dialog.focusWidget() is walk.tree
    walk.source.setFocus()
    walk.press(_Key.Key_Return)
    assert walk.dialog.isVisible()


def test_a_digit_chooses_another_reading(wizard: Callable[[str], Wizard]) -> None:
    walk = wizard("")
    walk.paste()
    model = walk.doubts.doubt_model
    rows = range(model.rowCount())
    row = next(at for at in rows if model.row(at).text == "2025112日")
    second = model.readings(row)[1]
    walk.doubts.go_to(row)
    walk.press(_Key.Key_2)
    assert second in model.index(row, DoubtColumn.READING).data()
    walk.press(_Key.Key_Return)
    proposal = walk.dialog.proposal
    assert proposal is not None
    assert second in proposal.findings[0].situation


def test_all_single_readings_are_taken_in_one_undoable_step(
    wizard: Callable[[str], Wizard], qtbot: QtBot
) -> None:
    walk = wizard("")
    walk.paste()
    first = walk.dialog.proposal
    button = walk.dialog.ui.proposalStep.ui.useSingleReadingsButton
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert walk.dialog.proposal != first
    walk.to_row(1)
    walk.press(_Key.Key_Z, _CTRL)
    assert walk.dialog.proposal == first


def test_items_are_raised_lowered_joined_left_out_and_taken_back(
    wizard: Callable[[str], Wizard],
) -> None:
    walk = wizard("")
    walk.paste()
    assert walk.shape == "TFF"
    walk.to_row(2)
    walk.press(_Key.Key_J, _CTRL)
    assert walk.titles == ["网格巡查不经常"]
    walk.press(_Key.Key_Z, _CTRL)
    walk.to_row(2)
    walk.press(_Key.Key_Right, _CTRL)
    assert walk.shape == "TFM"
    walk.press(_Key.Key_Left, _CTRL)
    assert walk.shape == "TFF"
    walk.press(_Key.Key_Delete)
    assert walk.titles == ["网格巡查不经常"]
    for _ in range(3):
        walk.press(_Key.Key_Z, _CTRL)
    assert walk.titles == ["网格巡查不经常", "矛盾排查有遗漏；调解记录不完整"]


def test_a_finding_is_split_where_the_caret_stands(
    wizard: Callable[[str], Wizard], monkeypatch: pytest.MonkeyPatch
) -> None:
    def enter(dialog: SplitDialog) -> QDialog.DialogCode:
        dialog.accept()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SplitDialog, "exec", enter)
    walk = wizard("")
    walk.paste()
    walk.to_row(2)
    walk.press(_Key.Key_S, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert walk.titles == ["网格巡查不经常", "矛盾排查有遗漏", "调解记录不完整"]


def test_f2_writes_a_title_and_enter_stays_in_the_tree(
    wizard: Callable[[str], Wizard], qtbot: QtBot
) -> None:
    walk = wizard("")
    walk.paste()
    walk.to_row(1)
    walk.press(_Key.Key_F2)
    editor = walk.tree.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("网格巡查流于形式")
    qtbot.keyClick(editor, _Key.Key_Return)
    qtbot.waitUntil(lambda: walk.titles[0] == "网格巡查流于形式")
    assert walk.dialog.isVisible()


def test_a_result_is_set_from_a_box_and_the_wording_is_kept(
    wizard: Callable[[str], Wizard], qtbot: QtBot
) -> None:
    walk = wizard("")
    walk.paste()
    walk.to_row(1)
    walk.tree.edit(walk.tree.proposal_model.index_of(1, ProposalColumn.RESULT))
    box = walk.tree.viewport().findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(DeclaredResult.STAGE_COMPLETED))
    qtbot.keyClick(box, _Key.Key_Return)

    def is_set() -> bool:
        proposal = walk.dialog.proposal
        assert proposal is not None
        first = proposal.findings[0]
        return (first.result, first.result_wording) == (DeclaredResult.STAGE_COMPLETED, "完成")

    qtbot.waitUntil(is_set)


def test_tree_and_source_follow_each_other(wizard: Callable[[str], Wizard]) -> None:
    walk = wizard("")
    walk.paste()
    walk.to_row(2)
    assert walk.source.textCursor().block().text().startswith("2.矛盾")
    cursor = walk.source.textCursor()
    cursor.setPosition(walk.source.toPlainText().index("整改情况：镇党委"))
    walk.source.setTextCursor(cursor)
    assert walk.tree.current_row == 1


def test_the_cut_is_moved_and_a_wrong_one_is_refused_in_a_sentence(
    wizard: Callable[[str], Wizard],
) -> None:
    walk = wizard("")
    walk.paste()
    first = walk.source.toPlainText().split("\n").index("2.矛盾排查有遗漏；调解记录不完整。")
    walk.source.cut_wanted.emit(first, first + 2)
    assert walk.titles == ["矛盾排查有遗漏；调解记录不完整"]
    walk.source.cut_wanted.emit(0, 0)
    assert "没有读出问题" in walk.dialog.ui.problemLabel.text()
    assert len(walk.titles) == 1


def test_doubts_are_marked_in_the_tree_in_words(wizard: Callable[[str], Wizard]) -> None:
    walk = wizard("")
    walk.paste()
    cell = walk.tree.proposal_model.index_of(1, ProposalColumn.DOUBTS)
    assert cell.data() == "？2"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "2处存疑"


def test_differences_are_ticked_by_keyboard_and_handed_over(
    wizard: Callable[[str], Wizard],
) -> None:
    walk = wizard(_TEXT)
    later = _TEXT.replace("开展排查3轮。", "开展排查9轮。").replace(
        "网格巡查不经常", "信访登记缺项"
    )
    walk.paste(later)
    walk.press(_Key.Key_Return, _CTRL)
    step = walk.dialog.ui.comparisonStep
    assert walk.dialog.ui.stepStack.currentWidget() is step
    assert walk.dialog.focusWidget() is step.ui.comparisonView
    counts = {status: step.comparison.count(status) for status in MatchStatus}
    assert counts == {
        MatchStatus.NEW: 1, MatchStatus.CHANGED: 1, MatchStatus.SAME: 0, MatchStatus.MISSING: 1,
    }  # fmt: skip
    assert (step.comparison.additions, step.comparison.changes) == (1, 0)
    walk.press(_Key.Key_Return)
    walk.press(_Key.Key_Space)
    assert step.comparison.changes == 1
    assert "改动1处" in walk.dialog.ui.importButton.text()
    walk.press(_Key.Key_Return, _CTRL)
    assert walk.dialog.result() == QDialog.DialogCode.Accepted
    proposal, decisions = walk.dialog.proposal, walk.dialog.decisions
    assert proposal is not None
    apply_proposal(walk.desk.workspace, proposal, decisions)
    situations = [finding.situation for finding in walk.desk.ledger.findings]
    assert "开展排查9轮。" in situations


def test_comparing_tells_how_far_it_is_and_can_be_cancelled(
    wizard: Callable[[str], Wizard], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = wizard(_TEXT)
    walk.paste()
    walk.to_row(1)
    ui = walk.dialog.ui

    def endless(_proposal: ImportProposal, _ledger: Ledger, checkpoint: Checkpoint) -> None:
        while True:
            checkpoint(1200, 5000)
            time.sleep(0.01)

    monkeypatch.setattr(import_jobs, "compare", endless)
    qtbot.keyClick(walk.tree, _Key.Key_Return, _CTRL)
    qtbot.waitUntil(lambda: ui.problemLabel.text() == "正在与台账比较…（1200/5000）")
    assert not ui.proposalStep.isEnabled()
    qtbot.keyClick(walk.dialog, _Key.Key_Escape)
    qtbot.waitUntil(lambda: not walk.desk.tasks.is_busy)
    assert ui.problemLabel.text().startswith("已取消")
    assert ui.stepStack.currentWidget() is ui.proposalStep
    assert walk.dialog.isVisible()
    assert walk.dialog.focusWidget() is walk.tree


def test_comparing_may_begin_while_a_title_is_being_written(
    wizard: Callable[[str], Wizard],
) -> None:
    walk = wizard(_TEXT)
    walk.paste()
    walk.to_row(1)
    walk.press(_Key.Key_F2)
    assert isinstance(walk.dialog.focusWidget(), QLineEdit)
    walk.press(_Key.Key_Return, _CTRL)
    assert walk.dialog.ui.stepStack.currentWidget() is walk.dialog.ui.comparisonStep


def test_nothing_ticked_is_nothing_to_import(wizard: Callable[[str], Wizard], qtbot: QtBot) -> None:
    walk = wizard(_TEXT)
    walk.paste(_TEXT.replace("网格巡查不经常", "信访登记缺项"))
    walk.press(_Key.Key_Return, _CTRL)
    qtbot.mouseClick(walk.dialog.ui.comparisonStep.ui.takeNoneButton, Qt.MouseButton.LeftButton)
    assert not walk.dialog.ui.importButton.isEnabled()
    walk.press(_Key.Key_Return, _CTRL)
    assert walk.dialog.isVisible()


def test_a_source_that_agrees_with_the_ledger_says_so(wizard: Callable[[str], Wizard]) -> None:
    walk = wizard(_TEXT)
    walk.paste()
    walk.press(_Key.Key_Return, _CTRL)
    assert not walk.dialog.ui.importButton.isEnabled()
    assert walk.dialog.ui.importButton.text().startswith("与台账一致")


def test_an_abandoned_wizard_leaves_the_ledger_bytes(
    wizard: Callable[[str], Wizard], ledger_file: Path
) -> None:
    walk = wizard(_TEXT)
    before = ledger_file.read_bytes()
    walk.paste(_TEXT.replace("网格巡查不经常", "信访登记缺项"))
    walk.press(_Key.Key_Return)
    walk.to_row(1)
    walk.press(_Key.Key_Delete)
    walk.press(_Key.Key_Return, _CTRL)
    walk.press(_Key.Key_Space)
    walk.press(_Key.Key_Escape)
    assert walk.dialog.isVisible()
    assert "再按一次" in walk.dialog.ui.problemLabel.text()
    walk.press(_Key.Key_Escape)
    assert not walk.dialog.isVisible()
    assert walk.dialog.result() == QDialog.DialogCode.Rejected
    assert ledger_file.read_bytes() == before


def test_a_text_without_findings_says_why_and_cannot_be_imported(
    wizard: Callable[[str], Wizard],
) -> None:
    walk = wizard("")
    walk.paste("今天天气晴朗，全镇开展植树活动。")
    assert not walk.dialog.ui.importButton.isEnabled()
    summary = walk.dialog.ui.proposalStep.ui.summaryLabel.text()
    assert summary.rstrip("。").split("：")[-1]


def test_a_dropped_broken_file_is_one_sentence_and_the_dialog_stays(
    wizard: Callable[[str], Wizard], qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "图片.docx"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    walk = wizard("")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(broken))])
    where, copy = QPointF(QPoint(20, 20)), Qt.DropAction.CopyAction
    walk.dialog.dropEvent(QDropEvent(where, copy, data, Qt.MouseButton.LeftButton, _NONE))
    qtbot.waitUntil(lambda: not walk.desk.tasks.is_busy)
    assert "图片.docx" in walk.dialog.ui.problemLabel.text()
    assert walk.dialog.ui.sourceStep.ui.chooseFileButton.isEnabled()
    assert walk.dialog.proposal is None


def test_the_last_button_says_how_many_doubts_go_in_as_written(
    wizard: Callable[[str], Wizard],
) -> None:
    walk = wizard("")
    walk.paste()
    count = walk.doubts.doubt_model.open_count
    assert count > 0
    assert walk.dialog.ui.importButton.text() == f"导入2个问题（{count}处存疑照原文）"
    for _ in range(count):
        walk.press(_Key.Key_Return)
    assert walk.dialog.ui.importButton.text() == "导入2个问题"
