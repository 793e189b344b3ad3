"""雷同: texts that are nearly one, kept in an index so that an edit costs only its own text.

Texts are compared by their shingles (runs of signs): exactly, over whole sets; which pairs to
compare is told by an index over a fixed sample of the shingles. An entry of the index that grows
beyond a limit takes no more: what nearly all texts hold tells none apart, and so the work grows
with the number of texts, never with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING
from zlib import crc32

from rectify_desktop.domain.wording.folding import narrowed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.ids import FindingId

_RUN = 5
_SAMPLE = 6
_MOST_ENTRIES = 64
_MOST_COMPARED = 64
# Texts below this length are alike too easily to say anything, unless they are the same whole.
SHORTEST = 40
SHORTEST_WHOLE = 16
# From this share of common shingles on, of the shorter text, two texts are nearly one.
NEAR = 0.72


class SimilarTexts:
    """Which texts are nearly the same as which others."""

    def __init__(self, near: float = NEAR) -> None:
        self._near_from = near
        self._shingles: dict[FindingId, frozenset[str]] = {}
        self._entries: defaultdict[str, dict[FindingId, None]] = defaultdict(dict)
        self._near: defaultdict[FindingId, dict[FindingId, float]] = defaultdict(dict)

    def put(self, key: FindingId, text: str) -> set[FindingId]:
        """Take in a text, in place of the one held; return whose neighbours changed."""
        shingles, sample = _shingled(text)
        if shingles == self._shingles.get(key, frozenset()):
            return set()
        moved = self.drop(key)
        if not shingles:
            return moved
        self._shingles[key] = shingles
        for other, share in self._matches(shingles, sample):
            self._near[key][other] = self._near[other][key] = share
            moved.add(other)
        for shingle in sample:
            held = self._entries[shingle]
            if len(held) < _MOST_ENTRIES:
                held[key] = None
        return moved

    def drop(self, key: FindingId) -> set[FindingId]:
        """Forget a text; return whose neighbours changed."""
        for shingle in _sampled(self._shingles.pop(key, frozenset())):
            self._entries[shingle].pop(key, None)
        others = self._near.pop(key, {})
        for other in others:
            self._near[other].pop(key, None)
        return set(others)

    def near(self, key: FindingId) -> dict[FindingId, float]:
        """Return the texts nearly the same as one, each with the share of what is common."""
        return self._near.get(key, {})

    def _matches(
        self, shingles: frozenset[str], sample: tuple[str, ...]
    ) -> list[tuple[FindingId, float]]:
        shared = Counter(chain.from_iterable(self._entries.get(shingle, ()) for shingle in sample))
        found: list[tuple[FindingId, float]] = []
        for other, _ in shared.most_common(_MOST_COMPARED):
            theirs = self._shingles[other]
            if theirs is shingles:
                found.append((other, 1.0))
            elif _are_of_a_size(shingles, theirs):
                share = len(shingles & theirs) / min(len(shingles), len(theirs))
                if share >= self._near_from:
                    found.append((other, share))
        return found


class SharedPieces:
    """Which findings hold the same piece (a sentence, a number with its words)."""

    def __init__(self) -> None:
        self._pieces: dict[FindingId, tuple[str, ...]] = {}
        self._holders: defaultdict[str, dict[FindingId, None]] = defaultdict(dict)

    def put(self, key: FindingId, pieces: tuple[str, ...]) -> set[FindingId]:
        """Take in the pieces of a finding; return who shares a piece that came or went."""
        before = self._pieces.get(key, ())
        if pieces == before:
            return set()
        changed = set(before) ^ set(pieces)
        self._pieces[key] = pieces
        moved: set[FindingId] = set()
        for piece in changed:
            holders = self._holders[piece]
            if piece in pieces:
                holders[key] = None
            else:
                holders.pop(key, None)
            # A set phrase that very many share says nothing of one of them.
            if len(holders) <= _MOST_ENTRIES:
                moved.update(holders)
        return moved - {key}

    def drop(self, key: FindingId) -> set[FindingId]:
        """Forget a finding; return who shared a piece with it."""
        moved = self.put(key, ())
        self._pieces.pop(key, None)
        return moved

    def holders(self, pieces: Iterable[str]) -> set[FindingId]:
        """Return who holds any of the pieces; a set phrase that very many share is passed by."""
        found: set[FindingId] = set()
        for piece in pieces:
            holders = self._holders.get(piece, {})
            if len(holders) <= _MOST_ENTRIES:
                found.update(holders)
        return found

    def others(self, piece: str, key: FindingId) -> list[FindingId]:
        """Return who else holds a piece."""
        return [holder for holder in self._holders.get(piece, ()) if holder != key]


@lru_cache(maxsize=4096)
def _shingled(text: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the shingles of a text and those the index holds; one set for texts that are one."""
    plain = "".join(filter(str.isalnum, narrowed(text)))
    if len(plain) < SHORTEST_WHOLE:
        return frozenset(), ()
    if len(plain) < SHORTEST:
        shingles = frozenset({plain})
        return shingles, tuple(_sampled(shingles))
    shingles = frozenset(plain[at : at + _RUN] for at in range(len(plain) - _RUN + 1))
    return shingles, tuple(_sampled(shingles))


def _sampled(shingles: frozenset[str]) -> list[str]:
    """Return the part of the shingles that the index holds: always the same one of each text."""
    if len(shingles) == 1:
        return list(shingles)
    return [shingle for shingle in shingles if crc32(shingle.encode()) % _SAMPLE == 0]


def _are_of_a_size(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether neither text is more than twice the other: a part of a long text is another rule."""
    return max(len(ours), len(theirs)) <= 2 * min(len(ours), len(theirs))
