"""Keeping drafts of a notice (存稿): versions to look at, to compare and to go back to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import PassageEditId, new_id
from rectify_desktop.domain.notice.draft_comparison import compare_paragraphs
from rectify_desktop.domain.notice.drafts import NoticeDraft
from rectify_desktop.domain.terms import EDITION_TERMS, Edition
from rectify_desktop.services.notice.word_notices import notice_material, notice_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from rectify_desktop.domain.ids import DraftId
    from rectify_desktop.domain.notice.draft_comparison import ParagraphChange
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.passages import PassageEdit
    from rectify_desktop.domain.terms import Profile
    from rectify_desktop.services.workspace import Workspace


def keep_draft(
    workspace: Workspace,
    edition: Edition,
    *,
    made_at: datetime,
    note: str = "",
    profile: Profile | None = None,
    pattern: str = "",
) -> NoticeDraft:
    """Keep the notice as it reads now, as the next draft of its edition.

    Raises:
        NotFound, TemplateBroken: there is no such pattern, or it cannot be read.

    """
    ledger = workspace.ledger()
    material = notice_material(workspace, ledger.round.id)
    notice = notice_of(ledger, edition, profile=profile, pattern=pattern, material=material)
    kept = workspace.drafts.of_round(ledger.round.id, edition)
    draft = NoticeDraft(
        round_id=ledger.round.id,
        number=kept[-1].number + 1 if kept else 1,
        notice=notice,
        made_at=made_at,
        made_by=workspace.actor,
        pattern=pattern or ledger.round.notice_pattern,
        edits=tuple(material.edits_of(edition).values()),
        note=note.strip(),
        chain_head=workspace.chain_head,
    )
    with workspace.operation(f"{EDITION_TERMS[edition]}存第{draft.number}稿"):
        workspace.drafts.add(draft)
    return draft


def drafts(workspace: Workspace, edition: Edition) -> list[NoticeDraft]:
    """Return the drafts of an edition in the current round, oldest first."""
    return workspace.drafts.of_round(workspace.current_round().id, edition)


def draft_text(draft: NoticeDraft) -> str:
    """Return a draft as plain text, a line for each paragraph."""
    return "\n".join((*draft.notice.texts, draft.notice.signature))


def draft_as_public(workspace: Workspace, draft: NoticeDraft) -> Notice:
    """Return the notice of a draft with private matters masked as they are decided of now.

    Only of the public edition: what was decided since it was kept holds for it as well.
    """
    if draft.edition is not Edition.PUBLIC:
        return draft.notice
    # Loaded by the first such export: the window itself needs none of it.
    from rectify_desktop.domain.checks.notice_privacy import masked_notice, matters_of
    from rectify_desktop.services.checks.check_words import privacy_words

    ledger = workspace.ledger(draft.round_id)
    decisions = workspace.checks.decisions.of_round(draft.round_id)
    matters = matters_of(draft.notice, ledger, privacy_words(), decisions)
    return masked_notice(draft.notice, matters)


def compare_drafts(old: NoticeDraft, new: NoticeDraft) -> tuple[ParagraphChange, ...]:
    """Compare two drafts paragraph by paragraph."""
    return compare_paragraphs(old.notice.texts, new.notice.texts)


def compare_with_now(workspace: Workspace, draft: NoticeDraft) -> tuple[ParagraphChange, ...]:
    """Compare a draft with its notice as it reads now, in the pattern of the draft."""
    return comparison_with_now(workspace, draft)()


def comparison_with_now(
    workspace: Workspace, draft: NoticeDraft
) -> Callable[[], tuple[ParagraphChange, ...]]:
    """Read what a draft is compared with; what is returned compares, on any thread."""
    ledger = workspace.ledger(draft.round_id)
    material = notice_material(workspace, draft.round_id)

    def compare() -> tuple[ParagraphChange, ...]:
        now = notice_of(
            ledger,
            draft.edition,
            profile=draft.notice.profile,
            pattern=draft.pattern,
            material=material,
        )
        return compare_paragraphs(draft.notice.texts, now.texts)

    return compare


def restore_draft(workspace: Workspace, draft_id: DraftId) -> int:
    """Bring back what was edited by hand in a draft, and only that; return how many passages.

    Passages that were not edited in it come from the ledger again. What a draft says of a finding
    that is gone stays with the draft.

    Raises:
        NotFound: there is no such draft.

    """
    draft = workspace.drafts.get(draft_id)
    findings = {finding.id for finding in workspace.ledger(draft.round_id).findings}
    wanted = [edit for edit in draft.edits if edit.key.finding_id in {None, *findings}]
    held = {
        edit.key: edit
        for edit in workspace.notice_passages.edits_of(draft.round_id)
        if edit.edition is draft.edition
    }
    restored = {edit.key: _again(edit, held.get(edit.key)) for edit in wanted}
    with workspace.operation(f"恢复第{draft.number}稿的手工文字"):
        for key in held.keys() - restored.keys():
            workspace.notice_passages.drop_edit(held[key].id)
        workspace.notice_passages.save_edits(restored.values())
    return len(restored)


def _again(edit: PassageEdit, held: PassageEdit | None) -> PassageEdit:
    """Return an edit as a row of today: in the place of the present one, or as a new one."""
    return replace(edit, id=PassageEditId(new_id()) if held is None else held.id)
