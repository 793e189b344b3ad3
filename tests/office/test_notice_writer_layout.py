"""The layout of a plain notice, measured in the PDF that LibreOffice makes of it."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pytest
from measured_pages import GRID, POINTS_PER_MM, Glyph, Page, measured_pages

from rectify_desktop.domain.notice.notice import Notice
from rectify_desktop.domain.notice.notice_parts import NoticeParagraph, NoticeRun
from rectify_desktop.domain.terms import Edition
from rectify_desktop.office.notice_writer.writer import write_notice

pytestmark = pytest.mark.slow

PLAIN_HAN = "水" * (28 * 22 * 3)
ORGANISATION = "中共青禾区水务局党组"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    notice = Notice(
        Edition.PUBLIC,
        f"{ORGANISATION}关于巡察整改进展情况的通报",
        tuple(NoticeParagraph((NoticeRun(text),)) for text in (PLAIN_HAN, "欢迎监督。")),
        ORGANISATION,
        date(2026, 1, 20),
    )
    return measured_pages(write_notice(notice), tmp_path_factory.mktemp("layout"))


def lines_of(page: Page, character: str) -> list[list[Glyph]]:
    """Return the lines made of one character, top to bottom."""
    rows: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in page.glyphs:
        if glyph.text == character and 15 < glyph.size < 17:
            rows[round(glyph.top)].append(glyph)
    return [rows[top] for top in sorted(rows)]


def test_a_full_page_holds_twenty_two_lines_of_twenty_eight_characters(pages: list[Page]) -> None:
    lines = lines_of(pages[1], "水")
    assert len(lines) == 22
    assert {len(line) for line in lines} == {28}


def test_text_fills_the_type_area_and_never_leaves_it(pages: list[Page]) -> None:
    glyphs = [glyph for page in pages for glyph in page.glyphs if glyph.text == "水"]
    assert min(glyph.left for glyph in glyphs) == pytest.approx(28, abs=0.5)
    assert max(glyph.right for glyph in glyphs) == pytest.approx(184, abs=0.5)
    assert min(glyph.top for glyph in glyphs) > 36.5
    assert max(glyph.bottom for glyph in glyphs) < 263


def test_a_paragraph_begins_two_characters_in(pages: list[Page]) -> None:
    first = lines_of(pages[0], "水")[0]
    assert first[0].left == pytest.approx(28 + 2 * GRID, abs=0.5)


def test_page_numbers_stand_outside_one_character_from_the_edge(pages: list[Page]) -> None:
    for number, page in enumerate(pages, start=1):
        box = page.box_of(f"—{number}—")
        if number % 2:
            assert box.right == pytest.approx(184 - 14 / POINTS_PER_MM, abs=0.6)
        else:
            assert box.left == pytest.approx(28 + 14 / POINTS_PER_MM, abs=0.6)


def test_signature_and_date_stand_as_the_standard_has_them(pages: list[Page]) -> None:
    signature = pages[-1].box_of(ORGANISATION)
    day = pages[-1].box_of("2026年1月20日")
    assert signature.right == pytest.approx(184 - 2 * GRID, abs=0.6)
    assert day.left - signature.left == pytest.approx(2 * GRID, abs=0.6)


def test_the_title_is_centred_on_two_lines(pages: list[Page]) -> None:
    title = [glyph for glyph in pages[0].glyphs if glyph.size > 20]
    assert len({round(glyph.top) for glyph in title}) == 2
    left, right = min(glyph.left for glyph in title), max(glyph.right for glyph in title)
    assert (left + right) / 2 == pytest.approx(106, abs=0.6)
