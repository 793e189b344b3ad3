"""Verbs of the open ledger as a whole: its round, its parties, its backups, its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from rectify_desktop.errors import RectifyError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.services.ledger.restore_ledger import BackupEntry
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.ledger.ledger_files import LedgerFiles
    from rectify_desktop.ui.main_window import MainWindow


class DeskVerbs(QObject):
    """What the window does with its desk; each dialog is loaded by its first use."""

    def __init__(self, window: MainWindow, files: LedgerFiles) -> None:
        super().__init__(window)
        self._window = window
        self._files = files

    def edit_round(self) -> None:
        """Ask for the facts of the round (轮次信息) and store them."""
        window = self._window
        if window.desk is not None:
            window.finish_editing()
            edit_round(window, window.desk)

    def edit_parties(self) -> None:
        """Show the departments and people of the ledger (科室和人员)."""
        window = self._window
        if window.desk is None:
            return
        window.finish_editing()
        from rectify_desktop.ui.ledger.parties_dialog import PartiesDialog

        PartiesDialog(window.desk, window).exec()

    def edit_settings(self) -> None:
        """Ask what belongs to the person at this desk (设置)."""
        from rectify_desktop.ui.preferences.ask_preferences import ask_preferences

        self._window.finish_editing()
        ask_preferences(self._window, self._window.settings, self._workspace)

    def back_up(self) -> None:
        """Make a backup now and say where it is."""
        if self._window.desk is not None:
            back_up(self._window.desk)
            self._window.show_ledger()

    def restore(self) -> None:
        """Put a backup in the place of the open ledger, or of one that no longer opens."""
        window = self._window
        path = self._workspace.path if self._workspace else self._files.ask_existing(window)
        if path is None:
            return
        window.finish_editing()
        from rectify_desktop.services.ledger.restore_ledger import backups_of
        from rectify_desktop.ui.ledger.restore_dialog import RestoreDialog

        backup = RestoreDialog.ask(window, backups_of(path))
        if backup is not None:
            self._put_back(path, backup)

    def _put_back(self, path: Path, backup: BackupEntry) -> None:
        from rectify_desktop.services.ledger.restore_ledger import restore_ledger

        window = self._window
        window.close_desk()
        window.show_start()
        try:
            aside = restore_ledger(path, backup)
        except RectifyError as error:
            window.open_ledger(path)
            window.show_error(error)
            return
        if window.open_ledger(path) and window.desk is not None and aside is not None:
            text = self.tr("已恢复{0}的备份；恢复前的台账留在旁边，名为“{1}”。")
            window.desk.show_message(text.format(f"{backup.made_at:%Y-%m-%d %H:%M}", aside.name))

    def undo(self, steps: int = 1) -> None:
        """Take back the last steps and show what they had touched."""
        window = self._window
        window.finish_editing()
        if window.desk is not None and window.pages is not None:
            window.pages.reveal(window.desk.undo(steps))

    def redo(self, steps: int = 1) -> None:
        """Do again what was taken back last, and show it."""
        window = self._window
        window.finish_editing()
        if window.desk is not None and window.pages is not None:
            window.pages.reveal(window.desk.redo(steps))

    def names_to_undo(self) -> list[str]:
        """Return the steps that can be taken back, the last one first."""
        return self._workspace.names_to_undo if self._workspace else []

    def names_to_redo(self) -> list[str]:
        """Return the steps that can be done again, the next one first."""
        return self._workspace.names_to_redo if self._workspace else []

    @property
    def _workspace(self) -> Workspace | None:
        return self._window.desk.workspace if self._window.desk else None


def edit_round(window: QWidget, desk: Desk) -> None:
    """Ask for the facts of the round (轮次信息) and store them."""
    # Dialogs are loaded by the first use, not by the window.
    from rectify_desktop.services.findings.register_findings import change_round
    from rectify_desktop.ui.ledger.round_dialog import RoundDialog

    edited = RoundDialog.ask(window, desk.ledger.round, desk.today())
    if edited is None:
        return
    try:
        change_round(desk.workspace, edited)
    except RectifyError as error:
        desk.show_error(error)


def back_up(desk: Desk) -> None:
    """Make a backup now and say where it is."""
    try:
        backup = desk.workspace.back_up(_tr("手工备份"))
    except RectifyError as error:
        desk.show_error(error)
        return
    if backup is not None:
        _tell_backup(desk, backup)


def _tell_backup(desk: Desk, backup: Path) -> None:
    """Say where a backup is, and which evidence the disk could not lay beside it by itself."""
    from rectify_desktop.services.evidence.back_up_evidence import without_backup

    told = _tr("已备份并核验：{0}").format(backup)
    left = len(without_backup(desk.workspace.path)) if desk.workspace.path else 0
    if left:
        remark = _tr("。还有 {0} 个佐证文件没有备份，请在“佐证成果”页点“更多”里的“备份佐证文件”。")
        told += remark.format(left)
    desk.show_message(told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeskVerbs", text)
