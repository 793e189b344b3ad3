"""Finding words in chosen columns, and what would take their place."""

from __future__ import annotations

from dataclasses import replace

from rectify_desktop.domain.finding_fields import EXTRA, CellField
from rectify_desktop.services.replace_words import WordsWanted, find_words, replaceable_fields
from tests.invented_ledger import finding, invented_ledger, only

LEDGER = only(finding("Aa局长Aa", remarks="局长", extras=(("类别", "局长办"),)))
ALL = replaceable_fields(LEDGER.findings)


def found(wanted: WordsWanted, keys: list[str] = ALL) -> list[tuple[str, str, int]]:
    hits = find_words(LEDGER, LEDGER.findings, keys, wanted)
    return [(hit.edit.key, hit.after, hit.count) for hit in hits]


def test_words_are_found_in_every_column_asked_for() -> None:
    assert found(WordsWanted("局长", "主任")) == [
        (CellField.TITLE, "Aa主任Aa", 1),
        (CellField.REMARKS, "主任", 1),
        (EXTRA + "类别", "主任办", 1),
    ]
    assert found(WordsWanted("局长", "主任"), [CellField.REMARKS]) == [
        (CellField.REMARKS, "主任", 1)
    ]


def test_case_counts_only_where_asked() -> None:
    assert found(WordsWanted("aa", "b"), [CellField.TITLE]) == [(CellField.TITLE, "b局长b", 2)]
    assert found(WordsWanted("aa", "b", with_case=True), [CellField.TITLE]) == []


def test_a_whole_cell_says_nothing_else() -> None:
    assert found(WordsWanted("局长", "主任", is_whole=True)) == [(CellField.REMARKS, "主任", 1)]


def test_signs_of_expressions_are_words_like_others() -> None:
    ledger = only(replace(LEDGER.findings[0], title="1.1(a)\\d"))

    [hit] = find_words(ledger, ledger.findings, ["title"], WordsWanted(".1(a)\\d", "\\1"))

    assert hit.after == "1\\1"


def test_names_are_replaced_as_they_are_written() -> None:
    ledger = invented_ledger(3)
    name = ledger.people[ledger.findings[0].owners[0]].name

    hits = find_words(ledger, ledger.findings, [CellField.OWNERS], WordsWanted(name, "新人"))

    assert "新人" in hits[0].after
    assert name in hits[0].before


def test_nothing_looked_for_finds_nothing() -> None:
    assert found(WordsWanted("", "x")) == []
