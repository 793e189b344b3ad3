"""Whatever the text: no crash, no lost words, valid places, the same result when read again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.proposal.proposal import ImportProposal, SectionKind
from rectify_desktop.office.notice_reader import read_notice

_NOTICES = Path(__file__).resolve().parents[2] / "data" / "notices"
_TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(_NOTICES.glob("*.txt"))}
_LINES = [line for text in _TEXTS.values() for line in text.splitlines()]
_PIECES = [
    "一、",
    "（一）",
    "(二)",
    "1.",
    "２．",
    "（1）",
    "①",
    "一是",
    "二是",
    "问题1.",
    "1-2 ",
    "关于",
    "问题",
    "整改情况：",
    "整改结果:",
    "整改计划",
    "完成",
    "已完成",
    "反馈",
    "发现",
    "存在",
    "主要是",
    "；",
    "。",
    "、",
    "，",
    " ",
    "\u00a0",
    "\n",
    "2025112日",
    "2025年2月30日",
    "截至",
    "13个",
    "下一步",
    "欢迎广大",
    "【待填：甲】",
    "\u200b",
    "\r",
    "等问题",
    "包括",
    "不到位",
    "中共某局党组",
    "巡察组",
    "对",
    "进行了巡察",
    "方面",
    "𠮷",
    "問題",
]
_WITH_ORGANISATION = [
    name
    for name, text in _TEXTS.items()
    if any(
        section.kind is SectionKind.ORGANISATION
        for section in read_notice(text.splitlines(), name).sections
    )
]
_FUSED = st.lists(st.sampled_from(_PIECES), max_size=80).map("".join)
_SHUFFLED = st.lists(st.sampled_from(_LINES), max_size=40).map("\n".join)
_ANY = st.text(max_size=300)
_quickly = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _check(proposal: ImportProposal) -> None:
    lines = range(len(proposal.lines))
    items = [*proposal.themes, *proposal.headings, *proposal.findings, *proposal.stated]
    measures = [measure for finding in proposal.findings for measure in finding.measures]
    assert all(item.line in lines for item in [*items, *measures])
    for heading in proposal.headings:
        assert heading.theme is None or heading.theme in range(len(proposal.themes))
    for finding in proposal.findings:
        lines_in_doubt = {doubt.line for doubt in proposal.doubts}
        assert finding.title or finding.line in lines_in_doubt
        assert finding.theme is None or finding.theme in range(len(proposal.themes))
        assert finding.heading is None or finding.heading in range(len(proposal.headings))
    for doubt in proposal.doubts:
        if doubt.start >= 0:
            assert proposal.lines[doubt.line].startswith(doubt.text, doubt.start)
    covered = [n for section in proposal.sections for n in range(section.first, section.last + 1)]
    assert covered == sorted(set(covered))
    assert set(covered) <= set(lines)
    names = [figure.name for figure in proposal.stated]
    assert len(names) == len(set(names))
    numbers = [finding.number for finding in proposal.findings]
    assert len(numbers) == len(set(numbers))
    assert bool(proposal.reason) != bool(proposal.findings)


@_quickly
@given(text=_ANY | _FUSED | _SHUFFLED)
def test_any_text_is_read_without_a_crash(text: str) -> None:
    proposal = read_notice(text.splitlines(), "随意文字")
    _check(proposal)
    assert read_notice(proposal.lines, "随意文字") == proposal


@_quickly
@given(text=_FUSED | _SHUFFLED)
def test_no_word_of_the_text_is_lost_in_the_lines(text: str) -> None:
    proposal = read_notice(text.splitlines(), "随意文字")
    visible = "".join(char for char in text if char not in "\u200b")
    assert "".join("".join(proposal.lines).split()) == "".join(visible.split())


@_quickly
@given(name=st.sampled_from(sorted(_TEXTS)), data=st.data())
def test_notice_with_a_character_lost_still_reads(name: str, data: st.DataObject) -> None:
    text = _TEXTS[name]
    at = data.draw(st.integers(0, len(text) - 1))
    _check(read_notice((text[:at] + text[at + 1 :]).splitlines(), name))


def test_corpus_holds_organisation_parts() -> None:
    assert len(_WITH_ORGANISATION) >= 10


@pytest.mark.parametrize("name", _WITH_ORGANISATION)
def test_opening_and_organisation_alone_yield_no_findings(name: str) -> None:
    whole = read_notice(_TEXTS[name].splitlines(), name)
    parts = {section.kind: section for section in whole.sections}
    end = parts[SectionKind.ORGANISATION].last + 1
    cut = read_notice(whole.lines[:end], name)
    assert cut.findings == ()
    assert cut.reason


def test_time_grows_with_the_length_and_no_faster() -> None:
    lines = _TEXTS["three_levels"].splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("（一）党的领导"))
    end = next(n for n, line in enumerate(lines) if line.startswith("三、"))

    def seconds(copies: int) -> float:
        text = [*lines[:start], *lines[start:end] * copies, *lines[end:]]
        begun = time.perf_counter()
        read_notice(text, "很长的通报")
        return time.perf_counter() - begun

    seconds(1)
    short = min(seconds(20) for _ in range(3))
    long = min(seconds(160) for _ in range(3))
    assert long < short * 8 * 3


@pytest.mark.parametrize(
    "unit", ["（", "一是", "关于", "发现", "整改情况", "2025", "根据", "、", "“", "关于问题", "1."]
)
def test_monotonous_text_does_not_hang(unit: str) -> None:
    begun = time.perf_counter()
    read_notice([unit * 5000], "单调文字")
    assert time.perf_counter() - begun < 5
