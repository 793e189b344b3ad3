"""No paper counts as saved before it was opened again and found to be what it was made from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.papers.list_layout import ListKind, usual_layout
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import ListSheet, compose_list_sheet
from rectify_desktop.domain.terms import Edition, Profile
from rectify_desktop.errors import PaperMismatch
from rectify_desktop.office.ledger_writer.writer import write_lists
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx
from rectify_desktop.office.paper_writer.xlsx_paper import write_paper_xlsx
from rectify_desktop.office.second_reader.comparing import check_lists, check_notice, check_paper
from rectify_desktop.office.second_reader.reading import docx_paragraphs, xlsx_sheets
from rectify_desktop.office.word.docx_text import open_docx
from rectify_desktop.services.notice.word_notices import notice_of
from tests.invented_ledger import TODAY, finding, invented_ledger, only
from tests.made_files import DOCUMENT_PART, SHEET_PART, in_part, repacked
from tests.notice_ledger import water_ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger

SIZES = (0, 1, 13, 33)


def sheet_of(ledger: Ledger, kind: ListKind = ListKind.RECTIFICATION) -> ListSheet:
    return compose_list_sheet(ledger, usual_layout(kind), today=TODAY)


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("count", SIZES)
def test_every_list_we_write_reads_back_as_itself(kind: ListKind, count: int) -> None:
    sheet = sheet_of(invented_ledger(count) if count else only(), kind)
    check_lists(write_lists([sheet]), [sheet])
    paper = list_paper([sheet])
    check_paper(write_paper_docx(paper), paper, ".docx")
    check_paper(write_paper_xlsx(paper), paper, ".xlsx")


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("edition", Edition)
def test_every_notice_we_write_reads_back_as_itself(edition: Edition, profile: Profile) -> None:
    notice = notice_of(water_ledger(), edition, profile=profile)
    check_notice(write_notice(notice), notice)


@settings(deadline=None, max_examples=40)
@given(st.text(min_size=1, max_size=40))
@example("=1+1")
@example("_x000D_")
@example("甲\n\t乙 & <丙>")
@example("&amp;")
@example("合计")
def test_no_text_is_taken_for_a_fault(text: str) -> None:
    sheet = sheet_of(only(finding("题", situation=text, remarks=text)))
    check_lists(write_lists([sheet]), [sheet])
    paper = list_paper([sheet])
    check_paper(write_paper_docx(paper), paper, ".docx")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("盘点流于形式", "盘点流", "的“问题”应为“防汛物资台账与实物不符"),
        ("<t>欧阳若谷</t>", "<t>欧阳若</t>", "应为“欧阳若谷”，读到“欧阳若”"),
        ("<is><t>阶段性完成</t></is>", "<v>2</v>", "应为“阶段性完成”，读到“2”"),
        ("<is><t>阶段性完成</t></is>", "<f>1+1</f>", "成了公式"),
        ("13 = 5 完成", "13 = 6 完成", "合计应为“反馈问题 13 = 5 完成"),
        ("云溪区市政园林局", "云溪区园林局", "标题"),
    ],
)
def test_a_list_that_says_something_else_is_refused_by_place(old: str, new: str, told: str) -> None:
    sheet = sheet_of(invented_ledger(13))
    content = write_lists([sheet])
    spoilt = in_part(SHEET_PART, old.encode(), new.encode())(content)
    with pytest.raises(PaperMismatch, match=told):
        check_lists(spoilt, [sheet])


def test_a_list_that_lost_a_row_is_refused() -> None:
    ledger = invented_ledger(13)
    sheet = sheet_of(ledger)
    shorter = sheet_of(replace(ledger, findings=ledger.findings[:-1]))
    with pytest.raises(PaperMismatch):
        check_lists(write_lists([shorter]), [sheet])
    with pytest.raises(PaperMismatch):
        check_lists(write_lists([sheet]), [shorter])


def test_findings_that_changed_places_are_refused() -> None:
    ledger = only(finding("甲", number="1"), finding("乙", number="2"))
    turned = replace(ledger, findings=tuple(reversed(ledger.findings)))
    with pytest.raises(PaperMismatch, match="问题2的“序号”应为“2”，读到“1”"):
        check_lists(write_lists([sheet_of(turned)]), [sheet_of(ledger)])


def test_a_missing_sheet_is_refused() -> None:
    sheets = [sheet_of(invented_ledger(3), kind) for kind in (ListKind.PROBLEMS, ListKind.TASKS)]
    with pytest.raises(PaperMismatch, match="应有2张工作表，读到1张"):
        check_lists(write_lists(sheets[:1]), sheets)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda text: text.replace("整改结果", "整改效果", 1), "正文第"),
        (lambda text: text.replace("公布", "公", 1), "正文第1段"),
    ],
)
def test_a_notice_that_says_something_else_is_refused_by_paragraph(
    change: Callable[[str], str], told: str
) -> None:
    notice = notice_of(water_ledger(), Edition.PUBLIC)

    def spoil(part: bytes) -> bytes:
        changed = change(part.decode())
        assert changed != part.decode()
        return changed.encode()

    spoilt = repacked(write_notice(notice), changed={DOCUMENT_PART: spoil})
    with pytest.raises(PaperMismatch, match=told):
        check_notice(spoilt, notice)


def test_a_notice_without_its_signature_is_refused() -> None:
    notice = notice_of(water_ledger(), Edition.PUBLIC)
    with pytest.raises(PaperMismatch, match="落款"):
        check_notice(write_notice(notice), replace(notice, signature="中共某某局党委"))


def test_a_red_head_without_its_recipients_is_refused() -> None:
    notice = notice_of(water_ledger(), Edition.INTERNAL)
    assert notice.frame is not None
    without = replace(notice, frame=replace(notice.frame, recipients=""))
    with pytest.raises(PaperMismatch, match="主送机关"):
        check_notice(write_notice(without), notice)


def test_a_paper_that_lost_a_text_is_refused() -> None:
    paper = list_paper([sheet_of(invented_ledger(3))])
    other = list_paper([sheet_of(invented_ledger(2))])
    for write, suffix in ((write_paper_docx, ".docx"), (write_paper_xlsx, ".xlsx")):
        with pytest.raises(PaperMismatch, match="没有写进去"):
            check_paper(write(other), paper, suffix)


@pytest.mark.parametrize("end", [0, 10, 3000, -200])
def test_a_file_cut_short_is_refused(end: int) -> None:
    sheet = sheet_of(invented_ledger(3))
    with pytest.raises(PaperMismatch, match="打不开"):
        check_lists(write_lists([sheet])[:end], [sheet])


def test_a_part_that_is_not_well_formed_is_refused() -> None:
    notice = notice_of(water_ledger(), Edition.PUBLIC)
    spoilt = repacked(write_notice(notice), changed={DOCUMENT_PART: lambda part: part[:-20]})
    with pytest.raises(PaperMismatch, match="打不开"):
        check_notice(spoilt, notice)


def test_both_readers_of_word_agree(tmp_path: Path) -> None:
    content = write_notice(notice_of(water_ledger(), Edition.INTERNAL))
    lines, _ = open_docx(tmp_path / "通报.docx", content).lines()
    own = docx_paragraphs(content)
    assert "".join("".join(lines).split()) == "".join("".join(own).split())


def test_hidden_sheets_of_choices_are_passed_over() -> None:
    content = write_lists([sheet_of(invented_ledger(3))])
    assert [sheet.name for sheet in xlsx_sheets(content)] == ["整改清单"]
