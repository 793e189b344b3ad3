"""Searching everything: against a plain scan of the same texts, and against one frame."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import TYPE_CHECKING, cast

from grown_ledger import grown
from ratio import ROUNDS, Ratio

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.search_words import search_folded
from rectify_desktop.domain.searched_texts import ledger_texts, progress_text
from rectify_desktop.services.search.search_ledger import LedgerSearch, typed_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace

# Findings, and reviews in which each of them reported.
SIZES = ((500, 5), (5_000, 5), (10_000, 5))
FRAME = 0.016
# One character and many, in most texts and in none; initials, numbers and other names.
TYPED = (
    "的",
    "整改",
    "整改清单",
    "囧",
    "zg",
    "zgqd",
    "1.2",
    "2026",
    "财务科",
    "第777件",
    "完成 制度",
)
_MOST_SHOWN = 5


@dataclass
class Reports:
    """Stands for the progress of a ledger: writing 50,000 reports would take minutes."""

    series: ReviewSeries
    reviews: list[ProgressReview]
    updates: dict[FindingId, list[ProgressUpdate]]

    def series_of(self, _: object) -> list[ReviewSeries]:
        return [self.series]

    def reviews_of(self, _: object) -> list[ProgressReview]:
        return self.reviews

    def updates_among(self, ids: Iterable[FindingId]) -> list[ProgressUpdate]:
        return [update for key in ids for update in self.updates[key]]


@dataclass
class Told:
    """As much of a workspace as a search reads."""

    progress: Reports

    def case_records(self, _: object) -> CaseRecords:
        return CaseRecords()


def measure_search() -> list[Ratio]:
    """Search ledgers of several sizes for words of every sort."""
    return [result for findings, reviews in SIZES for result in _measured(findings, reviews)]


def _measured(findings: int, reviews: int) -> list[Ratio]:
    ledger = grown(findings)
    told = Told(_reports(ledger, reviews))
    search = LedgerSearch(cast("Workspace", told), lambda: ledger)
    texts = _texts(ledger, told.progress)
    gathered = _worked(lambda: [None for _ in search.gather()])
    folded = _worked(lambda: [search_folded(text) for text in texts])
    scanned = [search_folded(text) for text in texts]
    slowest = 0.0
    ours: list[float] = []
    bare: list[float] = []
    for typed in TYPED:
        words = typed_words(typed)
        search.find(words, most=_MOST_SHOWN)
        taken = [_worked(lambda: search.find(words, most=_MOST_SHOWN)) for _ in range(ROUNDS)]  # noqa: B023
        ours.append(median(taken))
        plain = [_worked(lambda: [t for t in scanned if words.found_in(t)]) for _ in range(3)]  # noqa: B023
        bare.append(median(plain))
        slowest = max(slowest, median(taken))
    size = f"{findings} findings and {findings * reviews} reports"
    is_limit = findings == SIZES[-1][0]
    return [
        Ratio(
            f"the slowest of {len(TYPED)} searches of {size} against a frame", slowest, FRAME, 1.0
        ),
        Ratio(f"searches of {size} against a scan", sum(ours), sum(bare), 0.5 if is_limit else 1.0),
        Ratio(f"gathering {size} for the search against folding them", gathered, folded),
    ]


def _worked(action: Callable[[], object]) -> float:
    """Return the processor's time: what else the machine does must not count against a frame."""
    began = time.process_time()
    action()
    return time.process_time() - began


def _texts(ledger: Ledger, reports: Reports) -> list[str]:
    told = [
        progress_text(reports.reviews[0], update, "")
        for updates in reports.updates.values()
        for update in updates
    ]
    return ["\n".join(words for _, words in each.fields) for each in (*ledger_texts(ledger), *told)]


def _reports(ledger: Ledger, count: int) -> Reports:
    series = ReviewSeries(ledger.round.id, "周调度")
    monday = date(2026, 1, 5)
    weeks = [monday + timedelta(weeks=week) for week in range(count)]
    reviews = [ProgressReview(series.id, day, day + timedelta(days=6)) for day in weeks]
    words = [each.situation or each.description or each.title for each in ledger.findings]
    updates = {
        finding.id: [
            ProgressUpdate(
                review.id,
                finding.id,
                progress=f"{words[(7 * place + 13 * week) % len(words)][:60]}第{place}件第{week}次",
                next_step=words[(11 * place + week) % len(words)][60:90],
            )
            for week, review in enumerate(reviews)
        ]
        for place, finding in enumerate(ledger.findings)
    }
    return Reports(series, reviews, updates)
