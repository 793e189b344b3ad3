from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rectify_desktop.domain.proposal.column_roles import ROLE_TERMS, ColumnRole
from rectify_desktop.domain.proposal.table_columns import Recognition, TableColumn, TableColumns
from rectify_desktop.errors import RuleViolation
from rectify_desktop.ui.intake.column_mapping_page import ColumnMappingPage
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_ROLE_COLUMN = 3
_LIST = TableColumns(
    "清单",
    2,
    (
        TableColumn("序号", ColumnRole.NUMBER, Recognition.SURE, ("1", "2", "3")),
        TableColumn("问题", ColumnRole.FINDING, Recognition.SURE, ("盘点不及时",)),
        TableColumn("时限", ColumnRole.DUE, Recognition.SURE, ("9月底",)),
        TableColumn("完成情况", ColumnRole.SITUATION, Recognition.GUESSED, ("<b>已完成</b>",)),
        TableColumn("主管局意见", ColumnRole.EXTRA, Recognition.UNKNOWN, ("同意",)),
        TableColumn("不明空列", ColumnRole.EXTRA, Recognition.UNKNOWN),
    ),
)
_HIDDEN = TableColumns(
    "底稿", 1, (TableColumn("旧问题", ColumnRole.FINDING, Recognition.SURE, ("甲",)),), True
)


@pytest.fixture
def page(qtbot: QtBot) -> ColumnMappingPage:
    shown = ColumnMappingPage()
    qtbot.addWidget(shown)
    shown.resize(1000, 500)
    shown.show_tables([_LIST])
    return shown


def _texts(page: ColumnMappingPage, column: int) -> list[str]:
    table = page.ui.columnTable
    items = [table.item(row, column) for row in range(table.rowCount())]
    return [item.text() for item in items if item]


def _box(page: ColumnMappingPage, heading: str) -> PickBox:
    box = page.ui.columnTable.cellWidget(_texts(page, 0).index(heading), _ROLE_COLUMN)
    assert isinstance(box, PickBox)
    return box


def test_unsure_columns_come_first_and_say_so_in_words(page: ColumnMappingPage) -> None:
    assert _texts(page, 0)[:3] == ["完成情况", "主管局意见", "序号"]
    assert _texts(page, 2)[:3] == ["▲拿不准，请核对", "▲没有认出，请指定", "认出"]
    assert "标▲的2列请核对" in page.ui.summaryLabel.text()


def test_samples_are_shown_letter_by_letter(page: ColumnMappingPage) -> None:
    assert _texts(page, 1)[0] == "<b>已完成</b>"
    assert page.ui.summaryLabel.textFormat() is Qt.TextFormat.PlainText
    assert _texts(page, 1)[-1] == "（空列）"


def test_all_roles_are_on_offer(page: ColumnMappingPage) -> None:
    box = _box(page, "主管局意见")
    assert [box.itemText(row) for row in range(box.count())] == list(ROLE_TERMS.values())
    assert box.value is ColumnRole.EXTRA


def test_what_is_chosen_becomes_the_mapping(qtbot: QtBot, page: ColumnMappingPage) -> None:
    with qtbot.waitSignal(page.changed):
        _box(page, "完成情况").show_value(ColumnRole.RESULT)
    _box(page, "主管局意见").show_value(ColumnRole.IGNORED)
    roles = page.mapping().roles_of(_LIST)
    assert roles is not None
    assert (roles["完成情况"], roles["主管局意见"]) == (ColumnRole.RESULT, ColumnRole.IGNORED)


def test_what_does_not_go_together_is_said_and_not_accepted(
    qtbot: QtBot, page: ColumnMappingPage
) -> None:
    _box(page, "主管局意见").show_value(ColumnRole.DUE)
    assert "两列都读作“完成时限”" in page.ui.problemLabel.text()
    with pytest.raises(RuleViolation):
        page.mapping()
    with qtbot.assertNotEmitted(page.accepted):
        qtbot.keyClick(_box(page, "主管局意见"), Qt.Key.Key_Return)
    _box(page, "主管局意见").show_value(ColumnRole.EXTRA)
    assert page.problem == ""
    assert page.ui.problemLabel.isHidden()


def test_one_key_accepts_all(qtbot: QtBot, page: ColumnMappingPage) -> None:
    page.show()
    qtbot.waitExposed(page)
    page.setFocus()
    assert page.focusWidget() is _box(page, "完成情况")
    with qtbot.waitSignal(page.accepted):
        qtbot.keyClick(_box(page, "完成情况"), Qt.Key.Key_Return)


def test_tab_goes_from_column_to_column(qtbot: QtBot, page: ColumnMappingPage) -> None:
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(_box(page, "完成情况").hasFocus)
    qtbot.keyClick(_box(page, "完成情况"), Qt.Key.Key_Tab)
    assert page.focusWidget() is _box(page, "主管局意见")
    assert page.ui.columnTable.currentRow() == 1


def test_a_list_without_problems_says_what_to_do(page: ColumnMappingPage) -> None:
    _box(page, "问题").show_value(ColumnRole.EXTRA)
    assert page.problem == "没有哪一列读作“具体问题”，读不出问题。请指定写问题的那一列。"


def test_hidden_sheets_are_offered_only_where_there_are_any(page: ColumnMappingPage) -> None:
    assert page.ui.hiddenSheetsBox.isHidden()
    page.show_tables([_LIST, _HIDDEN])
    assert not page.ui.hiddenSheetsBox.isHidden()
    assert "旧问题" not in _texts(page, 0)
    page.ui.hiddenSheetsBox.setChecked(True)
    assert "旧问题" in _texts(page, 0)
    assert "隐藏的工作表“底稿”，表头到第1行" in _texts(page, 0)
    assert page.mapping().with_hidden
