from __future__ import annotations

from datetime import date

import pytest

from rectify_desktop.domain.wording.written_dates import (
    damaged_dates,
    impossible_days,
    written_days,
)


@pytest.mark.parametrize(
    ("text", "damaged", "candidates"),
    [
        ("于202549日召开", "202549日", ["2025年4月9日"]),
        ("于2025112日召开", "2025112日", ["2025年1月12日", "2025年11月2日"]),
        ("于２０２５１１２日召开", "２０２５１１２日", ["2025年1月12日", "2025年11月2日"]),
        ("2024915日起", "2024915日", ["2024年9月15日"]),
        ("20240915日起", "20240915日", ["2024年9月15日"]),
        ("2025年112日", "2025年112日", ["2025年1月12日", "2025年11月2日"]),
        ("截至925日，", "925日", ["9月25日"]),
        ("至1112日，", "1112日", ["11月12日"]),
        ("于49日通报", "49日", ["4月9日"]),
        ("截至20258月共", "20258月", ["2025年8月"]),
        ("从202410月起", "202410月", ["2024年10月"]),
        ("于20254月9日召开", "20254月9日", ["2025年4月9日"]),
        ("2025 4月9日召开", "2025 4月9日", ["2025年4月9日"]),
        ("支部20213-12月未填写", "20213-12月", ["2021年3-12月"]),
        ("已于2025530组织学习", "2025530", ["2025年5月30日"]),
        ("并425召开党员大会", "425", ["4月25日"]),
        ("2025109", "2025109", ["2025年10月9日"]),
        ("2024年9月30前完成", "2024年9月30", ["2024年9月30日"]),
        ("3月15召开", "3月15", ["3月15日"]),
        ("20259日召开", "20259日", []),
    ],
)
def test_damaged_date_is_found_with_all_its_readings(
    text: str, damaged: str, candidates: list[str]
) -> None:
    (found,) = damaged_dates(text)
    assert (found.text, list(found.candidates)) == (damaged, candidates)
    assert text[found.start :].startswith(damaged)


@pytest.mark.parametrize(
    "text",
    [
        "2020-2024年",
        "2022-2023年度无总结",
        "2023年、2024年",
        "10月15日",
        "2025年4月9日",
        "2025年 4月 9日",
        "4月25、26日",
        "4月25-26日",
        "100万元",
        "13个问题",
        "2025120元",
        "共2025120人次",
        "3月20多场",
        "365日",
        "45日内办结",
        "120日内",
        "第120日",
        "联系电话：2025324。",
        "0734-3126929",
        "邮编201101",
        "卫发〔2024〕15号",
        "20240915号文",
        "备案号08104074",
        "abc2022@example.com",
        "2024.9.15",
        "2020-9-25 9:22:33",
        "23.4%",
        "11.45万元",
    ],
)
def test_whole_dates_and_other_numbers_raise_no_alarm(text: str) -> None:
    assert damaged_dates(text) == []


@pytest.mark.parametrize("text", ["2025年2月30日", "2月30日", "2024年13月1日", "2025.4.31"])
def test_day_that_does_not_exist_is_found(text: str) -> None:
    (day,) = impossible_days(f"于{text}召开")
    assert day.text == text
    assert day.on(2025) is None


@pytest.mark.parametrize("text", ["2024年2月29日", "2月29日", "12月31日"])
def test_day_that_exists_is_not_impossible(text: str) -> None:
    assert impossible_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "2025年4月9日",
        "２０２５年４月９日",
        "2025 年 4 月 9 日",
        "2025.4.9",
        "2025-04-09",
        "二〇二五年四月九日",
    ],
)
def test_whole_day_is_read_in_every_spelling(text: str) -> None:
    (day,) = written_days(f"于{text}。")
    assert day.on() == date(2025, 4, 9)
    assert day.text == text


def test_day_without_a_year_needs_one() -> None:
    (day,) = written_days("4月9日")
    assert day.on() is None
    assert day.on(2024) == date(2024, 4, 9)
