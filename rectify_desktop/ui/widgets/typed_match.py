"""Whether a name is meant by what was typed so far: its first words, any words, its initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def best_matches(names: Iterable[str], typed: str) -> list[str]:
    """Return the names meant, the likeliest first: what begins so, then what holds it."""
    words = typed.strip().casefold()
    if not words:
        return []
    ranked = [(rank, name) for name in names if (rank := _rank(name, words)) is not None]
    # Sorting keeps the order of names within a rank.
    return [name for _, name in sorted(ranked, key=lambda pair: pair[0])]


def _rank(name: str, words: str) -> int | None:
    folded = name.casefold()
    if folded.startswith(words):
        return 0
    if words.isascii() and words.isalpha():
        # The table of initials is read by the first letter typed, not by the window.
        from rectify_desktop.services.search.initials import pinyin_initials

        known = pinyin_initials()
        found = known.pattern(words).search(known.symbols(folded))
        if found is not None:
            return 3 if found.start() else 1
    return 2 if words in folded else None
