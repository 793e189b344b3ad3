"""轮次信息: what is known of the round, edited and given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from rectify_desktop.domain.inspection import ContactBlock, InspectionRound
from rectify_desktop.ui.ledger.round_dialog import RoundDialog
from rectify_desktop.ui.window.about_dialog import AboutDialog
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KNOWN = InspectionRound(
    title="第二轮巡察",
    unit_name="云溪区市政园林局",
    feedback_on=date(2025, 10, 20),
    contact=ContactBlock(phone="000-0000000"),
    organisation="第一段\n第二段",
)


@pytest.fixture
def dialog(qtbot: QtBot) -> RoundDialog:
    dialog = RoundDialog(KNOWN, TODAY)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_round_comes_back_as_it_went_in(dialog: RoundDialog) -> None:
    assert dialog.edited() == KNOWN


def test_what_was_typed_comes_back(dialog: RoundDialog) -> None:
    dialog.ui.teamEdit.setText(" 区委第三巡察组 ")
    dialog.ui.feedbackEdit.setText("2025.10.21")
    dialog.ui.emailEdit.setText("bangongshi@example.cn")

    assert dialog.edited() == replace(
        KNOWN,
        team_name="区委第三巡察组",
        feedback_on=date(2025, 10, 21),
        contact=ContactBlock(phone="000-0000000", email="bangongshi@example.cn"),
    )


@pytest.mark.parametrize(
    ("typed", "sentence"), [("去年", "没有认出日期“去年”"), ("2025-12-30", "早于巡察结束日期")]
)
def test_what_cannot_be_keeps_the_dialog_open_and_says_why(
    typed: str, sentence: str, dialog: RoundDialog
) -> None:
    dialog.ui.toEdit.setText("2025-12-31")
    dialog.ui.feedbackEdit.setText(typed)

    dialog.accept()

    assert dialog.isVisible()
    assert sentence in dialog.ui.problemLabel.text()
    dialog.ui.feedbackEdit.setText("2025-12-31")
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_about_names_version_ledger_and_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog(None)
    qtbot.addWidget(dialog)

    assert "LGPLv3" in dialog.ui.licenceLabel.text()
    assert dialog.ui.versionLabel.text().startswith("版本 ")
