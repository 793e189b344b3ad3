"""The verbs of the window, driven by the object names of their actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding, SourceKind
from rectify_desktop.domain.terms import Edition
from rectify_desktop.office.sources.source_text import read_source_text
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.notice.edit_notice import edit_passage
from rectify_desktop.services.papers.record_exports import recognise
from rectify_desktop.ui.actions import ACTION_TABLE, ActionKey
from rectify_desktop.ui.enabled_actions import WindowState, enabled_keys
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.findings.finding_table_view import FindingTableView
from rectify_desktop.ui.intake.import_dialog import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.main_window import MainWindow


def view_of(window: MainWindow) -> FindingTableView:
    view = window.findChild(FindingTableView)
    assert view is not None
    return view


def select(window: MainWindow, at: int) -> Finding:
    assert window.desk is not None
    finding = window.desk.ledger.findings[at]
    view = view_of(window)
    view.go_to(view.model().index_of(finding.id))
    return finding


def titles(window: MainWindow) -> list[str]:
    assert window.desk is not None
    return [finding.title for finding in window.desk.ledger.findings]


def test_a_new_finding_stands_behind_the_current_one_and_waits_for_its_words(
    window: MainWindow, do: Callable, qtbot: QtBot
) -> None:
    current = select(window, 2)

    do("addFindingAction")

    assert window.desk is not None
    added = window.desk.ledger.findings[3]
    assert (added.title, added.heading_id) == ("", current.heading_id)
    assert view_of(window).currentIndex().data(ItemRole).id == added.id
    qtbot.waitUntil(window.findChild(object, "titleEdit").hasFocus)


def test_deleting_asks_nothing_and_offers_to_take_it_back(window: MainWindow, do: Callable) -> None:
    before = titles(window)
    finding = select(window, 4)

    do("deleteAction")

    assert titles(window) == before[:4] + before[5:]
    assert window.ui.messageBar.text == "已删除 1 条问题。"
    window.findChild(QToolButton, "messageActionButton").click()
    assert titles(window) == before
    assert finding.id in {f.id for f in window.desk.ledger.findings}


def test_the_delete_key_deletes_in_the_list_and_only_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    select(window, 0)
    check = window.findChild(object, "sustainedCheck")
    check.setFocus()
    qtbot.waitUntil(check.hasFocus)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(check, Qt.Key.Key_Delete, control)
    assert len(titles(window)) == 13

    view = view_of(window)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Delete, control)
    assert len(titles(window)) == 12


def test_del_empties_a_cell_and_deletes_only_whole_rows(window: MainWindow, qtbot: QtBot) -> None:
    finding = select(window, 0)
    view = view_of(window)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.go_to(view.model().index_of(finding.id, FindingColumn.OWNERS))

    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert window.desk is not None
    assert window.desk.ledger.findings[0].owners == ()
    assert len(titles(window)) == 13

    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(titles(window)) == 12


def test_undo_and_redo_name_their_step_and_show_what_changed(
    window: MainWindow, do: Callable
) -> None:
    finding = select(window, 4)
    do("deleteAction")
    select(window, 0)
    assert window.findChild(QAction, "undoAction").text() == "撤销“删除问题”(&U)"

    do("undoAction")
    assert view_of(window).currentIndex().data(ItemRole).id == finding.id
    assert window.ui.messageBar.text == "已撤销：删除问题"
    assert window.findChild(QAction, "redoAction").toolTip() == "重做“删除问题”（Ctrl+Y）"

    do("redoAction")
    assert len(titles(window)) == 12
    assert window.ui.messageBar.text == "已重做：删除问题"


def test_undo_first_saves_the_words_being_typed(
    window: MainWindow, do: Callable, qtbot: QtBot
) -> None:
    finding = select(window, 0)
    field = window.findChild(object, "remarksEdit")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setPlainText("写了又不要的字")

    do("undoAction")

    assert window.desk.workspace.findings.get(finding.id).remarks == finding.remarks
    assert window.desk.workspace.redo_name == "修改备注"


def test_an_empty_group_can_be_added_and_deleted_but_not_a_full_one(
    window: MainWindow, do: Callable
) -> None:
    do("addThemeAction")
    assert window.desk.ledger.themes[-1].title == "新方面"
    do("deleteAction")
    assert "新方面" not in [theme.title for theme in window.desk.ledger.themes]

    view = view_of(window)
    view.go_to(view.model().index(0, 0))
    do("deleteAction")
    assert window.ui.messageBar.property("isError")
    assert len(titles(window)) == 13


def test_a_heading_is_added_under_the_current_theme(window: MainWindow, do: Callable) -> None:
    finding = select(window, 5)

    do("addHeadingAction")

    assert window.desk.ledger.headings[-1].title == "新类别"
    assert window.desk.ledger.headings[-1].theme_id == finding.theme_id


def test_searching_narrows_the_list_and_the_button_widens_it_again(
    window: MainWindow, do: Callable, qtbot: QtBot
) -> None:
    do("findAction")
    search = window.findChild(QLineEdit, "searchEdit")
    qtbot.waitUntil(search.hasFocus)
    search.setText("没有这样的字")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.findChild(QLabel, "nothingLabel").isVisible()

    window.findChild(object, "clearFilterButton").click()

    assert view_of(window).isVisible()
    assert view_of(window).model().finding_count == 13


def test_a_chip_shows_one_result_with_its_count(window: MainWindow) -> None:
    chip = window.findChild(QToolButton, "completedChip")
    count = int(chip.text().split()[-1])

    chip.click()

    assert view_of(window).model().finding_count == count
    assert window.findChild(FindingListPage).ui.countLabel.text() == f"显示 {count} 条"


def test_an_exported_list_is_saved_and_told(
    window: MainWindow, do: Callable, choose_file: Callable, tmp_path: Path, qtbot: QtBot
) -> None:
    choose_file(tmp_path / "清单")

    with qtbot.waitSignal(window.tasks.finished, timeout=20_000):
        do("exportLedgerAction")

    assert (tmp_path / "清单.xlsx").is_file()
    assert window.ui.messageBar.text.startswith("已保存“清单.xlsx”。")


@pytest.mark.parametrize("name", ["exportPublicNoticeAction", "exportInternalNoticeAction"])
def test_an_exported_notice_tells_what_the_ledger_lacks(
    name: str,
    window: MainWindow,
    do: Callable,
    choose_file: Callable,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    choose_file(tmp_path / "通报.docx")

    with qtbot.waitSignal(window.tasks.finished, timeout=20_000):
        do(name)

    assert (tmp_path / "通报.docx").is_file()
    assert "【待填】" in window.ui.messageBar.text


def test_an_export_prints_what_was_edited_and_is_recorded_beyond_undo(
    window: MainWindow, do: Callable, choose_file: Callable, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace, target = window.desk.workspace, tmp_path / "通报.docx"
    edit_passage(workspace, Edition.PUBLIC, PassageKey(PassageKind.OPENING), "手工写的开头。")
    choose_file(target)

    with qtbot.waitSignal(window.tasks.finished, timeout=20_000):
        do("exportPublicNoticeAction")

    record = recognise(workspace, target)
    assert record is not None
    assert record.edition is Edition.PUBLIC
    assert workspace.undo_name == "修改通报文字"
    assert "手工写的开头。" in "\n".join(read_source_text(target).lines)


def test_a_target_open_elsewhere_is_told_and_kept(
    window: MainWindow, do: Callable, choose_file: Callable, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "清单.xlsx"
    target.write_bytes(b"old")
    target.with_name("~$清单.xlsx").write_bytes(b"")
    choose_file(target)

    with qtbot.waitSignal(window.tasks.finished, timeout=20_000):
        do("exportLedgerAction")

    assert window.ui.messageBar.property("isError")
    assert "正被其他程序打开" in window.ui.messageBar.text
    assert target.read_bytes() == b"old"


def test_an_accepted_proposal_is_entered_as_one_step(
    window: MainWindow, do: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposal = ImportProposal(
        source_name="反馈.txt",
        kind=SourceKind.FEEDBACK,
        lines=("一、防汛物资未盘点",),
        findings=(ProposedFinding("1", "防汛物资未盘点", 0),),
    )
    monkeypatch.setattr(ImportDialog, "ask", lambda *_: (proposal, None))

    do("importAction")

    assert "防汛物资未盘点" in titles(window)
    assert window.ui.messageBar.text == "已导入 1 条问题、0 条措施。"
    window.findChild(QToolButton, "messageActionButton").click()
    assert len(titles(window)) == 13


def test_verbs_of_the_list_bring_the_list_to_the_front(window: MainWindow, do: Callable) -> None:
    do("showReviewAction")
    assert not view_of(window).isVisible()

    do("findAction")

    assert view_of(window).isVisible()


def test_renumbering_can_be_taken_back(window: MainWindow, do: Callable) -> None:
    select(window, 4)
    do("deleteAction")
    do("renumberAction")

    assert window.desk.workspace.undo_name == "重新编号"
    window.findChild(QToolButton, "messageActionButton").click()
    assert window.desk.workspace.undo_name == "删除问题"


def test_every_verb_has_one_key_of_its_own() -> None:
    shortcuts = [row.shortcut for row in ACTION_TABLE.values() if row.shortcut]

    assert set(ACTION_TABLE) == set(ActionKey)
    assert len(shortcuts) == len(set(shortcuts))


def test_while_a_job_runs_no_other_job_can_be_started_but_papers_wait_for_it() -> None:
    idle = WindowState(has_ledger=True, has_findings=True, is_list_shown=True)
    busy = WindowState(has_ledger=True, has_findings=True, is_list_shown=True, is_busy=True)

    assert ActionKey.EXPORT_LEDGER in enabled_keys(idle)
    assert not enabled_keys(busy) & {
        ActionKey.IMPORT, ActionKey.FILL_FORM, ActionKey.OPEN_LEDGER, ActionKey.NEW_LEDGER
    }  # fmt: skip
    assert {ActionKey.EXPORT_LEDGER, ActionKey.EXPORT_INTERNAL_NOTICE} <= enabled_keys(busy)
    assert ActionKey.ADD_FINDING in enabled_keys(busy)


def test_undo_straight_after_a_new_finding_takes_it_away(
    window: MainWindow, do: Callable, qtbot: QtBot
) -> None:
    """The empty field has nothing to undo: the key belongs to the ledger."""
    field = window.findChild(object, "titleEdit")
    do("addFindingAction")
    qtbot.waitUntil(field.hasFocus)

    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert len(titles(window)) == 13


def test_undo_inside_a_field_takes_back_the_words_typed_there_first(
    window: MainWindow, do: Callable, qtbot: QtBot
) -> None:
    field = window.findChild(object, "titleEdit")
    do("addFindingAction")
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "ab")

    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert field.toPlainText() == ""
    assert len(titles(window)) == 14


@pytest.mark.parametrize("name", ["leadersEdit", "titleEdit", "searchEdit"])
def test_a_field_keeps_no_key_of_the_window(name: str, window: MainWindow, qtbot: QtBot) -> None:
    action = window.findChild(QAction, "exportPublicNoticeAction")
    action.triggered.disconnect()
    field = window.findChild(object, name)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    with qtbot.waitSignal(action.triggered, timeout=1000):
        QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


def test_escape_ends_the_search_and_goes_back_to_the_list(
    window: MainWindow, do: Callable, qtbot: QtBot
) -> None:
    field, view = window.findChild(object, "searchEdit"), view_of(window)
    do("findAction")
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "zzz")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view.model().rowCount() == 0
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""
    assert view.model().rowCount() > 0
    assert view.hasFocus()


def test_nothing_can_be_deleted_from_a_list_that_became_empty(
    bare_window: MainWindow, do: Callable, empty_file: Path
) -> None:
    assert bare_window.open_ledger(empty_file)
    delete = bare_window.findChild(QAction, "deleteAction")
    assert not delete.isEnabled()

    do("addFindingAction")
    assert delete.isEnabled()
    do("undoAction")
    assert not delete.isEnabled()


def test_the_first_of_findings_that_came_into_an_empty_list_is_shown(
    bare_window: MainWindow, empty_file: Path
) -> None:
    assert bare_window.open_ledger(empty_file)
    workspace = bare_window.desk.workspace

    with workspace.operation("导入"):
        first = add_finding(workspace, title="甲")
        add_finding(workspace, title="乙")

    page = bare_window.findChild(FindingListPage)
    assert page.form.finding_id == first.id
    assert page.current_item.id == first.id
