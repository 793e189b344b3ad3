"""Figures by source: each is the rows it counts, and sources stay apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.figures import BASIS_TALLY
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.domain.inspection import SourceTally
from rectify_desktop.domain.overview.counts import (
    Count,
    SourceCounts,
    Standings,
    announced_only,
    due_states,
    source_counts,
)
from rectify_desktop.domain.overview.gaps import missing_facts
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from tests.invented_ledger import TODAY, finding, invented_ledger, only

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger


def counted(ledger: Ledger, standings: Standings | None = None) -> tuple[SourceCounts, ...]:
    return source_counts(ledger, due_states(ledger, TODAY), standings)


def watched(ledger: Ledger, standings: Standings | None = None) -> dict[str, Count]:
    (source,) = counted(ledger, standings)
    return {count.label: count for count in source.watched}


def due_in(days: int, key: str = "f", **facts: object) -> Finding:
    return finding(id=FindingId(key), due_on=TODAY + timedelta(days=days), **facts)


def test_results_add_up_to_the_findings_of_their_source() -> None:
    (source,) = counted(invented_ledger(33))

    assert sum(count.number for count in source.results) == source.total.number == 33
    every = [key for count in source.results for key in count.finding_ids]
    assert sorted(every) == sorted(source.total.finding_ids)


def test_sources_are_counted_apart() -> None:
    ledger = invented_ledger(6)
    letters = tuple(
        replace(f, source=FindingSource.PETITION) if at < 2 else f
        for at, f in enumerate(ledger.findings)
    )

    counts = counted(replace(ledger, findings=letters))

    assert [(c.source, c.total.name) for c in counts] == [
        (FindingSource.FEEDBACK, "反馈问题4条"),
        (FindingSource.PETITION, "信访件2件"),
    ]
    assert not set(counts[0].total.finding_ids) & set(counts[1].total.finding_ids)


def test_an_empty_ledger_has_no_figures() -> None:
    assert counted(only()) == ()


def test_a_source_known_by_number_alone_has_no_rows_to_open() -> None:
    ledger = only(finding())
    tally = SourceTally(FindingSource.PETITION, 3, 2)
    told = replace(ledger, round=replace(ledger.round, tallies=(tally,)))

    assert [each.source for each in counted(told)] == [FindingSource.FEEDBACK]
    assert [(each.source, each.total, each.basis) for each in announced_only(told)] == [
        (FindingSource.PETITION, 3, BASIS_TALLY)
    ]


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (-1, {"超期"}),
        (0, {"3天内到期", "7天内到期", "15天内到期"}),
        (3, {"3天内到期", "7天内到期", "15天内到期"}),
        (4, {"7天内到期", "15天内到期"}),
        (7, {"7天内到期", "15天内到期"}),
        (8, {"15天内到期"}),
        (15, {"15天内到期"}),
        (16, set()),
    ],
)
def test_nearness_is_counted_at_its_very_days(days: int, labels: set[str]) -> None:
    counts = watched(only(due_in(days)))

    assert {label for label, count in counts.items() if count.number} == labels


@pytest.mark.parametrize("result", [DeclaredResult.COMPLETED, DeclaredResult.SUSTAINED])
def test_what_is_settled_is_never_overdue(result: DeclaredResult) -> None:
    assert watched(only(due_in(-9, declared_result=result)))["超期"].number == 0


def test_only_figures_that_ask_for_a_deed_are_alerts() -> None:
    late, near = watched(only(due_in(-1))), watched(only(due_in(2)))

    assert late["超期"].is_alert
    assert not any(count.is_alert for count in near.values())


def test_silence_is_unknown_until_somebody_looked() -> None:
    ledger = only(finding())

    assert not watched(ledger)["2期以上无进展"].is_known
    looked = watched(ledger, Standings({FindingId("f"): 3}, frozenset()))
    assert looked["2期以上无进展"].finding_ids == ("f",)
    assert looked["督办未回复"] == Count("督办未回复")


def test_a_finding_settled_since_is_silent_no_longer() -> None:
    done = only(finding(declared_result=DeclaredResult.COMPLETED))

    told = watched(done, Standings({FindingId("f"): 3}, frozenset()))

    assert told["2期以上无进展"].number == 0


def missing(*findings: Finding) -> dict[str, tuple[FindingId, ...]]:
    ledger = only(*findings)
    found = missing_facts(ledger, due_states(ledger, TODAY))
    return {count.label: count.finding_ids for count in found}


def test_what_findings_lack_is_named_with_its_rows() -> None:
    bare = missing(finding())

    assert bare["没有整改时限"] == bare["没有责任科室"] == bare["没有填整改结果"] == ("f",)


def test_what_is_kept_up_for_good_needs_no_deadline() -> None:
    assert "没有整改时限" not in missing(finding(timings=frozenset({Timing.SUSTAINED})))
    assert "没有整改时限" not in missing(finding(declared_result=DeclaredResult.COMPLETED))


def test_a_deadline_nobody_could_read_is_told_apart() -> None:
    told = missing(finding(due_wording="2026年2月30日前"))

    assert "时限未识别" in told
    assert "没有整改时限" not in told
