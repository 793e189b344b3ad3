"""A proposal under the clerk's hands: readings chosen, items moved, every step undoable.

Nothing here touches a ledger: a draft that is given up leaves nothing behind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal_outline import outline_of
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.import_source import repaired

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.proposal import Doubt, ImportProposal

    Edit = Callable[[ImportProposal], ImportProposal]


@dataclass(frozen=True, slots=True)
class _State:
    """One moment: the text as last read, the edits made since, and what they came to."""

    read: ImportProposal
    edits: tuple[Edit, ...]
    proposal: ImportProposal


class ProposalDraft:
    """One proposal, its edits and their undo."""

    def __init__(self, proposal: ImportProposal) -> None:
        self._state = _State(proposal, (), proposal)
        self._undone: list[_State] = []
        self._done: list[_State] = []

    @property
    def proposal(self) -> ImportProposal:
        """The proposal as it stands."""
        return self._state.proposal

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step taken back can be done again."""
        return bool(self._undone)

    def edit(self, change: Edit) -> None:
        """Change the tree by hand.

        Raises:
            RuleViolation: the change does not fit; nothing was changed.

        """
        from rectify_desktop.office.notice_reader.recount import recounted

        changed = change(self.proposal)
        if changed is not self.proposal:
            self._step(_State(self._state.read, (*self._state.edits, change), recounted(changed)))

    def accept(self, doubt: Doubt, reading: str) -> None:
        """Put a chosen reading into the text, read it again, and make the edits again.

        Raises:
            RuleViolation: the reading changes the tree that was edited by hand.

        """
        from rectify_desktop.office.notice_reader.recount import recounted

        read = repaired(self._state.read, [(doubt, reading)])
        proposal = read
        if self._state.edits:
            if _shape(read) != _shape(self._state.read):
                raise RuleViolation(
                    "采用这处读法后，读出的层级会变，与您手工作的调整冲突。"
                    "请先撤销手工调整（Ctrl+Z），采用读法后再调整。"
                )
            for change in self._state.edits:
                proposal = change(proposal)
            proposal = recounted(proposal)
        self._step(_State(read, self._state.edits, proposal))

    def undo(self) -> None:
        """Take the last step back; nothing happens where there is none."""
        if self._done:
            self._undone.append(self._state)
            self._state = self._done.pop()

    def redo(self) -> None:
        """Do the step taken back again."""
        if self._undone:
            self._done.append(self._state)
            self._state = self._undone.pop()

    def _step(self, state: _State) -> None:
        self._done.append(self._state)
        self._undone.clear()
        self._state = state


def _shape(proposal: ImportProposal) -> list[tuple[int, int]]:
    return [(row.level, row.item.line) for row in outline_of(proposal)]
