"""The weekly sheet on paper: preview, printer, PDF."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from rectify_desktop.errors import RectifyError
from rectify_desktop.files import save_atomically
from rectify_desktop.services.paper_names import REVIEW_PAPER, paper_name
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.printing import preview_review, print_review, review_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.review_sheet import ReviewSheet
    from rectify_desktop.ui.desk import Desk

_FOLDER = "papers"


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
        target = self._ask_target(sheet)
        if target is None or not self._do(lambda: save_atomically(target, review_pdf(sheet))):
            return
        self._desk.settings.remember_folder(_FOLDER, target.parent)
        show = MessageAction(self.tr("打开所在文件夹"), partial(_open_folder, target))
        self._desk.show_message(self.tr("已保存“{0}”。").format(target.name), show)

    def _ask_target(self, sheet: ReviewSheet) -> Path | None:
        folder = self._desk.settings.folder(_FOLDER)
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        # Named by its week, not by the day of saving: two weeks must not share a name.
        proposal = folder / paper_name(REVIEW_PAPER, self._desk.ledger, sheet.starts_on)
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("导出周调度表"), str(proposal), self.tr("PDF文件 (*.pdf)")
        )
        if not name:
            return None
        target = Path(name)
        return target if target.suffix == ".pdf" else target.with_name(f"{target.name}.pdf")

    def _do(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except RectifyError as error:
            self._desk.show_error(error)
            return False
        return True


def _open_folder(target: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))
