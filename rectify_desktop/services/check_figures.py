"""数字对账: reading a paper, and setting its numbers beside those of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.checks.figures_desk import compare_figures
from rectify_desktop.domain.checks.ledger_numbers import ledger_numbers
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.import_source import propose_file, propose_text
from rectify_desktop.services.word_notices import notice_of

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.checks.figures_desk import FiguresDesk
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.notice_material import NoticeMaterial
    from rectify_desktop.domain.proposal.proposal import ImportProposal


def read_paper(path: Path) -> ImportProposal:
    """Read a paper whose numbers are to be compared, such as an edited copy that came back.

    Raises:
        SourceRefused: the file cannot be read; the sentence says what it is.

    """
    return propose_file(path)


def figures_desk(ledger: Ledger, material: NoticeMaterial, paper: ImportProposal) -> FiguresDesk:
    """Set the numbers of a paper beside the ledger's; takes no workspace, so it runs off-thread.

    ``material`` is what notices of the round are made of (``notice_material``).
    """
    own = notice_of(ledger, Edition.INTERNAL, material=material)
    return compare_figures(
        paper.stated,
        paper.lines,
        ledger_numbers(ledger, material.records or CaseRecords()),
        [paragraph.text for paragraph in own.paragraphs],
        paper.reconciliation,
    )


def draft_desk(ledger: Ledger, material: NoticeMaterial, edition: Edition) -> FiguresDesk:
    """Set the numbers of the notice as it would leave the house beside the ledger's."""
    draft = notice_of(ledger, edition, material=material)
    text = "\n".join(paragraph.text for paragraph in draft.paragraphs)
    return figures_desk(ledger, material, propose_text(text))
