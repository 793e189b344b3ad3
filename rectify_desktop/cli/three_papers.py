"""The three papers of a ledger at once: what the sample leaves behind, and the self-test tries."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rectify_desktop.cli.paper_file import save_as_named
from rectify_desktop.domain.papers.review_paper import review_paper
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.papers.export_papers import export_ledger, export_notice
from rectify_desktop.services.papers.paper_names import (
    LEDGER_PAPER,
    NOTICE_PAPER,
    REVIEW_PAPER,
    paper_name,
)
from rectify_desktop.services.review.look_at_review import sheet_on
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


def write_three_papers(ledger_file: Path, folder: Path) -> list[Path]:
    """Write notice, ledger and review sheet of a ledger into a folder; return the files."""
    today = date.today()
    with Workspace.open(ledger_file, read_only=True) as workspace:
        ledger = workspace.ledger()
        targets = [
            folder / paper_name(kind, ledger, today)
            for kind in (NOTICE_PAPER, LEDGER_PAPER, REVIEW_PAPER)
        ]
        export_notice(ledger, targets[0], Edition.PUBLIC, material=notice_material(workspace))
        export_ledger(ledger, targets[1], today)
        save_as_named(review_paper(sheet_on(workspace, today, today)), targets[2])
    return targets
