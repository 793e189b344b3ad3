from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.proposal import DoubtKind, SourceKind
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, MeasureState
from rectify_desktop.errors import SourceRefused
from rectify_desktop.office.ledger_reader import read_ledger_workbook
from rectify_desktop.vocabulary import vocabulary
from tests.made_files import document_bytes, in_part, repacked, workbook_bytes
from tests.office.made_lists import read_list, read_lists

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.proposal.proposal import Doubt, ImportProposal

_HEADS = ("序号", "具体问题", "整改措施", "责任科室", "完成时限", "整改结果")
_FIRST = (1, "药房盘点不够及时", "每月盘点一次", "药剂科", "2025年6月底", "已完成")
_SECOND = (2, "窗口排队时间过长", "午间增开窗口", "门诊部", "2025年9月30日", "整改中")


def _titles(proposal: ImportProposal) -> list[str]:
    return [finding.title for finding in proposal.findings]


def _doubts(proposal: ImportProposal, kind: DoubtKind) -> list[Doubt]:
    return [doubt for doubt in proposal.doubts if doubt.kind is kind]


def test_plain_list_is_read_column_by_column(tmp_path: Path) -> None:
    row = {
        "序号": "１、",
        "方面": "一、政治建设方面",
        "类别": "1.学习不深入",
        "问题来源": "立行立改",
        "具体问题": "药事学习不够经常",
        "验收标准": "每月一次",
        "整改措施": "一是定计划；二是按月学。",
        "牵头领导": "张 三",
        "责任股室": "党建办、药剂科",
        "配合部门": "办公室",
        "责任人": "李四 王五",
        "整改时限": "2025.9.30",
        "整改进展情况": "已学习四次",
        "整改状态": "已整改到位",
        "下一步措施": "继续按月学习",
        "备注": "无",
        "佐证材料": "会议记录3份",
    }
    proposal = read_list(tmp_path, [tuple(row), tuple(row.values())])
    (finding,) = proposal.findings
    assert proposal.kind is SourceKind.SPREADSHEET
    assert proposal.themes[0].title == "政治建设方面"
    assert proposal.headings[0].title == "学习不深入"
    assert (finding.theme, finding.heading, proposal.headings[0].theme) == (0, 0, 0)
    assert finding.number == "1"
    assert finding.title == "药事学习不够经常"
    assert finding.source is FindingSource.ON_THE_SPOT
    assert finding.acceptance_criterion == "每月一次"
    assert [measure.text for measure in finding.measures] == ["定计划", "按月学。"]
    assert finding.lead_officials == ("张三",)
    assert finding.responsible_departments == ("党建办", "药剂科")
    assert finding.supporting_departments == ("办公室",)
    assert finding.owners == ("李四", "王五")
    assert finding.due_wording == "2025.9.30"
    assert finding.situation == "已学习四次"
    assert (finding.result_wording, finding.result) == ("已整改到位", DeclaredResult.COMPLETED)
    assert finding.plan == "继续按月学习"
    assert finding.remarks == "无"
    assert finding.extras == (("佐证材料", "会议记录3份"),)
    assert proposal.doubts == ()
    assert proposal.reason == ""


def test_every_item_points_to_a_readable_line(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [("整改清单",), _HEADS, _FIRST, _SECOND])
    assert proposal.lines[0] == "整改清单"
    assert (
        proposal.lines[2] == "1 | 药房盘点不够及时 | 每月盘点一次 | 药剂科 | 2025年6月底 | 已完成"
    )
    for finding in proposal.findings:
        assert finding.title in proposal.lines[finding.line]
        for measure in finding.measures:
            assert measure.text in proposal.lines[measure.line]


def test_lines_above_the_header_are_facts_and_not_findings(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            ("附件1",),
            ("中共某某市第九医院委员会巡察反馈问题整改清单",),
            ("填报单位（盖章）：某某市第九医院        截至2025年9月25日",),
            (),
            _HEADS,
            _FIRST,
        ],
        merged=["A2:F2", "A3:F3"],
    )
    assert proposal.facts.title == "中共某某市第九医院委员会巡察反馈问题整改清单"
    assert proposal.facts.unit_name == "某某市第九医院"
    assert proposal.facts.party_organisation == "中共某某市第九医院委员会"
    assert proposal.facts.as_of == date(2025, 9, 25)
    assert _titles(proposal) == ["药房盘点不够及时"]


