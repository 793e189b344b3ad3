"""Private matters of the public edition: each is decided before it leaves the house."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.inspection import ContactBlock
from rectify_desktop.domain.parties import Person
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.notice.word_notices import notice_material, notice_of
from rectify_desktop.services.privacy.decide_privacy import (
    decide_all,
    decide_privacy,
    mask_open_matters,
    must_be_publishable,
    open_in,
    privacy_sheet_of,
    private_matters,
    reword_private,
    withdraw_decision,
)
from rectify_desktop.services.privacy.find_private_matters import privacy_desk, rewordable
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter
    from rectify_desktop.services.privacy.find_private_matters import PrivacyDesk

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


EVERY_KIND = (
    "对时任站长肖国梁、会计欧阳文静进行约谈，身份证号110000199003071231，"
    "卡号6222000000000000129，手机13800000001，苏A12B45公车封存，家住青石路18号。"
    "向拖欠水费的云岭盛达建材有限公司追缴欠款2万元。"
)


def desk_of(workspace: Workspace) -> PrivacyDesk:
    return privacy_desk(workspace.ledger(), notice_material(workspace))


def situate(workspace: Workspace, text: str) -> None:
    edit_text(workspace, workspace.ledger().findings[0].id, TextField.SITUATION, text)


def printed_open(workspace: Workspace) -> list[str]:
    ledger, material = workspace.ledger(), notice_material(workspace)
    notice = notice_of(ledger, Edition.PUBLIC, material=material)
    return [matter.item.text for matter in open_in(notice, ledger, material)]


def test_nothing_that_was_masked_is_found_in_the_printed_notice(workspace: Workspace) -> None:
    situate(workspace, EVERY_KIND)
    assert len({m.item.kind for m in matters(workspace)}) == 7
    assert len(printed_open(workspace)) == 8
    mask_open_matters(workspace, by="詹明远", on=TODAY)
    assert printed_open(workspace) == []


def test_a_draft_of_before_the_decision_still_tells_the_name(workspace: Workspace) -> None:
    ledger, before = workspace.ledger(), notice_material(workspace)
    draft = notice_of(ledger, Edition.PUBLIC, material=before)
    mask_open_matters(workspace, by="詹明远", on=TODAY)
    now = notice_material(workspace)
    assert [matter.item.text for matter in open_in(draft, ledger, now)] == ["肖国梁"]


def test_one_refusal_leaves_all_of_a_kind_undecided(workspace: Workspace) -> None:
    situate(workspace, EVERY_KIND)
    items = [matter.item for matter in matters(workspace)]
    with pytest.raises(RuleViolation, match="不能公开"):
        decide_all(workspace, items, PrivacyChoice.KEPT, by="詹明远", on=TODAY, ground="已公示")
    assert all(matter.decision is None for matter in matters(workspace))


def test_a_mobile_that_holds_the_postcode_of_the_unit_is_private_all_the_same(
    workspace: Workspace,
) -> None:
    contact = ContactBlock("0000-5552101", "云岭市长堤路6号", "000000", "")
    with workspace.operation("联系方式"):
        workspace.rounds.save(replace(workspace.current_round(), contact=contact))
    situate(workspace, "联系手机13800000001，补签11处。")
    assert [matter.item.text for matter in matters(workspace)] == ["13800000001"]


def test_who_was_named_once_beside_a_fault_is_masked_wherever_the_name_stands(
    workspace: Workspace,
) -> None:
    situate(workspace, "对会计欧阳文静进行约谈。误餐补助已由欧阳文静退回。")
    assert [m.item.text for m in matters(workspace)] == ["欧阳文静", "欧阳文静"]
    mask_open_matters(workspace, by="詹明远", on=TODAY)
    assert "欧阳文静" not in text_of(workspace, Edition.PUBLIC)


def test_all_of_a_kind_are_one_step(workspace: Workspace) -> None:
    situate(workspace, EVERY_KIND)
    items = [matter.item for matter in matters(workspace)]
    decide_all(workspace, items, PrivacyChoice.MASKED, by="詹明远", on=TODAY)
    workspace.undo()
    assert all(matter.decision is None for matter in matters(workspace))


def test_a_decision_can_be_withdrawn(workspace: Workspace) -> None:
    (matter,) = matters(workspace)
    decide_privacy(workspace, matter.item, PrivacyChoice.MASKED, by="詹明远", on=TODAY)
    withdraw_decision(workspace, matter.item)
    assert matters(workspace)[0].decision is None
    with pytest.raises(NotFound):
        withdraw_decision(workspace, matter.item)


def test_a_sentence_is_reworded_in_public_alone_and_told_the_leader(workspace: Workspace) -> None:
    desk = desk_of(workspace)
    (matter,) = desk.matters
    assert rewordable(desk, matter) == "对时任站长肖国梁进行约谈，补签11处。"
    new = "对有关责任人进行约谈，补签11处。"
    reword_private(workspace, desk, matter, new, by="詹明远", on=TODAY)
    assert new in text_of(workspace, Edition.PUBLIC)
    assert "肖国梁" in text_of(workspace, Edition.INTERNAL)
    must_be_publishable(workspace.ledger(), notice_material(workspace))
    assert {"肖国梁", "改写", new} <= set(privacy_sheet_of(workspace, today=TODAY).texts())
    workspace.undo()
    assert "肖国梁" in text_of(workspace, Edition.PUBLIC)
    assert desk_of(workspace).open_count == 1


@pytest.mark.parametrize("words", ["", "  ", "约谈肖国梁，补签11处。"])
def test_a_rewording_that_still_tells_or_says_nothing_is_refused(
    workspace: Workspace, words: str
) -> None:
    desk = desk_of(workspace)
    with pytest.raises(RuleViolation, match="改写后"):
        reword_private(workspace, desk, desk.matters[0], words, by="詹明远", on=TODAY)
    assert desk_of(workspace).open_count == 1


def test_a_passage_that_was_changed_meanwhile_is_not_overwritten(workspace: Workspace) -> None:
    desk = desk_of(workspace)
    situate(workspace, "另补签3处。")
    with pytest.raises(RuleViolation, match="刚刚改过"):
        reword_private(workspace, desk, desk.matters[0], "约谈1人。", by="詹明远", on=TODAY)
    assert "另补签3处" in text_of(workspace, Edition.PUBLIC)


def test_a_title_is_not_reworded_in_the_notice(workspace: Workspace) -> None:
    finding = workspace.ledger().findings[0]
    edit_text(workspace, finding.id, TextField.TITLE, "对站长肖国梁约谈不及时")
    desk = desk_of(workspace)
    titled = next(m for m in desk.matters if desk.passage_of(m) is None)
    with pytest.raises(RuleViolation, match="问题清单"):
        rewordable(desk, titled)


def test_the_own_people_come_first_with_their_reason(workspace: Workspace) -> None:
    situate(workspace, "联系手机13800000001。对会计欧阳文静、站长肖国梁进行约谈。")
    with workspace.operation("人员"):
        workspace.parties.save_person(Person("肖国梁", "", 0))
    desk = desk_of(workspace)
    assert [matter.item.text for matter in desk.matters] == ["肖国梁", "13800000001", "欧阳文静"]
    assert "名册" in desk.reason_of(desk.matters[0])
    assert "名册" not in desk.reason_of(desk.matters[2])
