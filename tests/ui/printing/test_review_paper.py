"""The weekly sheet on paper, read back from the PDF that the one painter makes."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from PySide6.QtCore import QMarginsF, QPoint, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter

from rectify_desktop.domain.deadline import DueStanding, DueState
from rectify_desktop.domain.papers.paper import TableBlock, Tone
from rectify_desktop.domain.papers.review_paper import review_paper
from rectify_desktop.domain.review.review_sheet import ReviewSheet
from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.printing import review_pdf
from rectify_desktop.ui.printing.page_output import paint_pages, sheet_layout
from rectify_desktop.ui.printing.page_printing import PagePreviewDialog
from rectify_desktop.ui.printing.pdf_text import with_plain_text
from rectify_desktop.ui.printing.review_paper import laid_review
from tests.invented_ledger import invented_sheet, long_text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")
MM = 72 / 25.4


def pages_of(source: ReviewSheet | Path) -> list[str]:
    """Return the text of each page without blanks."""
    is_sheet = isinstance(source, ReviewSheet)
    # A printer's own PDF names look-alike radicals; only our files are put right.
    content = review_pdf(source) if is_sheet else with_plain_text(source.read_bytes())
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        return [normal(page.extract_text()) for page in pdf.pages]


def table_of(sheet: ReviewSheet) -> TableBlock:
    (table,) = review_paper(sheet).tables
    return table


def normal(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def tables_of(sheet: ReviewSheet) -> list[list[list[str]]]:
    """Return the cells of each page's table."""
    with pdfplumber.open(io.BytesIO(review_pdf(sheet))) as pdf:
        return [
            [[normal(cell or "") for cell in row] for row in table]
            for page in pdf.pages
            for table in [page.extract_table() or []]
        ]


def cells_of(sheet: ReviewSheet, column: int) -> list[str]:
    return [row[column] for table in tables_of(sheet) for row in table[1:]]


def test_the_page_is_a4_landscape() -> None:
    with pdfplumber.open(io.BytesIO(review_pdf(invented_sheet(13)))) as pdf:
        assert {(round(p.width / MM), round(p.height / MM)) for p in pdf.pages} == {(297, 210)}


def test_every_column_heading_stands_on_every_page() -> None:
    tables = tables_of(invented_sheet(60))
    assert len(tables) > 2
    assert {tuple(table[0]) for table in tables} == {
        (
            "序号", "问题编号", "问题(摘要)", "责任领导", "责任科室", "责任人",
            "完成时限剩余天数", "状态", "上周进展", "本周进展", "存在困难", "下周计划",
            "需协调事项",
        )
    }  # fmt: skip


def test_every_text_is_printed_whole_in_the_order_of_the_sheet() -> None:
    sheet = invented_sheet(33)
    for column, field in ((1, "number"), (2, "title"), (8, "last_progress"), (9, "progress")):
        assert cells_of(sheet, column) == [normal(getattr(row, field)) for row in sheet.rows]


def test_head_names_unit_period_day_and_people() -> None:
    first = pages_of(replace(invented_sheet(13), attendees="白石清、龚敏"))[0]
    for words in (
        "巡察整改周调度表",
        "单位:云溪区市政园林局",
        "调度周期:2026年3月9日至3月15日(第11周)",
        "截至日期:2026年3月12日",
        "主持人:郑允",
        "参加人:白石清、龚敏",
    ):
        assert words in first


def test_people_not_yet_known_leave_a_line_to_write_on() -> None:
    assert re.search("主持人:_{4,}参加人:_{4,}", pages_of(replace(invented_sheet(1), chair=""))[0])


def test_the_foot_says_what_is_counted_as_of_when_and_leaves_room_to_sign() -> None:
    sheet = invented_sheet(33)
    last = pages_of(sheet)[-1]
    assert (
        "截至2026年3月12日:反馈问题33=11完成+6阶段性完成+6整改中+5未启动+5未填(口径:具体问题)。"
        in last
    )
    assert f"本表{len(sheet.rows)}条:超期{sheet.overdue}条,本期未填{sheet.unfilled}条。" in last
    assert "填表人:审核人:主要负责人:日期:" in last


