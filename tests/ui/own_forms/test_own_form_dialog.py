"""A form of the office's own, from the file to the filled copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.ui.own_forms.own_form_dialog import OwnFormDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk, Message


def _form(path: Path, *marks: str) -> Path:
    document = docx.Document()
    document.add_paragraph("【单位名称】")
    row = document.add_table(rows=1, cols=len(marks)).rows[0]
    for cell, mark in zip(row.cells, marks, strict=True):
        cell.text = mark
    document.save(str(path))
    return path


def _dialog(desk: Desk, qtbot: QtBot) -> OwnFormDialog:
    dialog = OwnFormDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _save_button(dialog: OwnFormDialog) -> bool:
    return dialog.ui.buttonBox.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_open_findings_go_into_one_copy(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    messages: list[Message],
) -> None:  # fmt: skip
    target = tmp_path / "填好.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = _dialog(desk, qtbot)
    dialog.show_form(_form(tmp_path / "上报表.docx", "【序号】", "【问题】"))
    dialog.ui.rangeCombo.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    wanted = [finding.title for finding in desk.ledger.findings if finding.is_open]
    rows = docx.Document(str(target)).tables[0].rows
    assert [row.cells[1].text for row in rows] == wanted
    assert target.name in messages[-1].text


def test_unknown_placeholder_is_told_before_and_after(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    messages: list[Message],
) -> None:  # fmt: skip
    target = tmp_path / "填好.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = _dialog(desk, qtbot)
    dialog.show_form(_form(tmp_path / "上报表.docx", "【问题】", "【责任课室】"))
    assert "是不是【责任科室】" in dialog.ui.reportEdit.toPlainText()
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert "【责任课室】" in messages[-1].text


def test_form_of_one_finding_is_saved_once_for_each(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "逐份"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    form = tmp_path / "审批表.docx"
    document = docx.Document()
    document.add_paragraph("问题：【问题】")
    document.save(str(form))
    dialog = _dialog(desk, qtbot)
    dialog.show_form(form)
    assert dialog.ui.eachRadio.isChecked()
    assert not dialog.ui.listRadio.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert len(list(folder.iterdir())) == len(desk.ledger.findings)


@pytest.mark.parametrize("marks", [("没有占位符",), ("【每条开始】【问题】",)])
def test_form_that_cannot_be_filled_cannot_be_saved(
    marks: tuple[str, ...], desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _dialog(desk, qtbot)
    form = tmp_path / "表.docx"
    document = docx.Document()
    document.add_paragraph(marks[0])
    document.save(str(form))
    dialog.show_form(form)
    assert not _save_button(dialog)
    assert dialog.ui.reportEdit.toPlainText()


def test_broken_file_is_told_in_a_sentence(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    form = tmp_path / "表.docx"
    form.write_bytes(b"PK\x03\x04 nothing")
    dialog = _dialog(desk, qtbot)
    dialog.show_form(form)
    assert "表.docx" in dialog.ui.reportEdit.toPlainText()
    assert not _save_button(dialog)


def test_placeholders_are_found_and_copied(desk: Desk, qtbot: QtBot) -> None:
    dialog = _dialog(desk, qtbot)
    dialog.ui.searchEdit.setText("责任人")
    table = dialog.ui.placeholderTable
    table.selectRow(0)
    qtbot.mouseClick(dialog.ui.copyButton, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "【责任人】"


def test_people_named_in_the_copies_are_told_before_saving(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    finding = desk.ledger.findings[0]
    edit_text(desk.workspace, finding.id, TextField.SITUATION, "对会计欧阳文静进行约谈，补签11处。")
    dialog = _dialog(desk, qtbot)
    dialog.show_form(_form(tmp_path / "上报表.docx", "【问题】", "【整改情况】"))
    qtbot.waitUntil(lambda: "欧阳文静" in dialog.ui.reportEdit.toPlainText())
    assert "不要对外公开" in dialog.ui.reportEdit.toPlainText()


def test_people_in_columns_the_form_does_not_ask_for_are_not_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    finding = desk.ledger.findings[0]
    edit_text(desk.workspace, finding.id, TextField.SITUATION, "对会计欧阳文静进行约谈，补签11处。")
    dialog = _dialog(desk, qtbot)
    with qtbot.waitSignal(dialog.looked):
        dialog.show_form(_form(tmp_path / "上报表.docx", "【问题】"))
    assert "欧阳文静" not in dialog.ui.reportEdit.toPlainText()
