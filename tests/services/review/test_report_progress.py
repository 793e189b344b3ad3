"""Reporting progress: reviews, entries, freezing and what the sheet makes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.register_findings import add_finding, change_finding
from rectify_desktop.services.review.hold_review import hold_review, reopen_review
from rectify_desktop.services.review.look_at_review import sheet_on
from rectify_desktop.services.review.report_progress import (
    last_updates,
    record_progress,
    review_for,
    reviews,
    weekly_series,
)

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace


def test_the_review_of_a_week_is_opened_once(workspace: Workspace, today: date) -> None:
    series = weekly_series(workspace)
    first = review_for(workspace, series, today)
    again = review_for(workspace, series, today + timedelta(days=1))
    assert first == again
    assert (first.starts_on, first.ends_on) == (date(2026, 3, 9), date(2026, 3, 15))
    assert reviews(workspace, series) == [first]


def test_text_and_no_progress_exclude_each_other(workspace: Workspace, today: date) -> None:
    finding = add_finding(workspace, title="甲")
    review = review_for(workspace, weekly_series(workspace), today)
    record_progress(workspace, review.id, finding.id, no_progress=True)
    filled = record_progress(workspace, review.id, finding.id, progress="已制定办法")
    assert (filled.progress, filled.no_progress) == ("已制定办法", False)
    cleared = record_progress(workspace, review.id, finding.id, no_progress=True)
    assert (cleared.progress, cleared.no_progress) == ("", True)


def test_an_entry_is_one_undo_step(workspace: Workspace, today: date) -> None:
    finding = add_finding(workspace, title="甲")
    review = review_for(workspace, weekly_series(workspace), today)
    record_progress(workspace, review.id, finding.id, progress="第一句")
    record_progress(workspace, review.id, finding.id, difficulty="缺人手")
    workspace.undo()
    update = workspace.progress.updates_of(review.id)[finding.id]
    assert (update.progress, update.difficulty) == ("第一句", "")


def test_last_period_is_the_latest_earlier_review(workspace: Workspace, today: date) -> None:
    finding = add_finding(workspace, title="甲")
    series = weekly_series(workspace)
    for weeks, text in ((3, "三周前"), (1, "上周")):
        earlier = review_for(workspace, series, today - timedelta(weeks=weeks))
        record_progress(workspace, earlier.id, finding.id, progress=text)
    now = review_for(workspace, series, today)
    assert last_updates(workspace, now)[finding.id].progress == "上周"
    assert sheet_on(workspace, today, today).rows[0].last_progress == "上周"


def test_a_frozen_review_refuses_entries_until_reopened(workspace: Workspace, today: date) -> None:
    finding = add_finding(workspace, title="甲")
    review = review_for(workspace, weekly_series(workspace), today)
    hold_review(workspace, review.id, today)
    with pytest.raises(RuleViolation, match="定稿"):
        record_progress(workspace, review.id, finding.id, progress="迟到的进展")
    reopen_review(workspace, review.id)
    record_progress(workspace, review.id, finding.id, progress="补报")
    assert sheet_on(workspace, today, today).unfilled == 0


def test_a_sheet_of_a_week_nobody_opened_writes_nothing(workspace: Workspace, today: date) -> None:
    add_finding(workspace, title="甲")
    steps = workspace.operations()
    sheet = sheet_on(workspace, today, today)
    assert (len(sheet.rows), sheet.unfilled) == (1, 1)
    assert workspace.operations() == steps


def test_settled_findings_leave_the_sheet(workspace: Workspace, today: date) -> None:
    done = add_finding(workspace, title="甲")
    add_finding(workspace, title="乙")
    change_finding(workspace, replace(done, declared_result=DeclaredResult.COMPLETED))
    sheet = sheet_on(workspace, today, today)
    assert [row.title for row in sheet.rows] == ["乙"]
    assert sheet.figures[0].total == 2
