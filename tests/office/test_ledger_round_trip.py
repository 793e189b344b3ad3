"""The list we write is the list we read: nothing of a finding is lost on the way out and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invented_ledger import TODAY, invented_ledger

from rectify_desktop.office.ledger_reader import read_ledger_workbook
from rectify_desktop.office.ledger_writer import write_ledger

if TYPE_CHECKING:
    from pathlib import Path


def test_written_list_is_read_back_whole(tmp_path: Path) -> None:
    ledger = invented_ledger(40)
    path = tmp_path / "整改清单.xlsx"
    path.write_bytes(write_ledger(ledger, TODAY))
    proposal = read_ledger_workbook(path)
    assert [theme.title for theme in proposal.themes] == [t.title for t in ledger.themes]
    assert [heading.title for heading in proposal.headings] == [h.title for h in ledger.headings]
    for written, read in zip(ledger.findings, proposal.findings, strict=True):
        assert read.number == written.number
        assert (read.title, read.description) == (written.title, written.description)
        assert read.source is written.source
        assert read.result is written.declared_result
        assert (read.situation, read.plan) == (written.situation, written.plan)
        assert read.remarks == written.remarks
        assert [measure.text for measure in read.measures] == [
            measure.text for measure in ledger.measures_of(written.id)
        ]
        departments = ledger.department_names(written.responsible_departments)
        assert "、".join(read.responsible_departments) == departments
        assert "、".join(read.owners) == ledger.person_names(written.owners)
