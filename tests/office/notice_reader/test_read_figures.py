from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.proposal import DoubtKind
from rectify_desktop.office.notice_reader import read_notice
from rectify_desktop.services.intake.proposal_json import proposal_as_object

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import ImportProposal, Reconciliation


def _notice(figures: str, *problems: str) -> ImportProposal:
    return read_notice(
        (
            "中共云岭县民政局党组关于巡察整改进展情况的通报",
            "2024年3月1日至4月30日，县委第一巡察组对县民政局党组开展了巡察，2024年6月3日反馈了意见。"
            "现将整改进展情况予以公布。",
            "一、组织整改情况",
            figures,
            "二、反馈问题整改进展情况",
            *(problems or ("1.低保核查不严。", "整改情况：入户核查120户。")),
        ),
        "通报.txt",
    )


def _stated(figures: str) -> dict[str, int | Decimal]:
    return {figure.name: figure.value for figure in _notice(figures).stated}


def _rates(proposal: ImportProposal) -> list[Reconciliation]:
    return [check for check in proposal.reconciliation if "率 = " in check.claim]


@pytest.mark.parametrize(
    ("words", "name", "value", "unit"),
    [
        ("清退违规发放津补贴8.67万元。", "清退资金", "8.67", "万元"),
        ("追缴个人应承担费用13,460元。", "追缴资金", "13460", "元"),
        ("挽回经济损失1.2亿元。", "挽回损失", "1.2", "亿元"),
        ("收回多发补助并上缴财政0.93万元。", "追回资金", "0.93", "万元"),
        ("问题线索涉及金额35.6万元。", "涉及资金", "35.6", "万元"),
        ("清退违规资金、津补贴共计20万元。", "清退资金", "20", "万元"),
    ],
)
def test_money_is_named_by_what_was_done_with_it(
    words: str, name: str, value: str, unit: str
) -> None:
    figure = next(f for f in _notice(words).stated if f.name == name)
    assert (figure.value, figure.unit) == (Decimal(value), unit)


def test_each_sum_of_a_sentence_keeps_its_own_kind() -> None:
    stated = _stated("清退违规资金23.46万元，追缴费用5800元，挽回损失1.5万元。")
    assert stated == {
        "清退资金": Decimal("23.46"),
        "追缴资金": Decimal(5800),
        "挽回损失": Decimal("1.5"),
    }


@pytest.mark.parametrize(
    "words",
    ["全县最低工资标准为1850元。", "群众满意率98.6%。", "确保2025年底完成率达到100%。"],
)
def test_other_amounts_are_no_figures_of_the_round(words: str) -> None:
    assert _stated(words) == {}


def test_people_are_named_by_what_was_done_to_them() -> None:
    stated = _stated("约谈6人，诫勉谈话2人，批评教育11人次，给予党纪处分1人，抽调专干4人。")
    assert stated == {"谈话人数": 6, "诫勉人数": 2, "批评教育人数": 11, "处分人数": 1}


def test_tasks_and_measures_are_counted_apart() -> None:
    stated = _stated("反馈的7个问题分解为21项整改任务、65条整改措施，65条措施已完成60条。")
    assert stated == {"问题总数": 7, "任务": 21, "措施": 65, "措施已完成": 60}


def test_a_clause_may_say_that_all_before_it_are_done() -> None:
    stated = _stated("巡察期间交办的3个立行立改问题，已全部整改到位。移交的信访件5件，均已办结。")
    assert stated["立行立改"] == stated["立行立改已完成"] == 3
    assert stated["信访件"] == stated["信访件已办结"] == 5


def test_rate_is_shown_with_the_denominator_that_makes_it_true() -> None:
    proposal = _notice(
        "反馈的38个问题已完成整改33个，占86.84%；142项措施已完成137项，完成率96.48%。"
    )
    assert [(check.claim, check.adds_up) for check in _rates(proposal)] == [
        ("完成率 = 已完成33÷问题总数38（口径：问题）", True),
        ("措施完成率 = 措施已完成137÷措施142（口径：措施）", True),
    ]


def test_rate_of_problems_may_turn_out_to_be_of_measures() -> None:
    proposal = _notice("反馈的57个问题已完成22个，157项措施已完成83项。问题整改完成率为52.9%。")
    (check,) = _rates(proposal)
    assert check.claim == "完成率 = 措施已完成83÷措施157（口径：措施）"
    assert check.adds_up


@pytest.mark.parametrize("rate", ["66.7", "66.6", "66.67", "67", "66"])
def test_rate_may_be_rounded_or_cut_off(rate: str) -> None:
    (check,) = _rates(_notice(f"反馈的9个问题已完成整改6个，完成率{rate}%。"))
    assert check.adds_up


def test_rate_that_fits_no_pair_is_named_as_not_adding_up() -> None:
    proposal = _notice("反馈的24个问题已完成20个，阶段性完成4个，整改完成率91.7%。")
    (check,) = _rates(proposal)
    assert (check.adds_up, check.stated, check.counted) == (
        False,
        Decimal("91.7"),
        Decimal("83.33"),
    )
    doubts = [d for d in proposal.doubts if d.kind is DoubtKind.UNMATCHED_FIGURE]
    assert any("91.7%" in doubt.place and "83.33%" in doubt.place for doubt in doubts)


