"""The faces papers are set in, chosen or typed, with what this computer has of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.ui.look.paper_fonts_dialog import PaperFontsDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CHOSEN = replace(DEFAULT_FONTS, body="仿宋", title="本局小标宋")


@pytest.fixture
def dialog(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PaperFontsDialog:
    installed = ["仿宋", "SimHei", "Noto Serif CJK SC", "Noto Sans CJK SC"]
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: installed)
    made = PaperFontsDialog(CHOSEN)
    qtbot.addWidget(made)
    return made


def test_it_shows_the_faces_in_use_and_offers_the_usual_ones(dialog: PaperFontsDialog) -> None:
    assert dialog.fonts == CHOSEN
    combo = dialog.ui.bodyCombo
    assert [combo.itemText(at) for at in range(combo.count())][:2] == ["仿宋_GB2312", "仿宋"]


def test_it_says_which_faces_this_computer_has(dialog: PaperFontsDialog) -> None:
    assert dialog.ui.bodyState.text() == "已安装"
    assert dialog.ui.heiState.text() == "已安装"
    assert dialog.ui.titleState.text() == "本机没有"
    assert "本局小标宋" in dialog.ui.reportLabel.text()
    dialog.ui.bodyCombo.setCurrentText("仿宋_GB2312")
    assert dialog.ui.bodyState.text() == "本机没有"


def test_an_empty_field_means_the_usual_face(dialog: PaperFontsDialog) -> None:
    dialog.ui.titleCombo.setCurrentText("  ")
    assert dialog.fonts.title == DEFAULT_FONTS.title


def test_the_usual_faces_can_be_restored(dialog: PaperFontsDialog) -> None:
    dialog.ui.buttonBox.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert dialog.fonts == DEFAULT_FONTS


def test_it_returns_what_was_chosen_or_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
    monkeypatch.setattr(PaperFontsDialog, "exec", lambda _: next(answers))
    assert PaperFontsDialog.ask(None, CHOSEN) == CHOSEN
    assert PaperFontsDialog.ask(None, CHOSEN) is None
