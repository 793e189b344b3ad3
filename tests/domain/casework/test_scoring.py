"""The evaluation sheet and 满意度: deductions have reasons, only valid votes count."""

from __future__ import annotations

import pytest

from rectify_desktop.domain.casework.evaluation import EvaluationItem, SatisfactionTally
from rectify_desktop.domain.casework.scoring import (
    Grade,
    PartScore,
    grade_of,
    must_be_countable,
    must_be_scorable,
    part_scores,
    points_text,
    satisfaction,
    sheet_fault,
    total_tenths,
)
from rectify_desktop.domain.ids import RoundId
from rectify_desktop.errors import RuleViolation

ROUND = RoundId("round")
SHEET = (
    EvaluationItem(ROUND, "组织领导", "研究部署", 150, 5, "少一次会议记录"),
    EvaluationItem(ROUND, "任务完成", "按期完成", 600, 100, "一项逾期"),
    EvaluationItem(ROUND, "组织领导", "方案报送", 250),
)
GRADES = (Grade("一般", 600), Grade("好", 900), Grade("差", 0))


def test_parts_and_total_are_what_is_left_after_deductions() -> None:
    assert part_scores(SHEET) == (PartScore("组织领导", 400, 5), PartScore("任务完成", 600, 100))
    assert total_tenths(SHEET) == 895
    assert points_text(total_tenths(SHEET)) == "89.5"
    assert total_tenths(()) == 0


@pytest.mark.parametrize(
    ("tenths", "grade"), [(1000, "好"), (900, "好"), (899, "一般"), (600, "一般"), (0, "差")]
)
def test_grade_starts_exactly_at_its_points(tenths: int, grade: str) -> None:
    assert grade_of(tenths, GRADES) == grade
    assert grade_of(tenths, GRADES[:2]) == ("" if tenths < 600 else grade)


def test_sheet_that_is_not_of_100_points_is_told() -> None:
    assert sheet_fault(SHEET) == ""
    assert "合计75分" in sheet_fault(SHEET[:2])


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        (EvaluationItem(ROUND, "某", " ", 50), "请填写评分内容"),
        (EvaluationItem(ROUND, "某", "内容", 0), "分值应大于零"),
        (EvaluationItem(ROUND, "某", "内容", 50, 55, "理由"), "扣分应在0到5分之间"),
        (EvaluationItem(ROUND, "某", "内容", 50, -5, "理由"), "扣分应在0到5分之间"),
        (EvaluationItem(ROUND, "某", "内容", 50, 5), "请写明扣分理由"),
    ],
)
def test_item_that_cannot_be_scored_is_refused(item: EvaluationItem, sentence: str) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        must_be_scorable(item)


def test_points_are_taken_off_in_full_with_a_reason() -> None:
    must_be_scorable(EvaluationItem(ROUND, "某", "内容", 50, 50, "未开展"))


def test_unaware_is_handed_in_but_no_valid_vote() -> None:
    tallies = [SatisfactionTally(ROUND, "职工", 6, 3, 1, 10), SatisfactionTally(ROUND, "群众", 2)]
    votes = satisfaction(tallies)
    assert (votes.handed_in, votes.valid) == (22, 12)
    assert votes.rate_text == "91.7%"


@pytest.mark.parametrize(
    ("votes", "rate"),
    [
        ((0, 0, 0, 5), ""),
        ((3, 0, 0, 9), "100%"),
        ((0, 0, 4, 0), "0%"),
        ((2999, 0, 1, 0), "99.9%"),
        ((1, 1, 1, 0), "66.7%"),
    ],
)
def test_rate_is_of_valid_votes_and_never_rounds_a_complaint_away(
    votes: tuple[int, int, int, int], rate: str
) -> None:
    assert satisfaction([SatisfactionTally(ROUND, "职工", *votes)]).rate_text == rate


@pytest.mark.parametrize(
    ("tally", "sentence"),
    [
        (SatisfactionTally(ROUND, " ", 1), "请填写测评对象"),
        (SatisfactionTally(ROUND, "职工", 1, -1), "票数不能小于零"),
    ],
)
def test_tally_that_cannot_be_is_refused(tally: SatisfactionTally, sentence: str) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        must_be_countable(tally)
