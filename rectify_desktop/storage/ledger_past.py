"""What the ledger looked like before: read back from the change log, from the newest on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import FindingId, ReviewId
from rectify_desktop.domain.review.finding_standing import EarlierState
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.storage.columns import day_of

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection

_STATES = (
    "SELECT row_uid, change.seq, at, "
    "before IS NOT NULL AND json_extract(before, '$.deleted_at') IS NULL, "
    "json_extract(before, '$.declared_result'), json_extract(before, '$.due_on') "
    "FROM operation JOIN change ON operation_seq = operation.seq "
    "WHERE at >= ? AND table_name = 'finding' ORDER BY change.seq"
)
_OPENED = (
    "SELECT row_uid, min(change.seq) FROM operation JOIN change ON operation_seq = operation.seq "
    "WHERE at >= ? AND table_name = 'progress_review' AND change.kind = 'insert' GROUP BY row_uid"
)


def earlier_states(database: LedgerConnection, since: date) -> list[EarlierState]:
    """Return what every change to a finding since a day took the place of, oldest first."""
    return [
        EarlierState(
            FindingId(uid),
            seq,
            datetime.fromisoformat(at),
            existed=bool(existed),
            declared_result=DeclaredResult(result) if result else None,
            due_on=day_of(due_on),
        )
        for uid, seq, at, existed, result, due_on in database.tuples(_STATES, _stamp(since))
    ]


def reviews_opened(database: LedgerConnection, since: date) -> dict[ReviewId, int]:
    """Return where in the log the reviews opened since a day were opened."""
    return {ReviewId(uid): seq for uid, seq in database.tuples(_OPENED, _stamp(since))}


def _stamp(day: date) -> str:
    """Return the first moment of a day as the log writes moments."""
    start = datetime(day.year, day.month, day.day).astimezone()
    return start.astimezone(UTC).isoformat(timespec="milliseconds")
