"""The recycle list: what was deleted, by whom, and what comes back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.findings.edit_finding import (
    AssignedField,
    edit_assigned,
    move_finding,
)
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_heading,
    add_measure,
    add_theme,
    delete_findings,
    delete_heading,
    delete_measure,
    delete_theme,
)
from rectify_desktop.services.findings.restore_deleted import restore_deleted
from rectify_desktop.services.ledger.change_parties import delete_person
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="郑允") as opened:
        yield opened


def words(workspace: Workspace) -> list[tuple[str, str]]:
    return [(row.table, row.words) for row in workspace.deleted_rows()]


def test_what_was_deleted_is_listed_with_who_did_it(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="路灯维护不及时")
    measure = add_measure(workspace, finding.id, "逐街摸排")
    delete_measure(workspace, measure.id)
    delete_findings(workspace, [finding.id])
    delete_theme(workspace, add_theme(workspace, "服务群众").id)

    assert set(words(workspace)) == {
        ("theme", "服务群众"), ("finding", "1 路灯维护不及时"), ("measure", "逐街摸排"),
    }  # fmt: skip
    assert {row.deleted_by for row in workspace.deleted_rows()} == {"郑允"}


def test_several_come_back_as_one_step(workspace: Workspace) -> None:
    findings = [add_finding(workspace, title=title) for title in ("甲", "乙", "丙")]
    for finding in findings:
        delete_findings(workspace, [finding.id])

    restored = restore_deleted(workspace, workspace.deleted_rows()[:2])

    assert {f.title for f in workspace.ledger().findings} == {"乙", "丙"}
    assert restored.sentence == "已恢复2个问题。"
    workspace.undo()
    assert workspace.ledger().findings == ()


def test_a_measure_brings_its_finding_theme_and_heading_along(workspace: Workspace) -> None:
    theme = add_theme(workspace, "服务群众")
    heading = add_heading(workspace, "照明", theme.id)
    finding = add_finding(workspace, title="甲")
    move_finding(workspace, finding.id, theme.id, heading.id)
    measure = add_measure(workspace, finding.id, "逐街摸排")
    delete_measure(workspace, measure.id)
    delete_findings(workspace, [finding.id])
    delete_heading(workspace, heading.id)
    delete_theme(workspace, theme.id)
    row = next(row for row in workspace.deleted_rows() if row.table == "measure")

    restored = restore_deleted(workspace, [row])

    ledger = workspace.ledger()
    assert [f.heading_id for f in ledger.findings] == [heading.id]
    assert [m.text for m in ledger.measures_of(finding.id)] == ["逐街摸排"]
    assert restored.sentence == "已恢复1个方面、1个类别、1个问题、1个措施（连同它们所属的上级）。"


def test_people_deleted_in_the_meantime_are_entered_again(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="甲")
    edit_assigned(workspace, finding.id, AssignedField.OWNERS, "龚敏")
    (person,) = workspace.parties.people()
    delete_findings(workspace, [finding.id])
    delete_person(workspace, person)

    restore_deleted(workspace, workspace.deleted_rows()[:1])

    ledger = workspace.ledger()
    assert ledger.person_names(ledger.findings[0].owners) == "龚敏"
