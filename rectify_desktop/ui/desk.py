"""The desk: everything a page needs of one open ledger, handed to it instead of a global window."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.background.tasks import Tasks
from rectify_desktop.ui.ledger_view import LedgerView, rewritten
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.workspace_signals import WorkspaceSignals

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.checks.ledger_watch import LedgerWatch


class MessageAction(NamedTuple):
    """What a message offers to do, such as 撤销 or 打开所在文件夹."""

    text: str
    run: Callable[[], object]


class Message(NamedTuple):
    """One sentence for the quiet bar above the page; ``stays`` until it is answered or closed."""

    text: str
    action: MessageAction | None = None
    is_error: bool = False
    other: MessageAction | None = None
    stays: bool = False


class Desk(QObject):
    """One open ledger: its workspace, its changes, the worker, settings and the day.

    Pages live as long as their desk; opening another ledger makes another desk.
    """

    message_posted = Signal(object)
    # How many errors of 体检 are open, as often as that changes.
    errors_counted = Signal(int)
    # What a dialog that belongs to no page asks of the window: a page, or findings in the list.
    page_wanted = Signal(object)
    rows_wanted = Signal(str, object)
    # The ledger is about to be closed: what stands beside the window and speaks of it goes.
    closing = Signal()

    def __init__(
        self,
        workspace: Workspace,
        *,
        tasks: Tasks | None = None,
        settings: Settings | None = None,
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.signals = WorkspaceSignals(workspace, self)
        self.tasks = tasks or Tasks(self)
        self.settings = settings or Settings()
        self._today = today
        self._view = LedgerView(workspace)
        # Connected first, so that every page finds the ledger already up to date.
        self.signals.changed.connect(self._view.follow)

    @property
    def ledger(self) -> Ledger:
        """The whole ledger as it stands now; cheap to ask."""
        return self._view.ledger

    @cached_property
    def checks(self) -> LedgerWatch:
        """What 体检 says of the ledger; its rules are loaded by their first use."""
        from rectify_desktop.ui.checks.ledger_watch import LedgerWatch

        return LedgerWatch(self)

    @property
    def is_read_only(self) -> bool:
        """Whether the ledger can only be looked at."""
        return self.workspace.is_read_only

    def today(self) -> date:
        """Return the day all deadlines are reckoned from."""
        return self._today()

    def show_message(self, text: str, action: MessageAction | None = None) -> None:
        """Show a sentence in the quiet message bar."""
        self.message_posted.emit(Message(text, action))

    def show_error(self, error: RectifyError) -> None:
        """Show what went wrong, in the same bar, until it is closed."""
        self.message_posted.emit(Message(str(error), is_error=True))

    def undo(self, steps: int = 1) -> frozenset[FindingId]:
        """Take the last steps back and return the findings that read differently now."""
        told = self.tr("已撤销：{0}"), self.tr("已撤销 {0} 步，直到“{1}”")
        return self._replay(self.workspace.undo, self.workspace.names_to_undo[:steps], told)

    def redo(self, steps: int = 1) -> frozenset[FindingId]:
        """Do steps taken back again and return the findings that read differently now."""
        told = self.tr("已重做：{0}"), self.tr("已重做 {0} 步，直到“{1}”")
        return self._replay(self.workspace.redo, self.workspace.names_to_redo[:steps], told)

    def _replay(
        self, step: Callable[[], object], names: Sequence[str], told: tuple[str, str]
    ) -> frozenset[FindingId]:
        before, done = self.ledger, 0
        one, several = told
        # A large step takes seconds, in which nothing else may begin.
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            while done < len(names) and step() is not None:
                done += 1
        except RectifyError as error:
            # What was taken back before the step that cannot be stays taken back.
            self.show_error(error)
        else:
            if done:
                last = names[done - 1]
                self.show_message(one.format(last) if done == 1 else several.format(done, last))
        finally:
            QGuiApplication.restoreOverrideCursor()
        return rewritten(before, self.ledger)

    def close(self) -> None:
        """Let go of the ledger file."""
        self.closing.emit()
        if "checks" in vars(self):
            self.checks.stop()
        self.signals.detach()
        from rectify_desktop.ui.background.stillness import still

        still(self)
        self.workspace.close()
