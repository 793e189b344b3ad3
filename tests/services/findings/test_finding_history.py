"""The history of a finding: every change by field, who made it, and one value brought back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.finding_fields import EXTRA, CellField
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.edit_finding import (
    AssignedField,
    TextField,
    edit_assigned,
    edit_due,
    edit_extra,
    edit_result,
    edit_text,
    move_finding,
)
from rectify_desktop.services.findings.finding_history import (
    PLACE,
    field_changes,
    last_changes,
    restore_value,
)
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_measure,
    add_theme,
    delete_findings,
)
from rectify_desktop.services.ledger.change_parties import delete_person
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.ids import FindingId

TODAY = date(2026, 3, 12)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="郑允") as opened:
        yield opened


@pytest.fixture
def finding_id(workspace: Workspace) -> FindingId:
    return add_finding(workspace, title="路灯维护不及时").id


def changes_of(workspace: Workspace, finding_id: FindingId) -> list[tuple[str, str, str]]:
    return [(c.key, c.before, c.after) for c in field_changes(workspace, finding_id)]


def test_each_change_names_its_field_with_the_words_before_and_after(
    workspace: Workspace, finding_id: FindingId
) -> None:
    edit_due(workspace, finding_id, "9.30", today=TODAY)
    edit_assigned(workspace, finding_id, AssignedField.OWNERS, "龚敏、白石清")
    edit_result(workspace, finding_id, DeclaredResult.COMPLETED)
    edit_extra(workspace, finding_id, "类别编码", "1.10")

    assert changes_of(workspace, finding_id) == [
        (EXTRA + "类别编码", "", "1.10"),
        (CellField.RESULT, "未填", "完成"),
        (CellField.OWNERS, "", "龚敏、白石清"),
        (CellField.DUE, "", "2026年9月30日"),
        ("", "", "路灯维护不及时"),
    ]
    latest = field_changes(workspace, finding_id)[0]
    assert (latest.actor, latest.title, latest.operation) == ("郑允", "类别编码", "修改类别编码")


def test_who_changed_a_field_last_falls_back_to_who_registered_it(
    workspace: Workspace, finding_id: FindingId
) -> None:
    edit_text(workspace, finding_id, TextField.TITLE, "甲")
    edit_text(workspace, finding_id, TextField.TITLE, "乙")

    latest = last_changes(field_changes(workspace, finding_id))

    assert (latest[CellField.TITLE].before, latest[CellField.TITLE].after) == ("甲", "乙")
    assert latest[CellField.REMARKS].is_registration


def test_one_value_comes_back_and_the_others_stay(
    workspace: Workspace, finding_id: FindingId
) -> None:
    edit_assigned(workspace, finding_id, AssignedField.OWNERS, "龚敏")
    edit_text(workspace, finding_id, TextField.TITLE, "甲")
    edit_assigned(workspace, finding_id, AssignedField.OWNERS, "白石清")
    change = next(c for c in field_changes(workspace, finding_id) if c.before == "龚敏")

    restore_value(workspace, finding_id, change)

    finding = workspace.findings.get(finding_id)
    assert workspace.ledger().person_names(finding.owners) == "龚敏"
    assert finding.title == "甲"
    assert workspace.undo_name == "恢复责任人"
    workspace.undo()
    assert workspace.ledger().person_names(workspace.findings.get(finding_id).owners) == "白石清"


def test_a_deadline_comes_back_with_its_words(workspace: Workspace, finding_id: FindingId) -> None:
    edit_due(workspace, finding_id, "2026年底前", today=TODAY)
    edit_due(workspace, finding_id, "9.30", today=TODAY)
    newest = field_changes(workspace, finding_id)[0]

    restore_value(workspace, finding_id, newest)

    finding = workspace.findings.get(finding_id)
    assert (finding.due_on, finding.due_wording) == (date(2026, 12, 31), "2026年底前")


def test_what_names_somebody_deleted_since_is_not_restored(
    workspace: Workspace, finding_id: FindingId
) -> None:
    edit_assigned(workspace, finding_id, AssignedField.OWNERS, "龚敏")
    (person,) = workspace.parties.people()
    edit_assigned(workspace, finding_id, AssignedField.OWNERS, "")
    delete_person(workspace, person)
    newest = field_changes(workspace, finding_id)[0]
    assert newest.before == "龚敏"

    with pytest.raises(RuleViolation, match="已被删除"):
        restore_value(workspace, finding_id, newest)


def test_moving_deleting_coming_back_and_measures_are_told(
    workspace: Workspace, finding_id: FindingId
) -> None:
    theme = add_theme(workspace, "服务群众")
    move_finding(workspace, finding_id, theme.id, None)
    add_measure(workspace, finding_id, "逐街摸排")
    delete_findings(workspace, [finding_id])
    workspace.undo()

    told = changes_of(workspace, finding_id)

    assert told[0] == ("", "", "路灯维护不及时")
    assert told[1] == ("", "", "已删除")
    assert told[2:4] == [("措施", "", "逐街摸排"), (PLACE, "", "服务群众")]
    assert field_changes(workspace, finding_id)[0].operation == "撤销：删除问题"


def test_what_is_there_already_is_not_restored_again(
    workspace: Workspace, finding_id: FindingId
) -> None:
    edit_text(workspace, finding_id, TextField.TITLE, "甲")
    change = field_changes(workspace, finding_id)[0]
    restore_value(workspace, finding_id, change)

    with pytest.raises(RuleViolation, match="不用恢复"):
        restore_value(workspace, finding_id, change)


def test_the_log_is_asked_by_its_index(workspace: Workspace, finding_id: FindingId) -> None:
    from rectify_desktop.storage import finding_past

    plan = workspace._database.tuples(f"EXPLAIN QUERY PLAN {finding_past._CHANGES}", finding_id)

    assert any("change_by_finding" in row[-1] for row in plan)
