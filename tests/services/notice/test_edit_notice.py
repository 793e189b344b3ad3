"""Editing a notice passage by passage: one operation each, undone and redone whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.errors import DatabaseReadOnly, NotFound, RuleViolation
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    change_finding,
    delete_findings,
)
from rectify_desktop.services.notice.edit_notice import (
    accept_ledger_change,
    edit_passage,
    passages_of,
    return_to_ledger,
)
from rectify_desktop.services.notice.word_notices import notice_material, notice_of
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.notice.passages import PassageState

OPENING = PassageKey(PassageKind.OPENING)
FIGURES = PassageKey(PassageKind.FIGURES)


@pytest.fixture
def finding(workspace: Workspace) -> Finding:
    """Return the one finding of the ledger, with a situation."""
    added = add_finding(workspace, title="路灯不亮")
    return change_situation(workspace, added.id, "已更换灯泡。")


def change_situation(workspace: Workspace, finding_id: FindingId, text: str) -> Finding:
    changed = replace(workspace.findings.get(finding_id), situation=text)
    change_finding(workspace, changed)
    return changed


def situation_of(finding: Finding) -> PassageKey:
    return PassageKey(PassageKind.SITUATION, finding.id)


def state(workspace: Workspace, key: PassageKey, edition: Edition = Edition.PUBLIC) -> PassageState:
    return next(each for each in passages_of(workspace, edition) if each.key == key)


def printed(workspace: Workspace, edition: Edition = Edition.PUBLIC) -> str:
    material = notice_material(workspace)
    return "\n".join(notice_of(workspace.ledger(), edition, material=material).texts)


def test_an_edit_stays_when_the_ledger_moves_and_can_go_back_to_it(
    workspace: Workspace, finding: Finding
) -> None:
    key = situation_of(finding)
    edit_passage(workspace, Edition.PUBLIC, key, "路灯都亮了。")
    change_situation(workspace, finding.id, "已换灯泡12个。")
    assert "路灯都亮了。" in printed(workspace)
    assert state(workspace, key).has_ledger_changed
    return_to_ledger(workspace, Edition.PUBLIC, key)
    assert "已换灯泡12个。" in printed(workspace)
    assert state(workspace, key).edited_text is None


def test_each_edit_is_one_step_and_undone_and_redone_whole(
    workspace: Workspace, finding: Finding
) -> None:
    key = situation_of(finding)
    edit_passage(workspace, None, key, "路灯都亮了。")
    assert workspace.undo_name == "修改通报文字"
    return_to_ledger(workspace, None, key)
    assert workspace.undo_name == "恢复为台账内容"
    workspace.undo()
    assert [state(workspace, key, each).edited_text for each in Edition] == ["路灯都亮了。"] * 2
    workspace.undo()
    assert [state(workspace, key, each).edited_text for each in Edition] == [None, None]
    workspace.redo()
    assert [state(workspace, key, each).edited_text for each in Edition] == ["路灯都亮了。"] * 2
    workspace.redo()
    assert [state(workspace, key, each).edited_text for each in Edition] == [None, None]
    assert workspace.verify_chain() > 0


def test_a_passage_edited_for_both_editions_can_go_apart_again(
    workspace: Workspace, finding: Finding
) -> None:
    key = situation_of(finding)
    edit_passage(workspace, None, key, "两版同文。")
    edit_passage(workspace, Edition.INTERNAL, key, "党内另写。")
    assert (state(workspace, key).text, state(workspace, key, Edition.INTERNAL).text) == (
        "两版同文。",
        "党内另写。",
    )


def test_an_opening_edited_for_both_editions_is_not_stale_in_either(workspace: Workspace) -> None:
    # 予以公布 and 予以通报: the ledger says another thing in each edition.
    edit_passage(workspace, None, OPENING, "根据统一部署，现予公布。")
    assert not any(state(workspace, OPENING, each).has_ledger_changed for each in Edition)


def test_a_change_of_the_ledger_that_was_looked_at_is_no_longer_told(
    workspace: Workspace, finding: Finding
) -> None:
    edit_passage(workspace, Edition.PUBLIC, FIGURES, "一个问题也没有了。")
    change_finding(workspace, replace(finding, declared_result=DeclaredResult.COMPLETED))
    assert state(workspace, FIGURES).has_stale_figures
    accept_ledger_change(workspace, Edition.PUBLIC, FIGURES)
    assert state(workspace, FIGURES).text == "一个问题也没有了。"
    assert not state(workspace, FIGURES).has_ledger_changed
    workspace.undo()
    assert state(workspace, FIGURES).has_stale_figures


def test_leaving_the_editor_without_typing_changes_nothing(
    workspace: Workspace, finding: Finding
) -> None:
    key = situation_of(finding)
    head = workspace.chain_head
    edit_passage(workspace, None, key, state(workspace, key).text)
    assert workspace.chain_head == head
    edit_passage(workspace, Edition.PUBLIC, key, "手写。")
    change_situation(workspace, finding.id, "又有变化。")
    head = workspace.chain_head
    edit_passage(workspace, Edition.PUBLIC, key, "手写。")
    assert workspace.chain_head == head
    assert state(workspace, key).has_ledger_changed


def test_typing_what_the_ledger_says_is_going_back_to_it(
    workspace: Workspace, finding: Finding
) -> None:
    key = situation_of(finding)
    edit_passage(workspace, Edition.PUBLIC, key, "手写。")
    edit_passage(workspace, Edition.PUBLIC, key, "已更换灯泡。")
    assert state(workspace, key).edit is None


def test_an_edit_that_is_none_is_refused_and_leaves_no_step(
    workspace: Workspace, finding: Finding
) -> None:
    head = workspace.chain_head
    with pytest.raises(RuleViolation, match="空白"):
        edit_passage(workspace, None, OPENING, "　\n")
    with pytest.raises(RuleViolation, match="整条问题"):
        edit_passage(workspace, None, whole_finding(finding.id), "字")
    assert workspace.chain_head == head


def test_a_passage_of_a_deleted_finding_cannot_be_edited_but_comes_back_with_it(
    workspace: Workspace, finding: Finding
) -> None:
    key = situation_of(finding)
    edit_passage(workspace, Edition.PUBLIC, key, "手写。")
    delete_findings(workspace, [finding.id])
    with pytest.raises(NotFound, match="可能已被删除"):
        edit_passage(workspace, Edition.PUBLIC, key, "再写。")
    workspace.undo()
    assert state(workspace, key).text == "手写。"


def test_a_passage_may_be_edited_again_after_it_went_back(
    workspace: Workspace, finding: Finding
) -> None:
    key = situation_of(finding)
    for text in ("甲。", "乙。", "丙。"):
        edit_passage(workspace, Edition.PUBLIC, key, text)
        return_to_ledger(workspace, Edition.PUBLIC, key)
    for _ in range(6):
        workspace.undo()
    for _ in range(5):
        workspace.redo()
    assert state(workspace, key).text == "丙。"


def test_a_ledger_only_looked_at_shows_passages_and_refuses_edits(tmp_path: Path) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as created:
        edit_passage(created, None, OPENING, "手写的开头。")
    with Workspace.open(path, read_only=True) as viewed:
        assert state(viewed, OPENING).text == "手写的开头。"
        with pytest.raises(DatabaseReadOnly):
            return_to_ledger(viewed, None, OPENING)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(
    st.lists(
        # Blank ones are refused; an example without any edit would redo those of the one before.
        st.tuples(st.sampled_from([*Edition, None]), st.text(min_size=1).filter(str.strip)),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_comes_back_as_it_was_edited(
    workspace: Workspace, edits: list[tuple[Edition | None, str]]
) -> None:
    wanted = {each: state(workspace, OPENING, each).text for each in Edition}
    for edition, text in edits:
        edit_passage(workspace, edition, OPENING, text)
        wanted |= {each: text for each in Edition if edition in (each, None)}
    assert {each: state(workspace, OPENING, each).text for each in Edition} == wanted
    while workspace.undo():
        pass
    assert all(state(workspace, OPENING, each).edit is None for each in Edition)
    while workspace.redo():
        pass
    assert {each: state(workspace, OPENING, each).text for each in Edition} == wanted
    while workspace.undo():
        pass
