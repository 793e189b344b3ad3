"""One ledger's whole life: import, edit, weekly entry, sheet, notice, and the notice read again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.domain.wording.typography import full_width
from rectify_desktop.services.findings.register_findings import assign, change_finding
from rectify_desktop.services.intake.import_source import apply_proposal, propose_file
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.papers.export_papers import export_notice
from rectify_desktop.services.privacy.decide_privacy import decide_privacy, private_matters
from rectify_desktop.services.review.fill_in_review import (
    ProgressField,
    fill_in,
    fill_in_no_progress,
    hold,
)
from rectify_desktop.services.review.look_at_review import sheet_on
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.printing import review_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QApplication

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding

_INVENTED = Path(__file__).parent / "data" / "walk_through_notice.txt"
_EDITED_TITLE = "学习研讨记录不完整，个别成员全年未作交流发言"


class Counts(NamedTuple):
    """What a source holds, counted by hand."""

    themes: int
    headings: int
    completed: int
    stage_completed: int


class Told(NamedTuple):
    """What a notice tells of one finding; the width of its punctuation is no difference."""

    number: str
    title: str
    description: str
    result: str
    situation: str
    plan: str


def test_an_invented_notice_comes_back_from_its_own_paper(
    tmp_path: Path, today: date, qapp: QApplication
) -> None:
    walk(_INVENTED, Counts(themes=2, headings=3, completed=3, stage_completed=2), tmp_path, today)


@pytest.mark.seeds
def test_a_real_notice_comes_back_from_its_own_paper(
    seed: Callable[[str], Path], tmp_path: Path, today: date, qapp: QApplication
) -> None:
    counts = Counts(themes=3, headings=6, completed=11, stage_completed=2)
    walk(seed("003"), counts, tmp_path, today)


def walk(source: Path, counts: Counts, folder: Path, today: date) -> None:
    """Take one source through everything a clerk does with it."""
    file, paper = folder / "台账.zgtz", folder / "通报.docx"
    with Workspace.create(file, actor="测试员") as workspace:
        bring_in(workspace, source, counts)
        edit_first_finding(workspace)
        report_the_week(workspace, today)
        print_the_week(workspace, today)
    # The next morning everything is read from the file again.
    with Workspace.open(file, actor="测试员") as workspace:
        assert sheet_on(workspace, today, today).unfilled == 0
        keep_names(workspace, today)
        material = notice_material(workspace)
        export_notice(workspace.ledger(), paper, Edition.PUBLIC, material=material)
        compare(workspace, propose_file(paper), counts)


def keep_names(workspace: Workspace, today: date) -> None:
    """Decide of every private matter, so that the public notice may leave unmasked."""
    for matter in private_matters(workspace.ledger(), notice_material(workspace)):
        decide_privacy(
            workspace,
            matter.item,
            PrivacyChoice.KEPT,
            by="测试员",
            on=today,
            ground="本人同意公开",
        )


def told(finding: Finding | ProposedFinding, result: str | None) -> Told:
    texts = (finding.title, finding.description, result or "", finding.situation, finding.plan)
    return Told(finding.number, *(full_width(text).strip("。；") for text in texts))


def bring_in(workspace: Workspace, source: Path, counts: Counts) -> None:
    outcome = apply_proposal(workspace, propose_file(source))
    results = Counter(finding.declared_result for finding in workspace.ledger().findings)

    assert (outcome.themes, outcome.headings) == (counts.themes, counts.headings)
    assert outcome.findings == counts.completed + counts.stage_completed
    assert results == {
        DeclaredResult.COMPLETED: counts.completed,
        DeclaredResult.STAGE_COMPLETED: counts.stage_completed,
    }


def edit_first_finding(workspace: Workspace) -> None:
    """Change a title, think better of it, and change it after all."""
    finding = workspace.ledger().findings[0]
    assign(workspace, finding.id, responsible_departments="办公室、路灯管理所")
    finding = workspace.findings.get(finding.id)
    change_finding(workspace, replace(finding, title=_EDITED_TITLE))
    workspace.undo()
    assert workspace.findings.get(finding.id).title == finding.title
    workspace.redo()


def report_the_week(workspace: Workspace, today: date) -> None:
    first, *others = [finding for finding in workspace.ledger().findings if finding.is_open]
    fill_in(
        workspace, today, first.id, ProgressField.PROGRESS, "已完成招标文件起草，报党组会审议。"
    )
    fill_in(workspace, today, first.id, ProgressField.DIFFICULTY, "资金来源尚未落实。")
    for finding in others:
        fill_in_no_progress(workspace, today, finding.id)


def print_the_week(workspace: Workspace, today: date) -> None:
    hold(workspace, today, today)
    sheet = sheet_on(workspace, today, today)

    assert [row.progress for row in sheet.rows] == ["已完成招标文件起草，报党组会审议。", "无进展"]
    assert review_pdf(sheet).startswith(b"%PDF-")


def compare(workspace: Workspace, read_again: ImportProposal, counts: Counts) -> None:
    findings = workspace.ledger().findings

    assert (len(read_again.themes), len(read_again.headings)) == (counts.themes, counts.headings)
    assert [told(read, read.result_wording) for read in read_again.findings] == [
        told(known, known.declared_wording) for known in findings
    ]
    assert _EDITED_TITLE in read_again.findings[0].title
    assert all(claim.adds_up for claim in read_again.reconciliation)
    assert apply_proposal(workspace, read_again).findings == 0
    assert workspace.ledger().findings == findings
