"""The rules that keep private matters out of what may become public (domain §4.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.private_items import (
    PRIVATE_TERMS,
    PrivateKind,
    private_items,
)
from rectify_desktop.domain.checks.scope import hit_in_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.checks.scope import CheckedText, Scope

_RULES: dict[PrivateKind, str] = {
    PrivateKind.ID_NUMBER: "private-id-number",
    PrivateKind.BANK_CARD: "private-bank-card",
    PrivateKind.MOBILE: "private-mobile",
    PrivateKind.PLATE: "private-plate",
    PrivateKind.ADDRESS: "private-address",
    PrivateKind.PERSON: "person-in-fault",
    PrivateKind.COMPANY: "company-in-debt",
}


def private_matters(text: CheckedText, scope: Scope) -> Iterator[CheckHit]:
    """Tell of each private matter, with the masked form that may take its place."""
    if text.field == "round.closing":
        return
    items = private_items(
        text.text, scope.words.privacy, roster=scope.roster, contact=scope.ledger.round.contact
    )
    for item in items:
        yield hit_in_text(
            _RULES[item.kind],
            text,
            f"有{PRIVATE_TERMS[item.kind]}“{item.text}”",
            f"公开前请改为“{item.masked}”，或改写；确需保留的写明依据。",
            item.text,
            item.start,
        )
