"""The list of papers: every one is made, told how ready it is, and asks for what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import Edition, Profile, ReviewCycle
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.notice.edit_notice import edit_passage
from rectify_desktop.ui.papers.catalogue import CATALOGUE, PaperKey
from rectify_desktop.ui.papers.paper_list_model import EntryRole, PaperListModel
from rectify_desktop.ui.papers.papers_page import PapersPage
from rectify_desktop.ui.papers.remarks import Place
from tests.ui.papers.hands import choose_paper, notice_text, settle, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk

# A form of the office is no paper of ours, and nothing has been drawn in this ledger yet.
MADE = [e.key for e in CATALOGUE if e.key not in (PaperKey.OWN_FORM, PaperKey.DRAW)]


@pytest.mark.parametrize("key", MADE)
def test_every_paper_is_shown_with_its_pages(page: PapersPage, key: PaperKey, qtbot: QtBot) -> None:
    choose_paper(page, key, qtbot)

    assert page.ui.preview.view.page_count > 0
    assert page.ui.exportButton.isEnabled()
    assert page.ui.paperTitleLabel.text()


def test_a_paper_overtaken_by_another_is_never_shown_as_that(
    page: PapersPage, qtbot: QtBot
) -> None:
    page.show_paper(PaperKey.REPORT)
    qtbot.wait(150)
    page.show_paper(PaperKey.OWN_FORM)
    qtbot.wait(600)

    assert page.made is None
    assert page.ui.preview.laid_paper is None


def test_a_gap_of_a_report_is_brought_into_sight(page: PapersPage, qtbot: QtBot) -> None:
    choose_paper(page, PaperKey.REPORT, qtbot)
    last = next(r for r in page.made.remarks if r.text.startswith("存在的主要不足"))
    page.details.remarks.pointed.emit(last)
    number = page.made.place_of(last)
    assert number is not None
    assert last.text in page.made.source.blocks[number].text


def test_a_form_of_the_office_says_what_to_do(page: PapersPage, qtbot: QtBot) -> None:
    page.show_paper(PaperKey.OWN_FORM)

    qtbot.waitUntil(lambda: "选好表格" in page.ui.preview.view.message)
    assert not page.ui.exportButton.isEnabled()
    assert page.details.subject.ui.ownFormButton.isVisible()


def test_the_models_keep_the_rules_of_models(page: PapersPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.ui.paperList.model())
    qtmodeltester.check(page.details.notice.passages.ui.passageList.model())


def test_groups_cannot_be_chosen_and_keys_skip_them(page: PapersPage, qtbot: QtBot) -> None:
    model = page.ui.paperList.model()
    page.ui.paperList.setFocus()
    qtbot.waitUntil(page.ui.paperList.hasFocus)
    seen = [page.ui.paperList.key]
    for _ in range(len(CATALOGUE) - 1):
        QTest.keyClick(page.ui.paperList, Qt.Key.Key_Down)
        seen.append(page.ui.paperList.key)

    assert seen == [entry.key for entry in CATALOGUE]
    assert model.index(0, 0, QModelIndex()).data(EntryRole) is None


def test_the_rows_of_the_list_are_spoken_with_their_readiness() -> None:
    model = PaperListModel()
    index = model.index_of(PaperKey.PUBLIC_NOTICE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "通报：社会公开"


def test_the_list_says_what_each_paper_lacks(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    assert words_of(page, PaperKey.PUBLIC_NOTICE).startswith("待填")
    qtbot.waitUntil(lambda: words_of(page, PaperKey.REPORT).startswith("待填"), timeout=20_000)
    assert words_of(page, PaperKey.RECTIFICATION_LIST) == "13条"
    assert words_of(page, PaperKey.POLICIES) == "暂无"


def test_an_edit_the_ledger_overtook_is_told_beside_the_paper(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    finding = workspace.ledger().findings[0]
    key = PassageKey(PassageKind.SITUATION, finding.id)
    edit_passage(workspace, Edition.PUBLIC, key, "手工写的。")
    edit_text(workspace, finding.id, TextField.SITUATION, "台账改了。")
    settle(page, qtbot)

    assert any("手工改过" in remark.text for remark in page.details.remarks._shown or ())


def test_a_gap_leads_to_where_it_is_filled(page: PapersPage, qtbot: QtBot) -> None:
    remarks = page.details.remarks._shown or ()
    opening = next(remark for remark in remarks if remark.text == "巡察开始日期")
    assert opening.place is Place.ROUND
    with qtbot.waitSignal(page.round_wanted):
        page.details.remarks.wanted.emit(opening)


def test_a_finding_without_its_title_leads_to_its_form(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    finding = workspace.ledger().findings[1]
    edit_text(workspace, finding.id, TextField.SITUATION, "")
    settle(page, qtbot)
    remarks = page.details.remarks._shown or ()
    lacking = next(r for r in remarks if r.finding_id == finding.id and "整改情况" in r.text)

    with qtbot.waitSignal(page.finding_wanted) as wanted:
        page.details.remarks.wanted.emit(lacking)
    assert wanted.args == [finding.id]


def test_red_head_and_pattern_are_chosen_on_the_page(
    page: PapersPage, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    form = page.details.notice.layout_form
    page.ui.detailTabs.setCurrentWidget(form)
    assert not form.ui.frameArea.isVisible()
    form.ui.profileCombo.setCurrentIndex(list(Profile).index(Profile.RED_HEAD))
    form.ui.profileCombo.activated.emit(form.ui.profileCombo.currentIndex())
    settle(page, qtbot)
    assert page.made.notice.profile is Profile.RED_HEAD
    assert form.ui.frameArea.isVisible()

    form.ui.documentNumberEdit.setFocus()
    form.ui.documentNumberEdit.setText("云园党〔2026〕5号")
    form.ui.documentNumberEdit.editingFinished.emit()
    settle(page, qtbot)
    assert page.made.notice.frame.document_number == "云园党〔2026〕5号"
    assert workspace.undo_name == "修改轮次信息"

    before = form.ui.sampleEdit.toPlainText()
    form.ui.patternCombo.setCurrentIndex(form.ui.patternCombo.findData("D"))
    form.ui.patternCombo.activated.emit(form.ui.patternCombo.currentIndex())
    settle(page, qtbot)
    assert workspace.current_round().notice_pattern == "D"
    assert form.ui.sampleEdit.toPlainText() != before
    assert "关于“" in notice_text(page)


def test_a_classified_mark_is_refused_where_it_is_typed(
    page: PapersPage, workspace: Workspace, messages: list, qtbot: QtBot
) -> None:
    form = page.details.notice.layout_form
    form.ui.copyNumberEdit.setText("机密★")
    form.ui.copyNumberEdit.editingFinished.emit()

    assert messages[-1].is_error
    assert workspace.current_round().frame.copy_number == ""


def test_a_list_shows_only_what_is_chosen(page: PapersPage, qtbot: QtBot) -> None:
    choose_paper(page, PaperKey.RECTIFICATION_LIST, qtbot)
    (sheet,) = page.made.source
    assert len(sheet.entries) == 13
    page.details.subject.ui.openCheck.click()
    settle(page, qtbot)
    (sheet,) = page.made.source
    assert 0 < len(sheet.entries) < 13


def test_a_case_paper_is_of_the_finding_that_is_chosen(page: PapersPage, qtbot: QtBot) -> None:
    choose_paper(page, PaperKey.CLOSURE, qtbot)
    ui = page.details.subject.ui
    ui.searchEdit.setText("工会经费")
    shown = [
        ui.findingTree.topLevelItem(at)
        for at in range(ui.findingTree.topLevelItemCount())
        if not ui.findingTree.topLevelItem(at).isHidden()
    ]
    assert 0 < len(shown) < 13
    ui.findingTree.setCurrentItem(shown[0])
    settle(page, qtbot)

    assert shown[0].text(1) in "\n".join(page.made.source.texts())


def test_cards_are_of_all_findings_or_of_one(page: PapersPage, qtbot: QtBot) -> None:
    choose_paper(page, PaperKey.CARDS, qtbot)
    assert page.ui.preview.view.page_count >= 13
    page.details.subject.ui.oneRadio.click()
    settle(page, qtbot)
    assert page.ui.preview.view.page_count == 1


def test_a_review_of_another_series_is_chosen_on_the_page(page: PapersPage, qtbot: QtBot) -> None:
    choose_paper(page, PaperKey.REVIEW_SUMMARY, qtbot)
    combo = page.details.subject.ui.cycleCombo
    combo.setCurrentIndex(list(ReviewCycle).index(ReviewCycle.MONTHLY))
    combo.activated.emit(combo.currentIndex())
    settle(page, qtbot)
    assert "月过堂" in page.made.source.title


def test_f6_goes_around_list_preview_and_details(page: PapersPage, qtbot: QtBot) -> None:
    page.ui.paperList.setFocus()
    qtbot.waitUntil(page.ui.paperList.hasFocus)
    for part in (page.ui.preview, page.ui.detailTabs, page.ui.paperList):
        next(a for a in page.actions() if a.shortcut().toString() == "F6").trigger()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert part is focused or part.isAncestorOf(focused)


def test_the_paper_chosen_last_is_shown_again(page: PapersPage, desk: Desk, qtbot: QtBot) -> None:
    choose_paper(page, PaperKey.LEADER_REPORT, qtbot)
    again = PapersPage(desk)
    qtbot.addWidget(again)
    assert again.ui.paperList.key is PaperKey.LEADER_REPORT


def test_an_empty_ledger_says_what_to_do(open_page: Callable, qtbot: QtBot) -> None:
    page = open_page(0)
    assert page.ui.contentStack.currentWidget() is page.ui.emptyArea
    with qtbot.waitSignal(page.page_wanted):
        page.ui.emptyArea.button.click()


def test_one_finding_makes_every_notice_and_list(open_page: Callable, qtbot: QtBot) -> None:
    page = open_page(1)
    for key in (PaperKey.INTERNAL_NOTICE, PaperKey.THREE_LISTS, PaperKey.CARDS):
        choose_paper(page, key, qtbot)
        assert page.ui.preview.view.page_count > 0


def test_the_first_finding_brings_the_papers(open_page: Callable, qtbot: QtBot) -> None:
    from tests.invented_ledger import invented_ledger
    from tests.ui.review.hands import enter

    page = open_page(0)
    enter(page._desk.workspace, invented_ledger(3))
    qtbot.waitUntil(lambda: page.ui.preview.laid_paper is not None, timeout=20_000)
    assert page.ui.contentStack.currentWidget() is page.ui.contentArea


def test_findings_that_have_such_a_paper_are_marked_and_come_first(
    page: PapersPage, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    finding = workspace.ledger().findings[4]
    extension = Extension(finding.round_id, finding.id, desk.today(), ExtensionKind.EXTENSION)
    with workspace.operation("登记"):
        workspace.casework.extensions.save(extension)
    choose_paper(page, PaperKey.EXTENSION, qtbot)

    tree = page.details.subject.ui.findingTree
    assert page._composer.options.finding_id == finding.id
    assert [tree.topLevelItem(at).text(3) for at in (3, 4, 5)] == ["", "1份", ""]
