"""Registering findings: what a clerk adds, changes, orders and removes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_heading,
    add_measure,
    add_theme,
    assign,
    change_finding,
    change_measure,
    change_round,
    delete_findings,
    delete_heading,
    delete_measure,
    delete_theme,
    renumber_findings,
)

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace


def _numbers(workspace: Workspace) -> list[str]:
    return [finding.number for finding in workspace.ledger().findings]


def test_findings_are_numbered_as_they_are_added(workspace: Workspace) -> None:
    for title in ("台账登记不全", "培训记录缺失", "库房温度未记录"):
        add_finding(workspace, title=title)
    assert _numbers(workspace) == ["1", "2", "3"]


def test_a_finding_added_behind_another_takes_its_place_in_the_tree(workspace: Workspace) -> None:
    theme = add_theme(workspace, "内部管理不严")
    heading = add_heading(workspace, "台账管理不规范", theme.id)
    first = add_finding(workspace, title="登记不全", heading_id=heading.id)
    add_finding(workspace, title="无主问题")
    second = add_finding(workspace, title="签字缺失", after=first.id)
    assert (second.theme_id, second.heading_id) == (theme.id, heading.id)
    titles = [finding.title for finding in workspace.ledger().findings]
    assert titles.index("签字缺失") == titles.index("登记不全") + 1


def test_numbers_already_on_paper_stay_until_renumbered(workspace: Workspace) -> None:
    first = add_finding(workspace, title="甲")
    add_finding(workspace, title="乙")
    add_finding(workspace, title="丙", after=first.id)
    assert sorted(_numbers(workspace)) == ["1", "2", "3"]
    assert _numbers(workspace) == ["1", "3", "2"]
    renumber_findings(workspace)
    assert _numbers(workspace) == ["1", "2", "3"]


def test_saving_an_unchanged_finding_is_no_step(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="甲")
    steps = len(workspace.operations())
    change_finding(workspace, finding)
    assert len(workspace.operations()) == steps


def test_a_change_can_be_undone_and_redone(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="甲")
    change_finding(workspace, replace(finding, declared_result=DeclaredResult.COMPLETED))
    workspace.undo()
    assert workspace.findings.get(finding.id).declared_result is None
    workspace.redo()
    assert workspace.findings.get(finding.id).declared_result is DeclaredResult.COMPLETED


def test_a_cell_of_names_becomes_departments_without_repeats(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="甲")
    assign(workspace, finding.id, responsible_departments="综合科、财务科，综合科")
    other = add_finding(workspace, title="乙")
    assign(workspace, other.id, responsible_departments="财务科")
    ledger = workspace.ledger()
    cells = [ledger.department_names(f.responsible_departments) for f in ledger.findings]
    assert cells == ["综合科、财务科", "财务科"]
    assert len(ledger.departments) == 2


def test_assigning_is_one_undo_step(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="甲")
    assign(workspace, finding.id, lead_officials="林某", owners="陈某、周某")
    workspace.undo()
    again = workspace.findings.get(finding.id)
    assert (again.lead_officials, again.owners) == ((), ())


def test_deleting_several_findings_is_one_step(workspace: Workspace) -> None:
    ids = [add_finding(workspace, title=title).id for title in "甲乙丙"]
    delete_findings(workspace, ids[:2])
    assert [finding.title for finding in workspace.ledger().findings] == ["丙"]
    workspace.undo()
    assert [finding.title for finding in workspace.ledger().findings] == ["甲", "乙", "丙"]


def test_a_theme_or_heading_in_use_cannot_be_deleted(workspace: Workspace) -> None:
    theme = add_theme(workspace, "内部管理不严")
    heading = add_heading(workspace, "台账管理不规范", theme.id)
    finding = add_finding(workspace, title="登记不全", heading_id=heading.id)
    with pytest.raises(RuleViolation):
        delete_heading(workspace, heading.id)
    with pytest.raises(RuleViolation):
        delete_theme(workspace, theme.id)
    delete_findings(workspace, [finding.id])
    delete_heading(workspace, heading.id)
    delete_theme(workspace, theme.id)
    assert workspace.ledger().themes == ()


def test_measures_keep_their_order_and_can_be_removed(workspace: Workspace) -> None:
    finding = add_finding(workspace, title="甲")
    first = add_measure(workspace, finding.id, "补登台账")
    second = add_measure(workspace, finding.id, "专人负责")
    change_measure(workspace, replace(first, text="补登两年台账"))
    texts = [measure.text for measure in workspace.ledger().measures_of(finding.id)]
    assert texts == ["补登两年台账", "专人负责"]
    delete_measure(workspace, second.id)
    assert len(workspace.ledger().measures_of(finding.id)) == 1


def test_a_round_that_ends_before_it_starts_is_refused(workspace: Workspace) -> None:
    known = workspace.current_round()
    wrong = replace(known, inspected_from=date(2026, 3, 9), inspected_to=date(2026, 3, 1))
    with pytest.raises(RuleViolation, match="早于"):
        change_round(workspace, wrong)
    assert workspace.current_round() == known
