"""The rules that keep private matters out of what may become public (domain §4.11)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.privacy_decision import CHOICE_TERMS
from rectify_desktop.domain.checks.private_items import (
    PRIVATE_TERMS,
    PrivateKind,
    private_items,
)
from rectify_desktop.domain.checks.rule import Acceptance, CheckLevel
from rectify_desktop.domain.checks.scope import hit_in_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from rectify_desktop.domain.checks.privacy_decision import PrivacyDecision
    from rectify_desktop.domain.checks.rule import CheckHit, JudgedHit
    from rectify_desktop.domain.checks.scope import CheckedText, Scope

PRIVATE_RULES: dict[PrivateKind, str] = {
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
            PRIVATE_RULES[item.kind],
            text,
            f"有{PRIVATE_TERMS[item.kind]}“{item.text}”",
            f"公开前请改为“{item.masked}”，或改写；确需保留的写明依据。",
            item.text,
            item.start,
        )


def with_decisions(
    hits: Iterable[JudgedHit], decisions: Iterable[PrivacyDecision], today: date
) -> tuple[JudgedHit, ...]:
    """Return hits, those doubts let stand that were decided of for the public edition.

    An ID number stays an error: the ledger itself must not hold it, and internal papers print it.
    """
    known = {(PRIVATE_RULES[item.kind], item.text): item for item in decisions}
    if not known:
        return tuple(hits)
    return tuple(
        replace(item, acceptance=_accepted(item.hit, decision, today))
        if item.is_open
        and item.rule.level is not CheckLevel.ERROR
        and (decision := known.get((item.hit.rule, item.hit.text))) is not None
        else item
        for item in hits
    )


def _accepted(hit: CheckHit, decision: PrivacyDecision, today: date) -> Acceptance:
    ground = f"：{decision.ground}" if decision.ground else ""
    return Acceptance(
        decision.round_id,
        hit.rule,
        hit.fingerprint,
        hit.message,
        f"社会公开版已决定{CHOICE_TERMS[decision.choice]}{ground}",
        decision.decided_by,
        decision.decided_on or today,
        hit.finding_id,
    )
