"""The pack of a review: whose page holds which findings, what is counted, what is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.ids import DepartmentId, FindingId, PersonId, ReviewId
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.papers.paper import (
    PageBreak,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
)
from rectify_desktop.domain.papers.review_pack import FULL_PACK, PackPart, compose_review_pack
from rectify_desktop.domain.papers.review_paper import review_paper
from rectify_desktop.domain.papers.review_table import stacked
from rectify_desktop.domain.parties import Department, Person
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.review.finding_standing import standings_of
from rectify_desktop.domain.review.review_changes import (
    ChangedFindings,
    ChangeKind,
    ReviewChanges,
)
from rectify_desktop.domain.review.review_sheet import ReviewSheet, compose_review_sheet
from rectify_desktop.domain.terms import (
    DeclaredResult,
    FindingSource,
    ReviewCycle,
    ReviewVerdict,
)
from tests.invented_ledger import (
    ROUND,
    TODAY,
    finding,
    invented_ledger,
    invented_sheet,
    long_text,
    only,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.papers.paper import Paper, PaperBlock

LEADER, OTHER = Person("郑允", "局长", 0, PersonId("p0")), Person("龚敏", "", 1, PersonId("p1"))
OFFICE, LAMPS = (
    Department("办公室", 0, DepartmentId("d0")),
    Department("路灯管理所", 1, DepartmentId("d1")),
)
WORDS = {
    ReviewCycle.WEEKLY: "周调度",
    ReviewCycle.HALF_MONTHLY: "半月督查",
    ReviewCycle.MONTHLY: "月过堂",
}


def one(key: str, **facts: object) -> Finding:
    return finding(id=FindingId(key), number=key, **facts)


def sheet_of(
    *findings: Finding,
    updates: dict[str, ProgressUpdate] | None = None,
    cycle: ReviewCycle = ReviewCycle.WEEKLY,
) -> ReviewSheet:
    ledger = Ledger(
        ROUND,
        findings=findings,
        departments={each.id: each for each in (OFFICE, LAMPS)},
        people={each.id: each for each in (LEADER, OTHER)},
    )
    series = ReviewSeries(ROUND.id, WORDS[cycle], cycle)
    review = ProgressReview(series.id, date(2026, 3, 9), date(2026, 3, 15), id=ReviewId("r"))
    reported = {FindingId(key): update for key, update in (updates or {}).items()}
    return compose_review_sheet(ledger, series, review, reported, {}, today=TODAY)


def pages_of(paper: Paper) -> list[list[PaperBlock]]:
    pages: list[list[PaperBlock]] = [[]]
    for block in paper.blocks:
        if isinstance(block, PageBreak):
            pages.append([])
        else:
            pages[-1].append(block)
    return pages


def heads_of(paper: Paper) -> list[str]:
    """Return whose page each page is; the 总表 is nobody's."""
    return [
        next((b.text for b in page if _is(b, TextStyle.SUBTITLE)), "") for page in pages_of(paper)
    ]


def _is(block: PaperBlock, style: TextStyle) -> bool:
    return isinstance(block, TextBlock) and block.style is style


def notes_of(page: list[PaperBlock]) -> list[str]:
    return [b.text for b in page if isinstance(b, TextBlock) and b.style is TextStyle.NOTE]


def numbers_of(page: list[PaperBlock]) -> list[str]:
    table = next(block for block in page if isinstance(block, TableBlock))
    return [row.cells[1].text for row in table.rows]


def column_of(page: list[PaperBlock], title: str) -> list[str]:
    table = next(block for block in page if isinstance(block, TableBlock))
    at = [column.title.replace("\n", "") for column in table.columns].index(title)
    return [row.cells[at].text for row in table.rows]


# Whose page


def test_leaders_and_departments_have_their_pages_in_their_own_order() -> None:
    sheet = sheet_of(
        one("1", lead_officials=(OTHER.id,), responsible_departments=(LAMPS.id,)),
        one("2", lead_officials=(LEADER.id,), responsible_departments=(OFFICE.id,)),
    )
    assert heads_of(compose_review_pack(sheet)) == [
        "", "责任领导：郑允（局长）", "责任领导：龚敏", "责任科室：办公室", "责任科室：路灯管理所",
    ]  # fmt: skip


