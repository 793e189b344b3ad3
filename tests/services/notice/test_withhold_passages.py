"""Withholding: never without a ground, one step each, and on a sheet for the leader."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import GROUND_TERMS, DeclaredResult, Edition, WithholdingGround
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    change_finding,
    delete_findings,
)
from rectify_desktop.services.notice.edit_notice import edit_passage
from rectify_desktop.services.notice.withhold_passages import (
    publish_again,
    withheld_items,
    withhold,
    withholding_sheet_of,
)
from rectify_desktop.services.notice.word_notices import notice_material, notice_of

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace

FIGURES = PassageKey(PassageKind.FIGURES)
HYPE = WithholdingGround.HYPE


@pytest.fixture
def findings(workspace: Workspace) -> list[Finding]:
    """Return two findings of the ledger, both finished."""
    added: list[Finding] = []
    for title in ("路灯不亮", "巷道积水"):
        finding = replace(
            add_finding(workspace, title=title),
            situation=f"{title}已改。",
            declared_result=DeclaredResult.COMPLETED,
        )
        change_finding(workspace, finding)
        added.append(workspace.findings.get(finding.id))
    return added


def public(workspace: Workspace) -> str:
    notice = notice_of(workspace.ledger(), Edition.PUBLIC, material=notice_material(workspace))
    return "\n".join(notice.texts)


def rows_of(paper: Paper) -> list[list[str]]:
    (table,) = paper.tables
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_a_finding_is_withheld_and_published_again_one_step_each(
    workspace: Workspace, findings: list[Finding]
) -> None:
    key = whole_finding(findings[0].id)
    withhold(workspace, key, HYPE, note="涉及个人")
    assert workspace.undo_name == "登记不予公开"
    assert "路灯不亮" not in public(workspace)
    publish_again(workspace, key)
    assert "路灯不亮" in public(workspace)
    workspace.undo()
    assert "路灯不亮" not in public(workspace)
    workspace.undo()
    assert "路灯不亮" in public(workspace)
    workspace.redo()
    workspace.redo()
    assert withheld_items(workspace) == []


def test_withholding_again_changes_why(workspace: Workspace, findings: list[Finding]) -> None:
    key = whole_finding(findings[0].id)
    withhold(workspace, key, HYPE)
    ground = WithholdingGround.MASS_PETITION
    withhold(workspace, key, ground, decided_by="周主任", decided_on=date(2026, 3, 9))
    (item,) = withheld_items(workspace)
    assert (item.ground, item.decided_by, item.is_decided) == (ground, "周主任", True)


def test_withholding_without_a_ground_is_refused_and_leaves_no_step(
    workspace: Workspace, findings: list[Finding]
) -> None:
    head = workspace.chain_head
    with pytest.raises(RuleViolation, match="必须有依据"):
        withhold(workspace, whole_finding(findings[0].id), None)
    with pytest.raises(RuleViolation, match="联系方式必须公开"):
        withhold(workspace, PassageKey(PassageKind.CLOSING), HYPE)
    delete_findings(workspace, [findings[1].id])
    with pytest.raises(NotFound):
        withhold(workspace, whole_finding(findings[1].id), HYPE)
    workspace.undo()
    assert workspace.chain_head != head
    assert withheld_items(workspace) == []


@pytest.mark.parametrize("ground", list(WithholdingGround))
def test_every_ground_of_the_rules_can_be_stored_and_is_named_on_the_sheet(
    workspace: Workspace, findings: list[Finding], ground: WithholdingGround
) -> None:
    withhold(workspace, whole_finding(findings[0].id), ground)
    (row,) = rows_of(withholding_sheet_of(workspace))
    assert row[4] == GROUND_TERMS[ground]


def test_the_sheet_lists_what_is_left_out_word_for_word_in_the_order_of_the_notice(
    workspace: Workspace, findings: list[Finding]
) -> None:
    situation = PassageKey(PassageKind.SITUATION, findings[1].id)
    edit_passage(workspace, Edition.PUBLIC, situation, "积水已经排干。")
    withhold(workspace, situation, HYPE, note="正在诉讼")
    withhold(
        workspace,
        whole_finding(findings[0].id),
        WithholdingGround.UNPUBLISHED_CASE,
        decided_by="周主任",
        decided_on=date(2026, 3, 9),
    )
    withhold(workspace, FIGURES, HYPE)
    sheet = withholding_sheet_of(workspace)
    assert rows_of(sheet) == [
        [
            "1",
            "",
            "（问题整改数字）",
            figures(workspace),
            GROUND_TERMS[HYPE],
            "",
            "",
            "",
        ],
        [
            "2",
            findings[0].number,
            "路灯不亮",
            "整条问题。\n整改结果：完成\n整改情况：路灯不亮已改。",
            GROUND_TERMS[WithholdingGround.UNPUBLISHED_CASE],
            "",
            "周主任\n2026年3月9日",
            "",
        ],
        [
            "3",
            findings[1].number,
            "巷道积水",
            "整改情况：积水已经排干。",
            GROUND_TERMS[HYPE],
            "正在诉讼",
            "",
            "",
        ],
    ]


def figures(workspace: Workspace) -> str:
    notice = notice_of(workspace.ledger(), Edition.INTERNAL)
    return next(part.text for part in notice.paragraphs if part.passage == FIGURES)


def test_the_sheet_tells_the_leader_what_the_paper_counts_and_lists(
    workspace: Workspace, findings: list[Finding]
) -> None:
    withhold(workspace, whole_finding(findings[0].id), HYPE)
    said = "\n".join(withholding_sheet_of(workspace).texts())
    assert "反馈问题台账共2个，社会公开版列出1个（问题" in said
    assert "领导意见" in said


def test_a_sheet_of_nothing_says_so(workspace: Workspace) -> None:
    (table,) = withholding_sheet_of(workspace).tables
    assert (table.rows, table.empty_notice) == ((), "社会公开版没有不予公开的内容。")


def test_what_is_withheld_of_a_deleted_finding_is_neither_printed_nor_listed(
    workspace: Workspace, findings: list[Finding]
) -> None:
    withhold(workspace, whole_finding(findings[0].id), HYPE)
    delete_findings(workspace, [findings[0].id])
    assert rows_of(withholding_sheet_of(workspace)) == []
    workspace.undo()
    assert len(rows_of(withholding_sheet_of(workspace))) == 1
