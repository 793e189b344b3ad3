"""The step of looking at a proposal: tree beside source, doubts and figures below, all editable."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from rectify_desktop.domain.proposal.proposal import ProposedFinding, SourceKind
from rectify_desktop.domain.proposal.proposal_edit import retitle, set_result, split_finding
from rectify_desktop.domain.proposal.proposal_items import problem_text
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.intake.edit_proposal import ProposalDraft
from rectify_desktop.ui.generated.ui_proposal_step import Ui_ProposalStep
from rectify_desktop.ui.intake.proposal_actions import ProposalVerb
from rectify_desktop.ui.intake.proposal_summary import (
    figures_title,
    fill_figures,
    set_figure_widths,
    summary,
)
from rectify_desktop.ui.intake.proposal_verbs import ProposalVerbs
from rectify_desktop.ui.intake.split_dialog import SplitDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.domain.terms import DeclaredResult

    Edit = Callable[[ImportProposal, int], ImportProposal]


class ProposalStep(QWidget):
    """Holds the draft; ``changed`` tells that it did, ``problem_met`` why something cannot be."""

    changed = Signal()
    problem_met = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: ProposalDraft | None = None
        self._is_following = False
        self._had_doubts = False
        self.ui = Ui_ProposalStep()
        self.ui.setupUi(self)
        self._verbs = ProposalVerbs(self, self.ui.proposalTree, self.ui.editLayout)
        self.ui.contentSplitter.setSizes([640, 560])
        self.ui.proposalSplitter.setSizes([330, 190])
        set_figure_widths(self.ui.figureTable)
        self._connect()

    @property
    def proposal(self) -> ImportProposal | None:
        """The proposal as edited so far."""
        return self._draft.proposal if self._draft else None

    @property
    def is_edited(self) -> bool:
        """Whether the clerk changed anything since it was read."""
        return bool(self._draft and self._draft.can_undo)

    def show_proposal(self, proposal: ImportProposal) -> None:
        """Begin with what was just read."""
        self._draft = ProposalDraft(proposal)
        self._had_doubts = bool(proposal.doubts)
        self.ui.doubtTable.doubt_model.forget()
        self._refresh(0)

    def clear(self) -> None:
        """Let go of the proposal."""
        self._draft = None

    @property
    def open_doubts(self) -> int:
        """How many doubts nobody has looked at yet: what they stand on is entered as written."""
        return self.ui.doubtTable.doubt_model.open_count

    def take_keyboard(self) -> None:
        """Put the keyboard on the first open doubt, or into the tree where there is none."""
        if self.open_doubts:
            self._on_next_doubt()
        else:
            self.ui.proposalTree.setFocus()

    # Edits

    def _edit(self, change: Callable[[ImportProposal], ImportProposal], row: int) -> None:
        """Change the draft and go to a row of what it came to."""
        draft = self._draft
        assert draft is not None
        if self._try(lambda: draft.edit(change)):
            self._refresh(row)

    @Slot(object, int)
    def _on_edit_wanted(self, edit: Edit, target: int) -> None:
        row = self.ui.proposalTree.current_row
        self._edit(lambda proposal: edit(proposal, row), target)

    @Slot()
    def _on_split(self) -> None:
        row = self.ui.proposalTree.current_row
        item = self.ui.proposalTree.proposal_model.rows[row].item
        if isinstance(item, ProposedFinding):
            position = SplitDialog.ask(self, problem_text(item))
            if position is not None:
                self._edit(lambda proposal: split_finding(proposal, row, position), row)

    @Slot(int, str)
    def _on_retitled(self, row: int, title: str) -> None:
        self._edit(lambda proposal: retitle(proposal, row, title), row)

    @Slot(int, object)
    def _on_result_chosen(self, row: int, result: DeclaredResult | None) -> None:
        self._edit(lambda proposal: set_result(proposal, row, result), row)

    def _replay(self, step: Callable[[ProposalDraft], None], _checked: bool = False) -> None:
        if self._draft:
            step(self._draft)
            self._refresh(self.ui.proposalTree.current_row)

    @Slot(int, int)
    def _on_cut_wanted(self, first: int, last: int) -> None:
        draft = self._draft
        assert draft is not None
        if self._try(lambda: draft.cut(first, last)):
            self._refresh(0)

    # Doubts

    @Slot(int)
    def _on_accepted(self, row: int) -> None:
        """Put the chosen reading in, or note the doubt as looked at; go to the next."""
        model, draft = self.ui.doubtTable.doubt_model, self._draft
        assert draft is not None
        doubt, readings, choice = model.row(row), model.readings(row), model.choice(row)
        if choice < 0:
            model.mark_seen(row)
            self._after_doubts(row + 1)
            self.changed.emit()
        elif self._try(lambda: draft.accept([(doubt, readings[choice])])):
            self._refresh(self.ui.proposalTree.current_row, doubt=row)

    @Slot()
    def _on_use_single_readings(self) -> None:
        draft, single = self._draft, self.ui.doubtTable.doubt_model.single_readings()
        assert draft is not None
        if single and self._try(lambda: draft.accept(single)):
            self._refresh(self.ui.proposalTree.current_row, doubt=0)

    @Slot()
    def _on_next_doubt(self) -> None:
        table = self.ui.doubtTable
        self.ui.checkTabs.setCurrentWidget(self.ui.doubtTab)
        row = table.doubt_model.next_open(max(0, table.currentIndex().row()))
        table.setFocus()
        table.go_to(row)

    def _after_doubts(self, row: int) -> None:
        proposal = self.proposal
        assert proposal is not None
        table = self.ui.doubtTable
        self.ui.proposalTree.proposal_model.recount_doubts(proposal, table.doubt_model.is_open)
        self._show_counts(proposal)
        table.go_to(table.doubt_model.next_open(row))

    # Following each other

    @Slot(int)
    def _on_tree_row(self, row: int) -> None:
        self._refresh_verbs()
        if not self._is_following:
            self.ui.sourceView.mark(self.ui.proposalTree.proposal_model.rows[row].item.line)

    @Slot(int)
    def _on_doubt_row(self, row: int) -> None:
        doubt = self.ui.doubtTable.doubt_model.row(row)
        self._follow(doubt.line)
        self.ui.sourceView.mark(doubt.line, doubt.start, len(doubt.text))

    @Slot(int)
    def _follow(self, line: int) -> None:
        """Make the row of a source line the current one, without marking its own line."""
        row = self.ui.proposalTree.proposal_model.row_of_line(line)
        if row >= 0:
            self._is_following = True
            self.ui.proposalTree.go_to(row)
            self._is_following = False

    # Showing

    def _refresh(self, row: int, doubt: int | None = None) -> None:
        """Show the draft as it stands, at a row of the tree or at a doubt."""
        proposal = self.proposal
        assert proposal is not None
        ui = self.ui
        ui.doubtTable.doubt_model.show(proposal)
        ui.proposalTree.proposal_model.show(proposal, ui.doubtTable.doubt_model.is_open)
        ui.proposalTree.unfold()
        ui.sourceView.show_source(proposal, can_cut=proposal.kind is not SourceKind.SPREADSHEET)
        fill_figures(ui.figureTable, proposal)
        if not proposal.doubts and ui.doubtTable.hasFocus():
            # The list of doubts goes; the keyboard must not land on a button.
            ui.proposalTree.setFocus()
        ui.checkTabs.setVisible(bool(proposal.doubts or proposal.stated))
        ui.checkTabs.setTabEnabled(ui.checkTabs.indexOf(ui.doubtTab), bool(proposal.doubts))
        ui.checkTabs.setTabEnabled(ui.checkTabs.indexOf(ui.figureTab), bool(proposal.stated))
        self._show_counts(proposal)
        count = len(ui.proposalTree.proposal_model.rows)
        ui.proposalTree.go_to(min(row, count - 1))
        self._refresh_verbs()
        if doubt is not None:
            ui.doubtTable.go_to(ui.doubtTable.doubt_model.next_open(doubt))
        self.problem_met.emit("")
        self.changed.emit()

    def _show_counts(self, proposal: ImportProposal) -> None:
        ui, model = self.ui, self.ui.doubtTable.doubt_model
        ui.useSingleReadingsButton.setEnabled(bool(model.single_readings()))
        is_done = self._had_doubts and not model.open_count
        ui.summaryLabel.setText(summary(proposal, model.open_count, is_done=is_done))
        ui.checkTabs.setTabText(
            ui.checkTabs.indexOf(ui.doubtTab),
            self.tr("存疑（待核对{0}处，共{1}处）").format(model.open_count, model.rowCount())
            if model.rowCount()
            else self.tr("没有存疑"),
        )
        ui.checkTabs.setTabText(ui.checkTabs.indexOf(ui.figureTab), figures_title(proposal))

    def _refresh_verbs(self) -> None:
        has_doubts = self.ui.doubtTable.doubt_model.open_count > 0
        self._verbs.refresh(self._draft, has_doubts=has_doubts)

    def _try(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except RectifyError as error:
            self.problem_met.emit(str(error))
            return False
        return True

    def _connect(self) -> None:
        ui, actions = self.ui, self._verbs.actions
        self._verbs.edit_wanted.connect(self._on_edit_wanted)
        actions[ProposalVerb.SPLIT].triggered.connect(self._on_split)
        actions[ProposalVerb.UNDO].triggered.connect(partial(self._replay, ProposalDraft.undo))
        actions[ProposalVerb.REDO].triggered.connect(partial(self._replay, ProposalDraft.redo))
        actions[ProposalVerb.NEXT_DOUBT].triggered.connect(self._on_next_doubt)
        ui.proposalTree.row_chosen.connect(self._on_tree_row)
        # Queued: the cell's editor must be gone before the tree is made anew.
        queued = Qt.ConnectionType.QueuedConnection
        ui.proposalTree.proposal_model.retitled.connect(self._on_retitled, queued)
        ui.proposalTree.proposal_model.result_chosen.connect(self._on_result_chosen, queued)
        ui.sourceView.line_chosen.connect(self._follow)
        ui.sourceView.cut_wanted.connect(self._on_cut_wanted)
        ui.doubtTable.row_chosen.connect(self._on_doubt_row)
        ui.doubtTable.accepted.connect(self._on_accepted)
        ui.useSingleReadingsButton.clicked.connect(self._on_use_single_readings)
