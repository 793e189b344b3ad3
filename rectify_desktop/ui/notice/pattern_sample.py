"""What one finding looks like in an item pattern: a sample beside its name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_items import NoticeItems
from rectify_desktop.domain.notice.notice_material import NO_MATERIAL
from rectify_desktop.domain.notice.passage_texts import PassageTexts

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.item_pattern import ItemPattern
    from rectify_desktop.domain.terms import Edition

_LONGEST = 56


def pattern_sample(ledger: Ledger, edition: Edition, pattern: ItemPattern) -> str:
    """Word the first finding of a ledger in a pattern, long texts cut short."""
    first = ledger.findings[:1]
    alone = replace(ledger, findings=tuple(replace(f, number="1") for f in first))
    texts = PassageTexts(alone, edition, NO_MATERIAL)
    paragraphs = NoticeItems(texts, pattern, parts=1).paragraphs()
    return "\n".join(_short(paragraph.text) for paragraph in paragraphs)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "……"
