"""What the 整改清单 says, how it stands on its sheet, and that nothing in it is lost."""

from __future__ import annotations

import io
import re
import time
import zipfile
from dataclasses import replace
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.finding import Heading
from rectify_desktop.domain.ids import FindingId, HeadingId, MeasureId
from rectify_desktop.domain.inspection import SourceTally
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from rectify_desktop.domain.wording.typography import full_width
from rectify_desktop.errors import RuleViolation
from rectify_desktop.office.gate.clean_text import clean_text
from rectify_desktop.office.ledger_reader import read_ledger_workbook
from rectify_desktop.office.ledger_writer.writer import write_ledger
from rectify_desktop.office.sheet.row_heights import height_of, lines_needed
from tests.invented_ledger import ROUND, TODAY, finding, invented_ledger, long_text, only

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl.worksheet.cell_range import CellRange

OPENXML = pytest.importorskip("openxml_audit")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HEADING_ROW = 3
SIZES = (0, 1, 13, 33)
USUAL = [
    "序号", "方面", "类别", "问题", "整改措施", "责任领导", "责任科室", "责任人", "完成时限",
    "整改情况", "整改结果", "备注",
]  # fmt: skip
# What openpyxl writes into every workbook and Excel takes: inline strings, the order in a font.
KNOWN_REMARKS = re.compile(r"inline-string cell|/fonts\[1\]/font\[\d+\]: Unexpected element")


def sized(count: int) -> Ledger:
    return invented_ledger(count) if count else Ledger(ROUND)


def sheet_of(content: bytes) -> Worksheet:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def written(ledger: Ledger) -> Worksheet:
    return sheet_of(write_ledger(ledger, TODAY))


def headings(sheet: Worksheet) -> list[str]:
    return [str(cell.value).replace("\n", "") for cell in sheet[HEADING_ROW]]


def column(sheet: Worksheet, name: str) -> list[str]:
    """Return the texts of one column, without the rows that only go on from above."""
    at = headings(sheet).index(name) + 1
    end = next(
        row for row in range(HEADING_ROW + 1, sheet.max_row + 1)
        if str(sheet.cell(row, 1).value or "").startswith("合计")
    )  # fmt: skip
    return [
        str(sheet.cell(row, at).value or "")
        for row in range(HEADING_ROW + 1, end)
        if sheet.cell(row, 1).value is not None
    ]


def cells_of(area: CellRange) -> set[tuple[int, int]]:
    return set(
        product(range(area.min_row, area.max_row + 1), range(area.min_col, area.max_col + 1))
    )


