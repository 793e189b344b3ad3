"""Comparing with the ledger: who is who, what differs, and what is taken unasked."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.parties import Department
from rectify_desktop.domain.proposal.compare_with_ledger import compare
from rectify_desktop.domain.proposal.comparison import ComparedField, Comparison, MatchStatus
from rectify_desktop.domain.proposal.proposal import (
    ImportProposal,
    ProposedFinding,
    ProposedHeading,
    ProposedMeasure,
    ProposedTheme,
    SourceKind,
)
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.domain.wording.folding import folded
from rectify_desktop.errors import Cancelled

_ROUND = InspectionRound(feedback_on=date(2025, 5, 12))
_THEME = Theme(_ROUND.id, "为民服务不够用心")
_HEADING = Heading(_ROUND.id, "窗口管理不严", 0, _THEME.id)
_OFFICE = Department("综合科")


def _known(title: str, number: str = "", **fields: object) -> Finding:
    finding = Finding(_ROUND.id, title, number, theme_id=_THEME.id, heading_id=_HEADING.id)
    return replace(finding, **fields)  # pyright: ignore[reportArgumentType]


def _ledger(*findings: Finding, measures: tuple[Measure, ...] = ()) -> Ledger:
    held = {measure.finding_id: measures for measure in measures}
    return Ledger(
        _ROUND, (_THEME,), (_HEADING,), findings, MappingProxyType(held),
        MappingProxyType({_OFFICE.id: _OFFICE}),
    )  # fmt: skip


def _read(title: str, number: str = "", **fields: object) -> ProposedFinding:
    finding = ProposedFinding(number, title, 0, 0, 0)
    return replace(finding, **fields)  # pyright: ignore[reportArgumentType]


def _proposal(*findings: ProposedFinding) -> ImportProposal:
    return ImportProposal(
        "来源.docx", SourceKind.NOTICE, (), findings=findings,
        themes=(ProposedTheme("为民服务不够用心", 0),),
        headings=(ProposedHeading("窗口管理不严", 0, 0),),
    )  # fmt: skip


def _statuses(comparison: Comparison) -> list[MatchStatus]:
    return [row.status for row in comparison.rows]


def _only(proposed: ProposedFinding, known: Finding) -> dict[ComparedField, tuple[str, str, bool]]:
    row, *rest = compare(_proposal(proposed), _ledger(known)).rows
    assert not rest
    return {cell.field: (cell.old, cell.new, cell.take) for cell in row.fields}


def test_width_blanks_and_end_marks_make_no_other_title() -> None:
    comparison = compare(
        _proposal(_read("午间无人值守,群众 等候久。")), _ledger(_known("午间无人值守，群众等候久"))
    )
    assert _statuses(comparison) == [MatchStatus.SAME]


@pytest.mark.parametrize("other", ["甲、乙", "甲；乙", "甲乙"])
def test_another_mark_is_another_text(other: str) -> None:
    assert folded("甲，乙") != folded(other)


def test_a_title_in_the_set_phrase_of_a_notice_is_no_other_title() -> None:
    wrapped = _known("关于“台账不全”问题的整改情况")
    assert _statuses(compare(_proposal(_read("台账不全")), _ledger(wrapped))) == [MatchStatus.SAME]


def test_findings_only_here_or_there_are_new_or_missing() -> None:
    comparison = compare(_proposal(_read("指示牌缺失")), _ledger(_known("采购询价流于形式", "3")))
    assert _statuses(comparison) == [MatchStatus.NEW, MatchStatus.MISSING]
    assert [row.take for row in comparison.rows] == [True, False]
    assert comparison.additions == 1


def test_an_empty_field_is_filled_and_a_filled_one_only_on_request() -> None:
    known = _known("午间无人值守", situation="已排班。")
    cells = _only(_read("午间无人值守", situation="已轮值。", plan="年底复查。"), known)
    assert cells == {
        ComparedField.SITUATION: ("已排班。", "已轮值。", False),
        ComparedField.PLAN: ("", "年底复查。", True),
    }


def test_blanks_of_the_source_are_no_difference() -> None:
    known = _known("午间无人值守", situation="已排班。", plan="复查", remarks="重点")
    assert _only(_read("午间无人值守"), known) == {}


def test_a_result_is_never_taken_unasked() -> None:
    read = _read("午间无人值守", result_wording="完成", result=DeclaredResult.COMPLETED)
    assert _only(read, _known("午间无人值守")) == {ComparedField.RESULT: ("", "完成", False)}
    open_one = _known("午间无人值守", declared_result=DeclaredResult.IN_PROGRESS)
    assert _only(read, open_one) == {ComparedField.RESULT: ("整改中", "完成", False)}
    comparison = compare(_proposal(read), _ledger(open_one)).with_all_taken(take=True)
    assert comparison.changes == 0
    assert comparison.with_taken(0, 0, take=True).changes == 1


def test_a_reworded_title_is_found_by_its_number_and_place() -> None:
    cells = _only(_read("午间窗口没有人值守", "1.2"), _known("窗口午间没有人值守", "1.2"))
    assert cells[ComparedField.TITLE][2] is False


def test_a_nearly_equal_title_is_found_anywhere() -> None:
    read = replace(_read("大型采购项目询价程序流于形式", "9"), heading=None, theme=None)
    known = _known("大型采购项目询价程序都流于形式", "2")
    assert _statuses(compare(_proposal(read), _ledger(known))) == [MatchStatus.CHANGED]


def test_an_unlike_title_with_the_same_number_is_another_finding() -> None:
    comparison = compare(_proposal(_read("指示牌缺失", "1")), _ledger(_known("采购超预算", "1")))
    assert _statuses(comparison) == [MatchStatus.NEW, MatchStatus.MISSING]


def test_equal_titles_are_matched_one_to_one() -> None:
    comparison = compare(
        _proposal(*[_read("台账不全", str(n)) for n in (1, 2, 3)]),
        _ledger(_known("台账不全", "3"), _known("台账不全", "1")),
    )
    assert _statuses(comparison) == [MatchStatus.SAME, MatchStatus.NEW, MatchStatus.SAME]
    assert [row.number for row in comparison.rows] == ["1", "2", "3"]


@pytest.mark.parametrize(
    "read",
    [
        _read("窗口管理不严", description="午间无人值守。全年两次被投诉。"),
        _read("窗口管理不严。午间无人值守", description="全年两次被投诉。"),
    ],
)
def test_a_lone_finding_behind_its_headings_words_is_the_ledgers_finding(
    read: ProposedFinding,
) -> None:
    known = _known("午间无人值守", description="全年两次被投诉")
    assert _only(read, known) == {}


def test_words_for_the_day_the_ledger_holds_are_no_difference() -> None:
    known = _known("午间无人值守", due_on=date(2025, 9, 30))
    assert _only(_read("午间无人值守", due_wording="9月30日前"), known) == {}
    other = _only(_read("午间无人值守", due_wording="10月底"), known)
    assert other == {ComparedField.DUE: ("2025年9月30日", "10月底", False)}


def test_names_are_compared_as_sets_and_measures_only_added() -> None:
    known = _known("午间无人值守", responsible_departments=(_OFFICE.id,))
    measures = (Measure(known.id, "实行轮值。"),)
    read = _read(
        "午间无人值守", responsible_departments=("财务科", "综合科"),
        measures=(ProposedMeasure("实行轮值", 0), ProposedMeasure("增开窗口", 0)),
    )  # fmt: skip
    row = compare(_proposal(read), _ledger(known, measures=measures)).rows[0]
    assert [(cell.old, cell.new, cell.take) for cell in row.fields] == [
        ("综合科", "财务科、综合科", False),
        ("实行轮值。", "增开窗口", False),
    ]


def test_measures_read_from_deeds_the_ledger_tells_are_no_news() -> None:
    known = _known("午间无人值守", situation="一是实行轮值。二是增开窗口，方便群众。")
    measures = (ProposedMeasure("实行轮值。", 0), ProposedMeasure("增开窗口,方便群众。", 0))
    assert _only(_read("午间无人值守", situation=known.situation, measures=measures), known) == {}


def test_a_place_is_compared_only_as_far_as_the_source_tells_it() -> None:
    nowhere = replace(_read("午间无人值守"), theme=None, heading=None)
    assert _only(nowhere, _known("午间无人值守")) == {}
    unplaced = _known("午间无人值守", theme_id=None, heading_id=None)
    assert _only(_read("午间无人值守"), unplaced) == {
        ComparedField.PLACE: ("", "为民服务不够用心 / 窗口管理不严", True)
    }


def test_comparing_tells_how_far_it_is_and_stops_when_told() -> None:
    proposal = _proposal(*[_read(f"第{number}号台账不全") for number in range(250)])
    told: list[tuple[int, int]] = []
    compare(proposal, _ledger(_known("采购超预算")), lambda *share: told.append(share))
    assert [done for done, _ in told if done] == [100, 200]
    assert {total for _, total in told} == {250}

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        compare(proposal, _ledger(), stop)


def _title(chance: random.Random, words: str = "") -> str:
    return words or "".join(
        chance.choice("台账登记不全签字缺失采购超预算程序倒置制") for _ in range(20)
    )


def _seconds(count: int) -> float:
    chance = random.Random(count)
    titles = [_title(chance) for _ in range(count)]
    known = [_known(title, str(n)) for n, title in enumerate(titles)]
    reworded = [title[:3] + "多" + title[4:] for title in titles]
    chance.shuffle(reworded)
    started = time.perf_counter()
    comparison = compare(_proposal(*[_read(title) for title in reworded]), _ledger(*known))
    assert comparison.count(MatchStatus.MISSING) == comparison.count(MatchStatus.NEW) <= count // 10
    return time.perf_counter() - started


@pytest.mark.slow
def test_comparing_grows_about_linearly() -> None:
    assert _seconds(4000) < 12 * _seconds(1000)
