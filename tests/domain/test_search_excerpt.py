"""A hit shows the field that holds the words, cut around the first of them."""

from __future__ import annotations

from rectify_desktop.domain.search_excerpt import excerpt
from rectify_desktop.domain.search_words import search_words
from rectify_desktop.domain.searched_texts import SearchedText, TextKind
from rectify_desktop.domain.wording.initials import Initials

NO_INITIALS = Initials({})


def text(**fields: str) -> SearchedText:
    return SearchedText(TextKind.FINDING, "f", "1.2", tuple(fields.items()))


def marked(hit: SearchedText, typed: str) -> tuple[str, list[str]]:
    shown = excerpt(hit, search_words(typed, NO_INITIALS))
    return shown.field, [shown.text[start:end] for start, end in shown.spans]


def test_the_field_with_most_of_the_words_is_shown() -> None:
    hit = text(问题="台账不全", 整改情况="台账和清单都已补齐")

    assert marked(hit, "台账 清单") == ("整改情况", ["台账", "清单"])


def test_a_long_text_is_cut_around_the_first_word() -> None:
    hit = text(整改情况="前" * 200 + "台账" + "后" * 200 + "台账")

    shown = excerpt(hit, search_words("台账", NO_INITIALS))

    assert shown.text.startswith("…前")
    assert shown.text.endswith("后…")
    assert [shown.text[start:end] for start, end in shown.spans] == ["台账"]


def test_lines_are_shown_as_one() -> None:
    shown = excerpt(text(整改情况="一\n台账"), search_words("台账", NO_INITIALS))

    assert shown.text == "一 台账"


def test_a_text_without_fields_shows_nothing() -> None:
    assert excerpt(text(), search_words("台账", NO_INITIALS)).text == ""
