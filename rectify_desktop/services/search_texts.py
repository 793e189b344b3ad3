"""The texts a search looks through, kept with their index and in step with the ledger."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.domain.search_words import search_folded
from rectify_desktop.domain.searched_texts import SearchedText, TextKind
from rectify_desktop.storage.search_index import IndexedText, knows_exactly

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.search_words import SearchWords
    from rectify_desktop.domain.wording.initials import Initials
    from rectify_desktop.storage.search_index import SearchIndex

# Room for so many texts of one kind; rows of a kind stand together in the index.
_KIND_ROOM = 1 << 40
# What is entered between two looks at the clock.
_BATCH = 40


class KnownText(NamedTuple):
    """A text and how it is searched."""

    text: SearchedText
    folded: str


@dataclass(slots=True)
class _Shelf:
    """The texts of one kind by row, in the order in which they were met."""

    first: int
    texts: dict[int, KnownText] = field(default_factory=dict[int, KnownText])
    rows: dict[str, int] = field(default_factory=dict[str, int])
    labels: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    next_row: int = 0

    @property
    def last(self) -> int:
        return self.first + _KIND_ROOM - 1


class SearchTexts:
    """Knows every text once; entering one again replaces it, and only what differs is indexed."""

    def __init__(self, initials: Initials, index: SearchIndex | None = None) -> None:
        self._initials = initials
        self._index = index
        self._shelves = {
            kind: _Shelf(place * _KIND_ROOM, next_row=place * _KIND_ROOM)
            for place, kind in enumerate(TextKind)
        }
        self._of_finding: defaultdict[FindingId, set[tuple[TextKind, str]]] = defaultdict(set)

    def __len__(self) -> int:
        return sum(len(shelf.texts) for shelf in self._shelves.values())

    def called(self, kind: TextKind, label: str) -> list[SearchedText]:
        """Return the texts of a kind that go by a label, such as the number of a finding."""
        shelf = self._shelves[kind]
        return [shelf.texts[row].text for row in sorted(shelf.labels.get(label, ()))]

    def fitting(
        self, kind: TextKind, words: SearchWords, *, newest_first: bool, is_indexed: bool
    ) -> Iterator[SearchedText]:
        """Yield the texts of a kind that hold all words; without an index all are looked at."""
        shelf = self._shelves[kind]
        rows = None
        if is_indexed and self._index is not None and shelf.texts:
            rows = self._index.rows(words, shelf.first, shelf.last, newest_first=newest_first)
        is_found = rows is not None
        if rows is None:
            rows = iter(reversed(shelf.texts) if newest_first else list(shelf.texts))
        is_sure = is_found and knows_exactly(words)
        for row in rows:
            known = shelf.texts[row]
            if is_sure or words.found_in(known.folded):
                yield known.text

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
            self.drop((kind, uid) for uid in list(self._shelves[kind].rows) if uid not in uids)
            yield

    def replace_of(self, finding_id: FindingId, texts: Iterable[SearchedText]) -> None:
        """Let the texts that belong to a finding, its progress among them, be exactly these."""
        wanted = {(text.kind, text.uid): text for text in texts}
        self.drop([key for key in self._of_finding[finding_id] if key not in wanted])
        self.enter(wanted.values())

    def enter(self, texts: Iterable[SearchedText]) -> None:
        """Take texts in, in the place of what stood there under the same identity."""
        fresh: list[tuple[int, KnownText]] = []
        stale: list[tuple[int, KnownText]] = []
        for text in texts:
            shelf = self._shelves[text.kind]
            row = shelf.rows.get(text.uid)
            known = shelf.texts[row] if row is not None else None
            if known is not None and known.text == text:
                continue
            if row is None:
                row = shelf.rows[text.uid] = shelf.next_row
                shelf.next_row += 1
            new = KnownText(text, search_folded("\n".join(words for _, words in text.fields)))
            shelf.texts[row] = new
            if known is not None:
                shelf.labels[known.text.label].discard(row)
            shelf.labels[text.label].add(row)
            if known is None:
                fresh.append((row, new))
            elif known.folded != new.folded:
                stale.append((row, known))
                fresh.append((row, new))
            if text.finding_id is not None and text.kind in _OWN_KINDS:
                self._of_finding[text.finding_id].add((text.kind, text.uid))
        self._change_index(stale, fresh)

    def drop(self, keys: Iterable[tuple[TextKind, str]]) -> None:
        """Forget texts."""
        stale: list[tuple[int, KnownText]] = []
        for kind, uid in keys:
            shelf = self._shelves[kind]
            row = shelf.rows.pop(uid)
            known = shelf.texts.pop(row)
            shelf.labels[known.text.label].discard(row)
            stale.append((row, known))
            if known.text.finding_id is not None:
                self._of_finding[known.text.finding_id].discard((kind, uid))
        self._change_index(stale, [])

    def close(self) -> None:
        """Let go of the index."""
        if self._index is not None:
            self._index.close()

    def _change_index(
        self, stale: list[tuple[int, KnownText]], fresh: list[tuple[int, KnownText]]
    ) -> None:
        if self._index is None:
            return
        if stale:
            self._index.take([self._indexed(row, known) for row, known in stale])
        if fresh:
            self._index.put([self._indexed(row, known) for row, known in fresh])

    def _indexed(self, row: int, known: KnownText) -> IndexedText:
        return IndexedText(row, known.folded, self._initials.parts(known.folded))


# What belongs to one finding alone and changes with it.
_OWN_KINDS = frozenset({TextKind.FINDING, TextKind.MEASURE, TextKind.PROGRESS})
