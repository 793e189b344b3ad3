"""What stands behind the fields of the form: evidence, case trail, history, who changed what."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.finding_fields import CellField
from rectify_desktop.errors import NotFound, RectifyError
from rectify_desktop.services.findings.finding_history import PLACE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.findings.finding_history import FieldChange
    from rectify_desktop.ui.casework.closure_pane import ClosurePane
    from rectify_desktop.ui.casework.suggestion_line import SuggestionLine
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.finding_form.evidence_list import EvidenceList
    from rectify_desktop.ui.finding_form.history_pane import HistoryPane
    from rectify_desktop.ui.finding_form.measure_table import MeasureTable
    from rectify_desktop.ui.finding_form.progress_history import ProgressHistory
    from rectify_desktop.ui.generated.ui_finding_form import Ui_FindingForm

# Walking through the list asks nothing; what rests on the form for so long is looked up.
_PAUSE_MS = 150
_LONGEST = 24
_BEHIND = frozenset(
    {Aggregate.CLOSURE, Aggregate.EXTENSION, Aggregate.SUPERVISION, Aggregate.EVIDENCE}
)


class FindingBackground(QObject):
    """Reads what is behind a finding only once it is looked at, and only for the tab in front."""

    def __init__(self, desk: Desk, ui: Ui_FindingForm, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self._finding_id: FindingId | None = None
        self._fields = _fields(ui)
        self._latest: dict[str, FieldChange] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.read_now)
        ui.tabs.currentChanged.connect(self._pause.start)
        ui.measuresArea.wanted.connect(self._show_measures)
        ui.progressArea.wanted.connect(self._show_progress)
        ui.evidenceArea.wanted.connect(lambda: self._evidence)
        ui.closureArea.wanted.connect(lambda: self._closure)
        ui.historyArea.wanted.connect(lambda: self._history)
        desk.signals.changed.connect(self._on_changed)

    def show_finding(self, finding_id: FindingId | None) -> None:
        """Show what is behind a finding soon; nothing of another one stays."""
        if finding_id != self._finding_id:
            self._latest.clear()
            self._ui.changedLabel.clear()
            for field in self._fields:
                field.setToolTip("")
        self._finding_id = finding_id
        if "_measures" in vars(self):
            self._show_measures()
        if "_progress" in vars(self):
            self._show_progress()
        self._pause.start()

    def read_now(self) -> None:
        """Read what the tab in front shows."""
        self._pause.stop()
        if self._finding_id is None or not self._ui.tabs.isVisible():
            return
        ui, tab = self._ui, self._ui.tabs.currentWidget()
        try:
            if tab is ui.evidenceTab:
                self._read_evidence(self._finding_id)
            elif tab is ui.closureTab:
                self._read_closure(self._finding_id)
            else:
                self._read_changes(self._finding_id)
        except NotFound:
            # It was deleted a moment ago; the form is told so next.
            return

    def tell_of(self, field: QWidget | None) -> None:
        """Say in the quiet line who changed a field last."""
        key = self._fields.get(field) if field is not None else None
        change = self._latest.get(key) if key is not None else None
        self._ui.changedLabel.setText(_told(change) if change else "")

    # What the tabs hold, made when one is first brought to the front

    @cached_property
    def _measures(self) -> MeasureTable:
        from rectify_desktop.ui.finding_form.measure_table import MeasureTable

        pane = MeasureTable(self._ui.measuresArea)
        pane.setAccessibleName(self.tr("整改措施"))
        pane.work_on(self._desk)
        self._ui.measuresArea.hold(pane)
        return pane

    @cached_property
    def _suggestion(self) -> SuggestionLine:
        from rectify_desktop.ui.casework.suggestion_line import SuggestionLine

        line = SuggestionLine(self._ui.measuresTab)
        line.setObjectName("suggestionLine")
        line.work_on(self._desk)
        self._ui.measuresLayout.addWidget(line)
        return line

    @cached_property
    def _progress(self) -> ProgressHistory:
        from rectify_desktop.ui.finding_form.progress_history import ProgressHistory

        pane = ProgressHistory(self._ui.progressArea)
        pane.setAccessibleName(self.tr("历次进展"))
        self._ui.progressArea.hold(pane)
        return pane

    @cached_property
    def _evidence(self) -> EvidenceList:
        from rectify_desktop.ui.finding_form.evidence_list import EvidenceList

        pane = EvidenceList(self._ui.evidenceArea)
        pane.setAccessibleName(self.tr("佐证材料"))
        pane.work_on(self._desk)
        self._ui.evidenceArea.hold(pane)
        return pane

    @cached_property
    def _closure(self) -> ClosurePane:
        from rectify_desktop.ui.casework.closure_pane import ClosurePane

        pane = ClosurePane(self._ui.closureArea)
        pane.setObjectName("closurePane")
        pane.work_on(self._desk, with_verbs=True)
        self._ui.closureArea.hold(pane)
        return pane

    @cached_property
    def _history(self) -> HistoryPane:
        from rectify_desktop.ui.finding_form.history_pane import HistoryPane

        pane = HistoryPane(self._ui.historyArea)
        pane.setAccessibleName(self.tr("修改历史"))
        pane.set_read_only(self._desk.is_read_only)
        pane.restore_wanted.connect(self._on_restore_wanted)
        self._ui.historyArea.hold(pane)
        return pane

    # Reading

    def _read_evidence(self, finding_id: FindingId) -> None:
        measures = {measure.id for measure in self._desk.ledger.measures_of(finding_id)}
        records = self._desk.workspace.case_records().evidence
        own = [
            item
            for item in records
            if finding_id in item.finding_ids or measures & set(item.measure_ids)
        ]
        self._evidence.show_evidence(own, finding_id)

    def _read_closure(self, finding_id: FindingId) -> None:
        finding = self._finding(finding_id)
        if finding is not None:
            self._closure.show_finding(finding, self._desk.workspace.case_records())

    def _show_measures(self) -> None:
        """Show the measures, and offer below them what they say of the result."""
        finding = self._finding(self._finding_id)
        measures = self._desk.ledger.measures_of(finding.id) if finding is not None else ()
        self._measures.show_finding(self._finding_id)
        self._suggestion.show_finding(finding, measures)

    def _show_progress(self) -> None:
        known, progress = self._finding_id, self._desk.workspace.progress
        try:
            reported = progress.history_of(known) if known is not None else []
        except NotFound:
            reported = []
        self._progress.show_entries(reported)

    def _finding(self, finding_id: FindingId | None) -> Finding | None:
        found = (each for each in self._desk.ledger.findings if each.id == finding_id)
        return next(found, None)

    def _read_changes(self, finding_id: FindingId) -> None:
        from rectify_desktop.services.findings.finding_history import field_changes, last_changes

        changes = field_changes(self._desk.workspace, finding_id)
        self._latest = last_changes(changes)
        if self._ui.tabs.currentWidget() is self._ui.historyTab:
            self._history.show_changes(changes)
        for field, key in self._fields.items():
            change = self._latest.get(key)
            field.setToolTip(_told(change) if change else "")
        self.tell_of(self._ui.tabs.focusWidget())

    def _on_changed(self, changes: Changes) -> None:
        # A form follows the findings; what is signed elsewhere shows here all the same.
        if changes.aggregates & _BEHIND:
            self._pause.start()

    def _on_restore_wanted(self, change: FieldChange) -> None:
        from rectify_desktop.services.findings.finding_history import restore_value

        if self._finding_id is None:
            return
        try:
            restore_value(self._desk.workspace, self._finding_id, change)
        except RectifyError as error:
            self._desk.show_error(error)
            return
        from rectify_desktop.ui.desk import MessageAction

        undo = MessageAction(self.tr("撤销"), self._desk.undo)
        told = self.tr("已恢复“{0}”原来的值。").format(change.title)
        self._desk.show_message(told, undo)


def _told(change: FieldChange) -> str:
    when = f"{change.actor} {change.at:%Y-%m-%d %H:%M}"
    if change.is_registration:
        return f"{when} 登记，此后未改"
    before = change.before.replace("\n", " ")
    cut = before if len(before) <= _LONGEST else f"{before[:_LONGEST]}…"
    return f"{when} 修改，原为“{cut}”" if cut else f"{when} 填写，原来是空的"


def _fields(ui: Ui_FindingForm) -> dict[QWidget, str]:
    return {
        ui.numberEdit: CellField.NUMBER,
        ui.titleEdit: CellField.TITLE,
        ui.descriptionEdit: CellField.DESCRIPTION,
        ui.resultBox: CellField.RESULT,
        ui.wordingEdit: CellField.RESULT,
        ui.situationEdit: CellField.SITUATION,
        ui.planEdit: CellField.PLAN,
        ui.criterionEdit: CellField.CRITERION,
        ui.remarksEdit: CellField.REMARKS,
        ui.leadersEdit: CellField.LEADERS,
        ui.ownersEdit: CellField.OWNERS,
        ui.departmentsEdit: CellField.RESPONSIBLE,
        ui.supportingEdit: CellField.SUPPORTING,
        ui.dueEdit: CellField.DUE,
        ui.completedEdit: CellField.COMPLETED,
        ui.sourceBox: CellField.SOURCE,
        ui.groupBox: PLACE,
        ui.immediateCheck: CellField.TIMINGS,
        ui.timeBoundCheck: CellField.TIMINGS,
        ui.sustainedCheck: CellField.TIMINGS,
    }
