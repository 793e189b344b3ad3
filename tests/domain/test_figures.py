from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.figures import (
    BASIS_FINDINGS,
    BASIS_TALLY,
    count_findings,
    ledger_figures,
)
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.inspection import SourceTally
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from tests.notice_ledger import ROUND, water_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.figures import SourceFigures


def findings(*results: DeclaredResult | None) -> list[Finding]:
    return [Finding(ROUND.id, "问题", declared_result=result) for result in results]


def figures_of(ledger: Ledger, source: FindingSource) -> SourceFigures:
    return next(item for item in ledger_figures(ledger) if item.source is source)


def test_themes_and_headings_are_never_counted() -> None:
    assert figures_of(water_ledger(), FindingSource.FEEDBACK).total == 13


def test_counts_by_result_add_up_to_the_total() -> None:
    counted = count_findings(
        findings(
            DeclaredResult.COMPLETED, DeclaredResult.COMPLETED, DeclaredResult.SUSTAINED, None
        ),
        FindingSource.FEEDBACK,
    )
    assert counted.total == 4
    assert counted.of(DeclaredResult.COMPLETED) == 2
    assert counted.of(DeclaredResult.IN_PROGRESS) == 0
    assert counted.undeclared == 1
    assert sum(counted.by_result.values()) + counted.undeclared == counted.total


def test_a_sum_names_every_part_of_the_total() -> None:
    counted = count_findings(
        findings(DeclaredResult.STAGE_COMPLETED, DeclaredResult.COMPLETED, None),
        FindingSource.FEEDBACK,
    )
    assert counted.sum_text == "3 = 1 完成 + 1 阶段性完成 + 1 未填"


def test_sources_are_counted_apart() -> None:
    mixed = [*findings(None, None), Finding(ROUND.id, "信访", source=FindingSource.PETITION)]
    assert count_findings(mixed, FindingSource.FEEDBACK).total == 2
    assert count_findings(mixed, FindingSource.PETITION).total == 1


def test_a_tally_serves_only_where_no_finding_of_its_source_is_listed() -> None:
    ledger = Ledger(ROUND)
    assert figures_of(ledger, FindingSource.PETITION).total == 2
    assert figures_of(ledger, FindingSource.PETITION).basis == BASIS_TALLY
    listed = Ledger(ROUND, findings=(Finding(ROUND.id, "信访", source=FindingSource.PETITION),))
    assert figures_of(listed, FindingSource.PETITION).total == 1
    assert figures_of(listed, FindingSource.PETITION).basis == BASIS_FINDINGS


def test_what_a_tally_does_not_settle_counts_as_undeclared() -> None:
    tally = SourceTally(FindingSource.ON_THE_SPOT, 5, 3, 1)
    figures = figures_of(Ledger(replace(ROUND, tallies=(tally,))), FindingSource.ON_THE_SPOT)
    assert figures.undeclared == 1


@pytest.mark.parametrize("source", list(FindingSource))
def test_a_source_nobody_mentions_has_no_figures(source: FindingSource) -> None:
    assert source not in {
        item.source for item in ledger_figures(Ledger(replace(ROUND, tallies=())))
    }
