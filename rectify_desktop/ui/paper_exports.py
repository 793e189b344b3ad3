"""Exporting papers: ask where to, write off the main thread, say what is missing."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from rectify_desktop.domain.terms import EDITION_TERMS, Edition
from rectify_desktop.services.export_papers import export_ledger, export_notice
from rectify_desktop.services.paper_names import LEDGER_PAPER, NOTICE_PAPER, paper_name
from rectify_desktop.ui.desk import MessageAction

if TYPE_CHECKING:
    from rectify_desktop.domain.notice import Notice
    from rectify_desktop.ui.desk import Desk

_FOLDER = "papers"
_SHOWN_GAPS = 6


class PaperExports(QObject):
    """The export verbs of one desk."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def export_notice(self, edition: Edition) -> None:
        """Export the notice (通报) in one edition."""
        title, suffix = NOTICE_PAPER
        paper = (f"{title}（{EDITION_TERMS[edition]}）", suffix)
        target = self._ask_target(paper, self.tr("Word文档 (*.docx)"))
        if target is None:
            return
        ledger, tasks = self._desk.ledger, self._desk.tasks
        tasks.run(
            partial(export_notice, ledger, target, edition, checkpoint=tasks.checkpoint),
            partial(self._on_notice_saved, target),
            self._desk.show_error,
            self.tr("导出通报"),
        )

    def export_ledger(self) -> None:
        """Export the 整改清单."""
        target = self._ask_target(LEDGER_PAPER, self.tr("Excel工作簿 (*.xlsx)"))
        if target is None:
            return
        ledger, today, tasks = self._desk.ledger, self._desk.today(), self._desk.tasks
        tasks.run(
            partial(export_ledger, ledger, target, today, checkpoint=tasks.checkpoint),
            lambda _: self._tell_saved(target),
            self._desk.show_error,
            self.tr("导出整改清单"),
        )

    def _ask_target(self, paper: tuple[str, str], kinds: str) -> Path | None:
        settings = self._desk.settings
        folder = settings.folder(_FOLDER)
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        proposal = folder / paper_name(paper, self._desk.ledger, self._desk.today())
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("导出{0}").format(paper[0]), str(proposal), kinds
        )
        if not name:
            return None
        target = Path(name)
        if target.suffix != paper[1]:
            target = target.with_name(target.name + paper[1])
        settings.remember_folder(_FOLDER, target.parent)
        return target

    def _on_notice_saved(self, target: Path, notice: Notice) -> None:
        gaps = notice.gaps
        if not gaps:
            self._tell_saved(target)
            return
        named = "、".join(gaps[:_SHOWN_GAPS])
        rest = self.tr(" 等{0}处").format(len(gaps)) if len(gaps) > _SHOWN_GAPS else ""
        self._tell_saved(target, self.tr("文中以【待填】标出：{0}{1}。").format(named, rest))

    def _tell_saved(self, target: Path, remark: str = "") -> None:
        show = MessageAction(self.tr("打开所在文件夹"), partial(_open_folder, target))
        text = self.tr("已保存“{0}”。{1}").format(target.name, remark)
        self._desk.show_message(text, show)


def _open_folder(target: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))
