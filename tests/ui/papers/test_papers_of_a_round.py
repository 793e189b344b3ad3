"""Papers of a round at the page of papers: one of several draws, and every answer at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.domain.casework.terms import ClosureOutcome
from rectify_desktop.services.casework.answer_remarks import answer_remark, enter_remarks
from rectify_desktop.services.casework.draw_recurrence import draw_findings
from rectify_desktop.ui.papers.catalogue import PaperKey
from tests.ui.papers.hands import choose_paper, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.papers.papers_page import PapersPage

DAY = date(2026, 3, 12)


def close_one(workspace: Workspace) -> None:
    finding = workspace.ledger().findings[0]
    passed = (ClosureStep("整改办", "某", DAY, "", ClosureOutcome.PASSED),)
    with workspace.operation("销号"):
        request = ClosureRequest(finding.round_id, finding.id, DAY, steps=passed)
        workspace.casework.closures.save(request)


def draw(workspace: Workspace, seed: int) -> None:
    draw_findings(workspace, 1, seed=seed, drawn_by="整改办", today=DAY)


def said(page: PapersPage) -> str:
    assert page.made is not None
    return "".join(page.made.source.texts())


def test_nothing_drawn_is_said_with_where_to_draw(page: PapersPage, qtbot: QtBot) -> None:
    page.show_paper(PaperKey.DRAW)
    qtbot.waitUntil(lambda: "还没有抽查记录" in page.ui.preview.view.message)
    assert not page.ui.exportButton.isEnabled()
    assert page.details.subject.ui.drawArea.isHidden()


def test_one_of_several_draws_is_chosen(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    close_one(workspace)
    draw(workspace, 11)
    choose_paper(page, PaperKey.DRAW, qtbot)
    assert page.details.subject.ui.drawArea.isHidden()
    draw(workspace, 22)
    settle(page, qtbot)
    combo = page.details.subject.ui.drawCombo
    assert not page.details.subject.ui.drawArea.isHidden()
    assert ["22" in combo.itemText(0), "11" in combo.itemText(1)] == [True, True]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    settle(page, qtbot)
    assert "随机数：11" in said(page)


def test_the_table_of_remarks_follows_every_answer(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    remark = ReviewerRemark(workspace.current_round().id, "时限不明。")
    enter_remarks(workspace, [remark])
    choose_paper(page, PaperKey.REMARKS, qtbot)
    assert "尚未答复1条" in said(page)
    answer_remark(workspace, remark.id, answer="采纳", by="高某", on=DAY)
    settle(page, qtbot)
    assert "已答复1条" in said(page)
