"""Many cells at once: what can be read goes in as one step, the rest is handed back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.finding_fields import EXTRA, CellField
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.findings.write_cells import (
    CellEdit,
    CellsOutcome,
    check_cells,
    write_cells,
)
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.finding import Finding

TODAY = date(2026, 3, 12)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        yield opened


@pytest.fixture
def finding(workspace: Workspace) -> Finding:
    return add_finding(workspace, title="路灯维护不及时")


def write(workspace: Workspace, finding: Finding, cells: dict[str, str]) -> CellsOutcome:
    edits = [CellEdit(finding.id, key, text) for key, text in cells.items()]
    return write_cells(workspace, edits, "粘贴", today=TODAY)


def test_every_kind_of_cell_is_read_from_its_words(workspace: Workspace, finding: Finding) -> None:
    outcome = write(
        workspace,
        finding,
        {
            CellField.DESCRIPTION: "两行\n文字",
            CellField.RESULT: "阶段性完成",
            CellField.SOURCE: "信访件",
            CellField.TIMINGS: "立行立改、长期坚持",
            CellField.DUE: "9.30",
            CellField.COMPLETED: "0930",
            CellField.LEADERS: "郑允、龚敏",
            CellField.RESPONSIBLE: "办公室",
            EXTRA + "类别编码": "1.10",
        },
    )

    kept = workspace.findings.get(finding.id)
    ledger = workspace.ledger()
    assert kept.description == "两行\n文字"
    assert kept.declared_result is DeclaredResult.STAGE_COMPLETED
    assert kept.source is FindingSource.PETITION
    assert kept.timings == {Timing.IMMEDIATE, Timing.SUSTAINED}
    assert (kept.due_on, kept.completed_on) == (date(2026, 9, 30), date(2026, 9, 30))
    assert ledger.person_names(kept.lead_officials) == "郑允、龚敏"
    assert ledger.department_names(kept.responsible_departments) == "办公室"
    assert kept.extras == (("类别编码", "1.10"),)
    assert outcome.sentence("粘贴") == "已粘贴 9 格（1 条问题）。"
    assert workspace.undo_name == "粘贴9格"


def test_the_whole_block_is_one_step(workspace: Workspace, finding: Finding) -> None:
    other = add_finding(workspace, title="合同签订不规范")
    edits = [CellEdit(f.id, CellField.OWNERS, "龚敏") for f in (finding, other)]
    write_cells(workspace, edits, "填写", today=TODAY)

    workspace.undo()

    assert [f.owners for f in workspace.ledger().findings] == [(), ()]


def test_what_cannot_be_read_is_refused_with_its_reason_and_the_rest_goes_in(
    workspace: Workspace, finding: Finding
) -> None:
    outcome = write(
        workspace,
        finding,
        {
            CellField.DUE: "2.30",
            CellField.RESULT: "随便",
            CellField.SOURCE: "",
            CellField.TIMINGS: "不急",
            "light": "红",
            CellField.TITLE: "新标题",
        },
    )

    assert workspace.findings.get(finding.id).title == "新标题"
    reasons = {cell.key: cell.reason for cell in outcome.refused}
    assert set(reasons) == {
        CellField.DUE,
        CellField.RESULT,
        CellField.SOURCE,
        CellField.TIMINGS,
        "light",
    }
    assert "2月没有30日" in reasons[CellField.DUE]
    assert outcome.sentence("粘贴") == "已粘贴 1 格（1 条问题），5 格没有写入。"


def test_what_says_the_same_leaves_no_step(workspace: Workspace, finding: Finding) -> None:
    before = workspace.undo_name

    outcome = write(workspace, finding, {CellField.TITLE: finding.title, CellField.OWNERS: ""})

    assert (outcome.cells, workspace.undo_name) == (0, before)
    assert outcome.sentence("粘贴") == "内容没有变化。"


def test_checking_counts_and_writes_nothing(workspace: Workspace, finding: Finding) -> None:
    edits = [CellEdit(finding.id, CellField.TITLE, "新"), CellEdit(finding.id, CellField.DUE, "??")]

    outcome = check_cells(workspace, edits, today=TODAY)

    assert (outcome.cells, len(outcome.refused)) == (1, 1)
    assert workspace.findings.get(finding.id) == finding


def test_words_of_imported_lists_are_kept_beside_the_result_they_mean(
    workspace: Workspace, finding: Finding
) -> None:
    write(workspace, finding, {CellField.RESULT: "已整改到位"})

    kept = workspace.findings.get(finding.id)
    assert (kept.declared_result, kept.declared_wording) == (DeclaredResult.COMPLETED, "已整改到位")
