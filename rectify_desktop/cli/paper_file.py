"""Saving a paper in the format its name says: .docx and .xlsx by our writers, .pdf through Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.files import save_atomically
from rectify_desktop.services.papers.export_papers import save_paper

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.papers.paper import Paper


def save_as_named(paper: Paper, target: Path) -> None:
    """Write a paper in the format the name of its target says.

    Raises:
        RuleViolation: a text is too long for a cell; it says which.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    if target.suffix.lower() != ".pdf":
        save_paper(paper, target)
        return
    # Qt is loaded for this format alone: the other verbs stay quick.
    from rectify_desktop.ui.printing.paper_painter import paper_pdf
    from rectify_desktop.ui.window.headless import ensure_application

    ensure_application()
    save_atomically(target, paper_pdf(paper))
