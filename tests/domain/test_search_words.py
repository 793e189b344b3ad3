"""What is typed finds what a clerk means by it, and the words found can be marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.search_words import SearchWords, search_folded, search_words
from rectify_desktop.domain.wording.initials import Initials

INITIALS = Initials({
    "z": "整专制", "g": "改工岗", "q": "清区", "d": "单度", "cz": "长查", "j": "江", "kh": "会",
})  # fmt: skip
ALIASES = [("财务科", "计财科", "计划财务科")]
TEXTS = st.text("整改清单长江会计 12.-QXqx\n，。", max_size=30)


def words(typed: str) -> SearchWords:
    return search_words(typed, INITIALS, ALIASES)


def finds(typed: str, text: str) -> bool:
    return words(typed).found_in(search_folded(text))


@pytest.mark.parametrize("typed", ["单", "整改", "整改清单", "改清", "清单 整改"])
def test_any_part_of_a_text_is_found(typed: str) -> None:
    assert finds(typed, "对照《整改清单》逐条办理")


@pytest.mark.parametrize("typed", ["zgqd", "ZGQD", "gqd", "ｚｇ"])
def test_pinyin_initials_find_what_they_stand_for(typed: str) -> None:
    assert finds(typed, "对照《整改清单》逐条办理")


@pytest.mark.parametrize("typed", ["cj", "zj"])
def test_every_reading_of_a_character_counts(typed: str) -> None:
    assert finds(typed, "长江路")


def test_initials_do_not_run_on_into_the_next_line() -> None:
    assert not finds("zgqd", "整改\n清单")


def test_one_letter_is_no_initial() -> None:
    assert not finds("z", "整改")
    assert finds("z", "Z区")


def test_letters_still_find_letters() -> None:
    assert finds("qx-07", "泵站ＱＸ－０７")


def test_a_department_is_found_by_its_other_name() -> None:
    assert finds("计财科", "财务科牵头")
    assert finds("财务科牵头", "由计财科牵头")
    assert not finds("财务", "计财科")


def test_all_words_have_to_be_there() -> None:
    assert finds("整改 江", "长江整改")
    assert not finds("整改 江", "整改")


def test_blanks_in_a_text_do_not_hide_it() -> None:
    assert finds("整改清单", "整 改　清\t单")


def test_nothing_typed_is_no_search() -> None:
    assert not words(" 　")


def test_the_words_found_are_marked_where_they_are_shown() -> None:
    text = "附：ＱＸ－０７ 整 改清单"

    marks = [text[start:end] for start, end in words("qx-07 zgqd").spans(text)]

    assert marks == ["ＱＸ－０７", "整 改清单"]


def test_marks_that_touch_are_one() -> None:
    assert words("整改 改清").spans("整改清单") == [(0, 3)]


@given(TEXTS, st.data())
def test_every_piece_of_a_text_finds_it_and_is_marked(text: str, data: st.DataObject) -> None:
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return
    line = data.draw(st.sampled_from(lines))
    start = data.draw(st.integers(0, len(line) - 1))
    typed = line[start : data.draw(st.integers(start + 1, len(line)))]
    searched = words(typed)
    if searched:
        assert searched.found_in(search_folded(text))
        assert searched.spans(text)
