"""A proposal draft: readings and edits live together, and every step can be taken back."""

from __future__ import annotations

from functools import partial

import pytest

from rectify_desktop.domain.proposal.proposal import Doubt, ImportProposal
from rectify_desktop.domain.proposal.proposal_edit import leave_out, promote, retitle, set_result
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.intake.edit_proposal import ProposalDraft
from rectify_desktop.services.intake.import_source import propose_text

_TEXT = """中共柳河镇委员会关于巡察整改进展情况的通报
一、组织整改情况
镇党委成立领导小组。截至2025年9月20日，巡察反馈的2个问题，已完成整改2个。
二、整改进展情况
（一）基层治理不实
1.网格巡查不经常。
整改结果：完成
整改情况：镇党委于202559日召开会议研究。
2.矛盾排查有遗漏。
整改结果：完成
整改情况：开展排查3轮。
三、下一步安排
持续抓好整改。
"""


@pytest.fixture
def draft() -> ProposalDraft:
    return ProposalDraft(propose_text(_TEXT))


def _doubt(proposal: ImportProposal, text: str) -> Doubt:
    return next(doubt for doubt in proposal.doubts if doubt.text == text)


def test_a_reading_chosen_after_an_edit_keeps_the_edit(draft: ProposalDraft) -> None:
    draft.edit(partial(retitle, row=1, title="网格巡查流于形式"))
    draft.accept([(_doubt(draft.proposal, "202559日"), "2025年5月9日")])
    first = draft.proposal.findings[0]
    assert first.title == "网格巡查流于形式"
    assert "2025年5月9日" in first.situation
    assert all(doubt.text != "202559日" for doubt in draft.proposal.doubts)


def test_undo_and_redo_go_through_edits_and_readings_alike(draft: ProposalDraft) -> None:
    first = draft.proposal
    draft.accept([(_doubt(first, "202559日"), "2025年5月9日")])
    draft.edit(partial(leave_out, row=1))
    last = draft.proposal
    draft.undo()
    draft.undo()
    assert draft.proposal == first
    assert not draft.can_undo
    draft.redo()
    draft.redo()
    assert draft.proposal == last
    assert not draft.can_redo


def test_figures_are_counted_again_after_an_edit(draft: ProposalDraft) -> None:
    assert all(check.adds_up for check in draft.proposal.reconciliation)
    draft.edit(partial(leave_out, row=1))
    wrong = [check for check in draft.proposal.reconciliation if not check.adds_up]
    assert {check.counted for check in wrong} == {1}
    assert any("2个" in doubt.place for doubt in draft.proposal.doubts)
    draft.undo()
    assert all(check.adds_up for check in draft.proposal.reconciliation)


def test_a_reading_that_moves_the_tree_is_refused_after_edits() -> None:
    draft = ProposalDraft(propose_text(_TEXT))
    draft.edit(partial(retitle, row=1, title="网格巡查流于形式"))
    line = next(at for at, text in enumerate(draft.proposal.lines) if text.startswith("2.矛盾"))
    gone = Doubt(draft.proposal.doubts[0].kind, "2.", "", line, 0, ("整改情况：",))
    before = draft.proposal
    with pytest.raises(RuleViolation, match="Ctrl\\+Z"):
        draft.accept([(gone, "整改情况：")])
    assert draft.proposal is before


def test_a_refused_edit_is_no_step(draft: ProposalDraft) -> None:
    with pytest.raises(RuleViolation):
        draft.edit(partial(promote, row=0))
    assert not draft.can_undo


def test_a_clerk_moves_the_cut_and_only_that_part_is_read(draft: ProposalDraft) -> None:
    lines = draft.proposal.lines
    first = next(at for at, text in enumerate(lines) if text.startswith("2.矛盾"))
    last = next(at for at, text in enumerate(lines) if text.startswith("三、")) - 1
    draft.cut(first, last)
    assert [finding.title for finding in draft.proposal.findings] == ["矛盾排查有遗漏"]
    covered = [
        line for part in draft.proposal.sections for line in range(part.first, part.last + 1)
    ]
    assert covered == list(range(len(lines)))
    draft.accept([(_doubt(draft.proposal, "202559日"), "2025年5月9日")])
    assert len(draft.proposal.findings) == 1


def test_a_cut_that_holds_no_problem_is_refused(draft: ProposalDraft) -> None:
    before = draft.proposal
    with pytest.raises(RuleViolation, match="没有读出问题"):
        draft.cut(0, 1)
    draft.edit(partial(leave_out, row=1))
    with pytest.raises(RuleViolation, match="先撤销"):
        draft.cut(4, 11)
    draft.undo()
    assert draft.proposal is before


def test_states_are_told_open_once_and_counted_when_results_are_set() -> None:
    draft = ProposalDraft(propose_text(_TEXT.replace("整改结果：完成\n", "")))
    draft.edit(partial(retitle, row=1, title="网格巡查流于形式"))
    assert sum("没有写整改结果" in doubt.place for doubt in draft.proposal.doubts) == 1
    draft.edit(partial(set_result, row=1, result=DeclaredResult.COMPLETED))
    draft.edit(partial(set_result, row=2, result=DeclaredResult.COMPLETED))
    assert all(check.adds_up for check in draft.proposal.reconciliation)
    assert not any("没有写整改结果" in doubt.place for doubt in draft.proposal.doubts)
