"""Where cells, columns and edges of a table go, without a file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.papers.paper import (
    TABLE_PAGE,
    Align,
    PaperCell,
    PaperColumn,
    PaperRow,
    TableBlock,
    Tone,
)
from rectify_desktop.office.paper_writer.column_widths import column_widths
from rectify_desktop.office.paper_writer.paper_styles import table_size
from rectify_desktop.office.paper_writer.sheet_grid import SheetGrid
from rectify_desktop.office.paper_writer.table_grid import body_rows, cell_align, placed_rows
from tests.made_papers import COLUMNS, list_paper


def places(*rows: tuple[PaperCell, ...], columns: int = 3) -> list[list[tuple[int, int, bool]]]:
    placed = placed_rows([PaperRow(row) for row in rows], columns)
    return [[(cell.column, cell.columns, cell.goes_on) for cell in row] for row in placed]


def test_a_cell_over_several_rows_goes_on_below_and_moves_the_others() -> None:
    first = (PaperCell("甲", rows=2), PaperCell("乙", columns=2))
    assert places(first, (PaperCell("丙"), PaperCell("丁"))) == [
        [(0, 1, False), (1, 2, False)],
        [(0, 1, True), (1, 1, False), (2, 1, False)],
    ]


def test_missing_cells_are_blank_and_too_long_spans_end_with_the_table() -> None:
    assert places((PaperCell("甲"),)) == [[(0, 1, False), (1, 1, False), (2, 1, False)]]
    assert places((PaperCell("甲", columns=9),)) == [[(0, 3, False)]]
    assert places((PaperCell("甲", rows=9),), columns=1) == [[(0, 1, False)]]


def test_a_cell_with_no_place_is_told() -> None:
    with pytest.raises(ValueError, match="乙"):
        places((PaperCell("甲", columns=3), PaperCell("乙")))


@given(
    st.lists(
        st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), min_size=1, max_size=1),
        min_size=1,
        max_size=6,
    )
)
def test_every_place_of_a_row_belongs_to_one_cell(spans: list[list[tuple[int, int]]]) -> None:
    rows = [
        PaperRow(tuple(PaperCell("", columns=wide, rows=high) for wide, high in row))
        for row in spans
    ]
    try:
        placed = placed_rows(rows, 4)
    except ValueError:
        return
    for row in placed:
        taken = [at for cell in row for at in range(cell.column, cell.column + cell.columns)]
        assert taken == list(range(4))


def test_a_table_without_rows_says_so() -> None:
    (row,) = body_rows(TableBlock(COLUMNS, empty_notice="没有问题。"))
    assert [cell.text for cell in row.cells] == ["没有问题。"]
    assert body_rows(TableBlock(COLUMNS)) == ()


def test_a_cell_stands_as_it_says_else_as_its_column_and_labels_in_the_middle() -> None:
    table = TableBlock((PaperColumn("金额", 20.0, Align.RIGHT), PaperColumn("", 20.0)))
    row = (PaperCell("1", align=Align.LEFT), PaperCell("甲", Tone.LABEL))
    (said, label), (plain, _) = placed_rows([PaperRow(row), PaperRow((PaperCell("2"),))], 2)
    assert cell_align(table, said) is Align.LEFT
    assert cell_align(table, label) is Align.CENTRE
    assert cell_align(table, plain) is Align.RIGHT


@given(st.integers(0, 30), st.floats(100, 400))
def test_columns_fill_the_page_whatever_they_hold(count: int, room: float) -> None:
    widths = column_widths(list_paper(count).tables[0], room, 10.5)
    assert sum(widths) == pytest.approx(room, abs=1e-3)
    assert all(width > 0 for width in widths)


def test_room_goes_where_texts_are_long_and_fixed_columns_keep_their_width() -> None:
    widths = column_widths(list_paper(20).tables[0], 273.0, 10.5)
    assert widths[0] == 12.0
    assert widths[1] > 40.0
    assert widths[2] > 50.0


def test_forms_are_set_larger_than_lists_and_wide_lists_smaller() -> None:
    narrow, wide = TableBlock(COLUMNS), TableBlock(COLUMNS * 2)
    assert table_size(TableBlock(COLUMNS, has_header=False)) > table_size(narrow, TABLE_PAGE)
    assert table_size(wide, TABLE_PAGE) < table_size(narrow, TABLE_PAGE)
    assert table_size(TableBlock(COLUMNS, font_size=8.0)) == 8.0


def test_edges_of_two_tables_become_columns_and_near_ones_are_one() -> None:
    grid = SheetGrid([[50.0, 50.0], [30.0, 21.0, 49.0]], 100.0)
    assert grid.widths == [30.0, 20.0, 50.0]
    assert grid.spans([50.0, 50.0]) == [(1, 2), (3, 3)]
    assert grid.spans([30.0, 21.0, 49.0]) == [(1, 1), (2, 2), (3, 3)]


def test_parts_of_a_line_take_columns_with_room_for_each() -> None:
    grid = SheetGrid([[20.0, 50.0, 30.0]], 100.0)
    assert grid.shares([60.0, 20.0]) == [(1, 2), (3, 3)]
    assert grid.shares([40.0, 40.0]) == []
    assert grid.shares([5.0] * 4) == []
