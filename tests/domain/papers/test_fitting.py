"""A form is set as large as its page allows, and no smaller than it must be."""

from __future__ import annotations

import pytest

from rectify_desktop.domain.papers.fitting import fitted_form, form_height
from rectify_desktop.domain.papers.paper import PaperCell, PaperColumn, PaperRow

COLUMNS = (PaperColumn("", 30.0), PaperColumn("", 50.0), PaperColumn("", 80.0))
WAYS = ((12.0, 1.0), (10.5, 0.5), (9.0, 0.5))


def form(length: int, least: float = 20.0) -> list[PaperRow]:
    return [PaperRow((PaperCell("情况"), PaperCell("改" * length, columns=2)), least)]


def test_a_short_form_keeps_its_size_and_its_room_to_write() -> None:
    table = fitted_form(COLUMNS, form(10), WAYS, 25.0)
    assert table.font_size == 12.0
    assert table.rows[0].least_height == 20.0


@pytest.mark.parametrize(("length", "size"), [(80, 12.0), (130, 10.5), (170, 9.0)])
def test_the_more_it_says_the_smaller_it_is_set(length: int, size: float) -> None:
    assert fitted_form(COLUMNS, form(length), WAYS, 25.0).font_size == size


def test_one_that_runs_on_anyhow_stays_easy_to_read() -> None:
    assert fitted_form(COLUMNS, form(5000), WAYS, 25.0).font_size == 10.5


def test_rows_are_as_high_as_their_text_or_the_room_they_leave() -> None:
    assert form_height(COLUMNS, form(1, least=30.0), 12.0) == 30.0
    one, two = (form_height(COLUMNS, form(n, least=0.0), 12.0) for n in (20, 40))
    assert two > one


def test_a_cell_over_several_rows_makes_none_of_them_higher() -> None:
    tall = PaperCell("改" * 400, rows=2)
    rows = [
        PaperRow((tall, PaperCell("甲"), PaperCell("乙"))),
        PaperRow((PaperCell("改" * 40), PaperCell("丙"))),
    ]
    plain = [PaperRow((PaperCell("甲"),)), PaperRow((PaperCell(""), PaperCell("改" * 40)))]
    assert form_height(COLUMNS, rows, 12.0) == form_height(COLUMNS, plain, 12.0)


def test_a_row_without_cells_is_one_line_high() -> None:
    assert 0 < form_height(COLUMNS, [PaperRow(())], 12.0) < 10
