"""Private matters of the public edition: each is decided before it leaves the house."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.decide_privacy import (
    decide_privacy,
    mask_open_matters,
    must_be_publishable,
    privacy_sheet_of,
    private_matters,
)
from rectify_desktop.services.word_notices import notice_material, notice_of
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter

TODAY = date(2026, 3, 12)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        finding = Finding(
            opened.current_round().id,
            "值守记录不全",
            declared_result=DeclaredResult.COMPLETED,
            situation="对时任站长肖国梁进行约谈，补签11处。",
        )
        with opened.operation("新增问题"):
            opened.findings.save(finding)
        yield opened


def matters(workspace: Workspace) -> tuple[PrivateMatter, ...]:
    return private_matters(workspace.ledger(), notice_material(workspace))


def text_of(workspace: Workspace, edition: Edition) -> str:
    notice = notice_of(workspace.ledger(), edition, material=notice_material(workspace))
    return "".join(notice.texts)


def test_an_open_matter_keeps_the_public_edition_in_the_house(workspace: Workspace) -> None:
    with pytest.raises(RuleViolation, match="肖国梁"):
        must_be_publishable(workspace.ledger(), notice_material(workspace))
    notice = notice_of(workspace.ledger(), Edition.PUBLIC, material=notice_material(workspace))
    assert any("肖国梁" in caution for caution in notice.cautions)


def test_a_masked_name_is_masked_in_public_alone(workspace: Workspace) -> None:
    (matter,) = matters(workspace)
    decide_privacy(workspace, matter.item, PrivacyChoice.MASKED, by="詹明远", on=TODAY)
    must_be_publishable(workspace.ledger(), notice_material(workspace))
    assert "肖某某" in text_of(workspace, Edition.PUBLIC)
    assert "肖国梁" not in text_of(workspace, Edition.PUBLIC)
    assert "肖国梁" in text_of(workspace, Edition.INTERNAL)


def test_open_matters_are_masked_in_one_step(workspace: Workspace) -> None:
    assert mask_open_matters(workspace, by="詹明远", on=TODAY) == 1
    must_be_publishable(workspace.ledger(), notice_material(workspace))
    assert "肖国梁" not in text_of(workspace, Edition.PUBLIC)
    assert mask_open_matters(workspace, by="詹明远", on=TODAY) == 0
    workspace.undo()
    assert matters(workspace)[0].decision is None


def test_a_kept_name_needs_a_ground_and_stays(workspace: Workspace) -> None:
    (matter,) = matters(workspace)
    with pytest.raises(RuleViolation, match="依据"):
        decide_privacy(workspace, matter.item, PrivacyChoice.KEPT, by="詹明远", on=TODAY)
    decide_privacy(
        workspace, matter.item, PrivacyChoice.KEPT, by="詹明远", on=TODAY, ground="已公开通报"
    )
    must_be_publishable(workspace.ledger(), notice_material(workspace))
    assert "肖国梁" in text_of(workspace, Edition.PUBLIC)


def test_a_later_decision_takes_the_place_of_the_first(workspace: Workspace) -> None:
    (matter,) = matters(workspace)
    for choice in (PrivacyChoice.REWORDED, PrivacyChoice.MASKED):
        decide_privacy(workspace, matter.item, choice, by="詹明远", on=TODAY)
    (decision,) = workspace.checks.decisions.of_round(workspace.current_round().id)
    assert decision.choice is PrivacyChoice.MASKED
    workspace.undo()
    (decision,) = workspace.checks.decisions.of_round(workspace.current_round().id)
    assert decision.choice is PrivacyChoice.REWORDED


def test_the_sheet_tells_the_leader_of_every_matter(workspace: Workspace) -> None:
    assert "待定" in list(privacy_sheet_of(workspace, today=TODAY).texts())
    (matter,) = matters(workspace)
    decide_privacy(workspace, matter.item, PrivacyChoice.MASKED, by="詹明远", on=TODAY)
    texts = list(privacy_sheet_of(workspace, today=TODAY).texts())
    assert {"姓名", "肖国梁", "遮盖", "肖某某"} <= set(texts)
