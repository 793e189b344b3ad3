"""Every paper there is, of ledgers of 0, 1, 33 and 500 findings, written and read again."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

import docx
import pytest

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.papers.evidence_catalogue import compose_evidence_catalogue
from rectify_desktop.domain.papers.finding_card import compose_finding_cards
from rectify_desktop.domain.papers.fund_sheet import compose_fund_sheet
from rectify_desktop.domain.papers.leader_report import compose_leader_report
from rectify_desktop.domain.papers.list_layout import ListKind, extra_names, usual_layout
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.policy_list import compose_policy_list
from rectify_desktop.domain.papers.rectification_report import compose_rectification_report
from rectify_desktop.domain.terms import Edition, Profile
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx
from rectify_desktop.office.paper_writer.xlsx_paper import write_paper_xlsx
from rectify_desktop.office.second_reader.comparing import check_notice, check_paper
from rectify_desktop.services.notice.word_notices import item_pattern, notice_of
from tests.invented_ledger import ROUND, TODAY, invented_ledger

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.papers.paper import Paper

SIZES = (0, 1, 33, 500)
NONE = CaseRecords()


@cache
def sized(count: int) -> Ledger:
    return invented_ledger(count) if count else Ledger(ROUND)


def _list_of(ledger: Ledger, kind: ListKind) -> Paper:
    layout = usual_layout(kind, extra_names(ledger))
    return list_paper([compose_list_sheet(ledger, layout, today=TODAY)])


def _list_maker(kind: ListKind) -> Callable[[Ledger], Paper]:
    return lambda ledger: _list_of(ledger, kind)


PAPERS: dict[str, Callable[[Ledger], Paper]] = {
    **{f"list_{kind.value}": _list_maker(kind) for kind in ListKind},
    "cards": lambda ledger: compose_finding_cards(ledger, NONE, {}, today=TODAY),
    "evidence": lambda ledger: compose_evidence_catalogue(ledger, NONE, today=TODAY),
    "policies": lambda ledger: compose_policy_list(ledger, NONE, as_of=TODAY),
    "funds": lambda ledger: compose_fund_sheet(ledger, NONE, as_of=TODAY),
    "report": lambda ledger: compose_rectification_report(
        ledger, NONE, item_pattern(ledger.round.notice_pattern), today=TODAY
    ),
    "leader_report": lambda ledger: compose_leader_report(ledger, NONE, as_of=TODAY),
}


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_reads_back_whatever_its_size(name: str, count: int) -> None:
    paper = PAPERS[name](sized(count))
    content = write_paper_docx(paper)
    check_paper(content, paper, ".docx")
    document = docx.Document(io.BytesIO(content))
    assert document.element.body[-2].tag.endswith("}p"), "a document cannot end with a table"
    assert any(paragraph.text for paragraph in document.paragraphs)


@pytest.mark.parametrize("count", SIZES[:-1])
@pytest.mark.parametrize("name", ["cards", "evidence", "policies", "funds"])
def test_every_table_reads_back_as_a_workbook(name: str, count: int) -> None:
    paper = PAPERS[name](sized(count))
    check_paper(write_paper_xlsx(paper), paper, ".xlsx")


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize("pattern", "ABCDEFGH")
def test_every_pattern_of_the_notice_reads_back(pattern: str, count: int) -> None:
    for edition, profile in ((Edition.PUBLIC, None), (Edition.INTERNAL, Profile.RED_HEAD_SEALED)):
        notice = notice_of(sized(count), edition, profile=profile, pattern=pattern)
        check_notice(write_notice(notice), notice)


@pytest.mark.parametrize("kind", ListKind)
def test_the_text_of_every_list_is_as_it_was_agreed(
    kind: ListKind, golden: Callable[[str, str], None]
) -> None:
    texts = _list_of(sized(5), kind).texts()
    golden(f"papers/list_{kind.value}.txt", "\n".join(text for text in texts if text) + "\n")
