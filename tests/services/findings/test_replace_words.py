"""Finding words in chosen columns, and what would take their place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rectify_desktop.domain.finding_fields import EXTRA, CellField
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from rectify_desktop.services.findings.replace_words import (
    WordsWanted,
    find_words,
    replaceable_fields,
)
from tests.invented_ledger import TODAY, finding, invented_ledger, only

LEDGER = only(finding("Aa局长Aa", remarks="局长", extras=(("类别", "局长办"),)))
ALL = replaceable_fields(LEDGER.findings)


def found(wanted: WordsWanted, keys: list[str] = ALL) -> list[tuple[str, str, int]]:
    hits = find_words(LEDGER, LEDGER.findings, keys, wanted, today=TODAY)
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

    [hit] = find_words(
        ledger, ledger.findings, ["title"], WordsWanted(".1(a)\\d", "\\1"), today=TODAY
    )

    assert hit.after == "1\\1"


def test_names_are_replaced_as_they_are_written() -> None:
    ledger = invented_ledger(3)
    name = ledger.people[ledger.findings[0].owners[0]].name

    hits = find_words(
        ledger, ledger.findings, [CellField.OWNERS], WordsWanted(name, "新人"), today=TODAY
    )

    assert "新人" in hits[0].after
    assert name in hits[0].before


def test_values_that_are_chosen_are_replaced_as_the_words_the_list_shows() -> None:
    ledger = only(
        finding(
            "甲",
            declared_result=DeclaredResult.IN_PROGRESS,
            source=FindingSource.PETITION,
            timings=frozenset({Timing.IMMEDIATE, Timing.SUSTAINED}),
            due_on=date(2026, 9, 30),
            completed_on=date(2026, 3, 1),
        )
    )

    def hit(key: str, words: str, instead: str) -> tuple[str, str]:
        wanted = WordsWanted(words, instead)
        [found] = find_words(ledger, ledger.findings, [key], wanted, today=TODAY)
        return found.after, found.reason

    assert hit(CellField.RESULT, "整改中", "完成") == ("完成", "")
    assert hit(CellField.SOURCE, "信访件", "线索") == ("线索", "")
    assert hit(CellField.TIMINGS, "立行立改", "限期整改") == ("限期整改、长期坚持", "")
    assert hit(CellField.DUE, "09-30", "10-31") == ("2026-10-31", "")
    assert hit(CellField.COMPLETED, "2026", "2025") == ("2025-03-01", "")


def test_what_a_value_is_read_as_is_shown_and_not_what_was_typed() -> None:
    ledger = only(finding("甲", due_on=date(2026, 9, 30)))
    wanted = WordsWanted("2026-09-30", "1015", is_whole=True)

    [hit] = find_words(ledger, ledger.findings, [CellField.DUE], wanted, today=TODAY)

    assert hit.after == "2026-10-15"


def test_a_value_that_could_not_be_read_says_why() -> None:
    ledger = only(finding("甲", source=FindingSource.PETITION, due_on=date(2026, 9, 30)))
    keys = [CellField.SOURCE, CellField.DUE]

    [source] = find_words(ledger, ledger.findings, keys, WordsWanted("信", "短"), today=TODAY)
    [due] = find_words(ledger, ledger.findings, keys, WordsWanted("-09-30", "-02-30"), today=TODAY)

    assert "不是来源" in source.reason
    assert "2月没有30日" in due.reason


def test_nothing_looked_for_finds_nothing() -> None:
    assert found(WordsWanted("", "x")) == []
