"""A list that is scrolled while a paper is made: how long its frames take beside calm ones."""

from __future__ import annotations

import itertools
import time
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from grown_ledger import TODAY, grown
from PySide6.QtCore import QEventLoop, QTimer
from ratio import ROUNDS, Ratio
from shown_list import shown_list

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.papers.finding_card import compose_finding_cards
from rectify_desktop.domain.papers.list_layout import ListKind, extra_names, usual_layout
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.papers.export_papers import export_notice, save_lists, save_paper
from rectify_desktop.ui.background.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.ui.findings.finding_list_page import FindingListPage

FINDINGS, HUGE = 500, 5_000
_CALM_MS = 1_000
# From here on a window seems to hang.
_BEAT = 0.1


def measure() -> Iterator[Ratio]:
    """Compare the usual frame with a calm one, and the longest with a tenth of a second."""
    with shown_list(FINDINGS) as page, TemporaryDirectory() as folder:
        for claim, job in _jobs(Path(folder)).items():
            pairs = [(_frames(page, None), _frames(page, job)) for _ in range(ROUNDS)]
            calm, busy = zip(*pairs, strict=True)
            yield Ratio(
                f"usual frame of a list that is scrolled while {claim}, against a calm one",
                median(map(median, busy)),
                median(map(median, calm)),
            )
            longest = median(map(max, busy))
            yield Ratio(f"longest frame while {claim}, against 100 ms", longest, _BEAT, 1)


def _jobs(folder: Path) -> dict[str, Callable[[], object]]:
    ledger = grown(FINDINGS)
    cards = compose_finding_cards(ledger, CaseRecords(), {}, today=TODAY)
    return {
        f"{HUGE:,} findings are saved as a list": partial(
            save_lists, [_composed(grown(HUGE))], folder / "a.xlsx"
        ),
        f"{FINDINGS} findings are saved as a list in .docx": partial(
            save_lists, [_composed(ledger)], folder / "a.docx"
        ),
        f"{FINDINGS} cards are saved in .xlsx": partial(save_paper, cards, folder / "b.xlsx"),
        f"{FINDINGS} findings are saved as a notice": partial(
            export_notice, ledger, folder / "c.docx", Edition.PUBLIC
        ),
    }


def _composed(ledger: Ledger) -> ListSheet:
    layout = usual_layout(ListKind.RECTIFICATION, extra_names(ledger))
    return compose_list_sheet(ledger, layout, today=TODAY)


def _frames(page: FindingListPage, job: Callable[[], object] | None) -> list[float]:
    """Return how long the frames take as long as the job is under way; calm ones without one."""
    tasks, loop = Tasks(), QEventLoop()
    shown = [time.perf_counter()]
    bar = page.view.verticalScrollBar()

    def show_next() -> None:
        bar.setValue(len(shown) * bar.pageStep() // 2 % max(bar.maximum(), 1))
        page.view.viewport().repaint()
        shown.append(time.perf_counter())

    timer = QTimer(interval=0)
    timer.timeout.connect(show_next)
    timer.start()
    if job is None:
        QTimer.singleShot(_CALM_MS, loop.quit)
    else:
        tasks.run(job, lambda _: loop.quit())
    loop.exec()
    timer.stop()
    return [later - earlier for earlier, later in itertools.pairwise(shown)]