def test_each_page_says_which_it_is_of_how_many() -> None:
    pages = pages_of(invented_sheet(60))
    for number, text in enumerate(pages, start=1):
        assert f"第{number}页共{len(pages)}页" in text


def test_overdue_is_marked_by_sign_words_and_face_not_by_colour_alone() -> None:
    sheet = invented_sheet(33)
    marked = [row.cells[6] for row in table_of(sheet).rows if row.cells[6].tone is Tone.ALERT]
    assert len(marked) == sheet.overdue > 0
    assert all(re.search(r"^▲超期\d+天$", cell.text, re.M) for cell in marked)
    with pdfplumber.open(io.BytesIO(review_pdf(sheet))) as pdf:
        faces = {
            char["text"]: char["fontname"] for char in pdf.pages[0].chars if char["text"] in "▲号"
        }
    assert faces["▲"] != faces["号"]


def test_what_is_due_soon_has_another_mark() -> None:
    texts = [row.cells[6].text for row in table_of(invented_sheet(33)).rows]
    assert any(re.search(r"^△剩\d+天$", text, re.M) for text in texts)


def test_days_left_never_break() -> None:
    """The widest of them, ▲超期120天, is one line of its cell in the printed table."""
    sheet = invented_sheet(13)
    state = DueState(DueStanding.OVERDUE, -120)
    rows = (replace(sheet.rows[0], due="2025年11月12日", due_state=state), *sheet.rows[1:])
    with pdfplumber.open(io.BytesIO(review_pdf(replace(sheet, rows=rows)))) as pdf:
        table = pdf.pages[0].extract_table()
    assert table is not None
    assert (table[1][6] or "").split("\n")[-1] == "▲超期120天"


def test_last_progress_stands_in_grey_beside_this_one() -> None:
    paper = table_of(invented_sheet(13))
    assert {row.cells[8].tone for row in paper.rows} == {Tone.PAST}
    assert {row.cells[9].tone for row in paper.rows} == {Tone.PLAIN}


def test_a_row_not_yet_reported_leaves_room_to_write_by_hand() -> None:
    with pdfplumber.open(io.BytesIO(review_pdf(invented_sheet(13)))) as pdf:
        heights = [
            (row.bbox[3] - row.bbox[1]) / MM
            for page in pdf.pages
            for row in page.find_tables()[0].rows[1:]
        ]
    assert min(heights) >= 11


def test_where_nothing_is_written_yet_most_room_is_in_the_column_to_write_in() -> None:
    sheet = invented_sheet(13)
    empty = {
        "last_progress": "",
        "progress": "",
        "difficulty": "",
        "next_step": "",
        "coordination": "",
    }
    blank = replace(sheet, rows=tuple(replace(row, **empty) for row in sheet.rows))
    with pdfplumber.open(io.BytesIO(review_pdf(blank))) as pdf:
        header = pdf.pages[0].find_tables()[0].rows[0]
    widths = [cell[2] - cell[0] for cell in header.cells]
    assert max(widths[8:]) == widths[9] > 40 * MM


def test_a_row_taller_than_a_page_goes_on_with_its_number_and_loses_nothing() -> None:
    sheet = invented_sheet(13)
    text = long_text(6000)
    rows = list(sheet.rows)
    rows[1] = replace(rows[1], progress=text)
    long = replace(sheet, rows=tuple(rows))
    parts = [row for table in tables_of(long) for row in table[1:] if row[0] in ("2", "2续")]
    assert len(parts) >= 3
    assert "".join(part[9] for part in parts) == normal(text)
    assert [part[1] for part in parts[1:]] == [f"{rows[1].number}续"] * (len(parts) - 1)


def test_a_row_that_fits_on_a_page_is_never_parted() -> None:
    assert all("续" not in number for number in cells_of(invented_sheet(60), 0))


