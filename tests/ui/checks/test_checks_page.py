"""The page 体检: groups, the way to each place, doubts let stand, rules set, lists printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest

from rectify_desktop.domain.checks.hit_groups import Grouping
from rectify_desktop.domain.checks.rule import CheckLevel, JudgedHit, RuleSetting
from rectify_desktop.domain.papers.paper import Paper, TableBlock
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.checks.accept_dialog import AcceptDialog, AcceptedReason
from rectify_desktop.ui.checks.check_hit_model import HitColumn
from rectify_desktop.ui.checks.checks_page import ChecksPage
from rectify_desktop.ui.checks.completion_papers import CompletionPapers
from rectify_desktop.ui.checks.rule_settings_dialog import RuleSettingsDialog
from rectify_desktop.ui.desk import Desk, Message
from rectify_desktop.ui.preferences.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

_Key = Qt.Key


def shown(qtbot: QtBot, desk: Desk) -> ChecksPage:
    page = ChecksPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ChecksPage:
    return shown(qtbot, desk)


def action(page: ChecksPage, name: str) -> QAction:
    found = page.findChild(QAction, f"checks{name}Action")
    assert found is not None
    return found


def index_of(page: ChecksPage, rule: str) -> QModelIndex:
    model = page.ui.hitTree.hits
    item = next(item for group in model.groups for item in group.hits if item.hit.rule == rule)
    index = model.index_of(item.hit.fingerprint)
    page.ui.hitTree.setExpanded(index.parent(), True)
    return index


def go_to(page: ChecksPage, rule: str) -> JudgedHit:
    # By the selection itself: a key that an earlier test pressed does not count.
    flags = QItemSelectionModel.SelectionFlag
    selection = page.ui.hitTree.selectionModel()
    selection.setCurrentIndex(index_of(page, rule), flags.ClearAndSelect | flags.Rows)
    item = page.ui.hitTree.current_hit
    assert item is not None
    return item


def hits_shown(page: ChecksPage) -> list[JudgedHit]:
    return [item for group in page.ui.hitTree.hits.groups for item in group.hits]


def test_every_open_hit_stands_in_one_group_however_they_are_grouped(
    page: ChecksPage, desk: Desk
) -> None:
    wanted = sorted(item.hit.fingerprint for item in desk.checks.hits if item.is_open)
    for at in range(len(Grouping)):
        page.ui.groupingCombo.setCurrentIndex(at)
        page.ui.groupingCombo.activated.emit(at)
        assert sorted(item.hit.fingerprint for item in hits_shown(page)) == wanted


def test_a_level_is_told_by_its_word_and_its_mark(page: ChecksPage) -> None:
    index = index_of(page, "no-measure")
    assert index.data() == "错误"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_chips_count_and_hold_back_other_levels(page: ChecksPage, desk: Desk) -> None:
    errors = desk.checks.counts[CheckLevel.ERROR]
    assert page.ui.errorChip.text() == f"错误 {errors}"
    page.ui.errorChip.click()
    assert {item.rule.level for item in hits_shown(page)} == {CheckLevel.ERROR}
    assert len(hits_shown(page)) == errors


def test_the_pane_tells_where_why_and_what_is_wanted(page: ChecksPage) -> None:
    item = go_to(page, "no-measure")
    told = page.ui.hitPane.told
    assert told["说明"] == item.hit.message
    assert told["怎样改"] == item.hit.wanted
    assert told["为什么查"] == item.rule.why
    assert told["例子"] == item.rule.example
    assert told["位置"].endswith("的整改措施")


def test_the_words_in_question_stand_out_in_their_sentence(
    page: ChecksPage, desk: Desk, qtbot: QtBot
) -> None:
    finding = desk.ledger.findings[0]
    edit_text(desk.workspace, finding.id, TextField.SITUATION, "管线<旧>已于2月30日改迁。")
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    go_to(page, "impossible-date")
    assert page.ui.hitPane.told["原文"] == "管线&lt;旧&gt;已于<b>2月30日</b>改迁。"


def test_enter_asks_for_the_place_of_a_hit(page: ChecksPage, qtbot: QtBot) -> None:
    item = go_to(page, "no-measure")
    with qtbot.waitSignal(page.place_wanted) as heard:
        QTest.keyClick(page.ui.hitTree, _Key.Key_Return)
    assert heard.args == [item.hit]


def test_enter_on_a_group_folds_and_unfolds_it(page: ChecksPage) -> None:
    tree = page.ui.hitTree
    title = tree.hits.index(0, 0)
    tree.setCurrentIndex(title)
    before = tree.isExpanded(title)
    QTest.keyClick(tree, _Key.Key_Return)
    assert tree.isExpanded(title) is not before
    page.refresh()
    assert tree.isExpanded(tree.hits.index(0, 0)) is not before


def test_selected_rows_are_copied_as_cells(page: ChecksPage) -> None:
    item = go_to(page, "no-measure")
    QTest.keyClick(page.ui.hitTree, _Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert len(cells) == len(HitColumn)
    assert item.hit.message in cells


def test_a_doubt_is_let_stand_for_a_reason_and_told_again(
    page: ChecksPage,
    desk: Desk,
    qtbot: QtBot,
    messages: list[Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    item = go_to(page, "no-declared-result")
    monkeypatch.setattr(AcceptDialog, "ask", lambda *_: AcceptedReason("正在核实", "郑允"))
    action(page, "Accept").trigger()
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    assert item.hit not in [each.hit for each in hits_shown(page)]
    assert messages[-1].action is not None
    page.ui.acceptedChip.click()
    (kept,) = hits_shown(page)
    assert kept.hit == item.hit
    go_to(page, "no-declared-result")
    assert page.ui.hitPane.told["保留"].startswith("正在核实（郑允，")
    action(page, "Withdraw").trigger()
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    assert hits_shown(page) == []
    assert page.ui.contentStack.currentWidget() is page.ui.cleanArea


def test_an_error_among_the_selected_is_refused_with_its_sentence(
    page: ChecksPage, desk: Desk, messages: list[Message]
) -> None:
    page.ui.hitTree.selectAll()
    assert action(page, "Accept").isEnabled()
    action(page, "Accept").trigger()
    assert messages[-1].is_error
    assert "不能保留" in messages[-1].text
    assert not desk.workspace.checks.acceptances.all()
    go_to(page, "no-measure")
    assert not action(page, "Accept").isEnabled()


def test_the_dialog_of_acceptance_stays_open_without_a_reason(
    desk: Desk, page: ChecksPage, qtbot: QtBot
) -> None:
    dialog = AcceptDialog([go_to(page, "no-declared-result")], "郑允", page)
    qtbot.addWidget(dialog)
    dialog.ui.reasonEdit.setPlainText("  ")
    dialog.accept()
    assert not dialog.ui.problemLabel.isHidden()
    assert "理由" in dialog.ui.problemLabel.text()
    dialog.ui.reasonEdit.setPlainText("正在核实")
    dialog.accept()
    assert dialog.result() == AcceptDialog.DialogCode.Accepted


def test_rules_chosen_in_the_dialog_are_followed_at_once(
    page: ChecksPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "no-declared-result" in {item.hit.rule for item in desk.checks.hits}

    def choose(dialog: RuleSettingsDialog) -> list[RuleSetting]:
        model = dialog.model
        row = next(r for r in range(model.rowCount()) if model.row(r).key == "no-declared-result")
        model.setData(model.index(row, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        row = next(r for r in range(model.rowCount()) if model.row(r).key == "near-identical")
        model.setData(model.index(row, 2), "hint")
        model.setData(model.index(row, 3), 90)
        return model.changed()

    monkeypatch.setattr(RuleSettingsDialog, "ask", choose)
    action(page, "Rules").trigger()
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    assert "no-declared-result" not in {item.hit.rule for item in desk.checks.hits}
    settings = {each.rule: each for each in desk.workspace.checks.settings.all()}
    assert (settings["near-identical"].level, settings["near-identical"].number) == (
        CheckLevel.HINT,
        90,
    )
    assert desk.workspace.undo_name == "设置体检规则"


def test_the_rule_on_classified_papers_can_neither_be_unticked_nor_eased(page: ChecksPage) -> None:
    from rectify_desktop.services.checks.check_words import check_rules

    model = RuleSettingsDialog(check_rules(), {}, page).model
    row = next(r for r in range(model.rowCount()) if model.row(r).key == "secrecy-mark")
    flags = model.flags(model.index(row, 0)) | model.flags(model.index(row, 2))
    assert not flags & (Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)


def test_the_list_of_one_department_holds_its_rows_alone(page: ChecksPage, desk: Desk) -> None:
    papers = CompletionPapers(desk, page)
    whole = rows_of(papers)
    papers.department_id = next(iter(desk.ledger.departments))
    assert 0 < rows_of(papers) < whole


def rows_of(papers: CompletionPapers) -> int:
    paper = papers.made().source
    assert isinstance(paper, Paper)
    return sum(len(block.rows) for block in paper.blocks if isinstance(block, TableBlock))


def test_an_empty_ledger_says_what_to_do_first(qtbot: QtBot, tmp_path: Path) -> None:
    with Workspace.in_memory(actor="测试员") as workspace:
        desk = Desk(workspace, settings=Settings(tmp_path / "settings.ini"))
        page = shown(qtbot, desk)
        assert page.ui.contentStack.currentWidget() is page.ui.emptyArea
        assert not page.ui.checksBar.isVisible()
        page.hide()


def test_the_page_follows_an_edit_and_stays_with_the_current_hit(
    page: ChecksPage, desk: Desk, qtbot: QtBot
) -> None:
    item = go_to(page, "no-measure")
    other = next(f for f in desk.ledger.findings if f.id != item.hit.finding_id)
    edit_text(desk.workspace, other.id, TextField.SITUATION, "已于2月30日办结。")
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    assert "impossible-date" in {each.hit.rule for each in hits_shown(page)}
    current = page.ui.hitTree.current_hit
    assert current is not None
    assert current.hit == item.hit


def test_numbers_and_private_matters_are_one_key_away(
    page: ChecksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    for name in ("figures.figures_dialog.show_figures", "privacy.privacy_dialog.decide_privacy"):
        monkeypatch.setattr(f"rectify_desktop.ui.{name}", lambda *_, name=name: opened.append(name))
    action(page, "Figures").trigger()
    action(page, "Privacy").trigger()
    assert [name.split(".")[0] for name in opened] == ["figures", "privacy"]
