"""缺佐证材料清单: one table per department, and a plain sentence where nothing is missing."""

from __future__ import annotations

from datetime import date

from rectify_desktop.domain.casework.proof import MissingProof
from rectify_desktop.domain.papers.missing_proof_list import compose_missing_proof_list
from rectify_desktop.domain.papers.paper import TableBlock, TextBlock
from tests.invented_ledger import invented_ledger

_TODAY = date(2026, 3, 12)


def test_every_department_has_its_table_with_what_is_asked_of_it() -> None:
    ledger = invented_ledger(6)
    missing = [MissingProof(finding, None, "佐证材料") for finding in ledger.findings]
    measured = next(f for f in ledger.findings if ledger.measures_of(f.id))
    measure = ledger.measures_of(measured.id)[0]
    missing.append(MissingProof(measured, measure, "会议记录或纪要"))
    paper = compose_missing_proof_list(ledger, missing, today=_TODAY)
    tables = [block for block in paper.blocks if isinstance(block, TableBlock)]
    heads = [block.text for block in paper.blocks if isinstance(block, TextBlock)]
    names = {ledger.departments[key].name for f in ledger.findings
             for key in f.responsible_departments}  # fmt: skip
    assert {head.partition("（")[0] for head in heads[1:]} == names
    cells = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    asked = [row for row in cells if row[4] == "会议记录或纪要"]
    assert asked
    assert all(row[3] == measure.text for row in asked)
    assert [row.cells[0].text for row in tables[0].rows][:1] == ["1"]


def test_nothing_missing_is_said() -> None:
    paper = compose_missing_proof_list(invented_ledger(3), [], today=_TODAY)
    texts = [block.text for block in paper.blocks if isinstance(block, TextBlock)]
    assert "各问题的佐证材料均已登记。" in texts
