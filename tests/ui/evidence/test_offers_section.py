"""待登记: offers stand beside their sentence; the clerk files or declines them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QTextEdit

from rectify_desktop.services.findings.register_findings import change_finding
from rectify_desktop.ui.evidence.offers_section import OffersSection, OfferVerb

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk, Message


@pytest.fixture
def section(qtbot: QtBot, desk: Desk) -> OffersSection:
    for at, finding in enumerate(desk.ledger.findings):
        text = "已开会。清退津贴2.4万元。制定《津贴办法》。" if at == 0 else ""
        change_finding(desk.workspace, replace(finding, situation=text))
    shown = OffersSection(desk)
    qtbot.addWidget(shown)
    shown.resize(1216, 600)
    with qtbot.waitExposed(shown), qtbot.waitSignal(shown.counted):
        shown.show()
    return shown


def test_offer_is_shown_with_its_words_marked_in_their_sentence(section: OffersSection) -> None:
    assert [section.model.data(section.model.index(row, 2)) for row in (0, 1)] == [
        "清退2.4万元",
        "新建《津贴办法》",
    ]
    section.table.choose([section.model.key_of(0)])
    sentence = section.findChild(QTextEdit, "sentenceEdit")
    assert isinstance(sentence, QTextEdit)
    assert sentence.toPlainText() == "清退津贴2.4万元。"


def test_enter_files_and_nothing_is_filed_before(
    qtbot: QtBot, desk: Desk, section: OffersSection, messages: list[Message]
) -> None:
    assert desk.workspace.case_records().funds == ()
    section.table.choose([section.model.key_of(0)])
    with qtbot.waitSignal(section.counted) as counted:
        QTest.keyClick(section.table, Qt.Key.Key_Return)
    assert [fund.amount_fen for fund in desk.workspace.case_records().funds] == [2_400_000]
    assert counted.args == [1]
    assert messages[-1].text == "已登记 1 条，可在相应的台账里补充。"
    with qtbot.waitSignal(section.counted) as counted:
        desk.undo()
    assert counted.args == [2]


def test_declined_offers_are_kept_and_can_be_taken_back(
    qtbot: QtBot, desk: Desk, section: OffersSection
) -> None:
    section.table.selectAll()
    with qtbot.waitSignal(section.counted) as counted:
        section.actions_by_verb[OfferVerb.DECLINE].trigger()
    assert counted.args == [0]
    assert desk.workspace.undo_name == "不登记"
    box = section.findChild(QCheckBox, "declinedBox")
    assert isinstance(box, QCheckBox)
    assert box.text() == "看不登记的 2 条"
    box.setChecked(True)
    section.table.choose([section.model.key_of(0)])
    assert not section.actions_by_verb[OfferVerb.FILE].isEnabled()
    with qtbot.waitSignal(section.counted) as counted:
        section.actions_by_verb[OfferVerb.OFFER_AGAIN].trigger()
    assert counted.args == [1]
