"""Where papers are saved: asked with a proposed name, told with a way to the folder."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from rectify_desktop.errors import RectifyError
from rectify_desktop.services.papers.paper_names import paper_name
from rectify_desktop.services.papers.record_exports import record_export
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.look.font_report import report_missing_faces
from rectify_desktop.ui.widgets.file_asking import ask_target

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.terms import Edition
    from rectify_desktop.ui.desk import Desk

_FOLDER = "papers"


def ask_paper(
    parent: QWidget, desk: Desk, paper: tuple[str, str], day: date, kinds: str
) -> Path | None:
    """Ask where to save a paper, proposing a name with the unit and ``day``.

    Official faces this computer lacks are told before.
    """
    report_missing_faces(desk)
    proposal = desk.settings.folder(_FOLDER) / paper_name(paper, desk.ledger, day)
    target = ask_target(parent, _tr("导出{0}").format(paper[0]), proposal, kinds)
    if target is not None:
        desk.settings.remember_folder(_FOLDER, target.parent)
    return target


def record_saved(desk: Desk, paper: str, target: Path, edition: Edition | None = None) -> None:
    """Enter into the log that a paper was exported; a ledger only looked at records nothing."""
    if desk.is_read_only:
        return
    try:
        record_export(
            desk.workspace,
            paper,
            target,
            exported_at=datetime.now().astimezone(),
            edition=edition,
        )
    except RectifyError as error:
        desk.show_error(error)


def tell_saved(desk: Desk, target: Path, remark: str = "") -> None:
    """Say that a paper is saved and offer to open its folder."""
    show = MessageAction(_tr("打开所在文件夹"), partial(_open_folder, target))
    desk.show_message(_tr("已保存“{0}”。{1}").format(target.name, remark), show)


def _open_folder(target: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaperFiles", text)
