"""The texts a search looks through, kept with their index and in step with the ledger."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from rectify_desktop.domain.pair_index import PairIndex
from rectify_desktop.domain.search_words import search_folded
from rectify_desktop.domain.searched_texts import SearchedText, TextKind

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.search_words import SearchWord, SearchWords
    from rectify_desktop.domain.wording.initials import Initials

# What is entered between two looks at the clock.
_BATCH = 40


@dataclass(slots=True)
class _Shelf:
    """The texts of one kind by row, in the order in which they were met, and as they are folded."""

    index: PairIndex
    texts: dict[int, SearchedText] = field(default_factory=dict[int, SearchedText])
    folded: dict[int, str] = field(default_factory=dict[int, str])
    rows: dict[str, int] = field(default_factory=dict[str, int])
    labels: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    next_row: int = 0


class SearchTexts:
    """Knows every text once; entering one again replaces it."""

    def __init__(self, initials: Initials) -> None:
        self._initials = initials
        self._shelves = {kind: _Shelf(PairIndex(initials)) for kind in TextKind}
        self._of_finding: defaultdict[FindingId, set[tuple[TextKind, str]]] = defaultdict(set)

    def __len__(self) -> int:
        return sum(len(shelf.texts) for shelf in self._shelves.values())

    def called(self, kind: TextKind, label: str) -> list[SearchedText]:
        """Return the texts of a kind that go by a label, such as the number of a finding."""
        shelf = self._shelves[kind]
        return [shelf.texts[row] for row in sorted(shelf.labels.get(label, ()))]

    def fitting(
        self, kind: TextKind, words: SearchWords, *, newest_first: bool
    ) -> Iterator[SearchedText]:
        """Yield the texts of a kind that hold all words."""
        shelf = self._shelves[kind]
        texts, folded = shelf.texts, shelf.folded
        rows = shelf.index.rows(words)
        if rows is None:
            order = reversed(folded.items()) if newest_first else iter(folded.items())
        else:
            told = sorted(rows, reverse=newest_first)
            # A text that was dropped is still in the index.
            order = ((row, folded[row]) for row in told if row in folded)
        for word in words.words:
            order = self._holding(order, word, shelf.index)
        return (texts[row] for row, _ in order)

    def _holding(
        self, texts: Iterator[tuple[int, str]], word: SearchWord, index: PairIndex
    ) -> Iterator[tuple[int, str]]:
        """Pass on what holds a word; asked of all texts between two keys, so each way is bare."""
        if word.letters:
            # Letters of a text are their own initials.
            spells, symbols = self._initials.pattern(word.letters).search, index.symbols
            return (pair for pair in texts if spells(symbols(pair[0])))
        ways = index.ways(word)
        if len(ways) == 1:
            text = ways[0]
            return (pair for pair in texts if text in pair[1])
        return _holding_any(texts, ways)

    def replace(self, kinds: Iterable[TextKind], texts: Iterable[SearchedText]) -> Generator[None]:
        """Let the texts of some kinds be exactly these, a few at every step."""
        seen: dict[TextKind, set[str]] = {kind: set() for kind in kinds}
        remaining = iter(texts)
        while batch := list(islice(remaining, _BATCH)):
            for text in batch:
                seen[text.kind].add(text.uid)
            self.enter(batch)
            yield
        for kind, uids in seen.items():
            yield from self._renew_index(self._shelves[kind])
            self.drop((kind, uid) for uid in list(self._shelves[kind].rows) if uid not in uids)
            yield

    def replace_of(self, finding_id: FindingId, texts: Iterable[SearchedText]) -> None:
        """Let the texts that belong to a finding, its progress among them, be exactly these."""
        wanted = {(text.kind, text.uid): text for text in texts}
        self.drop([key for key in self._of_finding[finding_id] if key not in wanted])
        self.enter(wanted.values())

    def enter(self, texts: Iterable[SearchedText]) -> None:
        """Take texts in, in the place of what stood there under the same identity."""
        for text in texts:
            shelf = self._shelves[text.kind]
            row = shelf.rows.get(text.uid)
            if row is None:
                row = shelf.rows[text.uid] = shelf.next_row
                shelf.next_row += 1
            elif shelf.texts[row] == text:
                continue
            else:
                shelf.labels[shelf.texts[row].label].discard(row)
            folded = search_folded("\n".join(words for _, words in text.fields))
            if shelf.folded.get(row) != folded:
                shelf.folded[row] = folded
                shelf.index.enter(row, folded)
            shelf.texts[row] = text
            shelf.labels[text.label].add(row)
            if text.finding_id is not None and text.kind in _OWN_KINDS:
                self._of_finding[text.finding_id].add((text.kind, text.uid))

    def drop(self, keys: Iterable[tuple[TextKind, str]]) -> None:
        """Forget texts."""
        for kind, uid in keys:
            shelf = self._shelves[kind]
            row = shelf.rows.pop(uid)
            text = shelf.texts.pop(row)
            del shelf.folded[row]
            shelf.index.forget(row)
            shelf.labels[text.label].discard(row)
            if text.finding_id is not None:
                self._of_finding[text.finding_id].discard((kind, uid))

    def _renew_index(self, shelf: _Shelf) -> Generator[None]:
        """Index a kind anew where many of its texts were replaced."""
        if not shelf.index.is_worn:
            return
        fresh = PairIndex(self._initials)
        for at, row in enumerate(sorted(shelf.folded)):
            fresh.enter(row, shelf.folded[row])
            if at % _BATCH == 0:
                yield
        shelf.index = fresh


def _holding_any(
    texts: Iterator[tuple[int, str]], ways: tuple[str, ...]
) -> Iterator[tuple[int, str]]:
    for pair in texts:
        folded = pair[1]
        for way in ways:
            if way in folded:
                yield pair
                break


# What belongs to one finding alone and changes with it.
_OWN_KINDS = frozenset({TextKind.FINDING, TextKind.MEASURE, TextKind.PROGRESS})
