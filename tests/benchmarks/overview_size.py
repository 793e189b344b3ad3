"""What the overview of 5,000 findings costs, against reading their deadlines once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grown_ledger import TODAY, grown
from ratio import Ratio, alternating, timed

from rectify_desktop.domain.overview.counts import due_states
from rectify_desktop.domain.overview.overview import compose_overview

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger

FINDINGS = 5_000
# Six figures, a bar for every department and what is missing: a few times the bare pass.
LIMIT = 8.0


def measure_overview() -> list[Ratio]:
    """Compare all figures of the page with one bare pass over the deadlines."""
    ledger: Ledger = grown(FINDINGS)
    page, bare = alternating(
        lambda: timed(lambda: compose_overview(ledger, None, today=TODAY)),
        lambda: timed(lambda: due_states(ledger, TODAY)),
    )
    claim = f"figures of {FINDINGS:,} findings against one pass over their deadlines"
    return [Ratio(claim, page, bare, LIMIT)]
