"""What a source says of the round itself, put where the ledger says nothing yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.proposal.proposal import RoundFacts


def filled_round(known: InspectionRound, facts: RoundFacts) -> InspectionRound:
    """Return the round with its empty fields taken from the facts; nothing is overwritten."""
    names = (
        "title", "unit_name", "party_organisation", "authority", "team_name", "inspected_from",
        "inspected_to", "feedback_on", "as_of", "signed_on", "opening", "organisation",
        "next_steps", "closing",
    )  # fmt: skip
    news = {name: getattr(facts, name) for name in names if not getattr(known, name)}
    held = {tally.source for tally in known.tallies}
    tallies = (*known.tallies, *(tally for tally in facts.tallies if tally.source not in held))
    contact = facts.contact if known.contact.is_empty else known.contact
    return replace(known, **news, contact=contact, tallies=tallies)


def year_meant(known: InspectionRound, facts: RoundFacts) -> int | None:
    """Return the year that a date without one most likely means.

    A list says it in its title (2025年…清单); else it is that of the feedback.
    """
    if facts.year is not None:
        return facts.year
    day = known.feedback_on or facts.feedback_on or facts.as_of or facts.signed_on
    return day.year if day else None
