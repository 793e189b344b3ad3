"""The verbs of the proposal desk as buttons, keys and a menu, telling which edit is wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton

from rectify_desktop.domain.proposal.proposal_edit import change_level, set_result, set_source
from rectify_desktop.domain.proposal.proposal_outline import LEVEL_TERMS, Level
from rectify_desktop.domain.terms import (
    NO_RESULT_TERM,
    RESULT_TERMS,
    SOURCE_TERMS,
    DeclaredResult,
    FindingSource,
)
from rectify_desktop.ui.intake.proposal_actions import (
    BAR,
    EDITS,
    LOCAL,
    ProposalVerb,
    create_verbs,
    usable_verbs,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.services.intake.edit_proposal import ProposalDraft
    from rectify_desktop.ui.intake.proposal_tree_view import ProposalTreeView


class ProposalVerbs(QObject):
    """``edit_wanted`` carries an edit (proposal, row) → proposal, and the row to go to after it."""

    edit_wanted = Signal(object, int)

    def __init__(self, page: QWidget, tree: ProposalTreeView, bar: QHBoxLayout) -> None:
        super().__init__(page)
        self._tree = tree
        self.actions = create_verbs(page)
        for verb, action in self.actions.items():
            (tree if verb in LOCAL else page).addAction(action)
        for verb in EDITS:
            self.actions[verb].triggered.connect(partial(self._on_verb, verb))
        self.actions[ProposalVerb.RETITLE].triggered.connect(tree.write_title)
        self._fill_bar(bar)
        self._fill_menu()

    def refresh(self, draft: ProposalDraft | None, *, has_doubts: bool) -> None:
        """Offer what can be done with the current row and the draft."""
        row = self._tree.current_row
        level = self._tree.proposal_model.rows[row].level if row >= 0 else None
        usable = usable_verbs(
            level,
            can_undo=draft is not None and draft.can_undo,
            can_redo=draft is not None and draft.can_redo,
            has_doubts=has_doubts,
        )
        for verb, action in self.actions.items():
            action.setEnabled(verb in usable)
        for menu in (self._result_menu, self._source_menu):
            menu.setEnabled(level is Level.FINDING)

    def _on_verb(self, verb: ProposalVerb, _checked: bool = False) -> None:
        row = self._tree.current_row
        if row >= 0:
            self.edit_wanted.emit(EDITS[verb], row - 1 if verb is ProposalVerb.JOIN else row)

    def _want(self, edit: object, _checked: bool = False) -> None:
        if self._tree.current_row >= 0:
            self.edit_wanted.emit(edit, self._tree.current_row)

    def _fill_bar(self, bar: QHBoxLayout) -> None:
        for verb in BAR:
            if verb is None:
                line = QFrame()
                line.setFrameShape(QFrame.Shape.VLine)
                line.setProperty("isDivider", True)
                line.setFixedWidth(9)
                bar.addWidget(line)
                continue
            button = QToolButton()
            button.setDefaultAction(self.actions[verb])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            # The keyboard stays in the tree: every button has its key.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.addWidget(button)
        bar.addStretch(1)

    def _fill_menu(self) -> None:
        menu = self._tree.menu
        for verb in BAR[: BAR.index(None)]:
            if verb is not None:
                menu.addAction(self.actions[verb])
        menu.addSeparator()
        levels = menu.addMenu(self.tr("改为"))
        for level in reversed(Level):
            action = levels.addAction(LEVEL_TERMS[level])
            action.triggered.connect(partial(self._want, partial(_level_set, level)))
        self._result_menu = menu.addMenu(self.tr("整改结果"))
        for result in (None, *RESULT_TERMS):
            term = RESULT_TERMS[result] if result else NO_RESULT_TERM
            action = self._result_menu.addAction(term)
            action.triggered.connect(partial(self._want, partial(_result_set, result)))
        self._source_menu = menu.addMenu(self.tr("来源"))
        for source, term in SOURCE_TERMS.items():
            action = self._source_menu.addAction(term)
            action.triggered.connect(partial(self._want, partial(_source_set, source)))


def _level_set(level: Level, proposal: ImportProposal, row: int) -> ImportProposal:
    return change_level(proposal, row, level)


def _result_set(
    result: DeclaredResult | None, proposal: ImportProposal, row: int
) -> ImportProposal:
    return set_result(proposal, row, result)


def _source_set(source: FindingSource, proposal: ImportProposal, row: int) -> ImportProposal:
    return set_source(proposal, row, source)
