"""Ctrl+V in a list without findings registers what was copied, in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.ui.findings.pasted_list_question import PastedListQuestion
from rectify_desktop.ui.intake.import_dialog import ImportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow

ROWS = "1\t学习记录不全\t完成\n2\t泵站巡查没有台账\t整改中"
HEADED = (
    "编号\t问题\t整改结果\t责任科室\t完成时限\n"
    "（一）学习方面\t\t\t\t\n"
    "1.学用脱节\t\t\t\t\n"
    "1.1\t学习记录不全\t完成\t办公室\t2026-03-01\n"
    "1.2\t研讨没有记录\t整改中\t办公室、财务科\t2026-06-30\n"
)


@pytest.fixture
def window(bare_window: MainWindow, empty_file: Path) -> MainWindow:
    assert bare_window.open_ledger(empty_file)
    return bare_window


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def paste(window: MainWindow, text: str, qtbot: QtBot) -> PastedListQuestion:
    """Press Ctrl+V where the keys are once an empty list is in front."""
    QGuiApplication.clipboard().setText(text)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    question = window.findChild(PastedListQuestion)
    assert question is not None
    return question


def press(question: PastedListQuestion, name: str) -> None:
    button = question.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_rows_become_findings_with_their_numbers_and_go_with_one_undo(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    press(paste(window, ROWS, qtbot), "registerButton")

    assert [(f.number, f.title) for f in desk.ledger.findings] == [
        ("1", "学习记录不全"),
        ("2", "泵站巡查没有台账"),
    ]
    assert [f.declared_result for f in desk.ledger.findings] == [
        DeclaredResult.COMPLETED,
        DeclaredResult.IN_PROGRESS,
    ]
    desk.undo()
    assert desk.ledger.findings == ()


def test_titles_of_columns_and_of_groups_are_understood(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    question = paste(window, HEADED, qtbot)
    assert question.text() == "剪贴板里读出 2 条问题（1 个方面、1 个类别），要登记进清单吗？"

    press(question, "registerButton")

    ledger = desk.ledger
    assert [theme.title for theme in ledger.themes] == ["学习方面"]
    assert [heading.title for heading in ledger.headings] == ["学用脱节"]
    second = ledger.findings[1]
    assert second.number == "1.2"
    assert second.heading_id == ledger.headings[0].id
    assert ledger.department_names(second.responsible_departments) == "办公室、财务科"


@pytest.mark.parametrize(
    "text",
    [
        "学习记录不全\n泵站巡查没有台账",
        "1.学习记录不全\n2.泵站巡查没有台账",
        "学习记录不全\t完成\n泵站巡查没有台账\t",
    ],
)
def test_words_without_numbers_are_problems_and_get_numbers(
    text: str, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    press(paste(window, text, qtbot), "registerButton")

    assert [(f.number, f.title) for f in desk.ledger.findings] == [
        ("1", "学习记录不全"),
        ("2", "泵站巡查没有台账"),
    ]


def test_nothing_is_registered_by_somebody_who_declines(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    question = paste(window, ROWS, qtbot)
    question.reject()

    assert desk.ledger.findings == ()
    assert desk.workspace.undo_name is None


def test_a_careful_clerk_goes_through_the_rows_in_the_wizard(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def look(dialog: ImportDialog) -> int:
        qtbot.waitUntil(lambda: dialog.proposal is not None)
        assert dialog.proposal is not None
        read.append(len(dialog.proposal.findings))
        return 0

    monkeypatch.setattr(ImportDialog, "exec", look)

    press(paste(window, ROWS, qtbot), "lookFirstButton")

    assert read == [2]
    assert desk.ledger.findings == ()


def test_the_verb_in_the_menu_pastes_as_well(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(" ")
    action = window.findChild(QAction, "pasteAction")
    assert action is not None
    assert action.isEnabled()

    action.trigger()

    assert window.ui.messageBar.text == "剪贴板里没有文字，请先复制清单或通报。"
