"""Whatever is written in a paper stands on its pages, whole and in order."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.notice.notice_parts import Face, NoticeRun
from rectify_desktop.domain.papers.paper import (
    FORM_PAGE,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    TableBlock,
    TextBlock,
)
from rectify_desktop.ui.printing.page_marks import LaidPaper, WordMark
from rectify_desktop.ui.printing.paper_layout import lay_out_paper

pytestmark = pytest.mark.usefixtures("qapp")

_WORDS = st.text("水利工程，。（）《》“”、2025A.% \n【待填：】", max_size=200)


def words_on(paper: LaidPaper, source: int) -> str:
    """Return the words of one block without blanks, which may end a line unseen."""
    words = (
        mark.text
        for page in paper.pages
        for item in page.placed
        if item.source == source
        for mark in item.make()
        if isinstance(mark, WordMark)
    )
    return "".join("".join(words).split())


@settings(max_examples=60, deadline=None)
@given(_WORDS, _WORDS)
def test_a_paragraph_keeps_every_character(first: str, second: str) -> None:
    runs = (NoticeRun(first, Face.LEVEL_2), NoticeRun(second))
    laid = lay_out_paper(Paper("说明", "说明", (TextBlock(runs),)))
    assert words_on(laid, 0) == "".join((first + second).split())


@settings(max_examples=60, deadline=None)
@given(_WORDS, st.integers(1, 40))
def test_a_cell_keeps_every_character_however_often_it_is_parted(text: str, times: int) -> None:
    whole = text * times
    table = TableBlock(
        (PaperColumn("情况", 40.0), PaperColumn("备注", 120.0)),
        (PaperRow((PaperCell(whole), PaperCell())),),
        has_header=False,
    )
    laid = lay_out_paper(Paper("清单", "清单", (table,), page=FORM_PAGE))
    assert words_on(laid, 0) == "".join(whole.split())