def test_merged_unit_line_right_above_the_header_is_no_part_of_it(tmp_path: Path) -> None:
    unit_line = ("填报单位：中共某某区水务局党组", None, None, None, "截至日期：2026年3月12日")
    proposal = read_list(
        tmp_path, [("某某区水务局整改清单",), unit_line, _HEADS, _FIRST], merged=["A1:F1", "A2:D2"]
    )
    assert proposal.facts.party_organisation == "中共某某区水务局党组"
    assert proposal.facts.unit_name == ""
    assert proposal.facts.as_of == date(2026, 3, 12)
    assert len(proposal.findings) == 1


def test_year_of_the_title_reads_deadlines_without_one(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            ("2025年巡察整改清单",),
            _HEADS,
            (*_FIRST[:4], "9月30日前", ""),
            (*_SECOND[:4], "10月", ""),
        ],
    )
    guessed = _doubts(proposal, DoubtKind.INFERRED_YEAR)
    assert [(doubt.text, doubt.place) for doubt in guessed] == [
        ("9月30日前", "工作表‘清单’第3行"),
        ("10月", "工作表‘清单’第4行"),
    ]
    assert [finding.due_wording for finding in proposal.findings] == ["9月30日前", "10月"]


def test_deadline_without_any_year_or_sense_is_a_doubt(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [_HEADS, (*_FIRST[:4], "9月30日前", ""), (*_SECOND[:4], "第三季度", "")],
    )
    assert [d.text for d in _doubts(proposal, DoubtKind.UNREAD_DEADLINE)] == [
        "9月30日前",
        "第三季度",
    ]
    doubt = _doubts(proposal, DoubtKind.UNREAD_DEADLINE)[0]
    assert proposal.lines[doubt.line][doubt.start :].startswith("9月30日前")


def test_two_row_header_is_joined_through_merged_cells(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            ("某某中心巡察整改任务分解表",),
            ("序号", "问题", "整改责任", None, None, "时限", "整改情况"),
            (None, None, "领导", "科室", "人员姓名", None, None),
            (1, "盘点不及时", "甲一", "药剂科", "乙二", "2025年底前", "已盘点"),
        ],
        merged=["A1:G1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
    )
    (finding,) = proposal.findings
    assert finding.lead_officials == ("甲一",)
    assert finding.responsible_departments == ("药剂科",)
    assert finding.owners == ("乙二",)
    assert finding.due_wording == "2025年底前"


def test_two_row_header_without_merging_is_joined_too(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            ("序号", "问题", "整改措施", "责任", None, "时限"),
            (None, None, None, "责任领导", "责任人", None),
            (1, "盘点不及时", "按月盘点", "甲一", "乙二", "2025年底前"),
        ],
    )
    (finding,) = proposal.findings
    assert (finding.lead_officials, finding.owners) == (("甲一",), ("乙二",))


def test_merged_problem_with_several_rows_is_one_finding_with_measures(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            _HEADS,
            (1, "盘点不及时", "按月盘点", "药剂科", "2025年6月底", "已完成"),
            (None, None, "双人复核", "财务科、审计科", "2025年9月底", "整改中"),
            (None, None, "双人复核", None, None, None),
            _SECOND,
        ],
        merged=["A2:A4", "B2:B4"],
    )
    first, second = proposal.findings
    assert [(m.text, m.department, m.due_wording, m.state) for m in first.measures] == [
        ("按月盘点", "药剂科", "2025年6月底", MeasureState.DONE),
        ("双人复核", "财务科", "2025年9月底", MeasureState.OPEN),
    ]
    assert first.responsible_departments == ("药剂科", "财务科", "审计科")
    assert first.extras == (("措施责任科室", "双人复核：财务科、审计科"),)
    assert first.due_wording == "2025年9月底"
    assert (first.result_wording, first.result) == ("已完成；整改中", None)
    assert any("各行整改结果不同" in doubt.text for doubt in proposal.doubts)
    assert any("取最晚" in doubt.text for doubt in proposal.doubts)
    assert [measure.department for measure in second.measures] == [""]


def test_posts_stay_with_the_people_who_hold_them(tmp_path: Path) -> None:
    heads = ("序号", "问题", "整改措施", "责任领导", "责任人")
    row = (1, "盘点不及时", "按月盘点", "党组书记、局长 张三\n副局长 李四", "王五 赵六")
    (finding,) = read_list(tmp_path, [heads, row]).findings
    assert finding.lead_officials == ("党组书记、局长 张三", "副局长 李四")
    assert finding.owners == ("王五", "赵六")


