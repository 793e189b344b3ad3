"""Printed papers: one painter for preview, printer and PDF."""

from __future__ import annotations

from rectify_desktop.ui.printing.notice_painter import notice_pdf, paint_notice
from rectify_desktop.ui.printing.paper_painter import paint_paper, paper_pdf
from rectify_desktop.ui.printing.review_paper import preview_review, print_review, review_pdf

__all__ = [
    "notice_pdf",
    "paint_notice",
    "paint_paper",
    "paper_pdf",
    "preview_review",
    "print_review",
    "review_pdf",
]
