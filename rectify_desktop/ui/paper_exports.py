"""Exporting notices: ask where to, write off the main thread, say what is missing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.terms import EDITION_TERMS, Edition
from rectify_desktop.services.export_papers import export_notice
from rectify_desktop.services.paper_names import NOTICE_PAPER
from rectify_desktop.services.word_notices import notice_material
from rectify_desktop.ui.paper_files import ask_paper, record_saved, tell_saved

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.notice import Notice
    from rectify_desktop.ui.desk import Desk

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
        ledger, today, tasks = self._desk.ledger, self._desk.today(), self._desk.tasks
        target = ask_paper(self._window, self._desk, paper, today, self.tr("Word文档 (*.docx)"))
        if target is None:
            return
        tasks.run(
            partial(
                export_notice,
                ledger,
                target,
                edition,
                material=notice_material(self._desk.workspace, ledger.round.id),
                fonts=self._desk.settings.paper_fonts(),
                checkpoint=tasks.checkpoint,
            ),
            partial(self._on_notice_saved, target),
            self._desk.show_error,
            self.tr("导出通报"),
        )

    def _on_notice_saved(self, target: Path, notice: Notice) -> None:
        remarks: list[str] = []
        if notice.gaps:
            named = self._first_of(notice.gaps, "、")
            remarks.append(self.tr("文中以【待填】标出：{0}。").format(named))
        if notice.cautions:
            named = self._first_of(notice.cautions, "；")
            remarks.append(self.tr("请核对后再印发：{0}。").format(named))
        self._on_saved(NOTICE_PAPER[0], target, "".join(remarks), notice.edition)

    def _on_saved(
        self, paper: str, target: Path, remark: str = "", edition: Edition | None = None
    ) -> None:
        tell_saved(self._desk, target, remark)
        record_saved(self._desk, paper, target, edition)

    def _first_of(self, things: tuple[str, ...], separator: str) -> str:
        named = separator.join(things[:_SHOWN_GAPS])
        more = len(things) > _SHOWN_GAPS
        return named + (self.tr(" 等{0}处").format(len(things)) if more else "")
