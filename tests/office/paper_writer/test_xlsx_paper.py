"""A paper as .xlsx: nothing is cut, nothing is a formula, and it prints as its page says."""

from __future__ import annotations

import io
import re
import time
import zipfile
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.papers.paper import (
    FORM_PAGE,
    PageBreak,
    PageSize,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    TableBlock,
    TextStyle,
)
from rectify_desktop.errors import RuleViolation
from rectify_desktop.office.gate.clean_text import clean_text
from rectify_desktop.office.paper_writer.xlsx_paper import write_paper_xlsx
from rectify_desktop.office.second_reader.comparing import check_paper
from rectify_desktop.office.sheet.row_heights import height_of, lines_needed
from tests.made_case_papers import all_papers, case_ledger, case_records, sized_ledger, whole_papers
from tests.made_papers import COLUMNS, form_paper, list_paper, one_cell, text, text_paper

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

OPENXML = pytest.importorskip("openxml_audit")
# What openpyxl writes into every workbook and Excel takes: inline strings, the order in a font.
KNOWN_REMARKS = re.compile(r"inline-string cell|/fonts\[1\]/font\[\d+\]: Unexpected element")

LEDGER = case_ledger()
RECORDS = case_records(LEDGER)
CASE_PAPERS = all_papers(LEDGER, RECORDS)
EMPTY_PAPERS = {
    f"{name}_{count}": paper
    for count in (0, 1)
    for name, paper in whole_papers(sized_ledger(count), CaseRecords()).items()
}
MADE = {
    "list": list_paper(),
    "long_list": list_paper(120),
    "no_rows": list_paper(0),
    "form": form_paper(),
    "text": text_paper(),
    "nothing": Paper("空", "空", ()),
    "long_cell": one_cell("改" * 5000),
    "latin_word": one_cell("x" * 200 + "改" * 40),
}
PAPERS = {**MADE, **CASE_PAPERS, **EMPTY_PAPERS}


def book(paper: Paper) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(write_paper_xlsx(paper)))


def sheet(paper: Paper) -> Worksheet:
    return book(paper).worksheets[0]


