from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.proposal import DoubtKind
from rectify_desktop.domain.proposal.table_columns import Recognition
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.office.ledger_reader import read_ledger_workbook
from tests.office.made_lists import read_list, read_lists

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.proposal.proposal import ImportProposal

_HEADS = ("序号", "具体问题", "整改举措", "包联县领导", "办结时间", "主管局意见", "完成情况")
_ROWS = (
    (1, "盘点不及时", "按月盘点", "赵一", "2025年5月", "同意", "已完成"),
    (2, "排队时间长", "增开窗口", "赵一", "2025年6月", "再议", "正在推进，已增开两个窗口"),
)


def _read_again(folder: Path, mapping: ColumnMapping) -> ImportProposal:
    return read_ledger_workbook(folder / "整改清单.xlsx", mapping)


def _decided(proposal: ImportProposal, **roles: ColumnRole) -> ColumnMapping:
    (table,) = proposal.tables
    shown = {column.heading: column.role for column in table.columns}
    return ColumnMapping().extended(table, {**shown, **roles})


def test_every_column_is_described_with_what_is_sure_of_it(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [("整改清单",), _HEADS, *_ROWS])
    (table,) = proposal.tables
    assert (table.sheet, table.header_row) == ("清单", 2)
    found = {column.heading: (column.role, column.recognition) for column in table.columns}
    assert found == {
        "序号": (ColumnRole.NUMBER, Recognition.SURE),
        "具体问题": (ColumnRole.FINDING, Recognition.SURE),
        "整改举措": (ColumnRole.MEASURE, Recognition.SURE),
        "包联县领导": (ColumnRole.LEAD_OFFICIALS, Recognition.GUESSED),
        "办结时间": (ColumnRole.COMPLETED, Recognition.SURE),
        "主管局意见": (ColumnRole.EXTRA, Recognition.UNKNOWN),
        "完成情况": (ColumnRole.SITUATION, Recognition.GUESSED),
    }
    assert table.columns[1].samples == ("盘点不及时", "排队时间长")
    assert table.needs_a_look


def test_a_list_in_plain_words_needs_no_look(tmp_path: Path) -> None:
    heads = ("序号", "方面", "具体问题", "整改措施", "责任领导", "完成时限", "整改结果", "备注")
    (table,) = read_list(tmp_path, [heads, (1, "党建", "甲", "乙", "丙", "9月", "已完成")]).tables
    assert not table.needs_a_look


def test_columns_are_read_as_a_clerk_decided(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [_HEADS, *_ROWS])
    mapping = _decided(
        proposal,
        包联县领导=ColumnRole.OWNERS,
        办结时间=ColumnRole.DUE,
        主管局意见=ColumnRole.IGNORED,
        完成情况=ColumnRole.RESULT,
    )
    again = _read_again(tmp_path, mapping)
    first = again.findings[0]
    assert (first.owners, first.lead_officials) == (("赵一",), ())
    assert (first.due_wording, first.completed_wording) == ("2025年5月", "")
    assert (first.result, first.situation) == (DeclaredResult.COMPLETED, "")
    assert first.extras == ()
    remarks = [doubt.text for doubt in again.doubts if doubt.kind is DoubtKind.REMARK]
    assert "列对应按您核对过的读取。" in remarks
    assert "按您的选择，没有读入这些列：主管局意见。" in remarks
    assert not again.tables[0].needs_a_look
    assert {c.recognition for c in again.tables[0].columns} == {Recognition.CHOSEN}


def test_a_decision_on_other_headings_is_no_more_than_a_hint(tmp_path: Path) -> None:
    mapping = _decided(read_list(tmp_path, [_HEADS, *_ROWS]), 主管局意见=ColumnRole.REMARKS)
    other = tmp_path / "other"
    other.mkdir()
    read_list(other, [_HEADS[1:], *(row[1:] for row in _ROWS)])
    again = _read_again(other, mapping)
    hinted = next(c for c in again.tables[0].columns if c.heading == "主管局意见")
    assert (hinted.role, hinted.recognition) == (ColumnRole.REMARKS, Recognition.GUESSED)
    assert again.findings[0].remarks == "同意"