def test_a_finding_of_two_leaders_is_on_both_pages_and_counted_once() -> None:
    both = one("1", lead_officials=(LEADER.id, OTHER.id))
    sheet = sheet_of(both, one("2", lead_officials=(OTHER.id,)))
    summary, first, second = pages_of(
        compose_review_pack(sheet, (PackPart.SUMMARY, PackPart.LEADERS))
    )
    assert (numbers_of(first), numbers_of(second)) == (["1"], ["1", "2"])
    assert numbers_of(summary) == ["1", "2"]
    assert "注：1个问题由两名以上领导牵头，在各领导页上都列出，总数只计一次。" in notes_of(summary)
    assert any("与其他领导共同牵头：问题1。" in line for line in notes_of(first))
    assert notes_of(second)[0] == "截至2026年3月12日：反馈问题 2 = 2 未填（口径：具体问题）。"


def test_the_summary_alone_says_nothing_of_pages_it_does_not_have() -> None:
    both = one("1", lead_officials=(LEADER.id, OTHER.id))
    assert not any("总数只计一次" in text for text in review_paper(sheet_of(both)).texts())


def test_what_nobody_answers_for_has_a_page_of_its_own() -> None:
    sheet = sheet_of(
        one("1", lead_officials=(LEADER.id,)), one("2", responsible_departments=(OFFICE.id,))
    )
    paper = compose_review_pack(sheet)
    assert heads_of(paper)[1:] == [
        "责任领导：郑允（局长）", "未明确责任领导的问题",
        "责任科室：办公室", "未明确责任科室的问题",
    ]  # fmt: skip
    pages = pages_of(paper)
    assert [numbers_of(page) for page in pages[1:]] == [["1"], ["2"], ["2"], ["1"]]


def test_counts_of_a_leader_reach_beyond_the_open_findings() -> None:
    led = {"lead_officials": (LEADER.id,)}
    sheet = sheet_of(
        one("1", declared_result=DeclaredResult.COMPLETED, **led),
        one("2", declared_result=DeclaredResult.COMPLETED, source=FindingSource.PETITION, **led),
        one("3", due_on=TODAY - timedelta(days=3), **led),
    )
    (page,) = pages_of(compose_review_pack(sheet, (PackPart.LEADERS,)))
    assert numbers_of(page) == ["3"]
    assert notes_of(page)[0] == (
        "截至2026年3月12日：反馈问题 2 = 1 完成 + 1 未填（口径：具体问题）；"
        "信访件 1 = 1 完成（口径：具体问题）。"
    )
    assert notes_of(page)[1].startswith("本表 1 条：超期 1 条，本期未填 1 条。")


def test_a_leader_whose_findings_are_all_settled_has_no_page() -> None:
    done = one("1", declared_result=DeclaredResult.COMPLETED, lead_officials=(LEADER.id,))
    assert heads_of(compose_review_pack(sheet_of(done, one("2")), (PackPart.LEADERS,))) == [
        "未明确责任领导的问题"
    ]


def test_there_is_room_for_the_leaders_word_and_a_line_to_sign_for_receipt() -> None:
    sheet = sheet_of(one("1", lead_officials=(LEADER.id,), responsible_departments=(OFFICE.id,)))
    _, leader, department = (list(_texts(page)) for page in pages_of(compose_review_pack(sheet)))
    assert {"领导批示", "责任领导签字："} <= set(leader)
    assert {"科室负责人签收：", "签收日期："} <= set(department)


def _texts(page: list[PaperBlock]) -> list[str]:
    return list(replace(review_paper(sheet_of()), blocks=tuple(page)).texts())


# What is asked


def test_a_department_reads_its_last_report_and_what_is_asked_by_when() -> None:
    held = {"responsible_departments": (OFFICE.id,)}
    update = ProgressUpdate(
        ReviewId("r"), FindingId("1"), oversight_opinion="逐库核对，补齐签字。",
        recheck_on=date(2026, 3, 20),
    )  # fmt: skip
    sheet = sheet_of(one("1", **held), updates={"1": update}, cycle=ReviewCycle.HALF_MONTHLY)
    rows = tuple(
        replace(row, last_progress="已盘点", unanswered=("督办单“3号”未回复（限3月10日）",))
        for row in sheet.rows
    )
    (page,) = pages_of(compose_review_pack(replace(sheet, rows=rows), (PackPart.DEPARTMENTS,)))
    assert column_of(page, "最近进展") == ["已盘点"]
    assert column_of(page, "要求及时限") == [
        "督办单“3号”未回复（限3月10日）\n逐库核对，补齐签字。\n3月20日复查"
    ]