def test_repeated_problem_with_running_numbers_is_one_finding(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            _HEADS,
            (1, "盘点不及时", "按月盘点", "药剂科", "2025年6月底", ""),
            (2, "盘点不及时", "双人复核", "药剂科", "2025年6月底", ""),
            (3, "窗口排队时间过长", "增开窗口", "门诊部", "2025年6月底", ""),
        ],
    )
    assert _titles(proposal) == ["盘点不及时", "窗口排队时间过长"]
    assert [measure.text for measure in proposal.findings[0].measures] == ["按月盘点", "双人复核"]


def test_same_problem_elsewhere_stays_two_findings_with_a_remark(tmp_path: Path) -> None:
    proposal = read_lists(tmp_path, {"汇总": [_HEADS, _FIRST, _SECOND], "药剂科": [_HEADS, _FIRST]})
    assert len(proposal.findings) == 3
    (remark,) = _doubts(proposal, DoubtKind.REMARK)
    assert remark.place == "工作表‘药剂科’第2行"
    assert "工作表‘汇总’第2行" in remark.text


def test_merged_and_blank_title_cells_hold_for_the_rows_below(tmp_path: Path) -> None:
    heads = ("方面", "类别", "问题", "整改措施")
    proposal = read_list(
        tmp_path,
        [
            heads,
            ("政治建设", "学习", "学习不经常", "定计划"),
            (None, None, "记录不完整", "专人记"),
            (None, "意识形态", "阵地管理不严", "签责任书"),
            ("作风建设", None, "下基层少", "每季下沉"),
        ],
        merged=["A2:A4"],
    )
    assert [(f.theme, f.heading) for f in proposal.findings] == [(0, 0), (0, 0), (0, 1), (1, None)]
    assert [(h.title, h.theme) for h in proposal.headings] == [("学习", 0), ("意识形态", 0)]


def test_bands_over_the_rows_are_titles(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            _HEADS,
            ("一、政治建设方面",),
            ("（一）学习教育抓得不紧",),
            _FIRST,
            ("（二）阵地管理不严",),
            _SECOND,
            ("二", "作风建设方面"),
            (3, "下基层少", "每季下沉", "办公室", "长期坚持", ""),
        ],
        merged=["A2:F2", "A3:F3", "A5:F5"],
    )
    assert [theme.title for theme in proposal.themes] == ["政治建设方面", "作风建设方面"]
    assert [(h.title, h.theme) for h in proposal.headings] == [
        ("学习教育抓得不紧", 0),
        ("阵地管理不严", 0),
    ]
    assert [(f.theme, f.heading) for f in proposal.findings] == [(0, 0), (0, 1), (1, None)]


def test_problems_numbered_in_chinese_are_no_titles(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [_HEADS, ("一", "盘点不及时"), ("二", "排队时间长")])
    assert _titles(proposal) == ["盘点不及时", "排队时间长"]
    assert proposal.themes == ()


def test_group_column_beside_the_problems_becomes_headings(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            ("序号", "反馈问题", "具体问题", "整改措施"),
            (1, "学习抓得不紧", "计划不落实", "定计划"),
            (2, None, "记录不完整", "专人记"),
        ],
        merged=["B2:B3"],
    )
    assert [heading.title for heading in proposal.headings] == ["学习抓得不紧"]
    assert _titles(proposal) == ["计划不落实", "记录不完整"]


@pytest.mark.parametrize(
    "foot",
    [
        ("合计", "2条"),
        ("注：本表每周更新",),
        ("填表人：甲", "", "审核人：乙", "", "日期："),
        ("党组书记（签字）：",),
    ],
)
def test_list_ends_at_totals_notes_and_signatures(tmp_path: Path, foot: tuple[str, ...]) -> None:
    proposal = read_list(tmp_path, [_HEADS, _FIRST, _SECOND, foot])
    assert len(proposal.findings) == 2
    assert proposal.doubts == ()


def test_list_ends_at_three_empty_rows_and_the_rest_is_reported(tmp_path: Path) -> None:
    rows = [_HEADS, _FIRST, (), (), _SECOND, (), (), (), ("草稿", "不要", "另议", "")]
    proposal = read_list(tmp_path, rows)
    assert len(proposal.findings) == 2
    (skipped,) = _doubts(proposal, DoubtKind.SKIPPED_ROWS)
    assert skipped.place == "工作表‘清单’第9行"


