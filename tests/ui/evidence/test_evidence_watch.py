"""Opening a ledger puts lost files back, or says what is missing and how to find it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from rectify_desktop.services.evidence.copy_evidence import copy_files
from rectify_desktop.services.evidence.find_evidence import absent_files
from rectify_desktop.services.evidence.keep_evidence import enter_files, evidence_files
from rectify_desktop.ui.evidence.evidence_watch import look_for_evidence

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk, Message


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def held(desk: Desk, scans: Path) -> Path:
    """Return the evidence folder with three files in it."""
    files = evidence_files(desk.workspace)
    enter_files(desk.workspace, copy_files(files, [scans]).files)
    return files.folder


@pytest.mark.usefixtures("held")
def test_ledger_with_all_its_files_says_nothing(
    desk: Desk, window: QWidget, messages: list[Message]
) -> None:
    look_for_evidence(desk, window)
    assert messages == []


def test_files_beside_the_backups_come_back_by_themselves(
    desk: Desk, window: QWidget, held: Path, messages: list[Message]
) -> None:
    desk.workspace.back_up("手工备份")
    shutil.rmtree(held)
    look_for_evidence(desk, window)
    assert messages[-1].text == "3 个佐证文件已从备份里找回。"
    assert absent_files(desk.workspace) == frozenset()


def test_folder_under_the_old_name_is_offered(
    desk: Desk, window: QWidget, held: Path, messages: list[Message]
) -> None:
    held.rename(held.with_name("原名.佐证"))
    look_for_evidence(desk, window)
    assert "旁边的“原名.佐证”里有这些文件" in messages[-1].text
    assert messages[-1].stays
    assert messages[-1].action is not None
    messages[-1].action.run()
    assert messages[-1].text == "佐证文件都找到了。"
    assert held.is_dir()


def test_one_file_that_was_deleted_is_told_with_the_way_to_find_it(
    desk: Desk, window: QWidget, held: Path, messages: list[Message]
) -> None:
    next(path for path in held.rglob("*") if path.is_file()).unlink()
    look_for_evidence(desk, window)
    assert messages[-1].text == (
        "有 1 个佐证文件不在台账旁边，可能被删除或移走；在“佐证成果”页用“找回文件”可以按内容找回。"
    )
    assert messages[-1].action is None


def test_folder_elsewhere_is_asked_for(
    desk: Desk,
    window: QWidget,
    held: Path,
    messages: list[Message],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    elsewhere = tmp_path / "移动硬盘"
    elsewhere.mkdir()
    shutil.move(held, elsewhere / "佐证")
    look_for_evidence(desk, window)
    assert "有 3 个佐证文件不在台账旁边" in messages[-1].text
    assert messages[-1].action is not None
    chosen = [str(tmp_path / "扫描"), str(elsewhere / "佐证")]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen.pop(0))
    ask = messages[-1].action.run
    ask()
    assert "里没有这份台账的佐证文件" in messages[-1].text
    ask()
    assert messages[-1].text == "佐证文件都找到了。"
