"""The editor of milestones: computes while it is typed into, stores nothing itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog

from rectify_desktop.domain.casework.terms import DayCounting, MilestoneAnchor
from rectify_desktop.services.casework.set_milestones import (
    milestone_rules,
    rule_sets,
    rules_of_set,
    working_calendar,
)
from rectify_desktop.ui.overview.milestone_dialog import MilestoneDialog
from rectify_desktop.ui.overview.milestone_table_model import MilestoneColumn
from rectify_desktop.ui.overview.milestone_verbs import edit_milestones
from tests.invented_ledger import ROUND, TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk

_Column = MilestoneColumn
_PERIOD_END, _REPORT = 4, 5


@pytest.fixture
def dialog(qtbot: QtBot) -> MilestoneDialog:
    facts = replace(ROUND, feedback_on=TODAY.replace(month=1, day=8))
    sets = [(known, rules_of_set(facts.id, known)) for known in rule_sets()]
    made = MilestoneDialog(facts, sets[0][1], sets, working_calendar(), TODAY)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def text(dialog: MilestoneDialog, row: int, column: _Column) -> str:
    return dialog.model.index(row, column).data()


def put(dialog: MilestoneDialog, row: int, column: _Column, value: object) -> bool:
    return dialog.model.setData(dialog.model.index(row, column), value)


def test_the_model_keeps_the_rules_of_models(dialog: MilestoneDialog) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(dialog.model, mode)

    dialog.ui.addButton.click()
    dialog.ui.deleteButton.click()
    dialog.ui.adoptButton.click()

    assert tester.model() is dialog.model


def test_a_longer_period_moves_what_is_counted_from_its_end(dialog: MilestoneDialog) -> None:
    assert text(dialog, _REPORT, _Column.COUNTED) == "2026年7月8日"

    assert put(dialog, _PERIOD_END, _Column.MONTHS, 3)

    assert text(dialog, _REPORT, _Column.COUNTED) == "2026年4月8日"


def test_working_days_and_legal_end_stand_beside_each_other(dialog: MilestoneDialog) -> None:
    """2026-01-17 is a Saturday."""
    put(dialog, 0, _Column.DAYS, 9)
    assert text(dialog, 0, _Column.COUNTED) == "2026年1月17日"
    assert text(dialog, 0, _Column.WORK_BY) == "2026年1月16日"
    assert text(dialog, 0, _Column.LEGAL) == "2026年1月19日"

    put(dialog, 0, _Column.COUNTING, DayCounting.WORKING.value)

    assert text(dialog, 0, _Column.COUNTED) == "2026年1月21日"


def test_a_day_is_typed_as_clerks_type_it(dialog: MilestoneDialog) -> None:
    assert put(dialog, 0, _Column.FIXED, "2026-3-20")
    assert text(dialog, 0, _Column.COUNTED) == "2026年3月20日"

    assert put(dialog, 0, _Column.FIXED, "")
    assert text(dialog, 0, _Column.COUNTED) == "2026年1月15日"


def test_what_is_no_day_is_refused_and_said(dialog: MilestoneDialog) -> None:
    assert not put(dialog, 0, _Column.DONE, "2月30日")

    assert dialog.ui.problemLabel.isVisible()
    assert text(dialog, 0, _Column.DONE) == ""


def test_computed_days_cannot_be_typed_into(dialog: MilestoneDialog) -> None:
    index = dialog.model.index(0, _Column.WORK_BY)

    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert not dialog.model.setData(index, "2026-3-20")


def test_what_cannot_be_computed_keeps_the_dialog_open(dialog: MilestoneDialog) -> None:
    put(dialog, _PERIOD_END, _Column.ANCHOR, MilestoneAnchor.PERIOD_END.value)

    dialog.accept()

    assert dialog.isVisible()
    assert "反馈之日" in dialog.ui.problemLabel.text()


def test_another_set_keeps_what_was_done_by_name(dialog: MilestoneDialog) -> None:
    put(dialog, 0, _Column.DONE, "2026-1-12")
    dialog.ui.setCombo.setCurrentIndex(1)

    dialog.ui.adoptButton.click()

    assert text(dialog, 0, _Column.DONE) == "2026年1月12日"
    assert text(dialog, _PERIOD_END, _Column.MONTHS) == "3"


def test_cells_are_edited_by_keys(dialog: MilestoneDialog, qtbot: QtBot) -> None:
    table = dialog.ui.milestoneTable
    table.setCurrentIndex(dialog.model.index(0, _Column.DAYS))
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)

    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "12")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: dialog.model.rules[0].days == 12)
    assert dialog.isVisible()


def test_saving_is_one_step_to_undo(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def change(dialog: MilestoneDialog) -> int:
        put(dialog, 0, _Column.DAYS, 5)
        put(dialog, 1, _Column.NAME, "分解到科室")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(MilestoneDialog, "exec", change)
    workspace: Workspace = desk.workspace

    edit_milestones(None, desk)

    kept = milestone_rules(workspace, desk.ledger.round.id)
    assert (kept[0].days, kept[1].name) == (5, "分解到科室")
    desk.undo()
    assert milestone_rules(workspace, desk.ledger.round.id)[0].days == 7
