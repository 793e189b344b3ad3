"""Every number of a paper beside the ledger's own: equal, different, or not countable."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.side_ledgers import FundRecovery
from rectify_desktop.domain.casework.terms import FundKind
from rectify_desktop.domain.checks.figures_desk import (
    FiguresDesk,
    OwnLine,
    Verdict,
    compare_figures,
)
from rectify_desktop.domain.checks.ledger_numbers import LedgerNumber, ledger_numbers
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.domain.notice.notice_material import NO_MATERIAL, NoticeMaterial
from rectify_desktop.domain.notice.passages import PassageEdit, PassageKey, PassageKind
from rectify_desktop.domain.proposal.proposal import StatedFigure
from rectify_desktop.domain.terms import DeclaredResult, Edition, FindingSource
from rectify_desktop.services.checks.check_figures import draft_desk, figures_desk
from rectify_desktop.services.intake.import_source import propose_text
from rectify_desktop.services.notice.word_notices import notice_of
from tests.notice_ledger import water_ledger

LINE = "对12座泵站的值守表逐本核对，补签11处。"
OWN_LINES = [OwnLine(LINE, FindingId("f1"))]


def desk_of(*lines: str, stated: tuple[StatedFigure, ...] = ()) -> FiguresDesk:
    own = ledger_numbers(water_ledger(), CaseRecords())
    return compare_figures(stated, lines, own, OWN_LINES)


def test_numbers_as_the_ledger_words_them_are_equal() -> None:
    desk = desk_of("对12座泵站的值守表逐本核对，补签11处。")
    assert {row.verdict for row in desk.rows} == {Verdict.EQUAL}


def test_a_number_changed_by_hand_shows_what_it_was() -> None:
    (row,) = desk_of("对12座泵站的值守表逐本核对，补签16处。").wrong
    assert (row.stated, row.counted, row.unit, row.line) == (Decimal(16), Decimal(11), "处", 1)


def test_a_number_the_ledger_does_not_tell_of_is_not_countable() -> None:
    (row,) = desk_of("另建公园3处。").rows
    assert (row.verdict, row.counted) == (Verdict.NOT_COUNTABLE, None)


def test_years_days_and_document_numbers_are_no_figures() -> None:
    assert desk_of("2025年3月4日印发松水发〔2025〕12号文件。").rows == ()


def test_a_named_figure_says_what_it_counts_and_of_which_findings() -> None:
    ledger = water_ledger()
    total = len([f for f in ledger.findings if f.source.value == "feedback"])
    stated = (StatedFigure("问题总数", total + 1, f"{total + 1}个问题", 0, "个"),)
    (row,) = desk_of(f"反馈的{total + 1}个问题", stated=stated).wrong
    assert row.counted == total
    assert row.basis.startswith("口径")
    assert len(row.finding_ids) == total


def test_money_is_compared_in_the_unit_of_the_text() -> None:
    ledger = water_ledger()
    fund = FundRecovery(ledger.round.id, "误餐补助", FundKind.REFUNDED, 3_204_000)
    own = ledger_numbers(ledger, CaseRecords(funds=(fund,)))
    stated = [StatedFigure("清退资金", Decimal("3.2"), "清退3.2万元", 0, "万元")]
    (row,) = compare_figures(stated, ["清退3.2万元"], own, []).rows
    assert row.verdict is Verdict.EQUAL
    assert row.counted == Decimal("3.204")


def test_a_rate_names_its_numerator_and_denominator() -> None:
    ledger = water_ledger()
    rate = ledger_numbers(ledger, CaseRecords())["完成率"]
    done = sum(f.declared_result is DeclaredResult.COMPLETED for f in ledger.findings)
    assert f"完成{done}／" in rate.basis


def test_the_own_draft_holds_against_the_ledger() -> None:
    desk = draft_desk(water_ledger(), NO_MATERIAL, Edition.INTERNAL)
    assert desk.rows
    assert desk.wrong == ()


def test_an_edited_copy_shows_what_no_longer_holds() -> None:
    ledger = water_ledger()
    text = "\n".join(notice_of(ledger, Edition.INTERNAL).texts)
    first = ledger.findings[0]
    settled = DeclaredResult.IN_PROGRESS
    if first.declared_result is settled:
        settled = DeclaredResult.COMPLETED
    changed = replace(
        ledger, findings=(replace(first, declared_result=settled), *ledger.findings[1:])
    )
    desk = figures_desk(changed, NO_MATERIAL, propose_text(text))
    assert {row.name for row in desk.wrong} & {"已完成", "整改中", "未完成"}


def test_every_number_is_told_with_its_place_in_the_line() -> None:
    line = "反馈的13个问题，本周新增13个点位，补签11处。"
    stated = (StatedFigure("问题总数", 13, "反馈的13个问题", 0, "个"),)
    rows = desk_of(line, stated=stated).rows
    assert [line[row.start : row.end] for row in rows] == ["13个", "13个", "11处"]
    assert [row.name for row in rows] == ["问题总数", "文中数字", "文中数字"]


def test_a_number_of_a_finding_leads_to_that_finding() -> None:
    (row, _) = desk_of(LINE).rows
    assert row.finding_ids == ("f1",)


def test_what_was_typed_by_hand_is_no_proof_of_what_the_ledger_counts() -> None:
    ledger = water_ledger()
    total = len([f for f in ledger.findings if f.source is FindingSource.FEEDBACK])
    key = PassageKey(PassageKind.FIGURES)
    told = f"区委巡察反馈的{total + 2}个问题，已完成整改{total}个。"
    edit = PassageEdit(ledger.round.id, Edition.INTERNAL, key, told, "")
    material = NoticeMaterial(edits=(edit,))
    wrong = draft_desk(ledger, material, Edition.INTERNAL).wrong
    assert {row.name for row in wrong} == {"问题总数", "已完成"}


def test_a_total_typed_into_the_ledger_does_not_prove_itself() -> None:
    ledger = water_ledger()
    told = "（一）提高认识。对区委巡察反馈的99个问题逐条认领。"
    ledger = replace(ledger, round=replace(ledger.round, organisation=told))
    wrong = draft_desk(ledger, NO_MATERIAL, Edition.INTERNAL).wrong
    assert [(row.name, row.stated) for row in wrong] == [("问题总数", Decimal(99))]


def test_fewer_meetings_than_the_ledger_has_may_be_a_part_of_them() -> None:
    own = {"会议": LedgerNumber(Decimal(8), "口径：会议台账", has_parts=True)}
    few = StatedFigure("会议", 3, "党组会3次", 0, "次")
    many = replace(few, value=9, text="党组会9次")
    (row,) = compare_figures([few], ["党组会3次"], own, []).rows
    assert (row.verdict, row.counted) == (Verdict.NOT_COUNTABLE, Decimal(8))
    (row,) = compare_figures([many], ["党组会9次"], own, []).rows
    assert row.verdict is Verdict.DIFFERENT


def test_a_figure_without_a_count_is_held_against_the_same_words_of_the_ledger() -> None:
    own = {"会议": LedgerNumber(Decimal(8), "口径：会议台账", has_parts=True)}
    line = OwnLine("召开党组会议3次。", is_counted=True)
    stated = [StatedFigure("会议", 5, "召开党组会议5次", 0, "次")]
    (row,) = compare_figures(stated, ["召开党组会议5次。"], own, [line]).rows
    assert (row.name, row.verdict, row.counted) == ("会议", Verdict.DIFFERENT, Decimal(3))
    side = [StatedFigure("会议（推进会）", 2, "推进会2次", 0, "次")]
    told = [OwnLine("推进会2次。", is_counted=True)]
    (row,) = compare_figures(side, ["推进会2次。"], {}, told).rows
    assert row.verdict is Verdict.EQUAL
