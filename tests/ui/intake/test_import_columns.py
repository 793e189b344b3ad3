"""The columns of a list in the import wizard: asked about once, then only if a clerk wants."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from rectify_desktop.domain.proposal.column_mapping import decided_columns
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.services.intake.remember_columns import remember_columns
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.intake.import_dialog import ImportDialog
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_HEADS = ("序号", "具体问题", "整改措施", "主管局意见", "时限")
_ROW = (1, "盘点不及时", "按月盘点", "尽快", "2025年9月底")


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[ImportDialog]:
    with Workspace.in_memory() as workspace:
        settings = Settings(tmp_path / "settings.ini")
        desk = Desk(workspace, settings=settings, today=lambda: date(2026, 3, 12))
        opened = ImportDialog(desk)
        qtbot.addWidget(opened)
        with qtbot.waitExposed(opened):
            opened.show()
        yield opened


def _list(folder: Path, heads: tuple[str, ...] = _HEADS) -> Path:
    book = openpyxl.Workbook()
    for row in (heads, _ROW):
        book.worksheets[0].append(row)
    path = folder / "清单.xlsx"
    book.save(path)
    return path


def _read(qtbot: QtBot, dialog: ImportDialog, path: Path) -> None:
    dialog.read_file(path)
    _wait(qtbot, dialog)


def _wait(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog._desk.tasks.is_busy, timeout=20_000)


def _box(dialog: ImportDialog, heading: str) -> PickBox:
    table = dialog.ui.columnStep.ui.columnTable
    for row in range(table.rowCount()):
        item, box = table.item(row, 0), table.cellWidget(row, 3)
        if item and item.text() == heading and isinstance(box, PickBox):
            return box
    raise AssertionError(heading)


def test_an_unknown_column_is_asked_about_before_the_proposal(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _read(qtbot, dialog, _list(tmp_path))
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.columnStep
    assert dialog.ui.stepTrail.accessibleName() == "第2步，共4步：列对应"
    assert dialog.ui.importButton.text() == "下一步：核对"
    _box(dialog, "主管局意见").show_value(ColumnRole.REMARKS)
    qtbot.keyClick(_box(dialog, "主管局意见"), Qt.Key.Key_Return)
    _wait(qtbot, dialog)
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.proposalStep
    assert dialog.proposal is not None
    assert dialog.proposal.findings[0].remarks == "尽快"


def test_a_list_in_plain_words_goes_straight_to_the_proposal(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _read(qtbot, dialog, _list(tmp_path, ("序号", "具体问题", "整改措施", "备注", "时限")))
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.proposalStep
    assert dialog.ui.stepTrail.accessibleName() == "第2步，共3步：核对"
    assert dialog.ui.columnsButton.isVisible()
    dialog.ui.columnsButton.click()
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.columnStep


def test_the_same_headings_are_not_asked_about_again(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    path = _list(tmp_path)
    _read(qtbot, dialog, path)
    qtbot.keyClick(_box(dialog, "主管局意见"), Qt.Key.Key_Return)
    _wait(qtbot, dialog)
    assert dialog.proposal is not None
    remember_columns(decided_columns(dialog.proposal.tables))
    _read(qtbot, dialog, path)
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.proposalStep
    assert any("按您核对过的读取" in doubt.text for doubt in dialog.proposal.doubts)


def test_going_back_and_on_without_a_change_keeps_what_was_edited(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _read(qtbot, dialog, _list(tmp_path))
    qtbot.keyClick(_box(dialog, "主管局意见"), Qt.Key.Key_Return)
    _wait(qtbot, dialog)
    dialog.ui.proposalStep._on_retitled(0, "盘点太少")
    dialog.ui.columnsButton.click()
    assert "要重做" in dialog.ui.problemLabel.text()
    dialog.ui.importButton.click()
    assert dialog.proposal is not None
    assert dialog.proposal.findings[0].title == "盘点太少"
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.proposalStep


def test_what_does_not_go_together_stops_the_wizard_there(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _read(qtbot, dialog, _list(tmp_path))
    _box(dialog, "主管局意见").show_value(ColumnRole.DUE)
    assert not dialog.ui.importButton.isEnabled()
    _box(dialog, "主管局意见").show_value(ColumnRole.IGNORED)
    assert dialog.ui.importButton.isEnabled()


def test_a_table_of_unknown_headings_can_be_taught(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _read(qtbot, dialog, _list(tmp_path, ("号", "毛病在哪", "怎么治", "谁说的", "啥时候好")))
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.columnStep
    assert not dialog.ui.importButton.isEnabled()
    _box(dialog, "毛病在哪").show_value(ColumnRole.FINDING)
    _box(dialog, "怎么治").show_value(ColumnRole.MEASURE)
    dialog.ui.importButton.click()
    _wait(qtbot, dialog)
    dialog.ui.importButton.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.proposal is not None
    assert [finding.title for finding in dialog.proposal.findings] == ["盘点不及时"]


def test_columns_of_pasted_cells_can_be_decided_too(qtbot: QtBot, dialog: ImportDialog) -> None:
    text = "\n".join("\t".join(map(str, row)) for row in (_HEADS, _ROW))
    dialog.ui.sourceStep.text_given.emit(text)
    _wait(qtbot, dialog)
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.columnStep
    _box(dialog, "主管局意见").show_value(ColumnRole.REMARKS)
    qtbot.keyClick(_box(dialog, "主管局意见"), Qt.Key.Key_Return)
    _wait(qtbot, dialog)
    assert dialog.ui.stepStack.currentWidget() is dialog.ui.proposalStep
    assert dialog.proposal is not None
    assert dialog.proposal.findings[0].remarks == "尽快"
