"""The ledger in the window always equals the ledger in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.findings.edit_finding import (
    AssignedField,
    TextField,
    edit_assigned,
    edit_text,
)
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_heading,
    add_measure,
    add_theme,
    change_round,
    change_theme,
    delete_findings,
    renumber_findings,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk

    Step = Callable[[Workspace, Ledger], object]

STEPS: dict[str, Step] = {
    "edit": lambda ws, ledger: edit_text(ws, ledger.findings[4].id, TextField.TITLE, "改过"),
    "assign": lambda ws, ledger: edit_assigned(
        ws, ledger.findings[0].id, AssignedField.OWNERS, "陆远、新来的同志"
    ),
    "add": lambda ws, ledger: add_finding(ws, after=ledger.findings[2].id),
    "delete": lambda ws, ledger: delete_findings(ws, [ledger.findings[1].id]),
    "renumber": lambda ws, _: renumber_findings(ws),
    "measure": lambda ws, ledger: add_measure(ws, ledger.findings[0].id, "补签手续"),
    "theme": lambda ws, _: add_theme(ws, "新方面"),
    "heading": lambda ws, ledger: add_heading(ws, "新类别", ledger.themes[0].id),
    "swap themes": lambda ws, ledger: change_theme(ws, replace(ledger.themes[0], position=9)),
    "round": lambda ws, ledger: change_round(ws, replace(ledger.round, unit_name="某局")),
}


@pytest.mark.parametrize("name", STEPS)
def test_after_any_step_undo_and_redo_the_view_equals_the_file(name: str, desk: Desk) -> None:
    workspace = desk.workspace

    STEPS[name](workspace, desk.ledger)
    assert desk.ledger == workspace.ledger()
    workspace.undo()
    assert desk.ledger == workspace.ledger()
    workspace.redo()
    assert desk.ledger == workspace.ledger()


def test_measures_go_and_come_back_with_their_finding(desk: Desk) -> None:
    workspace, first = desk.workspace, desk.ledger.findings[0]
    add_measure(workspace, first.id, "补签手续")

    delete_findings(workspace, [first.id])
    assert desk.ledger == workspace.ledger()
    workspace.undo()
    assert desk.ledger == workspace.ledger()
    assert len(desk.ledger.measures_of(first.id)) == 1


def test_findings_that_did_not_move_stay_the_same_objects(desk: Desk) -> None:
    before = desk.ledger.findings

    edit_text(desk.workspace, before[4].id, TextField.TITLE, "改过")

    kept = [new is old for old, new in zip(before, desk.ledger.findings, strict=True)]
    assert kept == [index != 4 for index in range(13)]


def test_undo_tells_what_reads_differently_not_what_merely_moved_down(desk: Desk) -> None:
    first = desk.ledger.findings[0]
    delete_findings(desk.workspace, [first.id])

    assert desk.undo() == {first.id}
