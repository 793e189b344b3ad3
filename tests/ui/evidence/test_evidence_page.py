"""The page 佐证成果: sections are made when shown, remembered, and reached by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rectify_desktop.domain.casework.side_ledgers import PolicyDocument
from rectify_desktop.services.casework.register_records import register_record
from rectify_desktop.services.findings.register_findings import change_finding
from rectify_desktop.ui.actions import ACTION_TABLE, LIST_ONLY
from rectify_desktop.ui.evidence.evidence_page import EvidencePage
from rectify_desktop.ui.evidence.record_section import RecordSection
from rectify_desktop.ui.evidence.sections import SECTIONS
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk


def shown(qtbot: QtBot, desk: Desk) -> EvidencePage:
    page = EvidencePage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> EvidencePage:
    return shown(qtbot, desk)


def test_a_section_is_made_when_it_is_first_shown(page: EvidencePage) -> None:
    assert page.ui.sectionStack.count() == 1
    page.show_section("funds")
    page.show_section("evidence")
    page.show_section("funds")
    assert page.ui.sectionStack.count() == 2
    assert page.section.accessibleName() == "资金"


def test_keys_turn_from_section_to_section_and_round_again(page: EvidencePage) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for key, wanted in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, 0), (Qt.Key.Key_PageUp, 7)):
        page.section.setFocus()
        QTest.keyClick(page, key, control)
        assert page.ui.sectionTabs.currentIndex() == wanted


def test_the_section_left_is_the_one_come_back_to(qtbot: QtBot, desk: Desk) -> None:
    shown(qtbot, desk).show_section("meetings")
    assert shown(qtbot, desk).section.accessibleName() == "会议"


def test_menu_follows_the_section_in_front(qtbot: QtBot, page: EvidencePage) -> None:
    before = {action.text() for action in page.actions_for_menu()}
    with qtbot.waitSignal(page.verbs_changed):
        page.show_section("offers")
    after = {action.text() for action in page.actions_for_menu()}
    assert "添加文件…" in before - after
    assert "不登记" in after - before


@pytest.mark.parametrize("entry", SECTIONS, ids=lambda entry: entry.key)
def test_every_section_of_an_empty_ledger_says_what_to_do(
    page: EvidencePage, entry: object
) -> None:
    page.show_section(entry.key)  # type: ignore[attr-defined]
    hint = page.section.findChild(QWidget, "sectionHintLabel")
    assert hint is not None
    assert hint.isVisible()
    assert page.section.accessibleName()


def test_no_key_stands_for_two_verbs_of_one_section(page: EvidencePage) -> None:
    for entry in SECTIONS:
        page.show_section(entry.key)
        keys = [a.shortcut().toString() for a in page.actions_for_menu() if a.shortcut()]
        keys = [key for key in keys if key]
        assert len(keys) == len(set(keys)), entry.key


def test_no_key_of_a_section_is_one_of_the_window(page: EvidencePage) -> None:
    table = {key: row for key, row in ACTION_TABLE.items() if key not in LIST_ONLY}
    window = {QKeySequence(row.shortcut).toString() for row in table.values() if row.shortcut}
    for entry in SECTIONS:
        page.show_section(entry.key)
        own = {action.shortcut().toString() for action in page.actions_for_menu()}
        assert own & window == set(), entry.key


def test_hidden_section_reads_nothing_until_it_is_shown(
    qtbot: QtBot, desk: Desk, page: EvidencePage
) -> None:
    page.show_section("policies")
    section = page.section
    assert isinstance(section, RecordSection)
    page.show_section("evidence")
    record = PolicyDocument(desk.ledger.round.id, "用印办法")
    register_record(desk.workspace, record, today=TODAY)
    qtbot.wait(30)
    assert section.model.records == []
    page.show_section("policies")
    assert section.model.records == [record]


def test_columns_stay_as_wide_as_they_were_made(qtbot: QtBot, desk: Desk) -> None:
    first = shown(qtbot, desk)
    first.show_section("funds")
    assert isinstance(first.section, RecordSection)
    first.section.table.horizontalHeader().resizeSection(3, 222)
    first.save_sizes()
    second = shown(qtbot, desk)
    assert isinstance(second.section, RecordSection)
    assert second.section.table.columnWidth(3) == 222


def test_offers_that_wait_are_counted_on_their_tab(
    qtbot: QtBot, desk: Desk, page: EvidencePage
) -> None:
    tabs = page.ui.sectionTabs
    qtbot.waitUntil(lambda: tabs.tabText(7) == "待登记")
    finding = desk.ledger.findings[0]
    text = "清退津贴2.4万元。制定《津贴办法》。"
    change_finding(desk.workspace, replace(finding, situation=text))
    qtbot.waitUntil(lambda: tabs.tabText(7).startswith("待登记 "))
    before = int(tabs.tabText(7).split()[1])
    desk.undo()
    qtbot.waitUntil(lambda: tabs.tabText(7) != f"待登记 {before}")
