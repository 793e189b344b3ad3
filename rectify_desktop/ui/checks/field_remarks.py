"""Lines under the fields of the form: what 体检 says of each, also while it is typed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from rectify_desktop.services.findings.edit_finding import TextField
from rectify_desktop.ui.checks.form_places import form_places
from rectify_desktop.ui.checks.remark_line import RemarkLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.checks.ledger_watch import LedgerWatch
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.generated.ui_finding_form import Ui_FindingForm

# Short enough to read as at once, long enough for the next letter of a word.
_PAUSE_MS = 150
_TYPED = frozenset(field.value for field in TextField)


class FieldRemarks(QObject):
    """Shows the open hits of one finding where they stand."""

    def __init__(self, desk: Desk, watch: LedgerWatch, ui: Ui_FindingForm, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch = watch
        self._ui = ui
        self._finding_id: FindingId | None = None
        self._places = form_places(ui)
        self._lines: dict[QWidget, RemarkLine] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show)
        watch.changed.connect(self._on_checked)
        for name in _TYPED & self._places.keys():
            field = self._places[name]
            assert isinstance(field, QLineEdit | QPlainTextEdit)
            field.textChanged.connect(self._on_typed)

    def show_finding(self, finding_id: FindingId | None) -> None:
        """Show what is said of another finding."""
        self._finding_id = finding_id
        self._show()

    def _on_checked(self, moved: frozenset[FindingId] | None) -> None:
        if moved is None or self._finding_id in moved:
            self._show()

    def _on_typed(self) -> None:
        if self._watch.is_ready:
            self._pause.start()

    def _show(self) -> None:
        self._pause.stop()
        by_place: defaultdict[QWidget, list[JudgedHit]] = defaultdict(list)
        finding = self._finding()
        for item in self._hits(finding):
            if item.is_open and item.hit.field in self._places:
                by_place[self._places[item.hit.field]].append(item)
        for place in self._lines.keys() | by_place.keys():
            self._line(place).show_hits(by_place.get(place, []), finding)

    def _finding(self) -> Finding | None:
        findings = (f for f in self._desk.ledger.findings if f.id == self._finding_id)
        return next(findings, None)

    def _hits(self, finding: Finding | None) -> tuple[JudgedHit, ...]:
        if finding is None or not self._watch.is_ready:
            return ()
        typed = self._typed(finding)
        return self._watch.hits_of(finding.id) if typed == finding else self._watch.hits_if(typed)

    def _typed(self, finding: Finding) -> Finding:
        """Return the finding with the words that stand in the fields now."""
        words: dict[str, str] = {}
        for name in _TYPED & self._places.keys():
            field = self._places[name]
            assert isinstance(field, QLineEdit | QPlainTextEdit)
            words[name] = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        return replace(finding, **words)

    def _line(self, place: QWidget) -> RemarkLine:
        """Return the line of a field, made when something is first said of it."""
        line = self._lines.get(place)
        if line is None:
            line = self._lines[place] = RemarkLine(place.parentWidget())
            _put_under(place, line)
        return line


def _put_under(place: QWidget, line: QWidget) -> None:
    parent = place.parentWidget()
    layout = parent.layout() if parent else None
    if isinstance(layout, QFormLayout):
        layout.insertRow(_row_of(layout, place) + 1, "", line)
    elif isinstance(layout, QVBoxLayout):
        layout.insertWidget(layout.indexOf(place) + 1, line)


def _row_of(layout: QFormLayout, place: QWidget) -> int:
    """Return the row of a field, which may share it with others."""
    for row in range(layout.rowCount()):
        item = layout.itemAt(row, QFormLayout.ItemRole.FieldRole)
        if item is None:
            continue
        inner: QLayout | None = item.layout()
        if item.widget() is place or (inner is not None and inner.indexOf(place) >= 0):
            return row
    return layout.rowCount() - 1
