"""A notice painted by Qt: the same 22 × 28 page on screen, printer and in a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.ui.printing.notice_layout import lay_out_notice
from rectify_desktop.ui.printing.page_output import pages_pdf, paint_pages

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts


def paint_notice(
    notice: Notice, device: QPagedPaintDevice, fonts: PaperFonts = DEFAULT_FONTS
) -> int:
    """Paint the pages the device asks for; return how many the notice has in all.

    Raises:
        RectifyError: the device does not take the job.

    """
    return paint_pages(lay_out_notice(notice, fonts), device)


def notice_pdf(notice: Notice, fonts: PaperFonts = DEFAULT_FONTS) -> bytes:
    """Return a notice as a PDF file; needs a QGuiApplication for its fonts."""
    return pages_pdf(lay_out_notice(notice, fonts))