def test_line_breaks_of_a_report_are_kept() -> None:
    sheet = invented_sheet(13)
    rows = (replace(sheet.rows[0], progress="一是盘点。\n二是登记。\t完"), *sheet.rows[1:])
    with pdfplumber.open(io.BytesIO(review_pdf(replace(sheet, rows=rows)))) as pdf:
        table = pdf.pages[0].extract_table()
    assert table is not None
    lines = (table[1][9] or "").split("\n")
    assert [normal(line) for line in lines] == ["一是盘点。", "二是登记。完"]


@pytest.mark.parametrize(
    ("cycle", "words"),
    [
        (ReviewCycle.WEEKLY, ("上周进展", "本周进展", "下周计划")),
        (ReviewCycle.HALF_MONTHLY, ("最近进展", "本期进展", "下期计划")),
        (ReviewCycle.MONTHLY, ("最近进展", "本月进展", "下月计划")),
    ],
)
def test_columns_name_the_period_of_their_series(
    cycle: ReviewCycle, words: tuple[str, str, str]
) -> None:
    columns = table_of(replace(invented_sheet(1), cycle=cycle)).columns
    assert set(words) <= {normal(column.title) for column in columns}


def test_a_sheet_without_findings_says_so() -> None:
    (page,) = pages_of(replace(invented_sheet(1), rows=(), overdue=0, unfilled=0))
    assert "本期没有需要调度的问题。" in page
    assert "填表人" in page


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler-utils is not installed")
def test_the_pdf_is_sound_and_carries_its_fonts(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(review_pdf(invented_sheet(33)))
    result = subprocess.run(["pdffonts", target], capture_output=True, text=True, check=True)
    assert result.stderr == ""
    fonts = [line for line in result.stdout.splitlines()[2:] if line]
    assert fonts
    assert all(re.search(r"yes (yes|no) +yes", line) for line in fonts)


def test_printer_and_pdf_have_the_same_pages(tmp_path: Path) -> None:
    sheet = invented_sheet(60)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(sheet_layout(laid_review(sheet)))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    count = paint_pages(laid_review(sheet), printer)
    printed = pages_of(tmp_path / "printed.pdf")
    assert count == len(printed)
    assert printed == pages_of(sheet)


def test_chosen_pages_alone_are_printed_and_keep_their_numbers(tmp_path: Path) -> None:
    sheet = invented_sheet(60)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(sheet_layout(laid_review(sheet)))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "chosen.pdf"))
    printer.setPageRanges(QPageRanges.fromString("2-3"))
    total = paint_pages(laid_review(sheet), printer)
    texts = pages_of(tmp_path / "chosen.pdf")
    assert [re.findall(r"第(\d+)页共(\d+)页", text) for text in texts] == [
        [("2", str(total))], [("3", str(total))],
    ]  # fmt: skip


def test_another_sheet_shows_the_same_picture_larger(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a3.pdf"))
    a3 = QPageSize(QPageSize.PageSizeId.A3)
    margins = QMarginsF(10, 10, 10, 10)
    printer.setPageLayout(
        QPageLayout(a3, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)
    )
    laid = laid_review(invented_sheet(33))
    paint_pages(laid, printer)
    with pdfplumber.open(tmp_path / "a3.pdf") as pdf:
        left, _, right, _ = pdf.pages[0].find_tables()[0].bbox
        assert len(pdf.pages) == len(laid.pages)
    assert (right - left) / MM == pytest.approx(277 * 420 / 297, abs=1)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told_in_words(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no folder" / "sheet.pdf"))
    with pytest.raises(RectifyError, match="没有响应"):
        paint_pages(laid_review(invented_sheet(1)), printer)


def test_the_preview_shows_the_sheet(qtbot: QtBot) -> None:
    dialog = PagePreviewDialog(laid_review(invented_sheet(13)))
    qtbot.addWidget(dialog)
    painted: list[QPrinter] = []
    dialog.paintRequested.connect(painted.append)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert painted
    assert dialog.windowTitle() == "打印预览"
    image = dialog.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    shades = {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert len(shades) > 20
    room = dialog.screen().availableSize()
    # As wide as the paper is easy to read, and never larger than the screen.
    assert image.width() > min(1000, 0.9 * room.width())
    assert QRect(QPoint(), room).contains(QRect(QPoint(), dialog.frameSize()))
