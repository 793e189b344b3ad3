"""Every count of a ledger, each with what it counts (口径); computed, never stored."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from rectify_desktop.domain.terms import RESULT_TERMS, DeclaredResult, FindingSource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rectify_desktop.domain.inspection import SourceTally
    from rectify_desktop.domain.ledger import Ledger

BASIS_FINDINGS = "口径：具体问题"
BASIS_TALLY = "口径：按已公布的件数"

# The order in which a notice names results.
RESULT_ORDER = (
    DeclaredResult.COMPLETED,
    DeclaredResult.STAGE_COMPLETED,
    DeclaredResult.SUSTAINED,
    DeclaredResult.IN_PROGRESS,
    DeclaredResult.NOT_STARTED,
)


@dataclass(frozen=True, slots=True)
class SourceFigures:
    """Counts of one source; ``undeclared`` are findings with no result written (未填)."""

    source: FindingSource
    total: int
    by_result: Mapping[DeclaredResult, int]
    undeclared: int
    basis: str = BASIS_FINDINGS

    def of(self, result: DeclaredResult) -> int:
        """Return how many findings were declared ``result``."""
        return self.by_result.get(result, 0)

    @property
    def sum_text(self) -> str:
        """The counts as a sum that adds up: 13 = 11 完成 + 2 阶段性完成."""
        parts = [f"{self.of(key)} {RESULT_TERMS[key]}" for key in RESULT_ORDER if self.of(key)]
        if self.undeclared:
            parts.append(f"{self.undeclared} 未填")
        return f"{self.total} = " + " + ".join(parts) if parts else str(self.total)


class Counted(Protocol):
    """What is counted: a finding, or how it stood on a day."""

    @property
    def source(self) -> FindingSource:
        """Where it comes from."""
        ...

    @property
    def declared_result(self) -> DeclaredResult | None:
        """What was declared of it."""
        ...


def figures_of(findings: Sequence[Counted]) -> tuple[SourceFigures, ...]:
    """Return the counts of every source among ``findings``; sources never add up."""
    counted = (count_findings(findings, source) for source in FindingSource)
    return tuple(figures for figures in counted if figures.total)


def count_findings(findings: Iterable[Counted], source: FindingSource) -> SourceFigures:
    """Count the findings of one source; the leaf is the unit, themes and headings never count."""
    chosen = [finding for finding in findings if finding.source is source]
    results = Counter(f.declared_result for f in chosen if f.declared_result is not None)
    return SourceFigures(source, len(chosen), dict(results), len(chosen) - results.total())


def ledger_figures(ledger: Ledger) -> tuple[SourceFigures, ...]:
    """Return the counts of every source the ledger or its tallies know; sources never add up."""
    tallies = {tally.source: tally for tally in ledger.round.tallies}
    figures: list[SourceFigures] = []
    for source in FindingSource:
        counted = count_findings(ledger.findings, source)
        if counted.total:
            figures.append(counted)
        elif source in tallies:
            figures.append(_tally_figures(tallies[source]))
    return tuple(figures)


def _tally_figures(tally: SourceTally) -> SourceFigures:
    results = {
        DeclaredResult.COMPLETED: tally.completed,
        DeclaredResult.STAGE_COMPLETED: tally.stage_completed,
    }
    known = {key: value for key, value in results.items() if value}
    rest = tally.total - sum(known.values())
    return SourceFigures(tally.source, tally.total, known, rest, BASIS_TALLY)
