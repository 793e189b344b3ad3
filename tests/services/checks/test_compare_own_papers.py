"""What the program printed of a ledger is that ledger's own when it is imported again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.compare_with_ledger import compare
from rectify_desktop.domain.proposal.comparison import MatchStatus
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.intake.import_source import propose_file
from rectify_desktop.services.papers.export_papers import export_ledger, export_notice
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

_TODAY = date(2026, 3, 12)


@pytest.mark.parametrize("paper", ["public.docx", "internal.docx", "list.xlsx"])
def test_every_finding_of_an_exported_paper_is_the_same(tmp_path: Path, paper: str) -> None:
    target = tmp_path / paper
    create_sample(tmp_path / "台账.zgtz", _TODAY)
    with Workspace.open(tmp_path / "台账.zgtz", read_only=True) as workspace:
        ledger = workspace.ledger()
    if target.suffix == ".xlsx":
        export_ledger(ledger, target, _TODAY)
    else:
        export_notice(ledger, target, Edition(target.stem))

    comparison = compare(propose_file(target), ledger)

    assert comparison.count(MatchStatus.SAME) == len(ledger.findings) == len(comparison.rows)