def test_an_unanswered_order_is_flagged_on_the_summary_and_named_on_the_pages() -> None:
    words = "督办单“3号”未回复（限3月10日）"
    sheet = sheet_of(one("1", lead_officials=(LEADER.id,)))
    rows = tuple(replace(row, coordination="请协调", unanswered=(words,)) for row in sheet.rows)
    summary, leader = pages_of(
        compose_review_pack(replace(sheet, rows=rows), (PackPart.SUMMARY, PackPart.LEADERS))
    )
    assert column_of(summary, "需协调事项") == ["请协调\n▲督办未回复"]
    assert column_of(leader, "需协调事项") == [f"请协调\n{words}"]


def test_what_a_meeting_sent_back_goes_to_the_department_with_its_reasons() -> None:
    update = ProgressUpdate(
        ReviewId("r"), FindingId("1"), member_opinions="措施不具体", verdict=ReviewVerdict.RETURNED
    )
    sheet = sheet_of(
        one("1", responsible_departments=(OFFICE.id,)),
        updates={"1": update},
        cycle=ReviewCycle.MONTHLY,
    )
    summary, page = pages_of(compose_review_pack(sheet, (PackPart.SUMMARY, PackPart.DEPARTMENTS)))
    assert column_of(page, "要求及时限") == ["退回：措施不具体"]
    assert column_of(summary, "结论") == ["退回"]
    assert column_of(summary, "党组成员逐项意见") == ["措施不具体"]


# Layout as far as the domain decides it


@pytest.mark.parametrize("cycle", ReviewCycle)
@pytest.mark.parametrize("part", PackPart)
def test_the_least_widths_fit_on_the_page(cycle: ReviewCycle, part: PackPart) -> None:
    sheet = replace(invented_sheet(13), cycle=cycle)
    paper = compose_review_pack(sheet, (part,))
    for table in paper.tables:
        assert sum(column.width for column in table.columns) <= paper.page.text_width


def test_names_stand_below_each_other_and_long_ones_break_evenly() -> None:
    assert stacked("郑允、欧阳若谷", 4) == "郑允\n欧阳若谷"
    assert stacked("政策法规股室", 5) == "政策法\n规股室"
    assert stacked("", 5) == ""


def test_a_day_of_this_year_goes_without_it_and_one_of_another_is_not_torn() -> None:
    sheet = sheet_of(
        one("1", due_on=date(2026, 3, 1)),
        one("2", due_on=date(2027, 2, 5), due_wording="2027年2月5日前，并长期坚持"),
        one("3", due_wording="按上级部署"),
        one("4", due_wording="2025年9月30日前完成并长期坚持"),
    )
    assert column_of(pages_of(review_paper(sheet))[0], "完成时限剩余天数") == [
        "3月1日\n▲超期11天", "2027年\n2月5日前\n并长期坚持\n剩330天", "按上级部署",
        "2025年\n9月30日前完成并长期坚持",
    ]  # fmt: skip


def test_the_changes_stand_above_the_table_with_the_word_of_the_series() -> None:
    group = ChangedFindings(ChangeKind.NEW, FindingSource.FEEDBACK, (FindingId("1"),), ("1",))
    made = ReviewChanges(TODAY, date(2026, 4, 30), since=date(2026, 2, 28), groups=(group,))
    sheet = replace(sheet_of(one("1"), cycle=ReviewCycle.MONTHLY), changes=made)
    blocks = review_paper(sheet).blocks
    (at,) = (i for i, b in enumerate(blocks) if isinstance(b, TextBlock) and "变化" in b.text)
    assert blocks[at].text == "本月变化：截至2026年3月12日，本月新增1个（问题1）。"  # type: ignore[union-attr]
    assert isinstance(blocks[at + 1], TableBlock)