def test_figure_that_no_item_counts_is_open_and_not_wrong() -> None:
    proposal = _notice("召开党组会7次，修订制度9项，清退资金3万元，整改完成率90%。")
    assert [f.name for f in proposal.unchecked] == ["会议", "制度", "清退资金", "完成率"]
    assert proposal.wrong_figures == 0
    assert not [d for d in proposal.doubts if d.kind is DoubtKind.UNMATCHED_FIGURE]


def test_states_without_results_in_the_items_are_open_and_told_once() -> None:
    problems = ("1.低保核查不严。", "整改情况：已核查。", "2.救助不及时。", "整改情况：已救助。")
    proposal = _notice("2个问题已完成1个，阶段性完成1个。", *problems)
    open_checks = [check for check in proposal.reconciliation if check.adds_up is None]
    assert [check.figures for check in open_checks] == [("已完成",), ("阶段性完成",)]
    (doubt,) = [d for d in proposal.doubts if "没有写整改结果" in d.place]
    assert doubt.kind is DoubtKind.UNCOUNTED_FIGURE
    assert proposal.wrong_figures == 0


def test_problems_of_the_parts_add_up_to_all_problems() -> None:
    proposal = _notice(
        "巡察共反馈23个问题，其中政治建设方面7个、党的建设方面11个、作风建设方面5个。"
    )
    claims = {check.claim: check.adds_up for check in proposal.reconciliation}
    assert claims["问题总数 = 7+11+5（各方面）"]
    wrong = _notice("巡察共反馈23个问题，其中政治建设方面7个问题、党的建设方面12个问题。")
    claims = {check.claim: check.adds_up for check in wrong.reconciliation}
    assert claims["问题总数 = 7+12（各方面）"] is False


def test_problems_of_a_part_are_held_against_its_theme() -> None:
    proposal = _notice(
        "巡察反馈政治建设方面问题2个、作风建设方面问题1个。",
        "（一）政治建设方面",
        "1.学习研讨不深入。",
        "整改情况：制定计划。",
        "（二）作风建设方面",
        "2.调查研究不经常。",
        "整改情况：建立联系点。",
    )
    checks = {check.claim: (check.stated, check.counted) for check in proposal.reconciliation}
    assert checks["政治建设方面问题与读出的问题数"] == (2, 1)
    assert checks["作风建设方面问题与读出的问题数"] == (1, 1)
    assert "问题总数" not in {figure.name for figure in proposal.stated}


def test_figures_of_an_earlier_round_are_kept_apart() -> None:
    stated = _stated("反馈的6个问题已完成5个。上一轮巡察反馈的19个问题，已完成17个。")
    assert stated == {"问题总数": 6, "已完成": 5, "上轮问题总数": 19, "上轮已完成": 17}


def test_figures_of_other_bodies_are_none_of_ours() -> None:
    assert _stated("县纪委监委查处问题12个，追缴资金40万元。班子成员领办重点问题8个。") == {}


def test_side_matters_still_open_are_not_wrong_but_more_done_than_there_are_is() -> None:
    fine = _notice("移交信访件12件，已办结11件。")
    wrong = _notice("移交信访件12件，已办结13件。")
    assert fine.wrong_figures == 0
    assert wrong.wrong_figures == 1


def test_figures_leave_as_json_with_their_units() -> None:
    proposal = _notice("反馈的7个问题已完成6个，完成率85.71%，清退资金3.5万元。")
    values = proposal_as_object(proposal)
    assert values["stated"]["完成率"] == 85.71
    assert {"name": "清退资金", "value": 3.5, "unit": "万元", "text": "清退资金3.5万元"} in values[
        "figures"
    ]


def test_sums_told_piece_by_piece_are_all_kept() -> None:
    stated = _stated("先后召开党组会议5次、专题会议3次，新建制度4项、修订制度6项。")
    assert stated == {
        "会议": 5,
        "会议（专题会议）": 3,
        "制度": 4,
        "制度（修订制度）": 6,
    }


def test_problems_by_time_are_counted_apart_and_add_up() -> None:
    proposal = _notice(
        "反馈的38个问题，立行立改问题12个，已完成12个；限期整改问题20个，已完成18个；长期整改6个。"
    )
    stated = {figure.name: figure.value for figure in proposal.stated}
    assert stated["限期整改问题已完成"] == 18
    assert "已完成" not in stated
    sums = [check for check in proposal.reconciliation if " + " in check.claim]
    assert [check.claim for check in sums] == ["问题总数 = 立行立改12 + 长期坚持6 + 限期整改问题20"]
    assert sums[0].adds_up


def test_state_of_one_part_is_none_of_all_problems() -> None:
    stated = _stated("反馈问题23个，其中政治建设方面7个，已完成6个，作风建设方面16个。")
    assert stated["政治建设方面问题已完成"] == 6
    assert "已完成" not in stated


def test_unit_tells_problems_done_from_measures_done() -> None:
    stated = _stated("反馈的39个问题细化措施157条，已完成整改36个，措施完成150条。")
    assert (stated["已完成"], stated["措施已完成"]) == (36, 150)


def test_fraction_beside_a_rate_is_its_denominator() -> None:
    (check,) = _rates(_notice("反馈问题整改完成率98.71%（688/697）。"))
    assert check.claim == "完成率 = 688÷697（口径：问题）"
    assert check.adds_up
