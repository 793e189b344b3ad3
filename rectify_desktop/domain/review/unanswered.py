"""What was demanded of a finding (督办单、提示函) and not answered: the next review asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.supervising import unanswered
from rectify_desktop.domain.casework.terms import SUPERVISION_TERMS
from rectify_desktop.domain.wording.dates import chinese_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.ids import FindingId


def unanswered_demands(
    orders: Iterable[SupervisionOrder], today: date
) -> dict[FindingId, tuple[str, ...]]:
    """Return what to say of each finding whose supervision order found no answer in its time."""
    return {key: tuple(map(_words, late)) for key, late in unanswered(orders, today).items()}


def _words(order: SupervisionOrder) -> str:
    limit = f"（限{chinese_day(order.due_on)}）" if order.due_on else ""
    number = f"“{order.number}”" if order.number else ""
    return f"{SUPERVISION_TERMS[order.kind]}{number}未回复{limit}"
