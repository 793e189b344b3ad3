"""The import wizard (导入): source, columns, proposal, comparison; it decides and saves nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from shiboken6 import isValid

from rectify_desktop.domain.proposal.column_mapping import decided_columns
from rectify_desktop.office.gate.file_kinds import READABLE_SUFFIXES
from rectify_desktop.overrides import override
from rectify_desktop.services.intake.import_source import reading_ahead
from rectify_desktop.ui.generated.ui_import_dialog import Ui_ImportDialog
from rectify_desktop.ui.intake.import_jobs import ImportJobs
from rectify_desktop.ui.intake.source_step import dropped_file
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.proposal.comparison import Comparison
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.services.intake.import_source import ReadingAhead
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.intake.column_mapping_page import ColumnMappingPage
    from rectify_desktop.ui.intake.comparison_step import ComparisonStep
    from rectify_desktop.ui.intake.proposal_step import ProposalStep
    from rectify_desktop.ui.intake.source_step import SourceStep

    Step = SourceStep | ColumnMappingPage | ProposalStep | ComparisonStep

_FOLDER = "import"
_ENDINGS = " ".join(f"*{suffix}" for suffix in READABLE_SUFFIXES)


class ImportDialog(QDialog):
    """Reads a source off the main thread, shows the proposal and what it would change."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, ahead: ReadingAhead | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = ImportJobs(desk.tasks, ahead, self)
        self._is_warned = False
        self._keyboard: QWidget | None = None
        # Whether the columns of this file were looked at: then they are a step to go back to.
        self._asks_columns = False
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        size_by_letters(self, self.width(), self.height())
        self._connect()
        self._go_to(self.ui.sourceStep)

    @classmethod
    def ask(
        cls, parent: QWidget | None, desk: Desk, path: Path | None = None, text: str = ""
    ) -> tuple[ImportProposal, Comparison | None] | None:
        """Return what the clerk accepted, and what of it to take where the ledger holds findings.

        None where the wizard was given up; a given file or text is read at once.
        """
        with reading_ahead() as ahead:
            dialog = cls(desk, parent, ahead)
            if path is not None:
                dialog.read_file(path)
            elif text:
                dialog.ui.sourceStep.give_text(text)
            is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        proposal = dialog.proposal
        return (proposal, dialog.decisions) if is_accepted and proposal is not None else None

    @property
    def proposal(self) -> ImportProposal | None:
        """The proposal as it stands, readings and edits put in."""
        return self.ui.proposalStep.proposal

    @property
    def decisions(self) -> Comparison | None:
        """What of the proposal to take; None where the ledger is empty."""
        return self.ui.comparisonStep.comparison if self._compares else None

    def read_file(self, path: Path) -> None:
        """Read a file into a proposal, off the main thread."""
        self._asks_columns = False
        self._jobs.read_file(path, self._on_read)

    # Steps

    @property
    def _compares(self) -> bool:
        return bool(self._desk.ledger.findings)

    def _go_to(self, step: Step) -> None:
        ui = self.ui
        names: dict[QWidget, str] = {ui.sourceStep: self.tr("来源")}
        if self._asks_columns:
            names[ui.columnStep] = self.tr("列对应")
        names[ui.proposalStep] = self.tr("核对")
        if self._compares:
            names[ui.comparisonStep] = self.tr("与台账比较")
        ui.stepStack.setCurrentWidget(step)
        ui.stepTrail.show_steps([*names.values(), self.tr("导入")], list(names).index(step))
        self._refresh_buttons()
        step.take_keyboard()

    @Slot()
    def _on_forward(self) -> None:
        """Go one step on; behind the last one the wizard is done."""
        ui, proposal = self.ui, self.proposal
        step = ui.stepStack.currentWidget()
        if step is ui.sourceStep:
            ui.sourceStep.read_text()
        elif step is ui.columnStep:
            self._accept_columns()
        elif proposal is None or not proposal.findings:
            return
        elif step is ui.proposalStep and self._compares:
            self._jobs.compare(proposal, self._desk.ledger, self._on_compared)
        elif ui.importButton.isEnabled():
            self.accept()

    @Slot()
    def _on_back(self) -> None:
        self._say("")
        step = self.ui.stepStack.currentWidget()
        if step is self.ui.comparisonStep:
            self._go_to(self.ui.proposalStep)
        elif step is self.ui.proposalStep and self._asks_columns:
            self._look_at_columns()
        else:
            self.ui.proposalStep.clear()
            self._go_to(self.ui.sourceStep)

    @Slot()
    def _refresh_buttons(self) -> None:
        ui, is_busy = self.ui, self._desk.tasks.is_busy
        step = ui.stepStack.currentWidget()
        ui.backButton.setEnabled(not is_busy and step is not ui.sourceStep)
        has_columns = bool(self.proposal and self.proposal.tables)
        ui.columnsButton.setVisible(step is ui.proposalStep and has_columns)
        ui.columnsButton.setEnabled(not is_busy)
        text, is_possible = self._forward_text(step)
        ui.importButton.setText(text)
        ui.importButton.setEnabled(is_possible and not is_busy)

    def _forward_text(self, step: QWidget) -> tuple[str, bool]:
        """Return what the button forward says, and whether there is anything to go on with."""
        if step is self.ui.sourceStep:
            return self.tr("读取粘贴的文字"), self.ui.sourceStep.has_text
        if step is self.ui.columnStep:
            return self.tr("下一步：核对"), not self.ui.columnStep.problem
        if step is self.ui.comparisonStep:
            return self.ui.comparisonStep.forward_text
        count = len(self.proposal.findings) if self.proposal else 0
        if not count:
            return self.tr("没有要导入的问题"), False
        if self._compares:
            return self.tr("下一步：与台账比较"), True
        if open_doubts := self.ui.proposalStep.open_doubts:
            return self.tr("导入{0}个问题（{1}处存疑照原文）").format(count, open_doubts), True
        return self.tr("导入{0}个问题").format(count), True

    # Columns of lists

    @Slot()
    def _look_at_columns(self) -> None:
        """Show what each column is read as, and what a change of it would cost."""
        proposal = self.proposal
        assert proposal is not None
        self._asks_columns = True
        self.ui.columnStep.show_tables(proposal.tables, with_hidden=self._jobs.with_hidden)
        self._go_to(self.ui.columnStep)
        if self.ui.proposalStep.is_edited:
            self._say(self.tr("改动列对应会重新读取清单，刚才在核对中的改动要重做。"))

    def _accept_columns(self) -> None:
        """Read the list again by what was decided; go on at once where nothing was."""
        proposal = self.proposal
        assert proposal is not None
        mapping = self.ui.columnStep.mapping()
        is_unchanged = mapping.with_hidden == self._jobs.with_hidden
        if is_unchanged and mapping.lists == decided_columns(proposal.tables).lists:
            self._say("")
            self._go_to(self.ui.proposalStep)
        else:
            self._jobs.read_again(mapping, self._on_read)

    # Reading

    @Slot()
    def _on_choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("选择通报、反馈或清单"),
            str(self._desk.settings.folder(_FOLDER)),
            self.tr("通报、反馈、清单 ({0});;所有文件 (*)").format(_ENDINGS),
        )
        if name:
            self._desk.settings.remember_folder(_FOLDER, Path(name).parent)
            self.read_file(Path(name))

    @Slot(str)
    def _on_text_given(self, text: str) -> None:
        self._asks_columns = False
        self._jobs.read_text(text, self._on_read)

    def _on_read(self, proposal: ImportProposal) -> None:
        self.ui.proposalStep.show_proposal(proposal)
        if any(table.needs_a_look for table in proposal.tables if not table.is_hidden):
            self._look_at_columns()
        else:
            self._go_to(self.ui.proposalStep)

    def _on_compared(self, comparison: Comparison) -> None:
        self.ui.comparisonStep.show_comparison(comparison)
        self._go_to(self.ui.comparisonStep)

    @Slot()
    def _on_busy_changed(self) -> None:
        """Keep what is being read or compared as it is, and the keyboard where it was."""
        is_busy = self._desk.tasks.is_busy
        if is_busy:
            self._keyboard = self.focusWidget()
        self.ui.stepStack.setEnabled(not is_busy)
        self._refresh_buttons()
        # A line being edited in the tree is gone by now.
        if not is_busy and self._keyboard is not None and isValid(self._keyboard):
            self._keyboard.setFocus()

    @Slot(str)
    def _say(self, text: str) -> None:
        self._is_warned = self._is_warned and bool(text)
        self.ui.problemLabel.setText(text)

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a plain Enter, meant for a row, from pressing the button forward."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) and not self._desk.tasks.is_busy:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.read_file(Path(path))

    @override
    def reject(self) -> None:
        if self._desk.tasks.is_busy:
            self._desk.tasks.cancel()
            return
        if self.ui.proposalStep.is_edited and not self._is_warned:
            # One slip of the finger must not cost an hour of looking; no box stands in the way.
            self._is_warned = True
            self._say(self.tr("核对和调整还没有导入。再按一次，放弃并关闭；台账不会改动。"))
            return
        super().reject()

    def _connect(self) -> None:
        ui = self.ui
        self._jobs.told.connect(self._say)
        for signal in (self._desk.tasks.started, self._desk.tasks.finished):
            signal.connect(self._on_busy_changed)
        ui.sourceStep.file_wanted.connect(self._on_choose_file)
        ui.sourceStep.text_given.connect(self._on_text_given)
        ui.sourceStep.changed.connect(self._refresh_buttons)
        ui.columnsButton.clicked.connect(self._look_at_columns)
        ui.columnStep.changed.connect(self._refresh_buttons)
        ui.columnStep.accepted.connect(self._on_forward)
        ui.proposalStep.changed.connect(self._refresh_buttons)
        ui.proposalStep.problem_met.connect(self._say)
        ui.comparisonStep.decided.connect(self._refresh_buttons)
        ui.backButton.clicked.connect(self._on_back)
        ui.importButton.clicked.connect(self._on_forward)
        ui.cancelButton.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._on_forward)
