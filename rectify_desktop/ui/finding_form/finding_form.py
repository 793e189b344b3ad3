"""The form of one finding: every field is saved when it is left, one undo step each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from rectify_desktop.domain.deadline import due_state
from rectify_desktop.domain.terms import NO_RESULT_TERM, RESULT_TERMS, SOURCE_TERMS, Timing
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.services.findings.edit_finding import (
    edit_result,
    edit_source,
    edit_timings,
    move_finding,
)
from rectify_desktop.ui.finding_form.finding_background import FindingBackground
from rectify_desktop.ui.finding_form.finding_bindings import TextInput, bind_fields, text_of
from rectify_desktop.ui.findings.finding_columns import light_text
from rectify_desktop.ui.generated.ui_finding_form import Ui_FindingForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QShowEvent

    from rectify_desktop.domain.finding import Finding, Heading, Theme
    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.checks.field_remarks import FieldRemarks
    from rectify_desktop.ui.desk import Desk

    _Place = tuple[ThemeId | None, HeadingId | None]


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
        self._shown: dict[TextInput, str] = {}
        self._outline: tuple[tuple[Theme, ...], tuple[Heading, ...]] | None = None
        self._bindings = bind_fields(self.ui, desk)
        self._timings = {
            Timing.IMMEDIATE: self.ui.immediateCheck,
            Timing.TIME_BOUND: self.ui.timeBoundCheck,
            Timing.SUSTAINED: self.ui.sustainedCheck,
        }
        self._background = FindingBackground(desk, self.ui, self)
        self._remarks: FieldRemarks | None = None
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
        self._background.show_finding(self.finding_id)
        self._show_remarks()

    def show_remarks(self, remarks: FieldRemarks) -> None:
        """Say under the fields what 体检 says of them."""
        self._remarks = remarks
        self._show_remarks()

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
        self._background.show_finding(fresh.id)

    def _show_remarks(self) -> None:
        if self._remarks is not None:
            self._remarks.show_finding(self.finding_id)

    def save_pending(self) -> None:
        """Save what was typed but not left yet."""
        for field in list(self._shown):
            self._store(field)

    def holds_unsaved(self, field: TextInput) -> bool:
        """Whether words stand in a field that the ledger does not have."""
        return field in self._shown and text_of(field) != self._shown[field]

    def show_field(self, field: QWidget) -> None:
        """Bring the tab of a field to the front."""
        tabs = self.ui.tabs
        for at in range(tabs.count()):
            if tabs.widget(at).isAncestorOf(field):
                tabs.setCurrentIndex(at)

    def focus_title(self) -> None:
        """Put the caret where a new finding is described."""
        self.ui.tabs.setCurrentWidget(self.ui.basicTab)
        self.ui.titleEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.titleEdit.selectAll()

    def _load(self, finding: Finding) -> None:
        ledger = self._desk.ledger
        for field, binding in self._bindings.items():
            is_unsaved = field in self._shown and text_of(field) != self._shown[field]
            if not is_unsaved:
                self._show_text(field, binding.read(finding, ledger))
        self._load_boxes(finding, ledger)
        self.ui.headingLabel.setText(f"{finding.number}　{finding.title}".strip())
        state = due_state(finding, self._desk.today())
        self.ui.dueStateLabel.setText(light_text(state))

    def _show_text(self, field: TextInput, text: str) -> None:
        self._shown[field] = text
        if text_of(field) == text:
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

    # Setting up

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
            # A rule for a property is looked up when a widget is polished, not when it changes.
            field.style().unpolish(field)
            field.style().polish(field)
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
            picker.installEventFilter(self)
        self.ui.sourceBox.activated.connect(self._on_source_picked)
        self.ui.resultBox.activated.connect(self._on_result_picked)
        self.ui.groupBox.activated.connect(self._on_group_picked)
        for check in self._timings.values():
            check.clicked.connect(self._on_timing_clicked)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A form put into a window that is shown already keeps the width it had without one.
        QTimer.singleShot(0, self, self._fill_width)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fill_width)

    def _fill_width(self) -> None:
        scroll = self.ui.basicScroll
        self.ui.basicLayout.invalidate()
        self.ui.basicLayout.activate()
        # The fields are never scrolled sideways: what is too narrow for them cuts their words.
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(self.ui.basicLayout.minimumSize().width() + bar)

    # Saving

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched in self._bindings:
            reason = cast("QFocusEvent", event).reason()
            if reason is not Qt.FocusReason.PopupFocusReason:
                self._store(cast("TextInput", watched))
        if event.type() == QEvent.Type.FocusIn:
            self._background.tell_of(cast("QWidget", watched))
        return super().eventFilter(watched, event)

    def _store(self, field: TextInput) -> None:
        text = text_of(field)
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
