"""Any paper but the notice painted by Qt: preview, printer and PDF show the same picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.ui.printing.page_output import pages_pdf, paint_pages
from rectify_desktop.ui.printing.paper_layout import lay_out_paper

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts


def paint_paper(paper: Paper, device: QPagedPaintDevice, fonts: PaperFonts = DEFAULT_FONTS) -> int:
    """Paint the pages the device asks for; return how many the paper has in all.

    Raises:
        RectifyError: the device does not take the job.

    """
    return paint_pages(lay_out_paper(paper, fonts), device)


def paper_pdf(paper: Paper, fonts: PaperFonts = DEFAULT_FONTS) -> bytes:
    """Return a paper as a PDF file; needs a QGuiApplication for its fonts."""
    return pages_pdf(lay_out_paper(paper, fonts))
