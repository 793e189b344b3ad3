from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from rectify_desktop.domain.notice.notice import Notice
from rectify_desktop.domain.notice.notice_parts import Face, NoticeParagraph, NoticeRun
from rectify_desktop.domain.terms import Edition, Profile
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.services.notice.word_notices import notice_of
from tests.notice_ledger import ROUND, empty_ledger, long_ledger, water_ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OPENXML = pytest.importorskip("openxml_audit")


def written(
    ledger: Ledger, edition: Edition = Edition.PUBLIC, profile: Profile | None = None
) -> bytes:
    return write_notice(notice_of(ledger, edition, profile=profile))


def of_text(*texts: str) -> Notice:
    paragraphs = tuple(NoticeParagraph((NoticeRun(text),)) for text in texts)
    return Notice(Edition.PUBLIC, "通报", paragraphs, "中共青禾区水务局党组", date(2026, 1, 20))


def with_gaps() -> Ledger:
    ledger = water_ledger()
    facts = replace(ROUND, feedback_on=None, as_of=None, signed_on=None, party_organisation="")
    findings = (replace(ledger.findings[0], situation=""), *ledger.findings[1:])
    return replace(ledger, round=facts, findings=findings)


def part(content: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def body(content: bytes) -> etree._Element:
    return part(content, "word/document.xml")[0]


def paragraphs_of(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]


def style_names(content: bytes) -> dict[str, str]:
    return {
        style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")
        for style in part(content, "word/styles.xml").iter(f"{W}style")
    }


def styled(content: bytes) -> list[tuple[str, str]]:
    """Return each paragraph's style name and text."""
    return [
        (paragraph.style.name, paragraph.text)
        for paragraph in docx.Document(io.BytesIO(content)).paragraphs
    ]


LEDGERS = {
    "full": water_ledger(),
    "empty": empty_ledger(),
    "long": long_ledger(40),
    "gaps": with_gaps(),
}
PROFILES = list(Profile)


@pytest.mark.parametrize("name", LEDGERS)
@pytest.mark.parametrize("profile", PROFILES)
def test_the_file_keeps_every_rule_of_open_xml(name: str, profile: Profile, tmp_path: Path) -> None:
    target = tmp_path / "notice.docx"
    target.write_bytes(written(LEDGERS[name], Edition.INTERNAL, profile))
    result = OPENXML.OpenXmlValidator().validate(target)
    assert [str(error) for error in result.errors] == []


@pytest.mark.parametrize("name", LEDGERS)
@pytest.mark.parametrize("profile", PROFILES)
def test_every_style_used_is_defined(name: str, profile: Profile) -> None:
    content = written(LEDGERS[name], profile=profile)
    defined = set(style_names(content))
    used = {
        element.get(f"{W}val")
        for tag in ("pStyle", "rStyle")
        for element in body(content).iter(W + tag)
    }
    assert used
    assert used <= defined


@pytest.mark.parametrize("name", LEDGERS)
@pytest.mark.parametrize("profile", PROFILES)
def test_no_mark_of_the_template_is_left(name: str, profile: Profile) -> None:
    content = written(LEDGERS[name], profile=profile)
    text = "".join(body(content).itertext())
    assert not re.search(r"【(?!待填：)", text)


@pytest.mark.parametrize("name", LEDGERS)
@pytest.mark.parametrize("profile", PROFILES)
def test_every_run_asks_for_chinese_shapes_of_its_marks(name: str, profile: Profile) -> None:
    for run in body(written(LEDGERS[name], profile=profile)).iter(f"{W}r"):
        assert run.find(f"{W}rPr/{W}rFonts").get(f"{W}hint") == "eastAsia"


def test_no_relationship_leads_out_of_the_file_and_none_is_missing() -> None:
    with zipfile.ZipFile(io.BytesIO(written(water_ledger()))) as archive:
        names = set(archive.namelist())
        for name in (name for name in names if name.endswith(".rels")):
            for relationship in etree.fromstring(archive.read(name)):
                assert relationship.get("TargetMode") != "External"
                folder = name.removesuffix(name.split("_rels/")[-1]).removesuffix("_rels/")
                assert folder + relationship.get("Target") in names


@pytest.mark.parametrize("name", LEDGERS)
@pytest.mark.parametrize("profile", PROFILES)
def test_the_same_notice_gives_the_same_bytes(name: str, profile: Profile) -> None:
    first, second = (written(LEDGERS[name], profile=profile) for _ in range(2))
    assert first == second


def test_the_file_names_the_unit_and_no_person_and_no_machine() -> None:
    document = docx.Document(io.BytesIO(written(water_ledger())))
    properties = document.core_properties
    assert properties.title == "中共云岭市青禾区水务局党组关于巡察整改进展情况的通报"
    assert properties.author == "中共云岭市青禾区水务局党组"
    assert properties.last_modified_by == "中共云岭市青禾区水务局党组"


def test_a_missing_name_of_the_unit_leaves_the_author_empty() -> None:
    document = docx.Document(io.BytesIO(written(empty_ledger())))
    assert document.core_properties.author == ""


@pytest.mark.parametrize(
    ("name", "edition", "profile"),
    [
        ("full", Edition.PUBLIC, Profile.PUBLIC),
        ("full", Edition.INTERNAL, Profile.RED_HEAD),
        ("full", Edition.INTERNAL, Profile.RED_HEAD_SEALED),
        ("gaps", Edition.PUBLIC, Profile.PUBLIC),
        ("gaps", Edition.INTERNAL, Profile.RED_HEAD),
    ],
)
def test_the_body_is_as_it_was_agreed(
    name: str, edition: Edition, profile: Profile, golden: Callable[[str, str], None]
) -> None:
    content = written(LEDGERS[name], edition, profile)
    xml = etree.tostring(body(content), pretty_print=True, encoding="unicode")
    golden(f"notice/{name}_{edition.value}_{profile.value}.xml", xml)


def test_the_title_turns_before_its_subject() -> None:
    style, title = styled(written(water_ledger()))[0]
    assert style == "公文标题"
    assert title == "中共云岭市青禾区水务局党组\n关于巡察整改进展情况的通报"


def test_each_level_takes_its_style() -> None:
    by_style: dict[str, list[str]] = {}
    for style, text in styled(written(water_ledger())):
        by_style.setdefault(style, []).append(text)
    assert by_style["公文一级标题"] == [
        "一、组织整改落实情况",
        "二、整改进展情况",
        "三、下一步整改工作安排",
    ]
    assert [text[:3] for text in by_style["公文二级标题"]] == ["（一）", "（二）", "（三）"]
    assert by_style["公文署名"] == ["中共云岭市青禾区水务局党组"]
    assert by_style["公文成文日期"] == ["2026年1月20日"]


def test_a_title_that_runs_into_text_is_in_the_outline_with_the_look_of_text() -> None:
    content = written(water_ledger())
    for paragraph in body(content).iter(f"{W}p"):
        if "".join(t.text for t in paragraph.iter(f"{W}t")).startswith("1.学习贯彻"):
            break
    names = style_names(content)
    properties = paragraph.find(f"{W}pPr")
    assert names[properties.find(f"{W}pStyle").get(f"{W}val")] == "公文正文"
    assert properties.find(f"{W}outlineLvl").get(f"{W}val") == "2"
    assert properties.find(f"{W}keepNext") is not None
    first_run = paragraph.find(f"{W}r")
    assert names[first_run.find(f"{W}rPr/{W}rStyle").get(f"{W}val")] == "公文三级标题字符"


def test_a_level_that_is_all_title_takes_the_style_of_its_level() -> None:
    notice = replace(
        of_text("正文。"),
        paragraphs=(NoticeParagraph((NoticeRun("1.只有标题", Face.LEVEL_3),), outline=3),),
    )
    assert ("公文三级标题", "1.只有标题") in styled(write_notice(notice))


@pytest.mark.parametrize(("length", "is_kept"), [(20, True), (200, False)])
def test_a_short_problem_stays_on_the_page_of_its_result(length: int, is_kept: bool) -> None:
    problem = NoticeParagraph((NoticeRun("二是" + "库" * length, Face.BODY),))
    result = NoticeParagraph((NoticeRun("整改结果：", Face.LABEL), NoticeRun("完成", Face.BODY)))
    situation = replace(result, runs=(NoticeRun("整改情况：", Face.LABEL),))
    notice = replace(of_text("正文。"), paragraphs=(problem, result, situation))
    kept = {
        "".join(t.text or "" for t in p.iter(f"{W}t"))[:4]: p.find(f"{W}pPr/{W}keepNext")
        for p in body(write_notice(notice)).iter(f"{W}p")
    }
    assert (kept["二是库库"] is not None) is is_kept
    assert kept["整改结果"] is None


def test_the_signature_never_stands_alone_on_a_page() -> None:
    paragraphs = list(body(written(water_ledger())).iter(f"{W}p"))
    last_text = paragraphs[-3]
    assert last_text.find(f"{W}pPr/{W}keepNext") is not None


def test_numbers_are_typed_and_never_automatic() -> None:
    content = written(water_ledger())
    assert not list(body(content).iter(f"{W}numPr"))
    assert "二是节水型社会建设推进不快。" in "".join(paragraphs_of(content))


def test_every_gap_stands_on_yellow() -> None:
    content = written(with_gaps())
    marked = [
        "".join(t.text for t in run.iter(f"{W}t"))
        for run in body(content).iter(f"{W}r")
        if run.find(f"{W}rPr/{W}highlight") is not None
    ]
    gaps = re.findall(r"【待填：[^】]+】", "".join(paragraphs_of(content)))
    assert "【待填：成文日期】" in gaps
    assert Counter(marked) == Counter(gaps)


def test_a_notice_without_gaps_has_no_yellow() -> None:
    assert not list(body(written(water_ledger())).iter(f"{W}highlight"))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_text_comes_back_as_it_was_but_for_what_no_file_can_hold(text: str) -> None:
    illegal = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
    expected = illegal.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    content = write_notice(replace(of_text(text), signature=text or "署名"))
    assert paragraphs_of(content)[1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "若a<b&c>d",
        "]]>&amp;",
        " 前后有空 ",
        "甲\t乙",
        "\x00甲\x1f\ud800",
        "𠮷𠮷",
        "{{ x }} {% y %}",
    ],
)
def test_marks_of_other_languages_are_only_text(text: str) -> None:
    expected = re.sub(r"[\x00\x1f\ud800]", "", text)
    assert paragraphs_of(write_notice(of_text(text)))[1] == expected


def test_a_long_last_paragraph_may_be_parted() -> None:
    paragraphs = list(body(write_notice(of_text("水" * 400))).iter(f"{W}p"))
    assert paragraphs[-3].find(f"{W}pPr/{W}keepNext") is None
