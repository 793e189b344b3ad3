"""Editing a proposal by hand: whatever is done, it stays a consistent tree with all its words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.outline import numbers_at
from rectify_desktop.domain.proposal.proposal import (
    ImportProposal,
    ProposedFinding,
    ProposedHeading,
    ProposedMeasure,
    ProposedTheme,
    SourceKind,
)
from rectify_desktop.domain.proposal.proposal_edit import (
    change_level,
    demote,
    join_with_previous,
    leave_out,
    promote,
    retitle,
    set_result,
    set_source,
    split_finding,
)
from rectify_desktop.domain.proposal.proposal_items import problem_text
from rectify_desktop.domain.proposal.proposal_outline import (
    Level,
    RowFinder,
    outline_of,
    with_outline,
)
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from rectify_desktop.errors import RuleViolation


def _proposal(**parts: object) -> ImportProposal:
    empty = ImportProposal("测试.txt", SourceKind.NOTICE, tuple(f"第{n}行" for n in range(20)))
    return replace(empty, **parts)  # pyright: ignore[reportArgumentType]


def _sample() -> ImportProposal:
    """（一）甲: 1.乙 with two findings, 2.丙 with one; （二）丁 with one finding of its own."""
    return _proposal(
        themes=(ProposedTheme("甲方面", 1), ProposedTheme("丁方面", 9)),
        headings=(ProposedHeading("乙类", 2, 0), ProposedHeading("丙类", 6, 0)),
        findings=(
            ProposedFinding("1.1", "台账登记不全", 3, 0, 0, description="有三笔没有登记。"),
            ProposedFinding(
                "1.2", "签字不全；归档不及时", 4, 0, 0,
                result_wording="完成", result=DeclaredResult.COMPLETED,
                measures=(ProposedMeasure("逐份补签", 5, owner="李禾"),),
            ),
            ProposedFinding("2", "采购询价流于形式", 7, 0, 1),
            ProposedFinding("3", "走访不经常", 10, 1),
        ),
    )  # fmt: skip


def _shape(proposal: ImportProposal) -> list[str]:
    return [f"{row.level.name[0]} {row.title}" for row in outline_of(proposal)]


def _numbers(proposal: ImportProposal) -> list[str]:
    return [finding.number for finding in proposal.findings]


def test_rows_follow_the_source_and_rebuild_the_same_proposal() -> None:
    sample = _sample()
    assert _shape(sample) == [
        "T 甲方面", "H 乙类", "F 台账登记不全", "F 签字不全；归档不及时", "M 逐份补签",
        "H 丙类", "F 采购询价流于形式", "T 丁方面", "F 走访不经常",
    ]  # fmt: skip
    assert with_outline(sample, outline_of(sample)) == sample


def test_a_bare_finding_raised_becomes_the_heading_of_what_follows() -> None:
    proposal = _proposal(
        themes=(ProposedTheme("甲方面", 1),),
        findings=tuple(ProposedFinding(str(n), f"问题{n}", n + 1, 0) for n in (1, 2, 3)),
    )
    raised = promote(proposal, 1)
    assert raised.headings == (ProposedHeading("问题1", 2, 0),)
    assert [(f.title, f.heading, f.number) for f in raised.findings] == [
        ("问题2", 0, "1.1"),
        ("问题3", 0, "1.2"),
    ]


def test_a_raised_finding_leaves_what_it_tells_as_a_finding_below() -> None:
    raised = promote(_sample(), 2)
    assert "F 有三笔没有登记" in _shape(raised)
    assert len(raised.findings) == 4
    both = promote(_sample(), 3)
    kept = next(finding for finding in both.findings if finding.measures)
    assert (kept.title, kept.result_wording) == ("签字不全；归档不及时", "完成")


def test_lowering_undoes_raising() -> None:
    sample = _sample()
    assert demote(promote(sample, 3), 3) == sample


def test_a_lowered_heading_joins_the_heading_before_it() -> None:
    lowered = demote(_sample(), 5)
    assert [h.title for h in lowered.headings] == ["乙类"]
    assert _numbers(lowered) == ["1.1", "1.2", "1.3", "1.4", "2"]


def test_a_finding_made_a_measure_keeps_its_words() -> None:
    changed = change_level(_sample(), 2 + 1, Level.MEASURE)
    texts = [measure.text for measure in changed.findings[0].measures]
    assert texts == ["签字不全；归档不及时\n完成", "逐份补签"]


def test_the_first_item_cannot_be_a_measure() -> None:
    with pytest.raises(RuleViolation, match="上面还没有问题"):
        change_level(_sample(), 0, Level.MEASURE)


def test_a_split_title_makes_two_findings_and_declares_nothing_of_the_second() -> None:
    split = split_finding(_sample(), 3, len("签字不全；"))
    first, second = split.findings[1:3]
    assert (first.title, second.title) == ("签字不全", "归档不及时")
    assert (first.result_wording, second.result_wording, second.result) == ("完成", None, None)
    assert first.measures
    assert _numbers(split) == ["1.1", "1.2", "1.3", "2", "3"]


def test_a_split_in_the_description_titles_the_second_by_its_first_sentence() -> None:
    proposal = _proposal(
        findings=(ProposedFinding("1", "会议少", 1, description="全年两次。记录不全。有涂改。"),)
    )
    text = problem_text(proposal.findings[0])
    first, second = split_finding(proposal, 0, text.index("记录")).findings
    assert (first.title, first.description) == ("会议少", "全年两次。")
    assert (second.title, second.description) == ("记录不全", "有涂改。")


def test_a_split_at_either_end_is_refused() -> None:
    for position in (0, len("签字不全；归档不及时")):
        with pytest.raises(RuleViolation, match="光标"):
            split_finding(_sample(), 3, position)


def test_joining_keeps_both_texts_and_never_settles_differing_results() -> None:
    sample = set_result(_sample(), 2, DeclaredResult.IN_PROGRESS)
    first = replace(sample.findings[0], result_wording="正在整改")
    sample = replace(sample, findings=(first, *sample.findings[1:]))
    joined = join_with_previous(sample, 3).findings[0]
    assert joined.description == "有三笔没有登记。\n签字不全；归档不及时"
    assert (joined.result, joined.result_wording) == (None, "正在整改；完成")
    assert [measure.text for measure in joined.measures] == ["逐份补签"]


def test_findings_of_different_headings_are_not_joined() -> None:
    with pytest.raises(RuleViolation, match="同一标题"):
        join_with_previous(_sample(), 6)


def test_a_left_out_title_leaves_its_findings() -> None:
    left = leave_out(_sample(), 5)
    assert len(left.findings) == 4
    assert left.findings[2].heading == 0
    assert len(leave_out(_sample(), 3).findings) == 3


def test_result_and_source_are_set_and_the_wording_stays() -> None:
    changed = set_source(
        set_result(_sample(), 3, DeclaredResult.STAGE_COMPLETED), 3, FindingSource.PETITION
    )
    finding = changed.findings[1]
    assert (finding.result, finding.result_wording) == (DeclaredResult.STAGE_COMPLETED, "完成")
    assert finding.source is FindingSource.PETITION
    with pytest.raises(RuleViolation, match="类别"):
        set_result(_sample(), 1, DeclaredResult.COMPLETED)


def test_an_empty_title_is_refused() -> None:
    assert outline_of(retitle(_sample(), 4, " 逐份核对补签 "))[4].title == "逐份核对补签"
    with pytest.raises(RuleViolation, match="不能为空"):
        retitle(_sample(), 1, "  ")


def test_a_source_line_finds_its_row() -> None:
    find = RowFinder(outline_of(_sample()))
    assert [find.at(line) for line in (0, 1, 5, 8, 19)] == [-1, 0, 3, 6, 8]


_WORDS = st.text("甲乙丙丁；。", min_size=1, max_size=8).filter(lambda text: text.strip("；。"))


@st.composite
def _proposals(draw: st.DrawFn) -> ImportProposal:
    themes = draw(st.lists(_WORDS, max_size=3))
    headings = draw(st.lists(_WORDS, max_size=4))
    at_theme = st.none() | st.integers(0, len(themes) - 1) if themes else st.none()
    at_heading = st.none() | st.integers(0, len(headings) - 1) if headings else st.none()
    lines = st.integers(0, 19)
    measures = st.lists(st.builds(ProposedMeasure, _WORDS, lines), max_size=2).map(tuple)
    finding = st.builds(
        ProposedFinding, st.just(""), _WORDS, lines, at_theme, at_heading,
        description=st.just("") | _WORDS, situation=st.just("") | _WORDS, measures=measures,
        result_wording=st.none() | st.just("完成"),
    )  # fmt: skip
    return _proposal(
        themes=tuple(ProposedTheme(title, draw(lines)) for title in themes),
        headings=tuple(ProposedHeading(title, draw(lines), draw(at_theme)) for title in headings),
        findings=tuple(draw(st.lists(finding, max_size=6))),
    )


def _words(proposal: ImportProposal) -> int:
    """Count the characters a proposal holds, marks aside."""
    texts = [row.title for row in outline_of(proposal)]
    for finding in proposal.findings:
        texts += [finding.description, finding.situation, finding.result_wording or ""]
    return sum(char not in "；。\n" for text in texts for char in text)


def _assert_consistent(proposal: ImportProposal) -> None:
    assert all(h.theme is None or 0 <= h.theme < len(proposal.themes) for h in proposal.headings)
    for finding in proposal.findings:
        assert finding.theme is None or 0 <= finding.theme < len(proposal.themes)
        if finding.heading is not None:
            assert proposal.headings[finding.heading].theme == finding.theme
    places = [(finding.theme, finding.heading) for finding in proposal.findings]
    assert _numbers(proposal) == numbers_at(places)


@given(_proposals(), st.data())
def test_any_sequence_of_edits_keeps_a_consistent_tree_and_all_words(
    proposal: ImportProposal, data: st.DataObject
) -> None:
    proposal = with_outline(proposal, outline_of(proposal))
    for _ in range(data.draw(st.integers(1, 6))):
        rows = outline_of(proposal)
        if not rows:
            return
        row = data.draw(st.integers(0, len(rows) - 1))
        edit = data.draw(st.sampled_from(("up", "down", "level", "split", "join", "out")))
        before, count = _words(proposal), len(proposal.findings)
        try:
            match edit:
                case "up":
                    proposal = promote(proposal, row)
                case "down":
                    proposal = demote(proposal, row)
                case "level":
                    proposal = change_level(proposal, row, data.draw(st.sampled_from(Level)))
                case "split":
                    proposal = split_finding(proposal, row, data.draw(st.integers(0, 20)))
                case "join":
                    proposal = join_with_previous(proposal, row)
                case _:
                    proposal = leave_out(proposal, row)
        except RuleViolation:
            assert len(proposal.findings) == count
            continue
        _assert_consistent(proposal)
        # One edit touches one item; only leaving out takes words away.
        assert count - 1 <= len(proposal.findings) <= count + 1
        assert _words(proposal) >= before or edit in ("out", "down", "level", "join")