def test_subtotals_and_repeated_headers_are_passed_over(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [_HEADS, _FIRST, ("小计", 1), _HEADS, _SECOND])
    assert len(proposal.findings) == 2


def test_second_list_on_the_same_sheet_is_read(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            _HEADS,
            _FIRST,
            ("合计", 1),
            (),
            ("二、信访件",),
            ("序号", "问题内容", "责任人"),
            (1, "反映收费不明", "甲"),
        ],
    )
    assert _titles(proposal) == ["药房盘点不够及时", "反映收费不明"]


def test_hidden_rows_and_columns_are_read_and_reported(tmp_path: Path) -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["C"].hidden = True

    proposal = read_list(tmp_path, [_HEADS, _FIRST, _SECOND], change=hide)
    assert len(proposal.findings) == 2
    assert proposal.findings[1].measures[0].text == "午间增开窗口"
    remarks = _doubts(proposal, DoubtKind.REMARK)
    assert [remark.place for remark in remarks] == ["工作表‘清单’第3行", "工作表‘清单’"]
    assert "隐藏" in remarks[0].text


def test_hidden_and_other_sheets_are_reported_not_read(tmp_path: Path) -> None:
    def hide_old(sheet: Worksheet) -> None:
        if sheet.title == "旧表":
            sheet.sheet_state = "hidden"

    proposal = read_lists(
        tmp_path,
        {"清单": [_HEADS, _FIRST], "旧表": [_HEADS, _SECOND], "说明": [("填写说明",), ("略",)]},
        change=hide_old,
    )
    assert len(proposal.findings) == 1
    skipped = _doubts(proposal, DoubtKind.SKIPPED_ROWS)
    assert [doubt.place for doubt in skipped] == ["工作表‘旧表’", "工作表‘说明’"]


def test_sheets_per_department_are_all_read(tmp_path: Path) -> None:
    proposal = read_lists(
        tmp_path, {"药剂科": [_HEADS, _FIRST], "信访件": [_HEADS, (*_SECOND[:5], "好得很")]}
    )
    assert [finding.source for finding in proposal.findings] == [
        FindingSource.FEEDBACK,
        FindingSource.PETITION,
    ]
    (unknown,) = _doubts(proposal, DoubtKind.UNKNOWN_RESULT)
    assert (unknown.text, unknown.place) == ("好得很", "工作表‘信访件’第2行")
    assert proposal.findings[1].result_wording == "好得很"
    assert proposal.findings[1].result is None
    assert any("来源读作“信访件”" in doubt.text for doubt in proposal.doubts)


def test_source_that_is_a_round_is_kept_as_an_extra(tmp_path: Path) -> None:
    heads = ("序号", "问题来源", "问题", "整改措施")
    proposal = read_list(tmp_path, [heads, (1, "第五轮", "盘点不及时", "按月盘点")])
    (finding,) = proposal.findings
    assert finding.source is FindingSource.FEEDBACK
    assert finding.extras == (("来源", "第五轮"),)


@pytest.mark.parametrize(
    ("texts", "situation", "result"),
    [
        (("已完成", "整改中"), "", "已完成"),
        (
            ("已召开专题会议两次，修订盘点办法一项", "已增开午间窗口，平均候诊时间下降"),
            "已召开专题会议两次，修订盘点办法一项",
            None,
        ),
    ],
)
def test_ambiguous_column_is_told_by_what_stands_in_it(
    tmp_path: Path, texts: tuple[str, str], situation: str, result: str | None
) -> None:
    heads = ("序号", "问题", "整改措施", "整改完成情况")
    rows = [heads, (*_FIRST[:3], texts[0]), (*_SECOND[:3], texts[1])]
    finding = read_list(tmp_path, rows).findings[0]
    assert (finding.situation, finding.result_wording) == (situation, result)


def test_no_result_is_invented_where_none_is_written(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [_HEADS, (*_FIRST[:5], None)])
    assert proposal.findings[0].result_wording is None
    assert proposal.findings[0].result is None


def test_completion_time_beside_a_deadline_is_the_day_of_completion(tmp_path: Path) -> None:
    heads = ("序号", "问题", "完成时限", "完成时间")
    finding = read_list(
        tmp_path, [heads, (1, "盘点不及时", "2025年6月底", "2025年5月8日")]
    ).findings[0]
    assert (finding.due_wording, finding.completed_wording) == ("2025年6月底", "2025年5月8日")
    alone = read_list(
        tmp_path, [("序号", "问题", "整改措施", "完成时间"), (*_FIRST[:3], "2025年6月")]
    )
    assert alone.findings[0].due_wording == "2025年6月"


