"""A notice with ten times the findings takes ten times as long, not more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grown_ledger import grown
from ratio import Ratio, alternating, worked

from rectify_desktop.domain.terms import Edition
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.services.notice.word_notices import notice_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.ledger import Ledger

SMALL, LARGE = 50, 500
LIMIT = 1.2


def measure() -> Iterator[Ratio]:
    """Compare the time per finding of a large notice with that of a small one."""
    small, large = grown(SMALL), grown(LARGE)
    slow, quick = alternating(lambda: _per_finding(large), lambda: _per_finding(small))
    claim = f"notice of {LARGE} findings against {SMALL}, per finding"
    yield Ratio(claim, slow, quick, LIMIT)


def _per_finding(ledger: Ledger) -> float:
    seconds = worked(lambda: write_notice(notice_of(ledger, Edition.PUBLIC)))
    return seconds / len(ledger.findings)
