"""Side ledgers in the window: typed like a sheet, sums open their rows, doubles are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QToolButton

from rectify_desktop.domain.casework.side_ledgers import FundRecovery
from rectify_desktop.domain.casework.terms import FundKind, MeetingKind
from rectify_desktop.services.casework.register_records import register_record
from rectify_desktop.ui.evidence.ledger_section import (
    fund_section,
    meeting_section,
    training_section,
)
from rectify_desktop.ui.evidence.record_section import RecordVerb
from rectify_desktop.ui.evidence.section_papers import SectionPaperVerb
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk, Message
    from rectify_desktop.ui.evidence.ledger_section import LedgerSection

_MATTER, _KIND, _AMOUNT, _FINDINGS = 0, 1, 2, 6


def shown(qtbot: QtBot, section: LedgerSection) -> LedgerSection:
    qtbot.addWidget(section)
    section.resize(1216, 600)
    with qtbot.waitExposed(section):
        section.show()
    section.activateWindow()
    return section


@pytest.fixture
def funds(qtbot: QtBot, desk: Desk) -> LedgerSection:
    return shown(qtbot, fund_section(desk))


def refund(desk: Desk, matter: str, kind: FundKind, fen: int) -> FundRecovery:
    record = FundRecovery(desk.ledger.round.id, matter, kind, fen)
    register_record(desk.workspace, record, today=TODAY)
    return record


def held(desk: Desk) -> list[tuple[str, FundKind, int]]:
    return [(f.matter, f.kind, f.amount_fen) for f in desk.workspace.case_records().funds]


def editor(section: LedgerSection) -> QLineEdit:
    """Return the field that is open; closed ones are deleted a moment later."""
    found = section.table.findChildren(QLineEdit, "recordCellEdit")
    return next(field for field in found if field.isVisible())


def test_new_row_is_typed_through_with_tab_and_saved_when_nothing_is_missing(
    qtbot: QtBot, desk: Desk, funds: LedgerSection
) -> None:
    funds.actions_by_verb[RecordVerb.ADD].trigger()
    editor(funds).insert("清退违规津贴")
    QTest.keyClick(editor(funds), Qt.Key.Key_Tab)
    assert held(desk) == []
    assert funds.model.text(0, 7) == "未保存：“清退违规津贴”的金额应大于零，请填写实际金额。"
    QTest.keyClick(funds.table, Qt.Key.Key_F2)
    box = funds.table.findChild(QComboBox, "recordCellEdit")
    assert isinstance(box, QComboBox)
    QTest.keyClicks(box, "zh")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    QTest.keyClick(funds.table, Qt.Key.Key_2)
    QTest.keyClicks(editor(funds), ".4")
    QTest.keyClick(editor(funds), Qt.Key.Key_Return)
    assert held(desk) == [("清退违规津贴", FundKind.RECOVERED, 2_400_000)]
    qtbot.waitUntil(lambda: len(funds.model.records) == 1)
    assert desk.workspace.undo_name == "登记资金"


def test_sums_stand_apart_and_open_their_rows(
    qtbot: QtBot, desk: Desk, funds: LedgerSection
) -> None:
    refund(desk, "津贴", FundKind.REFUNDED, 2_400_000)
    refund(desk, "货款", FundKind.RECOVERED, 10_000_000)
    refund(desk, "罚金", FundKind.RECOVERED, 1_500_000)
    qtbot.waitUntil(lambda: len(funds.sumLine.buttons) == 2)
    texts = [button.text() for button in funds.sumLine.buttons]
    assert texts == ["清退 1笔，2.4万元", "追回 2笔，11.5万元"]
    funds.sumLine.buttons[1].click()
    assert {record.matter for record in funds.model.records} == {"货款", "罚金"}
    assert [b.text() for b in funds.findChildren(QToolButton) if b.text() == "显示全部"]
    funds.show_only(None)
    assert len(funds.model.records) == 3


def test_one_deed_entered_twice_is_told(qtbot: QtBot, desk: Desk, funds: LedgerSection) -> None:
    refund(desk, "津贴", FundKind.REFUNDED, 2_400_000)
    refund(desk, "津 贴", FundKind.REFUNDED, 2_400_000)
    qtbot.waitUntil(lambda: len(funds.model.records) == 2)
    assert {funds.model.text(row, 7) for row in (0, 1)} == {"可能重复登记"}


def test_block_from_excel_fills_rows_and_adds_new_ones_in_one_step(
    qtbot: QtBot, desk: Desk, funds: LedgerSection, messages: list[Message]
) -> None:
    refund(desk, "津贴", FundKind.REFUNDED, 100)
    qtbot.waitUntil(lambda: len(funds.model.records) == 1)
    number = desk.ledger.findings[0].number
    block = f"津贴\t清退\t2.4\r\n货款\t追回\t3000元\t\t\t\t{number}\r\n坏行\t没收\t1\r\n"
    QGuiApplication.clipboard().setText(block)
    funds.table.go_to_cell(0, _MATTER)
    QTest.keyClick(funds.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert held(desk) == [
        ("津贴", FundKind.REFUNDED, 2_400_000),
        ("货款", FundKind.RECOVERED, 300_000),
    ]
    records = desk.workspace.case_records().funds
    assert records[1].finding_ids == (desk.ledger.findings[0].id,)
    told = "粘贴了 2 行；有 1 处没有写入：“没收”不在可选范围内"
    assert messages[-1].text.startswith(told)
    assert desk.workspace.undo_name == "粘贴资金3行"
    desk.undo()
    assert held(desk) == [("津贴", FundKind.REFUNDED, 100)]


def test_cleared_cell_that_must_not_be_empty_keeps_its_words(
    qtbot: QtBot, desk: Desk, funds: LedgerSection, messages: list[Message]
) -> None:
    refund(desk, "津贴", FundKind.REFUNDED, 100)
    qtbot.waitUntil(lambda: len(funds.model.records) == 1)
    funds.table.go_to_cell(0, _MATTER)
    QTest.keyClick(funds.table, Qt.Key.Key_Delete)
    assert held(desk) == [("津贴", FundKind.REFUNDED, 100)]
    assert messages[-1].is_error
    assert "请填写资金事项。" in messages[-1].text


def test_refused_words_stay_in_the_open_cell(
    qtbot: QtBot, desk: Desk, funds: LedgerSection, messages: list[Message]
) -> None:
    refund(desk, "津贴", FundKind.REFUNDED, 100)
    qtbot.waitUntil(lambda: len(funds.model.records) == 1)
    funds.table.go_to_cell(0, _AMOUNT)
    funds.table.setFocus()
    QTest.keyClick(funds.table, Qt.Key.Key_F2)
    editor(funds).setText("若干")
    QTest.keyClick(editor(funds), Qt.Key.Key_Return)
    assert editor(funds).text() == "若干"
    assert "“若干”不是金额" in messages[-1].text


def test_linked_findings_are_shown_in_the_list(
    qtbot: QtBot, desk: Desk, funds: LedgerSection
) -> None:
    refund(desk, "津贴", FundKind.REFUNDED, 100)
    qtbot.waitUntil(lambda: len(funds.model.records) == 1)
    first, second = desk.ledger.findings[:2]
    funds.model.write_row(0, [(_FINDINGS, f"{second.number}、{first.number}")])
    qtbot.wait(20)
    funds.table.go_to_cell(0, 0)
    with qtbot.waitSignal(funds.rows_wanted) as wanted:
        funds.actions_by_verb[RecordVerb.SHOW_FINDINGS].trigger()
    assert wanted.args == ["资金的关联问题", [first.id, second.id]]


def test_search_leaves_the_rows_that_hold_the_words(
    qtbot: QtBot, desk: Desk, funds: LedgerSection
) -> None:
    refund(desk, "津贴", FundKind.REFUNDED, 100)
    refund(desk, "货款", FundKind.RECOVERED, 200)
    qtbot.waitUntil(lambda: len(funds.model.records) == 2)
    funds.searchEdit.setText("追回")
    assert [record.matter for record in funds.model.records] == ["货款"]


def test_meetings_and_trainings_are_two_lists_of_one_ledger(qtbot: QtBot, desk: Desk) -> None:
    meetings, trainings = (shown(qtbot, make(desk)) for make in (meeting_section, training_section))
    meetings.model.add_row([(0, "党组会"), (1, "党组（党委）会议")])
    trainings.model.add_row([(0, "财务培训"), (4, "35人次")])
    for section in (meetings, trainings):
        section.refresh()
    assert [record.title for record in meetings.model.records] == ["党组会"]
    assert [(r.kind, r.person_times) for r in trainings.model.records] == [
        (MeetingKind.TRAINING, 35)
    ]


def test_paper_of_the_ledger_is_saved_from_its_section(
    qtbot: QtBot,
    desk: Desk,
    funds: LedgerSection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refund(desk, "津贴", FundKind.REFUNDED, 2_400_000)
    target = tmp_path / "资金.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assert funds.papers is not None
    funds.papers.verbs[SectionPaperVerb.EXPORT].trigger()
    qtbot.waitUntil(lambda: target.exists() and not desk.tasks.is_busy)
    assert meeting_section(desk).papers is None
