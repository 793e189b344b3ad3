"""Papers of a whole round say what the ledger holds, and every writer takes them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.domain.casework.terms import ClosureOutcome, DrawOutcome
from rectify_desktop.domain.papers.paper import TableBlock
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx
from rectify_desktop.office.paper_writer.xlsx_paper import write_paper_xlsx
from rectify_desktop.services.casework.answer_remarks import answer_remark, enter_remarks
from rectify_desktop.services.casework.draw_recurrence import check_drawn, draw_findings
from rectify_desktop.services.casework.rehearse_evaluation import (
    change_evaluation,
    change_satisfaction,
    evaluation_sheet,
    satisfaction_tallies,
)
from rectify_desktop.services.findings.register_findings import add_finding, change_round
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey, PaperChoice
from rectify_desktop.services.papers.case_papers import compose_case_paper

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace


def rows_of(paper: Paper, table: int = 0) -> list[list[str]]:
    tables = [block for block in paper.blocks if isinstance(block, TableBlock)]
    return [[cell.text for cell in row.cells] for row in tables[table].rows]


def must_be_writable(paper: Paper) -> None:
    assert write_paper_docx(paper)
    assert write_paper_xlsx(paper)


def test_milestone_plan_tells_all_three_days_and_unknown_years(workspace: Workspace) -> None:
    facts = replace(workspace.current_round(), unit_name="青石局", feedback_on=date(2026, 4, 2))
    change_round(workspace, facts)
    paper = compose_case_paper(workspace, CasePaperKey.MILESTONES, today=date(2026, 4, 3))
    must_be_writable(paper)
    rows = {row[1]: row for row in rows_of(paper)}
    assert rows["报送整改方案和清单"][2:6] == [
        "反馈之日起1个月",
        "2026年5月2日",
        "2026年4月30日",
        "2026年5月6日",
    ]
    assert "2027年的放假安排尚未录入" in "".join(paper.texts())


def test_milestone_plan_without_a_feedback_day_marks_the_gap(workspace: Workspace) -> None:
    paper = compose_case_paper(workspace, CasePaperKey.MILESTONES, today=date(2026, 4, 3))
    must_be_writable(paper)
    assert "【待填：反馈日期】" in "".join(paper.texts())
    assert all(row[3:6] == ["", "", ""] for row in rows_of(paper))


def test_remarks_stand_beside_their_answers(workspace: Workspace, today: date) -> None:
    finding = add_finding(workspace, title="台账更新不及时")
    remarks = [
        ReviewerRemark(
            finding.round_id, text, reviewer="巡察办", paper="整改方案", finding_ids=(finding.id,)
        )
        for text in ("时限不明", "措施空泛")
    ]
    enter_remarks(workspace, remarks)
    answer_remark(workspace, remarks[0].id, answer="采纳，已补时限", by="高某", on=today)
    paper = compose_case_paper(workspace, CasePaperKey.REMARKS, today=today)
    must_be_writable(paper)
    first, second = rows_of(paper)
    assert first == [
        "1", "巡察办", "整改方案", finding.number, "时限不明", "采纳，已补时限", "高某",
        "2026年3月12日",
    ]  # fmt: skip
    assert second[4:] == ["措施空泛", "", "", ""]
    assert "审核意见2条，已答复1条，尚未答复1条。" in "".join(paper.texts())


def test_draw_sheet_prints_its_seed_and_leaves_room_for_what_is_not_checked(
    workspace: Workspace, today: date
) -> None:
    passed = (ClosureStep("整改办", "某", today, "", ClosureOutcome.PASSED),)
    findings = [add_finding(workspace, title=f"问题{number}") for number in range(3)]
    with workspace.operation("销号"):
        workspace.casework.closures.save_all(
            ClosureRequest(f.round_id, f.id, today, steps=passed) for f in findings
        )
    draw = draw_findings(workspace, 3, seed=20260312, drawn_by="整改办", today=today)
    check_drawn(workspace, draw.id, findings[1].id, DrawOutcome.STEADY, on=today, note="记录齐全")
    paper = compose_case_paper(workspace, CasePaperKey.DRAW, today=today)
    must_be_writable(paper)
    assert [row[4:] for row in rows_of(paper)] == [
        ["", "", ""],
        ["成果巩固", "记录齐全", "2026年3月12日"],
        ["", "", ""],
    ]
    said = "".join(paper.texts())
    assert "随机数：20260312" in said
    assert "未核查2个、成果巩固1个、问题反弹0个（口径：具体问题）" in said


def test_evaluation_tells_deductions_total_grade_and_votes(
    workspace: Workspace, today: date
) -> None:
    key = workspace.current_round().id
    worse = replace(evaluation_sheet(workspace, key)[6], deducted_tenths=125, reason="两项逾期")
    change_evaluation(workspace, worse)
    paper = compose_case_paper(workspace, CasePaperKey.EVALUATION, today=today)
    must_be_writable(paper)
    assert len([block for block in paper.blocks if isinstance(block, TableBlock)]) == 1
    row = next(row for row in rows_of(paper) if worse.text in row)
    assert row[-5:] == [worse.text, "35", "12.5", "两项逾期", "22.5"]
    assert "合计得分：87.5分，自评等次：较好。" in "".join(paper.texts())
    votes = replace(satisfaction_tallies(workspace, key)[1], satisfied=8, unaware=2)
    change_satisfaction(workspace, votes)
    paper = compose_case_paper(workspace, CasePaperKey.EVALUATION, today=today)
    must_be_writable(paper)
    assert rows_of(paper, 1)[-1] == ["合计", "8", "0", "0", "2", "8", "100%"]


@pytest.mark.parametrize(
    "key", [CasePaperKey.MILESTONES, CasePaperKey.REMARKS, CasePaperKey.EVALUATION]
)
def test_paper_of_an_empty_round_is_whole(
    workspace: Workspace, today: date, key: CasePaperKey
) -> None:
    must_be_writable(compose_case_paper(workspace, key, today=today))


def test_the_latest_draw_is_meant_unless_another_is_named(
    workspace: Workspace, today: date
) -> None:
    with pytest.raises(RuleViolation, match="还没有抽查记录"):
        compose_case_paper(workspace, CasePaperKey.DRAW, today=today)
    passed = (ClosureStep("整改办", "某", today, "", ClosureOutcome.PASSED),)
    finding = add_finding(workspace, title="台账更新不及时")
    with workspace.operation("销号"):
        request = ClosureRequest(finding.round_id, finding.id, today, steps=passed)
        workspace.casework.closures.save(request)
    first, _ = (
        draw_findings(workspace, 1, seed=seed, drawn_by="", today=today) for seed in (11, 22)
    )
    latest = compose_case_paper(workspace, CasePaperKey.DRAW, today=today)
    assert "随机数：22" in "".join(latest.texts())
    named = PaperChoice(record_id=first.id)
    paper = compose_case_paper(workspace, CasePaperKey.DRAW, named, today=today)
    assert "随机数：11" in "".join(paper.texts())
    with pytest.raises(NotFound, match="这次抽查已不在台账里"):
        compose_case_paper(workspace, CasePaperKey.DRAW, PaperChoice(record_id="gone"), today=today)
