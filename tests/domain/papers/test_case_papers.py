"""What the papers of case work say: every figure with its 口径, every blank left to be written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.ids import PersonId
from rectify_desktop.domain.papers.case_parts import label
from rectify_desktop.domain.papers.closure_form import compose_closure_form
from rectify_desktop.domain.papers.counted import counted_until
from rectify_desktop.domain.papers.evidence_catalogue import compose_evidence_catalogue
from rectify_desktop.domain.papers.extension_form import compose_extension_form
from rectify_desktop.domain.papers.finding_card import compose_finding_cards
from rectify_desktop.domain.papers.fund_sheet import compose_fund_sheet
from rectify_desktop.domain.papers.leader_report import compose_leader_report, head_of
from rectify_desktop.domain.papers.paper import (
    PageBreak,
    Paper,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    Tone,
)
from rectify_desktop.domain.papers.policy_list import compose_policy_list
from rectify_desktop.domain.papers.rectification_report import compose_rectification_report
from rectify_desktop.domain.papers.supervision_paper import compose_supervision_paper
from rectify_desktop.domain.parties import Person
from rectify_desktop.domain.wording.numerals import chinese_numeral
from rectify_desktop.services.notice.word_notices import item_patterns
from tests.made_case_papers import (
    ROLES,
    TODAY,
    all_papers,
    case_ledger,
    case_records,
    progress_of,
    sized_ledger,
    whole_papers,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.notice.item_pattern import ItemPattern

LEDGER = case_ledger()
RECORDS = case_records(LEDGER)
FIRST, SECOND, THIRD = LEDGER.findings[:3]
PAPERS = all_papers(LEDGER, RECORDS)


def whole(paper: Paper) -> str:
    return "\n".join(paper.texts())


def column(paper: Paper, title: str, table: int = 0) -> list[str]:
    """Return the texts below a column title."""
    chosen = paper.tables[table]
    at = [each.title.replace("\n", "") for each in chosen.columns].index(title)
    return [row.cells[at].text for row in chosen.rows]


def beside(paper: Paper, name: str) -> str:
    """Return what stands beside a label of a form."""
    for table in paper.tables:
        for row in table.rows:
            for cell, after in zip(row.cells, row.cells[1:], strict=False):
                if cell.tone is Tone.LABEL and cell.text.replace("\n", "") == name:
                    return after.text
    raise AssertionError(name)


def shown(paper: Paper) -> str:
    """Return a paper as text: every block, the spans and tones of its cells."""
    lines = [f"{paper.name}｜{paper.title}｜{paper.page.width:g}×{paper.page.height:g}"]
    for block in paper.blocks:
        match block:
            case TextBlock():
                kept = "+" if block.keeps_with_next else ""
                lines.append(f"{block.style.value}{block.outline or ''}{kept} {block.text}")
            case SpreadLine(parts):
                lines.append("spread " + " | ".join(parts))
            case SignatureLine(labels):
                lines.append("sign " + " | ".join(labels))
            case PageBreak():
                lines.append("— new page —")
            case TableBlock():
                lines += _shown_table(block)
    return "\n".join([*lines, *(f"gap {gap}" for gap in paper.gaps), ""])


def _shown_table(table: TableBlock) -> list[str]:
    lines = [f"table {table.font_size or 'usual'} {table.empty_notice}".rstrip()]
    if table.has_header:
        lines.append("  = " + " | ".join(each.title for each in table.columns))
    for row in table.rows:
        cells = [
            f"{'' if cell.tone is Tone.PLAIN else cell.tone.value + ':'}{cell.text}"
            f"{f' ↔{cell.columns}' if cell.columns > 1 else ''}"
            f"{f' ↕{cell.rows}' if cell.rows > 1 else ''}"
            for cell in row.cells
        ]
        lines.append(f"  {row.least_height:g} " + " | ".join(cells))
    return [line.replace("\n", "↵") for line in lines]


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_says_what_was_agreed(name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"papers/{name}.txt", shown(PAPERS[name]))


@pytest.mark.parametrize("count", [0, 1, 33, 500])
def test_whole_papers_are_made_of_any_number_of_findings(count: int) -> None:
    for paper in whole_papers(sized_ledger(count), CaseRecords()).values():
        assert paper.blocks
        for table in paper.tables:
            assert all(
                sum(cell.columns for cell in row.cells) <= len(table.columns) for row in table.rows
            )


def test_every_finding_has_a_card_on_a_page_of_its_own() -> None:
    ledger = sized_ledger(33)
    paper = compose_finding_cards(ledger, CaseRecords(), {}, today=TODAY)
    assert sum(isinstance(block, PageBreak) for block in paper.blocks) == 32
    assert sum(isinstance(block, SignatureLine) for block in paper.blocks) == 33
    assert not isinstance(paper.blocks[-1], PageBreak)


# 督办单


def test_an_order_names_its_findings_and_their_deadlines_once_where_they_agree() -> None:
    paper = PAPERS["supervision_1"]
    assert beside(paper, "问题编号") == "1.1、2.1"
    assert beside(paper, "原完成时限") == "2025年12月31日"
    assert beside(paper, "督办要求") == "请于3月20日前补齐登记，书面说明原因"


def test_deadlines_that_differ_are_each_told_with_their_finding() -> None:
    findings = (replace(FIRST, due_on=date(2026, 1, 31)), *LEDGER.findings[1:])
    paper = compose_supervision_paper(replace(LEDGER, findings=findings), RECORDS.orders[0])
    assert beside(paper, "原完成时限") == "1.1：2026年1月31日\n2.1：2025年12月31日"


def test_a_notice_has_no_colour_and_words_of_its_own() -> None:
    notice = whole(PAPERS["supervision_2"])
    assert "提示事项" in notice
    assert "等级" not in notice
    assert "等级：橙色" in whole(PAPERS["supervision_1"])


def test_what_an_order_does_not_say_stays_room_to_write() -> None:
    paper = compose_supervision_paper(LEDGER, SupervisionOrder(LEDGER.round.id))
    assert beside(paper, "办理情况") == ""
    (row,) = [row for row in paper.tables[0].rows if row.cells[0].text == "办理情况"]
    assert row.least_height >= 30
    assert "None" not in whole(paper)


def test_a_finding_deleted_since_is_left_out_of_its_order() -> None:
    ledger = replace(LEDGER, findings=LEDGER.findings[1:])
    assert beside(compose_supervision_paper(ledger, RECORDS.orders[0]), "问题编号") == "2.1"


# 销号审批表


def test_each_step_shows_who_said_what_and_what_was_demanded() -> None:
    paper = PAPERS["closure_asked"]
    steps = [row for row in paper.tables[0].rows if len(row.cells) == 3]
    assert [step.cells[0].text.replace("\n", "") for step in steps] == list(ROLES)
    assert steps[0].cells[1].text == "措施已落实，申请销号\n审核结论：通过"
    assert steps[0].cells[2].text == "签字：何静\n2026年3月2日"
    assert "补充整改要求：补充验收照片" in steps[1].cells[1].text
    assert "□通过" in steps[2].cells[1].text


def test_what_was_let_pass_is_printed_with_its_reason() -> None:
    said = beside(PAPERS["closure_asked"], "放行说明")
    assert said == "“整改措施全部完成”：第二项措施由市里统一实施"
    assert "放行说明" not in whole(PAPERS["closure_blank"])


def test_measures_are_listed_with_how_far_each_has_come() -> None:
    assert beside(PAPERS["closure_asked"], "措施落实") == (
        "1.逐库清点防汛物资，登记造册（已完成）\n2.修订物资管理办法（进行中）"
    )


def test_a_finding_without_a_result_gets_none_on_the_form() -> None:
    finding = replace(THIRD, declared_result=None, declared_wording="")
    ledger = replace(LEDGER, findings=(FIRST, SECOND, finding, *LEDGER.findings[3:]))
    paper = compose_closure_form(ledger, CaseRecords(), finding, roles=ROLES)
    assert beside(paper, "整改结果") == ""


def test_a_reopened_closure_says_so_below_the_form() -> None:
    request = replace(
        RECORDS.closures[0],
        reopened_on=date(2026, 3, 9),
        reopened_by="局党组",
        reopened_why="抽查又现缺口",
    )
    records = replace(RECORDS, closures=(request,))
    paper = compose_closure_form(LEDGER, records, FIRST, roles=ROLES)
    assert "本问题已于2026年3月9日由局党组决定重新整改：抽查又现缺口" in whole(paper)


# 延期、持续整改


def test_an_extension_shows_both_dates_and_that_it_came_late() -> None:
    paper = PAPERS["extension_extension"]
    assert beside(paper, "原完成时限") == "2025年12月31日"
    assert beside(paper, "申请延期至") == "2026年6月30日"
    assert "▲本申请在原完成时限之后提出。" in whole(paper)


def test_one_asked_in_time_has_no_such_mark() -> None:
    early = Extension(LEDGER.round.id, THIRD.id, date(2025, 12, 1), due_before=date(2025, 12, 31))
    assert "▲" not in whole(compose_extension_form(LEDGER, THIRD, early))


def test_continued_work_has_a_goal_and_a_day_of_review() -> None:
    paper = PAPERS["extension_continued"]
    assert beside(paper, "阶段整改目标") == "完成资料移交"
    assert beside(paper, "下次复核日期") == "2026年6月30日"
    assert beside(paper, "单位审批意见") == "同意。"


# 佐证材料目录


def test_evidence_stands_by_the_first_finding_it_proves_and_last_where_it_proves_none() -> None:
    paper = PAPERS["evidence"]
    assert column(paper, "材料名称") == ["物资盘点表", "考核通报", "未归入问题的照片"]
    assert column(paper, "问题编号") == ["1.1、1.2", "1.2", ""]


def test_evidence_of_a_measure_proves_its_finding() -> None:
    paper = compose_evidence_catalogue(LEDGER, RECORDS, today=TODAY, finding=SECOND)
    assert column(paper, "材料名称") == ["物资盘点表", "考核通报"]


def test_pages_are_summed_and_uncounted_ones_told() -> None:
    said = whole(PAPERS["evidence"])
    assert "合计：3件，12页（2件未登记页数，不在页数内）（口径：佐证材料件数" in said


def test_findings_without_evidence_are_named_and_counted() -> None:
    lacking = len(LEDGER.findings) - 2
    assert f"尚无佐证材料的问题（{lacking}个）：2.1、" in whole(PAPERS["evidence"])
    assert "尚无佐证材料" not in whole(PAPERS["evidence_of_one"])


def test_a_catalogue_of_many_is_made_in_no_time() -> None:
    ledger = sized_ledger(500)
    evidence = tuple(
        Evidence(ledger.round.id, f"材料{at}", finding_ids=(ledger.findings[at % 500].id,))
        for at in range(2000)
    )
    paper = compose_evidence_catalogue(ledger, CaseRecords(evidence=evidence), today=TODAY)
    assert len(paper.tables[0].rows) == 2000


# 制度、资金、问责


def test_policies_are_counted_by_kind_up_to_the_day() -> None:
    said = whole(PAPERS["policies"])
    assert column(PAPERS["policies"], "制度名称") == ["防汛物资管理办法", "节水考核细则"]
    assert "合计：新建1项、修订1项、废止0项" in said
    assert "注：其中1项没有日期，已计入；另有1项在截至日期之后，未列入。" in said


def test_the_day_itself_still_counts() -> None:
    paper = compose_policy_list(LEDGER, RECORDS, as_of=date(2026, 4, 1))
    assert len(paper.tables[0].rows) == 3
    assert "截至日期：2026年4月1日" in whole(paper)


def test_money_is_summed_by_kind_and_never_added_up() -> None:
    said = whole(PAPERS["funds"])
    assert "清退2笔、1.2345万元、其中1笔未填金额；追回1笔、12.3456万元" in said
    assert "截至2026年3月12日：" in said
    assert "（口径：已登记的笔数和金额；各类分别统计，不相加）" in said
    assert "13.5801" not in said


def test_persons_are_counted_in_person_times_by_kind() -> None:
    said = whole(PAPERS["funds"])
    assert "谈话提醒2人次；约谈1人次（口径：人次" in said
    assert "其中1条没有日期，已计入" in said
    assert "不得公开" in said


def test_no_records_leave_empty_tables_that_say_so_and_no_sums() -> None:
    paper = compose_fund_sheet(LEDGER, CaseRecords(), as_of=TODAY)
    assert [table.rows for table in paper.tables] == [(), ()]
    assert all(table.empty_notice for table in paper.tables)
    assert "口径" not in whole(paper)


def test_counting_up_to_a_day_tells_what_it_left_out() -> None:
    days = [date(2026, 1, 1), None, date(2026, 1, 2)]
    counted = counted_until(days, lambda day: day, date(2026, 1, 1))
    assert counted.records == (days[0], None)
    assert (counted.undated, counted.later) == (1, 1)
    assert counted_until([days[0]], lambda day: day, days[0]).remark("条") == ""


# 报告


def test_the_report_states_what_is_open_and_invents_no_prose() -> None:
    said = whole(PAPERS["report"])
    assert "截至2026年3月12日，尚有2个具体问题没有完成整改，其中2个已超过完成时限" in said
    assert "【待填：存在的主要不足和原因】" in said
    assert "区委巡察工作领导小组：" in said
    assert "存在的主要不足和原因" in PAPERS["report"].gaps


@pytest.mark.parametrize("pattern", item_patterns(), ids=lambda each: each.key)
def test_parts_of_the_report_count_on_in_every_pattern(pattern: ItemPattern) -> None:
    paper = compose_rectification_report(LEDGER, RECORDS, pattern, today=TODAY)
    parts = [
        block.text.partition("、")[0]
        for block in paper.blocks
        if isinstance(block, TextBlock) and block.outline == 1
    ]
    assert parts == [chinese_numeral(count) for count in range(1, len(parts) + 1)]
    assert len(parts) >= 4


def test_attachments_are_those_there_are() -> None:
    assert "附件：1.巡察整改清单" in whole(PAPERS["report"])
    bare = whole_papers(LEDGER, CaseRecords())["report"]
    assert "附件：巡察整改清单" in whole(bare)
    assert "制度废改立清单" not in whole(bare)


def test_the_head_is_whoever_is_secretary_and_no_deputy() -> None:
    deputy = Person("何静", "党组副书记", 0, PersonId("p0"))
    people = {deputy.id: deputy, **LEDGER.people}
    head = head_of(replace(LEDGER, people=people))
    assert head is not None
    assert head.name == "陆远征"
    assert head_of(replace(LEDGER, people={deputy.id: deputy})) is None


def test_what_the_head_did_is_counted_with_its_basis() -> None:
    said = whole(PAPERS["leader_report"])
    assert "截至2026年3月12日，主持召开党组会议1次（口径：会议台账中由本人主持的会议）。" in said
    assert "推进会" not in said.split("亲自协调")[0]
    assert "签发督办单1份（口径" in said
    assert "领办具体问题13个" in said
    assert "报告人：陆远征" in said


def test_where_nothing_is_recorded_the_report_has_gaps_and_no_noughts() -> None:
    paper = compose_leader_report(LEDGER, CaseRecords(), as_of=TODAY)
    assert "0次" not in whole(paper)
    assert "主持召开会议的次数（会议台账中还没有登记）" in paper.gaps


def test_each_leader_has_a_row_and_rows_are_not_to_be_added() -> None:
    paper = PAPERS["leader_report"]
    assert column(paper, "姓名") == ["陆远征"]
    assert column(paper, "牵头问题") == ["13"]
    assert "各行不相加" in whole(paper)


# 一事一页卡


def test_a_card_shows_the_latest_progress_and_tells_how_much_there_is() -> None:
    said = whole(compose_finding_cards(LEDGER, RECORDS, progress_of(LEDGER), today=TODAY))
    assert "完成第9处泵站核对" in said
    assert "完成第3处泵站核对" not in said
    assert "（共9期，列最近6期）" in said


def test_a_card_of_an_overdue_finding_says_so_in_words_and_face() -> None:
    (stage,) = [f for f in LEDGER.findings if f.is_open][:1]
    paper = compose_finding_cards(LEDGER, RECORDS, {}, today=TODAY, findings=[stage])
    cells = [cell for row in paper.tables[0].rows for cell in row.cells]
    (late,) = [cell for cell in cells if cell.tone is Tone.ALERT]
    assert late.text.startswith("▲超期")


def test_a_full_card_is_set_smaller_so_that_it_stays_on_its_page() -> None:
    full = replace(FIRST, situation="改" * 900)
    ledger = replace(LEDGER, findings=(full, *LEDGER.findings[1:]))
    sizes = [
        compose_finding_cards(each, CaseRecords(), {}, today=TODAY, findings=[f])
        .tables[0]
        .font_size
        for each, f in ((LEDGER, THIRD), (ledger, full))
    ]
    assert sizes[0] > sizes[1]


def test_measures_without_their_own_responsibility_have_room_for_their_words() -> None:
    paper = compose_finding_cards(LEDGER, RECORDS, {}, today=TODAY, findings=[FIRST, SECOND])
    heads = [
        [cell.text for cell in row.cells]
        for table in paper.tables
        for row in table.rows
        if row.cells[0].text == "措施清单"
    ]
    assert heads[0][1:] == ["整改措施", "责任科室", "责任人", "完成时限", "状态"]
    assert heads[1][1:] == ["整改措施", "状态"]


def test_a_ledger_without_findings_has_one_page_that_says_so() -> None:
    paper = compose_finding_cards(sized_ledger(0), CaseRecords(), {}, today=TODAY)
    assert "台账中还没有具体问题。" in whole(paper)


@pytest.mark.parametrize(
    ("name", "turned"),
    [
        ("责任领导", "责任领导"),
        ("责任科室意见", "责任科室意见"),
        ("责任科室负责人", "责任科室\n负责人"),
        ("党组（党委）会议", "党组（党委）\n会议"),
        ("党组\n会议", "党组\n会议"),
    ],
)
def test_long_labels_turn_between_words(name: str, turned: str) -> None:
    assert label(name).text == turned
