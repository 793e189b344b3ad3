"""The 销号 of one finding: what is lacking, what was signed, and what may be done next."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from rectify_desktop.ui.casework.case_trail import CaseTrail
from rectify_desktop.ui.casework.closure_verbs import CLOSURE_VERBS, ClosureVerb, possible_verbs
from rectify_desktop.ui.casework.gate_text import GateText
from rectify_desktop.ui.casework.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.closure_queue import QueueRow
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.casework.closure_acts import ClosureActs
    from rectify_desktop.ui.desk import Desk

_MARGIN = 8


class ClosurePane(QWidget):
    """Stands beside the queue, and as a tab beside the list, there with the verbs of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._row: QueueRow | None = None
        self._suggestion = SuggestionLine(self)
        self._gate = GateText(self)
        self.trail = CaseTrail(self)
        self.trail.setAccessibleName(self.tr("督办、延期和销号"))
        self._verbs = QWidget(self)
        self._buttons = {verb: self._button(verb) for verb in CLOSURE_VERBS}
        row = QHBoxLayout(self._verbs)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(6)
        for widget in (self._suggestion, self._gate, self._verbs):
            layout.addWidget(widget)
        layout.addWidget(self.trail, 1)
        self._verbs.hide()

    def work_on(self, desk: Desk, *, with_verbs: bool) -> None:
        """Take the ledger to work on; to be called once."""
        self._desk = desk
        self._suggestion.work_on(desk)
        self._verbs.setVisible(with_verbs and not desk.is_read_only)

    def show_finding(self, finding: Finding, records: CaseRecords) -> None:
        """Show how the 销号 of one finding stands."""
        # Loaded here: the form beside the list is made before anybody looks at this tab.
        from rectify_desktop.services.casework.close_finding import queue_of

        assert self._desk is not None
        alone = replace(self._desk.ledger, findings=(finding,))
        (row,) = queue_of(self._desk.workspace, alone, records, self._desk.today())
        self.show_row(row, records)

    def show_row(self, row: QueueRow, records: CaseRecords) -> None:
        """Show a finding of the queue."""
        assert self._desk is not None
        self._row = row
        measures = self._desk.ledger.measures_of(row.finding.id)
        self._suggestion.show_finding(row.finding, measures)
        self._gate.show_row(row)
        self.trail.show_records(records, row.finding.id, self._desk.today())
        possible = possible_verbs([row])
        for verb, button in self._buttons.items():
            button.setVisible(verb in possible)

    def _button(self, verb: ClosureVerb) -> QToolButton:
        words = CLOSURE_VERBS[verb]
        button = QToolButton(self._verbs)
        button.setObjectName(f"closure{verb.name.title()}Button")
        button.setText(self.tr(words.text))
        button.setToolTip(self.tr(words.tip))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Until a finding is shown nothing can be done with it.
        button.hide()
        button.clicked.connect(partial(self._run, verb))
        return button

    def _run(self, verb: ClosureVerb, _checked: bool = False) -> None:
        if self._row is not None:
            self._acts.run(verb, [self._row])

    @cached_property
    def _acts(self) -> ClosureActs:
        from rectify_desktop.ui.casework.closure_acts import ClosureActs

        assert self._desk is not None
        return ClosureActs(self._desk, self)
