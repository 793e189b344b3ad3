"""模拟回头看: closed findings drawn by a printed seed, and what a look at them found."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.recurring import closed_findings, drawn, relapsed
from rectify_desktop.domain.casework.terms import ClosureOutcome, DrawOutcome
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.ids import FindingId, RoundId
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.casework.close_finding import reopen_finding
from rectify_desktop.services.casework.draw_recurrence import (
    check_drawn,
    delete_draw,
    draw_findings,
)
from rectify_desktop.services.findings.register_findings import add_finding

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace

DAY = date(2026, 3, 1)


@pytest.fixture
def closures(workspace: Workspace) -> list[ClosureRequest]:
    """Return the closures of five findings; a sixth stays open."""
    passed = (ClosureStep("整改办", "某", DAY, "", ClosureOutcome.PASSED),)
    findings = [add_finding(workspace, title=f"问题{number}") for number in range(6)]
    requests = [ClosureRequest(f.round_id, f.id, DAY, steps=passed) for f in findings[:5]]
    with workspace.operation("销号"):
        workspace.casework.closures.save_all(requests)
    return requests


def test_only_closed_findings_are_drawn_and_reopened_ones_not(
    workspace: Workspace, closures: list[ClosureRequest], today: date
) -> None:
    reopen_finding(workspace, closures[0].id, on=today, by="党组会", why="反弹")
    draw = draw_findings(workspace, 4, seed=7, drawn_by="整改办", today=today)
    assert {item.finding_id for item in draw.findings} == {c.finding_id for c in closures[1:]}
    closed = closed_findings(workspace.ledger(), workspace.case_records())
    assert [finding.title for finding in closed] == [f"问题{n}" for n in range(1, 5)]


def test_seed_that_the_ledger_cannot_hold_is_refused(
    workspace: Workspace, closures: list[ClosureRequest], today: date
) -> None:
    assert closures
    with pytest.raises(RuleViolation, match="随机数请填写不大于999999999的整数"):
        draw_findings(workspace, 1, seed=10**30, drawn_by="某", today=today)
    assert workspace.casework.draws.of_round(workspace.current_round().id) == ()


def test_same_seed_draws_the_same_findings_and_another_seed_others(
    workspace: Workspace, closures: list[ClosureRequest], today: date
) -> None:
    first, again = (
        draw_findings(workspace, 2, seed=20260312, drawn_by="整改办", today=today) for _ in range(2)
    )
    assert first.findings == again.findings
    assert len(first.findings) == 2
    sets = {
        tuple(
            item.finding_id
            for item in draw_findings(workspace, 2, seed=n, drawn_by="某", today=today).findings
        )
        for n in range(20)
    }
    assert len(sets) > 3
    assert len(closures) == 5


def test_draw_does_not_change_with_the_program() -> None:
    findings = [Finding(RoundId("r"), f"问题{n}", id=FindingId(f"finding-{n}")) for n in range(8)]
    draw = drawn(findings, 3, seed=20260312, drawn_by="某", today=DAY)
    # sha256sum of "20260312:finding-N", the three lowest, in ledger order.
    assert [item.finding_id for item in draw.findings] == ["finding-3", "finding-4", "finding-6"]


@pytest.mark.parametrize("count", [0, 6])
def test_count_must_fit_what_is_closed(
    workspace: Workspace, closures: list[ClosureRequest], today: date, count: int
) -> None:
    assert closures
    with pytest.raises(RuleViolation, match="已销号的问题有5个，抽查数应在1到5之间"):
        draw_findings(workspace, count, seed=1, drawn_by="某", today=today)


def test_nothing_closed_nothing_drawn(workspace: Workspace, today: date) -> None:
    add_finding(workspace, title="未销号")
    with pytest.raises(RuleViolation, match="还没有已销号的问题"):
        draw_findings(workspace, 1, seed=1, drawn_by="某", today=today)


def test_what_was_found_is_entered_step_by_step(
    workspace: Workspace, closures: list[ClosureRequest], today: date
) -> None:
    draw = draw_findings(workspace, 5, seed=1, drawn_by="某", today=today)
    key = closures[2].finding_id
    with pytest.raises(RuleViolation, match="请写明看到了什么"):
        check_drawn(workspace, draw.id, key, DrawOutcome.RELAPSED, on=today)
    with pytest.raises(RuleViolation, match="核查日期2026年3月1日早于抽查日期"):
        check_drawn(workspace, draw.id, key, DrawOutcome.STEADY, on=DAY)
    with pytest.raises(NotFound, match="不在本次抽查之内"):
        check_drawn(workspace, draw.id, FindingId("无"), DrawOutcome.STEADY, on=today)
    after = check_drawn(
        workspace, draw.id, key, DrawOutcome.RELAPSED, on=today, note="又见空白记录"
    )
    assert relapsed([after]) == (key,)
    assert workspace.casework.draws.get(draw.id) == after
    workspace.undo()
    assert workspace.casework.draws.get(draw.id) == draw
    delete_draw(workspace, draw.id)
    assert workspace.casework.draws.of_round(draw.round_id) == ()
