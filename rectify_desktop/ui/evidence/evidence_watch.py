"""Looking after the evidence files of a ledger when it is opened: none goes missing unsaid."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.desk import Message, MessageAction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.desk import Desk

# The window is painted and usable before files are looked for.
_AFTER_MS = 1200


def watch_evidence(desk: Desk, window: QWidget) -> None:
    """Look soon whether all evidence files are there, and say what can be done where not."""
    # A timer of the desk's own: it stops when the ledger is closed before.
    soon = QTimer(desk, singleShot=True, interval=_AFTER_MS)
    soon.timeout.connect(partial(look_for_evidence, desk, window))
    soon.start()


def look_for_evidence(desk: Desk, window: QWidget) -> None:
    """Put back what lies beside the backups; tell what is missing still, with a way to find it."""
    # Behind the first painting, for most ledgers need nothing of it.
    from rectify_desktop.services.evidence.back_up_evidence import recover_evidence
    from rectify_desktop.services.evidence.find_evidence import absent_files, likely_folder
    from rectify_desktop.services.evidence.keep_evidence import evidence_files

    if desk.workspace.path is None or not absent_files(desk.workspace):
        return
    try:
        recovered = 0 if desk.is_read_only else recover_evidence(desk.workspace)
    except RectifyError as error:
        desk.show_error(error)
        return
    absent = len(absent_files(desk.workspace))
    told = _tr("{0} 个佐证文件已从备份里找回。").format(recovered) if recovered else ""
    if not absent:
        desk.show_message(told)
        return
    told += _tr("有 {0} 个佐证文件不在台账旁边").format(absent)
    folder = likely_folder(desk.workspace)
    action: MessageAction | None = None
    if folder is not None:
        told += _tr("，旁边的“{0}”里有这些文件（台账可能改过名）。").format(folder.name)
        action = MessageAction(_tr("用这个文件夹"), partial(_adopt, desk, folder))
    elif evidence_files(desk.workspace).folder.is_dir():
        told += _tr("，可能被删除或移走；在“佐证成果”页用“找回文件”可以按内容找回。")
    else:
        told += _tr("，可能是台账挪了位置而佐证文件夹没有一起挪。")
        action = MessageAction(_tr("找佐证文件夹…"), partial(_ask, desk, window))
    offered = None if desk.is_read_only else action
    desk.message_posted.emit(Message(told, offered, is_error=True, stays=True))


def _ask(desk: Desk, window: QWidget) -> None:
    path = desk.workspace.path
    start = str(path.parent) if path is not None else ""
    name = QFileDialog.getExistingDirectory(window, _tr("这份台账的佐证文件夹"), start)
    if name:
        _adopt(desk, Path(name))


def _adopt(desk: Desk, folder: Path) -> None:
    from rectify_desktop.services.evidence.find_evidence import adopt_folder

    try:
        left = adopt_folder(desk.workspace, folder)
    except RectifyError as error:
        desk.show_error(error)
        return
    if left:
        desk.show_message(_tr("已接上佐证文件夹，还有 {0} 个文件没有找到。").format(left))
    else:
        desk.show_message(_tr("佐证文件都找到了。"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("EvidenceWatch", text)
