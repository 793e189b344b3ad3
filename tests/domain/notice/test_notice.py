from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.notice.notice_parts import Face
from rectify_desktop.domain.outline import renumbered
from rectify_desktop.domain.terms import DeclaredResult, Edition, Profile
from rectify_desktop.services.notice import word_notices
from tests.notice_ledger import ROUND, empty_ledger, long_ledger, water_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.notice_parts import NoticeParagraph

HALF_WIDTH = set(",;:?!()\"'<>")


def notice_of(ledger: Ledger, edition: Edition = Edition.PUBLIC) -> Notice:
    return word_notices.notice_of(ledger, edition, profile=Profile.PUBLIC)


def texts_of(notice: Notice) -> list[str]:
    return [paragraph.text for paragraph in notice.paragraphs]


def starting(notice: Notice, start: str) -> list[NoticeParagraph]:
    return [part for part in notice.paragraphs if part.text.startswith(start)]


def one_finding(**facts: object) -> Ledger:
    finding = replace(Finding(ROUND.id, "学用结合不紧", number="1"), **facts)  # type: ignore[arg-type]
    return Ledger(ROUND, findings=(finding,))


def under_one_heading(*titles: str) -> Ledger:
    heading = Heading(ROUND.id, "学习不够深入")
    findings = [Finding(ROUND.id, title, heading_id=heading.id) for title in titles]
    return Ledger(ROUND, headings=(heading,), findings=tuple(renumbered(findings)))


def test_a_full_ledger_leaves_no_gap() -> None:
    assert notice_of(water_ledger()).gaps == ()


def test_parts_stand_in_the_order_of_the_paper() -> None:
    firsts = [part.text for part in notice_of(water_ledger()).paragraphs if part.outline == 1]
    assert firsts == ["一、组织整改落实情况", "二、整改进展情况", "三、下一步整改工作安排"]


def test_every_theme_and_every_heading_has_its_level_and_number() -> None:
    notice = notice_of(water_ledger())
    themes = [part.text[:3] for part in notice.paragraphs if part.outline == 2]
    headings = [part.text[:2] for part in notice.paragraphs if part.outline == 3]
    assert themes == ["（一）", "（二）", "（三）"]
    assert headings == ["1.", "2.", "3.", "4.", "5.", "6."]


def test_findings_of_a_heading_follow_it_as_a_list() -> None:
    texts = texts_of(notice_of(under_one_heading("学用结合不紧", "研讨流于形式")))
    assert "1.学习不够深入。一是学用结合不紧。" in texts
    assert "二是研讨流于形式。" in texts


def test_a_single_finding_under_a_heading_is_no_list() -> None:
    texts = texts_of(notice_of(under_one_heading("学用结合不紧")))
    assert "1.学习不够深入。学用结合不紧。" in texts


def test_a_finding_that_is_its_heading_is_printed_once() -> None:
    texts = texts_of(notice_of(under_one_heading("学习不够深入。")))
    assert "1.学习不够深入。" in texts
    assert sum("学习不够深入" in text for text in texts) == 1


def test_more_findings_than_a_hundred_are_still_numbered() -> None:
    texts = texts_of(notice_of(under_one_heading(*[f"问题{n}" for n in range(120)])))
    assert "一百二十是问题119。" in texts


def test_titles_of_levels_carry_their_faces() -> None:
    notice = notice_of(water_ledger())
    assert starting(notice, "二、")[0].runs[0].face is Face.LEVEL_1
    assert starting(notice, "（一）贯彻")[0].runs[0].face is Face.LEVEL_2
    heading = starting(notice, "1.学习贯彻")[0]
    assert [run.face for run in heading.runs][:2] == [Face.LEVEL_3, Face.BODY]
    assert starting(notice, "整改结果：")[0].runs[0].face is Face.LABEL


def test_titles_run_into_a_passage_carry_their_faces_but_no_outline() -> None:
    notice = notice_of(water_ledger())
    passage = starting(notice, "（一）提高认识")[0]
    assert next((run.text, run.face) for run in passage.runs) == (
        "（一）提高认识，压实责任。",
        Face.LEVEL_2,
    )
    assert passage.outline == 0
    assert starting(notice, "2.巩固")[0].runs[0].face is Face.LEVEL_3


def test_a_long_first_sentence_is_text_and_no_title() -> None:
    sentence = "1." + "逐项对照检查整改措施落实情况，" * 5 + "确保见效。后续常抓不懈。"
    notice = notice_of(Ledger(replace(ROUND, next_steps=sentence)))
    assert [run.face for run in starting(notice, "1.逐项")[0].runs] == [Face.BODY]


