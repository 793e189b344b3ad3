"""Offering what a finding's texts tell of for the side ledgers; the clerk files it or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from rectify_desktop.domain.casework.suggestions import (
    FiledRecords,
    Suggestion,
    SuggestionWords,
    suggestions,
)
from rectify_desktop.domain.casework.terms import (
    AccountabilityKind,
    FundKind,
    MeetingKind,
    PolicyKind,
)
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from datetime import date
    from enum import StrEnum

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace

_Kind = TypeVar("_Kind", bound="StrEnum")


@dataclass(frozen=True, slots=True)
class SuggestedText:
    """A text of a finding and what it offers; ``place`` names where the text stands."""

    place: str
    text: str
    suggestions: tuple[Suggestion, ...]


def suggested_records(
    workspace: Workspace, finding_id: FindingId, *, today: date
) -> tuple[SuggestedText, ...]:
    """Return what the texts of a finding offer; texts that offer nothing are left out."""
    finding = workspace.findings.get(finding_id)
    records = workspace.case_records(finding.round_id)
    texts = [("整改情况", finding.situation)]
    for review, update in workspace.progress.history_of(finding_id):
        texts.append((f"{review.starts_on:%Y-%m-%d}起的进展", update.progress))
    words, filed = suggestion_words(), FiledRecords.of(records)
    offered = [
        SuggestedText(place, text, suggestions(text, finding, words, filed, today=today))
        for place, text in texts
    ]
    return tuple(item for item in offered if item.suggestions)


def suggestion_words() -> SuggestionWords:
    """Return which words tell of what."""
    words = vocabulary("suggestions")
    return SuggestionWords(
        _kinds(words["policies"], PolicyKind),
        tuple(words["policies"]["others"]),
        tuple(words["policies"]["endings"]),
        _kinds(words["funds"], FundKind),
        _kinds(words["accountability"], AccountabilityKind),
        _kinds(words["meetings"], MeetingKind),
        tuple(words["meetings"]["deeds"]),
        tuple(words["negations"]),
    )


def _kinds(table: dict[str, Any], kind: type[_Kind]) -> tuple[tuple[_Kind, tuple[str, ...]], ...]:
    return tuple((kind(row["kind"]), tuple(row["words"])) for row in table["kinds"])
