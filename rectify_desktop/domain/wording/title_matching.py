"""Which proposed finding is which finding of the ledger: one to one, the surest pairs first.

Titles that are the same but for the width of marks go first; then the same number at the same
place with a similar title; then titles that are nearly the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

# At one place and number a title may be reworded; anywhere else it must be nearly the same.
_SIMILAR_HERE = 0.6
_SIMILAR_ANYWHERE = 0.84
# Titles are only rated against those that share rare pieces of three characters with them.
_GRAM = 3
_ASKED = 300
_CANDIDATES = 4
# So many titles are rated in a few milliseconds.
_STRETCH = 100


@dataclass(frozen=True, slots=True)
class TitleCard:
    """What a finding is known by; texts are folded, the first title is the usual one."""

    titles: tuple[str, ...]
    number: str
    place: str


def matched(
    proposed: Sequence[TitleCard],
    known: Sequence[TitleCard],
    checkpoint: Callable[[], None] = lambda: None,
) -> dict[int, int]:
    """Return the index of the known card for each proposed one that has a match.

    ``checkpoint`` is called now and then; it may raise to stop the search.
    """
    return _Matching(proposed, known, checkpoint).pairs()


class _Matching:
    def __init__(
        self,
        proposed: Sequence[TitleCard],
        known: Sequence[TitleCard],
        checkpoint: Callable[[], None],
    ) -> None:
        self._checkpoint = checkpoint
        self._proposed = proposed
        self._known = known
        self._pairs: dict[int, int] = {}
        self._free = dict.fromkeys(range(len(known)))

    def pairs(self) -> dict[int, int]:
        self._pair_equal(lambda card: [(t, card.place, card.number) for t in card.titles[:1]])
        self._pair_equal(lambda card: [(t, card.place) for t in card.titles[:1]])
        self._pair_equal(lambda card: [(t, card.number) for t in card.titles[:1]])
        self._pair_equal(lambda card: card.titles[:1])
        self._pair_equal(lambda card: card.titles)
        self._pair_in_place()
        self._pair_similar()
        return self._pairs

    def _open(self) -> Iterable[int]:
        return [at for at in range(len(self._proposed)) if at not in self._pairs]

    def _pair_equal(self, keys: Callable[[TitleCard], Iterable[Hashable]]) -> None:
        """Pair the cards that share a key, in the order they stand in."""
        by_key: dict[Hashable, deque[int]] = defaultdict(deque)
        for at in self._free:
            for key in keys(self._known[at]):
                by_key[key].append(at)
        for at in self._open():
            for key in keys(self._proposed[at]):
                waiting = by_key.get(key)
                while waiting and waiting[0] not in self._free:
                    waiting.popleft()
                if waiting:
                    self._pair(at, waiting.popleft())
                    break

    def _pair_in_place(self) -> None:
        """Pair similar titles of one number at one place."""
        by_place: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at in self._free:
            by_place[self._known[at].place, self._known[at].number].append(at)
        for at in self._open():
            card = self._proposed[at]
            if not card.number:
                continue
            here = [other for other in by_place[card.place, card.number] if other in self._free]
            rated = [(self._ratio(at, other), other) for other in here[:_CANDIDATES]]
            best = max(rated, default=(0.0, -1))
            if best[0] >= _SIMILAR_HERE:
                self._pair(at, best[1])

    def _pair_similar(self) -> None:
        """Pair titles that are nearly the same, the likest first."""
        holders: dict[str, list[int]] = defaultdict(list)
        for at in self._free:
            for gram in _grams_of(self._known[at]):
                holders[gram].append(at)
        rated: list[tuple[float, int, int]] = []
        for at in self._open():
            if at % _STRETCH == 0:
                self._checkpoint()
            for other in _likely([holders.get(gram, []) for gram in _grams_of(self._proposed[at])]):
                ratio = self._ratio(at, other)
                if ratio >= _SIMILAR_ANYWHERE:
                    rated.append((-ratio, at, other))
        for _, at, other in sorted(rated):
            if at not in self._pairs and other in self._free:
                self._pair(at, other)

    def _pair(self, proposed: int, known: int) -> None:
        self._pairs[proposed] = known
        del self._free[known]

    def _ratio(self, proposed: int, known: int) -> float:
        return max(
            _likeness(first, second)
            for first in self._proposed[proposed].titles
            for second in self._known[known].titles
        )


def _likeness(first: str, second: str) -> float:
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.real_quick_ratio() < _SIMILAR_HERE:
        return 0.0
    return matcher.ratio()


def _likely(holders: list[list[int]]) -> list[int]:
    """Return those that share most, asking the rarest pieces first and never too many."""
    shared: Counter[int] = Counter()
    asked = 0
    for held in sorted(holders, key=len):
        asked += len(held)
        if shared and asked > _ASKED:
            break
        shared.update(held[:_ASKED])
    return [other for other, _ in shared.most_common(_CANDIDATES)]


def _grams_of(card: TitleCard) -> set[str]:
    return {title[at : at + _GRAM] for title in card.titles for at in range(len(title) - _GRAM + 1)}
