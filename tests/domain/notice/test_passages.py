"""Passages of a notice: from the ledger or by hand, stale or not, and what the public one lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.side_ledgers import MeetingRecord
from rectify_desktop.domain.casework.terms import MeetingKind
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.domain.notice.notice_material import NoticeMaterial, whole_finding
from rectify_desktop.domain.notice.passage_states import passage_states
from rectify_desktop.domain.notice.passages import (
    PassageEdit,
    PassageKey,
    PassageKind,
    PassageState,
    must_be_editable,
)
from rectify_desktop.domain.notice.withheld import (
    WithheldItem,
    must_be_withholdable,
    must_have_ground,
)
from rectify_desktop.domain.terms import DeclaredResult, Edition, WithholdingGround
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.notice.word_notices import item_pattern, notice_of
from tests.notice_ledger import ROUND, empty_ledger, water_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice import Notice

LEDGER = water_ledger()
FIRST, THIRD = LEDGER.findings[0], LEDGER.findings[2]
FIGURES, CASE_FIGURES = PassageKey(PassageKind.FIGURES), PassageKey(PassageKind.CASE_FIGURES)
ORGANISATION, NEXT_STEPS = (
    PassageKey(PassageKind.ORGANISATION),
    PassageKey(PassageKind.NEXT_STEPS),
)
SITUATION = PassageKey(PassageKind.SITUATION, FIRST.id)
PLAN = PassageKey(PassageKind.PLAN, THIRD.id)
KEYS = tuple("ABCDEFGH")


def states(
    ledger: Ledger = LEDGER,
    material: NoticeMaterial | None = None,
    edition: Edition = Edition.PUBLIC,
    pattern: str = "A",
) -> dict[PassageKey, PassageState]:
    found = passage_states(ledger, edition, item_pattern(pattern), material or NoticeMaterial())
    return {state.key: state for state in found}


def edited(key: PassageKey, text: str, edition: Edition = Edition.PUBLIC) -> NoticeMaterial:
    """Return one passage edited by hand while the ledger was as it is."""
    ledger_text = states(edition=edition)[key].ledger_text
    return NoticeMaterial((PassageEdit(ROUND.id, edition, key, text, ledger_text),))


def withheld(*keys: PassageKey, decided: bool = True) -> NoticeMaterial:
    by, on = ("周主任", date(2026, 1, 12)) if decided else ("", None)
    ground = WithholdingGround.HYPE
    return NoticeMaterial(
        withheld=tuple(WithheldItem(ROUND.id, key, ground, "", by, on) for key in keys)
    )


def composed(
    material: NoticeMaterial,
    edition: Edition = Edition.PUBLIC,
    *,
    ledger: Ledger = LEDGER,
    pattern: str = "A",
) -> Notice:
    return notice_of(ledger, edition, pattern=pattern, material=material)


def finished(ledger: Ledger = LEDGER) -> Ledger:
    """Return the ledger after everything was declared 完成."""
    done = DeclaredResult.COMPLETED
    return replace(
        ledger, findings=tuple(replace(f, declared_result=done) for f in ledger.findings)
    )


def said_of(notice: Notice, key: PassageKey) -> list[str]:
    return [part.text for part in notice.paragraphs if part.passage == key]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("edition", list(Edition))
def test_the_passages_of_the_page_are_those_of_the_paper(key: str, edition: Edition) -> None:
    notice = composed(NoticeMaterial(), edition, pattern=key)
    printed = [part.passage for part in notice.paragraphs if part.passage is not None]
    named = list(states(edition=edition, pattern=key))
    assert named[0] == PassageKey(PassageKind.TITLE)
    assert set(named[1:]) == set(printed)
    if key != "G":  # findings grouped by result stand in another order than the ledger's
        assert named[1:] == list(dict.fromkeys(printed))


def test_passages_are_named_as_a_clerk_would() -> None:
    names = [state.name for state in states().values()]
    assert names[:6] == [
        "标题",
        "开头",
        "一、组织整改落实情况",
        "问题整改数字",
        "问题1.1的整改情况",
        "问题1.2的整改情况",
    ]
    assert names[-2:] == ["三、下一步整改工作安排", "结尾和联系方式"]
    assert f"问题{THIRD.number}的整改计划" in names
    assert states(pattern="H")[NEXT_STEPS].name.startswith("五、")


def test_what_nobody_wrote_is_a_passage_without_text() -> None:
    empty = states(empty_ledger())
    assert empty[ORGANISATION].text == ""
    assert FIGURES not in empty


@pytest.mark.parametrize("pattern", KEYS)
def test_an_edited_situation_is_printed_as_typed_in_every_pattern(pattern: str) -> None:
    notice = composed(edited(SITUATION, "已由甲乙两科,合力办结"), pattern=pattern)
    assert "已由甲乙两科,合力办结" in "".join(said_of(notice, SITUATION))
    assert "第一议题" not in "".join(said_of(notice, SITUATION))


def test_an_edit_is_of_its_own_edition() -> None:
    material = edited(SITUATION, "公开的说法。")
    assert "公开的说法。" in "\n".join(composed(material).texts)
    assert "公开的说法。" not in "\n".join(composed(material, Edition.INTERNAL).texts)


@pytest.mark.parametrize("key", [key for key in states() if key.kind is not PassageKind.TITLE])
def test_every_passage_stays_as_edited_when_the_ledger_moves(key: PassageKey) -> None:
    material = edited(key, "手写甲。\n\n手写乙。")
    moved = replace(
        finished(),
        round=replace(ROUND, organisation="新的。", next_steps="新的。", opening="新的。"),
    )
    assert said_of(composed(material, ledger=moved), key)[-1] == "手写乙。"
    assert states(moved, material)[key].text == "手写甲。\n\n手写乙。"


def test_an_edited_title_is_one_line() -> None:
    key = PassageKey(PassageKind.TITLE)
    assert composed(edited(key, "关于整改情况\n的通报")).title == "关于整改情况的通报"


def test_a_passage_says_whether_the_ledger_moved_on_since_it_was_edited() -> None:
    material = edited(SITUATION, "手写。")
    assert not states(LEDGER, material)[SITUATION].has_ledger_changed
    changed = replace(FIRST, situation="台账新写的。")
    moved = replace(LEDGER, findings=(changed, *LEDGER.findings[1:]))
    state = states(moved, material)[SITUATION]
    assert (state.has_ledger_changed, state.has_stale_figures) == (True, False)
    assert (state.text, state.ledger_text) == ("手写。", "台账新写的。")
    assert "“问题1.1的整改情况”是手工改过的，改后台账内容又有变化，请核对" in (
        composed(material, ledger=moved).cautions
    )


def test_the_choice_of_a_pattern_is_no_change_of_the_ledger() -> None:
    material = edited(SITUATION, "手写。")
    for pattern in KEYS:
        found = states(LEDGER, material, pattern=pattern)
        assert not any(state.has_ledger_changed for state in found.values())


def test_edited_figures_that_the_ledger_left_behind_are_told_first_and_in_full() -> None:
    material = edited(FIGURES, "截至目前，13个问题已改11个。")
    assert composed(material).cautions == ()
    notice = composed(
        replace(material, withheld=withheld(SITUATION, decided=False).withheld), ledger=finished()
    )
    now = states(finished())[FIGURES].ledger_text
    assert notice.cautions[0] == (f"“问题整改数字”是手工改过的，改后台账数字有变，台账现为：{now}")
    assert states(finished(), material)[FIGURES].has_stale_figures


def test_half_width_marks_in_an_edit_are_told_and_printed() -> None:
    notice = composed(edited(SITUATION, "已办结,请查收。"))
    assert notice.cautions == (
        "“问题1.1的整改情况”手工改过的文字里有半角标点或多余空格，按原样印出",
    )


def test_the_indent_of_an_edit_is_the_papers_and_no_blank_too_many() -> None:
    assert composed(edited(SITUATION, "　　已办结。\n　　已验收。 ")).cautions == ()


def test_a_plan_by_hand_stays_when_the_finding_is_declared_finished() -> None:
    notice = composed(edited(PLAN, "再办一件事。"), ledger=finished())
    assert said_of(notice, PLAN) == ["整改计划：再办一件事。"]
    assert any("整改计划”是手工改过的" in caution for caution in notice.cautions)


def test_an_edit_of_a_finding_that_is_gone_is_neither_printed_nor_told() -> None:
    gone = replace(LEDGER, findings=LEDGER.findings[1:])
    notice = composed(edited(SITUATION, "手写。"), ledger=gone)
    assert "手写。" not in notice.texts
    assert notice.cautions == ()
    assert SITUATION not in states(gone, edited(SITUATION, "手写。"))


def test_gaps_are_still_found_in_what_was_typed() -> None:
    assert composed(edited(SITUATION, "追回【待填：金额】。")).gaps == ("金额",)


def test_a_whole_finding_cannot_be_edited_and_blank_text_is_no_edit() -> None:
    with pytest.raises(RuleViolation, match="整条问题不能作为一段修改"):
        must_be_editable(whole_finding(FIRST.id), "字")
    with pytest.raises(RuleViolation, match="登记不予公开并写明依据"):
        must_be_editable(SITUATION, " \n　")


def test_a_key_names_a_finding_exactly_where_its_kind_is_of_one() -> None:
    with pytest.raises(ValueError, match="situation"):
        PassageKey(PassageKind.SITUATION)
    with pytest.raises(ValueError, match="title"):
        PassageKey(PassageKind.TITLE, FindingId("f"))


# What the public edition leaves out


@pytest.mark.parametrize("pattern", KEYS)
def test_a_withheld_finding_leaves_no_word_and_no_hole_in_the_numbers(pattern: str) -> None:
    kept = replace(LEDGER, findings=tuple(f for f in LEDGER.findings if f is not THIRD))
    without = composed(withheld(whole_finding(THIRD.id)), pattern=pattern)
    printed = [part.text for part in without.paragraphs if part.passage != FIGURES]
    expected = [
        part.text
        for part in composed(NoticeMaterial(), ledger=kept, pattern=pattern).paragraphs
        if part.passage != FIGURES
    ]
    assert printed == expected


def test_the_figures_of_the_ledger_stay_and_the_clerk_hears_that_the_text_lists_less() -> None:
    notice = composed(withheld(whole_finding(THIRD.id)))
    assert "13个问题" in "".join(said_of(notice, FIGURES))
    assert notice.cautions == (
        f"反馈问题台账共13个，社会公开版列出12个（问题{THIRD.number}不予公开），"
        "文中数字仍按台账全数统计，请在审签单上由领导审定",
    )


def test_figures_by_hand_or_withheld_are_told_beside_what_is_left_out() -> None:
    left_out = withheld(whole_finding(THIRD.id)).withheld
    by_hand = replace(edited(FIGURES, "反馈问题已全部整改。"), withheld=left_out)
    assert "文中数字是手工改过的" in composed(by_hand).cautions[0]
    none = withheld(whole_finding(THIRD.id), FIGURES)
    assert "文中不列数字" in composed(none).cautions[0]
    assert said_of(composed(none), FIGURES) == []


def test_only_the_situation_may_be_withheld() -> None:
    notice = composed(withheld(SITUATION))
    assert said_of(notice, SITUATION) == []
    assert any(FIRST.title in text for text in notice.texts)
    assert notice.gaps == notice.cautions == ()


def test_an_edit_of_what_is_withheld_is_not_printed() -> None:
    material = replace(edited(SITUATION, "手写。"), withheld=withheld(SITUATION).withheld)
    moved = replace(FIRST, situation="台账新写的。")
    notice = composed(material, ledger=replace(LEDGER, findings=(moved, *LEDGER.findings[1:])))
    assert "手写。" not in "".join(notice.texts)
    assert notice.cautions == ()


def test_the_internal_edition_withholds_nothing() -> None:
    material = withheld(whole_finding(THIRD.id), SITUATION, ORGANISATION)
    assert composed(material, Edition.INTERNAL) == composed(NoticeMaterial(), Edition.INTERNAL)


def test_a_part_of_which_all_is_withheld_has_no_heading_and_numbers_run_on() -> None:
    notice = composed(withheld(ORGANISATION, FIGURES, NEXT_STEPS))
    assert [part.text for part in notice.paragraphs if part.outline == 1] == ["一、整改进展情况"]


def test_what_is_withheld_is_told_on_the_page() -> None:
    found = states(LEDGER, withheld(whole_finding(FIRST.id)))
    item = found[SITUATION].withheld
    assert item is not None
    assert item.key == whole_finding(FIRST.id)
    assert found[PLAN].withheld is None


def test_withholding_that_nobody_decided_or_that_is_secret_is_told() -> None:
    assert composed(withheld(SITUATION, decided=False)).cautions == (
        "有1项不予公开内容还没有记明由谁、何时审定",
    )
    (item,) = withheld(SITUATION).withheld
    secret = NoticeMaterial(withheld=(replace(item, ground=WithholdingGround.SECRET),))
    assert any("不得在非涉密计算机上处理" in caution for caution in composed(secret).cautions)


def test_withholding_needs_a_ground_and_leaves_title_and_contact_alone() -> None:
    with pytest.raises(RuleViolation, match=r"不予公开必须有依据.*群体性信访"):
        must_have_ground(None)
    assert must_have_ground(WithholdingGround.HYPE) is WithholdingGround.HYPE
    for kind in (PassageKind.TITLE, PassageKind.OPENING, PassageKind.CLOSING):
        with pytest.raises(RuleViolation, match="必须公开"):
            must_be_withholdable(PassageKey(kind))


# Figures from side ledgers


def test_figures_of_side_ledgers_follow_those_of_the_findings() -> None:
    meetings = (MeetingRecord(ROUND.id, "会", MeetingKind.PARTY_GROUP, date(2025, 9, 1)),)
    notice = composed(NoticeMaterial(records=CaseRecords(meetings=meetings)))
    assert said_of(notice, CASE_FIGURES) == ["截至2026年1月9日，召开党组会议1次。"]
    texts = list(notice.texts)
    assert texts.index("截至2026年1月9日，召开党组会议1次。") == 1 + texts.index(
        said_of(notice, FIGURES)[0]
    )
    assert notice.cautions == (
        "“组织整改落实情况”里手写的次数、项数、金额，请与台账统计的核对，避免前后不一",
    )


def test_a_notice_without_records_says_nothing_of_them() -> None:
    assert composed(NoticeMaterial(records=CaseRecords())) == composed(NoticeMaterial())
