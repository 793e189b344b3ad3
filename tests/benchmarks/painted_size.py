"""A painted notice costs the same per finding however long it is, and never holds the window up."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING

from grown_ledger import grown
from PySide6.QtCore import QEventLoop, QTimer
from ratio import Ratio, alternating, timed

from rectify_desktop.domain.papers.list_layout import ListKind, extra_names, usual_layout
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.notice.word_notices import notice_of
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.papers.paper_preview import PaperPreview
from rectify_desktop.ui.printing import notice_pdf
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

SMALL, LARGE = 50, 500
LIMIT = 1.2
_BEAT = 0.1


def measure_painted() -> list[Ratio]:
    """Compare painting by size, and the longest beat of a window that previews with 100 ms."""
    prepare_application()
    small, large = grown(SMALL), grown(LARGE)
    slow, quick = alternating(lambda: _per_finding(large), lambda: _per_finding(small))
    notice, paper = notice_of(large, Edition.PUBLIC), _list_of(large)
    return [
        Ratio(
            f"painted notice of {LARGE} findings against {SMALL}, per finding", slow, quick, LIMIT
        ),
        Ratio(
            f"longest beat while {LARGE} findings are previewed as a notice",
            _longest_beat(lambda preview: preview.show_notice(notice)),
            _BEAT,
            1.0,
        ),
        Ratio(
            f"longest beat while {LARGE} findings are previewed as a list",
            _longest_beat(lambda preview: preview.show_paper(paper)),
            _BEAT,
            1.0,
        ),
    ]


def _per_finding(ledger: Ledger) -> float:
    seconds = timed(lambda: notice_pdf(notice_of(ledger, Edition.PUBLIC)))
    return seconds / len(ledger.findings)


def _list_of(ledger: Ledger) -> Paper:
    layout = usual_layout(ListKind.RECTIFICATION, extra_names(ledger))
    return list_paper([compose_list_sheet(ledger, layout, today=TODAY)])


def _longest_beat(show: Callable[[PaperPreview], None]) -> float:
    """Return the longest work between two beats from the call until the last page was seen.

    Processor time: what other programs take from the machine is not the preview's doing.
    """
    preview = PaperPreview()
    preview.resize(760, 900)
    preview.show()
    beats = [time.process_time()]
    heart = QTimer(interval=0)
    heart.timeout.connect(lambda: beats.append(time.process_time()))
    heart.start()
    loop = QEventLoop()
    preview.shown.connect(loop.quit)
    show(preview)
    loop.exec()
    bar = preview.view.verticalScrollBar()
    for part in range(1, 21):
        bar.setValue(bar.maximum() * part // 20)
        QTimer.singleShot(30, loop.quit)
        loop.exec()
    heart.stop()
    return max(after - before for before, after in itertools.pairwise(beats))
