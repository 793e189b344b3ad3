"""Evidence that leaves the ledger: 一案一档, a whole set, files beside the backups."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from rectify_desktop.errors import RectifyError
from rectify_desktop.services.evidence.back_up_evidence import (
    carry_away,
    copy_evidence_backups,
    named_for_set,
    set_name,
)
from rectify_desktop.services.evidence.export_case_files import export_case_files
from rectify_desktop.services.evidence.keep_evidence import evidence_files
from rectify_desktop.ui.desk import Message, MessageAction
from rectify_desktop.ui.widgets.file_asking import ask_target

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.evidence.back_up_evidence import WholeSet
    from rectify_desktop.services.evidence.export_case_files import CaseFiles
    from rectify_desktop.ui.desk import Desk

_PAPERS, _SETS = "papers", "wholeSets"
_ARCHIVE = ".zip"


class EvidenceExports(QObject):
    """Each asks where to, works off the main thread, and says what is where."""

    backed_up = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask_archive(self, finding_ids: Collection[FindingId] | None = None) -> None:
        """Ask for the name of an archive, and export the case files into it."""
        folder = self._desk.settings.folder(_PAPERS)
        proposal = folder / f"{self._case_name()}{_ARCHIVE}"
        title = self.tr("导出一案一档（压缩包）")
        target = ask_target(self._window, title, proposal, self.tr("压缩包 (*.zip)"))
        if target is not None:
            self.export_cases(target, finding_ids)

    def ask_folder(self, finding_ids: Collection[FindingId] | None = None) -> None:
        """Ask for a folder, and export the case files into a new one inside it."""
        parent = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("一案一档放在哪个文件夹里"),
            str(self._desk.settings.folder(_PAPERS)),
        )
        if parent:
            self.export_cases(Path(parent) / self._case_name(), finding_ids)

    def export_cases(self, target: Path, finding_ids: Collection[FindingId] | None = None) -> None:
        """Export the case files of all findings, or of some, under a name that is still free."""
        desk = self._desk
        try:
            files = evidence_files(desk.workspace)
        except RectifyError as error:
            desk.show_error(error)
            return
        desk.settings.remember_folder(_PAPERS, target.parent)
        work = partial(
            export_case_files,
            files,
            desk.ledger,
            desk.workspace.case_records(desk.ledger.round.id),
            target,
            today=desk.today(),
            finding_ids=finding_ids,
            checkpoint=desk.tasks.checkpoint,
        )
        desk.tasks.run(work, self._on_cases, desk.show_error, self.tr("导出一案一档"))

    def _on_cases(self, outcome: CaseFiles) -> None:
        told = self.tr("已导出“{0}”，共 {1} 个佐证文件，每个问题一个文件夹，附目录。").format(
            outcome.target.name, outcome.files
        )
        if outcome.missing:
            names = "、".join(f"“{item.name}”" for item, _ in outcome.missing[:3])
            told += self.tr("有 {0} 份因文件丢失或被改动没有放进去：{1}。").format(
                len(outcome.missing), names
            )
        self._tell(told, outcome.target.parent, stays=bool(outcome.missing))

    def ask_whole_set(self) -> None:
        """Ask for a place, such as a stick, and carry the ledger with its evidence there."""
        parent = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("整套备份放在哪里（建议选U盘或移动硬盘）"),
            str(self._desk.settings.folder(_SETS)),
        )
        if parent:
            self.carry_away(Path(parent))

    def carry_away(self, parent: Path) -> None:
        """Make a folder below ``parent`` that opens by itself on another machine."""
        desk = self._desk
        ledger = desk.workspace.path
        try:
            named = named_for_set(desk.workspace)
            backup = desk.workspace.back_up(self.tr("整套备份"))
        except RectifyError as error:
            desk.show_error(error)
            return
        if ledger is None or backup is None:
            return
        desk.settings.remember_folder(_SETS, parent)
        target = parent / set_name(ledger, datetime.now())
        desk.tasks.run(
            partial(carry_away, backup, ledger, named, target, desk.tasks.checkpoint),
            self._on_carried,
            desk.show_error,
            self.tr("整套备份"),
        )

    def _on_carried(self, outcome: WholeSet) -> None:
        told = self.tr("台账和 {0} 个佐证文件已备份到“{1}”，在别的电脑上可以直接打开。").format(
            outcome.files, outcome.folder.name
        )
        if outcome.missing:
            told += self.tr("有 {0} 个文件丢失或被改动，没有放进去。").format(outcome.missing)
        self._tell(told, outcome.folder, stays=bool(outcome.missing))
        self.backed_up.emit()

    def copy_backups(self) -> None:
        """Copy what could not be linked beside the backups."""
        desk = self._desk
        if desk.workspace.path is None:
            return
        desk.tasks.run(
            partial(copy_evidence_backups, desk.workspace.path, desk.tasks.checkpoint),
            self._on_backed_up,
            desk.show_error,
            self.tr("备份佐证文件"),
        )

    def _on_backed_up(self, count: int) -> None:
        told = self.tr("已备份 {0} 个佐证文件，与台账的备份放在一起。")
        nothing = self.tr("佐证文件都已有备份，与台账的备份放在一起。")
        self._desk.show_message(told.format(count) if count else nothing)
        self.backed_up.emit()

    def _case_name(self) -> str:
        return self.tr("一案一档 {0}").format(f"{self._desk.today():%Y-%m-%d}")

    def _tell(self, text: str, folder: Path, *, stays: bool) -> None:
        show = MessageAction(
            self.tr("打开所在文件夹"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
        self._desk.message_posted.emit(Message(text, show, stays=stays))
