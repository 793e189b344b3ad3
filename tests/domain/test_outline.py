from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.ids import HeadingId, ThemeId
from rectify_desktop.domain.outline import in_order, numbers_for, renumbered
from tests.notice_ledger import ROUND, water_ledger


def under(heading: str | None, theme: str | None = None) -> Finding:
    return Finding(
        ROUND.id,
        "问题",
        theme_id=ThemeId(theme) if theme else None,
        heading_id=HeadingId(heading) if heading else None,
    )


def test_numbers_run_on_across_themes_and_split_under_a_heading() -> None:
    assert numbers_for(water_ledger().findings) == [
        "1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.5", "4", "5.1", "5.2", "6",
    ]  # fmt: skip


def test_a_heading_with_one_finding_gives_it_its_own_number() -> None:
    assert numbers_for([under("a"), under("b"), under("b")]) == ["1", "2.1", "2.2"]


def test_findings_without_a_heading_count_like_headings() -> None:
    assert numbers_for([under(None), under(None), under("a", "t")]) == ["1", "2", "3"]


def test_an_empty_ledger_has_no_numbers() -> None:
    assert numbers_for([]) == []


@given(st.randoms())
def test_order_comes_from_positions_not_from_the_order_of_reading(random: object) -> None:
    ledger = water_ledger()
    shuffled = list(ledger.findings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_order(ledger.themes, ledger.headings, shuffled) == list(ledger.findings)


def test_findings_outside_any_theme_come_first() -> None:
    ledger = water_ledger()
    loose = replace(under(None), position=99)
    ordered = in_order(ledger.themes, ledger.headings, [*ledger.findings, loose])
    assert ordered[0] is loose


def test_renumbering_follows_the_given_order() -> None:
    first, second = under(None), under(None)
    assert [(f.id, f.number, f.position) for f in renumbered([second, first])] == [
        (second.id, "1", 0),
        (first.id, "2", 1),
    ]
