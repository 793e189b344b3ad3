"""Searching everything: against a plain scan of the same texts, and against one frame."""

from __future__ import annotations

from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from grown_ledger import LARGEST, REPORTS, TENTH, ledger_file
from ratio import ROUNDS, Ratio, worked

from rectify_desktop.domain.search_words import search_folded
from rectify_desktop.domain.searched_texts import ledger_texts, progress_text
from rectify_desktop.services.search.search_ledger import LedgerSearch, typed_words
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.ledger import Ledger

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


def measure() -> Iterator[Ratio]:
    """Search two ledgers for words of every sort."""
    slowest: dict[int, float] = {}
    for size in (TENTH, LARGEST):
        with ledger_file(size) as path, Workspace.open(path, read_only=True) as workspace:
            ledger = workspace.ledger()
            search = LedgerSearch(workspace, lambda: ledger)  # noqa: B023
            texts = _texts(workspace, ledger)
            told = f"{size:,} findings and {size * REPORTS:,} reports"
            gathered = worked(lambda: [None for _ in search.gather()])  # noqa: B023
            folded = worked(lambda: [search_folded(text) for text in texts])  # noqa: B023
            ours, bare = _searched(search, [search_folded(text) for text in texts])
            slowest[size] = max(ours)
        claim = f"the slowest of {len(TYPED)} searches of {told} against a frame of 16 ms"
        yield Ratio(claim, slowest[size], FRAME, 1)
        limit = 0.5 if size == LARGEST else 1
        yield Ratio(f"searches of {told} against a scan", sum(ours), sum(bare), limit)
        yield Ratio(f"gathering {told} for the search against folding them", gathered, folded)
    claim = f"the slowest search of {LARGEST:,} findings against {TENTH:,}"
    yield Ratio(claim, slowest[LARGEST], slowest[TENTH], 14)


def _searched(search: LedgerSearch, scanned: list[str]) -> tuple[list[float], list[float]]:
    """Return the times of all searches, and those of a plain scan for the same words."""
    ours: list[float] = []
    bare: list[float] = []
    for typed in TYPED:
        words = typed_words(typed)
        search.find(words, most=_MOST_SHOWN)
        find = partial(search.find, words, most=_MOST_SHOWN)
        ours.append(median(worked(find) for _ in range(2 * ROUNDS)))
        bare.append(worked(lambda: [text for text in scanned if words.found_in(text)]))  # noqa: B023
    return ours, bare


def _texts(workspace: Workspace, ledger: Ledger) -> list[str]:
    updates = workspace.progress.updates_among([each.id for each in ledger.findings])
    reviews = {
        review.id: review
        for series in workspace.progress.series_of(ledger.round.id)
        for review in workspace.progress.reviews_of(series.id)
    }
    told = (progress_text(reviews[each.review_id], each, "") for each in updates)
    return ["\n".join(words for _, words in each.fields) for each in (*ledger_texts(ledger), *told)]
