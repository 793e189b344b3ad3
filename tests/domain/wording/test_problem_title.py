"""A title that wraps its problem in the set phrase of a notice names the problem itself."""

from __future__ import annotations

import pytest

from rectify_desktop.domain.wording.problem_title import problem_named


@pytest.mark.parametrize(
    ("title", "problem"),
    [
        ("关于“学习不够”问题的整改情况", "学习不够"),
        ("关于“学习不够”的问题", "学习不够"),
        ("针对“学习不够”问题。", "学习不够"),
        ("关于“‘三会一课’走过场”问题", "‘三会一课’走过场"),
        ("关于“落实“一岗双责”不力”问题", "落实“一岗双责”不力"),
        ('关于"学习不够"问题的整改', "学习不够"),
        ("关于“学习不够问题的整改", "学习不够"),
        ("关于学习不够问题的整改情况", "学习不够"),
        ("關於“學習不夠”問題的整改情況", "學習不夠"),
        ("关于学习不够、调研不多等问题的整改", "学习不够、调研不多等问题"),
        ("关于干部队伍建设的问题", "干部队伍建设的问题"),
    ],
)
def test_set_phrase_is_no_part_of_the_problem(title: str, problem: str) -> None:
    assert problem_named(title) == problem
    assert problem_named(problem) == problem


@pytest.mark.parametrize(
    "title",
    [
        "学习不够",
        "关于“甲”和“乙”衔接不够",
        "关于印发办法不及时",
        "突出问题整改不力",
        "问题整改不到位",
        "",
    ],
)
def test_any_other_title_stays_as_written(title: str) -> None:
    assert problem_named(title) == title


def test_two_quotations_are_kept_whole() -> None:
    assert problem_named("关于“甲不实”和“乙不严”问题") == "“甲不实”和“乙不严”"
