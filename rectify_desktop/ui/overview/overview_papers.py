"""The overview on paper: shown, printed, or saved as PDF or Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.papers.overview_paper import NAME, compose_overview_paper
from rectify_desktop.services.look_at_overview import overview_on
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.papers.made_paper import TEXT, MadePaper
from rectify_desktop.ui.papers.paper_output import PaperOutput
from rectify_desktop.ui.printing.page_printing import PagePreviewDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.printing.page_marks import LaidPaper


class OverviewPapers(QObject):
    """Makes 《整改工作总览》 of the ledger as it is at that moment."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._work = SlicedWork(self)
        self._output = PaperOutput(desk, page)

    def preview(self) -> None:
        """Show the pages as they will be printed."""
        self._lay_out(lambda _, laid: PagePreviewDialog(laid, self._page).exec())

    def print(self) -> None:
        """Ask for a printer and print."""
        self._lay_out(lambda made, laid: self._output.print_paper(NAME, laid, made))

    def save_pdf(self) -> None:
        """Ask where to, and save a PDF."""
        self._lay_out(lambda made, laid: self._output.save_pdf(NAME, made, laid))

    def export(self) -> None:
        """Ask where to, and save a Word file."""
        made = self._made()
        self._output.export(NAME, ".docx", lambda: made, made)

    def _lay_out(self, use: Callable[[MadePaper, LaidPaper], object]) -> None:
        made = self._made()
        steps = made.steps(self._desk.settings.paper_fonts())
        self._work.run(steps, lambda laid: use(made, laid))

    def _made(self) -> MadePaper:
        desk = self._desk
        overview = overview_on(desk.workspace, desk.today(), ledger=desk.ledger)
        return MadePaper(NAME, compose_overview_paper(desk.ledger, overview), TEXT)
