"""Searching the whole ledger (查找): the one door to everything that has words in it.

Texts are gathered when somebody first searches, in small steps that leave the window alive, and
follow what each change moved. Whatever the index finds is looked at before it is told, so that
nothing is told that a plain scan would not find.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.search_words import search_folded, search_words
from rectify_desktop.domain.searched_texts import (
    TextKind,
    finding_texts,
    ledger_texts,
    outline_texts,
    progress_text,
    record_texts,
)
from rectify_desktop.services.search.initials import pinyin_initials
from rectify_desktop.services.search.search_texts import SearchTexts
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate
    from rectify_desktop.domain.search_words import SearchWords
    from rectify_desktop.domain.searched_texts import SearchedText
    from rectify_desktop.services.workspace import Workspace

# Nobody reads on beyond this; more are told as 300+.
MOST_COUNTED = 300
# Beyond this many findings everything is gathered again.
_MANY = 200
_CHUNK = 50
# So many are ranked; number and title, or name, are the first fields of a text.
_RANKED = 60
_NAMING = 2

_LEDGER_KINDS = (TextKind.FINDING, TextKind.OUTLINE, TextKind.MEASURE)
_RECORD_KINDS = tuple(kind for kind in TextKind if kind not in (*_LEDGER_KINDS, TextKind.PROGRESS))
_OF_FINDINGS = frozenset({Aggregate.FINDING, Aggregate.MEASURE, Aggregate.PROGRESS})
_OF_RECORDS = frozenset({Aggregate.SIDE_LEDGER, Aggregate.EVIDENCE, Aggregate.SUPERVISION})
_OF_ALL = frozenset({Aggregate.ROUND, Aggregate.PARTY})


@dataclass(frozen=True, slots=True)
class KindHits:
    """What was found of one kind; ``count`` stops at ``MOST_COUNTED``."""

    kind: TextKind
    count: int
    texts: tuple[SearchedText, ...]

    @property
    def has_more(self) -> bool:
        """Whether there may be more than were counted."""
        return self.count >= MOST_COUNTED


@dataclass(frozen=True, slots=True)
class SearchHits:
    """What was found; not ``is_complete`` while texts are still being gathered."""

    words: SearchWords
    kinds: tuple[KindHits, ...] = ()
    is_complete: bool = True

    @property
    def count(self) -> int:
        """How many were counted in all."""
        return sum(each.count for each in self.kinds)


def typed_words(typed: str) -> SearchWords:
    """Return what was typed as words, with the other names of departments.

    Raises:
        FileProblem: the office's own list of names cannot be read.

    """
    aliases = cast("Sequence[Sequence[str]]", vocabulary("aliases")["departments"])
    return search_words(typed, pinyin_initials(), aliases)


class LedgerSearch:
    """Searches one open ledger; ``ledger`` gives it as it stands now."""

    def __init__(self, workspace: Workspace, ledger: Callable[[], Ledger]) -> None:
        self._workspace = workspace
        self._ledger = ledger
        self._texts = SearchTexts(pinyin_initials())
        self._stale_kinds: set[TextKind] = set(TextKind)
        self._stale_findings: set[FindingId] = set()
        self._was_gathered = False
        self._is_gathering = False

    @property
    def needs_gathering(self) -> bool:
        """Whether more has to be read than a change or two."""
        return bool(self._stale_kinds)

    @property
    def _is_complete(self) -> bool:
        return self._was_gathered and not self._stale_kinds and not self._is_gathering

    def follow(self, changes: Changes) -> None:
        """Note what has to be read again before the next search."""
        moved = changes.aggregates
        if moved & _OF_ALL:
            self._stale_kinds.update(TextKind)
            return
        if moved & _OF_FINDINGS:
            if len(changes.finding_ids) <= _MANY:
                self._stale_findings |= changes.finding_ids
            else:
                self._stale_kinds.update((*_LEDGER_KINDS, TextKind.PROGRESS))
        if Aggregate.OUTLINE in moved:
            self._stale_kinds.add(TextKind.OUTLINE)
        if moved & _OF_RECORDS:
            self._stale_kinds.update(_RECORD_KINDS)

    def gather(self) -> Generator[None]:
        """Read everything that has to be read, a little at every step."""
        # What changes while this runs is noted again by `follow`.
        kinds, self._stale_kinds = self._stale_kinds, set()
        if TextKind.FINDING in kinds:
            self._stale_findings.clear()
        self._is_gathering = True
        try:
            yield from self._gather(kinds)
        except BaseException:
            # Given up half way: the next time begins anew.
            self._stale_kinds |= kinds
            raise
        finally:
            self._is_gathering = False
        self._was_gathered = True

    def find(self, words: SearchWords, *, most: int) -> SearchHits:
        """Return what holds all words, at most so many of each kind."""
        if not words:
            return SearchHits(words)
        self._catch_up()
        found: list[KindHits] = []
        for kind in TextKind:
            texts = list(islice(self._fitting(kind, words), MOST_COUNTED))
            if texts:
                found.append(KindHits(kind, len(texts), _titles_first(texts, words, most)))
        return SearchHits(words, tuple(found), is_complete=self._is_complete)

    # Reading

    def _gather(self, kinds: set[TextKind]) -> Generator[None]:
        ledger = self._ledger()
        if kinds & {TextKind.FINDING, TextKind.MEASURE}:
            yield from self._texts.replace(_LEDGER_KINDS, ledger_texts(ledger))
        elif TextKind.OUTLINE in kinds:
            yield from self._texts.replace([TextKind.OUTLINE], outline_texts(ledger))
        if kinds & set(_RECORD_KINDS):
            records = self._workspace.case_records(ledger.round.id)
            yield from self._texts.replace(_RECORD_KINDS, record_texts(ledger, records))
        if TextKind.PROGRESS in kinds:
            told = yield from self._told(ledger)
            yield from self._texts.replace([TextKind.PROGRESS], told)

    def _told(self, ledger: Ledger) -> Generator[None, None, Iterator[SearchedText]]:
        """Read what was reported, the latest review last."""
        reviews = self._reviews(ledger)
        updates: list[ProgressUpdate] = []
        ids = [finding.id for finding in ledger.findings]
        for start in range(0, len(ids), _CHUNK):
            updates += self._workspace.progress.updates_among(ids[start : start + _CHUNK])
            yield
        known = [update for update in updates if update.review_id in reviews]
        known.sort(key=lambda update: reviews[update.review_id].starts_on)
        numbers = {finding.id: finding.number for finding in ledger.findings}
        return (
            progress_text(reviews[update.review_id], update, numbers[update.finding_id])
            for update in known
        )

    def _reviews(self, ledger: Ledger) -> dict[str, ProgressReview]:
        progress = self._workspace.progress
        return {
            review.id: review
            for series in progress.series_of(ledger.round.id)
            for review in progress.reviews_of(series.id)
        }

    def _catch_up(self) -> None:
        """Read again the few findings that changed since the last search."""
        if not self._stale_findings or not self._was_gathered:
            return
        ledger, ids = self._ledger(), self._stale_findings
        self._stale_findings = set()
        reviews = self._reviews(ledger)
        present = {finding.id: finding for finding in ledger.findings if finding.id in ids}
        for key in ids:
            finding = present.get(key)
            texts = [] if finding is None else list(finding_texts(ledger, finding))
            if finding is not None:
                texts += [
                    progress_text(reviews[update.review_id], update, finding.number)
                    for update in self._workspace.progress.updates_among([key])
                    if update.review_id in reviews
                ]
            self._texts.replace_of(key, texts)

    # Finding

    def _fitting(self, kind: TextKind, words: SearchWords) -> Iterator[SearchedText]:
        is_progress = kind is TextKind.PROGRESS
        fitting = self._texts.fitting(kind, words, newest_first=is_progress)
        if kind is not TextKind.FINDING:
            return fitting
        # A finding called by its number comes before those whose texts hold the figure.
        called = self._texts.called(kind, words.as_one) if words.as_one else []
        keys = {text.uid for text in called}
        return chain(called, (text for text in fitting if text.uid not in keys))


def _titles_first(
    texts: list[SearchedText], words: SearchWords, most: int
) -> tuple[SearchedText, ...]:
    """Return the first texts, those that bear the words in their names before the others."""
    # Names are folded one by one: where enough bear the words, the others are never looked at.
    named = list(islice((t for t in texts[:_RANKED] if words.found_in(_naming(t))), most))
    known = {text.uid for text in named}
    others = (text for text in texts if text.uid not in known)
    return (*named, *islice(others, most - len(named)))


def _naming(text: SearchedText) -> str:
    return search_folded("\n".join(words for _, words in text.fields[:_NAMING]))
