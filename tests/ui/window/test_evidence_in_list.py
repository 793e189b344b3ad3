"""Files dropped on a finding prove it, in the list and in the form; titles take none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from rectify_desktop.domain.finding import Finding
from rectify_desktop.services.evidence.copy_evidence import copy_files
from rectify_desktop.services.evidence.keep_evidence import enter_files, evidence_files
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.finding_form.evidence_list import EvidenceList
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from tests.ui.evidence.hands import drop, files_dragged

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.ui.main_window import MainWindow


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "路灯巡查办法.pdf"
    path.write_bytes(b"%PDF lamps")
    return path


def evidence(window: MainWindow) -> tuple[Evidence, ...]:
    assert window.desk is not None
    return window.desk.workspace.case_records().evidence


def finding_rows(window: MainWindow) -> list[QModelIndex]:
    assert window.pages is not None
    model = window.pages.findings.model
    assert window.desk is not None
    return [model.index_of(finding.id) for finding in window.desk.ledger.findings]


def test_file_dropped_on_a_row_proves_that_finding(
    qtbot: QtBot, window: MainWindow, scan: Path
) -> None:
    assert window.pages is not None
    view = window.pages.findings.view
    row = finding_rows(window)[2]
    finding = row.data(ItemRole)
    assert isinstance(finding, Finding)
    at = view.visualRect(row).center()
    assert drop(view.viewport(), files_dragged([scan]), at)
    qtbot.waitUntil(lambda: len(evidence(window)) == 1)
    assert evidence(window)[0].finding_ids == (finding.id,)
    assert "已添加 1 份佐证材料" in window.ui.messageBar.text


def test_file_dropped_on_a_title_is_refused(window: MainWindow, scan: Path) -> None:
    assert window.pages is not None
    view = window.pages.findings.view
    title = view.visualRect(window.pages.findings.model.index(0, 0)).center()
    assert not drop(view.viewport(), files_dragged([scan]), title)
    assert evidence(window) == ()


def test_form_takes_files_and_lets_them_go_again(
    qtbot: QtBot, window: MainWindow, scan: Path
) -> None:
    assert window.pages is not None
    ui = window.pages.findings.form.ui
    ui.tabs.setCurrentWidget(ui.evidenceTab)
    listed = window.findChild(EvidenceList)
    assert isinstance(listed, EvidenceList)
    add = listed.findChild(QPushButton, "addEvidenceButton")
    assert add is not None
    qtbot.waitUntil(add.isEnabled)
    assert drop(listed, files_dragged([scan]))
    qtbot.waitUntil(lambda: len(evidence(window)) == 1)
    qtbot.waitUntil(lambda: len(listed.shown) == 1)
    shown = window.pages.findings.current_item
    assert isinstance(shown, Finding)
    assert evidence(window)[0].finding_ids == (shown.id,)
    listed.choose(0)
    unlink = listed.findChild(QPushButton, "unlinkEvidenceButton")
    assert unlink is not None
    unlink.click()
    assert evidence(window)[0].finding_ids == ()
    qtbot.waitUntil(lambda: listed.shown == [])


def test_files_missing_beside_a_ledger_are_told_when_it_opens(
    qtbot: QtBot, bare_window: MainWindow, ledger_file: Path, scan: Path
) -> None:
    with Workspace.open(ledger_file) as workspace:
        files = evidence_files(workspace)
        enter_files(workspace, copy_files(files, [scan]).files)
        files.folder.rename(files.folder.with_name("原名.佐证"))
    assert bare_window.open_ledger(ledger_file)
    bar = bare_window.ui.messageBar
    qtbot.waitUntil(lambda: "旁边的“原名.佐证”里有这些文件" in bar.text, timeout=8000)
