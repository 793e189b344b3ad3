"""佐证材料 in the window: dropped files, states that are said plainly, verbs that are one step."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from rectify_desktop.domain.casework.evidence_states import EvidenceState
from rectify_desktop.services.evidence.keep_evidence import evidence_files
from rectify_desktop.ui.evidence.evidence_section import EvidenceSection
from rectify_desktop.ui.evidence.evidence_verbs import EvidenceVerb
from rectify_desktop.ui.evidence.record_section import RecordVerb
from tests.ui.evidence.hands import drop, files_dragged

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk, Message


@pytest.fixture
def section(qtbot: QtBot, desk: Desk) -> EvidenceSection:
    shown = EvidenceSection(desk)
    qtbot.addWidget(shown)
    shown.resize(1216, 600)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def settled(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.is_busy)
    qtbot.wait(20)


def states(section: EvidenceSection) -> dict[str, str]:
    model = section.model
    last = model.columnCount() - 1
    return {row.name: model.text(at, last) for at, row in enumerate(model.records)}


def first_number(desk: Desk) -> str:
    return desk.ledger.findings[0].number


def add(qtbot: QtBot, section: EvidenceSection, *paths: Path) -> None:
    with qtbot.waitSignal(section.jobs.added):
        section.jobs.add(paths)
    qtbot.wait(20)


def test_folder_dropped_on_the_page_is_added_in_one_step(
    qtbot: QtBot, desk: Desk, section: EvidenceSection, scans: Path, messages: list[Message]
) -> None:
    with qtbot.waitSignal(section.jobs.added):
        assert drop(section, files_dragged([scans]))
    qtbot.wait(20)
    assert set(states(section)) == {"路灯巡查办法", "推进会会议记录", "退款凭证"}
    assert messages[-1].text == "已添加 3 份佐证材料。"
    assert desk.workspace.undo_name == "添加佐证材料"
    desk.undo()
    qtbot.wait(20)
    assert section.model.records == []


def test_text_dropped_is_not_taken_for_a_file(section: EvidenceSection) -> None:
    data = QMimeData()
    data.setText("会议记录.docx")
    assert not drop(section, data)


def test_refused_files_are_told_with_their_reasons(
    qtbot: QtBot, section: EvidenceSection, scans: Path, messages: list[Message]
) -> None:
    (scans / "补丁.exe").write_bytes(b"MZ")
    (scans / "空白.pdf").write_bytes(b"")
    add(qtbot, section, scans)
    assert messages[-1].text == "已添加 3 份佐证材料，2 个文件没有添加。"
    assert messages[-1].action is not None
    assert messages[-1].stays
    messages[-1].action.run()
    shown = section.findChild(QListWidget, "refusedList")
    assert isinstance(shown, QListWidget)
    listed = {shown.item(row).text() for row in range(shown.count())}
    assert listed == {
        "“空白.pdf”是空文件，不能作为佐证。",
        "“补丁.exe”是程序或快捷方式，不能作为佐证。",
    }


def test_cancelled_adding_leaves_nothing_behind(
    qtbot: QtBot, desk: Desk, section: EvidenceSection, scans: Path, messages: list[Message]
) -> None:
    section.jobs.add([scans])
    desk.tasks.cancel()
    settled(qtbot, desk)
    assert section.model.records == []
    assert messages[-1].text == "已取消，未作任何改动。"
    assert list(evidence_files(desk.workspace).kept()) == []


def test_lost_and_changed_files_are_said_and_found_again(
    qtbot: QtBot, desk: Desk, section: EvidenceSection, scans: Path, messages: list[Message]
) -> None:
    add(qtbot, section, scans)
    assert set(states(section).values()) == {"未关联问题、未编号、文件未检查"}
    files = evidence_files(desk.workspace)
    by_name = {row.name: files.path_of(row.sha256) for row in section.model.records}
    by_name["退款凭证"].unlink()
    by_name["路灯巡查办法"].chmod(0o600)
    by_name["路灯巡查办法"].write_bytes(b"other")
    section._evidence_verbs[EvidenceVerb.CHECK].trigger()
    settled(qtbot, desk)
    assert messages[-1].is_error
    assert "1份佐证的文件不在了：“退款凭证”" in messages[-1].text
    assert "1份佐证的文件被改动过：“路灯巡查办法”" in messages[-1].text
    told = states(section)
    assert told["退款凭证"].startswith("文件丢失")
    assert told["路灯巡查办法"].startswith("文件被改动")
    assert told["推进会会议记录"].endswith("完好")
    for path in scans.iterdir():
        path.rename(path.with_name(f"改名 {path.name}"))
    section.jobs.find_again(section._faulty, [scans])
    qtbot.waitUntil(lambda: messages[-1].text == "已检查 3 个佐证文件，全部完好。")
    assert messages[-2].text == "2 个佐证文件都找回来了，内容与登记时一致。"
    qtbot.waitUntil(lambda: all(text.endswith("完好") for text in states(section).values()))


def test_chips_show_the_rows_they_count(
    qtbot: QtBot, desk: Desk, section: EvidenceSection, scans: Path
) -> None:
    add(qtbot, section, scans)
    model = section.model
    model.write_row(0, [(8, first_number(desk))])
    qtbot.wait(20)
    section.state_line.chips.choose(EvidenceState.UNLINKED)
    assert len(model.records) == 2
    section.state_line.chips.choose(EvidenceState.UNNUMBERED)
    assert len(model.records) == 1


def test_cells_are_typed_like_a_sheet_and_each_is_a_step(
    qtbot: QtBot, desk: Desk, section: EvidenceSection, scans: Path, messages: list[Message]
) -> None:
    add(qtbot, section, scans / "退款凭证.jpg")
    table = section.table
    table.go_to_cell(0, 4)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit, "recordCellEdit")
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "2.9")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.wait(20)
    (record,) = section.model.records
    assert record.formed_on is not None
    assert (record.formed_on.month, record.formed_on.day) == (2, 9)
    assert table.currentIndex().column() == 5
    assert desk.workspace.undo_name == "修改佐证材料"
    section.model.setData(section.model.index(0, 5), "三十")
    assert messages[-1].text == "页数“三十”不是数字，请填整数。"
    section.model.setData(section.model.index(0, 8), f"{first_number(desk)}、99")
    assert messages[-1].text == "没有编号为“99”的问题，请填问题清单里的编号。"


def test_paper_without_a_file_waits_in_its_row_until_its_place_is_told(
    qtbot: QtBot, desk: Desk, section: EvidenceSection
) -> None:
    model = section.model
    assert model.setData(model.index(0, 1), "班子会议记录")
    assert desk.workspace.case_records().evidence == ()
    assert model.text(0, 9) == "未保存：没有添加文件的材料，请填写原件存放在哪里。"
    assert model.setData(model.index(0, 7), "办公室3号柜")
    qtbot.wait(20)
    (record,) = desk.workspace.case_records().evidence
    assert (record.name, record.location) == ("班子会议记录", "办公室3号柜")
    assert model.rowCount() == 2


def test_deleted_rows_come_back_by_one_undo(
    qtbot: QtBot, desk: Desk, section: EvidenceSection, scans: Path
) -> None:
    add(qtbot, section, scans)
    section.table.selectAll()
    section.actions_by_verb[RecordVerb.DELETE].trigger()
    qtbot.wait(20)
    assert section.model.records == []
    desk.undo()
    qtbot.wait(20)
    assert len(section.model.records) == 3


def test_copied_cells_are_a_block_for_excel(
    qtbot: QtBot, section: EvidenceSection, scans: Path
) -> None:
    add(qtbot, section, scans / "退款凭证.jpg")
    section.table.selectRow(0)
    section.table.copy()
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[1:3] == ["退款凭证", "凭证"]


def test_numbers_are_given_once_and_anew_when_asked(
    qtbot: QtBot, desk: Desk, section: EvidenceSection, scans: Path, messages: list[Message]
) -> None:
    add(qtbot, section, scans)
    section._evidence_verbs[EvidenceVerb.NUMBER].trigger()
    qtbot.wait(20)
    assert messages[-1].text == "已给 3 份材料编号。"
    section._evidence_verbs[EvidenceVerb.NUMBER].trigger()
    assert messages[-1].text == "材料都已有编号。"
    section.model.write_row(0, [(8, first_number(desk))])
    section._evidence_verbs[EvidenceVerb.NUMBER_ANEW].trigger()
    assert messages[-1].text == "已给 1 份材料编号。"
    assert desk.workspace.undo_name == "重编佐证材料号"


def test_doubts_say_their_reason(
    qtbot: QtBot, desk: Desk, section: EvidenceSection, scans: Path
) -> None:
    add(qtbot, section, scans / "退款凭证.jpg")
    numbers = "、".join(finding.number for finding in desk.ledger.findings[:2])
    section.model.write_row(0, [(4, "2025-10-9"), (8, numbers)])
    qtbot.wait(20)
    assert states(section)["退款凭证"] == (
        "同一文件用于2个问题、形成日期2025年10月9日早于反馈，属于边巡边改的请确认、未编号、文件未检查"
    )


def test_hostile_archives_are_told_by_sentences_and_harmless_files_are_taken(
    qtbot: QtBot, section: EvidenceSection, scans: Path, messages: list[Message]
) -> None:
    with zipfile.ZipFile(scans / "炸弹.zip", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("大.pdf", bytes(30_000_000))
    (scans / "坏.zip").write_bytes(b"PK\x03\x04 no archive")
    with zipfile.ZipFile(scans / "名.zip", "w") as hostile:
        for name in ("../../CON", "收据\u202egpj.exe", "材" * 300 + ".pdf"):
            hostile.writestr(name, name.encode())
    add(qtbot, section, scans)
    assert messages[-1].text == "已添加 5 份佐证材料，3 个文件没有添加。"
    names = [row.original_name for row in section.model.records]
    assert "CON" in names
    assert all(len(name) <= 200 and "\u202e" not in name for name in names)
    assert messages[-1].action is not None
    messages[-1].action.run()
    shown = section.findChild(QListWidget, "refusedList")
    assert isinstance(shown, QListWidget)
    told = "".join(shown.item(row).text() for row in range(shown.count()))
    for words in ("“炸弹.zip”里的内容过多或过大", "“坏.zip”已损坏", "“收据gpj.exe”是程序"):
        assert words in told
