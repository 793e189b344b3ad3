"""Showing laid-out pages before they are printed, and printing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog

from rectify_desktop.ui.printing.page_output import paint_pages, sheet_layout
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.printing.page_marks import DrawnPaper

_SIZE = 1180, 820


class PagePreviewDialog(QPrintPreviewDialog):
    """A paper as it will be printed; the clerk may print it from there."""

    def __init__(self, paper: DrawnPaper, parent: QWidget | None = None) -> None:
        # Qt does not own this printer: without the attribute it would be gone before it is shown.
        self._printer = printer_for(paper)
        super().__init__(self._printer, parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("打印预览"))
        self.paintRequested.connect(lambda printer: paint_pages(paper, printer))
        size_by_letters(self, *_SIZE)


def print_pages(parent: QWidget | None, paper: DrawnPaper) -> bool:
    """Ask for a printer and print a paper; return whether it was printed.

    Raises:
        RectifyError: the printer does not take the job.

    """
    printer = ask_printer(parent, paper)
    if printer is None:
        return False
    paint_pages(paper, printer)
    return True


def ask_printer(parent: QWidget | None, paper: DrawnPaper) -> QPrinter | None:
    """Ask for a printer, set to the sheet of a paper; None if nothing is to be printed."""
    printer = printer_for(paper)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("PagePreviewDialog", "打印"))
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def printer_for(paper: DrawnPaper) -> QPrinter:
    """Return the default printer, set to the sheet of a paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(sheet_layout(paper))
    printer.setFullPage(True)
    printer.setDocName(paper.title)
    return printer
