"""The verbs that put another ledger on the desk: new, open, sample, and the ways to begin."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.ledger.ledger_files import LEDGER_FOLDER, LedgerFiles

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.ui.ledger.start_page import StartPage
    from rectify_desktop.ui.main_window import MainWindow


class LedgerVerbs(QObject):
    """Asks for a file and hands what was opened to the window; keeps the page to begin on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self.files = LedgerFiles(window.settings)

    def create(self) -> bool:
        """Make a new, empty ledger where the clerk wants it."""
        window = self._window
        path = self.files.ask_new(window, window.today())
        if path is None or not window.put_on_desk(lambda: self.files.create(path)):
            return False
        assert window.desk is not None
        window.desk.show_message(self.tr("新台账已建立：{0}").format(path))
        return True

    def open(self) -> None:
        """Open a ledger the clerk points at."""
        path = self.files.ask_existing(self._window)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a ledger, unless it is the one on the desk."""
        if not self._is_open(path) and not self._window.open_ledger(path):
            self._show_recent()

    def open_sample(self) -> None:
        """Open the sample ledger."""
        if not self._is_open(self.files.sample_path()):
            self._window.put_on_desk(lambda: self.files.open_sample(self._window.today()))

    def show_start(self) -> None:
        """Show the page of ways to begin."""
        self._show_recent()
        settings = self._settings
        self.start_page.show_place(settings.folder(LEDGER_FOLDER), settings.backup_minutes())
        self._window.ui.pageStack.setCurrentWidget(self.start_page)

    @cached_property
    def start_page(self) -> StartPage:
        """The page of ways to begin; made only where no ledger opens by itself."""
        from rectify_desktop.ui.ledger.start_page import StartPage

        page = StartPage(self._window)
        page.from_text_wanted.connect(lambda: self._begin_with(ActionKey.IMPORT))
        page.from_list_wanted.connect(lambda: self._begin_with(None))
        page.new_wanted.connect(self.create)
        page.open_wanted.connect(self.open)
        page.sample_wanted.connect(self.open_sample)
        page.recent_wanted.connect(self.open_path)
        page.recent_unwanted.connect(self._on_unwanted)
        self._window.ui.pageStack.addWidget(page)
        return page

    def _begin_with(self, verb: ActionKey | None) -> None:
        """Make a ledger and read a paper into it; without a verb, an Excel list."""
        if not self.create():
            return
        pages = self._window.pages
        assert pages is not None
        if verb is None:
            pages.findings.import_list_wanted.emit()
        else:
            pages.run(verb)

    def _on_unwanted(self, path: Path) -> None:
        self._settings.forget_ledger(path)
        self._show_recent()

    def _show_recent(self) -> None:
        if "start_page" in self.__dict__ or self._window.desk is None:
            known = self._settings.known_ledgers()
            self.start_page.show_recent(known, self._window.today())

    def _is_open(self, path: Path) -> bool:
        desk = self._window.desk
        return desk is not None and desk.workspace.path == path
