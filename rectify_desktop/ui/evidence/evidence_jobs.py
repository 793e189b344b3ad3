"""Work with evidence files that takes time: off the main thread, and it can be stopped."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from rectify_desktop.errors import RectifyError, RuleViolation
from rectify_desktop.paths import documents_folder, user_data_folder
from rectify_desktop.services.evidence.check_evidence import check_files
from rectify_desktop.services.evidence.copy_evidence import CopiedFiles, copy_files
from rectify_desktop.services.evidence.find_evidence import find_again
from rectify_desktop.services.evidence.keep_evidence import enter_files, evidence_files
from rectify_desktop.services.evidence.open_evidence import copy_to_open, remove_copies
from rectify_desktop.ui.desk import Message, MessageAction

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ids import FindingId, MeasureId
    from rectify_desktop.services.evidence.check_evidence import FileFaults
    from rectify_desktop.services.evidence.find_evidence import FoundFiles
    from rectify_desktop.storage.evidence_files import EvidenceFiles
    from rectify_desktop.ui.desk import Desk

_FOLDER = "evidence"
_MOST_TOLD = 1
_LOOKED_AFTER = "looksAfterCopies"


class EvidenceJobs(QObject):
    """``checked`` hands over what a check of the files found, ``added`` the evidence entered."""

    checked = Signal(object)
    added = Signal(object)
    files_moved = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._copies = user_data_folder() / "查看佐证" / desk.ledger.round.id[:8]
        if not desk.property(_LOOKED_AFTER):
            # Copies of an earlier day go now, those of today with their ledger.
            desk.setProperty(_LOOKED_AFTER, True)
            remove_copies(self._copies)
            desk.destroyed.connect(partial(remove_copies, self._copies))

    # Adding

    def ask_files(self, finding_ids: Sequence[FindingId] = ()) -> None:
        """Ask for files and add them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("添加佐证文件"), self._start(), self.tr("所有文件 (*)")
        )
        self._add_chosen([Path(name) for name in names], finding_ids)

    def ask_folder(self, finding_ids: Sequence[FindingId] = ()) -> None:
        """Ask for a folder and add all its files."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("添加文件夹里的所有文件"), self._start()
        )
        self._add_chosen([Path(name)] if name else [], finding_ids)

    def _add_chosen(self, paths: Sequence[Path], finding_ids: Sequence[FindingId]) -> None:
        if paths:
            self._desk.settings.remember_folder(_FOLDER, paths[0].parent)
            self.add(paths, finding_ids)

    def add(
        self,
        paths: Sequence[Path],
        finding_ids: Sequence[FindingId] = (),
        measure_ids: Sequence[MeasureId] = (),
    ) -> None:
        """Copy files in off the main thread, then enter them as one step."""
        files = self._files()
        if files is None:
            return
        tasks = self._desk.tasks
        tasks.run(
            partial(copy_files, files, paths, tasks.checkpoint),
            partial(self._enter, tuple(finding_ids), tuple(measure_ids)),
            self._desk.show_error,
            self.tr("添加佐证材料"),
        )

    def _enter(
        self,
        finding_ids: Sequence[FindingId],
        measure_ids: Sequence[MeasureId],
        copied: CopiedFiles,
    ) -> None:
        desk = self._desk
        try:
            entered = enter_files(
                desk.workspace, copied.files, finding_ids=finding_ids, measure_ids=measure_ids
            )
        except RectifyError as error:
            desk.show_error(error)
            return
        self._tell_added(len(entered.added), len(entered.linked), copied.refused)
        self.added.emit((*entered.added, *entered.linked))

    def _tell_added(self, added: int, linked: int, refused: Sequence[str]) -> None:
        told: list[str] = []
        if added:
            told.append(self.tr("已添加 {0} 份佐证材料").format(added))
        if linked:
            told.append(self.tr("{0} 份早已登记，只补上关联").format(linked))
        if refused:
            told.append(self.tr("{0} 个文件没有添加").format(len(refused)))
        if not told:
            self._desk.show_error(RuleViolation(self.tr("选中的地方没有可以添加的文件。")))
            return
        text = "，".join(told)
        if len(refused) == _MOST_TOLD:
            text = f"{text}：{refused[0].removesuffix('。')}"
        show = MessageAction(self.tr("看原因"), partial(self._show_refused, refused))
        undo = MessageAction(self.tr("撤销"), self._desk.undo) if added or linked else None
        actions = [each for each in (show if refused else None, undo) if each is not None]
        first, other = (*actions, None, None)[:2]
        self._desk.message_posted.emit(
            Message(f"{text}。", first, not (added or linked), other, stays=bool(refused))
        )

    def _show_refused(self, refused: Sequence[str]) -> None:
        from rectify_desktop.ui.evidence.refused_files_dialog import RefusedFilesDialog

        RefusedFilesDialog(refused, self._window).show()

    # Looking

    def open(self, item: Evidence) -> None:
        """Open a copy of a file; the kept one is never handed to another program."""
        files = self._files()
        if files is not None:
            self._desk.tasks.run(
                partial(copy_to_open, files, item, self._copies),
                _open,
                self._desk.show_error,
                self.tr("打开佐证材料"),
            )

    def show_place(self, item: Evidence) -> None:
        """Say where a paper lies or a file is kept, and offer to open the folder."""
        if not item.has_file:
            told = self.tr("“{0}”的原件在：{1}。").format(item.name, item.location.rstrip("。"))
            self._desk.show_message(told)
            return
        files = self._files()
        if files is None:
            return
        path = files.path_of(item.sha256)
        place = self.tr("；原件在：{0}").format(item.location) if item.location.strip() else ""
        told = self.tr("“{0}”保存为 {1}{2}。请勿直接改动，查看请用“打开”。")
        open_folder = MessageAction(
            self.tr("打开所在文件夹"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )
        self._desk.show_message(told.format(item.name, path, place), open_folder)

    # Checking and finding

    def check(self, evidence: Sequence[Evidence]) -> None:
        """Read every file and compare it with its hash."""
        files = self._files()
        if files is None:
            return
        tasks, named = self._desk.tasks, self._desk.workspace.casework.evidence_digests()
        tasks.run(
            partial(check_files, files, evidence, named, tasks.checkpoint),
            partial(self._on_checked, evidence),
            self._desk.show_error,
            self.tr("检查佐证文件"),
        )

    def _on_checked(self, evidence: Sequence[Evidence], faults: FileFaults) -> None:
        self.checked.emit(faults)
        if faults.sentences:
            text = "".join(faults.sentences)
            is_error = bool(faults.lost or faults.changed)
            self._desk.message_posted.emit(Message(text, is_error=is_error, stays=True))
            return
        count = sum(item.has_file for item in evidence)
        self._desk.show_message(self.tr("已检查 {0} 个佐证文件，全部完好。").format(count))

    def ask_find_again(self, evidence: Collection[Evidence]) -> None:
        """Ask for a folder and look through it for files that are lost or changed."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("在哪个文件夹里找丢失的佐证文件"), self._start()
        )
        if name:
            self.find_again(evidence, [Path(name)])

    def find_again(self, evidence: Collection[Evidence], places: Sequence[Path]) -> None:
        """Look for files by what they hold, whatever they are called now."""
        files = self._files()
        if files is None:
            return
        tasks, wanted = self._desk.tasks, frozenset(item.sha256 for item in evidence)
        tasks.run(
            partial(find_again, files, wanted, places, tasks.checkpoint),
            partial(self._on_found, len(wanted)),
            self._desk.show_error,
            self.tr("找回佐证文件"),
        )

    def _on_found(self, wanted: int, outcome: FoundFiles) -> None:
        found = len(outcome.found)
        if found == wanted:
            told = self.tr("{0} 个佐证文件都找回来了，内容与登记时一致。").format(found)
        else:
            told = self.tr("看了 {0} 个文件，找回 {1} 个，还有 {2} 个没有找到。").format(
                outcome.looked_at, found, wanted - found
            )
        self._desk.show_message(told)
        self.files_moved.emit()

    def _files(self) -> EvidenceFiles | None:
        try:
            return evidence_files(self._desk.workspace)
        except RectifyError as error:
            self._desk.show_error(error)
            return None

    def _start(self) -> str:
        folder = self._desk.settings.folder(_FOLDER)
        start = folder if folder.is_dir() else documents_folder().parent
        return str(start)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
