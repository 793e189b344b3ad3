"""From the page of papers to the numbers and the private matters of the notice on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.ui.figures.figures_dialog import FiguresDialog
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.papers.remarks import Place
from tests.ui.papers.hands import (
    OPENING,
    action,
    choose_paper,
    choose_passage,
    settle,
)

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.papers.papers_page import PapersPage


def test_the_numbers_of_the_notice_on_show_are_compared(page: PapersPage, qtbot: QtBot) -> None:
    choose_passage(page, OPENING).ui.passageEdit.setPlainText("区委巡察组反馈了15个问题。")
    choose_paper(page, PaperKey.INTERNAL_NOTICE, qtbot)
    choose_passage(page, OPENING).ui.passageEdit.setPlainText("区委巡察组反馈了99个问题。")
    action(page, "Figures").trigger()
    dialog = page.findChild(FiguresDialog)
    assert dialog is not None
    assert dialog.ui.sourceCombo.currentText().startswith("党内通报")
    # What was still being typed is stored before it is compared.
    qtbot.waitUntil(lambda: "99个≠" in dialog.ui.numbersView.toPlainText(), timeout=10_000)


def test_both_verbs_are_offered_for_the_notices_they_are_of(page: PapersPage, qtbot: QtBot) -> None:
    assert page.ui.figuresButton.isVisible()
    assert page.ui.privacyButton.isVisible()
    choose_paper(page, PaperKey.INTERNAL_NOTICE, qtbot)
    assert page.ui.figuresButton.isVisible()
    assert not page.ui.privacyButton.isVisible()
    choose_paper(page, PaperKey.REPORT, qtbot)
    assert not page.ui.figuresButton.isVisible()


def test_a_remark_on_an_open_matter_leads_to_its_decision(
    page: PapersPage, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    name = "rectify_desktop.ui.privacy.privacy_dialog.decide_privacy"
    monkeypatch.setattr(name, lambda *asked: bool(opened.append(asked)))
    finding = workspace.ledger().findings[1]
    edit_text(workspace, finding.id, TextField.SITUATION, "对会计欧阳文静进行约谈。")
    settle(page, qtbot)
    remark = next(r for r in page.details.remarks._shown or () if "欧阳文静" in r.text)
    assert remark.place is Place.PRIVACY
    page.details.remarks.wanted.emit(remark)
    assert len(opened) == 1
