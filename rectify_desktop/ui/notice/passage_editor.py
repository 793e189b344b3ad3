"""The editor of one passage: its text in the notice, what the ledger says, and what may be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QTextEdit, QWidget

from rectify_desktop.domain.notice.withheld import must_be_withholdable
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.ui.generated.ui_passage_editor import Ui_PassageEditor
from rectify_desktop.ui.notice.passage_list import STANDING_COLOURS
from rectify_desktop.ui.notice.passage_words import standing_of, standing_words
from rectify_desktop.ui.widgets.text_comparison import come_form, differences, gone_form, marked

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat
    from PySide6.QtWidgets import QPlainTextEdit

    from rectify_desktop.domain.notice.passages import PassageKey, PassageState
    from rectify_desktop.domain.notice.withheld import WithheldItem

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PassageEditor(QWidget):
    """Shows a passage; ``typed`` tells every change, ``left`` that the text is to be stored.

    Both carry the key of the passage and its text. The other signals carry the state shown.
    """

    typed = Signal(object, str)
    left = Signal(object, str)
    ledger_wanted = Signal(object)
    keeping_wanted = Signal(object)
    withholding_wanted = Signal(object)
    publishing_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassageEditor()
        self.ui.setupUi(self)
        self._state: PassageState | None = None
        self._stored = ""
        self._is_public = False
        self._is_read_only = False
        font = self.ui.passageNameLabel.font()
        font.setBold(True)
        self.ui.passageNameLabel.setFont(font)
        self.ui.editHintLabel.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.ui.passageEdit.installEventFilter(self)
        self.ui.passageEdit.textChanged.connect(self._on_text_changed)
        for button, signal in (
            (self.ui.useLedgerButton, self.ledger_wanted),
            (self.ui.keepButton, self.keeping_wanted),
            (self.ui.withholdButton, self.withholding_wanted),
            (self.ui.publishButton, self.publishing_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self._state))
        self.show_passage(None)

    def set_edition(self, *, is_public: bool, is_read_only: bool) -> None:
        """Offer what the edition and the ledger allow."""
        self._is_public, self._is_read_only = is_public, is_read_only
        self.ui.passageEdit.setReadOnly(is_read_only)
        self.ui.editHintLabel.setVisible(not is_read_only)

    @property
    def state(self) -> PassageState | None:
        """The passage on show."""
        return self._state

    @property
    def is_modified(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self._state is not None and self.ui.passageEdit.toPlainText() != self._stored

    def show_passage(self, state: PassageState | None) -> None:
        """Show a passage; words being typed into it stay."""
        is_same = None not in (state, self._state) and state.key == self._state.key  # type: ignore[union-attr]
        is_typing = is_same and self.is_modified
        self._state = state
        if not is_typing:
            self._stored = state.text if state else ""
            if self.ui.passageEdit.toPlainText() != self._stored:
                self._put(self._stored)
        self._show_standing()

    def store(self) -> None:
        """Hand over what was typed, as if the field had been left."""
        if self._state is not None and self.is_modified:
            self._stored = self.ui.passageEdit.toPlainText()
            self.left.emit(self._state.key, self._stored)

    def give_up(self) -> None:
        """Show again what is stored, for what was typed cannot be."""
        self._stored = self._state.text if self._state else ""
        self._put(self._stored)

    def write(self) -> None:
        """Put the caret behind the text."""
        self.ui.passageEdit.setFocus()
        self.ui.passageEdit.moveCursor(self.ui.passageEdit.textCursor().MoveOperation.End)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.store()
        elif event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if is_control and event.key() in _ENTER:
                self.store()
                return True
        return super().eventFilter(watched, event)

    def _put(self, text: str) -> None:
        edit = self.ui.passageEdit
        was_blocked = edit.blockSignals(True)
        edit.setPlainText(text)
        edit.blockSignals(was_blocked)
        self._show_differences()

    def _on_text_changed(self) -> None:
        self._show_differences()
        if self._state is not None:
            self.typed.emit(self._state.key, self.ui.passageEdit.toPlainText())

    def _show_standing(self) -> None:
        ui, state = self.ui, self._state
        self.setEnabled(state is not None)
        ui.passageNameLabel.setText(state.name if state else "")
        ui.standingLabel.setText(standing_words(state) if state and not state.withheld else "")
        if state is not None:
            palette = ui.standingLabel.palette()
            palette.setColor(QPalette.ColorRole.WindowText, STANDING_COLOURS[standing_of(state)])
            ui.standingLabel.setPalette(palette)
            ui.withheldLabel.setPalette(palette)
        self._show_withheld(state.withheld if state else None)
        self._show_verbs()
        self._show_differences()

    def _show_withheld(self, item: WithheldItem | None) -> None:
        self.ui.withheldLabel.setVisible(item is not None)
        if item is None or self._state is None:
            return
        decided = [item.decided_by, chinese_date(item.decided_on) if item.decided_on else ""]
        who = "，".join(part for part in decided if part) or self.tr("还没有审定")
        words = [standing_words(self._state), item.note, self.tr("审定：{0}").format(who)]
        self.ui.withheldLabel.setText("；".join(word for word in words if word))

    def _show_verbs(self) -> None:
        ui, state = self.ui, self._state
        is_writable = state is not None and not self._is_read_only
        has_edit = state is not None and state.edit is not None
        has_moved = state is not None and state.has_ledger_changed
        ui.useLedgerButton.setVisible(is_writable and has_edit)
        moved, usual = self.tr("采用台账新文字"), self.tr("恢复随台账")
        ui.useLedgerButton.setText(moved if has_moved else usual)
        ui.keepButton.setVisible(is_writable and has_moved)
        is_withheld = state is not None and state.withheld is not None
        ui.publishButton.setVisible(is_writable and is_withheld)
        ui.withholdButton.setVisible(is_writable and self._is_public)
        ui.withholdButton.setText(self.tr("改依据…") if is_withheld else self.tr("不公开…"))
        ui.withholdButton.setEnabled(state is not None and _may_be_withheld(state.key))

    def _show_differences(self) -> None:
        """Show beside the text what the ledger says, where that is something else."""
        ui, state = self.ui, self._state
        text = ui.passageEdit.toPlainText()
        ledger_text = state.ledger_text if state else ""
        differs = state is not None and text != ledger_text
        ui.ledgerArea.setVisible(differs)
        if not differs:
            ui.passageEdit.setExtraSelections([])
            return
        moved = self.tr("台账现有文字（修改以后又有变化）")
        has_moved = state is not None and state.has_ledger_changed
        ui.ledgerLabel.setText(moved if has_moved else self.tr("台账现有文字"))
        if ui.ledgerEdit.toPlainText() != ledger_text:
            ui.ledgerEdit.setPlainText(ledger_text)
        gone, come = differences(ledger_text, text)
        ui.ledgerEdit.setExtraSelections(_marks(ui.ledgerEdit, ledger_text, gone, gone_form()))
        ui.passageEdit.setExtraSelections(_marks(ui.passageEdit, text, come, come_form()))


def _marks(
    edit: QPlainTextEdit, text: str, places: list[tuple[int, int]], form: QTextCharFormat
) -> list[QTextEdit.ExtraSelection]:
    """Return marks that lie over a text without becoming part of it, or of its undo."""
    marks: list[QTextEdit.ExtraSelection] = []
    for place in places:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = marked(edit, text, place)  # type: ignore[assignment]
        mark.format = form  # type: ignore[assignment]
        marks.append(mark)
    return marks


def _may_be_withheld(key: PassageKey) -> bool:
    try:
        must_be_withholdable(key)
    except RuleViolation:
        return False
    return True
