"""Every paper of case work is made from one registry, of the records a clerk means."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.casework.close_finding import set_closure_roles
from rectify_desktop.services.papers.case_paper_kinds import (
    CASE_PAPERS,
    CasePaperKey,
    PaperChoice,
    PaperSubject,
)
from rectify_desktop.services.papers.case_papers import case_paper_maker, compose_case_paper
from rectify_desktop.services.papers.export_papers import save_paper
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.papers.paper import Paper

TODAY = date(2026, 3, 12)


@pytest.fixture
def workspace(tmp_path: Path) -> Generator[Workspace]:
    with Workspace.open(create_sample(tmp_path / "示例.zgtz", TODAY)) as opened:
        yield opened


@pytest.fixture
def finding(workspace: Workspace) -> Finding:
    return workspace.ledger().findings[2]


def whole(paper: Paper) -> str:
    return "\n".join(paper.texts())


@pytest.mark.parametrize("key", CasePaperKey)
def test_every_paper_is_made_and_saved_in_each_of_its_formats(
    key: CasePaperKey, workspace: Workspace, finding: Finding, tmp_path: Path
) -> None:
    kind = CASE_PAPERS[key]
    choice = PaperChoice(finding.id) if kind.subject is PaperSubject.FINDING else PaperChoice()
    paper = compose_case_paper(workspace, key, choice, today=TODAY)
    for suffix in kind.suffixes:
        target = tmp_path / f"文书{suffix}"
        save_paper(paper, target)
        assert target.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    "key", [key for key, kind in CASE_PAPERS.items() if kind.subject is PaperSubject.FINDING]
)
def test_a_paper_of_a_finding_needs_one(key: CasePaperKey, workspace: Workspace) -> None:
    with pytest.raises(RuleViolation, match="请先选定一个问题"):
        compose_case_paper(workspace, key, today=TODAY)
    gone = PaperChoice(FindingId("gone"))
    with pytest.raises(NotFound, match="已不在台账里"):
        compose_case_paper(workspace, key, gone, today=TODAY)


def test_an_unknown_paper_is_refused_with_those_there_are(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="没有“letter”这种文书，可选的有：supervision（督办单"):
        compose_case_paper(workspace, "letter", today=TODAY)


def test_a_fresh_order_knows_the_finding_its_department_and_its_leaders(
    workspace: Workspace, finding: Finding
) -> None:
    ledger = workspace.ledger()
    paper = compose_case_paper(workspace, "supervision", PaperChoice(finding.id), today=TODAY)
    said = whole(paper)
    assert finding.title in said
    assert ledger.department_names(finding.responsible_departments[:1]) in said
    assert ledger.person_names(finding.lead_officials) in said


def test_the_latest_order_of_a_finding_is_meant_unless_another_is_named(
    workspace: Workspace, finding: Finding
) -> None:
    round_id = workspace.current_round().id
    orders = [
        SupervisionOrder(
            round_id, f"督{n}号", finding_ids=(finding.id,), issued_on=date(2026, n, 1)
        )
        for n in (1, 2)
    ]
    with workspace.operation("督办"):
        for order in orders:
            workspace.casework.orders.save(order)
    latest = compose_case_paper(workspace, "supervision", PaperChoice(finding.id), today=TODAY)
    assert "督2号" in whole(latest)
    named = PaperChoice(record_id=orders[0].id)
    assert "督1号" in whole(compose_case_paper(workspace, "supervision", named, today=TODAY))
    with pytest.raises(NotFound, match="记录已不在台账里"):
        compose_case_paper(workspace, "supervision", PaperChoice(record_id="gone"), today=TODAY)


def test_each_kind_of_extension_finds_its_own_record(
    workspace: Workspace, finding: Finding
) -> None:
    continued = Extension(
        workspace.current_round().id,
        finding.id,
        date(2026, 1, 5),
        ExtensionKind.CONTINUED,
        "涉及诉讼",
    )
    with workspace.operation("持续整改"):
        workspace.casework.extensions.save(continued)
    choice = PaperChoice(finding.id)
    assert "涉及诉讼" in whole(compose_case_paper(workspace, "continued", choice, today=TODAY))
    fresh = whole(compose_case_paper(workspace, "extension", choice, today=TODAY))
    assert "涉及诉讼" not in fresh
    assert "申请日期：2026年3月12日" in fresh


def test_a_blank_closure_has_room_for_everyone_who_signs_here(
    workspace: Workspace, finding: Finding
) -> None:
    set_closure_roles(workspace, workspace.current_round().id, ["经办人", "局长办公会"])
    paper = compose_case_paper(workspace, "closure", PaperChoice(finding.id), today=TODAY)
    labels = [row.cells[0].text for row in paper.tables[0].rows if len(row.cells) == 3]
    assert labels == ["经办人", "局长办公会"]


def test_cards_of_all_findings_hold_their_progress(workspace: Workspace) -> None:
    paper = compose_case_paper(workspace, "cards", today=TODAY)
    assert len(paper.tables) == len(workspace.ledger().findings)
    reported = next(
        update.progress
        for each in workspace.ledger().findings
        for _, update in workspace.progress.history_of(each.id)
        if update.progress
    )
    assert reported in whole(paper)


def test_what_was_read_can_be_composed_after_the_ledger_was_closed(tmp_path: Path) -> None:
    with Workspace.open(create_sample(tmp_path / "示例.zgtz", TODAY)) as opened:
        make = case_paper_maker(opened, CasePaperKey.CARDS, today=TODAY)
    assert make().tables
