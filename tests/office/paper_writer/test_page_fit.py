from __future__ import annotations

from dataclasses import replace

import pytest

from rectify_desktop.domain.papers.paper import (
    TABLE_PAGE,
    PageBreak,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    TableBlock,
    TextStyle,
)
from rectify_desktop.office.paper_writer.column_widths import column_widths
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx
from rectify_desktop.office.paper_writer.page_fit import fitted_paper
from rectify_desktop.office.paper_writer.paper_styles import POINTS_PER_MM
from tests.made_papers import COLUMNS, text, text_paper


def _short_list(count: int) -> Paper:
    cells = (PaperCell("1"), PaperCell("库房盘点流于形式"))
    table = TableBlock(COLUMNS[:2], (PaperRow(cells, least_height=11.0),) * count)
    blocks = (text("任务清单", TextStyle.TITLE), table, SignatureLine(("填表人：", "日期：")))
    return Paper("清单", "清单", blocks, TABLE_PAGE)


def test_a_list_that_fits_is_left_as_it_was() -> None:
    paper = _short_list(10)
    assert fitted_paper(paper) == paper


@pytest.mark.parametrize("count", [14, 15, 16])
def test_a_list_over_by_a_row_or_two_is_set_tighter(count: int) -> None:
    paper = _short_list(count)
    fitted = fitted_paper(paper)
    (table,) = fitted.tables
    assert list(fitted.texts()) == list(paper.texts())
    assert table.font_size is not None
    assert table.font_size >= 8.0
    assert all(8.0 <= each.least_height < 11.0 for each in table.rows)


@pytest.mark.parametrize("count", [22, 60, 500])
def test_a_list_of_more_than_a_page_keeps_its_size(count: int) -> None:
    paper = _short_list(count)
    assert fitted_paper(paper) == paper


def test_each_part_is_fitted_by_itself() -> None:
    full, short = _short_list(15), _short_list(3)
    paper = replace(full, blocks=(*short.blocks, PageBreak(), *full.blocks))
    first, second = fitted_paper(paper).tables
    assert first == short.tables[0]
    assert second.font_size is not None


def test_official_texts_and_forms_are_not_fitted() -> None:
    paper = text_paper()
    assert fitted_paper(paper) is paper


@pytest.mark.parametrize("day", ["2026年1月1日", "2026年11月20日"])
def test_a_column_of_days_is_wide_enough_for_the_widest_figures(day: str) -> None:
    columns = (
        PaperColumn("事项", 40.0, is_elastic=True),
        PaperColumn("情况", 40.0, is_elastic=True),
        PaperColumn("日期", 20.0),
    )
    rows = (PaperRow((PaperCell("清退"), PaperCell("无" * 500), PaperCell(day))),)
    size = 10.5
    table = TableBlock(columns, rows)
    widths = column_widths(table, 200.0, size)
    room = (widths[2] - table.cell_sides) * POINTS_PER_MM / size
    figures = sum(char.isdigit() for char in day)
    # Figures of two thirds of a character and the gaps that LibreOffice puts around them.
    assert room >= len(day) - figures * 0.37 + 1.25
    assert sum(widths) == pytest.approx(200.0)


def test_days_take_no_room_that_a_table_does_not_have() -> None:
    columns = tuple(PaperColumn("日期", 50.0, is_elastic=True) for _ in range(4))
    rows = (PaperRow(tuple(PaperCell("2026年11月20日") for _ in columns)),)
    assert column_widths(TableBlock(columns, rows), 100.0, 10.5) == [25.0] * 4


def test_what_is_written_is_the_fitted_paper() -> None:
    paper = _short_list(15)
    assert write_paper_docx(paper) == write_paper_docx(fitted_paper(paper))
