"""What it costs to write lists, to read papers again, and how long a window waits meanwhile."""

from __future__ import annotations

import io
import itertools
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import openpyxl
from grown_ledger import TODAY, grown
from openpyxl.styles import Alignment, Border, Font, Side
from PySide6.QtCore import QEventLoop, QTimer
from ratio import Ratio, alternating

from rectify_desktop.domain.papers.list_layout import ListKind, extra_names, usual_layout
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.terms import Edition
from rectify_desktop.office.ledger_writer.writer import write_lists
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx
from rectify_desktop.office.second_reader.comparing import check_lists, check_notice, check_paper
from rectify_desktop.services.notice.word_notices import notice_of
from rectify_desktop.services.papers.export_papers import export_notice, save_lists
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.background.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.list_sheet import ListSheet

SMALL, LARGE, HUGE = 50, 500, 5_000
PER_FINDING, AGAINST_BARE, SECOND_READING = 1.2, 1.5, 0.15
_BEAT = 0.1


def measure_saved() -> list[Ratio]:
    """Compare lists with a bare dump and with themselves, and time the second reader."""
    small, large, huge = grown(SMALL), grown(LARGE), grown(HUGE)
    return [
        _against_bare(huge),
        *(_growth(kind, small, large) for kind in ListKind),
        _docx_growth(small, large),
        *_second_readings(large),
        *_beats(large, huge),
    ]


def _against_bare(ledger: Ledger) -> Ratio:
    content = write_lists([_composed(ledger)])
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    ours, bare = alternating(
        lambda: _worked(lambda: write_lists([_composed(ledger)])),
        lambda: _worked(lambda: _dump(cells)),
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
        lambda: _worked(lambda: write_lists([_composed(large, kind)])) / LARGE,
        lambda: _worked(lambda: write_lists([_composed(small, kind)])) / SMALL,
    )
    claim = f"{kind.value} list of {LARGE} findings against {SMALL}, per finding"
    return Ratio(claim, slow, quick, PER_FINDING)


def _docx_growth(small: Ledger, large: Ledger) -> Ratio:
    def per_finding(ledger: Ledger) -> float:
        seconds = _worked(lambda: write_paper_docx(list_paper([_composed(ledger)])))
        return seconds / len(ledger.findings)

    slow, quick = alternating(lambda: per_finding(large), lambda: per_finding(small), rounds=3)
    claim = f"list of {LARGE} findings as .docx against {SMALL}, per finding"
    return Ratio(claim, slow, quick, PER_FINDING)


def _second_readings(ledger: Ledger) -> list[Ratio]:
    sheet = _composed(ledger)
    paper = list_paper([sheet])
    notice = notice_of(ledger, Edition.PUBLIC)
    listed, worded, written = write_lists([sheet]), write_paper_docx(paper), write_notice(notice)
    claim = f"{{}} of {LARGE} findings read again against writing it"
    return [
        Ratio(claim.format(name), *alternating(
            lambda check=check: _worked(check), lambda write=write: _worked(write), rounds=5
        ), SECOND_READING)
        for name, check, write in (
            ("list", lambda: check_lists(listed, [sheet]),
             lambda: write_lists([_composed(ledger)])),
            ("list as .docx", lambda: check_paper(worded, paper, ".docx"),
             lambda: write_paper_docx(list_paper([_composed(ledger)]))),
            ("notice", lambda: check_notice(written, notice),
             lambda: write_notice(notice_of(ledger, Edition.PUBLIC))),
        )
    ]  # fmt: skip


def _beats(large: Ledger, huge: Ledger) -> list[Ratio]:
    prepare_application()
    with TemporaryDirectory() as name:
        folder = Path(name)
        sheets = [_composed(huge)]
        jobs: list[tuple[str, Callable[[], object]]] = [
            (f"{HUGE} findings are saved as a list",
             partial(save_lists, sheets, folder / "a.xlsx")),
            (f"{LARGE} findings are saved as a list in .docx",
             partial(save_lists, [_composed(large)], folder / "a.docx")),
            (f"{LARGE} findings are saved as a notice",
             partial(export_notice, large, folder / "b.docx", Edition.PUBLIC)),
        ]  # fmt: skip
        return [
            Ratio(f"longest beat of a window while {claim}", _longest_beat(job), _BEAT, 1.0)
            for claim, job in jobs
        ]


def _longest_beat(job: Callable[[], object]) -> float:
    """Return the longest pause of the event loop while a job runs on the worker."""
    tasks, loop = Tasks(), QEventLoop()
    beats: list[float] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    tasks.run(job, lambda _: loop.quit())
    loop.exec()
    timer.stop()
    return max(later - earlier for earlier, later in itertools.pairwise(beats))


def _worked(action: Callable[[], object]) -> float:
    """Return how many seconds the processor was at work; neighbours do not count."""
    began = time.process_time()
    action()
    return time.process_time() - began


def _composed(ledger: Ledger, kind: ListKind = ListKind.RECTIFICATION) -> ListSheet:
    layout = usual_layout(kind, extra_names(ledger))
    return compose_list_sheet(ledger, layout, today=TODAY)
