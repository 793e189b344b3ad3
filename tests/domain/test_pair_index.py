"""The index lets through whatever a plain look at every text would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.pair_index import PairIndex
from rectify_desktop.domain.search_words import search_folded, search_words
from rectify_desktop.domain.wording.initials import Initials

INITIALS = Initials({"z": "整", "g": "改", "q": "清", "ds": "单", "cz": "长查", "hx": "行"})
ALIASES = [("清单科", "单查股")]
LETTERS = "整改清单长查行科股的囧zgqd12.，"
TEXTS = st.lists(st.text(LETTERS, max_size=12), max_size=12)


def indexed(texts: list[str]) -> PairIndex:
    index = PairIndex(INITIALS)
    for row, text in enumerate(texts):
        index.enter(row, search_folded(text))
    return index


def held(texts: list[str], typed: str) -> set[int]:
    words = search_words(typed, INITIALS, ALIASES)
    return {row for row, text in enumerate(texts) if words.found_in(search_folded(text))}


@given(texts=TEXTS, typed=st.text(LETTERS + " ", min_size=1, max_size=6))
def test_nothing_that_holds_the_words_is_left_out(texts: list[str], typed: str) -> None:
    rows = indexed(texts).rows(search_words(typed, INITIALS, ALIASES))
    if rows is not None:
        assert held(texts, typed) <= rows


@given(texts=TEXTS, typed=st.text("zgqdsch", min_size=2, max_size=2))
def test_two_initials_are_told_exactly(texts: list[str], typed: str) -> None:
    assert indexed(texts).rows(search_words(typed, INITIALS)) == held(texts, typed)


def test_most_of_what_lacks_the_words_is_left_out() -> None:
    index = indexed(["整改清单", "行长查单", "改整单清", "清单整改"])
    assert index.rows(search_words("整改清单", INITIALS)) == {0}
    assert index.rows(search_words("zgqd", INITIALS)) == {0}


def test_a_single_character_is_left_to_a_look_at_all() -> None:
    assert indexed(["整改"]).rows(search_words("改", INITIALS)) is None


def test_a_text_entered_again_is_always_looked_at() -> None:
    index = indexed(["整改", "清单"])
    index.enter(0, "行长")
    assert index.rows(search_words("行长", INITIALS)) == {0}
    assert index.rows(search_words("清单", INITIALS)) == {0, 1}


def test_an_index_wears_out_when_much_is_entered_again() -> None:
    index = indexed(["整改"] * 600)
    assert not index.is_worn
    for row in range(501):
        index.enter(row, "清单")
    assert index.is_worn


@given(
    before=TEXTS,
    moved=st.dictionaries(st.integers(0, 3), st.text(LETTERS, max_size=12), max_size=2),
    typed=st.text(LETTERS, min_size=1, max_size=6),
)
def test_no_spelling_that_a_text_holds_is_passed_over(
    before: list[str], moved: dict[int, str], typed: str
) -> None:
    index, texts = indexed(before), dict(enumerate(before))
    for row, text in moved.items():
        index.enter(row, search_folded(text))
        texts[row] = text
    for word in search_words(typed, INITIALS, ALIASES).words:
        folded = [search_folded(text) for text in texts.values()]
        told = {way for way in word.texts if any(way in text for text in folded)}
        assert told <= set(index.ways(word))
