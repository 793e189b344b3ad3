"""What a 半月督查 and a 月过堂 ask, in the file: kept whole, and only what the domain knows."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.terms import DeclaredResult, ReviewVerdict
from rectify_desktop.services.workspace import Workspace
from tests.storage.ledger_samples import add_finding, connection_of

SCHEMAS = Path(__file__).resolve().parents[1] / "data" / "schemas"
DAY = date(2026, 3, 9)


def report(workspace: Workspace) -> ProgressUpdate:
    finding = add_finding(workspace, "防汛物资台账与实物不符")
    series = ReviewSeries(workspace.current_round().id, "月过堂")
    review = ProgressReview(series.id, DAY, DAY)
    update = ProgressUpdate(
        review.id,
        finding.id,
        oversight_note="台账缺签字",
        oversight_opinion="逐库核对",
        recheck_on=date(2026, 3, 20),
        member_opinions="措施不具体",
        verdict=ReviewVerdict.RETURNED,
    )
    with workspace.operation("填写进展"):
        workspace.progress.save_series(series)
        workspace.progress.save_review(review)
        workspace.progress.save_update(update)
    return update


def test_what_inspectors_and_members_said_comes_back_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        update = report(workspace)
    with Workspace.open(path) as workspace:
        assert workspace.progress.updates_of(update.review_id)[update.finding_id] == update


@pytest.mark.parametrize("value", ["verdict = '好'", "recheck_on = '月底'"])
def test_a_verdict_or_day_the_domain_does_not_know_cannot_be_stored(value: str) -> None:
    with Workspace.in_memory() as workspace:
        report(workspace)
        with pytest.raises(sqlite3.IntegrityError), workspace.operation("修改进展"):
            connection_of(workspace).execute(f"UPDATE progress_update SET {value}")


def test_reports_of_older_ledgers_have_said_nothing_of_it(tmp_path: Path) -> None:
    path = Path(shutil.copy(SCHEMAS / "ledger_v2.zgtz", tmp_path / "旧台账.zgtz"))
    with Workspace.open(path) as workspace:
        (series,) = workspace.progress.series_of(workspace.current_round().id)
        (review,) = workspace.progress.reviews_of(series.id)
        (update,) = workspace.progress.updates_of(review.id).values()
    assert (update.oversight_note, update.recheck_on, update.verdict) == ("", None, None)


def test_the_log_gives_back_what_each_change_took_the_place_of() -> None:
    with Workspace.in_memory() as workspace:
        finding = add_finding(workspace, "防汛物资台账与实物不符")
        with workspace.operation("修改问题"):
            connection_of(workspace).execute(
                "UPDATE finding SET declared_result = 'completed', due_on = '2026-03-31'"
            )
        workspace.undo()
        today = datetime.now().astimezone().date()
        states = workspace.findings.earlier_states(today - timedelta(days=1))
        assert [(s.finding_id, s.existed, s.declared_result, s.due_on) for s in states] == [
            (finding.id, False, None, None),
            (finding.id, True, None, None),
            (finding.id, True, DeclaredResult.COMPLETED, date(2026, 3, 31)),
        ]
        assert [s.seq for s in states] == sorted(s.seq for s in states)
        assert workspace.findings.earlier_states(today + timedelta(days=1)) == []
