"""The desk: everything a page needs of one open ledger, handed to it instead of a global window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.ledger_view import LedgerView, rewritten
from rectify_desktop.ui.settings import Settings
from rectify_desktop.ui.tasks import Tasks
from rectify_desktop.ui.workspace_signals import WorkspaceSignals

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace


class MessageAction(NamedTuple):
    """What a message offers to do, such as 撤销 or 打开所在文件夹."""

    text: str
    run: Callable[[], object]


class Message(NamedTuple):
    """One sentence for the quiet bar above the page."""

    text: str
    action: MessageAction | None = None
    is_error: bool = False


class Desk(QObject):
    """One open ledger: its workspace, its changes, the worker, settings and the day.

    Pages live as long as their desk; opening another ledger makes another desk.
    """

    message_posted = Signal(object)

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

    def undo(self) -> frozenset[FindingId]:
        """Take the last step back and return the findings that read differently now."""
        told = self.tr("已撤销：{0}")
        return self._replay(self.workspace.undo, self.workspace.undo_name, told)

    def redo(self) -> frozenset[FindingId]:
        """Do the step taken back again and return the findings that read differently now."""
        told = self.tr("已重做：{0}")
        return self._replay(self.workspace.redo, self.workspace.redo_name, told)

    def _replay(
        self, step: Callable[[], object], name: str | None, told: str
    ) -> frozenset[FindingId]:
        before = self.ledger
        try:
            if step() is not None:
                self.show_message(told.format(name))
        except RectifyError as error:
            self.show_error(error)
        return rewritten(before, self.ledger)

    def close(self) -> None:
        """Let go of the ledger file."""
        self.signals.detach()
        self.workspace.close()
