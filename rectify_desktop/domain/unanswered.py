"""What was demanded of a finding (督办单、提示函) and not answered: the next review asks."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import SUPERVISION_TERMS
from rectify_desktop.domain.dates import chinese_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.ids import FindingId


def unanswered_demands(
    orders: Iterable[SupervisionOrder], today: date
) -> dict[FindingId, tuple[str, ...]]:
    """Return what to say of each finding whose supervision order found no answer in its time."""
    words: defaultdict[FindingId, list[str]] = defaultdict(list)
    for order in orders:
        if _is_unanswered(order, today):
            for finding_id in order.finding_ids:
                words[finding_id].append(_words(order))
    return {key: tuple(texts) for key, texts in words.items()}


def _is_unanswered(order: SupervisionOrder, today: date) -> bool:
    is_out = order.issued_on is not None and order.issued_on <= today
    is_settled = order.answered_on is not None or order.closed_on is not None
    is_time_up = order.due_on is None or order.due_on < today
    return is_out and is_time_up and not is_settled


def _words(order: SupervisionOrder) -> str:
    limit = f"（限{chinese_day(order.due_on)}）" if order.due_on else ""
    number = f"“{order.number}”" if order.number else ""
    return f"{SUPERVISION_TERMS[order.kind]}{number}未回复{limit}"