def test_timing_column_adds_what_the_deadline_lacks(tmp_path: Path) -> None:
    heads = ("序号", "问题", "完成时限", "整改类型")
    proposal = read_list(
        tmp_path,
        [heads, (1, "盘点不及时", "2025年6月底", "长期坚持"), (2, "排队时间长", "", "立行立改")],
    )
    assert [f.due_wording for f in proposal.findings] == ["2025年6月底，长期坚持", "立行立改"]


def test_heading_with_two_things_in_it_is_kept_whole(tmp_path: Path) -> None:
    heads = ("序号", "问题", "整改措施", "责任科室及责任人")
    proposal = read_list(tmp_path, [heads, (*_FIRST[:3], "药剂科 甲一")])
    assert proposal.findings[0].extras == (("责任科室及责任人", "药剂科 甲一"),)
    assert any("责任科室及责任人" in doubt.text for doubt in proposal.doubts)


def test_column_without_heading_is_not_dropped(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [_HEADS, (*_FIRST, "请于周五前报")])
    assert proposal.findings[0].extras == (("第7列", "请于周五前报"),)


def test_row_without_problem_is_reported(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [_HEADS, (1, None, "按月盘点"), _SECOND, (3, None, "增派人手")])
    assert _titles(proposal) == ["窗口排队时间过长"]
    (skipped,) = _doubts(proposal, DoubtKind.SKIPPED_ROWS)
    assert skipped.place == "工作表‘清单’第2行"
    (joined,) = _doubts(proposal, DoubtKind.UNCERTAIN_LEVEL)
    assert joined.place == "工作表‘清单’第4行"
    assert [m.text for m in proposal.findings[0].measures] == ["午间增开窗口", "增派人手"]


def test_problem_cell_is_parted_into_title_and_description(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path,
        [
            _HEADS,
            (1, "盘点不及时\n2024年以来有四个月没有盘点，账物不符没有查明原因", "", "", "", ""),
            (2, "窗口排队\n时间过长", "", "", "", ""),
            (3, "1.记录不全\n2.签字不齐", "", "", "", ""),
        ],
    )
    first, second, third = proposal.findings
    assert (first.title, first.description) == (
        "盘点不及时",
        "2024年以来有四个月没有盘点，账物不符没有查明原因",
    )
    assert second.title == "窗口排队时间过长"
    assert third.title == "1.记录不全2.签字不齐"
    (doubt,) = _doubts(proposal, DoubtKind.UNCERTAIN_LEVEL)
    assert doubt.place == "工作表‘清单’第4行"


def test_dates_and_numbers_read_as_they_are_shown(tmp_path: Path) -> None:
    def style(sheet: Worksheet) -> None:
        sheet["E2"].number_format = "yyyy/m/d"
        sheet["E3"].number_format = 'yyyy"年"m"月"'
        sheet["A3"].number_format = "0.0"

    proposal = read_list(
        tmp_path,
        [
            _HEADS,
            (1.0, "盘点不及时", "", "", datetime(2025, 9, 30), ""),
            (1.1, "排队时间长", "", "", datetime(2025, 9, 1), ""),
            (1.2, "记录不全", "", "", 45930, ""),
        ],
        change=style,
    )
    assert [finding.number for finding in proposal.findings] == ["1", "1.1", "1.2"]
    assert [finding.due_wording for finding in proposal.findings] == [
        "2025年9月30日",
        "2025年9月",
        "2025年9月30日",
    ]
    (remark,) = _doubts(proposal, DoubtKind.REMARK)
    assert "日期序号45930" in remark.text


def test_formula_without_a_saved_value_is_no_text(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [_HEADS, ("=ROW()-1", *_FIRST[1:])])
    assert proposal.findings[0].number == ""
    (remark,) = _doubts(proposal, DoubtKind.REMARK)
    assert "公式" in remark.text
    assert remark.place == "工作表‘清单’第2行"


