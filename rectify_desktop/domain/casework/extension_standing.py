"""How a request for 延期 or 持续整改 stands on a day; computed, never stored."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.extending import next_review_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.casework.extension import Extension


class ExtensionStanding(StrEnum):
    """How a request stands, the most pressing first."""

    REVIEW = "review"
    PENDING = "pending"
    AGREED = "agreed"


EXTENSION_STANDING_TERMS: dict[ExtensionStanding, str] = {
    ExtensionStanding.REVIEW: "到了复核日期",
    ExtensionStanding.PENDING: "待批准",
    ExtensionStanding.AGREED: "已批准",
}


def extension_standing(
    extension: Extension, of_finding: Sequence[Extension], today: date
) -> ExtensionStanding:
    """Return how a request stands; only the review that counts for its finding can be due."""
    if not extension.is_agreed:
        return ExtensionStanding.PENDING
    counts = next_review_of(of_finding)
    is_due = counts is not None and counts <= today and extension.next_review_on == counts
    return ExtensionStanding.REVIEW if is_due else ExtensionStanding.AGREED
