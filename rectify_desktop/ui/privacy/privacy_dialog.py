"""逐条处理: every private matter of the public edition in its sentence, decided one by one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.privacy.decide_privacy import (
    decide_all,
    reword_private,
    withdraw_decision,
)
from rectify_desktop.services.privacy.find_private_matters import privacy_desk
from rectify_desktop.ui.background.latest_work import LatestWork
from rectify_desktop.ui.generated.ui_privacy_dialog import Ui_PrivacyDialog
from rectify_desktop.ui.privacy.matter_pane import MatterPane
from rectify_desktop.ui.privacy.matter_rows import MatterRows
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rectify_desktop.services.privacy.find_private_matters import PrivacyDesk
    from rectify_desktop.ui.desk import Desk, Message

_SPLITTER, _COLUMNS, _PERSON = "privacy/splitter", "privacy/columns", "privacy/decidedBy"
_SIZES = [480, 490]
_FEWEST_LINES, _MOST_LINES = 3, 6


def decide_privacy(desk: Desk, parent: QWidget) -> bool:
    """Let the clerk decide of each private matter; return whether nothing is open any more."""
    dialog = PrivacyDialog(desk, parent)
    try:
        dialog.exec()
        return dialog.is_settled
    finally:
        dialog.deleteLater()


class PrivacyDialog(QDialog):
    """Stores each decision as one step of the ledger; ``is_settled`` says that none is missing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: PrivacyDesk | None = None
        self._steps = 0
        self.ui = Ui_PrivacyDialog()
        self.ui.setupUi(self)
        size_by_letters(self, self.width(), self.height())
        self.rows = MatterRows(self.ui.matterTree)
        self._pane = MatterPane(self.ui, self)
        self._work = LatestWork(self)
        self._work.done.connect(self._on_found)
        self._work.failed.connect(self._on_failed)
        self._arrange()
        self._connect()
        self._show_nothing(self.tr("正在社会公开版里查找个人信息……"))
        self.look_again()

    @property
    def is_settled(self) -> bool:
        """Whether every private matter is decided of."""
        return self._found is not None and not self._work.is_running and not self._found.open_count

    def look_again(self) -> None:
        """Find the private matters anew, off the main thread."""
        material = notice_material(self._desk.workspace, self._desk.ledger.round.id)
        self._work.run(partial(privacy_desk, self._desk.ledger, material))

    # What is shown

    @Slot(object)
    def _on_found(self, found: PrivacyDesk) -> None:
        is_first = self._found is None
        self._found = found
        self._show_matters()
        if is_first:
            self.rows.go_to_open()
            self.ui.matterTree.setFocus()

    @Slot(object)
    def _on_failed(self, error: RectifyError) -> None:
        self._show_nothing(str(error))

    def _show_nothing(self, sentence: str) -> None:
        """Tell it in the middle: a form that nobody can fill in would only ask to be."""
        self.ui.summaryLabel.setText(sentence)
        self.ui.nothingArea.tell(sentence, "")
        self._show_parts(has_matters=False)

    def _show_parts(self, *, has_matters: bool) -> None:
        self.ui.nothingArea.setVisible(not has_matters)
        self.ui.summaryLabel.setVisible(has_matters)
        self.ui.splitter.setVisible(has_matters)

    def _show_matters(self) -> None:
        found = self._found
        if found is None:
            return
        self.rows.show(found)
        count, left = len(found.matters), found.open_count
        self._show_parts(has_matters=bool(count))
        if not count:
            self._show_nothing(self.tr("社会公开版里没有需要处理的个人信息，可以公开。"))
        elif left:
            words = self.tr("社会公开版里有{0}处个人信息，还有{1}处没有决定；全部决定后才能公开。")
            self.ui.summaryLabel.setText(words.format(count, left))
        else:
            words = self.tr("社会公开版里的{0}处个人信息都已决定，可以公开。")
            self.ui.summaryLabel.setText(words.format(count))
        if count and self._desk.is_read_only:
            told = self.ui.summaryLabel.text()
            self.ui.summaryLabel.setText(told + self.tr("台账是只读打开的，只能看，不能处理。"))
        self.ui.undoButton.setEnabled(self._steps > 0)
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        found, matter = self._found, self.rows.current
        self._tell("")
        self.ui.detailArea.setEnabled(matter is not None and not self._desk.is_read_only)
        if found is None or matter is None:
            self._pane.clear()
        else:
            self._pane.show(found, matter)

    # Decisions

    @Slot()
    def _mask(self) -> None:
        self._decide(PrivacyChoice.MASKED)

    @Slot()
    def _keep(self) -> None:
        if not self.ui.groundEdit.text().strip():
            self.ui.groundEdit.setFocus()
        self._decide(PrivacyChoice.KEPT, self.ui.groundEdit.text())

    def _decide(self, choice: PrivacyChoice, ground: str = "") -> None:
        matter = self.rows.current
        if matter is None or self._found is None:
            return
        items = [matter.item]
        if self.ui.sameKindCheck.isChecked():
            kind = matter.item.kind
            others = (m.item for m in self._found.matters if m.decision is None)
            items += [item for item in others if item.kind is kind and item != matter.item]
        # One name stands in many places: it is decided of once.
        unique = list({(item.kind, item.text): item for item in items}.values())
        self._do(
            lambda: decide_all(
                self._desk.workspace, unique, choice, by=self._by, on=self._on, ground=ground
            )
        )

    @Slot()
    def _reword(self) -> None:
        found, matter, words = self._found, self.rows.current, self.ui.rewordEdit.toPlainText()
        if found is None or matter is None:
            return
        is_done = self._do(
            lambda: reword_private(
                self._desk.workspace, found, matter, words, by=self._by, on=self._on
            )
        )
        if is_done:
            self.look_again()

    @Slot()
    def _withdraw(self) -> None:
        matter = self.rows.current
        if matter is not None and matter.decision is not None:
            self._do(lambda: withdraw_decision(self._desk.workspace, matter.item), goes_on=False)

    @Slot()
    def _undo(self) -> None:
        """Take back what was decided here, and nothing from before."""
        if self._steps:
            self._steps -= 1
            self._desk.undo()
            self.ui.undoButton.setEnabled(self._steps > 0)
            # A sentence that was written anew reads as before.
            self.look_again()

    def _do(self, work: Callable[[], object], *, goes_on: bool = True) -> bool:
        """Take one step, show what came of it and go on to the next open matter."""
        try:
            work()
        except RectifyError as error:
            self._tell(str(error))
            return False
        self._steps += 1
        self._desk.settings.remember_choice(_PERSON, self._by)
        if self._found is not None:
            self._found = self._found.decided_anew(self._desk.workspace)
        self._show_matters()
        if goes_on:
            self.rows.go_to_open()
        self.ui.matterTree.setFocus()
        return True

    @property
    def _by(self) -> str:
        return self.ui.deciderEdit.text().strip() or self._desk.workspace.actor

    @property
    def _on(self) -> date:
        return self._desk.today()

    # The rest

    def _tell(self, sentence: str) -> None:
        self.ui.problemLabel.setText(sentence)
        self.ui.problemLabel.setVisible(bool(sentence))

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        self.ui.toldLabel.setText(message.text)

    @Slot()
    def _export_sheet(self) -> None:
        from rectify_desktop.ui.papers.catalogue import PaperKey
        from rectify_desktop.ui.papers.paper_output import export_as_usual

        export_as_usual(self._desk, self, PaperKey.PRIVACY.value)

    @Slot(int)
    def _on_finished(self) -> None:
        self._work.forget()
        settings, header = self._desk.settings, self.ui.matterTree.header()
        settings.save_state(_SPLITTER, self.ui.splitter.saveState())
        settings.save_state(_COLUMNS, header.saveState())

    def _arrange(self) -> None:
        ui, desk = self.ui, self._desk
        if (columns := desk.settings.state(_COLUMNS)) is not None:
            ui.matterTree.header().restoreState(columns)
        state = desk.settings.state(_SPLITTER)
        if state is None or not ui.splitter.restoreState(state):
            ui.splitter.setSizes(_SIZES)
        line = self.fontMetrics().lineSpacing()
        for edit in (ui.beforeEdit, ui.afterEdit):
            edit.setMinimumHeight(line * _FEWEST_LINES)
            edit.setMaximumHeight(line * _MOST_LINES)
        ui.rewordEdit.setMinimumHeight(line * _FEWEST_LINES)
        ui.deciderEdit.setText(desk.settings.choice(_PERSON) or desk.workspace.actor)
        close = ui.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("完成(&F)"))
        # Enter in the list decides; it must not close the dialog as well.
        close.setAutoDefault(False)
        ui.undoButton.setEnabled(False)
        self._tell("")

    def _connect(self) -> None:
        ui = self.ui
        ui.matterTree.currentItemChanged.connect(lambda: self._show_current())
        ui.matterTree.itemActivated.connect(self._mask)
        for button, verb in (
            (ui.maskButton, self._mask),
            (ui.keepButton, self._keep),
            (ui.rewordButton, self._reword),
            (ui.withdrawButton, self._withdraw),
            (ui.undoButton, self._undo),
            (ui.sheetButton, self._export_sheet),
        ):
            button.clicked.connect(verb)
        ui.groundEdit.returnPressed.connect(self._keep)
        for keys, verb in (("Del", self._withdraw), ("F2", ui.rewordEdit.setFocus)):
            shortcut = QShortcut(QKeySequence(keys), ui.matterTree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(verb)
        undo = QShortcut(QKeySequence.StandardKey.Undo, ui.matterTree)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self._undo)
        ui.buttonBox.rejected.connect(self.reject)
        self.finished.connect(self._on_finished)
        self._desk.message_posted.connect(self._on_message)
