"""Entering a proposal: adds what is new, overwrites nothing, is one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.inspection import SourceTally
from rectify_desktop.domain.proposal.proposal import (
    ImportProposal,
    ProposedFinding,
    ProposedHeading,
    ProposedMeasure,
    ProposedTheme,
    RoundFacts,
    SourceKind,
)
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.register_findings import change_finding, change_round
from rectify_desktop.services.intake.import_source import apply_proposal

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace

_PROPOSAL = ImportProposal(
    source_name="石桥镇整改通报.txt",
    kind=SourceKind.NOTICE,
    lines=("（一）管理不严", "1.台账不全。", "措施"),
    facts=RoundFacts(
        unit_name="石桥镇",
        authority="县委",
        feedback_on=date(2025, 6, 3),
        tallies=(SourceTally(FindingSource.PETITION, 2, 1),),
    ),
    themes=(ProposedTheme("管理不严", 0), ProposedTheme("没有问题的方面", 0)),
    headings=(ProposedHeading("台账不全", 1, theme=0),),
    findings=(
        ProposedFinding(
            "1.1", "登记缺项", 1, theme=0, heading=0,
            result_wording="完成", result=DeclaredResult.COMPLETED,
            measures=(ProposedMeasure("逐项补登", 2, department="综合科"),),
            responsible_departments=("综合科", "财务科"), due_wording="9月30日前",
        ),
        ProposedFinding("1.2", "签字不全", 1, theme=0, heading=0, due_wording="长期坚持"),
    ),
)  # fmt: skip


def test_a_proposal_becomes_a_ledger_in_one_step(workspace: Workspace) -> None:
    outcome = apply_proposal(workspace, _PROPOSAL)
    assert (outcome.themes, outcome.headings, outcome.findings, outcome.measures) == (1, 1, 2, 1)
    ledger = workspace.ledger()
    first, second = ledger.findings
    assert (first.number, first.declared_wording) == ("1.1", "完成")
    assert first.due_on == date(2025, 9, 30)
    assert first.due_wording == "9月30日前"
    assert Timing.SUSTAINED in second.timings
    assert ledger.department_names(first.responsible_departments) == "综合科、财务科"
    assert ledger.round.tallies == _PROPOSAL.facts.tallies
    workspace.undo()
    assert workspace.ledger().findings == ()
    assert workspace.ledger().round.unit_name == ""


def test_importing_again_adds_and_changes_nothing(workspace: Workspace) -> None:
    apply_proposal(workspace, _PROPOSAL)
    before = workspace.ledger()
    changed = replace(before.findings[0], declared_wording="阶段性完成")
    change_finding(workspace, changed)
    outcome = apply_proposal(workspace, _PROPOSAL)
    assert (outcome.findings, outcome.already_there) == (0, 2)
    after = workspace.ledger()
    assert [f.declared_wording for f in after.findings] == ["阶段性完成", ""]
    assert len(after.themes) == len(before.themes)


def test_known_facts_of_the_round_are_never_overwritten(workspace: Workspace) -> None:
    change_round(workspace, replace(workspace.current_round(), unit_name="石桥镇人民政府"))
    apply_proposal(workspace, _PROPOSAL)
    facts = workspace.current_round()
    assert (facts.unit_name, facts.authority) == ("石桥镇人民政府", "县委")


def test_a_proposal_without_findings_is_refused_with_its_reason(workspace: Workspace) -> None:
    empty = replace(_PROPOSAL, findings=(), reason="文中没有列出反馈问题。")
    steps = workspace.operations()
    with pytest.raises(RuleViolation, match="没有列出"):
        apply_proposal(workspace, empty)
    assert workspace.operations() == steps
