"""Two people close the same finding in two copies: both are told of, and nothing is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.closing import closure_state
from rectify_desktop.domain.casework.closure import ClosureRequest, Waiver
from rectify_desktop.domain.casework.copied_closures import CopiedClosure, CopyVerdict
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome, ClosureState
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.close_finding import (
    decide_step,
    request_closure,
    set_closure_roles,
    withdraw_closure,
)
from rectify_desktop.services.casework.merge_copies import (
    closures_in_copy,
    compare_copy,
    settle_clash,
    take_over_closures,
)
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rectify_desktop.domain.ids import FindingId

DAY = date(2026, 3, 12)
WAIVERS = [Waiver(condition, "试验") for condition in ClosureCondition]


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "本台账.zgtz") as opened:
        for title in ("水费挂账", "值班缺岗"):
            add_finding(opened, title=title)
        set_closure_roles(opened, opened.current_round().id, ["经办人", "整改办"])
        yield opened


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return where a copy of the ledger is to lie."""
    return tmp_path / "小李的副本.zgtz"


def copied(ours: Workspace, copy: Path) -> Path:
    assert ours.path is not None
    shutil.copyfile(ours.path, copy)
    return copy


def first(workspace: Workspace) -> FindingId:
    return workspace.ledger().findings[0].id


def ask(workspace: Workspace, by: str, on: date = DAY) -> ClosureRequest:
    return request_closure(workspace, first(workspace), asked_by=by, today=on, waivers=WAIVERS)


def sign(workspace: Workspace, request: ClosureRequest, *names: str) -> ClosureRequest:
    start = sum(step.outcome is not ClosureOutcome.PENDING for step in request.steps)
    for place, name in enumerate(names, start=start):
        request = decide_step(
            workspace, request.id, place, outcome=ClosureOutcome.PASSED, name=name, on=DAY
        )
    return request


def in_copy(path: Path, by: str, *names: str) -> None:
    with Workspace.open(path) as opened:
        sign(opened, ask(opened, by), *names)


def looked_at(ours: Workspace, copy: Path) -> tuple[CopiedClosure, ...]:
    return compare_copy(ours, closures_in_copy(ours, copy))


def held(workspace: Workspace) -> tuple[ClosureRequest, ...]:
    return workspace.casework.closures.of_finding(first(workspace))


def test_what_went_on_in_the_copy_alone_is_taken_over_as_one_step(
    ours: Workspace, copy: Path
) -> None:
    in_copy(copied(ours, copy), "李某", "李某", "高某")
    (found,) = looked_at(ours, copy)
    assert found.verdict is CopyVerdict.NEW
    assert take_over_closures(ours, [found], copy.name) == 1
    assert closure_state(held(ours)) is ClosureState.CLOSED
    assert ours.undo_name == "合并销号记录"
    ours.undo()
    assert held(ours) == ()


def test_two_people_who_closed_the_same_finding_are_both_told_of(
    ours: Workspace, copy: Path
) -> None:
    in_copy(copied(ours, copy), "李某", "李某")
    mine = sign(ours, ask(ours, "高某"), "高某", "王某")
    (found,) = looked_at(ours, copy)
    assert found.verdict is CopyVerdict.CLASH
    assert found.sentence == (
        "问题1在两份台账里各办各的销号：本台账由高某于2026年3月12日申请，已销号，最后由王某审核；"
        "另一份由李某于2026年3月12日申请，待验收，最后由李某审核。"
        "没有合并，两份都没有改动，请商定以哪一份为准。"
    )
    assert take_over_closures(ours, [found], copy.name) == 0
    assert held(ours) == (mine,)


