"""The pinyin initials of characters, as the vocabulary knows them."""

from __future__ import annotations

from functools import cache

from rectify_desktop.domain.wording.initials import Initials
from rectify_desktop.vocabulary import vocabulary


@cache
def pinyin_initials() -> Initials:
    """Return what knows the initials of every character; read once, by its first use."""
    return Initials(vocabulary("pinyin")["initials"])