@pytest.mark.parametrize("count", [0, 1, 33, 500])
def test_the_pack_holds_every_row_whatever_the_size(count: int) -> None:
    sheet = invented_sheet(count) if count else sheet_of()
    paper = compose_review_pack(sheet)
    pages = pages_of(paper)
    assert all(page for page in pages)
    assert numbers_of(pages[0]) == [row.number for row in sheet.rows]
    leaders = [page for page, head in zip(pages, heads_of(paper), strict=True) if "领导" in head]
    assert sum(len(numbers_of(page)) for page in leaders) == len(sheet.rows)


def test_a_pack_without_findings_says_so_on_a_page_with_unit_and_period() -> None:
    for parts in (FULL_PACK, (PackPart.LEADERS,), (PackPart.DEPARTMENTS,)):
        (page,) = pages_of(compose_review_pack(sheet_of(), parts))
        table = next(block for block in page if isinstance(block, TableBlock))
        assert (table.rows, table.empty_notice) == ((), "本期没有需要调度的问题。")
        assert any(isinstance(block, SpreadLine) for block in page)


def test_no_two_page_breaks_meet() -> None:
    blocks = compose_review_pack(invented_sheet(33)).blocks
    for one_block, following in pairwise(blocks):
        assert not (isinstance(one_block, PageBreak) and isinstance(following, PageBreak))
    assert not isinstance(blocks[-1], PageBreak)


def test_each_part_is_named_in_lists_and_files() -> None:
    sheet = invented_sheet(3)
    names = [compose_review_pack(sheet, parts).name for parts in ((PackPart.SUMMARY,), FULL_PACK)]
    assert names == ["周调度表", "周调度表（全套）"]


def test_a_long_report_stays_whole() -> None:
    sheet = invented_sheet(3)
    rows = tuple(replace(row, progress=long_text(5000)) for row in sheet.rows)
    texts = list(review_paper(replace(sheet, rows=rows)).texts())
    assert texts.count(long_text(5000)) == len(rows) > 0


def test_a_sheet_kept_before_there_were_standings_still_makes_its_summary() -> None:
    old = replace(invented_sheet(13), standings=(), leaders=(), departments=(), changes=None)
    assert heads_of(compose_review_pack(old)) == [""]


@pytest.mark.parametrize("cycle", ReviewCycle)
def test_pack_reads_as_expected(cycle: ReviewCycle, golden: Callable[[str, str], None]) -> None:
    ledger = invented_ledger(8)
    series = ReviewSeries(ROUND.id, WORDS[cycle], cycle)
    review = ProgressReview(series.id, date(2026, 3, 9), date(2026, 3, 15), chair="郑允")
    updates = {
        f.id: ProgressUpdate(
            review.id, f.id, "完成现场核对。", oversight_note="台账缺签字", verdict=None
        )
        for f in ledger.findings[1::3]
    }
    sheet = compose_review_sheet(ledger, series, review, updates, {}, today=TODAY)
    golden(f"review_pack/{cycle.value}.txt", _as_text(compose_review_pack(sheet)))


def _as_text(paper: Paper) -> str:
    """Return a paper as lines: one per text, cells parted by bars."""
    lines = [f"{paper.name}｜{paper.title}｜{paper.running_title}"]
    for block in paper.blocks:
        match block:
            case TableBlock(columns, rows, has_header):
                if has_header:
                    lines.append(" | ".join(_flat(column.title) for column in columns))
                lines += [" | ".join(_flat(cell.text) for cell in row.cells) for row in rows]
            case PageBreak():
                lines.append("—— 分页 ——")
            case TextBlock():
                lines.append(block.text)
            case _:
                lines.append("　".join(_parts(block)))
    return "\n".join(lines) + "\n"


def _parts(block: PaperBlock) -> tuple[str, ...]:
    return block.parts if isinstance(block, SpreadLine) else getattr(block, "labels", ())


def _flat(text: str) -> str:
    return text.replace("\n", "⏎")


def test_standings_name_people_of_one_name_apart() -> None:
    twins = (
        Person("李敏", "副局长", 0, PersonId("a")),
        Person("李敏", "总工程师", 1, PersonId("b")),
    )
    ledger = Ledger(
        ROUND,
        findings=(one("1", lead_officials=(PersonId("b"),)),),
        people={each.id: each for each in twins},
    )
    assert standings_of(ledger)[0].leads == ("李敏（总工程师）",)
    assert standings_of(only(one("")))[0].label == "“防汛物资台账与实物不符”"
