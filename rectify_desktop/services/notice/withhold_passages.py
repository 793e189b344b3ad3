"""Withholding passages (不予公开): what the public edition leaves out, and on what ground."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.withheld import (
    WithheldItem,
    must_be_withholdable,
    must_have_ground,
)
from rectify_desktop.domain.papers.withholding_sheet import withholding_sheet
from rectify_desktop.errors import NotFound
from rectify_desktop.services.notice.word_notices import item_pattern, notice_material

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.passages import PassageKey
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.domain.terms import WithholdingGround
    from rectify_desktop.services.workspace import Workspace


def withheld_items(workspace: Workspace) -> list[WithheldItem]:
    """Return what the public edition of the current round leaves out."""
    return workspace.notice_passages.withheld_of(workspace.current_round().id)


def withhold(
    workspace: Workspace,
    key: PassageKey,
    ground: WithholdingGround | None,
    *,
    note: str = "",
    decided_by: str = "",
    decided_on: date | None = None,
) -> WithheldItem:
    """Leave a finding, or one passage, out of the public edition; or change why.

    Raises:
        RuleViolation: there is no ground, or the passage must always be public.
        NotFound: the finding is not in the ledger.

    """
    must_be_withholdable(key)
    chosen = must_have_ground(ground)
    round_id = workspace.current_round().id
    if key.finding_id is not None and workspace.findings.get(key.finding_id).round_id != round_id:
        raise NotFound("这条问题不在当前的巡察轮次里。")
    item = WithheldItem(round_id, key, chosen, note.strip(), decided_by.strip(), decided_on)
    if (held := _held(workspace, key)) is not None:
        item = replace(item, id=held.id)
    with workspace.operation("登记不予公开"):
        workspace.notice_passages.save_withheld(item)
    return item


def publish_again(workspace: Workspace, key: PassageKey) -> None:
    """Put what was withheld back into the public edition."""
    with workspace.operation("恢复公开"):
        if (held := _held(workspace, key)) is not None:
            workspace.notice_passages.drop_withheld(held.id)


def withholding_sheet_of(
    workspace: Workspace, ledger: Ledger | None = None, *, pattern: str = ""
) -> Paper:
    """Return the sheet on which the leader decides what the public edition leaves out."""
    shown = ledger or workspace.ledger()
    chosen = item_pattern(pattern or shown.round.notice_pattern)
    return withholding_sheet(shown, chosen, notice_material(workspace, shown.round.id))


def _held(workspace: Workspace, key: PassageKey) -> WithheldItem | None:
    return next((item for item in withheld_items(workspace) if item.key == key), None)
