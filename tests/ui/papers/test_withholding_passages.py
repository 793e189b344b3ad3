"""Leaving something out of the public edition: never without a ground, and with its sheet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import WithholdingGround
from rectify_desktop.services.notice.withhold_passages import withheld_items, withhold
from rectify_desktop.ui.notice.withhold_dialog import WithholdDialog
from rectify_desktop.ui.papers.catalogue import PaperKey
from tests.invented_ledger import TODAY
from tests.ui.papers.hands import (
    OPENING,
    choose_paper,
    choose_passage,
    editor_of,
    notice_text,
    settle,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.papers_page import PapersPage


def situation(page: PapersPage) -> PassageKey:
    return PassageKey(PassageKind.SITUATION, page._desk.ledger.findings[0].id)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[WithholdDialog], None]], None]:
    """Return a way to fill in the dialog and press its button."""

    def prepare(fill: Callable[[WithholdDialog], None]) -> None:
        def run(dialog: WithholdDialog) -> int:
            fill(dialog)
            dialog.accept()
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", run)

    return prepare


def dialog_of(page: PapersPage, qtbot: QtBot) -> WithholdDialog:
    dialog = WithholdDialog(choose_passage(page, situation(page)).state, TODAY)
    qtbot.addWidget(dialog)
    return dialog


def test_nothing_is_withheld_without_a_ground(
    page: PapersPage, workspace: Workspace, answer: Callable, qtbot: QtBot
) -> None:
    said: list[str] = []

    def leave_empty(dialog: WithholdDialog) -> None:
        dialog.accept()
        said.append(dialog.ui.problemLabel.text())

    answer(leave_empty)
    choose_passage(page, situation(page)).ui.withholdButton.click()

    assert "必须有依据" in said[0]
    assert withheld_items(workspace) == []


def test_a_whole_finding_is_withheld_on_a_ground_and_published_again(
    page: PapersPage, workspace: Workspace, answer: Callable, qtbot: QtBot
) -> None:
    key = situation(page)
    listed = notice_text(page).count("整改结果")

    def fill(dialog: WithholdDialog) -> None:
        dialog._grounds[WithholdingGround.UNPUBLISHED_CASE].setChecked(True)
        dialog.ui.noteEdit.setText("案件尚在初核")
        dialog.ui.deciderEdit.setText("郑允")
        dialog.ui.decidedEdit.setText("3月5日")

    answer(fill)
    choose_passage(page, key).ui.withholdButton.click()
    settle(page, qtbot)

    (item,) = withheld_items(workspace)
    assert item.key == whole_finding(key.finding_id)
    assert (item.note, item.decided_by, item.decided_on) == (
        "案件尚在初核",
        "郑允",
        date(2026, 3, 5),
    )
    assert notice_text(page).count("整改结果") < listed
    assert "案件" in editor_of(page).ui.withheldLabel.text()
    assert workspace.undo_name == "登记不予公开"
    qtbot.waitUntil(lambda: words_of(page, PaperKey.WITHHOLDING_SHEET) == "1处")

    editor_of(page).ui.publishButton.click()
    settle(page, qtbot)
    assert withheld_items(workspace) == []
    assert notice_text(page).count("整改结果") == listed


def test_one_passage_can_be_withheld_alone(page: PapersPage, qtbot: QtBot) -> None:
    dialog = dialog_of(page, qtbot)
    dialog._grounds[WithholdingGround.HYPE].setChecked(True)
    dialog.ui.passageRadio.setChecked(True)
    assert dialog.answer().key == situation(page)


def test_why_something_is_withheld_can_be_changed(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    withhold(workspace, situation(page), WithholdingGround.HYPE, note="原说明")
    settle(page, qtbot)
    dialog = dialog_of(page, qtbot)
    assert dialog._grounds[WithholdingGround.HYPE].isChecked()
    assert dialog.ui.noteEdit.text() == "原说明"
    assert dialog.answer().key == situation(page)


def test_what_must_be_public_cannot_be_withheld(page: PapersPage) -> None:
    assert not choose_passage(page, OPENING).ui.withholdButton.isEnabled()
    assert choose_passage(page, situation(page)).ui.withholdButton.isEnabled()


def test_the_internal_edition_withholds_nothing(page: PapersPage, qtbot: QtBot) -> None:
    choose_paper(page, PaperKey.INTERNAL_NOTICE, qtbot)
    assert not choose_passage(page, situation(page)).ui.withholdButton.isVisible()


def test_the_sheet_lists_what_is_withheld(
    page: PapersPage, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    withhold(workspace, situation(page), WithholdingGround.SENSITIVE, note="涉及群众较多")
    choose_paper(page, PaperKey.WITHHOLDING_SHEET, qtbot)
    assert "涉及群众较多" in "\n".join(page.made.source.texts())
