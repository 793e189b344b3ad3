"""The verbs of 帮助 that tell about the program and this computer."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.desk import Message, MessageAction

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.main_window import MainWindow

_FOLDER = "diagnostics"


class HelpVerbs(QObject):
    """Loads each dialog by its first use; is itself loaded by the first verb."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def tell_about(self) -> None:
        """Show versions, places and licences."""
        from rectify_desktop.ui.window.about_dialog import AboutDialog

        workspace = self._workspace
        AboutDialog(workspace.path if workspace else None, self._window).exec()

    def preview_sheet(self) -> None:
        """Show the sheet 快速上手, to be printed from there."""
        from rectify_desktop.ui.manual.wall_sheet import lay_out_sheet
        from rectify_desktop.ui.printing.page_printing import PagePreviewDialog

        PagePreviewDialog(lay_out_sheet(self.tr("巡察整改工作台")), self._window).exec()

    def check_fonts(self) -> None:
        """Show which official faces this computer has."""
        from rectify_desktop.ui.look.font_check_dialog import FontCheckDialog

        FontCheckDialog(self._window.settings.paper_fonts(), self._window).exec()

    def prove_offline(self) -> None:
        """Show what proves that nothing left the room."""
        from rectify_desktop.ui.window.offline_proof_dialog import OfflineProofDialog

        window = self._window
        OfflineProofDialog(self._workspace, window.tasks, window.settings, window).exec()

    def save_diagnostics(self) -> None:
        """Ask where to, and save what a technician may see (诊断包)."""
        from rectify_desktop.ui.widgets.file_asking import ask_target

        window = self._window
        name = self.tr("诊断包{0}.zip").format(f"{datetime.now():%Y-%m-%d %H%M}")
        proposal = window.settings.folder(_FOLDER) / name
        kinds = self.tr("压缩文件 (*.zip)")
        target = ask_target(window, self.tr("保存诊断包"), proposal, kinds)
        if target is None:
            return
        window.settings.remember_folder(_FOLDER, target.parent)
        try:
            self._save(target)
        except RectifyError as error:
            self._post(Message(str(error), is_error=True))
            return
        told = self.tr("诊断包已保存为“{0}”，里面没有台账内容和任何名称，可交给技术人员。")
        folder = QUrl.fromLocalFile(str(target.parent))
        show = MessageAction(self.tr("打开所在文件夹"), partial(QDesktopServices.openUrl, folder))
        self._post(Message(told.format(target.name), show))

    def _save(self, target: Path) -> None:
        from rectify_desktop.services.program.collect_diagnostics import (
            ledger_facts,
            program_facts,
            save_diagnostics,
        )
        from rectify_desktop.services.program.watch_connections import watch_connections
        from rectify_desktop.ui.window.window_facts import window_facts

        settings, workspace = self._window.settings, self._workspace
        now = datetime.now().astimezone()
        program = program_facts(window_facts(settings), watch_connections().count(), now)
        ledger = None
        if workspace is not None:
            check = settings.integrity_check(workspace.path) if workspace.path else None
            ledger = ledger_facts(workspace, check)
        save_diagnostics(target, program, ledger)

    @property
    def _workspace(self) -> Workspace | None:
        return self._window.desk.workspace if self._window.desk else None

    def _post(self, message: Message) -> None:
        self._window.ui.messageBar.post(message)
