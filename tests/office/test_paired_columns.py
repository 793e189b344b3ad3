from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.table_columns import Recognition
from rectify_desktop.office.ledger_reader import read_ledger_workbook
from tests.office.made_lists import read_list

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding


def _read(folder: Path, heading: str, *cells: str) -> ImportProposal:
    heads = ("序号", "具体问题", "整改措施", "完成时限", heading)
    rows = [(n, f"问题{n}", "按月盘点", "2025年6月", cell) for n, cell in enumerate(cells, start=1)]
    return read_list(folder, [heads, *rows])


def _departments(finding: ProposedFinding) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return finding.responsible_departments, finding.supporting_departments


@pytest.mark.parametrize(
    "heading",
    [
        "牵头部门/配合部门",
        "责任单位／配合单位",
        "责任科室、协助科室",
        "牵头\n配合",
        "牵头单位\n配合单位",
        "责任单位（配合单位）",
        "责任单位（牵头、配合）",
        "牵头/配合科室",
        "牵头（配合）股室",
    ],
)
def test_heading_of_two_roles_gives_each_its_part_of_the_cell(tmp_path: Path, heading: str) -> None:
    proposal = _read(tmp_path, heading, "药剂科/财务科、办公室", "护理部\n（药剂科）", "医务科")
    assert [_departments(finding) for finding in proposal.findings] == [
        (("药剂科",), ("财务科", "办公室")),
        (("护理部",), ("药剂科",)),
        (("医务科",), ()),
    ]
    column = proposal.tables[0].columns[-1]
    assert (column.role, column.recognition) == (
        ColumnRole.RESPONSIBLE_AND_SUPPORTING,
        Recognition.SURE,
    )
    assert not any(finding.extras for finding in proposal.findings)


def test_labels_inside_the_cell_part_it(tmp_path: Path) -> None:
    cells = (
        "牵头：药剂科；配合：财务科、办公室",
        "配合单位：药剂科 牵头单位：护理部",
        "配合：医务科",
    )
    proposal = _read(tmp_path, "牵头部门/配合部门", *cells)
    assert [_departments(finding) for finding in proposal.findings] == [
        (("药剂科",), ("财务科", "办公室")),
        (("护理部",), ("药剂科",)),
        ((), ("医务科",)),
    ]


def test_leaders_and_owners_in_one_cell_are_told_apart(tmp_path: Path) -> None:
    first, second = _read(tmp_path, "牵头领导/责任人", "甲一/乙二、丙三", "丁四").findings
    assert (first.lead_officials, first.owners) == (("甲一",), ("乙二", "丙三"))
    assert (second.lead_officials, second.owners) == (("丁四",), ())


def test_two_names_of_one_role_stay_one_role(tmp_path: Path) -> None:
    proposal = _read(tmp_path, "牵头领导/责任领导", "甲一/乙二")
    assert proposal.findings[0].lead_officials == ("甲一", "乙二")


def test_explanation_in_brackets_is_no_second_role(tmp_path: Path) -> None:
    proposal = _read(tmp_path, "责任科室（站、所）", "药剂科（西药房）/财务科")
    assert _departments(proposal.findings[0]) == (("药剂科（西药房）", "财务科"), ())


def test_cells_that_do_not_show_where_the_second_role_begins_stay_whole(tmp_path: Path) -> None:
    proposal = _read(tmp_path, "责任科室/责任人", "药剂科、甲一", "护理部")
    assert proposal.findings[0].extras == (("责任科室/责任人", "药剂科、甲一"),)
    assert proposal.tables[0].columns[-1].recognition is Recognition.UNKNOWN
    assert any("没有拆分" in doubt.text for doubt in proposal.doubts)


def test_department_and_person_are_parted_by_a_blank_or_a_colon(tmp_path: Path) -> None:
    first, second = _read(tmp_path, "责任科室/责任人", "药剂科 甲一", "护理部：乙二").findings
    assert (first.responsible_departments, first.owners) == (("药剂科",), ("甲一",))
    assert (second.responsible_departments, second.owners) == (("护理部",), ("乙二",))


def test_clerk_may_say_that_a_column_holds_two_roles(tmp_path: Path) -> None:
    proposal = _read(tmp_path, "责任科室及责任人", "药剂科 甲一")
    assert proposal.findings[0].extras
    (table,) = proposal.tables
    roles = {column.heading: column.role for column in table.columns}
    roles["责任科室及责任人"] = ColumnRole.RESPONSIBLE_AND_OWNERS
    mapping = ColumnMapping().extended(table, roles)
    (finding,) = read_ledger_workbook(tmp_path / "整改清单.xlsx", mapping).findings
    assert (finding.responsible_departments, finding.owners) == (("药剂科",), ("甲一",))
    assert finding.extras == ()


def test_subheadings_of_one_word_are_roles(tmp_path: Path) -> None:
    heads = ("序号", "具体问题", "整改措施", "完成时限", "责任单位", None)
    below = (None, None, None, None, "牵头", "配合")
    rows = [heads, below, (1, "盘点不及时", "按月盘点", "2025年6月", "药剂科", "财务科")]
    merged = ("A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1")
    (finding,) = read_list(tmp_path, rows, merged=merged).findings
    assert _departments(finding) == (("药剂科",), ("财务科",))
