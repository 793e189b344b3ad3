"""Printed papers: one painter for preview, printer and PDF."""

from __future__ import annotations

from rectify_desktop.ui.printing.review_paper import paint_review, review_pdf
from rectify_desktop.ui.printing.review_printing import preview_review, print_review

__all__ = ["paint_review", "preview_review", "print_review", "review_pdf"]
