"""Suggestions come from every text of a finding, and only the clerk files them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.services.casework.register_records import register_record
from rectify_desktop.services.casework.suggest_records import suggested_records
from rectify_desktop.services.findings.register_findings import add_finding, change_finding
from rectify_desktop.services.review.report_progress import (
    record_progress,
    review_for,
    weekly_series,
)

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.services.workspace import Workspace


def test_situation_and_progress_offer_what_they_tell_of(workspace: Workspace, today: date) -> None:
    finding = replace(add_finding(workspace, title="津贴发放不规范"), situation="清退津贴2.4万元。")
    change_finding(workspace, finding)
    review = review_for(workspace, weekly_series(workspace), today)
    record_progress(workspace, review.id, finding.id, progress="修订《津贴发放办法》。")
    before = workspace.case_records()
    first, second = suggested_records(workspace, finding.id, today=today)
    assert (first.place, second.place) == ("整改情况", "2026-03-09起的进展")
    # Looking files nothing.
    assert workspace.case_records() == before
    (offer,) = first.suggestions
    register_record(workspace, offer.record, today=today)
    (again,) = suggested_records(workspace, finding.id, today=today)[0].suggestions
    assert again.is_filed
    assert workspace.case_records().funds == (offer.record,)


def test_finding_whose_texts_tell_of_nothing_offers_nothing(
    workspace: Workspace, today: date
) -> None:
    assert suggested_records(workspace, add_finding(workspace, title="某").id, today=today) == ()
