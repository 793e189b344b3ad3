"""The papers of a review: parts of the pack, shown, printed or saved, each in one step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.papers.review_pack import FULL_PACK, PackPart, compose_review_pack
from rectify_desktop.errors import RectifyError
from rectify_desktop.files import save_atomically
from rectify_desktop.services.papers.export_papers import save_paper
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.papers.export_gate import ExportGate
from rectify_desktop.ui.papers.made_paper import LISTS, MadePaper
from rectify_desktop.ui.papers.paper_files import ask_paper, record_saved, tell_saved
from rectify_desktop.ui.printing.page_output import pdf_steps
from rectify_desktop.ui.printing.page_printing import PagePreviewDialog, print_pages
from rectify_desktop.ui.printing.paper_layout import paper_steps
from rectify_desktop.ui.printing.pdf_text import with_plain_text
from rectify_desktop.ui.review.review_output_menu import Output, OutputKind, PackChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts
    from rectify_desktop.domain.review.review_sheet import ReviewSheet
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.printing.page_marks import LaidPaper


PARTS: dict[PackChoice, tuple[PackPart, ...]] = {
    PackChoice.SUMMARY: (PackPart.SUMMARY,),
    PackChoice.PACK: FULL_PACK,
    PackChoice.LEADERS: (PackPart.LEADERS,),
    PackChoice.DEPARTMENTS: (PackPart.DEPARTMENTS,),
}
# A paper of so many rows is there before anyone wonders.
_SOON_DONE = 60
_SUFFIXES = {OutputKind.PDF: ".pdf", OutputKind.EXCEL: ".xlsx", OutputKind.WORD: ".docx"}


class ReviewPapers(QObject):
    """Makes the papers of sheets; what goes wrong is told in the message bar."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._work = SlicedWork(self)
        self._gate = ExportGate(desk, page)

    def put_out(self, output: Output, sheet: ReviewSheet) -> None:
        """Show, print or save what is wanted of a sheet."""
        paper = compose_review_pack(sheet, PARTS[output.choice])
        if len(sheet.rows) > _SOON_DONE:
            self._desk.show_message(self.tr("正在排版，请稍候。"))
        if output.kind is OutputKind.PREVIEW:
            self._lay_out(paper, partial(show_preview, self._page))
            return
        is_printed = output.kind is OutputKind.PRINT
        made = MadePaper(paper.name, paper, LISTS)
        self._gate.pass_through(
            paper.name,
            lambda: made,
            lambda _: self._let_out(output.kind, paper, sheet),
            verb=self.tr("打印") if is_printed else "",
        )

    def _let_out(self, kind: OutputKind, paper: Paper, sheet: ReviewSheet) -> None:
        if kind is OutputKind.PRINT:
            self._lay_out(paper, partial(print_pages, self._page))
        else:
            self._save(paper, sheet, kind)

    def _lay_out(self, paper: Paper, use: Callable[[LaidPaper], object]) -> None:
        """Lay a paper out while the window goes on, then show or print it."""
        self._work.run(paper_steps(paper, self._fonts), lambda laid: self._do(lambda: use(laid)))

    def _save(self, paper: Paper, sheet: ReviewSheet, kind: OutputKind) -> None:
        """Ask for a place and save the paper there."""
        # Named by its period, not by the day of saving: two weeks must not share a name.
        suffix = _SUFFIXES[kind]
        named = (paper.name, suffix)
        target = ask_paper(self._page, self._desk, named, sheet.starts_on, self._kinds(kind))
        if target is None:
            return
        if kind is OutputKind.PDF:
            # Painting needs the main thread, for fonts belong to it: done in slices.
            self._work.run(_pdf_steps(paper, self._fonts), partial(self._save_pdf, paper, target))
            return
        self._save_in_background(paper, target)

    def _save_pdf(self, paper: Paper, target: Path, content: bytes) -> None:
        if self._do(lambda: save_atomically(target, content)):
            self._on_saved(paper, target)

    def _save_in_background(self, paper: Paper, target: Path) -> None:
        tasks = self._desk.tasks
        tasks.run(
            partial(save_paper, paper, target, fonts=self._fonts, checkpoint=tasks.checkpoint),
            lambda _: self._on_saved(paper, target),
            self._desk.show_error,
            self.tr("导出调度表"),
        )

    def _on_saved(self, paper: Paper, target: Path) -> None:
        tell_saved(self._desk, target)
        record_saved(self._desk, paper.name, target)

    @property
    def _fonts(self) -> PaperFonts:
        return self._desk.settings.paper_fonts()

    def _kinds(self, kind: OutputKind) -> str:
        match kind:
            case OutputKind.EXCEL:
                return self.tr("Excel工作簿 (*.xlsx)")
            case OutputKind.WORD:
                return self.tr("Word文档 (*.docx)")
            case _:
                return self.tr("PDF文件 (*.pdf)")

    def _do(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except RectifyError as error:
            self._desk.show_error(error)
            return False
        return True


def _pdf_steps(paper: Paper, fonts: PaperFonts) -> Generator[object, None, bytes]:
    laid = yield from paper_steps(paper, fonts)
    return with_plain_text((yield from pdf_steps(laid)))


def show_preview(parent: QWidget, paper: LaidPaper) -> None:
    """Show a paper as it will be printed."""
    PagePreviewDialog(paper, parent).exec()
