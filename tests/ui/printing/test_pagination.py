"""Which strip goes on which page."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.ui.printing.pagination import Extent, LineGrid, Page, paginate

GRID = LineGrid(pitch=10, padding=1)


def rows(*lines: int, head: float = 0.0) -> list[Extent]:
    """Return the rows of one table, which stand on a grid."""
    return [
        Extent(GRID.height(count), head=head, table=0, lines=count, grid=GRID) for count in lines
    ]


def strips_of(result: list[Page]) -> list[list[int]]:
    return [[part.strip for part in page] for page in result]


def parts_of(result: list[Page], strip: int) -> list[tuple[int, int]]:
    return [(p.first, p.last) for page in result for p in page if p.strip == strip]


def test_rows_stay_whole_and_begin_a_page_where_they_do_not_fit() -> None:
    assert strips_of(paginate(rows(4, 4, 4), 100)) == [[0, 1], [2]]


def test_a_header_takes_its_room_on_every_page() -> None:
    result = paginate(rows(4, 4, 4, head=20), 100)
    assert strips_of(result) == [[0], [1], [2]]
    assert [page[0].top for page in result] == [20, 20, 20]
    assert all(page[0].has_head for page in result)


def test_room_above_a_strip_is_dropped_where_a_page_begins() -> None:
    result = paginate([Extent(60), Extent(60, before=30), Extent(5, before=10)], 100)
    assert [[part.top for part in page] for page in result] == [[0], [0, 70]]


def test_a_row_taller_than_a_page_begins_where_there_is_room_and_goes_on() -> None:
    result = paginate(rows(3, 20, 1), 100)
    assert strips_of(result) == [[0, 1], [1], [1, 2]]
    assert parts_of(result, 1) == [(0, 6), (6, 15), (15, 20)]


def test_a_tall_row_leaves_a_page_that_is_almost_full() -> None:
    assert strips_of(paginate(rows(7, 20), 100))[0] == [0]


def test_a_title_goes_to_the_page_of_what_it_heads() -> None:
    extents = [Extent(80), Extent(15, keeps_next=True), Extent(10)]
    assert strips_of(paginate(extents, 100)) == [[0], [1, 2]]


def test_signatures_take_the_last_row_along() -> None:
    first, second = rows(4, 4)
    kept = Extent(second.height, keeps_next=True, table=0, lines=4, grid=GRID)
    assert strips_of(paginate([first, kept, Extent(40)], 100)) == [[0], [1, 2]]


def test_one_row_that_fills_its_page_lets_the_signatures_go_alone() -> None:
    kept = Extent(92, keeps_next=True, table=0, lines=9, grid=GRID)
    assert strips_of(paginate([kept, Extent(40)], 100)) == [[0], [1]]


def test_what_keeps_together_but_is_taller_than_a_page_is_parted_late() -> None:
    extents = [Extent(30, keeps_next=True) for _ in range(5)]
    assert strips_of(paginate(extents, 100)) == [[0, 1], [2, 3, 4]]


def test_a_page_break_begins_a_page() -> None:
    assert strips_of(paginate([Extent(10), Extent(10, begins_page=True)], 100)) == [[0], [1]]


def test_nothing_has_one_page() -> None:
    assert paginate([], 100) == [[]]


@given(
    st.lists(st.tuples(st.integers(1, 60), st.booleans()), max_size=40),
    st.floats(40, 200),
    st.floats(0, 25),
)
def test_every_line_is_placed_once_and_no_page_overflows(
    made: list[tuple[int, bool]], room: float, head: float
) -> None:
    extents = [
        Extent(GRID.height(lines), keeps_next=keeps, head=head, table=0, lines=lines, grid=GRID)
        for lines, keeps in made
    ]
    result = paginate(extents, room)
    for strip, (lines, _) in enumerate(made):
        parts = parts_of(result, strip)
        assert [first for first, _ in parts] == [0, *(last for _, last in parts[:-1])]
        assert parts[-1][1] == lines
    for page in result:
        assert len(page) <= 1 or page[-1].top + page[-1].height <= room + 1e-6
        assert all(a.top + a.height <= b.top + 1e-6 for a, b in itertools.pairwise(page))
