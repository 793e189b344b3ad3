"""Drafts: kept word for word, numbered, compared, and gone back to."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.ids import DraftId
from rectify_desktop.domain.notice.draft_comparison import ParagraphStatus
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import Edition, Profile
from rectify_desktop.errors import NotFound
from rectify_desktop.services.findings.register_findings import add_finding, delete_findings
from rectify_desktop.services.notice.edit_notice import edit_passage, passages_of, return_to_ledger
from rectify_desktop.services.notice.keep_drafts import (
    compare_drafts,
    compare_with_now,
    draft_text,
    drafts,
    keep_draft,
    restore_draft,
)
from rectify_desktop.services.notice.word_notices import notice_material, notice_of
from rectify_desktop.services.papers.export_papers import save_notice
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
OPENING, CLOSING = PassageKey(PassageKind.OPENING), PassageKey(PassageKind.CLOSING)


def edits(workspace: Workspace, edition: Edition = Edition.PUBLIC) -> dict[PassageKey, str]:
    return {state.key: state.edit.text for state in passages_of(workspace, edition) if state.edit}


@pytest.mark.parametrize("edition", list(Edition))
def test_a_draft_is_the_whole_notice_word_for_word(
    edition: Edition, tmp_path: Path, today: date
) -> None:
    path = create_sample(tmp_path / "示例.zgtz", today)
    with Workspace.open(path) as workspace:
        head = workspace.chain_head
        notice = notice_of(workspace.ledger(), edition, material=notice_material(workspace))
        kept = keep_draft(workspace, edition, made_at=AT, note="送审")
        assert (kept.notice, kept.chain_head) == (notice, head)
        assert workspace.undo_name in {"社会公开存第1稿", "党内通报存第1稿"}
    with Workspace.open(path) as workspace:
        (found,) = drafts(workspace, edition)
        assert found == kept
        keys = [part.passage for part in found.notice.paragraphs]
        assert keys == [part.passage for part in notice.paragraphs]
        assert draft_text(found).startswith(notice.title)
        save_notice(found.notice, tmp_path / "第1稿.docx")
    assert (tmp_path / "第1稿.docx").stat().st_size > 1000


def test_drafts_are_numbered_in_each_edition_and_undone_like_anything(
    workspace: Workspace,
) -> None:
    numbers = [
        keep_draft(workspace, edition, made_at=AT).number
        for edition in (Edition.PUBLIC, Edition.PUBLIC, Edition.INTERNAL)
    ]
    assert numbers == [1, 2, 1]
    workspace.undo()
    workspace.undo()
    assert [len(drafts(workspace, edition)) for edition in Edition] == [0, 1]
    assert keep_draft(workspace, Edition.PUBLIC, made_at=AT).number == 2
    assert workspace.verify_chain() > 0


def test_a_draft_keeps_who_made_it_when_and_how_it_looked(workspace: Workspace) -> None:
    keep_draft(
        workspace, Edition.INTERNAL, made_at=AT, profile=Profile.RED_HEAD_SEALED, pattern="D"
    )
    (draft,) = drafts(workspace, Edition.INTERNAL)
    assert (draft.made_at, draft.made_by, draft.pattern) == (AT, "测试员", "D")
    assert draft.notice.profile is Profile.RED_HEAD_SEALED
    assert draft.notice.frame is not None


def test_two_drafts_are_compared_paragraph_by_paragraph(workspace: Workspace) -> None:
    first = keep_draft(workspace, Edition.PUBLIC, made_at=AT)
    edit_passage(workspace, Edition.PUBLIC, CLOSING, "欢迎监督，电话另告。")
    second = keep_draft(workspace, Edition.PUBLIC, made_at=AT)
    changed = [
        change
        for change in compare_drafts(first, second)
        if change.status is not ParagraphStatus.SAME
    ]
    assert [change.new for change in changed if change.new] == ["欢迎监督，电话另告。"]
    assert {each.status for each in compare_with_now(workspace, second)} == {ParagraphStatus.SAME}
    assert compare_with_now(workspace, first) == compare_drafts(first, second)


def test_going_back_to_a_draft_brings_back_its_edits_and_no_others(workspace: Workspace) -> None:
    edit_passage(workspace, None, OPENING, "第一稿的开头。")
    draft = keep_draft(workspace, Edition.PUBLIC, made_at=AT)
    edit_passage(workspace, None, OPENING, "第二稿的开头。")
    edit_passage(workspace, None, CLOSING, "第二稿的结尾。")
    assert restore_draft(workspace, draft.id) == 1
    assert workspace.undo_name == "恢复第1稿的手工文字"
    assert edits(workspace) == {OPENING: "第一稿的开头。"}
    both = {OPENING: "第二稿的开头。", CLOSING: "第二稿的结尾。"}
    assert edits(workspace, Edition.INTERNAL) == both
    workspace.undo()
    assert edits(workspace) == both
    workspace.redo()
    assert edits(workspace) == {OPENING: "第一稿的开头。"}


def test_an_edit_that_was_dropped_comes_back_with_its_draft(workspace: Workspace) -> None:
    edit_passage(workspace, Edition.PUBLIC, OPENING, "第一稿的开头。")
    draft = keep_draft(workspace, Edition.PUBLIC, made_at=AT)
    return_to_ledger(workspace, Edition.PUBLIC, OPENING)
    restore_draft(workspace, draft.id)
    restore_draft(workspace, draft.id)
    assert edits(workspace) == {OPENING: "第一稿的开头。"}


def test_going_back_passes_over_a_finding_that_is_gone(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="路灯不亮")
    situation = PassageKey(PassageKind.SITUATION, finding.id)
    edit_passage(workspace, Edition.PUBLIC, situation, "亮了。")
    draft = keep_draft(workspace, Edition.PUBLIC, made_at=AT)
    delete_findings(workspace, [finding.id])
    assert restore_draft(workspace, draft.id) == 0


def test_a_draft_that_is_not_there_is_told(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="找不到这稿通报"):
        restore_draft(workspace, DraftId("无"))
