"""Bringing the 销号 of another copy of this ledger together with its own (合并销号记录).

The other file is only read. What went on in one copy alone is taken over; where two people closed
the same finding, each in a copy, both are told of and nothing is written until somebody decides.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.copied_closures import (
    CopiedClosure,
    CopyVerdict,
    compared_closures,
    superseded,
)
from rectify_desktop.domain.ids import ClosureId, new_id
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from rectify_desktop.domain.casework.closure import ClosureRequest


def closures_in_copy(workspace: Workspace, path: Path) -> tuple[ClosureRequest, ...]:
    """Read every 销号 of another copy of this ledger.

    Raises:
        LedgerProblem: the file is missing, busy, foreign, newer or damaged.
        RuleViolation: it is no copy of this ledger.

    """
    round_id = workspace.current_round().id
    with Workspace.open(path, read_only=True) as other:
        if all(facts.id != round_id for facts in other.rounds.all()):
            raise RuleViolation("选中的不是本台账的副本，不能合并销号记录，请另选。")
        return other.case_records(round_id).closures


def compare_copy(
    workspace: Workspace, theirs: Sequence[ClosureRequest]
) -> tuple[CopiedClosure, ...]:
    """Say how each 销号 of the other copy stands to this ledger; nothing is written."""
    ledger = workspace.ledger()
    ours = workspace.case_records(ledger.round.id).closures
    return compared_closures(ours, theirs, ledger.findings)


def take_over_closures(
    workspace: Workspace, found: Sequence[CopiedClosure], source_name: str
) -> int:
    """Take over what went on in the other copy alone, as one step; return how many.

    What clashes, and what this ledger has or is ahead of, is left as it is. All is looked at
    again, for the ledger may have moved since it was compared.
    """
    again = compare_copy(workspace, [item.theirs for item in found])
    taken = [item.theirs for item in again if item.may_be_taken]
    if taken:
        with workspace.operation("合并销号记录", source_file=source_name):
            workspace.casework.closures.save_all(taken)
    return len(taken)


def settle_clash(
    workspace: Workspace, clash: CopiedClosure, *, keeps_ours: bool, on: date, why: str
) -> ClosureRequest:
    """Let one of two requests count; the other stays on record as taken back, signatures and all.

    Raises:
        RuleViolation: it is no clash of two requests any more, or no reason is given.

    """
    (again,) = compare_copy(workspace, [clash.theirs])
    ours = again.ours
    if again.verdict is not CopyVerdict.CLASH or ours is None:
        raise RuleViolation("这两份销号申请已经不冲突了，请重新比较。")
    kept, other = (ours, again.theirs) if keeps_ours else (again.theirs, ours)
    if other.id == kept.id:
        # One request signed in two ways: both ways are kept, each as a request of its own.
        other = replace(other, id=ClosureId(new_id()))
    with workspace.operation("处理重复的销号"):
        workspace.casework.closures.save_all([superseded(other, on, why), kept])
    return kept
