"""The weekly sheet on paper: preview, printer, PDF."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.errors import RectifyError
from rectify_desktop.files import save_atomically
from rectify_desktop.services.paper_names import REVIEW_PAPER
from rectify_desktop.ui.paper_files import ask_paper, record_saved, tell_saved
from rectify_desktop.ui.printing import preview_review, print_review, review_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.review_sheet import ReviewSheet
    from rectify_desktop.ui.desk import Desk


class ReviewPapers(QObject):
    """Prints and saves sheets; what goes wrong is told in the message bar."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def preview(self, sheet: ReviewSheet) -> None:
        """Show the sheet as it will be printed."""
        self._do(partial(preview_review, self._page, sheet))

    def print(self, sheet: ReviewSheet) -> None:
        """Ask for a printer and print the sheet."""
        self._do(partial(print_review, self._page, sheet))

    def save_pdf(self, sheet: ReviewSheet) -> None:
        """Ask for a place and save the sheet there as PDF."""
        # Named by its week, not by the day of saving: two weeks must not share a name.
        day, kinds = sheet.starts_on, self.tr("PDF文件 (*.pdf)")
        target = ask_paper(self._page, self._desk, REVIEW_PAPER, day, kinds)
        if target is not None and self._do(lambda: save_atomically(target, review_pdf(sheet))):
            tell_saved(self._desk, target)
            record_saved(self._desk, REVIEW_PAPER[0], target)

    def _do(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except RectifyError as error:
            self._desk.show_error(error)
            return False
        return True
