"""The layout of a paper with a red head, measured in the PDF that LibreOffice makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from measured_pages import GRID, LINE, Page, measured_pages

from rectify_desktop.domain.notice.notice import Notice
from rectify_desktop.domain.notice.notice_parts import NoticeParagraph, NoticeRun
from rectify_desktop.domain.notice.paper_frame import PaperFrame
from rectify_desktop.domain.terms import Edition, Profile, Urgency
from rectify_desktop.office.notice_writer.writer import write_notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.slow

ORGANISATION = "中共青禾区水务局党组"
MARK = f"{ORGANISATION}文件"
NUMBER = "青水党〔2026〕3号"
SIGNED = "2026年1月20日"
TOP, LEFT, RIGHT, BOTTOM = 37.0, 28.0, 184.0, 262.0
FRAME = PaperFrame(
    issuing_mark=MARK,
    document_number=NUMBER,
    recipients="机关各科室，局属各单位",
    copies_to="区委巡察办，区委组织部",
    printed_by="青禾区水务局办公室",
    printed_on=date(2026, 2, 6),
)

URGENT = replace(FRAME, copy_number="12", urgency=Urgency.URGENT)
SHORT = replace(FRAME, issuing_mark="青禾局文件", copies_to="")


def paper(
    lines: int,
    profile: Profile = Profile.RED_HEAD,
    frame: PaperFrame = FRAME,
    signature: str = ORGANISATION,
) -> bytes:
    """Return a paper with a text of so many full lines and a short last paragraph."""
    texts = ("水" * (28 * lines - 2), "欢迎监督。")
    return write_notice(
        Notice(
            Edition.INTERNAL,
            f"{ORGANISATION}关于巡察整改进展情况的通报",
            tuple(NoticeParagraph((NoticeRun(text),)) for text in texts),
            signature,
            date(2026, 1, 20),
            profile=profile,
            frame=frame,
        )
    )


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], list[Page]]:
    """Return a way to measure a paper, once for each."""
    known: dict[bytes, list[Page]] = {}

    def measure(content: bytes) -> list[Page]:
        if content not in known:
            folder: Path = tmp_path_factory.mktemp("red")
            known[content] = measured_pages(content, folder)
        return known[content]

    return measure


def with_signature(pages: list[Page]) -> Page:
    return next(page for page in reversed(pages) if SIGNED in page.text)


@pytest.mark.parametrize("frame", [FRAME, URGENT, SHORT], ids=["plain", "urgent", "short mark"])
def test_the_mark_begins_35_mm_below_the_margin(
    measured: Callable[[bytes], list[Page]], frame: PaperFrame
) -> None:
    first = measured(paper(3, frame=frame))[0]
    assert first.red[0][0] - TOP == pytest.approx(35, abs=1)
    mark = first.box_of(frame.issuing_mark)
    assert (mark.left + mark.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=0.6)
    assert mark.size <= 62


def test_copy_number_and_urgency_stand_above_flush_left(
    measured: Callable[[bytes], list[Page]],
) -> None:
    first = measured(paper(3, frame=URGENT))[0]
    number, urgency = first.box_of("000012"), first.box_of("加急")
    assert number.left == pytest.approx(LEFT, abs=0.6)
    assert urgency.left == pytest.approx(LEFT, abs=0.6)
    assert urgency.top - number.top == pytest.approx(LINE, abs=1)
    assert number.top < TOP + LINE


def test_the_red_line_is_4_mm_below_the_number_and_as_wide_as_the_text(
    measured: Callable[[bytes], list[Page]],
) -> None:
    first = measured(paper(3))[0]
    top, bottom = first.red[1]
    number = first.box_of(NUMBER)
    assert (top + bottom) / 2 - number.bottom == pytest.approx(4, abs=0.3)
    (line, *_) = [line for line in first.lines if line.colour[:2] == (1, 0)]
    assert line.left == pytest.approx(LEFT, abs=0.3)
    assert line.right == pytest.approx(RIGHT, abs=0.3)
    assert (number.left + number.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=0.6)


def test_the_title_stands_two_lines_below_the_red_line(
    measured: Callable[[bytes], list[Page]],
) -> None:
    first = measured(paper(3))[0]
    titles = [glyph for glyph in first.glyphs if 21 < glyph.size < 23]
    distance = min(glyph.top for glyph in titles) - first.red[1][1]
    assert distance == pytest.approx(2 * LINE, abs=LINE / 3)


def test_the_recipients_stand_flush_left_before_the_text(
    measured: Callable[[bytes], list[Page]],
) -> None:
    first = measured(paper(3))[0]
    recipients = first.box_of("机关各科室，局属各单位：")
    assert recipients.left == pytest.approx(LEFT, abs=0.6)
    text = min(
        glyph.top
        for glyph in first.glyphs
        if glyph.text == "水" and glyph.size < 17 and glyph.top > recipients.bottom
    )
    assert text - recipients.top == pytest.approx(LINE, abs=0.5)


def test_an_unsealed_signature_stands_two_characters_from_the_right(
    measured: Callable[[bytes], list[Page]],
) -> None:
    page = with_signature(measured(paper(3)))
    signature, day = page.box_of(ORGANISATION), page.box_of(SIGNED)
    assert RIGHT - signature.right == pytest.approx(2 * GRID, abs=0.5)
    assert day.left - signature.left == pytest.approx(2 * GRID, abs=0.5)


def test_a_sealed_date_stands_four_characters_from_the_right_under_its_signature(
    measured: Callable[[bytes], list[Page]],
) -> None:
    page = with_signature(measured(paper(3, Profile.RED_HEAD_SEALED)))
    signature, day = page.box_of(ORGANISATION), page.box_of(SIGNED)
    assert RIGHT - day.right == pytest.approx(4 * GRID, abs=0.5)
    # Centred above 6.5 characters: in the fonts of the standard a digit is half as wide as 水.
    overhang = (len(ORGANISATION) - 6.5) / 2
    assert RIGHT - signature.right == pytest.approx((4 - overhang) * GRID, abs=0.5)
    last = page.box_of("欢迎监督。")
    assert signature.top - last.top == pytest.approx(3 * LINE, abs=0.5)


def test_the_lines_of_a_long_sealed_signature_are_centred_on_each_other(
    measured: Callable[[bytes], list[Page]],
) -> None:
    name = "中共云岭市青禾区农业农村和水利水务综合行政执法局党组"
    page = with_signature(measured(paper(3, Profile.RED_HEAD_SEALED, signature=name)))
    boxes = [page.box_of(text) for text in ("中共云岭市青禾区", "行政执法局党组")]
    first = boxes[0]
    second = [glyph for glyph in page.glyphs if abs(glyph.top - boxes[1].top) < 1]
    middle = (min(g.left for g in second) + max(g.right for g in second)) / 2
    assert (first.left + first.right) / 2 == pytest.approx(middle, abs=1)
    assert max(g.right for g in second) <= RIGHT + 0.5


@pytest.mark.parametrize("lines", [1, 4, 12, 22, 30, 46])
def test_the_imprint_ends_at_the_foot_of_an_even_page(
    measured: Callable[[bytes], list[Page]], lines: int
) -> None:
    pages = measured(paper(lines))
    last = pages[-1]
    assert len(pages) % 2 == 0
    assert "抄送：区委巡察办" in last.text
    ruled = sorted({round(line.top, 1) for line in last.lines})
    assert len(ruled) == 3
    assert ruled[-1] == pytest.approx(BOTTOM, abs=0.5)
    assert {round(line.left) for line in last.lines} == {28}
    for page in pages[:-1]:
        assert "抄送" not in page.text


def test_the_imprint_needs_no_page_of_its_own_where_the_last_page_is_even(
    measured: Callable[[bytes], list[Page]],
) -> None:
    pages = measured(paper(14))
    assert len(pages) == 2
    assert SIGNED in pages[-1].text


def test_a_full_even_page_leaves_the_imprint_to_a_page_of_its_own(
    measured: Callable[[bytes], list[Page]],
) -> None:
    pages = measured(paper(24))
    assert SIGNED in pages[1].text
    assert "抄送" in pages[-1].text
    assert SIGNED not in pages[-1].text


def test_an_imprint_without_copies_has_one_row(measured: Callable[[bytes], list[Page]]) -> None:
    last = measured(paper(3, frame=SHORT))[-1]
    assert "2026年2月6日印发" in last.text
    assert "抄送" not in last.text
    assert len({round(line.top, 1) for line in last.lines}) == 2
