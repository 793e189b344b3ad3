from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from rectify_desktop.ui.review.review_columns import ReviewColumn
from rectify_desktop.ui.review.review_table_model import NoteRole
from tests.ui.review.hands import (
    cell,
    choose,
    compose,
    control,
    finding_at,
    focused,
    press,
    report_last_week,
    stored,
    trigger,
    type_chinese,
    type_latin,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Message
    from rectify_desktop.ui.review.review_page import ReviewPage

Key = Qt.Key


# Writing


def test_a_whole_week_by_keyboard_alone(page: ReviewPage, workspace: Workspace) -> None:
    expected: dict[str, str] = {}
    for row in range(13):
        type_latin(f"{row + 1}")
        type_chinese("项已完成核对")
        number = cell(page, row, ReviewColumn.NUMBER)
        press(Key.Key_Return)
        expected[number] = f"{row + 1}项已完成核对"

    numbers = {finding.id: finding.number for finding in workspace.ledger().findings}
    written = {numbers[key]: update.progress for key, update in stored(workspace).items()}
    assert written == expected
    assert page.ui.countLabel.text().startswith("13项已全部填写")


def test_one_finding_is_filled_with_tab_from_field_to_field(
    page: ReviewPage, workspace: Workspace
) -> None:
    for text in ("完成核对", "产权不清", "提交审议", "请财政局明确"):
        type_chinese(text)
        press(Key.Key_Tab)

    (update,) = stored(workspace).values()
    assert (update.progress, update.difficulty) == ("完成核对", "产权不清")
    assert (update.next_step, update.coordination) == ("提交审议", "请财政局明确")
    place = page.ui.reviewTable.currentIndex()
    assert (place.row(), place.column()) == (1, ReviewColumn.PROGRESS)


def test_count_of_unfilled_goes_down_while_typing(page: ReviewPage) -> None:
    assert page.ui.countLabel.text().startswith("未填 13 / 13")
    type_latin("a")
    press(Key.Key_Return)

    assert page.ui.countLabel.text().startswith("未填 12 / 13")


def test_each_cell_is_one_step_to_undo(page: ReviewPage, workspace: Workspace) -> None:
    type_latin("first")
    press(Key.Key_Return)
    type_latin("second")
    press(Key.Key_Return)

    workspace.undo()
    assert [cell(page, row, ReviewColumn.PROGRESS) for row in (0, 1)] == ["first", ""]
    workspace.undo()
    assert cell(page, 0, ReviewColumn.PROGRESS) == ""
    assert workspace.progress.series_of(workspace.current_round().id) == []
    workspace.redo()
    assert cell(page, 0, ReviewColumn.PROGRESS) == "first"


def test_undo_keeps_the_clerks_place(page: ReviewPage, workspace: Workspace) -> None:
    type_latin("first")
    press(Key.Key_Return)
    press(Key.Key_Return)
    workspace.undo()

    assert page.ui.reviewTable.currentIndex().row() == 2


def test_escape_discards_what_was_typed(page: ReviewPage, workspace: Workspace) -> None:
    type_latin("wrong")
    press(Key.Key_Escape)

    assert page.ui.reviewTable.field() is None
    assert stored(workspace) == {}


def test_control_enter_breaks_the_line(page: ReviewPage, workspace: Workspace) -> None:
    type_latin("one")
    control(Key.Key_Return)
    type_latin("two")
    press(Key.Key_Return)

    (update,) = stored(workspace).values()
    assert update.progress == "one\ntwo"


def test_typing_replaces_and_f2_goes_on_behind(page: ReviewPage, workspace: Workspace) -> None:
    type_latin("old")
    press(Key.Key_Return)
    press(Key.Key_Up)
    press(Key.Key_F2)
    type_latin("er")
    press(Key.Key_Return)
    assert cell(page, 0, ReviewColumn.PROGRESS) == "older"

    press(Key.Key_Up)
    type_latin("new")
    press(Key.Key_Return)
    assert cell(page, 0, ReviewColumn.PROGRESS) == "new"


def test_delete_clears_a_cell(page: ReviewPage) -> None:
    type_latin("old")
    press(Key.Key_Return)
    press(Key.Key_Up)
    press(Key.Key_Delete)

    assert cell(page, 0, ReviewColumn.PROGRESS) == ""
    assert page.ui.countLabel.text().startswith("未填 13 / 13")


def test_words_typed_on_a_reading_cell_go_to_this_weeks_progress(page: ReviewPage) -> None:
    table = page.ui.reviewTable
    table.setCurrentIndex(table.model().index(4, ReviewColumn.TITLE))
    type_chinese("已整改到位")
    press(Key.Key_Return)

    assert cell(page, 4, ReviewColumn.PROGRESS) == "已整改到位"


def test_row_grows_with_the_text_being_typed(page: ReviewPage, qtbot: QtBot) -> None:
    table = page.ui.reviewTable
    type_latin("x")
    before = table.rowHeight(0)
    type_chinese("逐条街巷摸排灯具完好情况，建立问题清单，限时修复销项。" * 6)

    assert table.rowHeight(0) > before
    field = table.field()
    assert field is not None
    qtbot.waitUntil(lambda: field.height() >= field.wanted_height())


def test_tab_leaves_the_table_at_its_end(page: ReviewPage) -> None:
    table = page.ui.reviewTable
    table.setCurrentIndex(table.model().index(12, ReviewColumn.COORDINATION))
    press(Key.Key_Tab)

    assert not table.hasFocus()


# Composition


def test_enter_within_a_composition_belongs_to_the_input_method(
    page: ReviewPage, workspace: Workspace
) -> None:
    compose("zhenggai")
    field = page.ui.reviewTable.field()
    assert field is not None
    field.setFocus()
    press(Key.Key_Return)
    press(Key.Key_0, Qt.KeyboardModifier.ControlModifier)

    assert page.ui.reviewTable.field() is field
    assert stored(workspace) == {}
    choose("整改")
    press(Key.Key_Return)
    (update,) = stored(workspace).values()
    assert update.progress.startswith("整改")


def test_a_composition_given_up_leaves_the_text_as_it_was(page: ReviewPage) -> None:
    type_latin("kept")
    press(Key.Key_Return)
    press(Key.Key_Up)
    compose("zheng")
    QApplication.sendEvent(focused(), QInputMethodEvent())
    press(Key.Key_Return)

    assert cell(page, 0, ReviewColumn.PROGRESS) == "kept"


# Last week's words, no progress


def test_last_weeks_text_is_taken_over_with_one_key(page: ReviewPage, workspace: Workspace) -> None:
    report_last_week(workspace, "完成泵站核对")
    control(Key.Key_Down)
    press(Key.Key_Return)

    finding_id = finding_at(page, 0)
    assert stored(workspace)[finding_id].progress == "完成泵站核对"
    index = page.ui.reviewTable.model().index(0, ReviewColumn.PROGRESS)
    assert index.data(NoteRole) == "与上期相同"


def test_text_taken_over_can_be_changed_before_it_is_stored(
    page: ReviewPage, workspace: Workspace
) -> None:
    report_last_week(workspace, "完成泵站核对")
    control(Key.Key_Down)
    type_chinese("，补签领用单")
    press(Key.Key_Return)

    assert cell(page, 0, ReviewColumn.PROGRESS) == "完成泵站核对，补签领用单"


def test_nothing_to_take_over_is_said(page: ReviewPage, messages: list[Message]) -> None:
    control(Key.Key_Down)

    assert messages[-1].text == "上期没有可以沿用的内容。"


def test_no_progress_is_an_explicit_choice(page: ReviewPage, workspace: Workspace) -> None:
    finding_id = finding_at(page, 0)
    control(Key.Key_0)

    assert stored(workspace)[finding_id].no_progress
    assert cell(page, 0, ReviewColumn.PROGRESS) == "无进展"
    assert page.ui.reviewTable.currentIndex().row() == 1
    assert page.ui.countLabel.text().startswith("未填 12 / 13")


def test_no_progress_typed_out_is_the_same_choice(page: ReviewPage, workspace: Workspace) -> None:
    finding_id = finding_at(page, 0)
    type_chinese("无进展")
    press(Key.Key_Return)

    assert stored(workspace)[finding_id].no_progress
    assert stored(workspace)[finding_id].progress == ""


def test_text_takes_the_place_of_no_progress(page: ReviewPage, workspace: Workspace) -> None:
    finding_id = finding_at(page, 0)
    control(Key.Key_0)
    press(Key.Key_Up)
    type_chinese("已整改")
    press(Key.Key_Return)

    assert not stored(workspace)[finding_id].no_progress
    assert stored(workspace)[finding_id].progress == "已整改"


def test_next_unfilled_row_is_one_key_away(page: ReviewPage) -> None:
    for _ in range(3):
        control(Key.Key_0)
    page.ui.reviewTable.go_to(0)
    control(Key.Key_J)

    assert page.ui.reviewTable.currentIndex().row() == 3


def test_text_still_being_typed_is_stored_when_the_page_is_left(
    page: ReviewPage, workspace: Workspace
) -> None:
    type_latin("half a sentence")
    page.hide()

    assert [update.progress for update in stored(workspace).values()] == ["half a sentence"]


# Blocks from a sheet


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    control(Key.Key_V)


def test_a_block_from_a_sheet_is_pasted_as_one_step(page: ReviewPage, workspace: Workspace) -> None:
    paste('完成盘点\t缺少资金\n"已修订办法\n已印发"\t\n无进展\t\n')

    assert [cell(page, row, ReviewColumn.PROGRESS) for row in range(4)] == [
        "完成盘点",
        "已修订办法\n已印发",
        "无进展",
        "",
    ]
    assert cell(page, 0, ReviewColumn.DIFFICULTY) == "缺少资金"
    assert stored(workspace)[finding_at(page, 2)].no_progress
    workspace.undo()
    assert stored(workspace) == {}


def test_cells_beyond_the_table_are_told(page: ReviewPage, messages: list[Message]) -> None:
    page.ui.reviewTable.go_to(12)
    paste("甲\n乙\n丙")

    assert cell(page, 12, ReviewColumn.PROGRESS) == "甲"
    assert messages[-1].text == "有2格超出了表格，没有粘贴。"


def test_nothing_is_pasted_into_a_frozen_review(
    page: ReviewPage, workspace: Workspace, messages: list[Message]
) -> None:
    trigger(page, "Hold")
    paste("迟到的进展")

    assert stored(workspace) == {}
    assert messages[-1].text == "这一期已定稿，不能再改。"


# Blocks within the table


def select_down(rows: int, *, columns: int = 0) -> None:
    for _ in range(columns):
        press(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(rows):
        press(Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def progress_of(page: ReviewPage, rows: int) -> list[str]:
    return [cell(page, row, ReviewColumn.PROGRESS) for row in range(rows)]


def test_a_selected_block_is_copied_for_a_sheet(page: ReviewPage) -> None:
    paste('完成盘点\t缺少资金\n"已修订办法\n已印发"\t')
    select_down(1, columns=1)
    control(Key.Key_C)

    assert QGuiApplication.clipboard().text() == '完成盘点\t缺少资金\n"已修订办法\n已印发"\t'
    assert QGuiApplication.clipboard().mimeData().hasHtml()


def test_one_cell_is_pasted_into_every_selected_one(page: ReviewPage, workspace: Workspace) -> None:
    select_down(2)
    paste("逐户核对")

    assert progress_of(page, 4) == ["逐户核对"] * 3 + [""]
    workspace.undo()
    assert stored(workspace) == {}


def test_a_block_is_repeated_over_rows_it_fits_several_times(page: ReviewPage) -> None:
    select_down(3)
    paste("甲\n乙")

    assert progress_of(page, 5) == ["甲", "乙", "甲", "乙", ""]


def test_the_first_row_fills_the_rows_selected_below(
    page: ReviewPage, workspace: Workspace
) -> None:
    paste("已约谈\t缺人手")
    select_down(2, columns=1)
    control(Key.Key_D)

    assert progress_of(page, 4) == ["已约谈"] * 3 + [""]
    assert cell(page, 2, ReviewColumn.DIFFICULTY) == "缺人手"
    workspace.undo()
    assert progress_of(page, 2) == ["已约谈", ""]


def test_a_single_cell_is_filled_from_the_row_above(page: ReviewPage) -> None:
    paste("已约谈")
    press(Key.Key_Down)
    control(Key.Key_D)

    assert progress_of(page, 3) == ["已约谈", "已约谈", ""]


def test_del_empties_the_selected_cells_as_one_step(page: ReviewPage, workspace: Workspace) -> None:
    paste("甲\n乙\n丙")
    select_down(1)
    press(Key.Key_Delete)

    assert progress_of(page, 3) == ["", "", "丙"]
    workspace.undo()
    assert progress_of(page, 3) == ["甲", "乙", "丙"]


def test_selected_findings_without_a_report_are_marked_at_once(
    page: ReviewPage, workspace: Workspace, messages: list[Message]
) -> None:
    paste("已完成")
    control(Key.Key_A)
    control(Key.Key_0)

    assert progress_of(page, 3) == ["已完成", "无进展", "无进展"]
    assert messages[-1].text == "已注明12条无进展。选中的另1条已经填写，没有动。"
    workspace.undo()
    assert len(stored(workspace)) == 1


def test_what_was_last_reported_is_taken_over_into_the_empty_selected_cells(
    page: ReviewPage, workspace: Workspace, messages: list[Message]
) -> None:
    report_last_week(workspace, "上周的进展")
    paste("本周的进展")
    select_down(2)
    control(Key.Key_Down)

    assert progress_of(page, 4) == ["本周的进展", "上周的进展", "上周的进展", ""]
    assert messages[-1].text == "已沿用2格，请逐条核对。"


def test_going_on_with_shift_held_selects_no_block(page: ReviewPage) -> None:
    page.ui.reviewTable.go_to(3)
    press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert page.ui.reviewTable.currentIndex().row() == 2
    assert not page.ui.reviewTable.has_block


def test_a_frozen_review_refuses_blocks(
    page: ReviewPage, workspace: Workspace, messages: list[Message]
) -> None:
    trigger(page, "Hold")
    select_down(2)
    paste("迟到的进展")
    press(Key.Key_Delete)

    assert stored(workspace) == {}
    assert messages[-1].text == "这一期已定稿，不能再改。"
