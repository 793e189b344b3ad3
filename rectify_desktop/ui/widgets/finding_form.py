"""The form of one finding: every field is saved when it is left, one undo step each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from rectify_desktop.domain.deadline import due_state, due_text
from rectify_desktop.domain.notice import chinese_date
from rectify_desktop.domain.terms import NO_RESULT_TERM, RESULT_TERMS, SOURCE_TERMS, Timing
from rectify_desktop.errors import NotFound, RectifyError
from rectify_desktop.services.edit_finding import (
    AssignedField,
    TextField,
    edit_assigned,
    edit_completed,
    edit_due,
    edit_result,
    edit_source,
    edit_text,
    edit_timings,
    move_finding,
)
from rectify_desktop.ui.generated.ui_finding_form import Ui_FindingForm
from rectify_desktop.ui.models.finding_columns import light_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent

    from rectify_desktop.domain.finding import Finding, Heading, Theme
    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.desk import Desk

    _Place = tuple[ThemeId | None, HeadingId | None]

_Input = QLineEdit | QPlainTextEdit


class _Binding(NamedTuple):
    """What a typed field shows of a finding, and what is done with what was typed."""

    read: Callable[[Finding, Ledger], str]
    write: Callable[[FindingId, str], None]


class FindingForm(QWidget):
    """Shows one finding of the desk's ledger and writes changes through the services."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingForm()
        self.ui.setupUi(self)
        # Without it a subclass of QWidget does not draw the background of the style sheet.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._finding: Finding | None = None
        self._shown: dict[_Input, str] = {}
        self._outline: tuple[tuple[Theme, ...], tuple[Heading, ...]] | None = None
        self._bindings = self._bind()
        self._timings = {
            Timing.IMMEDIATE: self.ui.immediateCheck,
            Timing.TIME_BOUND: self.ui.timeBoundCheck,
            Timing.SUSTAINED: self.ui.sustainedCheck,
        }
        self.ui.measureTable.work_on(desk)
        self._fill_boxes()
        self._listen()
        self.show_finding(None)

    # Showing

    @property
    def finding_id(self) -> FindingId | None:
        """The finding shown."""
        return self._finding.id if self._finding else None

    def show_finding(self, finding: Finding | None) -> None:
        """Show a finding in place of the one before, whose typed words are saved first."""
        self.save_pending()
        if self._finding is None or finding is None or finding.id != self._finding.id:
            self._shown.clear()
        self._finding = finding
        page = self.ui.noFindingArea if finding is None else self.ui.tabs
        self.ui.formStack.setCurrentWidget(page)
        self.ui.headingLabel.setVisible(finding is not None)
        if finding is not None:
            self._load(finding)
        self.ui.measureTable.show_finding(self.finding_id)

    def follow_ledger(self) -> None:
        """Show the finding as it is now; words being typed stay."""
        if self._finding is None:
            return
        ledger = self._desk.ledger
        finding_id = self._finding.id
        fresh = next((each for each in ledger.findings if each.id == finding_id), None)
        if fresh is None:
            self._shown.clear()
            self._finding = None
            self.show_finding(None)
            return
        self._finding = fresh
        self._load(fresh)
        self.ui.measureTable.show_finding(fresh.id)

    def save_pending(self) -> None:
        """Save what was typed but not left yet."""
        for field in list(self._shown):
            self._store(field)

    def focus_title(self) -> None:
        """Put the caret where a new finding is described."""
        self.ui.tabs.setCurrentWidget(self.ui.basicTab)
        self.ui.titleEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.titleEdit.selectAll()

    def _load(self, finding: Finding) -> None:
        ledger = self._desk.ledger
        for field, binding in self._bindings.items():
            is_unsaved = field in self._shown and _text_of(field) != self._shown[field]
            if not is_unsaved:
                self._show_text(field, binding.read(finding, ledger))
        self._load_boxes(finding, ledger)
        self.ui.headingLabel.setText(f"{finding.number}　{finding.title}".strip())
        state = due_state(finding, self._desk.today())
        self.ui.dueStateLabel.setText(light_text(state))
        self._load_history(finding.id)

    def _show_text(self, field: _Input, text: str) -> None:
        self._shown[field] = text
        if _text_of(field) == text:
            return
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.setCursorPosition(0)
        else:
            field.setPlainText(text)

    def _load_boxes(self, finding: Finding, ledger: Ledger) -> None:
        self.ui.sourceBox.show_value(finding.source)
        self.ui.resultBox.show_value(finding.declared_result)
        for timing, check in self._timings.items():
            check.setChecked(timing in finding.timings)
        self._fill_groups(ledger)
        self.ui.groupBox.show_value((finding.theme_id, finding.heading_id))

    def _load_history(self, finding_id: FindingId) -> None:
        try:
            entries = self._desk.workspace.progress.history_of(finding_id)
        except NotFound:
            entries = []
        self.ui.progressHistory.show_entries(entries)

    # Setting up

    def _bind(self) -> dict[_Input, _Binding]:
        ui = self.ui
        texts: dict[_Input, TextField] = {
            ui.numberEdit: TextField.NUMBER,
            ui.titleEdit: TextField.TITLE,
            ui.descriptionEdit: TextField.DESCRIPTION,
            ui.wordingEdit: TextField.WORDING,
            ui.situationEdit: TextField.SITUATION,
            ui.planEdit: TextField.PLAN,
            ui.criterionEdit: TextField.CRITERION,
            ui.remarksEdit: TextField.REMARKS,
        }
        people: dict[_Input, AssignedField] = {
            ui.leadersEdit: AssignedField.LEAD_OFFICIALS,
            ui.ownersEdit: AssignedField.OWNERS,
        }
        departments: dict[_Input, AssignedField] = {
            ui.departmentsEdit: AssignedField.RESPONSIBLE,
            ui.supportingEdit: AssignedField.SUPPORTING,
        }
        bindings: dict[_Input, _Binding] = {
            edit: _Binding(partial(_read_text, key), partial(self._write_text, key))
            for edit, key in texts.items()
        }
        for edit, key in people.items():
            bindings[edit] = _Binding(partial(_read_people, key), partial(self._write_names, key))
        for edit, key in departments.items():
            read = partial(_read_departments, key)
            bindings[edit] = _Binding(read, partial(self._write_names, key))
        bindings[ui.dueEdit] = _Binding(lambda finding, _: due_text(finding), self._write_due)
        bindings[ui.completedEdit] = _Binding(_read_completed, self._write_completed)
        return bindings

    def _fill_boxes(self) -> None:
        self.ui.sourceBox.offer(list(SOURCE_TERMS.items()))
        self.ui.resultBox.offer([(None, NO_RESULT_TERM), *RESULT_TERMS.items()])

    def _fill_groups(self, ledger: Ledger) -> None:
        """Offer every place of the tree, as 方面 › 类."""
        if self._outline == (ledger.themes, ledger.headings):
            return
        self._outline = (ledger.themes, ledger.headings)
        themes = ledger.theme_titles()
        places: list[tuple[_Place, str]] = [((None, None), self.tr("（不归类）"))]
        places += [((theme.id, None), theme.title) for theme in ledger.themes]
        for heading in ledger.headings:
            theme = themes.get(heading.theme_id, "") if heading.theme_id else ""
            name = f"{theme} › {heading.title}" if theme else heading.title
            places.append(((heading.theme_id, heading.id), name))
        self.ui.groupBox.offer(places)

    def _listen(self) -> None:
        is_read_only = self._desk.is_read_only
        for field in self._bindings:
            field.installEventFilter(self)
            field.setReadOnly(is_read_only)
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(partial(self._store, field))
        pickers: list[QComboBox | QCheckBox] = [
            self.ui.sourceBox,
            self.ui.resultBox,
            self.ui.groupBox,
            *self._timings.values(),
        ]
        for picker in pickers:
            picker.setEnabled(not is_read_only)
        self.ui.sourceBox.activated.connect(self._on_source_picked)
        self.ui.resultBox.activated.connect(self._on_result_picked)
        self.ui.groupBox.activated.connect(self._on_group_picked)
        for check in self._timings.values():
            check.clicked.connect(self._on_timing_clicked)

    # Saving

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched in self._bindings:
            reason = cast("QFocusEvent", event).reason()
            if reason is not Qt.FocusReason.PopupFocusReason:
                self._store(cast("_Input", watched))
        return super().eventFilter(watched, event)

    def _store(self, field: _Input) -> None:
        text = _text_of(field)
        if self._finding is None or field not in self._shown or text == self._shown[field]:
            return
        before, self._shown[field] = self._shown[field], text
        finding_id, write = self._finding.id, self._bindings[field].write
        if self._try(lambda: write(finding_id, text)):
            # What was typed may read differently once it is stored: 9.30 becomes a date.
            self._show_text(field, self._bindings[field].read(self._finding, self._desk.ledger))
        else:
            self._shown[field] = before
            self._show_text(field, before)

    def _try(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except RectifyError as error:
            self._desk.show_error(error)
            return False
        return True

    def _write_text(self, key: TextField, finding_id: FindingId, text: str) -> None:
        edit_text(self._desk.workspace, finding_id, key, text)

    def _write_names(self, key: AssignedField, finding_id: FindingId, text: str) -> None:
        edit_assigned(self._desk.workspace, finding_id, key, text)

    def _write_due(self, finding_id: FindingId, text: str) -> None:
        edit_due(self._desk.workspace, finding_id, text, today=self._desk.today())

    def _write_completed(self, finding_id: FindingId, text: str) -> None:
        edit_completed(self._desk.workspace, finding_id, text, today=self._desk.today())

    def _on_source_picked(self) -> None:
        source, finding_id = self.ui.sourceBox.value, self.finding_id
        if finding_id is not None:
            self._try(lambda: edit_source(self._desk.workspace, finding_id, source))

    def _on_result_picked(self) -> None:
        result, finding_id = self.ui.resultBox.value, self.finding_id
        if finding_id is not None:
            self._try(lambda: edit_result(self._desk.workspace, finding_id, result))

    def _on_group_picked(self) -> None:
        place, finding_id = self.ui.groupBox.value, self.finding_id
        if finding_id is not None and place is not None:
            self._try(lambda: move_finding(self._desk.workspace, finding_id, *place))

    def _on_timing_clicked(self) -> None:
        chosen = frozenset(key for key, check in self._timings.items() if check.isChecked())
        finding_id = self.finding_id
        if finding_id is not None:
            self._try(lambda: edit_timings(self._desk.workspace, finding_id, chosen))


def _text_of(field: _Input) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _read_text(key: TextField, finding: Finding, _: Ledger) -> str:
    return getattr(finding, key.value)


def _read_people(key: AssignedField, finding: Finding, ledger: Ledger) -> str:
    return ledger.person_names(getattr(finding, key.value))


def _read_departments(key: AssignedField, finding: Finding, ledger: Ledger) -> str:
    return ledger.department_names(getattr(finding, key.value))


def _read_completed(finding: Finding, _: Ledger) -> str:
    return chinese_date(finding.completed_on) if finding.completed_on else ""
