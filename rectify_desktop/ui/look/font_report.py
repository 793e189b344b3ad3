"""Telling once, before a paper is made, which official faces this computer lacks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.printing.missing_faces import missing_faces, missing_faces_text

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk


def report_missing_faces(desk: Desk) -> str:
    """Tell which faces of papers are missing, unless the clerk knows it; return what was told."""
    settings = desk.settings
    missing = missing_faces(settings.paper_fonts())
    names = "、".join(face.name for face in missing)
    if names == settings.told_faces():
        return ""
    settings.remember_told_faces(names)
    text = missing_faces_text(missing)
    if text:
        desk.show_message(text, MessageAction(_tr("字体检查"), partial(_check_fonts, desk)))
    return text


def _check_fonts(desk: Desk) -> None:
    from rectify_desktop.ui.look.font_check_dialog import FontCheckDialog

    FontCheckDialog(desk.settings.paper_fonts(), QApplication.activeWindow()).exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("FontReport", text)