def sheet_xml(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read("xl/worksheets/sheet1.xml").decode()


def test_the_usual_columns_stand_in_the_order_of_the_paper() -> None:
    ledger = invented_ledger(13)
    plain = tuple(replace(finding_, description="") for finding_ in ledger.findings)
    assert headings(written(replace(ledger, findings=plain))) == USUAL


def test_every_finding_has_its_row_in_ledger_order() -> None:
    ledger = invented_ledger(33)
    sheet = written(ledger)
    assert column(sheet, "序号") == [finding.number for finding in ledger.findings]
    assert column(sheet, "问题") == [finding.title for finding in ledger.findings]


def test_a_finding_without_a_number_gets_its_place_in_the_list() -> None:
    ledger = only(finding(number="3"), replace(finding(), id=FindingId("g")))
    assert column(written(ledger), "序号") == ["3", "2"]


def test_several_measures_are_numbered_in_one_cell_and_a_single_one_is_not() -> None:
    one, two = finding(), replace(finding(), id=FindingId("g"))
    measures = {
        one.id: (Measure(one.id, "开展清查", id=MeasureId("a")),),
        two.id: (
            Measure(two.id, "开展清查", 0, id=MeasureId("b")),
            Measure(two.id, "修订办法", 1, id=MeasureId("c")),
        ),
    }
    ledger = replace(only(one, two), measures=measures)
    assert column(written(ledger), "整改措施") == ["开展清查", "1.开展清查\n2.修订办法"]


def test_the_result_is_as_it_was_declared_and_none_is_invented() -> None:
    ledger = only(
        finding(declared_result=DeclaredResult.COMPLETED, declared_wording="已整改到位"),
        finding(id=FindingId("b"), declared_result=DeclaredResult.STAGE_COMPLETED),
        finding(id=FindingId("c")),
    )
    assert column(written(ledger), "整改结果") == ["已整改到位", "阶段性完成", ""]


@pytest.mark.parametrize(
    ("facts", "heading", "text"),
    [
        ({"description": "抽查三次，两次不符。"}, "问题描述", "抽查三次，两次不符。"),
        ({"plan": "6月底前完成全部库房盘点"}, "整改计划", "6月底前完成全部库房盘点"),
        ({"acceptance_criterion": "账实相符"}, "验收标准", "账实相符"),
        ({"source": FindingSource.PETITION}, "来源", "信访件"),
    ],
)
def test_what_only_some_ledgers_know_has_a_column_when_it_is_known(
    facts: dict[str, object], heading: str, text: str
) -> None:
    assert heading not in headings(written(only(finding())))
    assert column(written(only(finding(**facts))), heading) == [text]


def test_a_list_without_themes_has_no_empty_columns_for_them() -> None:
    assert headings(written(only(finding()))) == [
        name for name in USUAL if name not in ("方面", "类别")
    ]


def test_a_heading_never_stands_without_the_column_of_themes() -> None:
    heading = Heading(ROUND.id, "内部管理不严", id=HeadingId("h"))
    ledger = replace(only(finding(heading_id=heading.id)), headings=(heading,))
    assert headings(written(ledger))[1:3] == ["方面", "类别"]


def test_themes_and_headings_are_merged_over_their_findings() -> None:
    ledger = invented_ledger(13)
    sheet = written(ledger)
    shown: dict[tuple[int, int], str] = {}
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row, area.max_row + 1):
            shown[row, area.min_col] = str(sheet.cell(area.min_row, area.min_col).value)
    themes, titles = ledger.theme_titles(), ledger.heading_titles()
    for row, finding_ in enumerate(ledger.findings, start=HEADING_ROW + 1):
        assert finding_.theme_id is not None
        assert finding_.heading_id is not None
        assert shown.get((row, 2), sheet.cell(row, 2).value) == themes[finding_.theme_id]
        assert shown.get((row, 3), sheet.cell(row, 3).value) == titles[finding_.heading_id]
    assert any(a.min_col == 2 and a.max_row > a.min_row for a in sheet.merged_cells.ranges)


def test_the_first_row_of_a_title_holds_all_of_it_so_that_no_page_cuts_it() -> None:
    ledger = invented_ledger(13)
    named = tuple(replace(theme, title=theme.title * 6) for theme in ledger.themes)
    sheet = written(replace(ledger, themes=named))
    at = headings(sheet).index("方面") + 1
    letter = sheet.cell(HEADING_ROW, at).column_letter
    width = sheet.column_dimensions[letter].width
    for area in sheet.merged_cells.ranges:
        if area.min_col == area.max_col == at:
            cell = sheet.cell(area.min_row, at)
            needed = height_of(lines_needed(str(cell.value), width, 10), 10)
            assert (sheet.row_dimensions[area.min_row].height or 0) >= needed


def test_all_cells_of_the_findings_begin_at_the_top_so_that_long_ones_can_go_on() -> None:
    ledger = invented_ledger(13)
    first, *others = ledger.findings
    sheet = written(replace(ledger, findings=(replace(first, situation=long_text(4000)), *others)))
    rows = list(sheet.iter_rows(HEADING_ROW + 1))
    end = next(at for at, row in enumerate(rows) if str(row[0].value or "").startswith("合计"))
    assert end > 13
    cells = [cell for row in rows[:end] for cell in row if cell.value is not None]
    assert {cell.alignment.vertical for cell in cells} == {"top"}


def test_widths_count_in_a_face_that_every_system_has() -> None:
    # Where 宋体 is missing its digits would be a fifth wider, and with them all columns.
    content = write_ledger(sized(1), TODAY)
    styles = zipfile.ZipFile(io.BytesIO(content)).read("xl/styles.xml").decode()
    assert re.findall(r'<name val="([^"]+)"', styles)[0] == "Arial"
    assert sheet_of(content).cell(HEADING_ROW + 1, 1).font.name == "宋体"


def test_a_day_stands_on_one_line() -> None:
    known = finding(due_on=date(2026, 12, 28))
    sheet = written(only(known))
    at = headings(sheet).index("完成时限") + 1
    width = sheet.column_dimensions[sheet.cell(HEADING_ROW, at).column_letter].width
    assert lines_needed(str(sheet.cell(HEADING_ROW + 1, at).value), width, 10) == 1


