"""Which row goes on which page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.ui.printing.pagination import LineGrid, Page, RowExtent, paginate

GRID = LineGrid(pitch=10, padding=1)


def pages(*lines: int, first_room: float = 100, room: float = 100, foot: float = 0) -> list[Page]:
    extents = [RowExtent(count) for count in lines]
    return paginate(extents, GRID, first_room=first_room, room=room, foot=foot)


def rows_of(result: list[Page]) -> list[list[int]]:
    return [[part.row for part in page] for page in result]


def test_rows_stay_whole_and_begin_a_page_where_they_do_not_fit() -> None:
    assert rows_of(pages(4, 4, 4)) == [[0, 1], [2]]


def test_a_row_has_the_least_height_that_leaves_room_to_write() -> None:
    ((part,),) = paginate([RowExtent(1, 40)], GRID, first_room=100, room=100, foot=0)
    assert part.height == 40


def test_a_row_taller_than_a_page_begins_where_there_is_room_and_goes_on() -> None:
    result = pages(3, 20, 1)
    assert rows_of(result) == [[0, 1], [1], [1, 2]]
    assert [(p.first, p.last) for page in result for p in page if p.row == 1] == [
        (0, 6), (6, 15), (15, 20),
    ]  # fmt: skip


def test_a_tall_row_leaves_a_page_that_is_almost_full() -> None:
    assert rows_of(pages(7, 20))[0] == [0]


def test_on_a_first_page_low_by_its_title_a_row_begins_rather_than_leaving_it_bare() -> None:
    result = pages(8, first_room=60)
    assert [(p.first, p.last) for page in result for p in page] == [(0, 5), (5, 8)]


def test_signatures_never_stand_alone_on_a_page() -> None:
    assert rows_of(pages(4, 4, foot=40)) == [[0], [1]]


def test_one_row_that_fills_its_page_lets_the_foot_go_alone() -> None:
    assert rows_of(pages(9, foot=40)) == [[0], []]


def test_an_empty_table_has_one_page() -> None:
    assert pages() == [[]]


@given(
    st.lists(st.integers(0, 60), max_size=40),
    st.floats(5, 200),
    st.floats(30, 200),
    st.floats(0, 25),
)
def test_every_line_is_printed_once_and_no_page_overflows(
    lines: list[int], first_room: float, room: float, foot: float
) -> None:
    result = pages(*lines, first_room=min(first_room, room), room=room, foot=foot)
    for row, count in enumerate(lines):
        parts = [part for page in result for part in page if part.row == row]
        assert [part.first for part in parts] == [0, *(part.last for part in parts[:-1])]
        assert parts[-1].last == count
    for number, page in enumerate(result):
        limit = min(first_room, room) if number == 0 else room
        if len(page) > 1:
            assert sum(part.height for part in page) <= limit + 1e-6
