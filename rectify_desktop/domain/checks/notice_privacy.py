"""The private matters of a notice: found, masked as decided, and told while they are open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice, decided
from rectify_desktop.domain.checks.private_items import (
    PRIVATE_TERMS,
    PrivateKind,
    private_items,
    with_mentions,
)
from rectify_desktop.domain.notice.passages import PassageKind
from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from rectify_desktop.domain.checks.privacy_decision import PrivacyDecision
    from rectify_desktop.domain.checks.private_items import PrivateItem
    from rectify_desktop.domain.checks.words import PrivacyWords
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.notice_parts import NoticeParagraph


@dataclass(frozen=True, slots=True)
class PrivateMatter:
    """One private matter of a notice; ``paragraph`` counts from 0; ``decision`` None is open."""

    item: PrivateItem
    paragraph: int
    around: str
    decision: PrivacyDecision | None = None


_AROUND = 16
# How a caution of a notice ends that tells of an open matter.
OPEN_WORDS = "还没有决定遮盖、保留或改写"


def matters_of(
    notice: Notice, ledger: Ledger, words: PrivacyWords, decisions: Iterable[PrivacyDecision]
) -> tuple[PrivateMatter, ...]:
    """Return every private matter of a notice with what was decided of it, in reading order.

    The closing with the contact line is the unit's own and stays (domain §4.11).
    """
    decisions = tuple(decisions)
    roster = roster_of(ledger)
    texts = {
        at: paragraph.text
        for at, paragraph in enumerate(notice.paragraphs)
        if paragraph.passage is None or paragraph.passage.kind is not PassageKind.CLOSING
    }
    found = {
        at: private_items(text, words, roster=roster, contact=ledger.round.contact)
        for at, text in texts.items()
    }
    # Who was named once beside a fault is known wherever else the name stands.
    people = {
        item.text: item.masked
        for items in found.values()
        for item in items
        if item.kind is PrivateKind.PERSON
    }
    matters: list[PrivateMatter] = []
    for at, text in texts.items():
        items = with_mentions(text, found[at], people)
        for item, decision in decided(items, decisions).items():
            around = text[max(0, item.start - _AROUND) : item.end + _AROUND]
            matters.append(PrivateMatter(item, at, around, decision))
    return tuple(matters)


def redecided(
    matters: Iterable[PrivateMatter], decisions: Iterable[PrivacyDecision]
) -> tuple[PrivateMatter, ...]:
    """Return private matters found before with what is decided of them now."""
    matters = tuple(matters)
    chosen = decided((matter.item for matter in matters), decisions)
    return tuple(replace(matter, decision=chosen[matter.item]) for matter in matters)


def unpublishable(matters: Iterable[PrivateMatter]) -> tuple[PrivateMatter, ...]:
    """Return what keeps a text from becoming public as it stands: all that nobody let stay."""
    return tuple(
        matter
        for matter in matters
        if matter.decision is None or matter.decision.choice is not PrivacyChoice.KEPT
    )


def own_people_first(
    matters: Iterable[PrivateMatter], roster: Collection[str]
) -> list[PrivateMatter]:
    """Return private matters with the people of the unit before all others, else in their order."""

    def is_other(matter: PrivateMatter) -> bool:
        return matter.item.kind is not PrivateKind.PERSON or matter.item.text not in roster

    return sorted(matters, key=is_other)


def roster_of(ledger: Ledger) -> frozenset[str]:
    """Return the names of the unit's own people."""
    return frozenset(person.name for person in ledger.people.values() if len(person.name) > 1)


def masked_notice(notice: Notice, matters: Iterable[PrivateMatter]) -> Notice:
    """Return a notice with every matter masked that was decided so, and told what is open."""
    matters = tuple(matters)
    masked: dict[int, list[PrivateItem]] = {}
    for matter in matters:
        if matter.decision is not None and matter.decision.choice is PrivacyChoice.MASKED:
            masked.setdefault(matter.paragraph, []).append(matter.item)
    paragraphs = tuple(
        _masked(paragraph, masked[at]) if at in masked else paragraph
        for at, paragraph in enumerate(notice.paragraphs)
    )
    # A kept draft tells what was open when it was kept.
    others = (caution for caution in notice.cautions if not caution.endswith(OPEN_WORDS))
    cautions = (*others, *open_matters_told(matters))
    return replace(notice, paragraphs=paragraphs, cautions=cautions)


def must_hold_nothing_open(notice: Notice) -> None:
    """Refuse a public notice that tells of an open private matter, whoever asks for it.

    Raises:
        RuleViolation: it names the first of them.

    """
    found = [caution for caution in notice.cautions if caution.endswith(OPEN_WORDS)]
    if found and notice.edition is Edition.PUBLIC:
        raise RuleViolation(
            f"社会公开版还有{len(found)}项个人信息没有决定怎样处理（{found[0]}），不能导出。"
        )


def open_matters_told(matters: Iterable[PrivateMatter]) -> tuple[str, ...]:
    """Tell of each private matter nobody decided of."""
    return tuple(
        dict.fromkeys(
            f"{PRIVATE_TERMS[matter.item.kind]}“{matter.item.text}”{OPEN_WORDS}"
            for matter in matters
            if matter.decision is None
        )
    )


def _masked(paragraph: NoticeParagraph, items: list[PrivateItem]) -> NoticeParagraph:
    runs = list(paragraph.runs)
    start = 0
    for place, run in enumerate(paragraph.runs):
        end = start + len(run.text)
        text = run.text
        for item in sorted(items, key=lambda item: item.start, reverse=True):
            if item.start < end and start < item.end:
                first, last = max(item.start, start) - start, min(item.end, end) - start
                # What runs over into the next run was told in the one before.
                shown = item.masked if item.start >= start else ""
                text = text[:first] + shown + text[last:]
        runs[place] = replace(run, text=text)
        start = end
    return replace(paragraph, runs=tuple(runs))
