"""导出清单: which list, its columns in order, their names, page and findings, by mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.list_layout import (
    EVIDENCE_COLUMN,
    THREE_LISTS,
    ListedColumn,
    ListKind,
    extra_names,
    usual_layout,
)
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.ui.lists.list_layout_dialog import ListLayoutDialog
from tests.invented_ledger import TODAY, invented_ledger

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEDGER = invented_ledger(6)
FIRST = replace(LEDGER.findings[0], extras=(("涉及金额", "3万元"),))
LEDGER = replace(LEDGER, findings=(FIRST, *LEDGER.findings[1:]))
USUAL = {kind: usual_layout(kind, extra_names(LEDGER)) for kind in ListKind}


@pytest.fixture
def dialog(qtbot: QtBot) -> ListLayoutDialog:
    dialog = ListLayoutDialog(LEDGER, USUAL, TODAY)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def labels(dialog: ListLayoutDialog) -> list[str]:
    widget = dialog.ui.columnList
    return [widget.item(row).text() for row in range(widget.count())]


def go_to(dialog: ListLayoutDialog, label: str) -> None:
    dialog.ui.columnList.setCurrentRow(labels(dialog).index(label))


def headers(dialog: ListLayoutDialog) -> list[str]:
    table = dialog.ui.sampleTable
    return [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]


def ok(dialog: ListLayoutDialog) -> object:
    return dialog.ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok)


def test_layouts_come_back_as_they_went_in(dialog: ListLayoutDialog) -> None:
    order = dialog.order()
    assert order.listed == (USUAL[ListKind.RECTIFICATION],)
    assert order.layouts == tuple(USUAL.values())
    assert order.suffix == ".xlsx"


def test_every_column_there_is_can_be_chosen_and_extras_are_never_lost(
    dialog: ListLayoutDialog,
) -> None:
    assert {"措施责任科室", "完成日期", "涉及金额", EVIDENCE_COLUMN} <= set(labels(dialog))


def test_a_column_is_ticked_by_the_space_bar_and_moved_by_keys(
    qtbot: QtBot, dialog: ListLayoutDialog
) -> None:
    view = dialog.ui.columnList
    go_to(dialog, "备注")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert "备注" not in [column.text for column in dialog.order().listed[0].columns]
    go_to(dialog, "责任科室")
    before = [column.text for column in dialog.order().listed[0].columns]
    dialog.ui.upButton.click()
    after = [column.text for column in dialog.order().listed[0].columns]
    at = before.index("责任科室")
    assert after[at - 1 : at + 1] == [before[at], before[at - 1]]
    dialog.ui.downButton.click()
    assert [column.text for column in dialog.order().listed[0].columns] == before


def test_the_office_may_call_a_column_as_it_does(qtbot: QtBot, dialog: ListLayoutDialog) -> None:
    go_to(dialog, "责任科室")
    combo = dialog.ui.headingCombo
    assert "责任股室" in [combo.itemText(at) for at in range(combo.count())]
    combo.setEditText("承办股室")
    columns = {column.role: column for column in dialog.order().listed[0].columns}
    assert columns[ColumnRole.RESPONSIBLE].heading == "承办股室"
    assert "责任科室 → 承办股室" in labels(dialog)
    qtbot.waitUntil(lambda: "承办股室" in headers(dialog))
    combo.setEditText("责任科室")
    columns = {column.role: column for column in dialog.order().listed[0].columns}
    assert columns[ColumnRole.RESPONSIBLE] == ListedColumn(ColumnRole.RESPONSIBLE)


def test_page_rows_title_and_signatures_are_taken(dialog: ListLayoutDialog) -> None:
    ui = dialog.ui
    go_to(dialog, "问题")
    ui.widthSpin.setValue(12)
    ui.pageCombo.setCurrentIndex(1)
    ui.measureRowsCheck.setChecked(True)
    ui.titleEdit.setText("整改任务台账")
    ui.signaturesEdit.setText("填表人，主要负责人；日期")
    (layout,) = dialog.order().listed
    assert (layout.page, layout.measure_rows, layout.title) == (PageSize.A3, True, "整改任务台账")
    assert [column.width for column in layout.columns if column.width] == [12]
    assert layout.signatures == ("填表人", "主要负责人", "日期")


def test_the_filter_says_what_is_listed(qtbot: QtBot, dialog: ListLayoutDialog) -> None:
    ui = dialog.ui
    ui.openCheck.setChecked(True)
    ui.departmentCombo.setCurrentIndex(ui.departmentCombo.findText("办公室"))
    (layout,) = dialog.order().listed
    assert layout.shown == ListFilter(only_open=True, department="办公室")
    count = len(layout.shown.findings_of(LEDGER))
    assert 0 < count < 6
    qtbot.waitUntil(lambda: f"共{count}条" in ui.sampleLabel.text())


def test_all_three_lists_are_public_or_none(dialog: ListLayoutDialog) -> None:
    ui = dialog.ui
    ui.kindCombo.setCurrentIndex(list(ListKind).index(ListKind.TASKS))
    ui.threeCheck.setChecked(True)
    assert not any(layout.is_public for layout in dialog.order().listed)
    ui.publicCheck.setChecked(True)
    assert all(layout.is_public for layout in dialog.order().listed)


def test_three_lists_go_into_one_file_under_one_filter(dialog: ListLayoutDialog) -> None:
    ui = dialog.ui
    assert not ui.threeCheck.isVisibleTo(dialog)
    ui.kindCombo.setCurrentIndex(list(ListKind).index(ListKind.TASKS))
    assert ui.threeCheck.isVisibleTo(dialog)
    ui.threeCheck.setChecked(True)
    ui.openCheck.setChecked(True)
    order = dialog.order()
    assert tuple(layout.kind for layout in order.listed) == THREE_LISTS
    assert all(layout.shown.only_open for layout in order.listed)


def test_another_list_keeps_what_was_changed_in_the_first(dialog: ListLayoutDialog) -> None:
    go_to(dialog, "问题")
    dialog.ui.headingCombo.setEditText("存在问题")
    dialog.ui.kindCombo.setCurrentIndex(1)
    dialog.ui.kindCombo.setCurrentIndex(0)
    assert "问题 → 存在问题" in labels(dialog)


def test_a_list_that_cannot_be_made_is_neither_accepted_nor_left(
    qtbot: QtBot, dialog: ListLayoutDialog
) -> None:
    go_to(dialog, "问题")
    qtbot.keyClick(dialog.ui.columnList, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not ok(dialog).isEnabled())
    assert "必须有“问题”一列" in dialog.ui.problemLabel.text()
    dialog.ui.kindCombo.setCurrentIndex(1)
    assert dialog.ui.kindCombo.currentIndex() == 0
    dialog.ui.usualButton.click()
    assert ok(dialog).isEnabled()
    assert dialog.order().listed == (USUAL[ListKind.RECTIFICATION],)


def test_the_sample_shows_the_list_as_it_begins(qtbot: QtBot, dialog: ListLayoutDialog) -> None:
    assert "问题" in headers(dialog)
    at = headers(dialog).index("问题")
    assert dialog.ui.sampleTable.item(0, at).text() == FIRST.title
    assert "不列出的列" in dialog.ui.sampleLabel.text()


def test_the_dialog_fits_the_smallest_screen(dialog: ListLayoutDialog) -> None:
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.minimumSizeHint().height() <= 700


def test_choices_scroll_on_a_low_screen_and_the_buttons_stay(dialog: ListLayoutDialog) -> None:
    # What 150 % leaves of a screen of 1366 by 768, without the frame of a window.
    dialog.resize(863, 464)
    dialog.show()

    assert (dialog.width(), dialog.height()) == (863, 464)
    assert dialog.ui.choicesScroll.verticalScrollBar().maximum() > 0
    assert dialog.rect().contains(dialog.ui.buttonBox.geometry())
