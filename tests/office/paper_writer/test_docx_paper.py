"""A paper as .docx: every rule of Open XML, the grid, the table, what stays together."""

from __future__ import annotations

import io
import re
import time
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.papers.paper import (
    OFFICIAL_PAGE,
    TABLE_PAGE,
    PageSize,
    Paper,
    PaperRow,
    TableBlock,
    TextStyle,
)
from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS, PaperFonts
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx
from rectify_desktop.office.second_reader.comparing import check_paper
from tests.made_case_papers import all_papers, case_ledger, case_records, sized_ledger, whole_papers
from tests.made_papers import COLUMNS, form_paper, list_paper, one_cell, row, text, text_paper

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OPENXML = pytest.importorskip("openxml_audit")

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


def part(content: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def body(paper: Paper) -> etree._Element:
    return part(write_paper_docx(paper))[0]


def words(element: etree._Element) -> str:
    return "".join(node.text or "" for node in element.iter(f"{W}t"))


def value(element: etree._Element, path: str, name: str = "val") -> str | None:
    found = element.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(W + name)


@pytest.mark.parametrize("name", PAPERS)
def test_the_file_keeps_every_rule_of_open_xml(name: str, tmp_path: Path) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(write_paper_docx(PAPERS[name]))
    result = OPENXML.OpenXmlValidator().validate(target)
    assert [str(error) for error in result.errors] == []


@pytest.mark.parametrize("name", PAPERS)
def test_every_text_comes_back_in_its_order(name: str) -> None:
    check_paper(write_paper_docx(PAPERS[name]), PAPERS[name], ".docx")


@pytest.mark.parametrize("name", PAPERS)
def test_every_style_used_is_defined_and_every_run_asks_for_chinese_marks(name: str) -> None:
    content = write_paper_docx(PAPERS[name])
    styles = part(content, "word/styles.xml").iter(f"{W}style")
    defined = {style.get(f"{W}styleId") for style in styles}
    for tag in ("pStyle", "rStyle"):
        for used in part(content).iter(W + tag):
            assert used.get(f"{W}val") in defined
    for run in part(content).iter(f"{W}r"):
        assert run.find(f"{W}rPr/{W}rFonts").get(f"{W}hint") == "eastAsia"


@pytest.mark.parametrize("name", PAPERS)
def test_every_cell_ends_with_a_paragraph_and_rows_fill_the_grid(name: str) -> None:
    for table in body(PAPERS[name]).iter(f"{W}tbl"):
        grid = [int(column.get(f"{W}w")) for column in table.find(f"{W}tblGrid")]
        assert int(value(table, "tblPr/tblW", "w")) == sum(grid)
        for line in table.iter(f"{W}tr"):
            spans = [int(value(cell, "tcPr/gridSpan") or 1) for cell in line.findall(f"{W}tc")]
            assert sum(spans) == len(grid)
            at = 0
            for cell, span in zip(line.findall(f"{W}tc"), spans, strict=True):
                assert cell[-1].tag == f"{W}p"
                assert int(value(cell, "tcPr/tcW", "w")) == sum(grid[at : at + span])
                at += span


@pytest.mark.parametrize("name", PAPERS)
def test_two_tables_never_touch_and_no_document_ends_with_one(name: str) -> None:
    tags = [etree.QName(child).localname for child in body(PAPERS[name])]
    assert "tbl,tbl" not in ",".join(tags)
    assert tags[-2:] == ["p", "sectPr"]


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_paper_gives_the_same_bytes(name: str) -> None:
    assert write_paper_docx(PAPERS[name]) == write_paper_docx(PAPERS[name])


def test_no_mark_of_the_template_and_no_theme_face_is_left() -> None:
    content = write_paper_docx(text_paper())
    assert not re.search(r"【(?!待填：)", words(part(content)))
    for name in ("word/styles.xml", "word/document.xml"):
        assert b"Theme=" not in etree.tostring(part(content, name))


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("is_landscape", [False, True])
def test_a_table_is_as_wide_as_its_page(size: PageSize, is_landscape: bool) -> None:
    page = replace(TABLE_PAGE, size=size, is_landscape=is_landscape)
    made = body(replace(list_paper(), page=page))
    sheet = made.find(f"{W}sectPr/{W}pgSz")
    assert int(sheet.get(f"{W}w")) == round(page.width * 1440 / 25.4)
    assert (sheet.get(f"{W}orient") == "landscape") is is_landscape
    width = int(value(next(made.iter(f"{W}tbl")), "tblPr/tblW", "w"))
    assert width == pytest.approx(page.text_width * 1440 / 25.4, abs=2)


def test_an_official_text_keeps_the_grid_and_the_sides_of_its_page_numbers() -> None:
    content = write_paper_docx(text_paper())
    section = part(content)[0].find(f"{W}sectPr")
    kinds = [foot.get(f"{W}type") for foot in section.iter(f"{W}footerReference")]
    assert kinds == ["default", "even"]
    assert value(section, "docGrid", "linePitch") == "579"
    assert part(content, "word/settings.xml").find(f"{W}evenAndOddHeaders") is not None


def test_a_table_page_has_one_foot_with_its_title_and_both_numbers() -> None:
    content = write_paper_docx(list_paper())
    section = part(content)[0].find(f"{W}sectPr")
    assert [foot.get(f"{W}type") for foot in section.iter(f"{W}footerReference")] == ["default"]
    assert part(content, "word/settings.xml").find(f"{W}evenAndOddHeaders") is None
    foot = part(content, "word/footer3.xml")
    assert "区水务局任务清单" in words(foot)
    assert [node.text.strip() for node in foot.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    kinds = [node.get(f"{W}fldCharType") for node in foot.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"] * 2


def test_the_header_is_repeated_and_no_row_is_torn() -> None:
    rows = list(body(list_paper()).iter(f"{W}tr"))
    assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
    assert not [line for line in rows[1:] if line.find(f"{W}trPr/{W}tblHeader") is not None]
    assert all(line.find(f"{W}trPr/{W}cantSplit") is not None for line in rows)


def test_only_a_row_nearly_as_high_as_a_page_may_be_parted() -> None:
    rows = list(body(one_cell("改" * 5000)).iter(f"{W}tr"))
    assert rows[0].find(f"{W}trPr/{W}cantSplit") is not None
    assert rows[1].find(f"{W}trPr/{W}cantSplit") is None


def test_the_last_line_above_a_table_never_stands_alone_on_its_page() -> None:
    table = next(block for block in list_paper(2).blocks if isinstance(block, TableBlock))
    lead = text("截至2026年3月12日，班子成员牵头整改的具体问题如下表。")
    paper = Paper("报告", "报告", (lead, table, text("其他情况。")))
    first, last = (p for p in body(paper).findall(f"{W}p") if words(p))
    assert first.find(f"{W}pPr/{W}keepLines") is not None
    assert last.find(f"{W}pPr/{W}keepLines") is None


def test_the_day_of_a_signature_may_pass_the_edge_rather_than_turn_its_line() -> None:
    signed = (
        text("报告人：周启明", TextStyle.SIGNATURE),
        text("2026年11月20日", TextStyle.SIGNATURE),
    )
    day = next(
        p for p in body(Paper("报告", "报告", signed)).findall(f"{W}p") if "20日" in words(p)
    )
    assert int(value(day, "pPr/ind", "right") or 0) < 0


def test_the_signature_line_stays_with_the_last_row() -> None:
    rows = list(body(list_paper()).iter(f"{W}tr"))
    kept = [line for line in rows[1:] if next(line.iter(f"{W}keepNext"), None) is not None]
    assert kept == [rows[-1]]
    note = next(p for p in body(list_paper()).findall(f"{W}p") if words(p).startswith("口径"))
    assert note.find(f"{W}pPr/{W}keepNext") is not None


def test_what_spans_rows_is_restarted_once_and_goes_on_below() -> None:
    merges = [cell.get(f"{W}val") for cell in body(form_paper()).iter(f"{W}vMerge")]
    assert merges == ["restart", None]


def test_a_part_begins_on_a_new_page_in_schema_order() -> None:
    broken = [
        p
        for p in body(text_paper()).iter(f"{W}p")
        if next(p.iter(f"{W}pageBreakBefore"), None) is not None
    ]
    assert [words(p) for p in broken] == ["附件"]


def test_what_must_be_noticed_is_bold_and_what_was_said_before_is_grey() -> None:
    looks = {
        words(run): {etree.QName(child).localname for child in run.find(f"{W}rPr")}
        for run in body(list_paper()).iter(f"{W}r")
    }
    assert {"b", "color"} <= looks["▲超期3天"]
    assert "b" not in looks["上周已报"]
    assert "color" in looks["上周已报"]


def test_gaps_stand_on_yellow_in_texts_and_cells() -> None:
    for paper in (text_paper(), one_cell("由【待填：责任科室】办理")):
        marked = [
            words(run)
            for run in body(paper).iter(f"{W}r")
            if run.find(f"{W}rPr/{W}highlight") is not None
        ]
        assert len(marked) == 1
        assert marked[0].startswith("【待填：")


def test_titles_turn_by_meaning_and_stay_on_one_line_where_the_page_is_wide() -> None:
    title = "中共云岭市青禾区水务局党组巡察整改任务清单"
    first = list_paper().blocks[0]
    named = replace(first, runs=(replace(first.runs[0], text=title),))
    for page, lines in ((OFFICIAL_PAGE, 2), (TABLE_PAGE, 1)):
        paper = Paper("单", title, (named,), page)
        made = docx.Document(io.BytesIO(write_paper_docx(paper))).paragraphs[0].text
        assert made.count("\n") + 1 == lines
        assert made.replace("\n", "") == title


def test_the_faces_of_the_office_are_in_the_file_and_the_usual_ones_are_not() -> None:
    chosen = PaperFonts("仿宋", "华文中宋", "楷体", "黑体", "Times New Roman")
    content = write_paper_docx(list_paper(), chosen)
    styles = etree.tostring(part(content, "word/styles.xml"), encoding="unicode")
    listed = [font.get(f"{W}name") for font in part(content, "word/fontTable.xml")]
    assert len(listed) == len(set(listed))
    for name in set(DEFAULT_FONTS.names()) - set(chosen.names()):
        assert f'"{name}"' not in styles
        assert name not in listed


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
@example("一是\r\n二是\r三是\r\x00\n")
def test_any_text_in_a_cell_comes_back_but_for_what_no_file_can_hold(words_: str) -> None:
    illegal = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
    expected = illegal.sub("", words_).replace("\r\n", "\n").replace("\r", "\n")
    table = docx.Document(io.BytesIO(write_paper_docx(one_cell(words_)))).tables[0]
    assert table.rows[1].cells[1].text == expected


def test_a_row_with_more_cells_than_columns_is_a_fault() -> None:
    table = TableBlock(COLUMNS[:1], (PaperRow(row(0).cells[:2]),))
    with pytest.raises(ValueError, match="no place"):
        write_paper_docx(Paper("表", "表", (table,)))


def test_the_time_grows_with_the_rows_and_not_faster() -> None:
    def seconds(count: int) -> float:
        paper = list_paper(count)
        return min(times(paper))

    def times(paper: Paper) -> Iterator[float]:
        for _ in range(3):
            start = time.perf_counter()
            write_paper_docx(paper)
            yield time.perf_counter() - start

    # Ten times the rows take about ten times as long; what grows with the square takes 100.
    assert seconds(1000) < 25 * seconds(100)


def test_no_relationship_leads_out_of_the_file_and_none_is_missing() -> None:
    with zipfile.ZipFile(io.BytesIO(write_paper_docx(list_paper()))) as archive:
        names = set(archive.namelist())
        for name in (name for name in names if name.endswith(".rels")):
            folder = name.removesuffix(name.split("_rels/")[-1]).removesuffix("_rels/")
            for relationship in etree.fromstring(archive.read(name)):
                assert relationship.get("TargetMode") != "External"
                assert folder + relationship.get("Target") in names


def test_the_file_names_its_paper_and_no_person_and_no_machine() -> None:
    properties = docx.Document(io.BytesIO(write_paper_docx(list_paper()))).core_properties
    assert properties.title == "区水务局任务清单"
    assert properties.author == properties.last_modified_by == ""