def test_equal_headings_of_two_themes_are_not_merged() -> None:
    ledger = invented_ledger(12)
    same = replace(
        ledger, headings=tuple(replace(heading, title="管理不严") for heading in ledger.headings)
    )
    sheet = written(same)
    areas = [area for area in sheet.merged_cells.ranges if area.min_col == 3]
    headings_of = {
        row: finding_.heading_id for row, finding_ in enumerate(same.findings, HEADING_ROW + 1)
    }
    for area in areas:
        if area.min_row > HEADING_ROW and area.min_col == area.max_col:
            assert len({headings_of[row] for row in range(area.min_row, area.max_row + 1)}) == 1


def test_unit_day_figures_and_signatures_frame_the_list() -> None:
    tallied = replace(ROUND, tallies=(SourceTally(FindingSource.PETITION, 2, 2),))
    sheet = written(replace(invented_ledger(13), round=tallied))
    texts = [str(cell.value) for row in sheet for cell in row if cell.value]
    assert texts[:3] == [
        "云溪区市政园林局巡察整改清单",
        "填报单位：中共云溪区市政园林局党组",
        "截至日期：2026年3月12日",
    ]
    assert texts[-2] == (
        "合计：反馈问题 13 = 5 完成 + 2 阶段性完成 + 2 整改中 + 2 未启动 + 2 未填"
        "（口径：具体问题）；"
        "信访件 2 = 2 完成（口径：按已公布的件数）"
    )
    assert re.match("填表人：.+审核人：.+负责人：", texts[-1])


@pytest.mark.parametrize(
    "text", ["=1+1", "==关于合同", '=HYPERLINK("x")', "#N/A", "+1", "-1", "@甲", "2026-03-12", "13"]
)
def test_no_text_becomes_a_formula_an_error_a_number_or_a_day(text: str) -> None:
    content = write_ledger(only(finding(text, situation=text, remarks=text)), TODAY)
    assert not re.search(r"<f[ >/]", sheet_xml(content))
    sheet = sheet_of(content)
    for name in ("问题", "整改情况", "备注"):
        cell = sheet.cell(HEADING_ROW + 1, headings(sheet).index(name) + 1)
        # The prefix keeps it text when somebody edits the cell in Excel.
        assert (cell.value, cell.quotePrefix) == (text, True)
    assert set(re.findall(r'<c [^>]*t="(\w+)"[^/>]*>', sheet_xml(content))) == {"inlineStr"}


def test_a_text_too_long_for_a_cell_is_refused_by_name() -> None:
    ledger = only(finding(number="1.2", situation="改" * 32_768))
    with pytest.raises(RuleViolation) as refusal:
        write_ledger(ledger, TODAY)
    assert "问题1.2的“整改情况”有32,768字" in str(refusal.value)


def test_the_longest_text_a_cell_can_hold_comes_back_whole() -> None:
    text = "改" * 32_767
    assert column(written(only(finding(situation=text))), "整改情况") == [text]


@given(st.text(min_size=1, max_size=60))
@example("_x000D_")
@example("a\x0bb")
@example("\ud800")
@example("𠮷" * 20)
@example("一\r\n二\n\n三")
@settings(deadline=None, max_examples=60)
def test_any_text_comes_back_through_a_second_reader(text: str) -> None:
    content = write_ledger(only(finding("题", situation=text)), TODAY)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    at = list(rows[HEADING_ROW - 1]).index("整改情况")
    assert rows[HEADING_ROW][at] == clean_text(full_width(text)).strip()


@pytest.mark.parametrize("count", SIZES)
def test_a_second_reader_sees_the_same_texts(count: int) -> None:
    content = write_ledger(sized(count), TODAY)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    own = [[cell.value or "" for cell in row] for row in sheet_of(content)]
    assert [[text or "" for text in row] for row in rows] == own[: len(rows)]
    assert not any(text for row in own[len(rows) :] for text in row)


@pytest.mark.parametrize("count", SIZES)
def test_the_sheet_is_ready_for_the_printer(count: int) -> None:
    sheet = written(sized(count))
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToWidth == 1
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.oddFooter.center.text == "第 &P 页  共 &N 页"
    heading = headings(sheet)
    after_findings = openpyxl.utils.get_column_letter(heading.index("问题") + 2)
    assert sheet.freeze_panes == f"{after_findings}{HEADING_ROW + 1}"
    assert len(sheet.title) <= 31


