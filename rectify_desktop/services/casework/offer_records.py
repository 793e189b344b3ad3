"""Offering for the whole round what texts tell of for the side ledgers (待登记).

Every offer stands once, beside the sentence it was read from, until it is filed or declined. What
was declined stays on record and can be offered again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.declined import DeclinedSuggestion, SideLedger, ledger_of
from rectify_desktop.domain.casework.suggestions import FiledRecords, suggestions
from rectify_desktop.services.casework.register_records import register_record
from rectify_desktop.services.casework.suggest_records import suggestion_words

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.record_rules import SideRecord
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace

_SENTENCE_END = re.compile(r"[。；;！!？?\n]")


@dataclass(frozen=True, slots=True)
class RecordOffer:
    """A draft of a record, the words it was read from, their sentence, and where that stands."""

    finding: Finding
    record: SideRecord
    words: str
    sentence: str
    place: str

    @property
    def key(self) -> tuple[FindingId, SideLedger, str, str]:
        """What tells this offer from all others."""
        return self.finding.id, ledger_of(self.record), self.words, self.sentence


@dataclass(frozen=True, slots=True)
class RoundOffers:
    """What a round offers: open ones, and how many texts named what is filed or declined."""

    open: tuple[RecordOffer, ...] = ()
    declined: tuple[RecordOffer, ...] = ()
    filed: int = 0


def offer_steps(
    workspace: Workspace, ledger: Ledger, today: date
) -> Generator[None, None, RoundOffers]:
    """Read the texts of a round finding by finding, and return what they offer at the end."""
    words = suggestion_words()
    filed = FiledRecords.of(workspace.case_records(ledger.round.id))
    declined = {each.key for each in workspace.casework.declined.of_round(ledger.round.id)}
    texts = _progress_texts(workspace, ledger)
    yield
    found: dict[tuple[FindingId, SideLedger, str, str], RecordOffer] = {}
    known: set[tuple[FindingId, SideLedger, str, str]] = set()
    for finding in ledger.findings:
        for place, text in (("整改情况", finding.situation), *texts.get(finding.id, ())):
            for suggestion in suggestions(text, finding, words, filed, today=today):
                sentence = sentence_at(text, suggestion.start)
                offer = RecordOffer(finding, suggestion.record, suggestion.text, sentence, place)
                if suggestion.is_filed:
                    known.add(offer.key)
                else:
                    # A text that was taken over from week to week offers once.
                    found.setdefault(offer.key, offer)
        yield
    return RoundOffers(
        tuple(offer for key, offer in found.items() if key not in declined),
        tuple(offer for key, offer in found.items() if key in declined),
        len(known),
    )


def offers_of_round(workspace: Workspace, ledger: Ledger, today: date) -> RoundOffers:
    """Return at once what a round offers."""
    steps = offer_steps(workspace, ledger, today)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def file_offers(workspace: Workspace, offers: Sequence[RecordOffer], *, today: date) -> None:
    """Enter what some offers tell of into the side ledgers, as one step.

    Raises:
        RuleViolation: one of them cannot be entered as it was read; none is.

    """
    with workspace.operation(f"登记{len(offers)}条事项"):
        for offer in offers:
            register_record(workspace, offer.record, today=today)


def decline_offers(workspace: Workspace, offers: Sequence[RecordOffer]) -> None:
    """Keep that some offers are not to be filed, as one step."""
    with workspace.operation("不登记"):
        workspace.casework.declined.save_all(
            DeclinedSuggestion(
                offer.finding.round_id,
                offer.finding.id,
                ledger_of(offer.record),
                offer.words,
                offer.sentence,
            )
            for offer in offers
        )


def offer_again(workspace: Workspace, offers: Iterable[RecordOffer]) -> None:
    """Take back that some offers are not to be filed."""
    wanted = {offer.key for offer in offers}
    with workspace.operation("重新列入待登记"):
        for each in workspace.casework.declined.of_round(workspace.current_round().id):
            if each.key in wanted:
                workspace.casework.declined.delete(each.id)


def sentence_at(text: str, start: int) -> str:
    """Return the sentence of a text that holds the place ``start``."""
    ends = [0, *(mark.end() for mark in _SENTENCE_END.finditer(text)), len(text)]
    begin = max(end for end in ends if end <= start)
    stop = min((end for end in ends if end > start), default=len(text))
    return text[begin:stop].strip()


def _progress_texts(workspace: Workspace, ledger: Ledger) -> dict[FindingId, list[tuple[str, str]]]:
    """Return what findings reported, newest first, each with the week it was reported for."""
    progress = workspace.progress
    reviews = {
        review.id: review
        for series in progress.series_of(ledger.round.id)
        for review in progress.reviews_of(series.id)
    }
    updates = progress.updates_among([finding.id for finding in ledger.findings])
    told = [each for each in updates if each.review_id in reviews and each.progress.strip()]
    told.sort(key=lambda each: reviews[each.review_id].starts_on, reverse=True)
    texts: dict[FindingId, list[tuple[str, str]]] = {}
    for each in told:
        day = reviews[each.review_id].starts_on
        texts.setdefault(each.finding_id, []).append(
            (f"{day.month}月{day.day}日起的进展", each.progress)
        )
    return texts
