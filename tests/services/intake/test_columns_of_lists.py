"""A form is asked about once: what was decided holds the next time the same headings come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping, decided_columns
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.proposal import DoubtKind
from rectify_desktop.paths import user_data_folder
from rectify_desktop.services.intake.import_source import propose_file, repaired
from rectify_desktop.services.intake.proposal_json import proposal_as_object
from rectify_desktop.services.intake.remember_columns import remember_columns

if TYPE_CHECKING:
    from pathlib import Path

_ROWS = (
    ("2025年整改清单",),
    ("序号", "具体问题", "整改措施", "主管局意见", "时限"),
    (1, "盘点不及时", "按月盘点", "尽快", "9月底"),
)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    for row in _ROWS:
        book.worksheets[0].append(row)
    path = tmp_path / "清单.xlsx"
    book.save(path)
    return path


def test_a_decided_form_is_read_so_the_next_time(workbook: Path) -> None:
    first = propose_file(workbook)
    (table,) = first.tables
    assert table.needs_a_look
    assert first.findings[0].extras == (("主管局意见", "尽快"),)
    assert proposal_as_object(first)["columns"][0]["to_check"] == ["主管局意见"]
    shown = {column.heading: column.role for column in table.columns}
    mapping = ColumnMapping().extended(table, {**shown, "主管局意见": ColumnRole.REMARKS})
    accepted = propose_file(workbook, mapping)
    remember_columns(decided_columns(accepted.tables))
    again = propose_file(workbook)
    assert again == accepted
    assert again.findings[0].remarks == "尽快"
    assert not again.tables[0].needs_a_look


def test_a_broken_memory_is_told_and_stops_nothing(workbook: Path) -> None:
    folder = user_data_folder() / "vocabulary"
    folder.mkdir(parents=True)
    (folder / "column_mappings.toml").write_text("[[lists", encoding="utf-8")
    proposal = propose_file(workbook)
    assert len(proposal.findings) == 1
    assert "column_mappings.toml”写法有误" in proposal.doubts[0].text


def test_the_year_of_a_deadline_can_be_chosen(workbook: Path) -> None:
    proposal = propose_file(workbook)
    (doubt,) = proposal.doubts
    assert doubt.kind is DoubtKind.INFERRED_YEAR
    chosen = repaired(proposal, [(doubt, doubt.candidates[1])])
    assert chosen.findings[0].due_wording == "2026年9月底"
    assert chosen.doubts == ()
    assert chosen.findings[0].extras == proposal.findings[0].extras
