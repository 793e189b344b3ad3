"""Before a paper leaves the house: what is said of it, and what may not become public."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import RuleViolation
from rectify_desktop.office.sources.source_text import read_source_text
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.notice.keep_drafts import keep_draft
from rectify_desktop.services.papers.record_exports import exports
from rectify_desktop.services.privacy.decide_privacy import mask_open_matters
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.figures.figures_dialog import FiguresDialog
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.papers.export_gate import ExportGate
from rectify_desktop.ui.papers.export_summary_dialog import ExportSummaryDialog
from rectify_desktop.ui.papers.made_paper import LISTS, MadePaper
from tests.ui.papers.hands import action, choose_paper, settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.papers_page import PapersPage

pytestmark = pytest.mark.asked_before_export
NAMED = "对会计欧阳文静进行约谈，补签11处。"


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    path = tmp_path / "文书.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def panel_of(page: QWidget, qtbot: QtBot) -> ExportSummaryDialog:
    def shown() -> ExportSummaryDialog | None:
        panels = page.findChildren(ExportSummaryDialog)
        return next((p for p in panels if p.isVisible() and not p.ui.lookingBar.isVisible()), None)

    qtbot.waitUntil(lambda: shown() is not None, timeout=10_000)
    panel = shown()
    assert panel is not None
    return panel


def looking_panel(window: QWidget, qtbot: QtBot) -> ExportSummaryDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportSummaryDialog)), timeout=10_000)
    (panel,) = window.findChildren(ExportSummaryDialog)
    assert panel.ui.lookingBar.isVisible()
    return panel


def name_somebody(page: PapersPage, workspace: Workspace, qtbot: QtBot) -> None:
    finding = workspace.ledger().findings[1]
    edit_text(workspace, finding.id, TextField.SITUATION, NAMED)
    settle(page, qtbot)


def test_what_was_found_is_counted_and_the_paper_goes_on_by_enter(
    page: PapersPage, desk: Desk, target: Path, qtbot: QtBot
) -> None:
    action(page, "Export").trigger()
    panel = panel_of(page, qtbot)
    assert "错误" in panel.ui.checksLabel.text()
    assert "待填" in panel.ui.gapsLabel.text()
    assert not panel.ui.privateLabel.isVisible()
    assert not target.exists()
    with qtbot.waitSignal(desk.tasks.finished, timeout=10_000):
        panel.accept()
    assert target.exists()


def test_cancelling_writes_nothing(page: PapersPage, target: Path, qtbot: QtBot) -> None:
    action(page, "Export").trigger()
    panel_of(page, qtbot).reject()
    qtbot.wait(300)
    assert not target.exists()
    assert not any(panel.isVisible() for panel in page.findChildren(ExportSummaryDialog))


@pytest.mark.parametrize("verb", ["Export", "SavePdf", "Print"])
def test_an_open_private_matter_keeps_the_public_notice_in_the_house(
    page: PapersPage, workspace: Workspace, target: Path, qtbot: QtBot, verb: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QPrintDialog, "exec", lambda *_: pytest.fail("it would be printed"))
    name_somebody(page, workspace, qtbot)
    action(page, verb).trigger()
    panel = panel_of(page, qtbot)
    assert "欧阳文静" in panel.ui.privateLabel.text()
    panel.accept()
    assert panel.isVisible()
    assert not target.exists()
    assert not exports(workspace)
    panel.reject()


def test_what_is_refused_offers_to_decide_and_then_goes_on(
    page: PapersPage, desk: Desk, workspace: Workspace, target: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    name_somebody(page, workspace, qtbot)

    def decide(_: Desk, __: QWidget) -> bool:
        return mask_open_matters(workspace, by="詹明远", on=desk.today()) == 1

    monkeypatch.setattr("rectify_desktop.ui.privacy.privacy_dialog.decide_privacy", decide)
    action(page, "Export").trigger()
    panel_of(page, qtbot).ui.privateButton.click()
    again = panel_of(page, qtbot)
    assert not again.ui.privateLabel.isVisible()
    with qtbot.waitSignal(desk.tasks.finished, timeout=10_000):
        again.accept()
    told = "\n".join(read_source_text(target).lines)
    assert "欧阳某某" in told
    assert "欧阳文静" not in told


def test_the_internal_notice_may_name_people(
    page: PapersPage, workspace: Workspace, desk: Desk, target: Path, qtbot: QtBot
) -> None:
    name_somebody(page, workspace, qtbot)
    choose_paper(page, PaperKey.INTERNAL_NOTICE, qtbot)
    action(page, "Export").trigger()
    panel = panel_of(page, qtbot)
    assert not panel.ui.privateLabel.isVisible()
    with qtbot.waitSignal(desk.tasks.finished, timeout=10_000):
        panel.accept()
    assert "欧阳文静" in "\n".join(read_source_text(target).lines)


def test_a_list_that_names_somebody_is_said_to_be_internal_and_goes_on(
    page: PapersPage, workspace: Workspace, desk: Desk, target: Path, qtbot: QtBot
) -> None:
    name_somebody(page, workspace, qtbot)
    choose_paper(page, PaperKey.RECTIFICATION_LIST, qtbot)
    action(page, "Export").trigger()
    panel = panel_of(page, qtbot)
    assert "“欧阳文静”，只供内部使用" in panel.ui.privateLabel.text()
    assert not panel.ui.privateButton.isVisible()
    with qtbot.waitSignal(desk.tasks.finished, timeout=10_000):
        panel.accept()


def test_a_draft_of_before_is_masked_as_was_decided_since(
    page: PapersPage, workspace: Workspace, desk: Desk, target: Path, qtbot: QtBot
) -> None:
    name_somebody(page, workspace, qtbot)
    draft = keep_draft(workspace, Edition.PUBLIC, made_at=datetime.now().astimezone())
    page._verbs.export_draft(draft)
    assert "欧阳文静" in panel_of(page, qtbot).ui.privateLabel.text()
    panel_of(page, qtbot).reject()
    mask_open_matters(workspace, by="詹明远", on=desk.today())
    page._verbs.export_draft(draft)
    with qtbot.waitSignal(desk.tasks.finished, timeout=10_000):
        panel_of(page, qtbot).accept()
    assert "欧阳文静" not in "\n".join(read_source_text(target).lines)


def test_unequal_figures_lead_to_the_desk_of_numbers(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    told = "对区委巡察反馈的99个问题逐条认领。"
    with workspace.operation("修改轮次信息"):
        workspace.rounds.save(replace(workspace.current_round(), organisation=told))
    settle(page, qtbot)
    action(page, "Export").trigger()
    panel = panel_of(page, qtbot)
    assert "99个问题" in panel.ui.figuresLabel.text()
    panel.ui.figuresButton.click()
    figures = page.findChild(FiguresDialog)
    assert figures is not None
    assert figures.isVisible()


def test_the_check_is_looked_at_on_its_page(page: PapersPage, desk: Desk, qtbot: QtBot) -> None:
    action(page, "Export").trigger()
    with qtbot.waitSignal(desk.page_wanted) as wanted:
        panel_of(page, qtbot).ui.checksButton.click()
    assert wanted.args == [ActionKey.SHOW_CHECKS]


def test_a_clean_paper_of_a_clean_ledger_goes_on_unasked(desk: Desk, qtbot: QtBot) -> None:
    assert not desk.ledger.findings
    window = QWidget()
    qtbot.addWidget(window)
    went: list[MadePaper] = []
    gate, made = ExportGate(desk, window), MadePaper("整改清单", (), LISTS)
    gate.pass_through("整改清单", lambda: made, went.append)
    qtbot.waitUntil(lambda: went == [made], timeout=10_000)
    assert not window.findChildren(ExportSummaryDialog)

    desk.settings.remember_choice("quietWhenClean", "no")
    gate.pass_through("整改清单", lambda: made, went.append)
    panel = panel_of(window, qtbot)
    assert panel.ui.cleanLabel.isVisible()
    panel.ui.quietCheck.setChecked(True)
    panel.accept()
    assert went == [made, made]
    gate.pass_through("整改清单", lambda: made, went.append)
    qtbot.waitUntil(lambda: len(went) == 3, timeout=10_000)


def test_a_long_look_is_shown_and_a_clean_paper_then_goes_on_by_itself(
    desk: Desk, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    went: list[MadePaper] = []
    made, may_end = MadePaper("整改清单", (), LISTS), Event()

    def make() -> MadePaper:
        may_end.wait(20)
        return made

    ExportGate(desk, window).pass_through("整改清单", make, went.append)
    panel = looking_panel(window, qtbot)
    panel.accept()
    assert not went
    may_end.set()
    qtbot.waitUntil(lambda: went == [made], timeout=10_000)


def test_a_paper_waits_for_the_one_that_is_being_written(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    went: list[MadePaper] = []
    made, may_end = MadePaper("整改清单", (), LISTS), Event()
    desk.tasks.run(lambda: may_end.wait(20), lambda _: None)
    ExportGate(desk, window).pass_through("整改清单", lambda: made, went.append)
    panel = looking_panel(window, qtbot)
    assert not panel.may_go_on
    assert not went
    may_end.set()
    qtbot.waitUntil(lambda: went == [made], timeout=10_000)


def test_two_papers_ask_for_their_files_one_after_the_other(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = MadePaper("问题清单", (), LISTS), MadePaper("整改清单", (), LISTS)
    told: list[str] = []

    def ask_long(made: MadePaper) -> None:
        told.append(f"{made.name}？")
        pause = QEventLoop()
        QTimer.singleShot(1200, pause.quit)
        pause.exec()
        told.append(f"{made.name}。")

    for made in (first, second):
        ExportGate(desk, window).pass_through(made.name, lambda made=made: made, ask_long)
    qtbot.waitUntil(lambda: len(told) == 4, timeout=10_000)
    assert told == ["问题清单？", "问题清单。", "整改清单？", "整改清单。"]


def test_the_panel_of_the_second_paper_waits_for_the_answer_to_the_first(
    desk: Desk, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    desk.settings.remember_choice("quietWhenClean", "no")
    went: list[MadePaper] = []
    first, second = MadePaper("问题清单", (), LISTS), MadePaper("整改清单", (), LISTS)
    for made in (first, second):
        ExportGate(desk, window).pass_through(made.name, lambda made=made: made, went.append)
    panel = panel_of(window, qtbot)
    pause = QEventLoop()
    QTimer.singleShot(1500, pause.quit)
    pause.exec()
    assert window.findChildren(ExportSummaryDialog) == [panel]
    panel.accept()
    assert went == [first]
    qtbot.waitUntil(lambda: not isValid(panel), timeout=10_000)
    panel_of(window, qtbot).accept()
    assert went == [first, second]


def test_nobody_waits_for_a_look_that_broke_off(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: told.append(what[1]))
    may_end = Event()

    def break_off() -> MadePaper:
        may_end.wait(20)
        raise KeyError("a bug")

    gate = ExportGate(desk, window)
    gate.pass_through("督办单", break_off, lambda _: pytest.fail("it went"))
    panel = looking_panel(window, qtbot)
    may_end.set()
    qtbot.waitUntil(lambda: bool(told) and not isValid(panel), timeout=10_000)


def test_a_paper_that_cannot_be_made_says_why(desk: Desk, messages: list, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def refuse() -> MadePaper:
        raise RuleViolation("请先选定一个问题。")

    ExportGate(desk, window).pass_through("督办单", refuse, lambda _: pytest.fail("it went"))
    qtbot.waitUntil(lambda: bool(messages), timeout=10_000)
    assert messages[-1].text == "请先选定一个问题。"
