"""The weekly sheet (调度表) shown, printed and saved as PDF: always the same picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.review_paper import review_paper
from rectify_desktop.ui.printing.page_output import pages_pdf
from rectify_desktop.ui.printing.page_printing import PagePreviewDialog, print_pages
from rectify_desktop.ui.printing.paper_layout import lay_out_paper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.review.review_sheet import ReviewSheet
    from rectify_desktop.ui.printing.page_marks import LaidPaper


def review_pdf(sheet: ReviewSheet) -> bytes:
    """Return the sheet as a PDF file; needs a QGuiApplication for its fonts."""
    return pages_pdf(laid_review(sheet))


def preview_review(parent: QWidget | None, sheet: ReviewSheet) -> None:
    """Show the sheet as it will be printed."""
    PagePreviewDialog(laid_review(sheet), parent).exec()


def print_review(parent: QWidget | None, sheet: ReviewSheet) -> bool:
    """Ask for a printer and print the sheet; return whether it was printed.

    Raises:
        RectifyError: the printer does not take the job.

    """
    return print_pages(parent, laid_review(sheet))


def laid_review(sheet: ReviewSheet) -> LaidPaper:
    """Return the sheet laid out on its pages."""
    return lay_out_paper(review_paper(sheet))
