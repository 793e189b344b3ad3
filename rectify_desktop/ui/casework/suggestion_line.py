"""What the measures of a finding suggest of its result: offered with one button, never set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from rectify_desktop.domain.casework.closing import last_reopened_on
from rectify_desktop.domain.casework.suggested_result import suggested_result
from rectify_desktop.domain.finding import SETTLED_RESULTS
from rectify_desktop.domain.terms import RESULT_TERMS, DeclaredResult, MeasureState
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.findings.edit_finding import edit_result
from rectify_desktop.ui.desk import MessageAction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.ui.desk import Desk

_MARGIN = 6


class SuggestionLine(QWidget):
    """Hidden where the measures say nothing new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._finding_id: FindingId | None = None
        self._result: DeclaredResult | None = None
        self._words = QLabel(self)
        self._words.setObjectName("suggestionLabel")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._take = QToolButton(self)
        self._take.setObjectName("takeSuggestionButton")
        self._take.setProperty("isLink", True)
        self._take.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._take.clicked.connect(self._on_taken)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._take, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def work_on(self, desk: Desk) -> None:
        """Take the ledger to work on; to be called once."""
        self._desk = desk

    def show_finding(self, finding: Finding | None, measures: Sequence[Measure]) -> None:
        """Offer what the measures of a finding suggest."""
        self._finding_id = finding.id if finding is not None else None
        self._result = self._suggested(finding, measures) if finding is not None else None
        is_writable = self._desk is not None and not self._desk.is_read_only
        self.setVisible(self._result is not None)
        self._take.setVisible(is_writable)
        if finding is None or self._result is None:
            return
        done = sum(measure.state is MeasureState.DONE for measure in measures)
        term = RESULT_TERMS[self._result]
        told = self.tr("{0}条措施已完成{1}条，整改结果现在是“{2}”。")
        self._words.setText(told.format(len(measures), done, finding.result_text))
        self._take.setText(self.tr("改为“{0}”").format(term))
        self._take.setToolTip(self.tr("按措施的完成情况，把整改结果改为“{0}”").format(term))

    def _suggested(self, finding: Finding, measures: Sequence[Measure]) -> DeclaredResult | None:
        result = suggested_result(finding, measures)
        if self._desk is None or result not in SETTLED_RESULTS:
            return result
        # Only where it matters: whoever walks through the list asks the ledger nothing.
        requests = self._desk.workspace.casework.closures.of_finding(finding.id)
        return suggested_result(finding, measures, last_reopened_on(requests))

    def _on_taken(self) -> None:
        desk, key, result = self._desk, self._finding_id, self._result
        if desk is None or key is None or result is None:
            return
        try:
            edit_result(desk.workspace, key, result)
        except RectifyError as error:
            desk.show_error(error)
            return
        told = self.tr("整改结果已改为“{0}”。").format(RESULT_TERMS[result])
        desk.show_message(told, MessageAction(self.tr("撤销"), desk.undo))
