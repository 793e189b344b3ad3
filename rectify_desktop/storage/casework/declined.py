"""Declined suggestions in the ledger file."""

from __future__ import annotations

from rectify_desktop.domain.casework.declined import DeclinedSuggestion, SideLedger
from rectify_desktop.storage.casework.records import (
    FINDING_COLUMN,
    ROUND,
    RecordKind,
    reference,
    term,
    texts,
)

DECLINED = RecordKind(
    DeclinedSuggestion,
    "declined_suggestion",
    "条不登记的事项",
    (
        ROUND,
        reference("finding_id", FINDING_COLUMN),
        term("ledger", SideLedger),
        *texts("words", "sentence"),
    ),
)
