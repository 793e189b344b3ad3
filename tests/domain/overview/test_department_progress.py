"""Progress by department: everybody who answers for a finding has it on the bar."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import DepartmentId, FindingId
from rectify_desktop.domain.overview.counts import due_states
from rectify_desktop.domain.overview.departments import (
    NO_DEPARTMENT,
    DepartmentProgress,
    department_progress,
)
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from tests.invented_ledger import TODAY, finding, invented_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger


def progress(ledger: Ledger) -> tuple[DepartmentProgress, ...]:
    return department_progress(ledger, FindingSource.FEEDBACK, due_states(ledger, TODAY))


def of(*departments: str, key: str = "f", **facts: object):
    return finding(
        id=FindingId(key), responsible_departments=tuple(map(DepartmentId, departments)), **facts
    )


def with_findings(*findings) -> Ledger:
    return replace(invented_ledger(4), findings=findings)


def test_parts_of_a_bar_add_up_to_it() -> None:
    for row in progress(invented_ledger(33)):
        assert sum(part.number for part in row.parts) == row.total.number


def test_a_finding_of_two_departments_is_on_both_bars() -> None:
    rows = progress(with_findings(of("d0", "d1"), of("d1", key="g")))

    assert {row.name: row.total.number for row in rows} == {"办公室": 1, "路灯管理所": 2}


def test_a_department_named_twice_is_counted_once() -> None:
    (row,) = progress(with_findings(of("d0", "d0")))

    assert row.total.finding_ids == ("f",)


def test_findings_of_nobody_come_last() -> None:
    late = {"due_on": TODAY - timedelta(days=9)}

    rows = progress(with_findings(of(**late), of("d2", key="g")))

    assert [row.name for row in rows] == ["计划财务科", NO_DEPARTMENT]


def test_whoever_is_overdue_comes_first_then_whoever_has_most_left() -> None:
    rows = progress(
        with_findings(
            of("d0", key="a"), of("d0", key="b"), of("d0", key="c"),
            of("d1", key="d", due_on=TODAY - timedelta(days=1)),
            of("d2", key="e", declared_result=DeclaredResult.COMPLETED),
        )
    )  # fmt: skip

    assert [row.name for row in rows] == ["路灯管理所", "办公室", "计划财务科"]


def test_a_bar_is_told_in_words() -> None:
    (row,) = progress(
        with_findings(
            of("d0", declared_result=DeclaredResult.COMPLETED),
            of("d0", key="g", due_on=TODAY - timedelta(days=1)),
        )
    )

    assert row.text == "办公室：2条，完成1，未填1，其中超期1"


def test_other_sources_are_not_on_the_bars() -> None:
    assert progress(with_findings(of("d0", source=FindingSource.PETITION))) == ()