def test_a_list_whose_foot_would_stand_alone_is_fitted_to_its_pages() -> None:
    fitted = {
        count: written(invented_ledger(count)).page_setup.fitToHeight for count in range(1, 40)
    }
    # Most lists end well within a page and keep their size; a long one keeps it in any case.
    assert list(fitted.values()).count(0) > len(fitted) / 2
    assert any(fitted.values())
    assert written(invented_ledger(300)).page_setup.fitToHeight == 0


def test_the_column_that_says_most_has_most_room() -> None:
    ledger = invented_ledger(6)
    wordy = [
        replace(each, situation="一是召开专题会议研究部署。" * 12, plan="")
        for each in ledger.findings
    ]
    sheet = written(replace(ledger, findings=tuple(wordy)))
    widths = dict(
        zip(
            headings(sheet),
            (sheet.column_dimensions[at].width for at in _letters(sheet)),
            strict=True,
        )
    )
    assert widths["整改情况"] == max(widths.values())
    assert widths["整改情况"] > 2 * widths["问题描述"]


def _letters(sheet: Worksheet) -> list[str]:
    return [openpyxl.utils.get_column_letter(at) for at in range(1, len(headings(sheet)) + 1)]


@pytest.mark.parametrize("count", SIZES)
def test_every_row_has_a_height_excel_keeps(count: int) -> None:
    sheet = written(sized(count))
    heights = [sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1)]
    assert all(height and 15 <= height <= 409 for height in heights)


@pytest.mark.parametrize("count", SIZES)
def test_merged_areas_never_overlap(count: int) -> None:
    sheet = written(sized(count))
    covered: set[tuple[int, int]] = set()
    for area in sheet.merged_cells.ranges:
        cells = cells_of(area)
        assert not cells & covered
        covered |= cells


def test_a_finding_too_high_for_one_row_goes_on_in_merged_rows_with_its_text_whole() -> None:
    text = long_text(4000)
    ledger = invented_ledger(13)
    findings = tuple(
        replace(f, situation=text) if at == 4 else f for at, f in enumerate(ledger.findings)
    )
    sheet = written(replace(ledger, findings=findings))
    assert column(sheet, "整改情况")[4] == text
    assert len(column(sheet, "序号")) == 13
    at = headings(sheet).index("整改情况") + 1
    (area,) = [
        a for a in sheet.merged_cells.ranges
        if a.min_col == a.max_col == at and a.max_row > a.min_row
    ]  # fmt: skip
    room = sum(
        sheet.row_dimensions[row].height or 0 for row in range(area.min_row, area.max_row + 1)
    )
    assert room > 409
    numbers = [a for a in sheet.merged_cells.ranges if a.min_col == a.max_col == 1]
    assert [(a.min_row, a.max_row) for a in numbers] == [(area.min_row, area.max_row)]


def test_long_texts_widen_the_list_before_they_part_a_row() -> None:
    def width(ledger: Ledger) -> float:
        sheet = written(ledger)
        return sum(sheet.column_dimensions[cell.column_letter].width for cell in sheet[HEADING_ROW])

    ledger = only(finding(situation=long_text(1500)))
    assert width(ledger) > width(only(finding(situation="已完成")))
    assert len(column(written(ledger), "序号")) == 1
    assert not [a for a in written(ledger).merged_cells.ranges if a.min_col == a.max_col]


