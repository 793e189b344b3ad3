"""The weekly sheet: which findings are on it, in which order, with which words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.domain.ids import FindingId, ReviewId
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.review.review_sheet import ReviewSheet, compose_review_sheet
from rectify_desktop.domain.terms import DeclaredResult, ReviewCycle
from tests.invented_ledger import TODAY, finding, invented_ledger, invented_sheet, only

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding

SERIES = ReviewSeries(finding().round_id, "周调度")
REVIEW = ProgressReview(SERIES.id, date(2026, 3, 9), date(2026, 3, 15), id=ReviewId("r"))


def sheet_of(*findings: Finding, this: dict[str, ProgressUpdate] | None = None) -> ReviewSheet:
    updates = {FindingId(key): update for key, update in (this or {}).items()}
    return compose_review_sheet(only(*findings), SERIES, REVIEW, updates, {}, today=TODAY)


def due_in(days: int | None, key: str, **facts: object) -> Finding:
    due_on = None if days is None else TODAY + timedelta(days=days)
    return finding(id=FindingId(key), due_on=due_on, **facts)


def reported(key: str, text: str = "", **facts: object) -> ProgressUpdate:
    return replace(ProgressUpdate(REVIEW.id, FindingId(key), text), **facts)  # type: ignore[arg-type]


def test_overdue_findings_come_first_and_those_without_a_day_last() -> None:
    sheet = sheet_of(
        due_in(None, "none"), due_in(40, "later"), due_in(3, "soon"), due_in(-1, "over")
    )
    assert [row.finding_id for row in sheet.rows] == ["over", "soon", "later", "none"]
    assert sheet.rows[0].due_state.standing is DueStanding.OVERDUE


def test_what_is_longest_overdue_or_due_next_stands_first_of_its_kind() -> None:
    sheet = sheet_of(due_in(40, "d"), due_in(-1, "a"), due_in(-30, "b"), due_in(24, "c"))
    assert [row.finding_id for row in sheet.rows] == ["b", "a", "c", "d"]


def test_findings_due_on_one_day_keep_the_order_of_the_ledger() -> None:
    sheet = sheet_of(due_in(-7, "a"), due_in(-7, "b"), due_in(None, "c"), due_in(None, "d"))
    assert [row.finding_id for row in sheet.rows] == ["a", "b", "c", "d"]


@pytest.mark.parametrize("result", [DeclaredResult.COMPLETED, DeclaredResult.SUSTAINED])
def test_a_settled_finding_is_not_on_the_sheet(result: DeclaredResult) -> None:
    assert sheet_of(due_in(-5, "done", declared_result=result)).rows == ()


def test_a_finding_settled_after_it_was_reported_on_stays_last_on_the_sheet() -> None:
    done = due_in(-5, "done", declared_result=DeclaredResult.COMPLETED)
    sheet = sheet_of(done, due_in(None, "open"), this={"done": reported("done", "已办结")})
    assert [row.finding_id for row in sheet.rows] == ["open", "done"]
    assert (sheet.rows[1].progress, sheet.rows[1].due_state.text) == ("已办结", "已完")


def test_no_progress_is_printed_only_where_it_was_said() -> None:
    sheet = sheet_of(
        due_in(1, "said"), due_in(2, "unsaid"), this={"said": reported("said", no_progress=True)}
    )
    assert [(row.progress, row.is_filled) for row in sheet.rows] == [("无进展", True), ("", False)]


def test_difficulty_alone_does_not_fill_a_row() -> None:
    sheet = sheet_of(due_in(1, "a"), this={"a": reported("a", difficulty="缺经费")})
    assert (sheet.rows[0].difficulty, sheet.rows[0].is_filled) == ("缺经费", False)


def test_counts_are_those_of_the_rows_and_figures_those_of_the_round() -> None:
    sheet = invented_sheet(33)
    assert sheet.overdue == sum("超期" in row.due_state.text for row in sheet.rows)
    assert sheet.unfilled == sum(not row.progress for row in sheet.rows)
    assert len(sheet.rows) < 33
    assert [figures.total for figures in sheet.figures] == [33]


def test_last_progress_is_that_of_the_review_before() -> None:
    ledger = only(due_in(1, "a"))
    last = {FindingId("a"): reported("a", "已盘点两库")}
    sheet = compose_review_sheet(ledger, SERIES, REVIEW, {}, last, today=TODAY)
    assert (sheet.rows[0].last_progress, sheet.rows[0].progress) == ("已盘点两库", "")


def test_the_unit_is_named_shortly_and_by_its_party_organisation_if_need_be() -> None:
    ledger = invented_ledger(1)
    nameless = replace(ledger, round=replace(ledger.round, unit_name=""))
    assert compose_review_sheet(ledger, SERIES, REVIEW, {}, {}, today=TODAY).unit_name == (
        "云溪区市政园林局"
    )
    assert compose_review_sheet(nameless, SERIES, REVIEW, {}, {}, today=TODAY).unit_name == (
        "中共云溪区市政园林局党组"
    )


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "cycle", "text"),
    [
        (
            date(2026, 3, 9),
            date(2026, 3, 15),
            ReviewCycle.WEEKLY,
            "2026年3月9日至3月15日（第11周）",
        ),
        (
            date(2025, 12, 29),
            date(2026, 1, 4),
            ReviewCycle.WEEKLY,
            "2025年12月29日至2026年1月4日（第1周）",
        ),
        (date(2026, 3, 10), date(2026, 3, 12), ReviewCycle.WEEKLY, "2026年3月10日至3月12日"),
        (date(2026, 3, 1), date(2026, 3, 15), ReviewCycle.HALF_MONTHLY, "2026年3月1日至3月15日"),
        (date(2026, 2, 1), date(2026, 2, 28), ReviewCycle.MONTHLY, "2026年2月1日至2月28日"),
    ],
)
def test_a_period_is_named_in_full_and_a_whole_week_by_its_number(
    starts_on: date, ends_on: date, cycle: ReviewCycle, text: str
) -> None:
    sheet = replace(invented_sheet(1), starts_on=starts_on, ends_on=ends_on, cycle=cycle)
    assert sheet.period_text == text