def test_a_second_problem_column_explains_the_first(tmp_path: Path) -> None:
    rows = [("序号", "问题", "背景", "整改措施"), (1, "盘点不及时", "人手不足", "按月盘点")]
    mapping = _decided(read_list(tmp_path, rows), 背景=ColumnRole.FINDING)
    (finding,) = _read_again(tmp_path, mapping).findings
    assert (finding.title, finding.description) == ("盘点不及时", "人手不足")


def test_a_mapping_with_two_deadlines_is_refused(tmp_path: Path) -> None:
    (table,) = read_list(tmp_path, [_HEADS, *_ROWS]).tables
    roles = {**dict.fromkeys(table.headings, ColumnRole.EXTRA), "具体问题": ColumnRole.FINDING}
    twice = {**roles, "办结时间": ColumnRole.DUE, "主管局意见": ColumnRole.DUE}
    with pytest.raises(RuleViolation, match="“办结时间”和“主管局意见”两列都读作“完成时限”"):
        _read_again(tmp_path, ColumnMapping({table.headings: twice}))


def test_a_table_of_unknown_headings_is_offered_and_read_once_decided(tmp_path: Path) -> None:
    rows = [
        ("某镇的单子",),
        ("毛病在哪", "怎么治", "谁来管", "啥时候治好"),
        ("盘点不及时", "按月盘点", "甲一", "2025年9月底"),
        ("排队时间长", "增开窗口", "乙二", "2025年10月"),
    ]
    proposal = read_list(tmp_path, rows)
    assert proposal.findings == ()
    (table,) = proposal.tables
    assert [column.heading for column in table.columns] == list(rows[1])
    assert table.needs_a_look
    mapping = _decided(
        proposal,
        毛病在哪=ColumnRole.FINDING,
        怎么治=ColumnRole.MEASURE,
        谁来管=ColumnRole.OWNERS,
        啥时候治好=ColumnRole.DUE,
    )
    again = _read_again(tmp_path, mapping)
    assert [finding.title for finding in again.findings] == ["盘点不及时", "排队时间长"]
    assert again.findings[1].measures[0].text == "增开窗口"
    assert again.findings[1].due_wording == "2025年10月"


def test_repeated_headings_are_decided_one_by_one(tmp_path: Path) -> None:
    heads = ("序号", "问题", "整改措施", "日期", "日期")
    rows = [heads, (1, "盘点不及时", "按月盘点", "2025年5月", "2025年6月")]
    proposal = read_list(tmp_path, rows)
    roles = {"日期": ColumnRole.COMPLETED, "日期（2）": ColumnRole.DUE}
    (finding,) = _read_again(tmp_path, _decided(proposal, **roles)).findings
    assert (finding.completed_wording, finding.due_wording) == ("2025年5月", "2025年6月")


def test_hidden_sheets_are_offered_and_read_if_wanted(tmp_path: Path) -> None:
    def hide(sheet: Worksheet) -> None:
        if sheet.title == "旧表":
            sheet.sheet_state = "hidden"

    heads = ("序号", "问题", "整改措施")
    proposal = read_lists(
        tmp_path,
        {"清单": [heads, (1, "盘点不及时", "甲")], "旧表": [heads, (1, "排队时间长", "乙")]},
        change=hide,
    )
    assert [(table.sheet, table.is_hidden) for table in proposal.tables] == [
        ("清单", False),
        ("旧表", True),
    ]
    assert len(proposal.findings) == 1
    again = _read_again(tmp_path, ColumnMapping(with_hidden=True))
    assert [finding.title for finding in again.findings] == ["盘点不及时", "排队时间长"]
    assert not any("没有读入" in doubt.text for doubt in again.doubts)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("巡察组反馈的具体问题", ColumnRole.FINDING),
        ("责任单位联系人", ColumnRole.EXTRA),
        ("问题整改完成时限要求", ColumnRole.DUE),
        ("责任单位责任人", ColumnRole.OWNERS),
        ("责任单位及责任人", ColumnRole.EXTRA),
        ("是否销号", ColumnRole.EXTRA),
    ],
)
def test_the_end_of_a_heading_says_what_it_is(
    tmp_path: Path, heading: str, role: ColumnRole
) -> None:
    rows = [("序号", "问题描述", "整改措施", heading), (1, "盘点不及时", "按月盘点", "甲")]
    (table,) = read_list(tmp_path, rows).tables
    assert table.columns[3].role is role


