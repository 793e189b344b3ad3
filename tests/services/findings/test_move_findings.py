"""Moving findings and groups: up, down, over a group's edge, several at once, one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.findings.move_findings import move_findings, step_findings, step_group
from rectify_desktop.services.findings.register_findings import add_finding, add_heading, add_theme
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Return a ledger with 甲 乙 丙 under one heading and 丁 under another theme."""
    with Workspace.in_memory(actor="郑允") as opened:
        theme = add_theme(opened, "第一")
        heading = add_heading(opened, "一类", theme.id)
        other = add_theme(opened, "第二")
        for title in "甲乙丙":
            add_finding(opened, title=title, heading_id=heading.id)
        add_finding(opened, title="丁", theme_id=other.id)
        yield opened


def order(workspace: Workspace) -> str:
    return "".join(finding.title for finding in workspace.ledger().findings)


def step(workspace: Workspace, titles: str, by: int) -> bool:
    ledger = workspace.ledger()
    ids = [finding.id for finding in ledger.findings if finding.title in titles]
    return step_findings(workspace, ledger, ids, by)


@pytest.mark.parametrize(
    ("titles", "by", "after"),
    [
        ("乙", -1, "乙甲丙丁"),
        ("乙", 1, "甲丙乙丁"),
        ("甲乙", 1, "丙甲乙丁"),
        ("乙丙", -1, "乙丙甲丁"),
        ("甲丙", 1, "乙甲丙丁"),
    ],
)
def test_findings_step_within_their_group(
    workspace: Workspace, titles: str, by: int, after: str
) -> None:
    before = order(workspace)

    step(workspace, titles, by)

    assert order(workspace) == after
    workspace.undo()
    assert order(workspace) == before


def test_beyond_the_edge_a_finding_enters_the_next_group(workspace: Workspace) -> None:
    step(workspace, "丙", 1)

    moved = workspace.ledger().findings[2]
    assert (moved.title, moved.heading_id) == ("丙", None)
    assert moved.theme_id == workspace.ledger().themes[1].id
    assert order(workspace) == "甲乙丙丁"

    step(workspace, "丙", -1)
    assert workspace.ledger().findings[2].heading_id == workspace.ledger().headings[0].id


def test_nothing_steps_beyond_the_list(workspace: Workspace) -> None:
    before = workspace.undo_name

    assert not step(workspace, "丁", 1)

    assert workspace.undo_name == before


def test_several_are_put_before_another_and_keep_their_order(workspace: Workspace) -> None:
    findings = {finding.title: finding for finding in workspace.ledger().findings}
    place = (findings["丁"].theme_id, None)

    move_findings(
        workspace,
        workspace.ledger(),
        [findings["丙"].id, findings["甲"].id],
        place,
        findings["丁"].id,
    )

    assert order(workspace) == "乙甲丙丁"
    assert workspace.undo_name == "移动2个问题"
    numbers = {finding.title: finding.number for finding in findings.values()}
    assert {f.title: f.number for f in workspace.ledger().findings} == numbers


def test_put_where_it_stands_nothing_is_moved(workspace: Workspace) -> None:
    findings = {finding.title: finding for finding in workspace.ledger().findings}
    place = (findings["乙"].theme_id, findings["乙"].heading_id)

    assert not move_findings(
        workspace, workspace.ledger(), [findings["乙"].id], place, findings["丙"].id
    )


def test_a_theme_steps_with_all_it_holds(workspace: Workspace) -> None:
    ledger = workspace.ledger()

    assert step_group(workspace, ledger, ledger.themes[0], 1)
    assert order(workspace) == "丁甲乙丙"
    assert not step_group(workspace, workspace.ledger(), workspace.ledger().themes[1], 1)