@pytest.mark.parametrize("keeps_ours", [True, False])
def test_settling_keeps_both_on_record_and_one_counts(
    ours: Workspace, copy: Path, keeps_ours: bool
) -> None:
    in_copy(copied(ours, copy), "李某", "李某")
    mine = sign(ours, ask(ours, "高某"), "高某", "王某")
    (found,) = looked_at(ours, copy)
    with pytest.raises(RuleViolation, match="请写明为什么"):
        settle_clash(ours, found, keeps_ours=keeps_ours, on=DAY, why=" ")
    assert held(ours) == (mine,)
    settle_clash(ours, found, keeps_ours=keeps_ours, on=DAY, why="经局长办公会商定")
    states = {request.asked_by: request.state for request in held(ours)}
    expected = {
        "高某": ClosureState.CLOSED if keeps_ours else ClosureState.WITHDRAWN,
        "李某": ClosureState.WITHDRAWN if keeps_ours else ClosureState.REQUESTED,
    }
    assert states == expected
    (other,) = [r for r in held(ours) if r.state is ClosureState.WITHDRAWN]
    assert other.withdrawn_why == "经局长办公会商定"
    assert any(step.name for step in other.steps)
    ours.undo()
    assert held(ours) == (mine,)
    assert ours.verify_chain() > 0


def test_a_request_signed_further_in_the_copy_goes_on_and_one_behind_stays(
    ours: Workspace, copy: Path
) -> None:
    request = ask(ours, "高某")
    copied(ours, copy)
    with Workspace.open(copy) as opened:
        sign(opened, request, "李某")
    (found,) = looked_at(ours, copy)
    assert found.verdict is CopyVerdict.FURTHER
    take_over_closures(ours, [found], copy.name)
    assert held(ours)[0].steps[0].name == "李某"
    sign(ours, held(ours)[0], "高某")
    assert looked_at(ours, copy)[0].verdict is CopyVerdict.BEHIND
    assert take_over_closures(ours, looked_at(ours, copy), copy.name) == 0
    assert held(ours)[0].state is ClosureState.CLOSED


def test_one_request_signed_in_two_ways_is_a_clash_and_keeps_both_signatures(
    ours: Workspace, copy: Path
) -> None:
    request = ask(ours, "高某")
    copied(ours, copy)
    with Workspace.open(copy) as opened:
        sign(opened, request, "李某")
    sign(ours, request, "赵某")
    (found,) = looked_at(ours, copy)
    assert found.verdict is CopyVerdict.CLASH
    settle_clash(ours, found, keeps_ours=False, on=DAY, why="李某是经办人")
    signed = {request.steps[0].name: request.state for request in held(ours)}
    assert signed == {"李某": ClosureState.REQUESTED, "赵某": ClosureState.WITHDRAWN}


def test_what_was_taken_back_in_the_copy_comes_along_and_clashes_with_nothing(
    ours: Workspace, copy: Path
) -> None:
    copied(ours, copy)
    with Workspace.open(copy) as opened:
        withdraw_closure(opened, ask(opened, "李某").id, on=DAY, why="材料不全")
    ask(ours, "高某")
    (found,) = looked_at(ours, copy)
    assert found.verdict is CopyVerdict.NEW
    take_over_closures(ours, [found], copy.name)
    assert closure_state(held(ours)) is ClosureState.REQUESTED
    assert len(held(ours)) == 2


def test_a_finding_this_ledger_lacks_is_said_and_its_closure_left(
    ours: Workspace, copy: Path
) -> None:
    copied(ours, copy)
    with Workspace.open(copy) as opened:
        added = add_finding(opened, title="新发现的问题")
        request_closure(opened, added.id, asked_by="李某", today=DAY, waivers=WAIVERS)
    (found,) = looked_at(ours, copy)
    assert (found.verdict, found.ours) == (CopyVerdict.CLASH, None)
    assert "它的问题本台账里没有" in found.sentence
    assert take_over_closures(ours, [found], copy.name) == 0
    with pytest.raises(RuleViolation, match="请重新比较"):
        settle_clash(ours, found, keeps_ours=False, on=DAY, why="试试")


def test_another_ledger_is_no_copy(ours: Workspace, copy: Path) -> None:
    with Workspace.create(copy):
        pass
    with pytest.raises(RuleViolation, match="不是本台账的副本"):
        closures_in_copy(ours, copy)


def test_a_clash_settled_meanwhile_is_not_settled_again(ours: Workspace, copy: Path) -> None:
    in_copy(copied(ours, copy), "李某")
    ask(ours, "高某")
    (found,) = looked_at(ours, copy)
    settle_clash(ours, found, keeps_ours=True, on=DAY, why="商定")
    with pytest.raises(RuleViolation, match="已经不冲突"):
        settle_clash(ours, replace(found), keeps_ours=True, on=DAY, why="商定")
