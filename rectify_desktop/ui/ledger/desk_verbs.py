"""Verbs of the open ledger as a whole: its round and its backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rectify_desktop.errors import RectifyError
from rectify_desktop.services.findings.register_findings import change_round

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.desk import Desk


def edit_round(window: QWidget, desk: Desk) -> None:
    """Ask for the facts of the round (轮次信息) and store them."""
    # Dialogs are loaded by the first use, not by the window.
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
