"""A notice painted by Qt, measured on the pages of its PDF (GB/T 9704)."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from dataclasses import replace
from datetime import date

import pdfplumber
import pytest
from PySide6.QtGui import QImage, QPainter

from rectify_desktop.domain.notice.notice import Notice
from rectify_desktop.domain.notice.notice_parts import Face, NoticeParagraph, NoticeRun
from rectify_desktop.domain.notice.paper_frame import PaperFrame
from rectify_desktop.domain.papers.paper_fonts import PaperFonts
from rectify_desktop.domain.terms import Edition, Profile, Urgency
from rectify_desktop.ui.printing.notice_layout import lay_out_notice
from rectify_desktop.ui.printing.notice_painter import notice_pdf
from tests.office.measured_pages import GRID, LINE, POINTS_PER_MM, Glyph, Page, pages_of_pdf

pytestmark = pytest.mark.usefixtures("qapp")

ORGANISATION = "中共青禾区水务局党组"
SIGNED = "2026年1月20日"
TOP, LEFT, RIGHT, BOTTOM = 37.0, 28.0, 184.0, 262.0
FRAME = PaperFrame(
    issuing_mark=f"{ORGANISATION}文件",
    document_number="青水党〔2026〕3号",
    recipients="机关各科室，局属各单位",
    attachments=("整改清单", "制度目录"),
    copies_to="区委巡察办，区委组织部",
    printed_by="青禾区水务局办公室",
    printed_on=date(2026, 2, 6),
)
URGENT = replace(FRAME, copy_number="12", urgency=Urgency.URGENT)


def notice(
    *texts: str,
    profile: Profile = Profile.PUBLIC,
    frame: PaperFrame | None = None,
    signature: str = ORGANISATION,
) -> Notice:
    return Notice(
        Edition.PUBLIC,
        f"{ORGANISATION}关于巡察整改进展情况的通报",
        tuple(NoticeParagraph((NoticeRun(text),)) for text in texts),
        signature,
        date(2026, 1, 20),
        profile=profile,
        frame=frame,
    )


def red(lines: int, profile: Profile = Profile.RED_HEAD, frame: PaperFrame = FRAME) -> list[Page]:
    """Return the pages of a paper with a text of so many full lines and a short one."""
    texts = ("水" * (28 * lines - 2), "欢迎监督。")
    return pages_of_pdf(notice_pdf(notice(*texts, profile=profile, frame=frame)))


@pytest.fixture(scope="module")
def pages(qapp: object) -> list[Page]:
    return pages_of_pdf(notice_pdf(notice("水" * (28 * 22 * 3), "欢迎监督。")))


def lines_of(page: Page) -> list[list[Glyph]]:
    rows: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in page.glyphs:
        if 15 < glyph.size < 17:
            rows[round(glyph.top)].append(glyph)
    return [rows[top] for top in sorted(rows)]


def square_of(char: str, content: bytes) -> tuple[float, float]:
    """Return top and bottom of the square of a character on page 1, from its base line."""
    with pdfplumber.open(io.BytesIO(content)) as document:
        page = document.pages[0]
        found = next(each for each in page.chars if each["text"] == char)
        baseline = page.height - found["matrix"][5]
    size = found["size"]
    return (baseline - 0.88 * size) / POINTS_PER_MM, (baseline + 0.12 * size) / POINTS_PER_MM


def with_signature(measured: list[Page]) -> Page:
    return next(page for page in reversed(measured) if SIGNED in page.text)


def test_a_full_page_holds_twenty_two_lines_of_twenty_eight_characters(pages: list[Page]) -> None:
    lines = lines_of(pages[1])
    assert len(lines) == 22
    assert {len(line) for line in lines} == {28}


def test_text_fills_the_type_area_and_never_leaves_it(pages: list[Page]) -> None:
    glyphs = [glyph for page in pages for glyph in page.glyphs if glyph.text == "水"]
    assert min(glyph.left for glyph in glyphs) == pytest.approx(LEFT, abs=0.5)
    assert max(glyph.right for glyph in glyphs) == pytest.approx(RIGHT, abs=0.5)
    assert min(glyph.top for glyph in glyphs) > TOP - 0.5
    assert max(glyph.bottom for glyph in glyphs) < BOTTOM + 0.5


def test_a_paragraph_begins_two_characters_in(pages: list[Page]) -> None:
    assert lines_of(pages[0])[0][0].left == pytest.approx(LEFT + 2 * GRID, abs=0.3)


def test_page_numbers_stand_outside_one_character_from_the_edge(pages: list[Page]) -> None:
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        box = page.box_of(f"—{number}—")
        if number % 2:
            assert box.right == pytest.approx(RIGHT - 14 / POINTS_PER_MM, abs=0.5)
        else:
            assert box.left == pytest.approx(LEFT + 14 / POINTS_PER_MM, abs=0.5)


def test_the_dash_of_a_page_number_is_7_mm_below_the_text() -> None:
    laid = lay_out_notice(notice("水"))
    sheet = QImage(2100, 2970, QImage.Format.Format_Grayscale8)
    sheet.fill(255)
    painter = QPainter(sheet)
    painter.scale(2100 / laid.width, 2100 / laid.width)
    laid.pages[0].draw(painter)
    painter.end()
    # Only the two dashes and the number are below the type area; the dash is the widest of them.
    dark = {
        y: sum(sheet.pixelColor(x, y).lightness() < 100 for x in range(1500, 1840))
        for y in range(2630, 2760)
    }
    widest = max(dark.values())
    rows = [y for y, count in dark.items() if count > 0.8 * widest]
    assert sum(rows) / len(rows) / 10 - BOTTOM == pytest.approx(7, abs=0.5)


def test_the_title_is_centred_and_turned_by_meaning(pages: list[Page]) -> None:
    title = [glyph for glyph in pages[0].glyphs if glyph.size > 20]
    assert len({round(glyph.top) for glyph in title}) == 2
    left, right = min(glyph.left for glyph in title), max(glyph.right for glyph in title)
    assert (left + right) / 2 == pytest.approx(106, abs=0.5)


def test_no_closing_mark_begins_a_line_and_full_lines_reach_both_edges() -> None:
    text = "一是盘点物资86件；二是登记入库，补签领用单17份（含去年），三是“日清月结”。" * 12
    measured = pages_of_pdf(notice_pdf(notice(text)))
    lines = [line for page in measured for line in lines_of(page)][: text.count("。")]
    assert len(lines) > 10
    for line in lines[1:]:
        assert line[0].text not in "，。；）”"
    for line in lines[:-1]:
        assert max(glyph.right for glyph in line) == pytest.approx(RIGHT, abs=1.0)


def test_signature_and_date_stand_as_the_standard_has_them(pages: list[Page]) -> None:
    signature, day = pages[-1].box_of(ORGANISATION), pages[-1].box_of(SIGNED)
    assert RIGHT - signature.right == pytest.approx(2 * GRID, abs=0.5)
    assert day.left - signature.left == pytest.approx(2 * GRID, abs=0.5)


def test_a_sealed_date_stands_four_characters_from_the_right_under_its_signature() -> None:
    page = with_signature(red(3, Profile.RED_HEAD_SEALED, replace(FRAME, attachments=())))
    signature, day = page.box_of(ORGANISATION), page.box_of(SIGNED)
    assert RIGHT - day.right == pytest.approx(4 * GRID, abs=0.5)
    overhang = (len(ORGANISATION) - 6.5) / 2
    assert RIGHT - signature.right == pytest.approx((4 - overhang) * GRID, abs=0.5)
    assert signature.top - page.box_of("欢迎监督。").top == pytest.approx(3 * LINE, abs=0.5)


@pytest.mark.parametrize("frame", [FRAME, URGENT], ids=["plain", "urgent"])
def test_the_mark_begins_35_mm_below_the_margin(frame: PaperFrame) -> None:
    first = red(3, frame=frame)[0]
    assert first.red[0][0] - TOP == pytest.approx(35, abs=0.5)
    mark = first.box_of(frame.issuing_mark)
    assert (mark.left + mark.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=0.5)


def test_copy_number_and_urgency_stand_above_flush_left() -> None:
    first = red(3, frame=URGENT)[0]
    number, urgency = first.box_of("000012"), first.box_of("加急")
    assert number.left == pytest.approx(LEFT, abs=0.5)
    assert urgency.left == pytest.approx(LEFT, abs=0.5)
    assert urgency.top - number.top == pytest.approx(LINE, abs=1.5)


def test_the_red_line_is_4_mm_below_the_number_and_as_wide_as_the_text() -> None:
    content = notice_pdf(notice("水", profile=Profile.RED_HEAD, frame=FRAME))
    first = pages_of_pdf(content)[0]
    (line,) = [line for line in first.lines if line.colour[:2] == (1, 0)]
    middle = (first.red[1][0] + first.red[1][1]) / 2
    assert middle - square_of("号", content)[1] == pytest.approx(4, abs=0.3)
    assert line.left == pytest.approx(LEFT, abs=0.5)
    assert line.right == pytest.approx(RIGHT, abs=0.5)


def test_title_and_recipients_follow_the_red_line() -> None:
    content = notice_pdf(notice("水", profile=Profile.RED_HEAD, frame=FRAME))
    first = pages_of_pdf(content)[0]
    # 通 is on the second line of the title; a line of 35 pt leaves room above its characters.
    above = 35 + (35 - 22) / 2
    top = square_of("通", content)[0] - above / POINTS_PER_MM
    assert top - first.red[1][1] == pytest.approx(2 * LINE, abs=0.5)
    assert first.box_of("机关各科室，局属各单位：").left == pytest.approx(LEFT, abs=0.5)


def test_attachments_are_named_a_line_below_the_text() -> None:
    page = with_signature(red(3))
    first, second = page.box_of("附件：1.整改清单"), page.box_of("2.制度目录")
    assert first.left == pytest.approx(LEFT + 2 * GRID, abs=0.5)
    assert second.left == pytest.approx(LEFT + 5 * GRID, abs=0.5)
    assert first.top - page.box_of("欢迎监督。").top == pytest.approx(2 * LINE, abs=0.5)


@pytest.mark.parametrize("lines", [1, 4, 12, 30])
def test_the_imprint_ends_at_the_foot_of_an_even_page(lines: int) -> None:
    measured = red(lines)
    last = measured[-1]
    assert len(measured) % 2 == 0
    ruled = sorted({round(line.top + line.thickness / 2, 1) for line in last.lines})
    assert len(ruled) == 3
    assert ruled[-1] == pytest.approx(BOTTOM, abs=0.5)
    assert all("抄送" not in page.text for page in measured[:-1])
    copies, printed = last.box_of("抄送：区委巡察办"), last.box_of("2026年2月6日印发")
    assert copies.left == pytest.approx(LEFT + 14 / POINTS_PER_MM, abs=0.5)
    assert printed.right == pytest.approx(RIGHT - 14 / POINTS_PER_MM, abs=0.5)


def test_gaps_stand_on_yellow() -> None:
    laid = lay_out_notice(notice("截至【待填：截至日期】，整改完成。"))
    sheet = QImage(700, 990, QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    painter.scale(700 / laid.width, 700 / laid.width)
    laid.pages[0].draw(painter)
    painter.end()
    yellow = sum(
        sheet.pixelColor(x, y).name() == "#ffff00" for x in range(0, 700, 2) for y in range(990)
    )
    assert yellow > 500


@pytest.mark.parametrize("body", ["仿宋_GB2312", "没有的字体", "Noto Sans CJK SC"])
def test_the_layout_does_not_hang_on_the_fonts_at_hand(body: str) -> None:
    text = notice("水" * (28 * 22 * 2))
    laid = lay_out_notice(text, PaperFonts(body=body, title=body, kai=body, hei=body))
    counts = [sum(item.source == 0 for item in page.placed) for page in laid.pages]
    assert counts[1] == 22
    assert sum(counts) == -(-(28 * 22 * 2 + 2) // 28)


def test_titles_stay_with_their_text() -> None:
    filler = "水" * (28 * 18 - 2)
    title = NoticeParagraph((NoticeRun("一、组织整改", Face.LEVEL_1),), outline=1)
    composed = notice(filler, "水水", "欢迎监督。")
    first, second, last = composed.paragraphs
    parts = (first, title, second, last)
    laid = lay_out_notice(replace(composed, paragraphs=parts))
    where = {
        item.source: number
        for number, page in enumerate(laid.pages)
        for item in page.placed
        if item.source is not None
    }
    assert where[1] == where[2]


def test_the_text_behind_the_page_is_the_text_that_was_meant() -> None:
    text = "人工长页见门车马风食黄齐贝龙龟鱼一二八十大小水"
    (page, *_) = pages_of_pdf(notice_pdf(notice(text)))
    assert text in page.text
    assert not re.search(r"[\u2e80-\u2fdf]", page.text)
