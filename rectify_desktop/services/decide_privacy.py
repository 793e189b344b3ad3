"""Deciding what becomes of private matters in the public edition (遮盖、保留、改写)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.notice_privacy import matters_of
from rectify_desktop.domain.checks.privacy_decision import (
    PrivacyChoice,
    PrivacyDecision,
    must_be_decided,
    must_be_grounded,
)
from rectify_desktop.domain.papers.privacy_sheet import compose_privacy_sheet
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.check_words import privacy_words
from rectify_desktop.services.word_notices import composed_notice, notice_material

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter
    from rectify_desktop.domain.checks.private_items import PrivateItem
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.notice_material import NoticeMaterial
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace


def private_matters(
    ledger: Ledger, material: NoticeMaterial, *, pattern: str = ""
) -> tuple[PrivateMatter, ...]:
    """Return the private matters of the public notice, each with what was decided of it."""
    notice = composed_notice(ledger, Edition.PUBLIC, pattern=pattern, material=material)
    return matters_of(notice, ledger, privacy_words(), material.privacy)


def decide_privacy(
    workspace: Workspace,
    item: PrivateItem,
    choice: PrivacyChoice,
    *,
    by: str,
    on: date,
    ground: str = "",
) -> PrivacyDecision:
    """Decide of a private matter, wherever it stands in the round.

    Raises:
        RuleViolation: it is to be kept without a ground, or never becomes public.

    """
    round_id = workspace.current_round().id
    decision = PrivacyDecision(
        round_id, item.kind, item.text, choice, ground.strip(), by.strip(), on
    )
    must_be_grounded(decision)
    for held in workspace.checks.decisions.of_round(round_id):
        if (held.kind, held.text) == (item.kind, item.text):
            decision = replace(decision, id=held.id)
    with workspace.operation("处理个人信息"):
        workspace.checks.decisions.save(decision)
    return decision


def mask_open_matters(workspace: Workspace, *, by: str, on: date, pattern: str = "") -> int:
    """Have every private matter masked of which nothing was decided; return how many there were."""
    material = notice_material(workspace)
    matters = private_matters(workspace.ledger(), material, pattern=pattern)
    found = [matter.item for matter in matters if matter.decision is None]
    if found:
        with workspace.operation("遮盖个人信息"):
            for item in found:
                decide_privacy(workspace, item, PrivacyChoice.MASKED, by=by, on=on)
    return len(found)


def must_be_publishable(ledger: Ledger, material: NoticeMaterial, *, pattern: str = "") -> None:
    """Refuse a public export while a private matter is open.

    Raises:
        RuleViolation: it says how many there are and names the first.

    """
    matters = private_matters(ledger, material, pattern=pattern)
    must_be_decided([matter.item for matter in matters], material.privacy)


def privacy_sheet_of(workspace: Workspace, *, today: date) -> Paper:
    """Return the sheet on which the leader signs what becomes of each private matter."""
    ledger = workspace.ledger()
    matters = private_matters(ledger, notice_material(workspace, ledger.round.id))
    return compose_privacy_sheet(ledger, matters, today=today)
