"""Checking a whole ledger, and following it while it is edited."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.checking import check_finding, check_round
from rectify_desktop.domain.checks.shared import SharedRules

if TYPE_CHECKING:
    from collections.abc import Generator

    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.checks.scope import Scope
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId


def check_ledger(scope: Scope) -> tuple[CheckHit, ...]:
    """Return everything that is wrong with a ledger, the round first, then in ledger order."""
    return LedgerChecker(scope).hits()


class LedgerChecker:
    """Keeps the hits of a ledger while it is edited."""

    def __init__(self, scope: Scope) -> None:
        self._begin(scope)
        for _ in self.follow(scope):
            pass

    @classmethod
    def steps(cls, scope: Scope) -> Generator[int, None, LedgerChecker]:
        """Check a ledger in short steps, yielding how many findings are done."""
        checker = cls.__new__(cls)
        checker._begin(scope)
        yield from checker.follow(scope)
        return checker

    def _begin(self, scope: Scope) -> None:
        self._scope = scope
        self._known: dict[FindingId, Finding] = {}
        self._stale: dict[FindingId, None] = {}
        self._moved: set[FindingId] = set()
        self._own: dict[FindingId, tuple[CheckHit, ...]] = {}
        self._common: dict[FindingId, tuple[CheckHit, ...]] = {}
        self._round: tuple[CheckHit, ...] = ()
        self._shared = SharedRules(
            near=scope.number("near-identical") / 100, shortest=scope.number("same-sentence")
        )

    @property
    def scope(self) -> Scope:
        """What was checked last."""
        return self._scope

    def hits(self) -> tuple[CheckHit, ...]:
        """Return all hits, those of the round first."""
        return self._round + tuple(hit for key in self._known for hit in self._of(key))

    def hits_in(self, finding_id: FindingId) -> tuple[CheckHit, ...]:
        """Return the hits in the fields of one finding."""
        return self._of(finding_id)

    def hits_of_round(self) -> tuple[CheckHit, ...]:
        """Return the hits of the round and of its findings as a list."""
        return self._round

    def hits_of(self, finding_id: FindingId) -> tuple[CheckHit, ...]:
        """Return the hits of one finding, those of the list that name it included."""
        return self._of(finding_id) + self._listed(finding_id)

    def hits_if(self, finding: Finding) -> tuple[CheckHit, ...]:
        """Return the hits a finding would have with other words; nothing is kept.

        What it shares with others is told of its words as they were followed last.
        """
        shared = self._common.get(finding.id, ()) + self._listed(finding.id)
        held = self._known.get(finding.id)
        kept = tuple(hit for hit in shared if _is_untouched(hit, held, finding))
        return check_finding(self._scope, finding) + kept

    def follow(self, scope: Scope) -> Generator[int, None, frozenset[FindingId]]:
        """Check again what reads otherwise than before.

        Yields how many findings are done; returns those whose hits may have changed. Where it is
        given up half-way the next time goes on with what was left.
        """
        self._take_in(scope)
        done = 0
        while self._stale:
            key = next(iter(self._stale))
            finding = self._known[key]
            self._own[key] = check_finding(scope, finding)
            self._moved |= self._shared.put(finding) | {key}
            del self._stale[key]
            done += 1
            yield done
        for key in self._moved & self._known.keys():
            self._common[key] = tuple(self._shared.hits(self._known[key], self._known))
            yield done
        before = {hit.finding_id for hit in self._round}
        self._round = yield from _counted(check_round(scope), done)
        listed = before | {hit.finding_id for hit in self._round}
        moved = frozenset(self._moved | {key for key in listed if key is not None})
        self._moved.clear()
        return moved

    def edited(self, finding: Finding) -> frozenset[FindingId]:
        """Follow an edit of one finding at once; return whose hits may have changed."""
        ledger = self._scope.ledger
        findings = tuple(finding if held.id == finding.id else held for held in ledger.findings)
        steps = self.follow(self._scope.with_ledger(replace(ledger, findings=findings)))
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value

    def _take_in(self, scope: Scope) -> None:
        """Note what is to be checked again."""
        others = scope.findings_moved_since(self._scope)
        before, self._known = self._known, {f.id: f for f in scope.ledger.findings}
        for key in before.keys() - self._known.keys():
            self._moved |= self._shared.drop(key) | {key}
            self._stale.pop(key, None)
            for held in (self._own, self._common):
                held.pop(key, None)
        for key, finding in self._known.items():
            held = before.get(key)
            is_same = held is finding or held == finding
            if not is_same or others is None or key in others:
                self._stale[key] = None
            if held is not None and held is not finding and _name(held) != _name(finding):
                # Others name it in their own sentences.
                self._moved |= self._shared.neighbours(held)
        self._scope = scope

    def _of(self, key: FindingId) -> tuple[CheckHit, ...]:
        return self._own.get(key, ()) + self._common.get(key, ())

    def _listed(self, finding_id: FindingId) -> tuple[CheckHit, ...]:
        return tuple(hit for hit in self._round if hit.finding_id == finding_id)


def _counted(
    steps: Generator[None, None, tuple[CheckHit, ...]], done: int
) -> Generator[int, None, tuple[CheckHit, ...]]:
    """Go through steps that are no findings, telling at each how many of these are done."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
        yield done


def _name(finding: Finding) -> tuple[str, str]:
    return finding.number, finding.title


def _is_untouched(hit: CheckHit, held: Finding | None, finding: Finding) -> bool:
    """Whether the field of a hit says what it said when the hit was found."""
    return getattr(held, hit.field, None) == getattr(finding, hit.field, None)
