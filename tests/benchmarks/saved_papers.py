"""Writing lists and cards, and reading papers again before they count as saved."""

from __future__ import annotations

import io
from functools import partial
from typing import TYPE_CHECKING

import openpyxl
from grown_ledger import TODAY, grown
from openpyxl.styles import Alignment, Border, Font, Side
from ratio import Ratio, alternating, worked

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.papers.finding_card import compose_finding_cards
from rectify_desktop.domain.papers.list_layout import ListKind, extra_names, usual_layout
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.terms import Edition
from rectify_desktop.office.ledger_writer.writer import write_lists
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx
from rectify_desktop.office.paper_writer.xlsx_paper import write_paper_xlsx
from rectify_desktop.office.second_reader.comparing import check_lists, check_notice, check_paper
from rectify_desktop.services.notice.word_notices import notice_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.domain.papers.paper import Paper

SMALL, LARGE, HUGE = 50, 500, 5_000
PER_FINDING, AGAINST_BARE, SECOND_READING = 1.2, 1.5, 0.25


def measure() -> Iterator[Ratio]:
    """Compare lists with a bare dump and with themselves, and time the second reader."""
    small, large = grown(SMALL), grown(LARGE)
    yield _against_bare(grown(HUGE))
    for kind in ListKind:
        yield _growth(kind, small, large)
    yield _docx_growth(small, large)
    yield from _cards_growth(small, large)
    yield from _second_readings(large)


def _against_bare(ledger: Ledger) -> Ratio:
    content = write_lists([_composed(ledger)])
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    ours, bare = alternating(
        lambda: worked(lambda: write_lists([_composed(ledger)])),
        lambda: worked(lambda: _dump(cells)),
        rounds=3,
    )
    claim = f"list of {HUGE} findings against a bare dump of its cells in one style"
    return Ratio(claim, ours, bare, AGAINST_BARE)


def _dump(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    first = sheet.cell(1, 1)
    first.font, first.alignment = Font(name="宋体", size=10), Alignment(wrap_text=True)
    first.border = Border(*(Side("thin"),) * 4)
    style = first._style
    for at, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            sheet.cell(at, column, text)._style = style
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _growth(kind: ListKind, small: Ledger, large: Ledger) -> Ratio:
    slow, quick = alternating(
        lambda: worked(lambda: write_lists([_composed(large, kind)])) / LARGE,
        lambda: worked(lambda: write_lists([_composed(small, kind)])) / SMALL,
    )
    claim = f"{kind.value} list of {LARGE} findings against {SMALL}, per finding"
    return Ratio(claim, slow, quick, PER_FINDING)


def _docx_growth(small: Ledger, large: Ledger) -> Ratio:
    def per_finding(ledger: Ledger) -> float:
        seconds = worked(lambda: write_paper_docx(list_paper([_composed(ledger)])))
        return seconds / len(ledger.findings)

    slow, quick = alternating(lambda: per_finding(large), lambda: per_finding(small))
    claim = f"list of {LARGE} findings as .docx against {SMALL}, per finding"
    return Ratio(claim, slow, quick, PER_FINDING)


def _cards_growth(small: Ledger, large: Ledger) -> Iterator[Ratio]:
    writers: dict[str, Callable[[Paper], bytes]] = {
        ".docx": write_paper_docx,
        ".xlsx": write_paper_xlsx,
    }
    for suffix, write in writers.items():

        def per_card(ledger: Ledger, write: Callable[[Paper], bytes] = write) -> float:
            cards = compose_finding_cards(ledger, CaseRecords(), {}, today=TODAY)
            return worked(lambda: write(cards)) / len(ledger.findings)

        slow, quick = alternating(partial(per_card, large), partial(per_card, small))
        yield Ratio(
            f"{LARGE} cards as {suffix} against {SMALL}, per card", slow, quick, PER_FINDING
        )


def _second_readings(ledger: Ledger) -> Iterator[Ratio]:
    sheet = _composed(ledger)
    paper = list_paper([sheet])
    notice = notice_of(ledger, Edition.PUBLIC)
    listed, worded, written = write_lists([sheet]), write_paper_docx(paper), write_notice(notice)
    jobs: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
        ("list", lambda: check_lists(listed, [sheet]), lambda: write_lists([_composed(ledger)])),
        (
            "list as .docx",
            lambda: check_paper(worded, paper, ".docx"),
            lambda: write_paper_docx(list_paper([_composed(ledger)])),
        ),
        (
            "notice",
            lambda: check_notice(written, notice),
            lambda: write_notice(notice_of(ledger, Edition.PUBLIC)),
        ),
    ]
    for name, check, write in jobs:
        read, made = alternating(partial(worked, check), partial(worked, write))
        claim = f"{name} of {LARGE} findings read again against writing it"
        yield Ratio(claim, read, made, SECOND_READING)


def _composed(ledger: Ledger, kind: ListKind = ListKind.RECTIFICATION) -> ListSheet:
    layout = usual_layout(kind, extra_names(ledger))
    return compose_list_sheet(ledger, layout, today=TODAY)
