"""Evidence leaves the ledger as 一案一档 or a whole set, and what is missing is said."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from rectify_desktop.services.evidence.copy_evidence import copy_files
from rectify_desktop.services.evidence.keep_evidence import enter_files, evidence_files
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.evidence.evidence_exports import EvidenceExports
from rectify_desktop.ui.evidence.evidence_jobs import EvidenceJobs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk, Message


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def held(desk: Desk, scans: Path) -> None:
    files = evidence_files(desk.workspace)
    copied = copy_files(files, [scans])
    enter_files(desk.workspace, copied.files, finding_ids=(desk.ledger.findings[0].id,))


def settled(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.is_busy)


@pytest.mark.usefixtures("held")
def test_case_files_go_into_an_archive_with_catalogues_and_progress(
    qtbot: QtBot, desk: Desk, window: QWidget, tmp_path: Path, messages: list[Message]
) -> None:
    heard: list[tuple[int, int]] = []
    desk.tasks.progressed.connect(lambda done, total: heard.append((done, total)))
    EvidenceExports(desk, window).export_cases(tmp_path / "一案一档.zip")
    settled(qtbot, desk)
    assert (
        messages[-1].text == "已导出“一案一档.zip”，共 3 个佐证文件，每个问题一个文件夹，附目录。"
    )
    qtbot.waitUntil(lambda: heard == [(0, 3), (1, 3), (2, 3)])
    with zipfile.ZipFile(tmp_path / "一案一档.zip") as archive:
        names = archive.namelist()
    assert sum(name.endswith("佐证材料目录.docx") for name in names) == 14


@pytest.mark.usefixtures("held")
def test_lost_file_is_named_and_the_message_stays(
    qtbot: QtBot, desk: Desk, window: QWidget, tmp_path: Path, messages: list[Message]
) -> None:
    files = evidence_files(desk.workspace)
    lost = desk.workspace.case_records().evidence[0]
    files.path_of(lost.sha256).unlink()
    EvidenceExports(desk, window).export_cases(tmp_path / "一案一档")
    settled(qtbot, desk)
    assert f"有 1 份因文件丢失或被改动没有放进去：“{lost.name}”" in messages[-1].text
    assert messages[-1].stays


@pytest.mark.usefixtures("held")
def test_whole_set_is_a_ledger_that_opens_with_its_evidence(
    qtbot: QtBot,
    desk: Desk,
    window: QWidget,
    tmp_path: Path,
    messages: list[Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "U盘"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    exports = EvidenceExports(desk, window)
    with qtbot.waitSignal(exports.backed_up):
        exports.ask_whole_set()
    (folder,) = stick.iterdir()
    assert f"已备份到“{folder.name}”" in messages[-1].text
    with Workspace.open(folder / "整改台账.zgtz") as opened:
        named = [item.sha256 for item in opened.case_records().evidence]
        assert len(named) == 3
        assert all(map(evidence_files(opened).is_whole, named))


def test_name_that_is_taken_is_refused_with_a_sentence(
    qtbot: QtBot, desk: Desk, window: QWidget, tmp_path: Path, messages: list[Message]
) -> None:
    (tmp_path / "一案一档").mkdir()
    EvidenceExports(desk, window).export_cases(tmp_path / "一案一档")
    settled(qtbot, desk)
    assert messages[-1].text == "“一案一档”已经存在，请另取名称；原有内容未动。"


@pytest.mark.usefixtures("held")
def test_a_copy_is_opened_and_never_the_kept_file(
    qtbot: QtBot,
    desk: Desk,
    window: QWidget,
    messages: list[Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from rectify_desktop.ui.evidence import evidence_jobs

    opened: list[str] = []
    monkeypatch.setattr(
        evidence_jobs.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    files = evidence_files(desk.workspace)
    jobs = EvidenceJobs(desk, window)
    item = desk.workspace.case_records().evidence[0]
    jobs.open(item)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert opened[0] != str(files.path_of(item.sha256))
    assert opened[0].endswith(item.original_name)
    # Another part of the window at work leaves the copies that are being looked at.
    EvidenceJobs(desk, window)
    assert Path(opened[0]).is_file()
    files.path_of(item.sha256).unlink()
    jobs.open(item)
    qtbot.waitUntil(lambda: "这份佐证的文件不在了" in messages[-1].text if messages else False)
    assert len(opened) == 1
