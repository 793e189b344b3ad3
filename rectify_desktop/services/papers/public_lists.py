"""Lists meant for the public (对外公开的清单): what is private in them leaves masked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.notice_privacy import roster_of
from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice
from rectify_desktop.domain.checks.private_items import PrivateKind, private_items, with_mentions
from rectify_desktop.services.checks.check_words import privacy_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rectify_desktop.domain.checks.privacy_decision import PrivacyDecision
    from rectify_desktop.domain.checks.private_items import PrivateItem
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.list_sheet import ListSheet


def as_published(
    sheets: Sequence[ListSheet], ledger: Ledger, decisions: Iterable[PrivacyDecision]
) -> tuple[ListSheet, ...]:
    """Return lists, those for the public with every private matter masked that was not let stay.

    A notice waits until each matter is decided of. A list is no prose and loses nothing by a
    mask, so that nothing of it can be open.
    """
    if not any(sheet.layout.is_public for sheet in sheets):
        return tuple(sheets)
    found = _Found(ledger, decisions)
    return tuple(_masked(sheet, found) if sheet.layout.is_public else sheet for sheet in sheets)


class _Found:
    """What is private in the texts of one ledger and was not decided to stay."""

    def __init__(self, ledger: Ledger, decisions: Iterable[PrivacyDecision]) -> None:
        self._roster = roster_of(ledger)
        self._contact = ledger.round.contact
        self._kept = {
            (item.kind, item.text) for item in decisions if item.choice is PrivacyChoice.KEPT
        }

    def of(self, text: str) -> Iterator[PrivateItem]:
        items = private_items(text, privacy_words(), roster=self._roster, contact=self._contact)
        return (item for item in items if (item.kind, item.text) not in self._kept)


def _masked(sheet: ListSheet, found: _Found) -> ListSheet:
    # Who is named once beside a fault is known wherever else in the list the name stands.
    people = {
        item.text: item.masked
        for entry in sheet.entries
        for row in entry.rows
        for text in row
        for item in found.of(text)
        if item.kind is PrivateKind.PERSON
    }

    def masked(text: str) -> str:
        for item in reversed(with_mentions(text, tuple(found.of(text)), people)):
            text = text[: item.start] + item.masked + text[item.end :]
        return text

    entries = tuple(replace(entry, rows=_rewritten(entry.rows, masked)) for entry in sheet.entries)
    return replace(sheet, entries=entries)


def _rewritten(
    rows: tuple[tuple[str, ...], ...], masked: Callable[[str], str]
) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(masked, row)) for row in rows)
