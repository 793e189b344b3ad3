"""Asking for the settings of this desk, and keeping what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.services.review.report_progress import rename_series, series_names
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.ledger.ledger_files import LEDGER_FOLDER
from rectify_desktop.ui.preferences.settings_dialog import Preferences, SettingsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.preferences.settings import Settings


def ask_preferences(window: QWidget, settings: Settings, workspace: Workspace | None) -> bool:
    """Ask for the settings, keep them and let them hold at once; False if nothing was chosen."""
    chosen = SettingsDialog.ask(window, _known(settings, workspace))
    if chosen is None:
        return False
    settings.remember_person(chosen.person)
    settings.remember_appearance(chosen.appearance)
    settings.save_paper_fonts(chosen.fonts)
    settings.remember_backup_minutes(chosen.backup_minutes)
    settings.remember_folder(LEDGER_FOLDER, chosen.folder)
    if workspace is not None:
        workspace.sign_as(chosen.person)
        for cycle, name in zip(ReviewCycle, chosen.series, strict=False):
            rename_series(workspace, cycle, name)
    return True


def _known(settings: Settings, workspace: Workspace | None) -> Preferences:
    return Preferences(
        person=settings.person(),
        login=Workspace.usual_actor(),
        appearance=settings.appearance(),
        fonts=settings.paper_fonts(),
        folder=settings.folder(LEDGER_FOLDER),
        backup_note=_backup_note(workspace),
        backup_minutes=settings.backup_minutes(),
        series=_series(workspace),
    )


def _series(workspace: Workspace | None) -> tuple[str, ...]:
    """Return what the series of this ledger are called; none where they cannot be renamed."""
    if workspace is None or workspace.is_read_only:
        return ()
    names = series_names(workspace, workspace.current_round().id)
    return tuple(names[cycle] for cycle in ReviewCycle)


def _backup_note(workspace: Workspace | None) -> str:
    note = _tr("每次备份都核验；导入、恢复之前也先备份。")
    if workspace is None or workspace.backup_folder is None:
        return note + _tr("备份放在台账旁边的“台账名.备份”文件夹。")
    return note + _tr("备份在：{0}").format(workspace.backup_folder)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)
