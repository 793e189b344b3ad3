"""Every list of every kind is sound, whole and ready to be printed and filled in."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import openpyxl
import pytest
from python_calamine import CalamineWorkbook
from test_list_round_trip import everything, rich_ledger

from rectify_desktop.domain.ids import FindingId, MeasureId
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.list_layout import (
    THREE_LISTS,
    ListedColumn,
    ListKind,
    ListLayout,
    usual_layout,
)
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.terms import FindingSource
from rectify_desktop.errors import RuleViolation
from rectify_desktop.office.ledger_writer.writer import write_lists
from rectify_desktop.office.second_reader.comparing import check_lists
from rectify_desktop.office.sheet.row_heights import lines_needed
from tests.invented_ledger import ROUND, TODAY, finding, invented_ledger, long_text, only

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

OPENXML = pytest.importorskip("openxml_audit")
KNOWN_REMARKS = re.compile(r"inline-string cell|/fonts\[1\]/font\[\d+\]: Unexpected element")
HEADING_ROW = 3
SIZES = (0, 1, 33)


def content_of(ledger: Ledger, *layouts: ListLayout) -> bytes:
    return write_lists([compose_list_sheet(ledger, each, today=TODAY) for each in layouts])


def sheets_of(content: bytes) -> list[Worksheet]:
    return list(openpyxl.load_workbook(io.BytesIO(content)).worksheets)


def sized(count: int) -> Ledger:
    return rich_ledger(count) if count > 2 else invented_ledger(count) if count else Ledger(ROUND)


def headings(sheet: Worksheet) -> list[str]:
    return [str(cell.value).replace("\n", "") for cell in sheet[HEADING_ROW]]


def check_sound(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    errors = OPENXML.OpenXmlValidator().validate(path).errors
    assert [str(each) for each in errors if not KNOWN_REMARKS.search(str(each))] == []
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = [n for n in package.namelist() if n.startswith("xl/worksheets/sheet")]
        assert not any(re.search(r"<f[ >/]", package.read(part).decode()) for part in parts)
    for sheet in sheets_of(content):
        check_sheet(sheet)


def check_sheet(sheet: Worksheet) -> None:
    assert len(sheet.title) <= 31
    covered: set[tuple[int, int]] = set()
    for area in sheet.merged_cells.ranges:
        rows = range(area.min_row, area.max_row + 1)
        cells = set(product(rows, range(area.min_col, area.max_col + 1)))
        assert not cells & covered
        covered |= cells
    heights = [sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1)]
    assert all(height and 15 <= height <= 409 for height in heights)
    assert all(len(v.formula1) <= 257 for v in sheet.data_validations.dataValidation)
    assert sheet.print_title_rows == f"${HEADING_ROW}:${HEADING_ROW}"
    assert sheet.page_setup.orientation == "landscape"
    # A list of a few pages may be fitted to them, so that its foot does not stand alone.
    assert sheet.page_setup.fitToHeight in range(5)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.oddFooter.center.text == "第 &P 页  共 &N 页"
    assert sheet.freeze_panes.endswith(str(HEADING_ROW + 1))
    assert sheet.auto_filter.ref.startswith(f"A{HEADING_ROW}:")
    assert sheet.dimensions.startswith("A1:")


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize("kind", ListKind)
def test_every_list_is_sound(kind: ListKind, count: int, tmp_path: Path) -> None:
    check_sound(content_of(sized(count), usual_layout(kind)), tmp_path / "list.xlsx")


@pytest.mark.parametrize("page", PageSize)
def test_a_list_of_all_columns_with_rows_for_measures_is_sound(
    page: PageSize, tmp_path: Path
) -> None:
    ledger = rich_ledger(33)
    layout = replace(everything(ledger, measure_rows=True, headings={}), page=page)
    content = content_of(ledger, layout)
    check_sound(content, tmp_path / "list.xlsx")
    assert int(sheets_of(content)[0].page_setup.paperSize) == {"a4": 9, "a3": 8}[page.value]


def test_three_lists_in_one_file_are_sound(tmp_path: Path) -> None:
    content = content_of(rich_ledger(), *(usual_layout(kind) for kind in THREE_LISTS))
    check_sound(content, tmp_path / "lists.xlsx")
    assert [sheet.title for sheet in sheets_of(content)] == ["问题清单", "任务清单", "责任清单"]


def test_500_findings_with_rows_for_measures_are_sound(tmp_path: Path) -> None:
    content = content_of(rich_ledger(500), usual_layout(ListKind.RESPONSIBILITY))
    check_sound(content, tmp_path / "list.xlsx")


@pytest.mark.parametrize("kind", [ListKind.RECTIFICATION, ListKind.TASKS])
def test_cells_of_5000_characters_stay_whole(kind: ListKind, tmp_path: Path) -> None:
    text = long_text(5000)
    known = finding(acceptance_criterion=text, situation=text)
    measures = (
        Measure(known.id, text, 0, id=MeasureId("a")),
        Measure(known.id, "短", 1, id=MeasureId("b")),
    )
    ledger = replace(only(known, finding(id=FindingId("g"))), measures={known.id: measures})
    content = content_of(ledger, usual_layout(kind))
    check_sound(content, tmp_path / "list.xlsx")
    cells = {str(c.value) for row in sheets_of(content)[0] for c in row if c.value}
    assert any(text in cell for cell in cells)


def test_fields_left_empty_leave_cells_to_write_in(tmp_path: Path) -> None:
    for kind in ListKind:
        content = content_of(only(finding("")), usual_layout(kind))
        check_sound(content, tmp_path / "list.xlsx")


def test_a_text_too_long_for_a_cell_is_refused_under_the_offices_own_heading() -> None:
    layout = ListLayout(
        ListKind.PROBLEMS,
        (ListedColumn(ColumnRole.NUMBER), ListedColumn(ColumnRole.FINDING, "存在的短板")),
    )
    with pytest.raises(RuleViolation, match=r"问题1\.2的“存在的短板”有32,768字"):
        content_of(only(finding("改" * 32_768, number="1.2")), layout)


def test_both_readers_see_the_same_texts() -> None:
    content = content_of(rich_ledger(33), usual_layout(ListKind.RESPONSIBILITY))
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    own = [[cell.value or "" for cell in row] for row in sheets_of(content)[0]]
    assert rows == own


def test_a_finding_is_merged_over_the_rows_of_its_measures() -> None:
    ledger = rich_ledger(13)
    sheet = sheets_of(content_of(ledger, usual_layout(ListKind.RESPONSIBILITY)))[0]
    at = headings(sheet).index("问题") + 1
    merged = {
        a.min_row: a.max_row - a.min_row + 1 for a in sheet.merged_cells.ranges if a.min_col == at
    }
    row = HEADING_ROW + 1
    for each in ledger.findings:
        count = max(1, len(ledger.measures_of(each.id)))
        assert sheet.cell(row, at).value == each.title
        assert merged.get(row, 1) == count
        row += count


def test_people_choose_where_they_would_type() -> None:
    ledger = rich_ledger()
    layout = everything(ledger, measure_rows=True, headings={})
    sheet = sheets_of(content_of(ledger, layout))[0]
    offered = {
        headings(sheet)[openpyxl.utils.cell.range_boundaries(str(v.sqref))[0] - 1]: v.formula1
        for v in sheet.data_validations.dataValidation
    }
    assert offered["整改结果"] == '"未启动,整改中,阶段性完成,完成,长期坚持"'
    assert offered["整改时序"] == '"立行立改,限期整改,长期坚持"'
    assert offered["措施状态"] == '"进行中,已完成"'
    assert (
        offered["责任科室"]
        == offered["措施责任科室"]
        == '"办公室,路灯管理所,计划财务科,园林绿化科"'
    )
    assert not any(v.showErrorMessage for v in sheet.data_validations.dataValidation)


def test_only_what_is_asked_for_is_listed_and_the_foot_says_so() -> None:
    ledger = rich_ledger(33)
    shown = ListFilter(only_open=True, department="办公室", source=FindingSource.FEEDBACK)
    layout = replace(usual_layout(ListKind.RECTIFICATION), shown=shown)
    sheet = sheets_of(content_of(ledger, layout))[0]
    findings = shown.findings_of(ledger)
    assert 0 < len(findings) < 33
    texts = [str(cell.value) for row in sheet for cell in row if cell.value]
    foot = next(text for text in texts if text.startswith("合计"))
    assert foot.startswith(f"合计：反馈问题 {len(findings)} = ")
    assert "本表只列尚未完成的问题、办公室负责的问题、来源为反馈问题的问题" in foot


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_list_of_few_columns_is_no_wider_than_they_are(count: int, tmp_path: Path) -> None:
    roles = (ColumnRole.FINDING, ColumnRole.NUMBER, ColumnRole.DUE)[:count]
    layout = ListLayout(ListKind.PROBLEMS, tuple(map(ListedColumn, roles)))
    sheet = compose_list_sheet(invented_ledger(3), layout, today=TODAY)
    content = write_lists([sheet])
    check_lists(content, [sheet])
    (worksheet,) = sheets_of(content)
    assert worksheet.max_column == count
    texts = [str(cell.value) for row in worksheet for cell in row if cell.value]
    assert any(text.startswith("填报单位：") for text in texts)
    assert any(text.startswith("截至日期：") for text in texts)
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    errors = OPENXML.OpenXmlValidator().validate(path).errors
    assert [str(each) for each in errors if not KNOWN_REMARKS.search(str(each))] == []


def test_a_column_is_as_wide_as_the_office_wants() -> None:
    layout = ListLayout(
        ListKind.PROBLEMS,
        (ListedColumn(ColumnRole.NUMBER), ListedColumn(ColumnRole.FINDING, width=20)),
    )
    sheet = sheets_of(content_of(invented_ledger(3), layout))[0]
    width = sheet.column_dimensions["B"].width
    assert lines_needed("改" * 20, width, 10) == 1
    assert lines_needed("改" * 21, width, 10) == 2


def test_signatures_are_those_the_office_wants() -> None:
    layout = replace(usual_layout(ListKind.TASKS), signatures=("分管领导", "党组书记", "日期"))
    sheet = sheets_of(content_of(invented_ledger(3), layout))[0]
    last = str(sheet.cell(sheet.max_row, 1).value)
    assert re.fullmatch("分管领导：\\s+党组书记：\\s+日期：\\s+年\\s+月\\s+日", last)


@pytest.mark.parametrize(
    "columns",
    [
        (ColumnRole.NUMBER,),
        (ColumnRole.FINDING, ColumnRole.FINDING),
        (ColumnRole.FINDING, ColumnRole.MEASURE_DUE),
        (ColumnRole.FINDING, ColumnRole.HEADING),
    ],
)
def test_columns_that_nobody_could_read_again_are_refused(columns: tuple[ColumnRole, ...]) -> None:
    with pytest.raises(RuleViolation):
        ListLayout(ListKind.TASKS, tuple(map(ListedColumn, columns)))
