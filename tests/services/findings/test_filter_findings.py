"""Silence and evidence are read for who asks, and read again when they moved."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.finding_query import FindingQuery, Lack, QueryKind
from rectify_desktop.services.findings.filter_findings import FilterFacts
from rectify_desktop.services.review.fill_in_review import (
    ProgressField,
    fill_in,
    fill_in_no_progress,
)
from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.finding import Finding


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        enter(opened, invented_ledger(13))
        yield opened


@pytest.fixture
def facts(workspace: Workspace) -> FilterFacts:
    made = FilterFacts(workspace)
    workspace.on_change(made.follow)
    return made


def shown(
    workspace: Workspace, facts: FilterFacts, query: FindingQuery, kind: QueryKind
) -> set[str]:
    ledger = workspace.ledger()
    return {each.id for each in query.findings_of(facts.facts(ledger, TODAY, {kind}))}


def open_finding(workspace: Workspace) -> Finding:
    return next(each for each in workspace.ledger().findings if each.is_open)


def test_a_finding_without_news_for_two_reviews_is_silent_until_it_reports(
    workspace: Workspace, facts: FilterFacts
) -> None:
    finding, query = open_finding(workspace), FindingQuery(silences=frozenset({2}))
    for weeks in (1, 0):
        fill_in_no_progress(workspace, TODAY - timedelta(weeks=weeks), finding.id)
    assert finding.id in shown(workspace, facts, query, QueryKind.SILENT)

    fill_in(workspace, TODAY, finding.id, ProgressField.PROGRESS, "已核对")

    assert finding.id not in shown(workspace, facts, query, QueryKind.SILENT)


def test_a_finding_with_evidence_is_not_without_it(
    workspace: Workspace, facts: FilterFacts
) -> None:
    finding, query = open_finding(workspace), FindingQuery(lacks=frozenset({Lack.EVIDENCE}))
    assert finding.id in shown(workspace, facts, query, QueryKind.LACK)

    with workspace.operation("登记佐证"):
        evidence = Evidence(finding.round_id, "核对记录", finding_ids=(finding.id,))
        workspace.casework.evidence.save(evidence)
    assert finding.id not in shown(workspace, facts, query, QueryKind.LACK)

    workspace.undo()
    assert finding.id in shown(workspace, facts, query, QueryKind.LACK)
