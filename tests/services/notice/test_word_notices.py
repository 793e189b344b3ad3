"""Every item pattern prints the same ledger in its own form; ours and the office's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.outline import renumbered
from rectify_desktop.domain.terms import DeclaredResult, Edition, Profile
from rectify_desktop.errors import NotFound, TemplateBroken
from rectify_desktop.paths import user_data_folder
from rectify_desktop.services.notice.word_notices import item_pattern, item_patterns, notice_of
from rectify_desktop.vocabulary import vocabulary
from tests.notice_ledger import ROUND, empty_ledger, long_ledger, water_ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEYS = tuple("ABCDEFGH")


@pytest.fixture
def own_patterns() -> Iterator[Callable[[str], None]]:
    """Return a way to give the office patterns of its own."""

    def write(text: str) -> None:
        folder = user_data_folder() / "vocabulary"
        folder.mkdir(parents=True)
        (folder / "notice_patterns.toml").write_text(text, encoding="utf-8")
        vocabulary.cache_clear()

    vocabulary.cache_clear()
    yield write
    vocabulary.cache_clear()


def texts(ledger: Ledger, key: str) -> list[str]:
    return [part.text for part in notice_of(ledger, Edition.PUBLIC, pattern=key).paragraphs]


def one_theme(*titles: str, heading: str = "学习不够深入") -> Ledger:
    theme = Theme(ROUND.id, "政治建设方面")
    under = Heading(ROUND.id, heading, theme_id=theme.id)
    findings = [
        Finding(
            ROUND.id,
            title,
            theme_id=theme.id,
            heading_id=under.id,
            declared_result=DeclaredResult.COMPLETED,
            situation="已改。",
        )
        for title in titles
    ]
    return Ledger(ROUND, (theme,), (under,), tuple(renumbered(findings)))


def test_there_are_the_eight_patterns_of_the_trade() -> None:
    assert tuple(pattern.key for pattern in item_patterns()) == KEYS
    assert all(pattern.name for pattern in item_patterns())


@pytest.mark.parametrize("key", KEYS)
def test_each_pattern_is_as_it_was_agreed(key: str, golden: Callable[[str, str], None]) -> None:
    notice = notice_of(water_ledger(), Edition.PUBLIC, pattern=key)
    lines = [
        f"{part.outline} " + "|".join(f"{run.face.value}:{run.text}" for run in part.runs)
        for part in notice.paragraphs
    ]
    golden(f"notice_patterns/{key}.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("ledger", [water_ledger(), long_ledger(33)], ids=["deep", "flat"])
def test_every_pattern_prints_every_finding_once_and_leaves_no_gap(
    key: str, ledger: Ledger
) -> None:
    notice = notice_of(ledger, Edition.PUBLIC, pattern=key)
    assert notice.gaps == ()
    printed = [run.text for part in notice.paragraphs for run in part.runs]
    for title in {finding.title for finding in ledger.findings}:
        wanted = sum(finding.title == title for finding in ledger.findings)
        headings = sum(heading.title == title for heading in ledger.headings)
        assert wanted <= sum(title in text for text in printed) <= wanted + headings


@pytest.mark.parametrize("key", KEYS)
def test_an_empty_ledger_is_a_notice_of_gaps_in_every_pattern(key: str) -> None:
    gaps = notice_of(empty_ledger(), Edition.PUBLIC, pattern=key).gaps
    assert {"具体问题", "党组织全称", "联系方式"} <= set(gaps)


@pytest.mark.parametrize("key", KEYS)
def test_parts_are_numbered_on_in_every_pattern(key: str) -> None:
    firsts = [text[:2] for text in texts(water_ledger(), key) if text[1:2] == "、"]
    assert firsts == ["一、", "二、", "三、", "四、", "五、"][: len(firsts)]
    assert len(firsts) == (5 if key == "H" else 3)


def test_numbers_run_on_or_begin_anew_as_the_pattern_has_it() -> None:
    def numbers(key: str) -> list[str]:
        notice = notice_of(water_ledger(), Edition.PUBLIC, pattern=key)
        return [part.text[0] for part in notice.paragraphs if part.outline == 3]

    assert numbers("A") == ["1", "2", "3", "4", "5", "6"]
    assert numbers("B") == ["1", "2", "3", "1", "1", "2"]


def test_findings_are_grouped_by_result_where_the_pattern_has_groups() -> None:
    lines = texts(water_ledger(), "G")
    groups = [line for line in lines if line.endswith("整改的问题")]
    assert groups == ["（一）已完成整改的问题", "（二）阶段性完成整改的问题"]
    assert lines.index("（二）阶段性完成整改的问题") < lines.index("问题12：阵地管理不严。")


def test_a_finding_nobody_declared_stands_in_a_group_of_its_own() -> None:
    ledger = Ledger(ROUND, findings=(Finding(ROUND.id, "值班不严", situation="已改。"),))
    assert "（一）【待填：整改结果】" in texts(ledger, "G")


def test_findings_without_a_theme_have_a_part_where_themes_are_parts() -> None:
    lines = texts(long_ledger(2), "H")
    assert "二、反馈问题整改落实情况" in lines


def test_a_situation_runs_into_its_title_where_the_pattern_says_so() -> None:
    lines = texts(one_theme("学用结合不紧", "研讨流于形式"), "H")
    assert "（一）关于“学习不够深入”问题的整改" in lines
    assert "2.针对“研讨流于形式”问题。已改。" in lines


def test_a_heading_above_one_finding_of_its_words_is_kept_only_where_needed() -> None:
    ledger = one_theme("学习不够深入")
    assert "1.关于“学习不够深入”问题" in texts(ledger, "D")
    assert "（一）关于“学习不够深入”问题的整改" in texts(ledger, "H")


def test_a_plan_that_says_it_is_the_next_step_is_not_led_in_twice() -> None:
    ledger = one_theme("学用结合不紧")
    open_finding = replace(
        ledger.findings[0], declared_result=DeclaredResult.IN_PROGRESS, plan="下一步，抓紧办理。"
    )
    assert "下一步，抓紧办理。" in texts(replace(ledger, findings=(open_finding,)), "C")


def test_the_unit_chooses_its_pattern_and_an_export_may_choose_another() -> None:
    ledger = one_theme("学用结合不紧")
    ledger = replace(ledger, round=replace(ledger.round, notice_pattern="D"))
    assert "（1）关于“学用结合不紧”问题" in texts(ledger, "")
    assert "整改结果：完成" in texts(ledger, "A")


@pytest.mark.parametrize(
    ("edition", "profile"),
    [(Edition.PUBLIC, Profile.PUBLIC), (Edition.INTERNAL, Profile.RED_HEAD)],
)
def test_each_edition_has_its_usual_profile(edition: Edition, profile: Profile) -> None:
    assert notice_of(water_ledger(), edition).profile is profile


def test_a_red_head_names_what_its_frame_lacks() -> None:
    ledger = replace(water_ledger(), round=replace(ROUND, frame=type(ROUND.frame)()))
    notice = notice_of(ledger, Edition.INTERNAL)
    assert notice.gaps == ("发文字号", "印发机关")
    assert notice.frame is not None
    assert notice.frame.issuing_mark == "中共云岭市青禾区水务局党组文件"
    assert notice.frame.printed_on == ROUND.signed_on
    assert notice_of(ledger, Edition.PUBLIC).gaps == ()


def test_a_damaged_date_is_a_caution_and_no_gap() -> None:
    ledger = one_theme("学用结合不紧")
    damaged = replace(ledger.findings[0], situation="于202549日召开会议。")
    notice = notice_of(replace(ledger, findings=(damaged,)), Edition.PUBLIC)
    assert notice.gaps == ()
    (caution,) = notice.cautions
    assert caution.endswith("段：日期缺损“202549日”，可能是2025年4月9日")
    number = int(caution[1 : caution.index("段")])
    assert "202549日" in notice.paragraphs[number - 1].text


def test_a_pattern_nobody_knows_is_told_with_those_there_are() -> None:
    with pytest.raises(NotFound, match="没有通报句式“Z”，可选的有：A、B"):
        item_pattern("Z")


def test_an_office_may_add_a_pattern_of_its_own(own_patterns: Callable[[str], None]) -> None:
    own_patterns(
        '[I]\nname = "本局"\norganisation = "组织领导"\nproblems = "整改情况"\n'
        'next_steps = "下步打算"\ntheme = "（【一】）【方面】"\nheading = ""\n'
        'finding = "【1】.【问题】。"\nfinding_in_heading = "【1】.【问题】。"\n'
        'body = "办理情况：【整改情况】"\n'
    )
    assert item_patterns()[-1].key == "I"
    assert "办理情况：已改。" in texts(one_theme("学用结合不紧"), "I")


def test_a_pattern_of_the_office_that_cannot_be_read_is_told(
    own_patterns: Callable[[str], None],
) -> None:
    own_patterns('[A]\ntheme = "（【几】）【方面】"\n')
    with pytest.raises(TemplateBroken, match="通报句式“A”里的“（【几】）【方面】”写法有误"):
        notice_of(water_ledger(), Edition.PUBLIC)
