"""The verbs of the proposal desk, each once: words, key, and the edit it makes of a row."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence

from rectify_desktop.domain.proposal.proposal_edit import (
    demote,
    join_with_previous,
    leave_out,
    promote,
)
from rectify_desktop.domain.proposal.proposal_outline import Level
from rectify_desktop.ui.widgets.verb_actions import VerbRow

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from rectify_desktop.domain.proposal.proposal import ImportProposal

    RowEdit = Callable[[ImportProposal, int], ImportProposal]


class ProposalVerb(StrEnum):
    """A verb; the value is the object name of its action."""

    PROMOTE = "promoteAction"
    DEMOTE = "demoteAction"
    SPLIT = "splitAction"
    JOIN = "joinAction"
    RETITLE = "retitleAction"
    LEAVE_OUT = "leaveOutAction"
    UNDO = "undoEditAction"
    REDO = "redoEditAction"
    NEXT_DOUBT = "nextDoubtAction"


VERB_TABLE: dict[ProposalVerb, VerbRow] = {
    ProposalVerb.PROMOTE: VerbRow("← 升一级", "措施→问题→类别→方面", "Ctrl+Left"),
    ProposalVerb.DEMOTE: VerbRow("→ 降一级", "方面→类别→问题→措施", "Ctrl+Right"),
    ProposalVerb.SPLIT: VerbRow("拆分…", "一条里写了两个问题时，拆成两条", "Ctrl+Shift+S"),
    ProposalVerb.JOIN: VerbRow("并入上一条", "与同一标题下的上一个问题合为一条", "Ctrl+J"),
    ProposalVerb.RETITLE: VerbRow("改文字", "修改这一行的文字", "F2"),
    ProposalVerb.LEAVE_OUT: VerbRow("不导入", "这一条不要", "Del"),
    ProposalVerb.UNDO: VerbRow("撤销", "撤销上一步调整", "Ctrl+Z", "undo"),
    ProposalVerb.REDO: VerbRow("重做", "重做撤销的一步", "Ctrl+Y", "redo"),
    ProposalVerb.NEXT_DOUBT: VerbRow("下一处存疑", "到下一处还没有核对的存疑", "F8"),
}

# Their keys mean something else in the fields beside the tree.
LOCAL = frozenset(
    {ProposalVerb.PROMOTE, ProposalVerb.DEMOTE, ProposalVerb.RETITLE, ProposalVerb.LEAVE_OUT}
)

EDITS: dict[ProposalVerb, RowEdit] = {
    ProposalVerb.PROMOTE: promote,
    ProposalVerb.DEMOTE: demote,
    ProposalVerb.JOIN: join_with_previous,
    ProposalVerb.LEAVE_OUT: leave_out,
}

BAR = (
    ProposalVerb.PROMOTE,
    ProposalVerb.DEMOTE,
    ProposalVerb.SPLIT,
    ProposalVerb.JOIN,
    ProposalVerb.RETITLE,
    ProposalVerb.LEAVE_OUT,
    None,
    ProposalVerb.UNDO,
    ProposalVerb.REDO,
    None,
    ProposalVerb.NEXT_DOUBT,
)


def create_verbs(parent: QObject) -> dict[ProposalVerb, QAction]:
    """Return one action for each verb, owned by ``parent``."""
    actions: dict[ProposalVerb, QAction] = {}
    for verb, row in VERB_TABLE.items():
        action = QAction(row.text, parent)
        action.setObjectName(verb.value)
        action.setShortcut(QKeySequence(row.keys))
        action.setToolTip(f"{row.tip}（{row.keys.replace('Left', '←').replace('Right', '→')}）")
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut
            if verb in LOCAL
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        if row.icon:
            action.setIcon(QIcon(f":/icons/{row.icon}.svg"))
        actions[verb] = action
    return actions


def usable_verbs(
    level: Level | None, *, can_undo: bool, can_redo: bool, has_doubts: bool
) -> Collection[ProposalVerb]:
    """Return the verbs that can be used on a row of a level, None for no row."""
    verbs = {ProposalVerb.UNDO} if can_undo else set[ProposalVerb]()
    if can_redo:
        verbs.add(ProposalVerb.REDO)
    if has_doubts:
        verbs.add(ProposalVerb.NEXT_DOUBT)
    if level is None:
        return verbs
    verbs |= {ProposalVerb.RETITLE, ProposalVerb.LEAVE_OUT}
    if level is not Level.THEME:
        verbs.add(ProposalVerb.PROMOTE)
    if level is not Level.MEASURE:
        verbs.add(ProposalVerb.DEMOTE)
    if level is Level.FINDING:
        verbs |= {ProposalVerb.SPLIT, ProposalVerb.JOIN}
    return verbs
