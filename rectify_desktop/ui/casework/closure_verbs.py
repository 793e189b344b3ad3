"""The verbs of 销号: words and keys once, and which of them make sense for some findings."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closure_queue import QueueState
from rectify_desktop.ui.widgets.verb_actions import VerbRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rectify_desktop.domain.casework.closure_queue import QueueRow


class ClosureVerb(Enum):
    """What can be done with the 销号 of a finding."""

    REQUEST = auto()
    PASS = auto()
    RETURN = auto()
    WITHDRAW = auto()
    REOPEN = auto()


CLOSURE_VERBS: Mapping[ClosureVerb, VerbRow] = {
    ClosureVerb.REQUEST: VerbRow("申请销号…", "为选中的问题申请销号", "Ctrl+Return"),
    ClosureVerb.PASS: VerbRow("通过…", "当前环节审核通过，可多选，一步完成", "Ctrl+G"),
    ClosureVerb.RETURN: VerbRow("退回…", "退回，并写明补充整改要求", "Ctrl+T"),
    ClosureVerb.WITHDRAW: VerbRow("撤回…", "撤回还没有办结的申请", "Del"),
    ClosureVerb.REOPEN: VerbRow("重新打开…", "已销号的问题出现反弹，重新整改"),
}


def possible_verbs(rows: Sequence[QueueRow]) -> frozenset[ClosureVerb]:
    """Return what may be done with all of some findings at once."""
    if not rows:
        return frozenset()
    states, verbs = {row.state for row in rows}, set[ClosureVerb]()
    if all(row.may_be_asked for row in rows):
        verbs.add(ClosureVerb.REQUEST)
    if states == {QueueState.REQUESTED}:
        verbs.add(ClosureVerb.PASS)
        verbs |= {ClosureVerb.RETURN, ClosureVerb.WITHDRAW} if len(rows) == 1 else set()
    if states == {QueueState.CLOSED} and len(rows) == 1:
        verbs.add(ClosureVerb.REOPEN)
    return frozenset(verbs)
