"""Deciding what becomes of private matters in the public edition (遮盖、保留、改写)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.notice_privacy import matters_of, unpublishable
from rectify_desktop.domain.checks.privacy_decision import (
    PrivacyChoice,
    PrivacyDecision,
    must_be_decided,
    must_be_grounded,
)
from rectify_desktop.domain.papers.privacy_sheet import compose_privacy_sheet
from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.checks.check_words import privacy_words
from rectify_desktop.services.notice.edit_notice import edit_passage, passages_of
from rectify_desktop.services.notice.word_notices import composed_notice, notice_material
from rectify_desktop.services.privacy.find_private_matters import rewordable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter
    from rectify_desktop.domain.checks.private_items import PrivateItem
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.privacy.find_private_matters import PrivacyDesk
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


def decide_all(
    workspace: Workspace,
    items: Iterable[PrivateItem],
    choice: PrivacyChoice,
    *,
    by: str,
    on: date,
    ground: str = "",
) -> None:
    """Decide of several private matters alike, as one step.

    Raises:
        RuleViolation: one is to be kept without a ground, or never becomes public; none is decided.

    """
    with workspace.operation("处理个人信息"):
        for item in items:
            decide_privacy(workspace, item, choice, by=by, on=on, ground=ground)


def withdraw_decision(workspace: Workspace, item: PrivateItem) -> None:
    """Leave a private matter open again.

    Raises:
        NotFound: nothing was decided of it.

    """
    for held in workspace.checks.decisions.of_round(workspace.current_round().id):
        if (held.kind, held.text) == (item.kind, item.text):
            with workspace.operation("撤回个人信息处理"):
                workspace.checks.decisions.delete(held.id)
            return
    raise NotFound("这一处还没有决定，请刷新后重试。")


def reword_private(
    workspace: Workspace,
    desk: PrivacyDesk,
    matter: PrivateMatter,
    words: str,
    *,
    by: str,
    on: date,
) -> None:
    """Write the sentence of a private matter anew in the public edition (改写), as one step.

    Raises:
        RuleViolation: it still tells the matter, says nothing, or is no passage to be edited.

    """
    old, new, key = rewordable(desk, matter), words.strip(), desk.passage_of(matter)
    if not new:
        raise RuleViolation("改写后的句子不能是空的；要整句不公开，请在“段落”里登记不予公开。")
    if matter.item.text in new:
        raise RuleViolation(f"改写后的句子里还有“{matter.item.text}”，请换一种写法，或选择遮盖。")
    # The passage as it is now: what else was changed in it since must stay.
    states = passages_of(workspace, Edition.PUBLIC)
    text = next((state.text for state in states if state.key == key), "")
    if key is None or old not in text:
        raise RuleViolation("这一段刚刚改过，请关闭后重新打开再改写。")
    with workspace.operation("改写个人信息"):
        edit_passage(workspace, Edition.PUBLIC, key, text.replace(old, new))
        decide_privacy(workspace, matter.item, PrivacyChoice.REWORDED, by=by, on=on, ground=new)


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


def open_in(notice: Notice, ledger: Ledger, material: NoticeMaterial) -> tuple[PrivateMatter, ...]:
    """Return what keeps a notice from becoming public, worded as it is about to be printed."""
    return unpublishable(matters_of(notice, ledger, privacy_words(), material.privacy))


def privacy_sheet_of(workspace: Workspace, *, today: date) -> Paper:
    """Return the sheet on which the leader signs what becomes of each private matter."""
    ledger = workspace.ledger()
    return privacy_sheet(ledger, notice_material(workspace, ledger.round.id), today=today)


def privacy_sheet(ledger: Ledger, material: NoticeMaterial, *, today: date) -> Paper:
    """Return that sheet; takes no workspace, so it runs off-thread."""
    matters = private_matters(ledger, material)
    return compose_privacy_sheet(ledger, matters, _reworded(material, matters), today=today)


def _reworded(
    material: NoticeMaterial, matters: Iterable[PrivateMatter]
) -> Sequence[PrivacyDecision]:
    """Return what was reworded and stands in the text no longer."""
    left = {(matter.item.kind, matter.item.text) for matter in matters}
    return [
        item
        for item in material.privacy
        if item.choice is PrivacyChoice.REWORDED and (item.kind, item.text) not in left
    ]