def test_figures_are_counted_from_the_ledger() -> None:
    sentence = starting(notice_of(water_ledger()), "截至")[0].text
    assert sentence == (
        "截至2026年1月9日，区委巡察反馈的13个问题，已完成整改11个，阶段性完成整改2个；"
        "巡察期间交办的4个立行立改问题，已完成整改4个；巡察期间移交的2件信访件，已办结2件。"
    )


def test_only_unfinished_findings_have_a_plan() -> None:
    assert len(starting(notice_of(water_ledger()), "整改计划：")) == 2
    finished = one_finding(declared_result=DeclaredResult.COMPLETED, plan="旧计划。")
    assert not starting(notice_of(finished), "整改计划：")


@pytest.mark.parametrize(
    "result",
    [DeclaredResult.NOT_STARTED, DeclaredResult.IN_PROGRESS, DeclaredResult.STAGE_COMPLETED],
)
def test_an_unfinished_finding_without_a_plan_is_a_gap(result: DeclaredResult) -> None:
    assert (
        "问题1的整改计划" in notice_of(one_finding(declared_result=result, situation="在做。")).gaps
    )


def test_a_result_nobody_declared_is_neither_printed_nor_invented() -> None:
    notice = notice_of(one_finding(situation="正在办理。"))
    assert not starting(notice, "整改结果：")
    assert "1个问题的整改结果" in notice.gaps


def test_the_original_wording_of_a_result_is_kept() -> None:
    wording = "已经完成，长期坚持。"
    notice = notice_of(
        one_finding(declared_result=DeclaredResult.COMPLETED, declared_wording=wording)
    )
    assert starting(notice, "整改结果：")[0].text == "整改结果：已经完成，长期坚持"


def test_an_empty_ledger_becomes_a_notice_of_gaps() -> None:
    notice = notice_of(empty_ledger())
    assert notice.title == "【待填：党组织全称】关于巡察整改进展情况的通报"
    assert notice.gaps[0] == "党组织全称"
    assert {"具体问题", "反馈日期", "联系方式", "成文日期"} <= set(notice.gaps)
    assert not starting(notice, "截至")


def test_blank_fields_are_gaps_like_missing_ones() -> None:
    ledger = one_finding(title=" ", situation="\u3000\n", declared_wording=" ", description=" \n")
    ledger = replace(ledger, round=replace(ROUND, organisation="\n", opening="  "))
    gaps = notice_of(ledger).gaps
    assert {"问题1的内容", "问题1的整改情况", "组织整改落实情况"} <= set(gaps)


def test_a_gap_left_in_a_clerks_own_text_is_named_too() -> None:
    notice = notice_of(one_finding(situation="已追回资金【待填：金额】元。"))
    assert "金额" in notice.gaps


def test_every_paragraph_has_full_width_marks() -> None:
    printed = "".join(texts_of(notice_of(water_ledger()))).replace("1,260处", "")
    assert not HALF_WIDTH & set(printed)


def test_passages_become_one_paragraph_per_line() -> None:
    notice = notice_of(one_finding(situation="一是制定办法；\n\n二是开展检查"))
    at = texts_of(notice).index("整改情况：一是制定办法；")
    assert texts_of(notice)[at + 1] == "二是开展检查。"


def test_the_internal_edition_tells_responsibility_and_the_public_one_does_not() -> None:
    line = "责任领导：陆远征；责任科室：办公室；完成时限：2025年12月31日。"
    assert line in texts_of(notice_of(water_ledger(), Edition.INTERNAL))
    assert not starting(notice_of(water_ledger()), "责任领导")


def test_themes_without_titles_are_gaps() -> None:
    theme = Theme(ROUND.id, "")
    ledger = Ledger(
        ROUND, themes=(theme,), findings=(Finding(ROUND.id, "学用结合不紧", theme_id=theme.id),)
    )
    assert "（一）【待填：方面名称】" in texts_of(notice_of(ledger))


def test_every_finding_of_a_long_ledger_is_printed_in_order() -> None:
    ledger = long_ledger(40)
    numbered = [part.text for part in notice_of(ledger).paragraphs if part.outline == 3]
    assert [text.split(".")[0] for text in numbered] == [str(n) for n in range(1, 41)]
    assert all(f.title in text for f, text in zip(ledger.findings, numbered, strict=True))
