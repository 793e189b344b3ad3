"""The ledger as the window sees it: read once, then only what an operation moved is read again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.outline import in_order

if TYPE_CHECKING:
    from collections.abc import Collection

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId, RoundId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace


class LedgerView:
    """Keeps one Ledger value in step with the workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._ledger = workspace.ledger()

    @property
    def ledger(self) -> Ledger:
        """The current ledger; findings that did not move stay the same objects."""
        return self._ledger

    def follow(self, changes: Changes) -> None:
        """Read again what ``changes`` names."""
        moved = changes.aggregates
        touches_findings = bool(moved & {Aggregate.FINDING, Aggregate.MEASURE})
        if Aggregate.ROUND in moved or (touches_findings and not changes.finding_ids):
            self._ledger = self._workspace.ledger()
            return
        ledger, round_id = self._ledger, self._ledger.round.id
        if Aggregate.OUTLINE in moved:
            ledger = self._with_outline(ledger, round_id)
        if Aggregate.PARTY in moved:
            ledger = self._with_parties(ledger)
        if Aggregate.MEASURE in moved:
            ledger = self._with_measures(ledger, changes.finding_ids)
        if Aggregate.FINDING in moved:
            ledger = self._with_findings(ledger, changes.finding_ids)
        if Aggregate.OUTLINE in moved or not _stand_alike(self._ledger, ledger):
            ordered = in_order(ledger.themes, ledger.headings, ledger.findings)
            ledger = replace(ledger, findings=tuple(ordered))
        self._ledger = ledger

    def _with_outline(self, ledger: Ledger, round_id: RoundId) -> Ledger:
        outline = self._workspace.outline
        return replace(
            ledger,
            themes=tuple(outline.themes(round_id)),
            headings=tuple(outline.headings(round_id)),
        )

    def _with_parties(self, ledger: Ledger) -> Ledger:
        parties = self._workspace.parties
        return replace(
            ledger,
            departments={each.id: each for each in parties.departments()},
            people={each.id: each for each in parties.people()},
        )

    def _with_measures(self, ledger: Ledger, ids: Collection[FindingId]) -> Ledger:
        measures = {key: own for key, own in ledger.measures.items() if key not in ids}
        return replace(ledger, measures=measures | self._workspace.measures.among(ids))

    def _with_findings(self, ledger: Ledger, ids: frozenset[FindingId]) -> Ledger:
        read = self._workspace.findings.among(ids)
        fresh = {each.id: each for each in read if each.round_id == ledger.round.id}
        known = {finding.id for finding in ledger.findings}
        # Measures come and go with their finding.
        if came_or_gone := (ids & known) ^ fresh.keys():
            ledger = self._with_measures(ledger, came_or_gone)
        kept = [
            fresh.pop(finding.id, finding)
            for finding in ledger.findings
            if finding.id in fresh or finding.id not in ids
        ]
        return replace(ledger, findings=(*kept, *fresh.values()))


def _stand_alike(before: Ledger, after: Ledger) -> bool:
    """Whether the findings are the same ones in the same places, whatever they say."""
    return len(before.findings) == len(after.findings) and all(
        old is new or _place(old) == _place(new)
        for old, new in zip(before.findings, after.findings, strict=True)
    )


def _place(finding: Finding) -> tuple[object, ...]:
    return finding.id, finding.theme_id, finding.heading_id, finding.position


def rewritten(before: Ledger, after: Ledger) -> frozenset[FindingId]:
    """Return the findings that are new in ``after`` or say something else than in ``before``.

    One that only moved up or down, because another came or went, says what it said.
    """
    known = {finding.id: finding for finding in before.findings}
    ids: set[FindingId] = set()
    for finding in after.findings:
        old = known.get(finding.id)
        is_same = old is finding or (old is not None and _says_the_same(old, finding))
        if not is_same or before.measures_of(finding.id) != after.measures_of(finding.id):
            ids.add(finding.id)
    return frozenset(ids)


def _says_the_same(old: Finding, new: Finding) -> bool:
    if old.position == new.position:
        return old == new
    return replace(old, position=new.position) == new
