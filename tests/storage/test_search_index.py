"""What the index finds holds every text that a plain scan would find."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.search_words import search_folded, search_words
from rectify_desktop.domain.wording.initials import Initials
from rectify_desktop.storage import search_index
from rectify_desktop.storage.search_index import IndexedText, SearchIndex, knows_exactly

INITIALS = Initials({"z": "整", "g": "改", "q": "清", "d": "单", "cz": "长", "j": "江"})
# Letters the tokenizer does not know, marks it splits at, and an accent among them.
LETTERS = "整改清单长江囧12.-qxé，\u3400\U00020000\n"
TEXTS = st.lists(st.text(LETTERS, max_size=12), min_size=1, max_size=8)


def indexed(texts: list[str]) -> list[IndexedText]:
    folded = [search_folded(text) for text in texts]
    return [IndexedText(row, text, INITIALS.parts(text)) for row, text in enumerate(folded)]


def found(index: SearchIndex, typed: str, last: int = 100) -> list[int] | None:
    rows = index.rows(search_words(typed, INITIALS), 0, last)
    return None if rows is None else list(rows)


@given(TEXTS, st.text(LETTERS + "zgqdcj ", min_size=1, max_size=6))
def test_nothing_that_a_scan_finds_is_missed(texts: list[str], typed: str) -> None:
    words = search_words(typed, INITIALS)
    rows = indexed(texts)
    scanned = [row.row for row in rows if words.found_in(row.folded)]
    index = SearchIndex()
    index.put(rows)

    asked = found(index, typed) if words else None

    index.close()
    if asked is not None:
        assert set(scanned) <= set(asked)
        if knows_exactly(words):
            assert scanned == asked


@pytest.mark.parametrize("typed", ["单", "清单", "整改清单", "zg", "zgq", "zgqd", "1.2"])
def test_a_text_is_found_by_one_character_and_by_many(typed: str) -> None:
    index = SearchIndex()
    index.put(indexed(["整改清单", "1.2 囧", "整改清单1.2"]))

    assert 2 in (found(index, typed) or [])
    index.close()


def test_a_text_taken_out_is_not_found_any_more() -> None:
    index = SearchIndex()
    rows = indexed(["整改", "整改"])
    index.put(rows)

    index.take(rows[:1])

    assert found(index, "整改") == [1]
    assert found(index, "zg") == [1]
    index.close()


def test_only_rows_of_the_range_are_found_the_newest_first_if_asked() -> None:
    index = SearchIndex()
    index.put(indexed(["整改"] * 5))
    words = search_words("整改", INITIALS)

    rows = index.rows(words, 1, 3, newest_first=True)

    assert list(rows or ()) == [3, 2, 1]
    index.close()


def test_words_it_knows_nothing_of_are_left_to_a_scan() -> None:
    index = SearchIndex()

    assert found(index, "，") is None
    assert found(index, "\U00020000") is None
    index.close()


def test_quotes_and_operators_are_only_text() -> None:
    index = SearchIndex()
    index.put(indexed(['a"or"b', "整 not 改"]))

    assert found(index, '"or" AND* NEAR(') is not None
    index.close()


def test_without_fts_there_is_no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> sqlite3.Connection:
        raise sqlite3.OperationalError("no such module: fts5")

    monkeypatch.setattr(search_index.sqlite3, "connect", refuse)

    assert SearchIndex.if_possible() is None