def sheet_xml(paper: Paper) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(write_paper_xlsx(paper))) as package:
        names = [name for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
        return [package.read(name).decode() for name in names]


@pytest.mark.parametrize("name", PAPERS)
def test_the_file_keeps_the_rules_of_open_xml(name: str, tmp_path: Path) -> None:
    target = tmp_path / "paper.xlsx"
    target.write_bytes(write_paper_xlsx(PAPERS[name]))
    result = OPENXML.OpenXmlValidator().validate(target)
    assert [str(e) for e in result.errors if not KNOWN_REMARKS.search(str(e))] == []


@pytest.mark.parametrize("name", PAPERS)
def test_every_text_comes_back_in_its_order(name: str) -> None:
    check_paper(write_paper_xlsx(PAPERS[name]), PAPERS[name], ".xlsx")


@pytest.mark.parametrize("name", PAPERS)
def test_another_library_reads_the_same_texts(name: str) -> None:
    content = write_paper_xlsx(PAPERS[name])
    ours = openpyxl.load_workbook(io.BytesIO(content))
    theirs = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for at, our in enumerate(ours.worksheets):
        read = [str(cell.value) for line in our for cell in line if cell.value is not None]
        rows = theirs.get_sheet_by_index(at).to_python()
        assert [str(cell) for line in rows for cell in line if cell != ""] == read


@pytest.mark.parametrize("name", PAPERS)
def test_no_cell_is_a_formula_and_merges_never_overlap(name: str) -> None:
    for xml in sheet_xml(PAPERS[name]):
        assert not re.search(r"<f[ >/]", xml)
    for made in book(PAPERS[name]).worksheets:
        taken: set[tuple[int, int]] = set()
        for area in made.merged_cells.ranges:
            cells = set(
                product(
                    range(area.min_row, area.max_row + 1), range(area.min_col, area.max_col + 1)
                )
            )
            assert not cells & taken
            taken |= cells


@pytest.mark.parametrize("name", PAPERS)
def test_every_row_has_a_height_that_excel_can_make(name: str) -> None:
    for made in book(PAPERS[name]).worksheets:
        if made.sheet_state == "hidden":
            continue
        for at in range(1, made.max_row + 1):
            height = made.row_dimensions[at].height
            if made.cell(1, 1).value is not None:
                assert height is not None
                assert 0 < height <= 409


@pytest.mark.parametrize("name", [name for name in PAPERS if name != "nothing"])
def test_no_cell_is_lower_than_its_text(name: str) -> None:
    for made in book(PAPERS[name]).worksheets:
        areas = {(a.min_row, a.min_col): a for a in made.merged_cells.ranges}
        for line in made:
            for cell in line:
                if not cell.value or made.sheet_state == "hidden":
                    continue
                area = areas.get((cell.row, cell.column))
                last_row = area.max_row if area else cell.row
                last_column = area.max_col if area else cell.column
                room = sum(made.row_dimensions[at].height for at in range(cell.row, last_row + 1))
                width = sum(
                    made.column_dimensions[openpyxl.utils.get_column_letter(at)].width
                    for at in range(cell.column, last_column + 1)
                )
                needed = height_of(lines_needed(cell.value, width, cell.font.sz), cell.font.sz)
                assert room >= needed - 0.01, (cell.coordinate, cell.value[:20])


@pytest.mark.parametrize("name", PAPERS)
def test_names_of_sheets_are_such_as_excel_takes(name: str) -> None:
    names = book(PAPERS[name]).sheetnames
    assert len({each.casefold() for each in names}) == len(names)
    for each in names:
        assert 0 < len(each) <= 31
        assert not set(each) & set(r"[]:*?/\\")


@pytest.mark.parametrize("name", ["list", "form", "text", "cards", "funds"])
def test_the_same_paper_gives_the_same_bytes(name: str) -> None:
    assert write_paper_xlsx(PAPERS[name]) == write_paper_xlsx(PAPERS[name])


def test_the_page_is_that_of_the_paper_and_one_page_wide() -> None:
    made = sheet(list_paper())
    assert made.page_setup.orientation == "landscape"
    assert made.page_setup.paperSize == 9
    assert (made.page_setup.fitToWidth, made.page_setup.fitToHeight) == (1, 0)
    assert made.sheet_properties.pageSetUpPr.fitToPage
    assert made.oddFooter.left.text == "区水务局任务清单"
    assert made.oddFooter.right.text == "第 &P 页　共 &N 页"
    assert made.print_title_rows == "$3:$3"
    assert made.freeze_panes == "B4"
    assert made.page_margins.left == pytest.approx(12 / 25.4)


def test_a3_is_a3_and_a_form_stands_upright() -> None:
    wide = replace(list_paper(), page=replace(list_paper().page, size=PageSize.A3))
    assert sheet(wide).page_setup.paperSize == 8
    assert sheet(form_paper()).page_setup.orientation == "portrait"


def test_columns_together_are_as_wide_as_the_page() -> None:
    made = sheet(list_paper())
    width = sum(dimension.width for dimension in made.column_dimensions.values())
    assert width * 7 / 96 * 25.4 == pytest.approx(list_paper().page.text_width, abs=0.1)


def test_a_long_text_stays_whole_in_one_cell_over_several_rows() -> None:
    words = "改" * 5000
    made = sheet(one_cell(words))
    (cell,) = [cell for line in made for cell in line if cell.value == words]
    area = next(a for a in made.merged_cells.ranges if cell.coordinate in a)
    assert area.max_row > area.min_row
    assert cell.alignment.vertical == "top"


def test_a_text_no_cell_can_hold_is_refused_with_its_place() -> None:
    with pytest.raises(RuleViolation, match="第1行“情况”有32,768字"):
        write_paper_xlsx(one_cell("改" * 32_768))


def test_a_paragraph_no_cell_can_hold_is_refused_with_its_beginning() -> None:
    paper = Paper("文", "文", (text("局党组逐项研究" + "改" * 32_767),))
    with pytest.raises(RuleViolation, match="局党组逐项研究"):
        write_paper_xlsx(paper)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
@example("=1+1")
@example("#N/A")
@example("_x000D_")
@example("@SUM(A1)")
def test_any_text_comes_back_as_text(words: str) -> None:
    expected = clean_text(words).strip()
    content = write_paper_xlsx(one_cell(words))
    cell = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0].cell(2, 2)
    assert cell.data_type in ("s", "inlineStr", "n")
    # openpyxl does not undo Excel's escapes; the other library does.
    read = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert read[1][1:] in ([expected], [] if not expected else None)
    if expected:
        assert cell.quotePrefix


