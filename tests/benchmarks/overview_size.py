"""What the figures of the overview cost, against reading the deadlines once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grown_ledger import LARGEST, TENTH, TODAY, grown
from ratio import Ratio, alternating, timed

from rectify_desktop.domain.overview.counts import due_states
from rectify_desktop.domain.overview.overview import compose_overview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.ledger import Ledger

# Six figures, a bar for every department and what is missing: a few times the bare pass.
LIMIT = 8.0


def measure() -> Iterator[Ratio]:
    """Compare all figures of the page with one bare pass over the deadlines."""
    small, large = grown(TENTH), grown(LARGEST)
    page, bare = alternating(
        lambda: _figures(large), lambda: timed(lambda: due_states(large, TODAY))
    )
    claim = f"figures of {LARGEST:,} findings against one pass over their deadlines"
    yield Ratio(claim, page, bare, LIMIT)
    slow, quick = alternating(lambda: _figures(large), lambda: _figures(small))
    yield Ratio(f"figures of {LARGEST:,} findings against {TENTH:,}", slow, quick, 14)


def _figures(ledger: Ledger) -> float:
    return timed(lambda: compose_overview(ledger, None, today=TODAY))
