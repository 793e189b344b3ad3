"""Lines and pages counted on the grid, without an office program."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rectify_desktop.domain.notice.notice_parts import NoticeParagraph, NoticeRun
from rectify_desktop.domain.terms import Edition, Profile
from rectify_desktop.office.notice_writer.page_count import TEXT_HEIGHT, line_count, paper_end
from rectify_desktop.services.notice.word_notices import notice_of
from tests.notice_ledger import ROUND, long_ledger, water_ledger


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("水" * 26, 1),
        ("水" * 27, 2),
        ("水" * (26 + 28), 2),
        ("水" * (26 + 29), 3),
        ("水" * 26 + "。", 2),
        ("水" * 25 + "（水", 2),
        ("12" * 26, 1),
        ("水" * 25 + "2025年", 2),
    ],
)
def test_a_paragraph_takes_the_lines_it_fills(text: str, lines: int) -> None:
    assert line_count(text) == lines


def test_a_closing_mark_takes_its_character_along() -> None:
    # 26 fill the first line; 。 may not begin the second, so 水。 does and a line is lost.
    assert line_count("水" * 26 + "。" + "水" * 26) == 2
    assert line_count("水" * 26 + "。" + "水" * 27) == 3


@pytest.mark.parametrize("profile", [Profile.RED_HEAD, Profile.RED_HEAD_SEALED])
def test_a_longer_paper_ends_later(profile: Profile) -> None:
    ends: list[tuple[int, int]] = []
    for count in (1, 5, 33):
        notice = notice_of(long_ledger(count), Edition.INTERNAL, profile=profile)
        assert notice.frame is not None
        end = paper_end(notice, notice.frame)
        assert 0 < end.used <= TEXT_HEIGHT
        ends.append((end.page, end.used))
    assert ends == sorted(ends)


def test_a_seal_takes_a_line_more() -> None:
    notice = notice_of(water_ledger(), Edition.INTERNAL, profile=Profile.RED_HEAD)
    assert notice.frame is not None
    text = (NoticeParagraph((NoticeRun("水" * 100),)), NoticeParagraph((NoticeRun("水"),)))
    unsealed = replace(notice, paragraphs=text)
    sealed = replace(unsealed, profile=Profile.RED_HEAD_SEALED)
    ends = [paper_end(each, ROUND.frame) for each in (unsealed, sealed)]
    assert ends[0].page == ends[1].page
    assert ends[1].used - ends[0].used == 579
