"""Lists laid out otherwise than in rows under one header: ticks, cards, columns, bands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx

from rectify_desktop.domain.proposal.proposal import DoubtKind, SourceKind
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.office.gate.file_gate import open_checked
from rectify_desktop.office.sources.source_reader import read_source
from tests.office.made_lists import read_list, read_lists

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rectify_desktop.domain.proposal.proposal import ImportProposal


def _remarks(proposal: ImportProposal) -> str:
    return "\n".join(doubt.text for doubt in proposal.doubts)


def _titles(proposal: ImportProposal) -> list[str]:
    return [finding.title for finding in proposal.findings]


def test_ticked_columns_are_one_result(tmp_path: Path) -> None:
    rows = [
        ("序号", "存在问题", "整改措施", "整改情况（打√）", None, None),
        (None, None, None, "已完成", "正在整改", "未启动"),
        (1, "器材登记不全", "补登", "√", None, None),
        (2, "场馆开放时间不足", "延时", None, "✓", None),
        (3, "合同归档不及时", "补档", None, None, None),
        ("合计", None, None, 1, 1, 0),
    ]
    merged = ["A1:A2", "B1:B2", "C1:C2", "D1:F1"]
    proposal = read_list(tmp_path, rows, merged=merged)
    assert [(f.title, f.result) for f in proposal.findings] == [
        ("器材登记不全", DeclaredResult.COMPLETED),
        ("场馆开放时间不足", DeclaredResult.IN_PROGRESS),
        ("合同归档不及时", None),
    ]
    assert "打勾的几列" in _remarks(proposal)


def test_columns_of_dates_named_like_states_are_no_ticks(tmp_path: Path) -> None:
    rows = [
        ("序号", "问题", "整改措施", "已完成", "正在整改"),
        (1, "器材登记不全", "补登", "补登32件", None),
        (2, "合同归档不及时", "补档", None, "已归档6份"),
    ]
    proposal = read_list(tmp_path, rows)
    assert [f.result for f in proposal.findings] == [None, None]
    assert "打勾" not in _remarks(proposal)


def test_lists_side_by_side_are_read_apart(tmp_path: Path) -> None:
    rows = [
        ("整改清单",),
        ("序号", "问题", "整改措施", None, "序号", "问题", "整改措施"),
        (1, "器材登记不全", "补登", None, 1, "路灯不亮", "更换"),
        (2, "合同归档不及时", "补档"),
    ]
    proposal = read_list(tmp_path, rows)
    assert _titles(proposal) == ["器材登记不全", "合同归档不及时", "路灯不亮"]
    lines = {proposal.lines[f.line] for f in proposal.findings[::2]}
    assert lines == {"1 | 器材登记不全 | 补登 | 1 | 路灯不亮 | 更换"}


def test_list_turned_on_its_side_is_turned_back(tmp_path: Path) -> None:
    rows = [
        ("整改清单",),
        ("序号", 1, 2),
        ("反馈问题", "器材登记不全", "合同归档不及时"),
        ("整改措施", "补登", "补档"),
        ("责任科室", "器材科", None),
    ]
    proposal = read_list(tmp_path, rows, merged=["B5:C5"])
    assert [
        (f.title, f.measures[0].text, f.responsible_departments) for f in proposal.findings
    ] == [
        ("器材登记不全", "补登", ("器材科",)),
        ("合同归档不及时", "补档", ("器材科",)),
    ]


def test_cards_are_read_one_by_one_and_keep_unknown_fields(tmp_path: Path) -> None:
    rows = [
        ("整改任务卡", None, None, None),
        ("问题类别", "内部管理", "问题编号", "1"),
        ("具体问题", "器材登记不全", None, None),
        ("整改措施", "1.补登", None, None),
        (None, "2.盘点", None, None),
        ("责任领导", None, "责任科室", "器材科"),
        ("督办意见", "尽快完成", "整改结果", "已完成"),
        (None,),
        (None,),
        (None,),
        (None,),
        ("整改任务卡", None, None, None),
        ("问题类别", "内部管理", "问题编号", "2"),
        ("具体问题", "合同归档不及时", None, None),
        ("整改措施", "补档", None, None),
        ("责任领导", "甲一", "责任科室", "办公室"),
        ("督办意见", None, "整改结果", None),
    ]
    merged = ["A4:A5", "B3:D3", "B14:D14"]
    proposal = read_list(tmp_path, rows, merged=merged)
    first, second = proposal.findings
    assert (first.number, first.title, first.result) == (
        "1",
        "器材登记不全",
        DeclaredResult.COMPLETED,
    )
    assert [measure.text for measure in first.measures] == ["补登", "盘点"]
    assert first.lead_officials == ()
    assert first.extras == (("督办意见", "尽快完成"),)
    assert (second.title, second.lead_officials, second.result) == (
        "合同归档不及时",
        ("甲一",),
        None,
    )
    assert [theme.title for theme in proposal.themes] == ["内部管理"]


def test_problem_above_its_measures_is_a_finding(tmp_path: Path) -> None:
    rows = [
        ("序号", "整改措施", "责任科室", "完成时限"),
        ("问题一：器材登记不全",),
        (1, "补登", "器材科", "2025年3月"),
        (2, "盘点", "器材科", "2025年5月"),
        ("问题二：合同归档不及时",),
        (1, "补档", "办公室", "2025年4月"),
    ]
    proposal = read_list(tmp_path, rows, merged=["A2:D2", "A5:D5"])
    assert [(f.title, len(f.measures), f.due_wording) for f in proposal.findings] == [
        ("器材登记不全", 2, "2025年5月"),
        ("合同归档不及时", 1, "2025年4月"),
    ]
    assert [m.due_wording for m in proposal.findings[0].measures] == ["2025年3月", "2025年5月"]


def test_sheets_named_for_departments_say_who_is_responsible(tmp_path: Path) -> None:
    heads = ("序号", "问题", "整改措施", "时限")
    sheets = {
        "器材科": [heads, (1, "器材登记不全", "补登", "3月底")],
        "办公室": [heads, (1, "合同归档不及时", "补档", "4月底")],
        "汇总说明": [("填表说明",)],
    }
    proposal = read_lists(tmp_path, sheets)
    departments = [finding.responsible_departments for finding in proposal.findings]
    assert departments == [("器材科",), ("办公室",)]
    assert "按工作表的名称读作“器材科”" in _remarks(proposal)


def test_one_sheet_alone_names_no_department(tmp_path: Path) -> None:
    rows = [("序号", "问题", "整改措施"), (1, "器材登记不全", "补登")]
    proposal = read_list(tmp_path, rows, name="器材科")
    assert proposal.findings[0].responsible_departments == ()


def test_days_counted_like_the_measures_are_theirs(tmp_path: Path) -> None:
    due = "（1）2025年3月31日\n（2）长期坚持"
    rows = [("序号", "问题", "整改措施", "完成时限"), (1, "器材登记不全", "1.补登\n2.盘点", due)]
    finding = read_list(tmp_path, rows).findings[0]
    assert [m.due_wording for m in finding.measures] == ["2025年3月31日", "长期坚持"]
    assert finding.due_wording == "2025年3月31日，长期坚持"


def test_part_of_a_year_offers_its_last_month(tmp_path: Path) -> None:
    heads = ("序号", "问题", "整改措施", "完成时限")
    proposal = read_list(
        tmp_path, [("2025年整改清单",), heads, (1, "登记不全", "补登", "二季度前")]
    )
    unread = [d for d in proposal.doubts if d.kind is DoubtKind.UNREAD_DEADLINE]
    assert [doubt.candidates for doubt in unread] == [("2025年6月底前",)]


def test_tables_of_a_paper_take_the_theme_above_each(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("巡察整改清单")
    for theme, title in (
        ("一、党的领导方面", "器材登记不全"),
        ("二、党的建设方面", "合同归档不及时"),
    ):
        document.add_paragraph(theme)
        table = document.add_table(rows=2, cols=3)
        for row, texts in zip(
            table.rows, (("序号", "问题", "整改措施"), ("1", title, "补")), strict=True
        ):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    document.save(str(tmp_path / "清单.docx"))
    proposal = read_source(open_checked(tmp_path / "清单.docx"))
    themes = [proposal.themes[f.theme or 0].title for f in proposal.findings]
    assert themes == ["党的领导方面", "党的建设方面"]


def test_cards_in_a_paper_are_read_as_a_list(tmp_path: Path) -> None:
    document = docx.Document()
    for title, due in (("器材登记不全", "2025年6月30日"), ("合同归档不及时", "2025年5月31日")):
        table = document.add_table(rows=3, cols=2)
        fields = (("反馈问题", title), ("整改措施", "补登"), ("整改时限", due))
        for row, texts in zip(table.rows, fields, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        document.add_paragraph("")
    document.save(str(tmp_path / "卡片.docx"))
    proposal = read_source(open_checked(tmp_path / "卡片.docx"))
    assert proposal.kind is SourceKind.SPREADSHEET
    assert [(f.title, f.due_wording) for f in proposal.findings] == [
        ("器材登记不全", "2025年6月30日"),
        ("合同归档不及时", "2025年5月31日"),
    ]


def test_three_lists_of_the_same_problems_are_put_together(tmp_path: Path) -> None:
    sheets: dict[str, Sequence[Sequence[object]]] = {
        "问题清单": [
            ("序号", "反馈问题", "问题表现", "来源"),
            (1, "器材登记不全", "缺三台", "信访件"),
            (2, "合同归档不及时", "", ""),
        ],
        "任务清单": [
            ("序号", "反馈问题", "整改措施", "完成时限"),
            (1, "器材登记不全", "补登", "2025年6月"),
            (2, "合同归档不及时", "补档", "2025年5月"),
        ],
        "责任清单": [
            ("序号", "反馈问题", "责任领导", "责任科室"),
            (1, "器材登记不全", "甲一", "器材科"),
            (2, "合同归档不及时", "甲一", "办公室"),
        ],
    }
    proposal = read_lists(tmp_path, sheets)
    assert [
        (f.title, [m.text for m in f.measures], f.due_wording, f.responsible_departments)
        for f in proposal.findings
    ] == [
        ("器材登记不全", ["补登"], "2025年6月", ("器材科",)),
        ("合同归档不及时", ["补档"], "2025年5月", ("办公室",)),
    ]
    assert proposal.findings[0].description == "缺三台"
    assert _remarks(proposal).count("已合并到同一个问题") == 2


def test_departments_that_share_a_problem_keep_it_each(tmp_path: Path) -> None:
    heads = ("序号", "反馈问题", "整改措施", "完成时限")
    sheets: dict[str, Sequence[Sequence[object]]] = {
        "器材科": [heads, (1, "合同归档不及时", "补登", "2025年6月")],
        "办公室": [heads, (1, "合同归档不及时", "补档", "2025年5月")],
    }
    proposal = read_lists(tmp_path, sheets)
    assert _titles(proposal) == ["合同归档不及时", "合同归档不及时"]


def test_note_between_two_rows_does_not_end_the_list(tmp_path: Path) -> None:
    rows = [
        ("序号", "问题", "整改措施", "时限"),
        (1, "器材登记不全", "补登", "6月底"),
        ("注：此项已报市委",),
        (2, "合同归档不及时", "补档", "7月底"),
        ("注：本表一式两份",),
    ]
    proposal = read_list(tmp_path, rows, merged=["A3:D3", "A5:D5"])
    assert _titles(proposal) == ["器材登记不全", "合同归档不及时"]
    skipped = [d for d in proposal.doubts if d.kind is DoubtKind.SKIPPED_ROWS]
    assert [doubt.place for doubt in skipped] == ["工作表‘清单’第3行"]


def test_columns_set_apart_by_blanks_are_a_list(tmp_path: Path) -> None:
    path = tmp_path / "清单.txt"
    path.write_text(
        "整改清单\n序号  反馈问题      整改措施  责任科室\n"
        "1   器材登记不全    补登    器材科\n2   合同归档不及时   补档    办公室\n",
        encoding="utf-8",
    )
    proposal = read_source(open_checked(path))
    departments = [finding.responsible_departments for finding in proposal.findings]
    assert departments == [("器材科",), ("办公室",)]


def test_columns_set_apart_by_blanks_with_a_cell_missing_are_no_list(tmp_path: Path) -> None:
    path = tmp_path / "清单.txt"
    path.write_text(
        "序号  反馈问题      整改措施  责任科室\n1   器材登记不全    补登\n"
        "2   合同归档不及时   补档    办公室\n",
        encoding="utf-8",
    )
    assert read_source(open_checked(path)).kind is not SourceKind.SPREADSHEET


def test_columns_of_one_measure_each_are_joined(tmp_path: Path) -> None:
    rows = [
        ("序号", "问题", "整改措施1", "整改措施2", "整改措施3", "责任部门"),
        (1, "器材登记不全", "补登", "盘点", "追责", "器材科"),
        (2, "合同归档不及时", "补档", None, None, "办公室"),
    ]
    proposal = read_list(tmp_path, rows)
    measures = [[measure.text for measure in finding.measures] for finding in proposal.findings]
    assert measures == [["补登", "盘点", "追责"], ["补档"]]


def test_cells_that_name_what_they_say_are_taken_apart(tmp_path: Path) -> None:
    people = "责任领导：甲一\n牵头部门：器材科\n配合部门：财务科、办公室"
    rows = [("序号", "反馈问题", "整改措施", "责任分工"), (1, "器材登记不全", "补登", people)]
    finding = read_list(tmp_path, rows).findings[0]
    assert finding.lead_officials == ("甲一",)
    assert finding.responsible_departments == ("器材科",)
    assert finding.supporting_departments == ("财务科", "办公室")


def test_cell_with_a_piece_that_names_nothing_stays_whole(tmp_path: Path) -> None:
    people = "责任领导：甲一\n器材科办理"
    rows = [("序号", "反馈问题", "整改措施", "责任分工"), (1, "器材登记不全", "补登", people)]
    finding = read_list(tmp_path, rows).findings[0]
    assert finding.lead_officials == ()
    assert finding.extras == (("责任分工", people),)


def test_list_named_for_its_source_says_where_its_problems_come_from(tmp_path: Path) -> None:
    heads = ("序号", "问题", "整改措施", "责任科室")
    rows = [
        ("一、反馈问题整改清单",),
        heads,
        (1, "器材登记不全", "补登", "器材科"),
        ("二、立行立改问题整改清单",),
        heads,
        (1, "窗口没有座椅", "添置", "政务科"),
    ]
    proposal = read_list(tmp_path, rows, merged=["A1:D1", "A4:D4"])
    assert [f.source.value for f in proposal.findings] == ["feedback", "on_the_spot"]
    assert proposal.themes == ()
    assert "来源读作“立行立改”" in _remarks(proposal)


def test_theme_in_brackets_before_the_problem_is_its_theme(tmp_path: Path) -> None:
    rows = [("序号", "反馈问题", "整改措施"), (1, "【内部管理方面】器材登记不全", "补登")]
    proposal = read_list(tmp_path, rows)
    assert _titles(proposal) == ["器材登记不全"]
    assert [theme.title for theme in proposal.themes] == ["内部管理方面"]


def test_situation_that_opens_with_a_result_tells_it(tmp_path: Path) -> None:
    rows = [
        ("序号", "问题", "整改措施", "整改情况"),
        (1, "器材登记不全", "补登", "已完成。补登三台。"),
        (2, "合同归档不及时", "补档", "补档六份，已完成移交。"),
    ]
    proposal = read_list(tmp_path, rows)
    assert [f.result_wording for f in proposal.findings] == ["已完成", None]
    assert [f.situation for f in proposal.findings] == [
        "已完成。补登三台。",
        "补档六份，已完成移交。",
    ]


def test_sign_in_front_of_a_result_is_no_word(tmp_path: Path) -> None:
    rows = [("序号", "问题", "整改措施", "状态"), (1, "器材登记不全", "补登", "✅ 已完成")]
    assert read_list(tmp_path, rows).findings[0].result is DeclaredResult.COMPLETED


def test_result_told_first_is_confirmed_where_offices_differ(tmp_path: Path) -> None:
    rows = [
        ("序号", "问题", "整改措施", "整改情况"),
        (1, "登记不全", "补登", "基本完成，补登三台。"),
    ]
    proposal = read_list(tmp_path, rows)
    assert proposal.findings[0].result is DeclaredResult.STAGE_COMPLETED
    doubts = [d.text for d in proposal.doubts if d.kind is DoubtKind.UNKNOWN_RESULT]
    assert doubts == ["基本完成"]


def test_table_inside_a_cell_lists_its_measures(tmp_path: Path) -> None:
    rows = [("序号", "问题", "整改措施"), (1, "登记不全", "1\n补登\n2\n每季度盘点")]
    finding = read_list(tmp_path, rows).findings[0]
    assert [measure.text for measure in finding.measures] == ["补登", "每季度盘点"]
