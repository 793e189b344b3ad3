"""The section 成效自评: typed into like a sheet, every deduction with its reason, one step each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rectify_desktop.services.casework.rehearse_evaluation import (
    evaluation_sheet,
    satisfaction_tallies,
)
from rectify_desktop.ui.rounds.evaluation_section import EvaluationSection
from rectify_desktop.ui.rounds.evaluation_table_model import EvaluationColumn
from rectify_desktop.ui.rounds.evaluation_verbs import EvaluationVerb
from rectify_desktop.ui.rounds.satisfaction_table_model import VoteColumn

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.casework.evaluation import EvaluationItem
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk, Message

FULL, DEDUCTED, REASON = (
    EvaluationColumn.FULL,
    EvaluationColumn.DEDUCTED,
    EvaluationColumn.REASON,
)


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> EvaluationSection:
    made = EvaluationSection(desk)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def sheet(workspace: Workspace) -> tuple[EvaluationItem, ...]:
    return evaluation_sheet(workspace, workspace.current_round().id)


def write(section: EvaluationSection, row: int, column: EvaluationColumn, words: str) -> bool:
    return section.items.setData(section.items.index(row, column), words)


def test_a_deduction_waits_for_its_reason_and_both_are_one_step(
    section: EvaluationSection, workspace: Workspace, qtbot: QtBot
) -> None:
    assert write(section, 4, DEDUCTED, "1.5")
    assert workspace.undo_name != "修改评估自评表"
    assert "写明扣分理由" in section.items.index(4, REASON).data()
    qtbot.waitUntil(lambda: section.item_table.currentIndex().column() == REASON)
    assert write(section, 4, REASON, "记录不全")
    assert (sheet(workspace)[4].deducted_tenths, sheet(workspace)[4].reason) == (15, "记录不全")
    qtbot.waitUntil(lambda: "得分98.5分　自评等次：好" in section.score_label.text())
    workspace.undo()
    assert sheet(workspace)[4].deducted_tenths == 0
    qtbot.waitUntil(lambda: "得分100分" in section.score_label.text())


def test_a_deduction_without_reason_is_told_when_the_section_is_left(
    section: EvaluationSection, messages: list[Message]
) -> None:
    write(section, 0, DEDUCTED, "1")
    section.save_pending()
    assert "扣分没有写理由，还没有保存" in messages[-1].text


@pytest.mark.parametrize(
    ("column", "words", "said"),
    [
        (DEDUCTED, "五分", "不是分数"),
        (FULL, "0", "分值应大于零"),
        (EvaluationColumn.TEXT, "", "请填写评分内容"),
    ],
)
def test_what_cannot_be_is_said_below_the_score_and_changes_nothing(
    section: EvaluationSection,
    workspace: Workspace,
    column: EvaluationColumn,
    words: str,
    said: str,
) -> None:
    before = sheet(workspace)
    assert not write(section, 0, column, words)
    assert said in section.problem_label.text()
    assert section.problem_label.isVisible()
    assert sheet(workspace) == before


def test_a_sheet_that_does_not_add_up_is_told(section: EvaluationSection, qtbot: QtBot) -> None:
    section.verbs[EvaluationVerb.ADD_ITEM].trigger()
    qtbot.waitUntil(lambda: "合计101分，不是100分" in section.score_label.text())


def test_a_row_is_deleted_and_brought_back(
    section: EvaluationSection, workspace: Workspace
) -> None:
    count = len(sheet(workspace))
    section.item_table.setCurrentIndex(section.items.index(1, 0))
    section.item_table.setFocus()
    section.verbs[EvaluationVerb.DELETE].trigger()
    assert len(sheet(workspace)) == count - 1
    workspace.undo()
    assert len(sheet(workspace)) == count


def test_votes_are_typed_down_a_column_with_enter(
    section: EvaluationSection, workspace: Workspace, qtbot: QtBot
) -> None:
    table = section.vote_table
    table.setFocus()
    table.setCurrentIndex(section.votes.index(0, VoteColumn.SATISFIED))
    for digit in (Qt.Key.Key_7, Qt.Key.Key_9):
        QTest.keyClick(table, digit)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        qtbot.wait(1)
    tallies = satisfaction_tallies(workspace, workspace.current_round().id)
    assert [tally.satisfied for tally in tallies[:2]] == [7, 9]
    assert section.votes.index(section.votes.rowCount() - 1, VoteColumn.RATE).data() == "100%"


def test_half_a_vote_is_refused(section: EvaluationSection) -> None:
    assert not section.votes.setData(section.votes.index(0, VoteColumn.SATISFIED), "1.5")
    assert "不是票数" in section.problem_label.text()
    sum_row = section.votes.rowCount() - 1
    assert not section.votes.index(sum_row, 1).flags() & Qt.ItemFlag.ItemIsEditable


def test_the_models_keep_the_rules_of_models(
    section: EvaluationSection, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(section.items)
    qtmodeltester.check(section.votes)


def test_a_block_from_excel_is_one_step_and_passes_over_what_is_computed(
    section: EvaluationSection, workspace: Workspace
) -> None:
    table = section.vote_table
    table.setFocus()
    table.setCurrentIndex(section.votes.index(0, VoteColumn.SATISFIED))
    QGuiApplication.clipboard().setText("5\t1\t0\t2\t99\n8\t三\n1\n4\n4")
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    tallies = satisfaction_tallies(workspace, workspace.current_round().id)
    counts = [(t.satisfied, t.mostly_satisfied, t.unaware) for t in tallies]
    assert counts == [(5, 1, 2), (8, 0, 0), (1, 0, 0)]
    assert "“三”没有写入" in section.problem_label.text()
    assert workspace.undo_name == "粘贴"
    workspace.undo()
    tallies = satisfaction_tallies(workspace, workspace.current_round().id)
    assert [tally.satisfied for tally in tallies] == [0, 0, 0]


def test_emptying_cells_is_one_step(section: EvaluationSection, workspace: Workspace) -> None:
    for row in (0, 1):
        assert section.votes.setData(section.votes.index(row, VoteColumn.SATISFIED), "7")
    section.vote_table.setFocus()
    # Selecting by the view would ask for keys that another test may have left held.
    first, last = (section.votes.index(row, VoteColumn.SATISFIED) for row in (0, 1))
    section.vote_table.selectionModel().select(
        QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    QTest.keyClick(section.vote_table, Qt.Key.Key_Delete)
    tallies = satisfaction_tallies(workspace, workspace.current_round().id)
    assert [tally.satisfied for tally in tallies] == [0, 0, 0]
    workspace.undo()
    tallies = satisfaction_tallies(workspace, workspace.current_round().id)
    assert [tally.satisfied for tally in tallies] == [7, 7, 0]