def test_saved_formula_values_are_taken(tmp_path: Path) -> None:
    content = workbook_bytes()
    cell = b'<c r="A2" t="n"><v>1</v></c>'
    computed = in_part("xl/worksheets/sheet1.xml", cell, b'<c r="A2"><f>6+1</f><v>7</v></c>')(
        content
    )
    path = tmp_path / "清单.xlsx"
    path.write_bytes(computed)
    proposal = read_ledger_workbook(path)
    assert proposal.findings[0].number == "7"
    assert proposal.doubts == ()


def test_control_characters_are_cleaned_out_of_cells(tmp_path: Path) -> None:
    text = "盘点_x000D_\n不及_x0001_时_x000B_"
    proposal = read_list(tmp_path, [_HEADS, (1, text, *_FIRST[2:])])
    assert _titles(proposal) == ["盘点不及时"]


def test_wrong_dimension_hides_no_rows(tmp_path: Path) -> None:
    content = workbook_bytes()
    path = tmp_path / "清单.xlsx"
    path.write_bytes(in_part("xl/worksheets/sheet1.xml", b'ref="A1:D2"', b'ref="A1:A1"')(content))
    assert len(read_ledger_workbook(path).findings) == 1


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], "里没有内容"),
        ([("会议签到表",), ("姓名", "单位", "电话"), ("甲", "乙", "1")], "没有找到整改清单的表头"),
        ([_HEADS], "只有表头"),
        (
            [("序号", "整改措施", "责任人", "完成时限"), (1, "按月盘点", "甲", "长期")],
            "没有“问题”一列",
        ),
    ],
)
def test_workbook_without_findings_says_why(
    tmp_path: Path, rows: list[tuple[object, ...]], expected: str
) -> None:
    proposal = read_list(tmp_path, rows)
    assert proposal.findings == ()
    assert expected in proposal.reason
    assert proposal.reason.endswith("。")


def test_header_is_found_by_the_offices_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own" / "vocabulary"
    own.mkdir(parents=True)
    (own / "columns.toml").write_text('[columns]\nfinding = ["毛病"]\n', encoding="utf-8")
    monkeypatch.setenv("RECTIFY_USER_DATA", str(own.parent))
    vocabulary.cache_clear()
    try:
        proposal = read_list(tmp_path, [("序号", "毛病", "整改措施"), _FIRST[:3]])
    finally:
        vocabulary.cache_clear()
    assert _titles(proposal) == ["药房盘点不够及时"]


def test_box_above_the_list_is_not_taken_for_its_header(tmp_path: Path) -> None:
    proposal = read_list(
        tmp_path, [("单位", "联系人", "联系电话"), ("某某中心", "甲", "0100-1"), _HEADS, _FIRST]
    )
    assert _titles(proposal) == ["药房盘点不够及时"]


def test_table_without_problems_beside_a_list_is_reported(tmp_path: Path) -> None:
    contacts = [("序号", "责任科室", "责任人", "联系电话"), (1, "药剂科", "甲", "0100-1")]
    proposal = read_lists(tmp_path, {"清单": [_HEADS, _FIRST], "通讯录": contacts})
    assert len(proposal.findings) == 1
    (skipped,) = _doubts(proposal, DoubtKind.SKIPPED_ROWS)
    assert skipped.place == "工作表‘通讯录’第1—2行"


def test_rows_with_nothing_but_a_number_are_passed_over(tmp_path: Path) -> None:
    proposal = read_list(tmp_path, [_HEADS, _FIRST, (2,), (3,)])
    assert len(proposal.findings) == 1
    assert proposal.doubts == ()


def test_macro_workbook_is_read_with_a_remark(tmp_path: Path) -> None:
    plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    macro = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    path = tmp_path / "清单.xlsm"
    path.write_bytes(in_part("[Content_Types].xml", plain, macro)(workbook_bytes()))
    proposal = read_ledger_workbook(path)
    assert len(proposal.findings) == 1
    assert "宏" in proposal.doubts[0].text


def test_word_document_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "清单.xlsx"
    path.write_bytes(document_bytes())
    with pytest.raises(SourceRefused, match="是Word 文档，不是 Excel 整改清单"):
        read_ledger_workbook(path)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_missing_and_cut_parts_are_damage(tmp_path: Path, part: str) -> None:
    whole = workbook_bytes()
    path = tmp_path / "清单.xlsx"
    for content in (
        repacked(whole, without=frozenset({part})),
        repacked(whole, changed={part: lambda text: text[: len(text) // 2]}),
    ):
        path.write_bytes(content)
        with pytest.raises(SourceRefused, match="损坏"):
            read_ledger_workbook(path)
