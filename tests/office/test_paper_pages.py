"""Papers as LibreOffice prints them: inside their margins, headers repeated, forms on one page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from measured_pages import GRID, LINE, Page, measured_pages

from rectify_desktop.domain.papers.paper import FORM_PAGE, TABLE_PAGE, Paper, TextStyle
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx
from tests.made_case_papers import all_papers, case_ledger, case_records
from tests.made_papers import list_paper, text

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = case_ledger()
PAPERS = all_papers(LEDGER, case_records(LEDGER))


def pages_of(paper: Paper, folder: Path) -> list[Page]:
    return measured_pages(write_paper_docx(paper), folder)


def inside(pages: list[Page], paper: Paper) -> None:
    """Check that nothing stands in the margins at the sides."""
    _, right, _, left = paper.page.margins
    for page in pages:
        for glyph in page.glyphs:
            assert left - 0.5 <= glyph.left
            assert glyph.right <= paper.page.width - right + 0.5


def test_an_official_text_has_22_lines_of_28_characters(tmp_path: Path) -> None:
    words = "水" * (28 * 22 * 2)
    pages = pages_of(Paper("文", "文", (text(words, TextStyle.FLUSH),)), tmp_path)
    (first, second, *_) = pages
    for page in (first, second):
        tops = sorted({round(glyph.top, 1) for glyph in page.glyphs if glyph.text == "水"})
        assert len(tops) == 22
        line = [glyph for glyph in page.glyphs if round(glyph.top, 1) == tops[3]]
        assert len(line) == 28
        assert line[1].left - line[0].left == pytest.approx(GRID, abs=0.1)
        assert tops[1] - tops[0] == pytest.approx(LINE, abs=0.15)
    assert first.box_of("—1—").left > 105 > second.box_of("—2—").right


def test_a_long_list_repeats_its_header_and_counts_its_pages(tmp_path: Path) -> None:
    paper = list_paper(40)
    pages = pages_of(paper, tmp_path)
    assert len(pages) > 2
    inside(pages, paper)
    for number, page in enumerate(pages, start=1):
        assert f"第{number}页共{len(pages)}页" in page.text
        if "办公室" in page.text:
            assert page.box_of("责任科室").top < page.box_of("办公室").top
        height = TABLE_PAGE.height
        assert all(glyph.bottom <= height for glyph in page.glyphs)


@pytest.mark.parametrize(
    "name", ["supervision_1", "closure_asked", "closure_blank", "extension_extension"]
)
def test_a_form_fills_one_page_and_no_more(name: str, tmp_path: Path) -> None:
    pages = pages_of(PAPERS[name], tmp_path)
    assert len(pages) == 1
    inside(pages, PAPERS[name])
    lowest = max(glyph.bottom for glyph in pages[0].glyphs if not re.match("[第共页]", glyph.text))
    assert lowest > FORM_PAGE.height / 2


def test_every_finding_has_one_page_of_cards(tmp_path: Path) -> None:
    pages = pages_of(PAPERS["cards"], tmp_path)
    assert len(pages) == len(LEDGER.findings)
    for page, finding in zip(pages, LEDGER.findings, strict=True):
        assert f"问题编号：{finding.number}" in page.text
        assert "责任领导：" in page.text
