"""Blocks of cells: selected, copied, pasted, filled and cleared as in a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTreeWidget, QWidget

from rectify_desktop.ui.findings.finding_columns import FindingColumn as Column
from rectify_desktop.ui.findings.finding_table_view import FindingTableView
from rectify_desktop.ui.findings.paste_question import PasteQuestion
from rectify_desktop.ui.widgets.clipboard_block import read_block

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> FindingTableView:
    view = window.findChild(FindingTableView)
    assert view is not None
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def go(view: FindingTableView, desk: Desk, row: int, column: Column) -> None:
    view.go_to(view.model().index_of(desk.ledger.findings[row].id, column))


def put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def owners(desk: Desk) -> list[str]:
    return [desk.ledger.person_names(f.owners) for f in desk.ledger.findings]


def editor(view: FindingTableView) -> QWidget:
    editors = view.viewport().findChildren(QWidget, "findingCellEdit")
    [found] = [each for each in editors if each.isVisible()]
    return found


def answer(window: MainWindow, button: str) -> None:
    """Answer the question what to do with rows below the last finding."""
    [question] = [each for each in window.findChildren(PasteQuestion) if each.isVisible()]
    question.findChild(QPushButton, button).click()


def test_shift_and_arrows_select_a_block_that_copies_as_rows(
    view: FindingTableView, desk: Desk
) -> None:
    go(view, desk, 0, Column.NUMBER)
    QTest.keyClick(view, Key.Key_Right, SHIFT)
    QTest.keyClick(view, Key.Key_Down, SHIFT)
    QTest.keyClick(view, Key.Key_C, CONTROL)

    first, second = desk.ledger.findings[:2]
    block = read_block(QGuiApplication.clipboard().text())
    assert block == [[first.number, first.title], [second.number, second.title]]
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<tr>") == 2
    assert "mso-number-format:'\\@'" in html


def test_a_block_with_quotes_and_line_breaks_is_pasted_as_one_step(
    view: FindingTableView, desk: Desk, window: MainWindow
) -> None:
    go(view, desk, 0, Column.TITLE)
    put('"第一行\n""引号""行"\t完成\r\n乙\t整改中\r\n')

    QTest.keyClick(view, Key.Key_V, CONTROL)

    first, second = desk.ledger.findings[:2]
    assert (first.title, first.result_text) == ('第一行\n"引号"行', "完成")
    assert (second.title, second.result_text) == ("乙", "整改中")
    assert window.ui.messageBar.text.startswith("已粘贴 ")
    before = desk.ledger.findings[0]
    desk.undo()
    assert desk.ledger.findings[0] != before
    assert desk.ledger.findings[1].title != "乙"


def test_one_cell_is_pasted_into_all_selected(view: FindingTableView, desk: Desk) -> None:
    go(view, desk, 0, Column.OWNERS)
    for _ in range(3):
        QTest.keyClick(view, Key.Key_Down, SHIFT)
    put("龚敏")

    QTest.keyClick(view, Key.Key_V, CONTROL)

    assert owners(desk)[:4] == ["龚敏"] * 4


def test_what_cannot_be_read_is_listed_and_can_be_gone_to(
    view: FindingTableView, desk: Desk, window: MainWindow
) -> None:
    last = len(desk.ledger.findings) - 1
    go(view, desk, last, Column.DUE)
    put("2.30\n2026-05-01\n")

    QTest.keyClick(view, Key.Key_V, CONTROL)
    answer(window, "onlyFittingButton")

    assert window.ui.messageBar.text == "内容没有变化，2 格没有写入。"
    window.findChild(QWidget, "messageActionButton").click()
    [dialog] = [d for d in window.findChildren(QDialog) if d.isVisible()]
    rows = dialog.findChild(QTreeWidget)
    assert [rows.topLevelItem(row).text(2) for row in range(2)] == ["2.30", "2026-05-01"]
    assert "2月没有30日" in rows.topLevelItem(0).text(3)
    rows.itemActivated.emit(rows.topLevelItem(0), 0)
    assert view.currentIndex().column() == Column.DUE
    dialog.close()


def test_rows_below_the_last_finding_become_findings_as_one_step_with_the_paste(
    view: FindingTableView, desk: Desk, window: MainWindow
) -> None:
    before = desk.ledger.findings
    go(view, desk, len(before) - 2, Column.TITLE)
    put("甲\t完成\n乙\t整改中\n丙\t未启动\n\t\n丁\t没有这种结果\n")

    QTest.keyClick(view, Key.Key_V, CONTROL)
    [question] = [each for each in window.findChildren(PasteQuestion) if each.isVisible()]
    assert "新增 2 条" in question.text()
    assert desk.ledger.findings == before
    answer(window, "addRowsButton")

    after = desk.ledger.findings
    assert len(after) == len(before) + 2
    assert [f.title for f in after[-4:]] == ["甲", "乙", "丙", "丁"]
    assert [f.result_text for f in after[-4:-1]] == ["完成", "整改中", "未启动"]
    assert after[-1].declared_result is None
    assert (after[-1].theme_id, after[-1].heading_id) == (
        before[-1].theme_id,
        before[-1].heading_id,
    )
    numbers = [f.number for f in after]
    assert len(set(numbers)) == len(numbers)
    assert window.ui.messageBar.text.endswith("其中新增 2 条，1 格没有写入。")

    desk.undo()
    assert desk.ledger.findings == before


def test_a_paste_that_is_called_off_changes_nothing_and_keeps_the_clipboard(
    view: FindingTableView, desk: Desk, window: MainWindow
) -> None:
    before = desk.ledger.findings
    go(view, desk, len(before) - 1, Column.TITLE)
    put("甲\n乙\n")

    QTest.keyClick(view, Key.Key_V, CONTROL)
    [question] = [each for each in window.findChildren(PasteQuestion) if each.isVisible()]
    QTest.keyClick(question, Key.Key_Escape)

    assert desk.ledger.findings == before
    assert QGuiApplication.clipboard().text() == "甲\n乙\n"


def test_a_filtered_list_takes_no_rows_that_it_might_not_show(
    view: FindingTableView, desk: Desk, window: MainWindow
) -> None:
    view.model().show_only(frozenset({desk.ledger.findings[0].id}))
    go(view, desk, 0, Column.TITLE)
    put("甲\n乙\n")

    QTest.keyClick(view, Key.Key_V, CONTROL)

    assert not window.findChildren(PasteQuestion)
    assert window.ui.messageBar.text == "已粘贴 1 格（1 条问题），1 格没有写入。"


def test_fill_down_takes_the_top_cell_or_the_one_above(view: FindingTableView, desk: Desk) -> None:
    top = owners(desk)[0]
    go(view, desk, 0, Column.OWNERS)
    QTest.keyClick(view, Key.Key_Down, SHIFT)
    QTest.keyClick(view, Key.Key_Down, SHIFT)
    QTest.keyClick(view, Key.Key_D, CONTROL)
    assert owners(desk)[:3] == [top] * 3

    go(view, desk, 3, Column.OWNERS)
    QTest.keyClick(view, Key.Key_D, CONTROL)
    assert owners(desk)[3] == top


def test_control_enter_writes_into_all_selected_cells(view: FindingTableView, desk: Desk) -> None:
    go(view, desk, 0, Column.OWNERS)
    QTest.keyClick(view, Key.Key_Down, SHIFT)
    QTest.keyClick(view, Key.Key_F2)
    field = editor(view)
    field.selectAll()
    typed = QInputMethodEvent()
    typed.setCommitString("欧阳若谷")
    QApplication.sendEvent(field, typed)

    QTest.keyClick(field, Key.Key_Return, CONTROL)

    assert owners(desk)[:2] == ["欧阳若谷"] * 2
    assert desk.workspace.undo_name is not None
    assert desk.workspace.undo_name.startswith("填写")


def test_cutting_leaves_the_cells_empty_and_the_words_on_the_clipboard(
    view: FindingTableView, desk: Desk
) -> None:
    go(view, desk, 0, Column.TITLE)
    title = desk.ledger.findings[0].title

    QTest.keyClick(view, Key.Key_X, CONTROL)

    assert desk.ledger.findings[0].title == ""
    assert QGuiApplication.clipboard().text() == title


def test_a_thousand_cells_pasted_come_back_with_one_undo(
    view: FindingTableView, desk: Desk
) -> None:
    before = [f.title for f in desk.ledger.findings]
    model = view.model()
    flags = QItemSelectionModel.SelectionFlag
    go(view, desk, 0, Column.TITLE)
    chosen = QItemSelection()
    for finding in desk.ledger.findings:
        index = model.index_of(finding.id, Column.TITLE)
        chosen.select(index, index)
    view.selectionModel().select(chosen, flags.ClearAndSelect)
    put("\n".join(f"标题{at}" for at in range(len(before))))

    QTest.keyClick(view, Key.Key_V, CONTROL)
    assert [f.title for f in desk.ledger.findings] == [f"标题{at}" for at in range(len(before))]

    desk.undo()
    assert [f.title for f in desk.ledger.findings] == before


@pytest.mark.parametrize("is_upwards", [True, False])
def test_a_block_pulled_across_a_title_keeps_its_columns(
    is_upwards: bool, view: FindingTableView, desk: Desk
) -> None:
    """From the first finding to the first one of the next heading, or back."""
    findings = desk.ledger.findings
    last = next(at for at, f in enumerate(findings) if f.heading_id != findings[0].heading_id)
    model = view.findings
    ends = [
        view.visualRect(model.index_of(findings[0].id, Column.RESULT)).center(),
        view.visualRect(model.index_of(findings[last].id, Column.OWNERS)).center(),
    ]
    start, end = reversed(ends) if is_upwards else ends
    title = view.visualRect(model.index_of(str(findings[last].heading_id))).center()

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for spot in (title, end):
        QTest.mouseMove(view.viewport(), spot)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)

    chosen = view.chosen.cells()
    assert [finding for finding, _ in chosen] == list(findings[: last + 1])
    wanted = set(range(Column.RESULT, Column.OWNERS + 1))
    assert all(columns == wanted for _, columns in chosen)
