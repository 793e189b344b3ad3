"""The arithmetic of the list: widths, heights, pages and merged titles, without a workbook."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rectify_desktop.office.column_room import share_room
from rectify_desktop.office.column_steps import CellText
from rectify_desktop.office.ledger_writer.list_heights import (
    EntryHeights,
    keep_findings_readable,
    pages_of,
    title_spans,
    with_room_for_titles,
)
from rectify_desktop.office.sheet.row_heights import (
    MOST_HEIGHT,
    height_of,
    lines_needed,
    most_lines,
    row_heights,
    text_width,
)


def test_a_text_that_fits_takes_one_line() -> None:
    assert lines_needed("账实不符", width=10, size=10) == 1


def test_line_breaks_count_and_empty_lines_too() -> None:
    assert lines_needed("一\n\n二", width=10, size=10) == 3


def test_a_closing_mark_never_stands_first_so_that_a_character_goes_with_it() -> None:
    # Four characters to a line: 一二三四，五六七 breaks before 四, not before ，.
    assert lines_needed("一二三四，五六七", width=9, size=10) == 3


def test_a_word_longer_than_the_column_goes_on_over_several_lines() -> None:
    assert lines_needed("A" * 100, width=10, size=10) >= 11


def test_a_figure_takes_the_mark_before_it_and_its_word_along() -> None:
    # 每周配送，2026年 where six characters fit: 每周配 / 送，2026 / 年.
    assert lines_needed("每周配送，2026年", width=9.5, size=10) == 3


@given(st.text("改a，。 \n", max_size=300), st.integers(5, 80))
def test_a_wider_column_never_needs_room_for_more_than_the_text(text: str, width: int) -> None:
    lines = lines_needed(text, width, 10)
    assert text.count("\n") + 1 <= lines <= len(text) + 1


def test_a_row_holds_as_many_lines_as_it_says() -> None:
    assert height_of(most_lines(10), 10) <= MOST_HEIGHT < height_of(most_lines(10) + 1, 10)


@given(st.floats(1, 20_000))
def test_parted_rows_are_as_high_as_the_whole_and_none_too_high(height: float) -> None:
    parts = row_heights(height)
    assert height - 1e-6 <= sum(parts) < height + 18
    assert all(0 <= part <= MOST_HEIGHT for part in parts)


def test_a_run_of_one_theme_ends_where_a_page_ends() -> None:
    assert title_spans("aaabb", [1, 1, 2, 2, 2]) == [(0, 1), (2, 2), (3, 4)]


def test_no_findings_have_no_spans() -> None:
    assert title_spans("", []) == []


def test_a_row_that_does_not_fit_begins_a_page_and_a_parted_one_goes_on() -> None:
    assert pages_of([[40], [40], [90, 90], [5]], room=100, first_room=80) == [1, 1, 2, 3]


def test_a_title_higher_than_its_first_row_raises_it() -> None:
    heights = [EntryHeights([30.0, 20.0], 30), EntryHeights([40.0], 40), EntryHeights([50.0], 50)]
    with_room_for_titles([(0, 1), (2, 2)], [100, 10], heights)
    assert [entry.rows for entry in heights] == [[30, 70], [40], [50]]


def test_a_finding_parted_by_a_page_shows_all_of_itself_beside_its_first_measure() -> None:
    entries = [EntryHeights([60.0], 60), EntryHeights([30.0, 30.0], 50)]
    keep_findings_readable(entries, room=200, first_room=125)
    assert entries[1].rows == [50, 30]


def test_a_finding_that_has_no_room_left_goes_to_the_next_page_whole() -> None:
    entries = [EntryHeights([80.0], 80), EntryHeights([30.0, 30.0], 50)]
    keep_findings_readable(entries, room=200, first_room=115)
    assert entries[1].rows[0] > 35
    assert pages_of([entry.rows for entry in entries], 200, 115) == [1, 2]


def row(*lengths: float) -> list[CellText]:
    """Return a row of cells, each of one paragraph as long as that."""
    return [CellText((length,) if length else ()) for length in lengths]


def heights(widths: list[float], rows: list[list[CellText]]) -> float:
    """Return the lines all rows take together."""
    return sum(
        max(cell.lines(width) for cell, width in zip(cells, widths, strict=True)) for cells in rows
    )


def test_room_goes_to_the_column_that_makes_rows_high() -> None:
    assert share_room([10, 10], [row(100, 10), row(100, 10)], 60, spare=1) == [50, 10]


def test_room_that_saves_nothing_goes_to_the_spare_column() -> None:
    assert share_room([10, 10], [row(3, 3)], 60, spare=1) == [10, 50]
    assert share_room([10, 10], [], 60, spare=0) == [50, 10]


def test_columns_too_wide_together_shrink_in_proportion() -> None:
    assert share_room([30, 60], [row(1, 1)], 45, spare=0) == [15, 30]


def test_a_row_too_high_for_its_paper_comes_before_many_low_ones() -> None:
    rows = [row(400, 10)] + [row(10, 60)] * 20
    plain = share_room([10, 10], rows, 60, spare=0)
    urgent = share_room([10, 10], rows, 60, spare=0, most_lines=12)
    assert urgent[0] > plain[0]
    assert 400 / urgent[0] <= 12


def test_a_text_beside_several_rows_has_the_room_of_them_all() -> None:
    assert CellText((120, 10), rows=3).lines(30) == pytest.approx((4 + 1) / 3)


@settings(max_examples=40)
@given(
    st.lists(st.lists(st.floats(0, 3000), min_size=3, max_size=3), max_size=20),
    st.floats(31, 300),
)
def test_shared_widths_fill_the_room_and_stay_above_the_least(
    lengths: list[list[float]], room: float
) -> None:
    rows = [row(*each) for each in lengths]
    widths = share_room([5, 10, 15], rows, room, spare=2)
    assert sum(widths) == pytest.approx(room, abs=1e-4)
    assert all(width >= least - 1e-5 for width, least in zip(widths, [5, 10, 15], strict=True))


@settings(max_examples=40)
@given(st.lists(st.lists(st.integers(0, 400), min_size=4, max_size=4), min_size=1, max_size=12))
def test_no_single_step_from_column_to_column_makes_the_rows_lower(
    lengths: list[list[int]],
) -> None:
    rows, least = [row(*each) for each in lengths], [20.0, 20.0, 20.0, 20.0]
    widths = share_room(least, rows, 200, spare=0)
    step = (200 - sum(least)) / 72
    lowest = heights(widths, rows)
    for giver, to in permutations(range(4), 2):
        if widths[giver] - step < least[giver]:
            continue
        moved = [*widths]
        moved[giver] -= step
        moved[to] += step
        assert heights(moved, rows) >= lowest - 1e-6


def test_a_few_long_texts_do_not_hide_what_most_rows_need() -> None:
    rows = [row(2000, 10)] + [row(10, 300)] * 30
    widths = share_room([10, 10], rows, 100, spare=0)
    assert widths[1] > widths[0]


def test_half_width_characters_take_about_half_the_width() -> None:
    assert text_width("2026", 10) < text_width("二〇二六", 10) * 0.6
