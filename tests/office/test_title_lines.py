from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rectify_desktop.office.notice_writer.title_lines import TITLE_WIDTH, text_width, title_lines

SUBJECT = "关于巡察整改进展情况的通报"


@pytest.mark.parametrize(
    ("organisation", "lines"),
    [
        ("中共水务局党组", ("中共水务局党组" + SUBJECT,)),
        ("中共青禾区水务局党组", ("中共青禾区水务局党组", SUBJECT)),
        (
            "中共云岭市青禾区文化旅游广电体育局党组",
            ("中共云岭市青禾区文化旅游广电体育局党组", SUBJECT),
        ),
        (
            "中共云岭市青禾经济技术开发区水务和应急管理局总支部委员会",
            ("中共云岭市青禾经济技术开发区", "水务和应急管理局总支部委员会", SUBJECT),
        ),
        (
            "中共云岭职业技术学院（云岭技师学院）委员会",
            ("中共云岭职业技术学院", "（云岭技师学院）委员会", SUBJECT),
        ),
        ("【待填：党组织全称】", ("【待填：党组织全称】", SUBJECT)),
    ],
)
def test_a_title_turns_where_its_meaning_does(organisation: str, lines: tuple[str, ...]) -> None:
    assert title_lines(organisation + SUBJECT) == lines


def test_a_market_is_not_cut_after_its_town() -> None:
    title = "中共云岭高新技术产业开发区工作委员会市场监督管理分局党支部" + SUBJECT
    assert not any(line.startswith("场") for line in title_lines(title))


@settings(deadline=None)
@given(
    st.text(
        alphabet="中共青禾区市县局党组委员会关于巡察整改进展情况的通报《》（）“”、2025A",
        max_size=70,
    )
)
def test_no_character_is_lost_and_no_line_begins_with_a_closing_mark(title: str) -> None:
    lines = title_lines(title)
    assert "".join(lines) == title
    if len(lines) > 1:
        assert all(text_width(line) <= TITLE_WIDTH for line in lines)
        assert not any(line.startswith(tuple("》）”、的")) for line in lines[1:])


@settings(deadline=None)
@given(st.integers(21, 90))
def test_no_line_holds_a_single_character(length: int) -> None:
    assert all(len(line) > 1 for line in title_lines("水" * length))


def test_a_title_that_cannot_be_broken_is_left_to_word() -> None:
    assert title_lines("A" * 60) == ("A" * 60,)


def test_latin_letters_and_digits_count_half() -> None:
    assert text_width("2026年A类") == 4.5
