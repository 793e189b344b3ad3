"""How every passage of a notice stands: from the ledger or by hand, fresh or stale, withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_items import NoticeItems
from rectify_desktop.domain.notice.notice_material import NO_MATERIAL
from rectify_desktop.domain.notice.passage_cautions import passage_name
from rectify_desktop.domain.notice.passage_texts import PassageTexts
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind, PassageState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.item_pattern import ItemPattern
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.terms import Edition

# Named even where they say nothing, for there is something to write; others only where they do.
_ALWAYS = frozenset(
    {
        PassageKind.TITLE,
        PassageKind.OPENING,
        PassageKind.ORGANISATION,
        PassageKind.SITUATION,
        PassageKind.NEXT_STEPS,
        PassageKind.CLOSING,
    }
)


def passage_states(
    ledger: Ledger, edition: Edition, pattern: ItemPattern, material: NoticeMaterial = NO_MATERIAL
) -> tuple[PassageState, ...]:
    """Return the passages of one edition in the order of the paper, those left out among them."""
    texts = PassageTexts(ledger, edition, material)
    items = NoticeItems(texts, pattern, parts=1)
    items.paragraphs()
    states = (
        PassageState(
            key,
            passage_name(key, texts, pattern, parts=items.parts),
            texts.ledger_text(key),
            texts.edit_of(key),
            texts.withheld_by(key),
        )
        for key in _keys(ledger)
    )
    return tuple(state for state in states if state.key.kind in _ALWAYS or state.text)


def _keys(ledger: Ledger) -> Iterator[PassageKey]:
    yield PassageKey(PassageKind.TITLE)
    yield PassageKey(PassageKind.OPENING)
    yield PassageKey(PassageKind.ORGANISATION)
    yield PassageKey(PassageKind.FIGURES)
    yield PassageKey(PassageKind.CASE_FIGURES)
    for finding in ledger.findings:
        yield PassageKey(PassageKind.SITUATION, finding.id)
        yield PassageKey(PassageKind.PLAN, finding.id)
    yield PassageKey(PassageKind.NEXT_STEPS)
    yield PassageKey(PassageKind.CLOSING)
