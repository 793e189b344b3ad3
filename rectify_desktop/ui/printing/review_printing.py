"""Showing the weekly sheet before it is printed, and printing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog

from rectify_desktop.ui.printing.review_paper import paint_review, review_layout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.review_sheet import ReviewSheet


class ReviewPreviewDialog(QPrintPreviewDialog):
    """The sheet as it will be printed; the clerk may print it from there."""

    def __init__(self, sheet: ReviewSheet, parent: QWidget | None = None) -> None:
        # Qt does not own this printer: without the attribute it would be gone before it is shown.
        self._printer = _printer_for(sheet)
        super().__init__(self._printer, parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("打印预览"))
        self.paintRequested.connect(lambda printer: paint_review(sheet, printer))
        self.resize(1180, 820)


def preview_review(parent: QWidget | None, sheet: ReviewSheet) -> None:
    """Show the sheet as it will be printed."""
    ReviewPreviewDialog(sheet, parent).exec()


def print_review(parent: QWidget | None, sheet: ReviewSheet) -> bool:
    """Ask for a printer and print the sheet; return whether it was printed.

    Raises:
        RectifyError: the printer does not take the job.

    """
    printer = _printer_for(sheet)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("ReviewPreviewDialog", "打印调度表"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    paint_review(sheet, printer)
    return True


def _printer_for(sheet: ReviewSheet) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(review_layout())
    printer.setDocName(f"{sheet.unit_name}{sheet.title}")
    return printer
