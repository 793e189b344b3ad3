"""The paper of one case: shown, printed, or saved as Word, Excel or PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.errors import RectifyError
from rectify_desktop.services.papers.case_paper_kinds import CASE_PAPERS
from rectify_desktop.services.papers.case_papers import compose_case_paper
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.papers.made_paper import MadePaper
from rectify_desktop.ui.papers.paper_output import PaperOutput
from rectify_desktop.ui.printing.page_printing import PagePreviewDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey, PaperChoice
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.printing.page_marks import LaidPaper


class CasePapersDoor(QObject):
    """Makes papers as the page 文书 makes them, of the ledger as it is at that moment."""

    def __init__(self, desk: Desk, section: QWidget) -> None:
        super().__init__(section)
        self._desk = desk
        self._section = section
        self._work = SlicedWork(self)
        self._output = PaperOutput(desk, section)

    def preview(self, key: CasePaperKey, choice: PaperChoice) -> None:
        """Show the pages as they will be printed."""
        self._lay_out(key, choice, lambda _, laid: PagePreviewDialog(laid, self._section).exec())

    def print(self, key: CasePaperKey, choice: PaperChoice) -> None:
        """Ask for a printer and print."""
        name = CASE_PAPERS[key].name
        self._lay_out(key, choice, lambda made, laid: self._output.print_paper(name, laid, made))

    def save_pdf(self, key: CasePaperKey, choice: PaperChoice) -> None:
        """Ask where to, and save a PDF."""
        self._lay_out(key, choice, lambda made, laid: self._output.save_pdf(made.name, made, laid))

    def export(self, key: CasePaperKey, choice: PaperChoice) -> None:
        """Ask where to, and save the file this paper usually is."""
        made = self._made(key, choice)
        if made is not None:
            self._output.export(made.name, made.suffixes[0], lambda: made, made)

    def _lay_out(
        self,
        key: CasePaperKey,
        choice: PaperChoice,
        use: Callable[[MadePaper, LaidPaper], object],
    ) -> None:
        made = self._made(key, choice)
        if made is not None:
            steps = made.steps(self._desk.settings.paper_fonts())
            self._work.run(steps, lambda laid: use(made, laid))

    def _made(self, key: CasePaperKey, choice: PaperChoice) -> MadePaper | None:
        desk = self._desk
        try:
            paper = compose_case_paper(desk.workspace, key, choice, today=desk.today())
        except RectifyError as error:
            desk.show_error(error)
            return None
        return MadePaper(paper.name, paper, CASE_PAPERS[key].suffixes)
