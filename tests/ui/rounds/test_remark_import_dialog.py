"""Bringing in remarks: guesses are marked until a clerk has looked at them; nothing is stored."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rectify_desktop.services.casework.answer_remarks import enter_remarks
from rectify_desktop.ui.rounds.proposed_remark_model import RemarkColumn
from rectify_desktop.ui.rounds.remark_import_dialog import RemarkImportDialog
from tests.remarks.shapes import SHAPES

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk

LETTER = """区委巡察办对整改方案的意见
1.问题1没有时限。
2.问题99没有责任人。
请于三日内报回。
2026年3月5日"""


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> RemarkImportDialog:
    made = RemarkImportDialog(desk)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.ui.pasteEdit.setPlainText(LETTER)
    made.read_text()
    qtbot.waitUntil(lambda: made.model.rowCount() == 2)
    return made


def shown(dialog: RemarkImportDialog, row: int, column: RemarkColumn) -> str:
    return dialog.model.index(row, column).data()


def write(dialog: RemarkImportDialog, row: int, column: RemarkColumn, words: str) -> bool:
    return dialog.model.setData(dialog.model.index(row, column), words)


def test_a_guess_is_marked_until_it_is_looked_at(dialog: RemarkImportDialog) -> None:
    assert shown(dialog, 0, RemarkColumn.REVIEWER) == "区委巡察办？"
    assert shown(dialog, 0, RemarkColumn.TEXT) == "问题1没有时限。"
    assert write(dialog, 0, RemarkColumn.REVIEWER, "区委巡察办")
    assert shown(dialog, 0, RemarkColumn.REVIEWER) == "区委巡察办"


def test_a_number_no_finding_has_is_said(dialog: RemarkImportDialog) -> None:
    assert shown(dialog, 1, RemarkColumn.FINDINGS) == "99（台账里没有99）？"


def test_a_cell_is_filled_down_and_a_bad_day_refused(dialog: RemarkImportDialog) -> None:
    assert write(dialog, 0, RemarkColumn.PAPER, "整改报告")
    dialog.ui.remarkTable.setCurrentIndex(dialog.model.index(0, RemarkColumn.PAPER))
    dialog.ui.fillButton.click()
    assert shown(dialog, 1, RemarkColumn.PAPER) == "整改报告"
    assert not write(dialog, 0, RemarkColumn.RECEIVED, "二月三十")
    assert dialog.ui.problemLabel.isVisible()
    assert write(dialog, 0, RemarkColumn.RECEIVED, "2026年3月6日")
    assert dialog.ui.problemLabel.isHidden()


def test_a_line_left_out_is_taken_as_a_remark(dialog: RemarkImportDialog) -> None:
    rows = dialog.ui.leftOutList
    words = [rows.item(at).text() for at in range(rows.count())]
    assert words == ["区委巡察办对整改方案的意见", "请于三日内报回。", "2026年3月5日"]
    rows.setCurrentRow(1)
    dialog.ui.takeButton.click()
    assert [each.text for each in dialog.model.taken][-1] == "请于三日内报回。"
    assert dialog.ui.importButton.text() == "导入3条(&I)"


def test_only_ticked_remarks_are_handed_over_and_nothing_is_stored(
    dialog: RemarkImportDialog, workspace: Workspace
) -> None:
    index = dialog.model.index(1, RemarkColumn.NUMBER)
    dialog.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    (remark,) = dialog.model.remarks()
    assert (remark.text, remark.received_on) == ("问题1没有时限。", date(2026, 3, 5))
    dialog.accept()
    assert workspace.casework.remarks.of_round(workspace.current_round().id) == ()


def test_an_emptied_remark_keeps_the_window_open(dialog: RemarkImportDialog) -> None:
    write(dialog, 0, RemarkColumn.TEXT, "")
    dialog.accept()
    assert dialog.isVisible()
    assert "没有内容" in dialog.ui.problemLabel.text()


def test_what_the_ledger_has_is_not_ticked_again(
    dialog: RemarkImportDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    enter_remarks(workspace, dialog.model.remarks()[:1])
    dialog.ui.backButton.click()
    dialog.ui.readButton.click()
    qtbot.waitUntil(lambda: len(dialog.model.taken) == 1)
    assert shown(dialog, 0, RemarkColumn.PLACE) == "第2行 台账里已有"


def test_a_file_is_read_beside_the_window_and_a_bad_one_refused(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = RemarkImportDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    bad = tmp_path / "坏.docx"
    bad.write_bytes(b"PK\x03\x04 no package")
    dialog.read_file(bad)
    qtbot.waitUntil(lambda: "坏.docx" in dialog.ui.problemLabel.text(), timeout=20_000)
    good = tmp_path / "来函.docx"
    good.write_bytes(SHAPES[0].content)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy, timeout=20_000)
    dialog.read_file(good)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3, timeout=20_000)


def test_the_model_keeps_the_rules_of_models(
    dialog: RemarkImportDialog, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(dialog.model)
