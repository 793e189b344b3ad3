"""Numbers of a paper beside the ledger's: marked, chosen from either side, followed, opened."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rectify_desktop.domain.checks.figures_desk import Verdict
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.services.findings.edit_finding import edit_result
from rectify_desktop.services.notice.word_notices import notice_material, notice_of
from rectify_desktop.services.papers.export_papers import save_notice
from rectify_desktop.services.papers.record_exports import record_export
from rectify_desktop.ui.figures.figure_table_model import FigureColumn
from rectify_desktop.ui.figures.figures_dialog import FiguresDialog, show_figures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(desk: Desk, window: QWidget, qtbot: QtBot) -> FiguresDialog:
    made = show_figures(desk, window)
    qtbot.waitUntil(lambda: made.compared is not None, timeout=8_000)
    settle(made, qtbot)
    return made


@pytest.fixture
def open_copy(
    dialog: FiguresDialog, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> Callable[[dict[str, str]], None]:
    """Return a way to open the notice with some words of it written otherwise."""

    def opened(changed: dict[str, str]) -> None:
        text = "\n".join(public_notice(workspace).texts)
        for old, new in changed.items():
            assert old in text
            text = text.replace(old, new, 1)
        path = tmp_path / "领导改过的通报.txt"
        path.write_text(text, encoding="utf-8")
        show_file(dialog, path, qtbot)

    return opened


def public_notice(workspace: Workspace) -> Notice:
    return notice_of(workspace.ledger(), Edition.PUBLIC, material=notice_material(workspace))


def show_file(dialog: FiguresDialog, path: Path, qtbot: QtBot) -> None:
    dialog.open_paper(path)
    settle(dialog, qtbot)
    assert dialog.ui.sourceCombo.currentText() == path.name


def settle(dialog: FiguresDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: (
            not (
                dialog._desk.tasks.is_busy
                or dialog._work.is_running
                or dialog._pause.isActive()
                or dialog.ui.numbersView.is_building
            )
        ),
        timeout=15_000,
    )


def go_to_name(dialog: FiguresDialog, name: str) -> int:
    at = next(at for at, row in enumerate(dialog.table._rows) if row.name == name)
    dialog.table.go_to(at)
    return at


def test_every_number_is_marked_by_a_sign_in_the_text(dialog: FiguresDialog) -> None:
    text = dialog.ui.numbersView.toPlainText()
    assert "13个√" in text
    assert "√" in dialog.ui.equalButton.text()
    placed = [row for row in dialog.table._rows if row.start >= 0]
    assert text.count("√") + text.count("？") + text.count("≠") >= len(placed) > 10


def test_the_signs_are_not_copied(dialog: FiguresDialog, workspace: Workspace) -> None:
    view = dialog.ui.numbersView
    view.selectAll()
    copied = view.createMimeDataFromSelection().text()
    assert copied == "\n".join(public_notice(workspace).texts)


def test_a_part_of_a_line_is_copied_from_where_it_was_chosen(dialog: FiguresDialog) -> None:
    view = dialog.ui.numbersView
    start = view.toPlainText().index("13个√")
    cursor = view.textCursor()
    cursor.setPosition(start - 1)
    cursor.setPosition(start + 5, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    chosen = cursor.selectedText()
    assert view.createMimeDataFromSelection().text() == chosen.replace("√", "")


def test_choosing_a_row_frames_its_number_in_the_text(dialog: FiguresDialog) -> None:
    go_to_name(dialog, "问题总数")
    (framed,) = dialog.ui.numbersView.extraSelections()
    assert framed.cursor.selectedText() == "13个"
    assert "13个" in dialog.ui.lineEdit.toPlainText()


def test_choosing_a_number_in_the_text_goes_to_its_row(dialog: FiguresDialog) -> None:
    view = dialog.ui.numbersView
    go_to_name(dialog, "已完成")
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index("13个√") + 1)
    view.setTextCursor(cursor)
    row = dialog.table.row(dialog.table.current_at)
    assert row is not None
    assert row.name == "问题总数"


def test_the_list_behind_a_number_is_opened_by_enter(dialog: FiguresDialog, qtbot: QtBot) -> None:
    go_to_name(dialog, "问题总数")
    with qtbot.waitSignal(dialog.rows_wanted) as wanted:
        QTest.keyClick(dialog.ui.figureTable, Qt.Key.Key_Return)
    name, finding_ids = wanted.args
    assert "问题总数" in name
    assert len(finding_ids) == 13
    assert dialog.isVisible()


def test_a_change_of_the_ledger_is_followed(
    dialog: FiguresDialog, open_copy: Callable, workspace: Workspace, qtbot: QtBot
) -> None:
    open_copy({})
    assert "没有与台账不同的数" in dialog.ui.copyLabel.text()
    finding = workspace.ledger().findings[0]
    assert finding.declared_result is DeclaredResult.COMPLETED
    edit_result(workspace, finding.id, DeclaredResult.IN_PROGRESS)
    qtbot.waitUntil(lambda: "处与台账不同" in dialog.ui.copyLabel.text(), timeout=8_000)


def test_what_was_changed_by_hand_is_told_and_sifted(
    dialog: FiguresDialog, open_copy: Callable
) -> None:
    open_copy({"反馈的13个问题": "反馈的15个问题"})
    assert "改了1段" in dialog.ui.copyLabel.text()
    assert dialog.ui.compareButton.isVisible()
    dialog.ui.byHandButton.setChecked(True)
    assert dialog.table.shown.rowCount() == 1
    row = dialog.table.row(dialog.table.current_at)
    assert row is not None
    assert (row.state, row.origin_word, row.counted) == ("≠ 不同", "手工改动", "13个")
    dialog.ui.byHandButton.setChecked(False)
    dialog.ui.differentButton.setChecked(True)
    shown = [
        dialog.table.shown.index(at, FigureColumn.STATE).data()
        for at in range(dialog.table.shown.rowCount())
    ]
    assert set(shown) == {"≠ 不同"}


def test_another_paper_begins_with_the_first_number_that_differs(
    dialog: FiguresDialog, open_copy: Callable
) -> None:
    go_to_name(dialog, "已完成")
    open_copy({"反馈的13个问题": "反馈的13个问题，停用账号77个"})
    dialog.table.go_to(0)
    open_copy({"反馈的13个问题": "反馈的19个问题"})
    row = dialog.table.row(dialog.table.current_at)
    assert row is not None
    assert row.words.endswith("19个问题")


def test_sums_and_rates_are_checked_against_each_other(
    dialog: FiguresDialog, open_copy: Callable
) -> None:
    open_copy({"反馈的13个问题": "反馈的13个问题，谈话共12人次，其中约谈5人次、批评4人次"})
    claims = [row for row in dialog.table._rows if "分项" in row.name]
    assert [row.verdict for row in claims] == [Verdict.DIFFERENT]
    assert any("与读出的问题数" in row.name for row in dialog.table._rows)


def test_an_export_nobody_touched_is_recognised(
    dialog: FiguresDialog, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "通报.docx"
    save_notice(public_notice(workspace), path)
    now = datetime.now().astimezone()
    record_export(workspace, "通报", path, exported_at=now, edition=Edition.PUBLIC)
    show_file(dialog, path, qtbot)
    assert "完全一致" in dialog.ui.copyLabel.text()


def test_a_file_that_cannot_be_read_says_so_and_the_paper_on_show_stays(
    dialog: FiguresDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    before = dialog.ui.numbersView.toPlainText()
    path = tmp_path / "照片.docx"
    path.write_bytes(b"\x89PNG not a paper")
    dialog.open_paper(path)
    qtbot.waitUntil(lambda: "照片.docx" in dialog.ui.copyLabel.text(), timeout=8_000)
    assert dialog.ui.numbersView.toPlainText() == before
    assert dialog.ui.openButton.isEnabled()


def test_reading_can_be_cancelled(dialog: FiguresDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "通报.docx"
    save_notice(public_notice(dialog._desk.workspace), path)
    dialog.open_paper(path)
    assert dialog.ui.cancelButton.isVisible()
    dialog.ui.cancelButton.click()
    qtbot.waitUntil(lambda: "取消" in dialog.ui.copyLabel.text(), timeout=8_000)
    assert not dialog.ui.cancelButton.isVisible()


def test_there_is_one_desk_for_a_window(desk: Desk, window: QWidget, dialog: FiguresDialog) -> None:
    assert show_figures(desk, window) is dialog


def test_the_models_keep_the_rules_of_models(
    dialog: FiguresDialog, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(dialog.table.model)
    qtmodeltester.check(dialog.table.shown)
