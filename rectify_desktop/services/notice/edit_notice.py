"""Editing a notice passage by passage (改通报文字): by hand, or from the ledger again.

Each service is one operation and one undo step. ``edition`` None means both editions.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.passage_states import passage_states
from rectify_desktop.domain.notice.passage_texts import PassageTexts
from rectify_desktop.domain.notice.passages import PassageEdit, must_be_editable
from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import NotFound
from rectify_desktop.services.notice.word_notices import item_pattern, notice_material

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.passages import PassageKey, PassageState
    from rectify_desktop.services.workspace import Workspace


def passages_of(
    workspace: Workspace, edition: Edition, ledger: Ledger | None = None, *, pattern: str = ""
) -> tuple[PassageState, ...]:
    """Return how every passage of an edition stands, in the order of the paper.

    ``ledger`` spares reading it again where it is at hand.
    """
    shown = ledger or workspace.ledger()
    chosen = item_pattern(pattern or shown.round.notice_pattern)
    return passage_states(shown, edition, chosen, notice_material(workspace, shown.round.id))


def edit_passage(workspace: Workspace, edition: Edition | None, key: PassageKey, text: str) -> None:
    """Write a passage by hand: it is printed so, and stays so when the ledger moves.

    A text that says what the ledger says is no edit: the passage comes from the ledger.

    Raises:
        RuleViolation: the text is blank, or the key is that of a whole finding.
        NotFound: the finding is not in the ledger.

    """
    must_be_editable(key, text)
    with workspace.operation("修改通报文字"):
        for texts in _editions(workspace, edition, key):
            _write(workspace, texts, key, text)


def return_to_ledger(workspace: Workspace, edition: Edition | None, key: PassageKey) -> None:
    """Drop what was written by hand (恢复为台账内容): the passage comes from the ledger again."""
    with workspace.operation("恢复为台账内容"):
        for texts in _editions(workspace, edition, key):
            if (edit := texts.edit_of(key)) is not None:
                workspace.notice_passages.drop_edit(edit.id)


def accept_ledger_change(workspace: Workspace, edition: Edition | None, key: PassageKey) -> None:
    """Keep what was written by hand though the ledger changed (已核对，保留手工文字)."""
    with workspace.operation("核对台账变化"):
        for texts in _editions(workspace, edition, key):
            if (edit := texts.edit_of(key)) is not None:
                seen = replace(edit, ledger_text=texts.ledger_text(key))
                workspace.notice_passages.save_edits([seen])


def _editions(workspace: Workspace, edition: Edition | None, key: PassageKey) -> list[PassageTexts]:
    ledger = workspace.ledger()
    material = notice_material(workspace, ledger.round.id)
    chosen = tuple(Edition) if edition is None else (edition,)
    editions = [PassageTexts(ledger, each, material) for each in chosen]
    if not editions[0].has(key):
        raise NotFound("找不到这条问题，可能已被删除。")
    return editions


def _write(workspace: Workspace, texts: PassageTexts, key: PassageKey, text: str) -> None:
    held, ledger_text = texts.edit_of(key), texts.ledger_text(key)
    if held is not None and held.text == text:
        # Leaving an editor without typing is not a look at what the ledger says now.
        return
    if text == ledger_text:
        if held is not None:
            workspace.notice_passages.drop_edit(held.id)
        return
    edit = PassageEdit(texts.ledger.round.id, texts.edition, key, text, ledger_text)
    kept = edit if held is None else replace(edit, id=held.id)
    workspace.notice_passages.save_edits([kept])
