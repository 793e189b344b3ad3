"""The models of the import wizard: sound trees, ticks that add up, words for every state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rectify_desktop.domain.proposal.comparison import (
    ComparedField,
    ComparedFinding,
    Comparison,
    FieldDifference,
    MatchStatus,
)
from rectify_desktop.domain.proposal.proposal import (
    Doubt,
    DoubtKind,
    ImportProposal,
    ProposedFinding,
    ProposedHeading,
    ProposedMeasure,
    ProposedTheme,
    Section,
    SectionKind,
    SourceKind,
)
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from rectify_desktop.ui.intake.comparison_model import ComparisonColumn, ComparisonModel
from rectify_desktop.ui.intake.doubt_table_model import DoubtColumn, DoubtTableModel
from rectify_desktop.ui.intake.proposal_tree_model import ProposalColumn, ProposalTreeModel

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

_Tick = Qt.CheckState
_Role = Qt.ItemDataRole
_PROPOSAL = ImportProposal(
    "通报.txt",
    SourceKind.NOTICE,
    tuple(f"第{line}行" for line in range(9)),
    sections=(Section(SectionKind.OPENING, 0, 0), Section(SectionKind.PROBLEMS, 1, 8)),
    themes=(ProposedTheme("基层治理", 1),),
    headings=(ProposedHeading("网格管理", 2, 0),),
    findings=(
        ProposedFinding(
            "1.1", "巡查不经常", 3, 0, 0, result_wording="基本完成",
            measures=(ProposedMeasure("按周巡查", 4),),
        ),
        ProposedFinding(
            "1.2", "台账不全", 5, 0, 0, source=FindingSource.PETITION,
            result_wording="完成", result=DeclaredResult.COMPLETED,
        ),
    ),
    doubts=(
        Doubt(DoubtKind.DAMAGED_DATE, "59日", "第1行", 0, 2, ("5月9日",)),
        Doubt(DoubtKind.DAMAGED_DATE, "112日", "第5行", 4, 0, ("1月12日", "11月2日")),
        Doubt(DoubtKind.REMARK, "附件没有读入", "文件", -1),
    ),
)  # fmt: skip
_COMPARISON = Comparison(
    (
        ComparedFinding(MatchStatus.NEW, "1", "巡查不经常", proposed=0, take=True),
        ComparedFinding(
            MatchStatus.CHANGED, "2", "台账不全", 1, None,
            (
                FieldDifference(ComparedField.RESULT, "整改中", "完成", take=False),
                FieldDifference(ComparedField.REMARKS, "", "重点", take=True),
            ),
        ),
        ComparedFinding(MatchStatus.MISSING, "3", "走访少"),
    )
)  # fmt: skip


@pytest.fixture
def tree() -> ProposalTreeModel:
    model = ProposalTreeModel()
    model.show(_PROPOSAL, lambda doubt: True)
    return model


@pytest.fixture
def doubts() -> DoubtTableModel:
    model = DoubtTableModel()
    model.show(_PROPOSAL)
    return model


@pytest.fixture
def comparison() -> ComparisonModel:
    model = ComparisonModel()
    model.show(_COMPARISON, frozenset(MatchStatus))
    return model


def test_the_models_are_sound(
    tree: ProposalTreeModel,
    doubts: DoubtTableModel,
    comparison: ComparisonModel,
    qtmodeltester: ModelTester,
) -> None:
    for model in (tree, doubts, comparison):
        qtmodeltester.check(model)


def test_a_row_says_number_source_and_what_its_wording_was_read_as(
    tree: ProposalTreeModel,
) -> None:
    def text(row: int, column: ProposalColumn) -> str:
        return tree.index_of(row, column).data()

    assert [text(row, ProposalColumn.LEVEL) for row in range(5)] == [
        "方面", "类别", "1.1", "措施1", "1.2 信访件",
    ]  # fmt: skip
    assert text(2, ProposalColumn.RESULT) == "基本完成（未判定）"
    assert text(4, ProposalColumn.RESULT) == "完成"


def test_doubts_count_for_the_finding_they_lie_in_until_looked_at(
    tree: ProposalTreeModel, doubts: DoubtTableModel
) -> None:
    counts = [tree.index_of(row, ProposalColumn.DOUBTS).data() for row in range(5)]
    assert counts == ["", "", "？1", "", ""]
    doubts.mark_seen(1)
    tree.recount_doubts(_PROPOSAL, doubts.is_open)
    assert tree.index_of(2, ProposalColumn.DOUBTS).data() == ""


def test_one_reading_is_chosen_beforehand_and_of_two_none(doubts: DoubtTableModel) -> None:
    assert [doubts.choice(row) for row in range(3)] == [0, -1, -1]
    readings = [doubts.index(row, DoubtColumn.READING).data() for row in range(3)]
    assert readings == ["回车改为：5月9日", "保持原样（有2种读法）", ""]
    assert [doubt.text for doubt, _ in doubts.single_readings()] == ["59日"]
    doubts.choose(0, -1)
    assert doubts.single_readings() == []


def test_the_next_open_doubt_is_found_going_round(doubts: DoubtTableModel) -> None:
    doubts.mark_seen(2)
    assert doubts.next_open(2) == 0
    doubts.mark_seen(0)
    doubts.mark_seen(1)
    assert (doubts.next_open(0), doubts.open_count) == (-1, 0)


def _tick(model: ComparisonModel, row: int, cell: int | None = None) -> object:
    index = model.index(row, ComparisonColumn.NAME)
    if cell is not None:
        index = model.index(cell, ComparisonColumn.NAME, index)
    return index.data(_Role.CheckStateRole)


def test_ticks_of_cells_make_the_tick_of_their_finding(comparison: ComparisonModel) -> None:
    assert [_tick(comparison, row) for row in range(3)] == [
        _Tick.Checked, _Tick.PartiallyChecked, None,
    ]  # fmt: skip
    finding = comparison.index(1, ComparisonColumn.NAME)
    result = comparison.index(0, ComparisonColumn.NAME, finding)
    assert comparison.setData(result, _Tick.Checked, _Role.CheckStateRole)
    assert _tick(comparison, 1) == _Tick.Checked
    assert comparison.setData(finding, _Tick.Unchecked, _Role.CheckStateRole)
    assert [_tick(comparison, 1, cell) for cell in (0, 1)] == [_Tick.Unchecked, _Tick.Unchecked]
    assert comparison.comparison.changes == 0


def test_what_is_missing_from_the_source_cannot_be_ticked(comparison: ComparisonModel) -> None:
    missing = comparison.index(2, ComparisonColumn.NAME)
    assert not comparison.setData(missing, _Tick.Checked, _Role.CheckStateRole)
    assert not comparison.flags(missing) & Qt.ItemFlag.ItemIsUserCheckable


def test_a_taken_cell_strikes_the_old_words_and_says_so(comparison: ComparisonModel) -> None:
    finding = comparison.index(1, ComparisonColumn.NAME)
    result = comparison.index(0, ComparisonColumn.NAME, finding)
    assert result.data(_Role.AccessibleTextRole) == "整改结果：台账整改中，来源完成，不写入"
    comparison.setData(result, _Tick.Checked, _Role.CheckStateRole)
    assert result.siblingAtColumn(ComparisonColumn.OLD).data(_Role.FontRole).strikeOut()
    assert result.data(_Role.AccessibleTextRole).endswith("，写入")