def test_short_choices_are_offered_in_the_cells() -> None:
    (rule,) = sheet(list_paper()).data_validations.dataValidation
    assert rule.formula1 == '"办公室,财务科"'
    assert str(rule.sqref) == "D4:D15"


def test_long_choices_stand_on_a_hidden_sheet_once() -> None:
    many = tuple(f"第{at}个内设科室" for at in range(60))
    columns = tuple(
        replace(column, choices=many if column.choices or column.title == "备注" else ())
        for column in COLUMNS
    )
    made = book(list_paper(columns=columns))
    hidden = made.worksheets[-1]
    assert hidden.sheet_state == "hidden"
    assert [line[0].value for line in hidden] == list(many)
    rules = made.worksheets[0].data_validations.dataValidation
    assert {rule.formula1 for rule in rules} == {"'下拉选项'!$A$1:$A$60"}


@pytest.mark.parametrize("choice", ["甲,乙", '“"”', "甲\n乙"])
def test_a_choice_that_would_break_a_list_in_the_cell_is_kept_whole(choice: str) -> None:
    columns = (PaperColumn("科室", 40.0, choices=(choice, "丙")),)
    table = TableBlock(columns, (PaperRow((PaperCell(""),)),))
    made = book(Paper("表", "表", (table,)))
    assert [line[0].value for line in made.worksheets[-1]] == [choice, "丙"]


def test_each_part_has_its_sheet_named_by_its_title() -> None:
    def part(title: str, subtitle: str = "") -> list:
        lines = [text(title, TextStyle.TITLE)]
        lines += [text(subtitle, TextStyle.SUBTITLE)] if subtitle else []
        return [*lines, PageBreak()]

    blocks = [
        *part("总表"),
        *part("分领导表", "陆远征"),
        *part("分领导表", "何静"),
        *part("分科室表/[办公室]"),
        *part("长" * 40),
        *part("长" * 40),
    ]
    made = book(Paper("调度表", "调度表", tuple(blocks)))
    assert made.sheetnames == [
        "总表", "陆远征", "何静", "分科室表办公室", "长" * 31, "长" * 28 + "（2）",
    ]  # fmt: skip


def test_a_signature_line_never_stands_alone_on_a_page() -> None:
    broken = 0
    for count in range(10, 40):
        made = sheet(list_paper(count))
        last_row = 3 + count
        breaks = [each.id for each in made.row_breaks.brk]
        assert breaks in ([], [last_row - 1])
        broken += bool(breaks)
    assert 0 < broken < 30


def test_a_form_a_little_too_long_is_printed_on_one_page() -> None:
    def form(rows: int) -> Paper:
        table = form_paper().tables[0]
        row = PaperRow((PaperCell("", columns=4),), least_height=20.0)
        return Paper("表", "表", (replace(table, rows=(row,) * rows),), FORM_PAGE)

    heights = {rows: sheet(form(rows)).page_setup.fitToHeight for rows in (5, 14, 40)}
    assert heights == {5: 0, 14: 1, 40: 0}


def test_tables_of_different_columns_share_one_sheet() -> None:
    funds = CASE_PAPERS["funds"]
    made = sheet(funds)
    titles = [column.title for table in funds.tables for column in table.columns]
    shown = [str(cell.value) for line in made for cell in line if cell.font.name == "黑体"]
    assert shown == titles
    assert made.print_title_rows is None


def test_the_time_grows_with_the_rows_and_not_faster() -> None:
    def seconds(count: int) -> float:
        paper = list_paper(count)
        times: list[float] = []
        for _ in range(3):
            start = time.perf_counter()
            write_paper_xlsx(paper)
            times.append(time.perf_counter() - start)
        return min(times)

    # Ten times the rows take about ten times as long; what grows with the square takes 100.
    assert seconds(1000) < 25 * seconds(100)