def test_deadlines_without_a_year_offer_it_written_out(tmp_path: Path) -> None:
    heads = ("序号", "问题", "整改措施", "完成时限")
    wordings = ("9月30日前，并长期坚持", "年底前", "10月")
    rows = [(at, f"问题{at}", f"措施{at}", text) for at, text in enumerate(wordings)]
    proposal = read_list(tmp_path, [("2025年整改清单",), heads, *rows])
    assert proposal.facts.year == 2025
    guessed = [doubt for doubt in proposal.doubts if doubt.kind is DoubtKind.INFERRED_YEAR]
    assert [doubt.candidates for doubt in guessed] == [
        ("2025年9月30日前，并长期坚持", "2026年9月30日前，并长期坚持"),
        ("2025年年底前", "2026年年底前"),
        ("2025年10月", "2026年10月"),
    ]


def test_a_merged_deadline_is_doubted_once(tmp_path: Path) -> None:
    rows = [("序号", "问题", "整改措施", "时限"), (1, "甲事", "乙", "9月底"), (2, "丙事", "丁")]
    proposal = read_list(tmp_path, [("2025年清单",), *rows], merged=["D3:D4"])
    assert len(proposal.doubts) == 1
    assert [finding.due_wording for finding in proposal.findings] == ["9月底", "9月底"]


def test_three_row_header_is_joined_through_merged_cells(tmp_path: Path) -> None:
    rows = [
        ("某中心巡察整改任务分解表",),
        ("序号", "问题", "整改责任", None, None, None, "时限"),
        (None, None, "牵头", None, "落实", None, None),
        (None, None, "责任领导", "责任科室", "责任人", "联系电话", None),
        (1, "盘点不及时", "甲一", "药剂科", "乙二", "0100-1", "2025年底前"),
        (2, "排队时间长", "甲一", "门诊部", "丙三", "0100-2", "2025年底前"),
    ]
    areas = ["A1:G1", "A2:A4", "B2:B4", "C2:F2", "C3:D3", "E3:F3", "G2:G4"]
    proposal = read_list(tmp_path, rows, merged=areas)
    first = proposal.findings[0]
    assert len(proposal.findings) == 2
    assert (first.lead_officials, first.owners) == (("甲一",), ("乙二",))
    assert first.responsible_departments == ("药剂科",)
    assert first.due_wording == "2025年底前"
    assert first.extras == (("整改责任 落实 联系电话", "0100-1"),)


@pytest.mark.parametrize(
    ("wording", "candidates"),
    [
        ("2025930前", ("2025年9月30日前",)),
        ("2025112日前，长期坚持", ("2025年1月12日前，长期坚持", "2025年11月2日前，长期坚持")),
        ("2025年2月30日", ("2025年2月底",)),
        ("第三季度", ()),
    ],
)
def test_damaged_deadlines_offer_what_they_may_have_been(
    tmp_path: Path, wording: str, candidates: tuple[str, ...]
) -> None:
    rows = [("序号", "问题", "整改措施", "时限"), (1, "甲事", "乙", wording)]
    (doubt,) = read_list(tmp_path, rows).doubts
    assert (doubt.kind, doubt.candidates) == (DoubtKind.UNREAD_DEADLINE, candidates)
