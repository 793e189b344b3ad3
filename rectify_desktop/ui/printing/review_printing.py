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


def preview_review(parent: QWidget | None, sheet: ReviewSheet) -> None:
    """Show the sheet as it will be printed; the clerk may print it from there."""
    review_preview(parent, sheet).exec()


def print_review(parent: QWidget | None, sheet: ReviewSheet) -> bool:
    """Ask for a printer and print the sheet; return whether it was printed.

    Raises:
        RectifyError: the printer does not take the job.

    """
    printer = _printer(sheet)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(_tr("打印调度表"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    paint_review(sheet, printer)
    return True


def review_preview(parent: QWidget | None, sheet: ReviewSheet) -> QPrintPreviewDialog:
    """Return the preview of the sheet, not yet shown."""
    dialog = QPrintPreviewDialog(_printer(sheet), parent, Qt.WindowType.Window)
    dialog.setWindowTitle(_tr("打印预览"))
    dialog.paintRequested.connect(lambda printer: paint_review(sheet, printer))
    dialog.resize(1180, 820)
    return dialog


def _printer(sheet: ReviewSheet) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(review_layout())
    printer.setDocName(f"{sheet.unit_name}{sheet.title}")
    return printer


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewPrinting", text)
