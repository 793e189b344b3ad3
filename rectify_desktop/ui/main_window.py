"""The window: pages at the left, verbs on top, the state of the ledger at the bottom."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.ui.actions import ActionKey, create_actions
from rectify_desktop.ui.background.tasks import Tasks
from rectify_desktop.ui.desk import Desk, Message
from rectify_desktop.ui.enabled_actions import WindowState
from rectify_desktop.ui.evidence.evidence_watch import watch_evidence
from rectify_desktop.ui.generated.ui_main_window import Ui_MainWindow
from rectify_desktop.ui.ledger.desk_verbs import DeskVerbs
from rectify_desktop.ui.ledger.dropped_files import DroppedFiles
from rectify_desktop.ui.ledger.ledger_verbs import LedgerVerbs
from rectify_desktop.ui.ledger_pages import LedgerPages
from rectify_desktop.ui.manual.help_key import HelpKey
from rectify_desktop.ui.menus import WindowMenus
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.window.field_keys import FieldKeys
from rectify_desktop.ui.window.keyed_buttons import KeyedButtons
from rectify_desktop.ui.window.step_menu import offer_steps
from rectify_desktop.ui.window.window_place import restore_place, save_place
from rectify_desktop.ui.window.window_title import window_title

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.unsaved.watch import UnsavedWatch
    from rectify_desktop.ui.window.help_verbs import HelpVerbs

_TICK_MS = 60_000
# A window that opens minimised is not painted, and what waits for that must not wait for ever.
_PAINTED_WITHIN_MS = 2000


class MainWindow(QMainWindow):
    """Holds at most one desk; opening another ledger takes the pages of the last one away.

    ``settled`` tells that the window is on the screen, with all that is made behind its first
    painting.
    """

    settled = Signal()

    def __init__(
        self, settings: Settings | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.settings = settings or Settings()
        self.tasks = Tasks(self)
        self.desk: Desk | None = None
        self.today = today
        self._verbs = LedgerVerbs(self)
        self._desk_verbs = DeskVerbs(self, self._verbs.files)
        self.pages: LedgerPages | None = None
        self._unsaved: UnsavedWatch | None = None
        self._is_closing = False
        self.actions_by_key = create_actions(self)
        self._field_keys = FieldKeys(self)
        self._keyed_buttons = KeyedButtons(self)
        self._dropped_files = DroppedFiles(self, self._verbs)
        self._help_key = HelpKey(self, self.settings, self.ui.pageStack.currentWidget)
        self._menus = WindowMenus(self.ui, self.actions_by_key, self._verbs.open_path)
        self.ui.statusLine.follow(self.tasks)
        self._connect()
        self._offer_steps()
        self._is_settling = True
        self._settling = QTimer(self, singleShot=True, interval=_PAINTED_WITHIN_MS)
        self._settling.timeout.connect(self._settle)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        restore_place(self, self.settings)

    # Ledgers

    def open_ledger(self, path: Path) -> bool:
        """Open a ledger file; where it cannot be opened, say why and stay as it was."""
        return self.put_on_desk(lambda: self._verbs.files.open(path))

    def show_workspace(self, workspace: Workspace) -> None:
        """Make a desk of an open ledger and show its pages."""
        self.close_desk()
        desk = self.desk = Desk(
            workspace, tasks=self.tasks, settings=self.settings, today=self.today, parent=self
        )
        desk.message_posted.connect(self.ui.messageBar.post)
        self.pages = LedgerPages(desk, self.ui, self.actions_by_key)
        # Behind the pages, for what may be done depends on what they show.
        desk.signals.changed.connect(self.show_ledger)
        self.pages.state_changed.connect(self._show_state)
        self.pages.round_wanted.connect(self._desk_verbs.edit_round)
        self._menus.show_recent(self.settings.recent_ledgers())
        self.ui.messageBar.hide()
        self.show_ledger()
        if not self._is_settling:
            self._look_after(desk, self.pages)
        watch_evidence(desk, self)

    def _look_after(self, desk: Desk, pages: LedgerPages) -> None:
        """Remember an open ledger, keep what is typed in it, offer what the last run left."""
        from rectify_desktop.ui.unsaved.watch import watch_typing

        self._remember(desk)
        self._unsaved = watch_typing(desk, pages)

    def put_on_desk(self, opened: Callable[[], Workspace]) -> bool:
        """Take what ``opened`` returns in place of the open ledger; say why if it cannot be."""
        # The file may be the one that is open: it has to be let go of before.
        self.finish_editing()
        try:
            workspace = opened()
        except RectifyError as error:
            self.show_error(error)
            return False
        self.show_workspace(workspace)
        return True

    def close_desk(self) -> None:
        """Let the open ledger go, what was being typed saved and its pages taken away."""
        if self.desk is None or self.pages is None:
            return
        self.finish_editing()
        self._remember(self.desk)
        self.pages.take_away()
        if self._unsaved is not None:
            self._unsaved.stop()
            self._unsaved = None
        self.pages = None
        desk, self.desk = self.desk, None
        desk.close()
        desk.deleteLater()

    def _remember(self, desk: Desk) -> None:
        """Keep what the list of recent ledgers will tell of this one."""
        path, ledger = desk.workspace.path, desk.ledger
        if path is not None:
            unit = ledger.round.unit_name or ledger.round.party_organisation
            self.settings.remember_facts(path, unit, len(ledger.findings), desk.today())

    def show_start(self) -> None:
        """Show the page of ways to begin; no ledger is open."""
        self._verbs.show_start()
        self._menus.show_recent(self.settings.recent_ledgers())
        self.ui.navigationList.hide()
        self.show_ledger()

    # State

    def _show_state(self) -> None:
        """Enable the verbs that may be used now."""
        workspace = self.desk.workspace if self.desk else None
        self._menus.follow(
            self.pages.state() if self.pages else WindowState(),
            undo_name=workspace.undo_name if workspace else None,
            redo_name=workspace.redo_name if workspace else None,
            page_actions=self.pages.page_actions if self.pages else [],
        )

    def show_ledger(self) -> None:
        """Show in title and status line what the ledger says."""
        self._show_state()
        self.setWindowTitle(window_title(self.desk))
        if self.desk is None:
            self.ui.statusLine.show_no_ledger()
            return
        self.ui.statusLine.show_ledger(
            self.desk.ledger,
            self.desk.today(),
            self.desk.workspace.last_backup_at,
            datetime.now().astimezone(),
            is_read_only=self.desk.is_read_only,
        )

    def _on_tick(self) -> None:
        """Make the routine backup where it is due, and let 3 分钟前 grow older."""
        if self.desk is None or self.tasks.is_busy:
            return
        try:
            self.desk.workspace.backup_if_due(self.settings.backup_every())
        except RectifyError as error:
            self.desk.show_error(error)
        self.show_ledger()

    def show_error(self, error: RectifyError) -> None:
        """Say above the page what could not be done, and why."""
        self.ui.messageBar.post(Message(str(error), is_error=True))

    # Verbs

    def _connect(self) -> None:
        handlers: dict[ActionKey, Callable[[], object]] = {
            ActionKey.NEW_LEDGER: self._verbs.create,
            ActionKey.OPEN_LEDGER: self._verbs.open,
            ActionKey.OPEN_SAMPLE: self._verbs.open_sample,
            ActionKey.EDIT_ROUND: self._desk_verbs.edit_round,
            ActionKey.EDIT_PARTIES: self._desk_verbs.edit_parties,
            ActionKey.BACK_UP: self._desk_verbs.back_up,
            ActionKey.RESTORE: self._desk_verbs.restore,
            ActionKey.SETTINGS: self._desk_verbs.edit_settings,
            ActionKey.QUIT: self.close,
            ActionKey.UNDO: self._desk_verbs.undo,
            ActionKey.REDO: self._desk_verbs.redo,
            ActionKey.MESSAGE: self.ui.messageBar.take_keys,
            ActionKey.MANUAL: self._help_key.open,
            ActionKey.PRINT_SHEET: lambda: self._help.preview_sheet(),
            ActionKey.CHECK_FONTS: lambda: self._help.check_fonts(),
            ActionKey.PROVE_OFFLINE: lambda: self._help.prove_offline(),
            ActionKey.SAVE_DIAGNOSTICS: lambda: self._help.save_diagnostics(),
            ActionKey.ABOUT: lambda: self._help.tell_about(),
        }
        for key, handler in handlers.items():
            self.actions_by_key[key].triggered.connect(_without_argument(handler))
        for key in set(ActionKey) - set(handlers):
            self.actions_by_key[key].triggered.connect(self._page_handler(key))
        self.tasks.started.connect(self._show_state)
        self.tasks.finished.connect(self._on_task_finished)
        self.tasks.failed.connect(self.show_error)

    @cached_property
    def _help(self) -> HelpVerbs:
        """The verbs of 帮助, loaded by the first of them."""
        from rectify_desktop.ui.window.help_verbs import HelpVerbs

        return HelpVerbs(self)

    def _page_handler(self, key: ActionKey) -> Callable[[], None]:
        """Return a handler that hands a verb to the pages of the open ledger."""

        def handle() -> None:
            if self.pages is not None:
                self.finish_editing()
                self.pages.run(key)

        return handle

    def _offer_steps(self) -> None:
        """Name the last steps in a drop-down at 撤销 and 重做."""
        bar, actions, verbs = self.ui.toolBar, self.actions_by_key, self._desk_verbs
        undo = bar.widgetForAction(actions[ActionKey.UNDO])
        redo = bar.widgetForAction(actions[ActionKey.REDO])
        offer_steps(undo, verbs.names_to_undo, verbs.undo)
        offer_steps(redo, verbs.names_to_redo, verbs.redo)

    # Leaving

    def finish_editing(self) -> None:
        """Let the field that has the caret save what was typed, as if it had been left."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and not isinstance(focused, QLabel):
            focused.clearFocus()
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_task_finished(self) -> None:
        self._show_state()
        if self._is_closing:
            self.close()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self.desk is None:
            self.show_start()
        super().showEvent(event)
        if self._is_settling:
            self._settling.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_settling:
            self._settling.start(0)

    def _settle(self) -> None:
        """Do what nobody can ask for before the first rows are on the screen."""
        self._is_settling = False
        if self.desk is not None and self.pages is not None:
            self._look_after(self.desk, self.pages)
        # The form beside the list is made now, too.
        QTimer.singleShot(0, self, self.settled.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.finish_editing()
        if self.tasks.is_busy:
            # The job is asked to stop; the window closes as soon as it has.
            self._is_closing = True
            self.tasks.cancel()
            event.ignore()
            return
        save_place(self, self.settings)
        self.close_desk()
        super().closeEvent(event)


def _without_argument(handler: Callable[[], object]) -> Callable[[], None]:
    """Drop the checked state that Qt hands to a triggered slot."""

    def handle() -> None:
        handler()

    return handle
