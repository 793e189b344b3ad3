"""Which ledger file is on the desk: asking for one, opening it, and remembering it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from rectify_desktop.errors import DatabaseReadOnly
from rectify_desktop.paths import documents_folder
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.widgets.file_asking import ask_target

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.preferences.settings import Settings

LEDGER_SUFFIX = ".zgtz"
LEDGER_FOLDER = "ledgers"
_SAMPLE_NAME = f"示例台账{LEDGER_SUFFIX}"


class LedgerFiles:
    """Asks for ledger files and opens them; errors are the caller's to show."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def ask_new(self, parent: QWidget, today: date) -> Path | None:
        """Ask where a new ledger is to lie."""
        folder = self._settings.folder(LEDGER_FOLDER)
        proposal = folder / f"{today.year}年巡察整改台账{LEDGER_SUFFIX}"
        return ask_target(parent, _tr("新建台账"), proposal, _tr("整改台账 (*.zgtz)"))

    def ask_existing(self, parent: QWidget) -> Path | None:
        """Ask which ledger to open."""
        folder = self._settings.folder(LEDGER_FOLDER)
        # A dialog can only start in a folder that exists.
        start = str(folder if folder.is_dir() else folder.parent)
        name, _ = QFileDialog.getOpenFileName(
            parent, _tr("打开台账"), start, _tr("整改台账 (*.zgtz);;所有文件 (*)")
        )
        return Path(name) if name else None

    def create(self, path: Path) -> Workspace:
        """Create a ledger file and open it."""
        return self._remembered(Workspace.create(path, actor=self._settings.person()), path)

    def open(self, path: Path) -> Workspace:
        """Open a ledger; one that may not be written is opened to look at."""
        person = self._settings.person()
        try:
            workspace = Workspace.open(path, actor=person)
        except DatabaseReadOnly:
            workspace = Workspace.open(path, actor=person, read_only=True)
        return self._remembered(workspace, path)

    def open_sample(self, today: date) -> Workspace:
        """Open the sample ledger of an invented unit, made on first use."""
        path = self.sample_path()
        if not path.exists():
            from rectify_desktop.services.sample.create_sample import create_sample

            with suppress(OSError):
                # Making the ledger says in a sentence what is wrong with the folder.
                path.parent.mkdir(parents=True, exist_ok=True)
            create_sample(path, today)
        return self.open(path)

    def sample_path(self) -> Path:
        """Return where the sample ledger lies, or will lie."""
        return documents_folder() / _SAMPLE_NAME

    def _remembered(self, workspace: Workspace, path: Path) -> Workspace:
        self._settings.remember_ledger(path)
        self._settings.remember_folder(LEDGER_FOLDER, path.parent)
        return workspace


def _tr(text: str) -> str:
    return QCoreApplication.translate("LedgerFiles", text)
