"""What reports are put together from: headed parts, gaps with a hint, recipient, signature."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.cautions import cautions_in
from rectify_desktop.domain.notice.notice_parts import (
    Face,
    NoticeRun,
    paragraphs_in,
    passage_paragraphs,
)
from rectify_desktop.domain.notice.notice_passages import fact
from rectify_desktop.domain.papers.paper import Paper, TextBlock, TextStyle
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark, gap_names
from rectify_desktop.domain.wording.numerals import chinese_numeral

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice_parts import NoticeParagraph
    from rectify_desktop.domain.papers.paper import PaperBlock

# Eight lines of 28 characters.
_MOVED_WHOLE = 224


def part_title(count: int, text: str) -> TextBlock:
    """Return the title of a part: 一、…"""
    run = NoticeRun(f"{chinese_numeral(count)}、{text}", Face.LEVEL_1)
    return TextBlock((run,), outline=1)


def point(count: int, name: str, *texts: str) -> TextBlock:
    """Return a point whose title runs on into its text: （一）亲自部署。…"""
    lead = NoticeRun(f"（{chinese_numeral(count)}）{name}。", Face.LEVEL_2)
    return TextBlock((lead, *(NoticeRun(text) for text in texts if text)), outline=2)


def prose(text: str) -> list[TextBlock]:
    """Return a clerk's text as paragraphs, run-in titles in their faces."""
    return blocks_of(passage_paragraphs(paragraphs_in(text)))


def kept_last(blocks: list[TextBlock]) -> list[TextBlock]:
    """Keep the last paragraph with what comes next, unless it is too long to be moved whole.

    So the attachments and the signature never stand on a page without text (§7.3.5.5).
    """
    *before, last = blocks
    return [*before, replace(last, keeps_with_next=len(last.text) <= _MOVED_WHOLE)]


def blocks_of(paragraphs: Iterable[NoticeParagraph]) -> list[TextBlock]:
    """Return paragraphs of a notice as blocks of a paper."""
    return [TextBlock(part.runs, outline=part.outline) for part in paragraphs]


def recipient(ledger: Ledger) -> TextBlock:
    """Return to whom a report goes: the leading group of those who had the unit inspected."""
    authority = fact(ledger.round.authority, "巡察机关（如：区委）")
    return TextBlock((NoticeRun(f"{authority}巡察工作领导小组："),), TextStyle.FLUSH)


def attachments(names: Sequence[str]) -> list[TextBlock]:
    """Return 附件：1.… a line below the text, the numbers below each other (§7.3.4)."""
    is_several = len(names) > 1
    lines = [
        ("附件：" if at == 1 else "　　　") + (f"{at}." if is_several else "") + name
        for at, name in enumerate(names, start=1)
    ]
    return [TextBlock((NoticeRun(line),), keeps_with_next=True) for line in ("", *lines)]


def signature_blocks(ledger: Ledger, signed: str) -> list[TextBlock]:
    """Return who signs a report and the day."""
    day = ledger.round.signed_on
    date_text = gap_mark("成文日期") if day is None else chinese_date(day)
    return [TextBlock((NoticeRun(text),), TextStyle.SIGNATURE) for text in (signed, date_text)]


def report(
    name: str, heading: str, blocks: Iterable[PaperBlock], cautions: Iterable[str] = ()
) -> Paper:
    """Return a report; its gaps and what cannot be right in it are told with it."""
    paper = Paper(
        name=name,
        title=heading,
        blocks=(TextBlock((NoticeRun(heading),), TextStyle.TITLE), *blocks),
    )
    texts = list(paper.texts())
    return replace(paper, gaps=gap_names(texts), cautions=(*cautions, *cautions_in(texts)))
