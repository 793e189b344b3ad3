"""A painted notice costs the same per finding however long it is, and never holds the window up."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING

from grown_ledger import TODAY, grown
from PySide6.QtCore import QEventLoop, QTimer
from ratio import Ratio, alternating, worked

from rectify_desktop.domain.papers.list_layout import ListKind, extra_names, usual_layout
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.notice.word_notices import notice_of
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.papers.paper_preview import PaperPreview
from rectify_desktop.ui.printing import notice_pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

SMALL, LARGE = 50, 500
LIMIT = 1.2
_BEAT = 0.1


def measure() -> Iterator[Ratio]:
    """Compare painting by size, and the longest beat of a window that previews with 100 ms."""
    prepare_application()
    small, large = grown(SMALL), grown(LARGE)
    slow, quick = alternating(lambda: _per_finding(large), lambda: _per_finding(small))
    claim = f"painted notice of {LARGE} findings against {SMALL}, per finding"
    yield Ratio(claim, slow, quick, LIMIT)
    notice, paper = notice_of(large, Edition.PUBLIC), _list_of(large)
    previews: list[tuple[str, Callable[[PaperPreview], None]]] = [
        ("a notice", lambda preview: preview.show_notice(notice)),
        ("a list", lambda preview: preview.show_paper(paper)),
    ]
    for name, show in previews:
        claim = f"longest beat while {LARGE} findings are previewed as {name}, against 100 ms"
        yield Ratio(claim, _longest_beat(show), _BEAT, 1)


def _per_finding(ledger: Ledger) -> float:
    seconds = worked(lambda: notice_pdf(notice_of(ledger, Edition.PUBLIC)))
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
