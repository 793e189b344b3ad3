"""The small readers the notice reader is made of."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.proposal import DoubtKind
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.office.notice_reader import read_notice
from rectify_desktop.office.notice_reader.labels import LabelKind, LabelReader
from rectify_desktop.office.notice_reader.lines import NoticeText, tidy
from rectify_desktop.office.notice_reader.markers import MarkerKind, read_marker
from rectify_desktop.office.notice_reader.results import ResultReader
from rectify_desktop.office.notice_reader.runs import run_of
from rectify_desktop.office.notice_reader.words import TitleWords

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.proposal.proposal import Doubt

_NOTICES = Path(__file__).resolve().parents[2] / "data" / "notices"


@pytest.mark.parametrize(
    ("line", "kind", "ordinal"),
    [
        ("一、组织领导", MarkerKind.CHINESE, 1),
        ("十二、其他", MarkerKind.CHINESE, 12),
        ("(三)方面", MarkerKind.CHINESE_BRACKET, 3),
        ("( 三 ) 方面", MarkerKind.CHINESE_BRACKET, 3),
        ("7.关于", MarkerKind.NUMBER, 7),
        ("7、关于", MarkerKind.NUMBER, 7),
        ("1.2023年度预算", MarkerKind.NUMBER, 1),
        ("2.15名党员", MarkerKind.NUMBER, 2),
        ("(2)关于", MarkerKind.NUMBER_BRACKET, 2),
        ("2)关于", MarkerKind.NUMBER_BRACKET, 2),
        ("⑵关于", MarkerKind.NUMBER_BRACKET, 2),
        ("③关于", MarkerKind.CIRCLED, 3),
        ("问题4.关于", MarkerKind.WORD, 4),
        ("反馈问题一:关于", MarkerKind.WORD, 1),
        ("1.问题1:关于", MarkerKind.WORD, 1),
        ("问题(二)关于", MarkerKind.WORD, 2),
        ("1-3 关于", MarkerKind.CODE, 3),
        ("二是加强", MarkerKind.RUN_IN, 2),
        ("第二,加强", MarkerKind.RUN_IN, 2),
    ],
)
def test_marker_is_read(line: str, kind: MarkerKind, ordinal: int) -> None:
    marker = read_marker(line)
    assert marker is not None
    assert (marker.kind, marker.ordinal) == (kind, ordinal)


@pytest.mark.parametrize(
    "line", ["一些问题", "11.45万元", "2024年", "问题一个也没有", "关于问题", "一般情况", ""]
)
def test_plain_line_has_no_marker(line: str) -> None:
    assert read_marker(line) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("一是甲。二是乙。", ["甲。", "乙。"]),
        ("先说明。1.甲;2.乙;3.丙", ["甲;", "乙;", "丙"]),
        ("(1)甲。一是子项。二是子项。(2)乙。", ["甲。一是子项。二是子项。", "乙。"]),
        ("一局机关甲二是乙。三是丙", ["一局机关甲", "乙。", "丙"]),
        ("一是甲;二是乙。三是丙建设四是丁", ["甲;", "乙。", "丙建设", "丁"]),
        ("共1.5万元、2.3万元", []),
        ("唯一是甲。", []),
        ("一是甲。", []),
    ],
)
def test_run_in_list_is_parted(text: str, parts: list[str]) -> None:
    run = run_of(text)
    ends = [*(item.start for item in run[1:]), len(text)][: len(run)]
    assert [text[item.text : end] for item, end in zip(run, ends, strict=True)] == parts


@pytest.mark.parametrize(
    ("line", "kind", "repaired"),
    [
        ("整改结果:完成", LabelKind.RESULT, ""),
        ("整 改 情 况 : 已办", LabelKind.SITUATION, ""),
        ("【整改情况】已办", LabelKind.SITUATION, ""),
        ("整改情况", LabelKind.SITUATION, ""),
        ("改情况:已办", LabelKind.SITUATION, "整改情况"),
        ("整改况:已办", LabelKind.SITUATION, "整改情况"),
        ("整改情况一是办理", LabelKind.SITUATION, "整改情况："),
        ("下一步计划:年底前完成", LabelKind.PLAN, ""),
        ("责任领导:张三", LabelKind.LEAD, ""),
    ],
)
def test_label_is_read_whole_or_damaged(line: str, kind: LabelKind, repaired: str) -> None:
    label = LabelReader().at_head(line)
    assert label is not None
    assert (label.kind, label.repaired) == (kind, repaired)


@pytest.mark.parametrize(
    "line",
    ["整改情况良好", "整改情况的报告", "整改落实情况、工作打算", "结果:好", "情况:好", "改进措施"],
)
def test_sentence_is_no_label(line: str) -> None:
    assert LabelReader().at_head(line) is None


@pytest.mark.parametrize(
    ("wording", "result"),
    [
        ("未启动", DeclaredResult.NOT_STARTED),
        ("尚未完成", DeclaredResult.NOT_STARTED),
        ("正在整改", DeclaredResult.IN_PROGRESS),
        ("暂未整改到位", DeclaredResult.IN_PROGRESS),
        ("阶段性完成", DeclaredResult.STAGE_COMPLETED),
        ("取得阶段性成果并持续整改", DeclaredResult.STAGE_COMPLETED),
        ("已阶段性完成并长期坚持", DeclaredResult.STAGE_COMPLETED),
        ("已整改到位。", DeclaredResult.COMPLETED),
        ("已 完 成", DeclaredResult.COMPLETED),
        ("已经完成，长期坚持", DeclaredResult.COMPLETED),
        ("长期坚持", DeclaredResult.SUSTAINED),
        ("立行立改并长期坚持", DeclaredResult.SUSTAINED),
        ("大致可以", None),
    ],
)
def test_result_wording_is_kept_and_read(wording: str, result: DeclaredResult | None) -> None:
    reading = ResultReader().of_label(wording)
    assert reading is not None
    assert reading.result is result
    assert reading.wording == wording.rstrip("。")


def test_result_that_goes_on_for_ever_is_to_be_confirmed() -> None:
    reading = ResultReader().of_label("已完成并长期坚持")
    assert reading is not None
    assert reading.is_unsure


def test_narrative_under_a_result_label_is_no_result() -> None:
    assert ResultReader().of_label("制定制度三项，召开会议部署，逐项对照检查，确保落实到位") is None


@pytest.mark.parametrize(
    ("sentence", "is_title"),
    [
        ("关于“学习不够”问题的整改", True),
        ("针对底数不清的问题", True),
        ("财务审批把关不严", True),
        ("针对底数不清的问题，开展清查", False),
        ("制定学习计划，解决学习不够问题", False),
        ("开展谈话26人次", False),
    ],
)
def test_title_of_a_problem_is_told_from_a_measure(sentence: str, is_title: bool) -> None:
    assert TitleWords.load().is_title(sentence) is is_title


def test_blanks_are_put_in_order_and_words_kept() -> None:
    assert tidy("\u3000整改\u00a0 情况，see  page 3 ") == "整改情况，see page 3"


def test_folding_keeps_every_place() -> None:
    text = NoticeText.of(["（一）１．整改情况：\u00a0問題　完成"])
    assert text.folded[0] == "(一)1.整改情况: 问题 完成"
    assert len(text.folded[0]) == len(text.lines[0])


_FUSED = [
    "themes_then_numbers",
    "three_levels",
    "chinese_as_problem",
    "bracket_theme_no_labels",
    "status_groups",
    "word_markers",
    "unnumbered_under_theme",
    "half_width_status_first",
]


@pytest.mark.parametrize("blank", [" ", "\u3000\u3000", "\u00a0"])
@pytest.mark.parametrize("name", _FUSED)
def test_notice_pasted_as_one_paragraph_yields_the_same_findings(name: str, blank: str) -> None:
    lines = (_NOTICES / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    whole = read_notice(lines, name)
    fused = read_notice([blank.join(line for line in lines if line.strip())], name)
    assert [theme.title for theme in fused.themes] == [theme.title for theme in whole.themes]
    assert [
        (f.number, f.title, f.result_wording, f.plan, len(f.measures)) for f in fused.findings
    ] == [(f.number, f.title, f.result_wording, f.plan, len(f.measures)) for f in whole.findings]


def _with_first_readings(lines: tuple[str, ...], doubts: Iterable[Doubt]) -> list[str]:
    mended = list(lines)
    for doubt in sorted(doubts, key=lambda doubt: doubt.start, reverse=True):
        if doubt.candidates and doubt.start >= 0:
            line = mended[doubt.line]
            end = doubt.start + len(doubt.text)
            mended[doubt.line] = line[: doubt.start] + doubt.candidates[0] + line[end:]
    return mended


def test_chosen_readings_fill_the_facts_and_settle_the_doubts() -> None:
    text = (_NOTICES / "damaged.txt").read_text(encoding="utf-8")
    damaged = read_notice(text.splitlines(), "缺损的通报")
    mended = read_notice(_with_first_readings(damaged.lines, damaged.doubts), "补好的通报")
    assert damaged.facts.inspected_from is None
    facts = mended.facts
    assert (facts.inspected_from, facts.inspected_to) == (date(2024, 3, 11), date(2024, 4, 30))
    assert (facts.feedback_on, facts.as_of) == (date(2024, 6, 20), date(2024, 10, 31))
    assert facts.signed_on == date(2024, 11, 15)
    assert mended.findings[0].measures[0].text.startswith("办公室已于2024年1月12日")
    assert {doubt.text for doubt in mended.doubts} == {"2024年2月30日", "基本完成", "10月31日"}


@pytest.mark.parametrize(
    "below",
    [
        # Labelled: the second problem lost its label; worded: its title names no fault.
        [
            "1.值班制度不严格",
            "整改情况：修订制度。",
            "2.档案管理不规范",
            "整理档案。",
            "3.公示不及时",
            "整改情况：补公示。",
        ],
        [
            "1.关于账目不清问题",
            "修订制度。",
            "2.档案整理",
            "整理档案。",
            "3.关于公示滞后问题",
            "补公示。",
        ],
    ],
    ids=["labelled", "worded"],
)
def test_problem_the_numbering_needs_is_added_and_said_so(below: list[str]) -> None:
    proposal = read_notice(["现将整改情况通报如下：", "二、整改落实情况", *below], "缺一条标签")
    assert [finding.number for finding in proposal.findings] == ["1", "2", "3"]
    (doubt,) = proposal.doubts
    assert (doubt.kind, doubt.line) == (DoubtKind.UNCERTAIN_LEVEL, 4)


def test_level_a_ledger_has_no_place_for_is_told() -> None:
    lines = [
        "现将整改情况通报如下：",
        "二、整改落实情况",
        "（一）党的建设方面",
        "1.组织建设有差距",
        "（1）支部建设不规范",
        "①党费收缴不及时",
        "整改情况：补缴党费。",
        "②换届不及时",
        "整改情况：已换届。",
    ]
    proposal = read_notice(lines, "四级编号")
    assert [finding.title for finding in proposal.findings] == ["党费收缴不及时", "换届不及时"]
    assert [heading.title for heading in proposal.headings] == ["支部建设不规范"]
    assert [doubt.text for doubt in proposal.doubts] == ["党的建设方面"]