def test_the_list_is_read_back_as_the_same_findings(tmp_path: Path) -> None:
    ledger = invented_ledger(33)
    first = replace(
        ledger.findings[0],
        situation=long_text(4000),
        plan="6月底前完成。\n年底前复查。",
        supporting_departments=ledger.findings[1].responsible_departments,
    )
    ledger = replace(ledger, findings=(first, *ledger.findings[1:]))
    target = tmp_path / "list.xlsx"
    target.write_bytes(write_ledger(ledger, TODAY))
    proposal = read_ledger_workbook(target)
    themes, titles = ledger.theme_titles(), ledger.heading_titles()
    assert [theme.title for theme in proposal.themes] == list(themes.values())
    assert [heading.title for heading in proposal.headings] == list(titles.values())
    assert len(proposal.findings) == 33
    for finding_, read in zip(ledger.findings, proposal.findings, strict=True):
        assert finding_.theme_id
        assert finding_.heading_id
        assert read.theme is not None
        assert read.heading is not None
        assert proposal.themes[read.theme].title == themes[finding_.theme_id]
        assert proposal.headings[read.heading].title == titles[finding_.heading_id]
        for name in ("number", "title", "description", "situation", "plan", "remarks", "source"):
            assert getattr(read, name) == getattr(finding_, name)
        assert (read.result, read.due_wording) == (finding_.declared_result, due_text(finding_))
        assert [m.text for m in read.measures] == [m.text for m in ledger.measures_of(finding_.id)]
        assert "、".join(read.owners) == ledger.person_names(finding_.owners)
        assert "、".join(read.lead_officials) == ledger.person_names(finding_.lead_officials)
        for read_names, ids in (
            (read.responsible_departments, finding_.responsible_departments),
            (read.supporting_departments, finding_.supporting_departments),
        ):
            assert "、".join(read_names) == ledger.department_names(ids)


def test_the_same_ledger_gives_the_same_bytes() -> None:
    first = write_ledger(invented_ledger(13), TODAY)
    time.sleep(1.1)  # The clock of a zip entry and of the properties ticks in seconds.
    assert write_ledger(invented_ledger(13), TODAY) == first


def test_the_file_names_no_program_person_or_clock() -> None:
    with zipfile.ZipFile(io.BytesIO(write_ledger(invented_ledger(1), TODAY))) as package:
        core = package.read("docProps/core.xml").decode()
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert "云溪区市政园林局巡察整改清单" in core
    assert "openpyxl" not in core
    assert not re.search(r"\d\d:\d\d", core)


def test_numbers_written_as_text_carry_no_warning() -> None:
    xml = sheet_xml(write_ledger(invented_ledger(13), TODAY))
    assert '<ignoredError sqref="A4:M16" numberStoredAsText="1"/>' in xml


@pytest.mark.parametrize("count", SIZES)
def test_the_package_is_sound(count: int, tmp_path: Path) -> None:
    target = tmp_path / "list.xlsx"
    target.write_bytes(write_ledger(sized(count), TODAY))
    result = OPENXML.OpenXmlValidator().validate(target)
    assert [str(e) for e in result.errors if not KNOWN_REMARKS.search(str(e))] == []


def test_the_time_grows_with_the_findings_and_not_faster() -> None:
    def seconds(count: int) -> float:
        ledger = invented_ledger(count)
        times: list[float] = []
        for _ in range(3):
            start = time.perf_counter()
            write_ledger(ledger, TODAY)
            times.append(time.perf_counter() - start)
        return min(times)

    # Ten times the findings take about ten times as long; what grows with the square takes 100.
    assert seconds(500) < 25 * seconds(50)


def test_the_list_of_thirteen_is_as_it_was_agreed(golden: Callable[[str, str], None]) -> None:
    golden("ledger/thirteen.txt", dump(written(invented_ledger(13))))


def dump(sheet: Worksheet) -> str:
    """Return everything that shows of a sheet as text."""
    lines = [
        f"print {sheet.print_area} titles {sheet.print_title_rows} freeze {sheet.freeze_panes}",
        "widths " + " ".join(
            f"{cell.column_letter}={sheet.column_dimensions[cell.column_letter].width:g}"
            for cell in sheet[HEADING_ROW]
        ),
        "merged " + " ".join(
            area.coord for area in sorted(sheet.merged_cells.ranges, key=lambda a: a.bounds)
        ),
    ]  # fmt: skip
    for row in sheet:
        lines.append(f"row {row[0].row} height {sheet.row_dimensions[row[0].row].height:g}")
        lines += [
            f"  {cell.coordinate} {cell.font.name} {cell.font.sz:g} {cell.alignment.horizontal}"
            f"/{cell.alignment.vertical} | {str(cell.value).replace(chr(10), '↵')}"
            for cell in row
            if cell.value is not None
        ]
    return "\n".join(lines) + "\n"


def test_the_day_of_the_list_is_the_day_it_was_made() -> None:
    sheet = sheet_of(write_ledger(only(finding()), date(2026, 12, 1)))
    assert any(cell.value == "截至日期：2026年12月1日" for cell in sheet[2])
