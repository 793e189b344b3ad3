"""Entering what a comparison takes: nothing else changes, and it is one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.compare_with_ledger import compare
from rectify_desktop.domain.proposal.comparison import ComparedField, Comparison, MatchStatus
from rectify_desktop.domain.proposal.proposal import (
    ImportProposal,
    ProposedFinding,
    ProposedHeading,
    ProposedMeasure,
    ProposedTheme,
    RoundFacts,
    SourceKind,
)
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.register_findings import delete_findings
from rectify_desktop.services.intake.import_source import apply_proposal
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

_FIRST = ImportProposal(
    "首次.docx", SourceKind.NOTICE, (), RoundFacts(feedback_on=date(2025, 5, 12)),
    themes=(ProposedTheme("资产管理", 0),), headings=(ProposedHeading("库房管理", 0, 0),),
    findings=(
        ProposedFinding("1.1", "库房账实不符", 0, 0, 0, situation="已盘点。"),
        ProposedFinding("1.2", "领用手续不全", 1, 0, 0),
        ProposedFinding("1.3", "报废不及时", 2, 0, 0),
    ),
)  # fmt: skip
_LATER = replace(
    _FIRST,
    source_name="再次.docx",
    themes=(ProposedTheme("资产管理", 0), ProposedTheme("采购管理", 3)),
    headings=(ProposedHeading("库房管理", 0, 0),),
    findings=(
        ProposedFinding(
            "1.1", "库房账实不符", 0, 0, 0, situation="已完成第二轮盘点。", remarks="重点",
            result_wording="完成", result=DeclaredResult.COMPLETED, due_wording="9月30日前",
            measures=(ProposedMeasure("逐件清点", 0),), responsible_departments=("综合科",),
            completed_wording="2025年9月20日", lead_officials=("禾某",), extras=(("编码", "甲1"),),
        ),
        ProposedFinding("1.2", "领用手续不全", 1, 0, 0),
        ProposedFinding("2", "询价流于形式", 3, 1),
    ),
)  # fmt: skip


@pytest.fixture
def decisions(workspace: Workspace) -> Comparison:
    apply_proposal(workspace, _FIRST)
    return compare(_LATER, workspace.ledger())


def _field(decisions: Comparison, field: ComparedField) -> int:
    return [cell.field for cell in decisions.rows[0].fields].index(field)


def test_new_findings_and_empty_fields_come_in_and_nothing_else(
    workspace: Workspace, decisions: Comparison
) -> None:
    outcome = apply_proposal(workspace, _LATER, decisions)
    assert (outcome.findings, outcome.changed, outcome.measures) == (1, 1, 1)
    ledger = workspace.ledger()
    assert [f.title for f in ledger.findings] == [
        "库房账实不符", "领用手续不全", "报废不及时", "询价流于形式",
    ]  # fmt: skip
    first = ledger.findings[0]
    assert (first.situation, first.remarks) == ("已盘点。", "重点")
    assert (first.due_on, first.due_wording) == (date(2025, 9, 30), "9月30日前")
    assert first.completed_on == date(2025, 9, 20)
    assert (first.declared_result, first.declared_wording) == (None, "")
    assert ledger.department_names(first.responsible_departments) == "综合科"
    assert ledger.person_names(first.lead_officials) == "禾某"
    assert first.extras == (("编码", "甲1"),)
    assert [measure.text for measure in ledger.measures_of(first.id)] == ["逐件清点"]
    assert [theme.title for theme in ledger.themes] == ["资产管理", "采购管理"]


def test_a_result_comes_in_where_the_clerk_takes_it(
    workspace: Workspace, decisions: Comparison
) -> None:
    taken = decisions.with_taken(0, _field(decisions, ComparedField.RESULT), take=True)
    apply_proposal(workspace, _LATER, taken)
    first = workspace.ledger().findings[0]
    assert (first.declared_result, first.declared_wording) == (DeclaredResult.COMPLETED, "完成")


def test_the_whole_import_is_one_step_to_undo(workspace: Workspace, decisions: Comparison) -> None:
    before = workspace.ledger()
    apply_proposal(workspace, _LATER, decisions)
    workspace.undo()
    after = workspace.ledger()
    assert (after.findings, after.themes, after.measures) == (
        before.findings, before.themes, before.measures,
    )  # fmt: skip


def test_taking_nothing_changes_no_finding(workspace: Workspace, decisions: Comparison) -> None:
    before = workspace.ledger().findings
    outcome = apply_proposal(workspace, _LATER, decisions.with_all_taken(take=False))
    assert (outcome.findings, outcome.changed) == (0, 0)
    assert workspace.ledger().findings == before


def test_what_was_taken_is_the_same_the_next_time(
    workspace: Workspace, decisions: Comparison
) -> None:
    every = decisions.with_taken(0, None, take=True)
    apply_proposal(workspace, _LATER, every)
    again = compare(_LATER, workspace.ledger())
    assert again.count(MatchStatus.SAME) == 3
    assert [row.title for row in again.rows if row.status is MatchStatus.MISSING] == ["报废不及时"]


def test_a_ledger_changed_since_the_comparison_is_refused(
    workspace: Workspace, decisions: Comparison
) -> None:
    delete_findings(workspace, [workspace.ledger().findings[0].id])
    before = workspace.ledger()
    with pytest.raises(RuleViolation, match="重新导入"):
        apply_proposal(workspace, _LATER, decisions)
    assert workspace.ledger() == before


def test_a_backup_is_made_before_changes_come_in(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "台账.zgtz", actor="测试员") as workspace:
        apply_proposal(workspace, _FIRST)
        first = workspace.last_backup_at
        apply_proposal(workspace, _LATER, compare(_LATER, workspace.ledger()))
        assert first is not None
        assert workspace.last_backup_at is not None
        assert workspace.last_backup_at > first


def test_a_lone_finding_behind_its_headings_words_is_not_entered_twice(
    workspace: Workspace,
) -> None:
    apply_proposal(workspace, _FIRST)
    behind = ProposedFinding("1", "库房管理", 0, 0, 0, description="库房账实不符。差额未查。")
    outcome = apply_proposal(workspace, replace(_FIRST, findings=(behind,)))
    assert (outcome.findings, outcome.already_there) == (0, 1)
