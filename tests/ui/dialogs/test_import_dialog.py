"""The proposal desk: reads off the main thread, shows doubts, repairs only what was chosen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.dialogs.import_dialog import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_TEXT = """中共柳河镇委员会关于巡察整改进展情况的通报
一、组织整改情况
镇党委成立领导小组。截至2025年9月20日，巡察反馈的2个问题，已完成整改2个。
二、整改进展情况
（一）基层治理不实
1.网格巡查不经常。
整改结果：完成
整改情况：镇党委于202559日召开会议研究，并于2025112日通报。
2.矛盾排查有遗漏。
整改结果：完成
整改情况：开展排查3轮。
三、下一步安排
持续抓好整改。
"""


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ImportDialog]:
    with Workspace.in_memory() as workspace:
        opened = ImportDialog(Desk(workspace, today=lambda: date(2026, 3, 12)))
        qtbot.addWidget(opened)
        yield opened


def _read_text(qtbot: QtBot, dialog: ImportDialog, text: str) -> None:
    dialog.ui.pasteEdit.setPlainText(text)
    qtbot.mouseClick(dialog.ui.readTextButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._desk.tasks.is_busy)


def test_pasted_text_becomes_a_proposal_to_look_at(qtbot: QtBot, dialog: ImportDialog) -> None:
    _read_text(qtbot, dialog, _TEXT)
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.proposalStep
    assert dialog.ui.importButton.text() == "导入2个问题"
    assert dialog.ui.importButton.isEnabled()
    assert "2个具体问题" in dialog.ui.summaryLabel.text()


def test_a_chosen_reading_is_put_into_the_text(qtbot: QtBot, dialog: ImportDialog) -> None:
    _read_text(qtbot, dialog, _TEXT)
    proposal = dialog.proposal
    assert proposal is not None
    row = next(i for i, doubt in enumerate(proposal.doubts) if doubt.text == "202559日")
    box = dialog.ui.doubtTable.cellWidget(row, 3)
    assert isinstance(box, QComboBox)
    box.setCurrentText("2025年5月9日")
    qtbot.mouseClick(dialog.ui.applyChoicesButton, Qt.MouseButton.LeftButton)
    repaired = dialog.proposal
    assert repaired is not None
    assert "2025年5月9日" in repaired.findings[0].situation
    assert "2025112日" in repaired.findings[0].situation


def test_only_dates_with_one_reading_are_chosen_at_once(qtbot: QtBot, dialog: ImportDialog) -> None:
    _read_text(qtbot, dialog, _TEXT)
    qtbot.mouseClick(dialog.ui.useSingleReadingsButton, Qt.MouseButton.LeftButton)
    assert dialog.ui.choiceLabel.text() == "已选1处"


def test_a_text_without_findings_says_why_and_cannot_be_imported(
    qtbot: QtBot, dialog: ImportDialog
) -> None:
    _read_text(qtbot, dialog, "今天天气晴朗，全镇开展植树活动。")
    assert not dialog.ui.importButton.isEnabled()
    assert dialog.ui.summaryLabel.text().rstrip("。").split("：")[-1]


def test_a_broken_file_is_one_sentence_and_the_dialog_stays(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    broken = tmp_path / "图片.docx"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    dialog.read_file(broken)
    qtbot.waitUntil(lambda: not dialog._desk.tasks.is_busy)
    assert "图片.docx" in dialog.ui.problemLabel.text()
    assert dialog.ui.chooseFileButton.isEnabled()
    assert dialog.proposal is None


def test_selecting_a_finding_marks_its_source_line(qtbot: QtBot, dialog: ImportDialog) -> None:
    _read_text(qtbot, dialog, _TEXT)
    proposal = dialog.proposal
    assert proposal is not None
    theme = dialog.ui.proposalTree.topLevelItem(0)
    assert theme is not None
    dialog.ui.proposalTree.setCurrentItem(theme.child(1))
    marked = dialog.ui.sourceView.textCursor().blockNumber()
    assert marked == proposal.findings[1].line
