"""A proposal under the clerk's hands: readings chosen, items moved, every step undoable.

Nothing here touches a ledger: a draft that is given up leaves nothing behind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal_outline import outline_of
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.intake.import_source import repaired

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.domain.proposal.proposal import Doubt, ImportProposal

    Edit = Callable[[ImportProposal], ImportProposal]


@dataclass(frozen=True, slots=True)
class _State:
    """One moment: the text as last read, the edits made since, and what they came to.

    ``problems`` are the lines of the problem part where the clerk cut it otherwise.
    """

    read: ImportProposal
    edits: tuple[Edit, ...]
    proposal: ImportProposal
    problems: range | None = None


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
            edits = (*self._state.edits, change)
            self._step(replace(self._state, edits=edits, proposal=recounted(changed)))

    def accept(self, choices: Sequence[tuple[Doubt, str]]) -> None:
        """Put chosen readings into the text, read it again, and make the edits again.

        Raises:
            RuleViolation: a reading changes the tree that was edited by hand.

        """
        state = self._state
        read = repaired(state.read, choices, problems=state.problems)
        if state.edits and _shape(read) != _shape(state.read):
            raise RuleViolation(
                "采用这处读法后，读出的层级会变，与您手工作的调整冲突。"
                "请先撤销手工调整（Ctrl+Z），采用读法后再调整。"
            )
        self._step(replace(state, read=read, proposal=_edited(read, state.edits)))

    def cut(self, first: int, last: int) -> None:
        """Say which lines are the problem part, and read the text again.

        Raises:
            RuleViolation: nothing is found there, or the tree was edited by hand.

        """
        if self._state.edits:
            raise RuleViolation("重新分段会重新读出问题，请先撤销手工调整（Ctrl+Z）。")
        problems = range(first, last + 1)
        read = repaired(self._state.read, [], problems=problems)
        if not read.findings:
            raise RuleViolation(f"第{first + 1}行到第{last + 1}行没有读出问题，分段没有改动。")
        self._step(_State(read, (), read, problems))

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


def _edited(read: ImportProposal, edits: Sequence[Edit]) -> ImportProposal:
    from rectify_desktop.office.notice_reader.recount import recounted

    if not edits:
        return read
    for change in edits:
        read = change(read)
    return recounted(read)


def _shape(proposal: ImportProposal) -> list[tuple[int, int]]:
    return [(row.level, row.item.line) for row in outline_of(proposal)]
