"""补齐清单 from the page: shown, printed, or saved as PDF, Word or Excel, for one or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.papers.completion_list import NAME, compose_completion_list
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.papers.made_paper import TABLE, MadePaper
from rectify_desktop.ui.papers.paper_output import PaperOutput
from rectify_desktop.ui.printing.page_printing import PagePreviewDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.ids import DepartmentId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.printing.page_marks import LaidPaper


class CompletionPapers(QObject):
    """Makes 《补齐清单》 of the hits as they are at that moment."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._work = SlicedWork(self)
        self._output = PaperOutput(desk, page)
        self.department_id: DepartmentId | None = None

    def preview(self) -> None:
        """Show the pages as they will be printed."""
        self._lay_out(lambda _, laid: PagePreviewDialog(laid, self._page).exec())

    def print(self) -> None:
        """Ask for a printer and print."""
        self._lay_out(lambda made, laid: self._output.print_paper(self._title, laid, made))

    def save_pdf(self) -> None:
        """Ask where to, and save a PDF."""
        self._lay_out(lambda made, laid: self._output.save_pdf(self._title, made, laid))

    def export(self, suffix: str) -> None:
        """Ask where to, and save a Word or an Excel file."""
        made = self.made()
        self._output.export(self._title, suffix, lambda: made, made)

    def made(self) -> MadePaper:
        """Return the paper of the department chosen."""
        desk = self._desk
        paper = compose_completion_list(
            desk.ledger, desk.checks.hits, today=desk.today(), department_id=self.department_id
        )
        return MadePaper(NAME, paper, TABLE)

    @property
    def _title(self) -> str:
        name = self._desk.ledger.department_names(
            (self.department_id,) if self.department_id else ()
        )
        return f"{NAME}（{name}）" if name else NAME

    def _lay_out(self, use: Callable[[MadePaper, LaidPaper], object]) -> None:
        made = self.made()
        steps = made.steps(self._desk.settings.paper_fonts())
        self._work.run(steps, lambda laid: use(made, laid))
