"""Settings belong to the person, are seen at once, and are kept only when they are accepted."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from rectify_desktop.domain.papers.paper_fonts import PaperFonts
from rectify_desktop.domain.terms import CYCLE_TERMS, ReviewCycle
from rectify_desktop.services.findings.register_findings import add_theme
from rectify_desktop.services.review.report_progress import series_names
from rectify_desktop.ui.look.appearance import Appearance, Contrast, TextSize
from rectify_desktop.ui.look.look import apply_look
from rectify_desktop.ui.preferences.ask_preferences import ask_preferences
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.preferences.settings_dialog import Preferences, SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace


@pytest.fixture(autouse=True)
def _usual_look(qapp: QApplication) -> Iterator[None]:
    yield
    apply_look(qapp)


@pytest.fixture
def known(tmp_path: Path) -> Preferences:
    return Preferences(
        person="王小明",
        login="clerk",
        appearance=Appearance(),
        fonts=PaperFonts(),
        folder=tmp_path,
        backup_note="每30分钟备份一次",
    )


@pytest.fixture
def dialog(qtbot: QtBot, known: Preferences) -> SettingsDialog:
    shown = SettingsDialog(known)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def choose(dialog: SettingsDialog, size: TextSize) -> None:
    dialog.ui.textSizeCombo.setCurrentIndex(dialog.ui.textSizeCombo.findData(size.value))


def test_what_was_not_touched_comes_back_as_it_was(
    dialog: SettingsDialog, known: Preferences
) -> None:
    assert dialog.chosen == known


def test_a_size_is_seen_before_it_is_accepted(dialog: SettingsDialog, qapp: QApplication) -> None:
    usual = qapp.font().pointSizeF()

    choose(dialog, TextSize.LARGE)
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.2)

    dialog.reject()
    assert qapp.font().pointSizeF() == pytest.approx(usual)


def test_every_hint_is_whole_at_every_size(dialog: SettingsDialog) -> None:
    for size in TextSize:
        choose(dialog, size)
        QApplication.processEvents()
        for hint in dialog.findChildren(QLabel):
            if hint.wordWrap() and hint.isVisible():
                assert hint.height() >= hint.heightForWidth(hint.width()), (size, hint.text())


def test_the_largest_letters_leave_the_buttons_on_a_low_screen(
    dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    low = QRect(0, 0, 911, 480)
    monkeypatch.setattr(dialog, "screen", lambda: SimpleNamespace(availableGeometry=lambda: low))

    choose(dialog, max(TextSize, key=list(TextSize).index))
    QApplication.processEvents()

    assert dialog.height() < low.height()
    assert dialog.rect().contains(dialog.ui.buttonBox.geometry())
    assert dialog.ui.fieldScroll.verticalScrollBar().maximum() > 0


def test_without_a_name_the_login_is_shown_as_what_will_be_used(dialog: SettingsDialog) -> None:
    dialog.ui.personEdit.clear()

    assert dialog.ui.personEdit.placeholderText() == "clerk"
    assert dialog.chosen.person == ""


def test_another_folder_is_shown_and_returned(
    dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "整改"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))

    dialog.ui.folderButton.click()

    assert dialog.chosen.folder == other
    assert dialog.findChild(QLabel, "folderNameLabel").text() == str(other)


def test_settings_outlive_the_program(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    wanted = Appearance(TextSize.LARGEST, Contrast.HIGH)
    settings.remember_appearance(wanted)
    settings.remember_person("  王小明 ")

    again = Settings(tmp_path / "settings.ini")
    assert again.appearance() == wanted
    assert again.person() == "王小明"


def test_settings_broken_by_hand_give_the_usual_look(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[choice]\ntextSize=huge\ncontrast=none\n", encoding="utf-8")

    assert Settings(file).appearance() == Appearance()


def test_a_name_stands_in_the_log_from_the_next_step_on(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: SettingsDialog) -> int:
        dialog.ui.personEdit.setText("王小明")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SettingsDialog, "exec", accept)
    settings = Settings(tmp_path / "settings.ini")

    assert ask_preferences(None, settings, workspace)
    add_theme(workspace, "党的建设")

    assert workspace.operations(1)[0].actor == "王小明"
    assert settings.person() == "王小明"


def accept_with(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[SettingsDialog], object]
) -> None:
    def accept(dialog: SettingsDialog) -> int:
        change(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SettingsDialog, "exec", accept)


def test_series_are_called_as_the_office_calls_them(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept_with(monkeypatch, lambda dialog: dialog.ui.weeklyNameEdit.setText("周碰头会"))

    assert ask_preferences(None, Settings(tmp_path / "settings.ini"), workspace)

    names = series_names(workspace, workspace.current_round().id)
    assert names == CYCLE_TERMS | {ReviewCycle.WEEKLY: "周碰头会"}
    workspace.undo()
    assert series_names(workspace, workspace.current_round().id) == CYCLE_TERMS


def test_settings_left_as_they_are_are_no_step(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workspace.undo_name
    accept_with(monkeypatch, lambda _: None)

    assert ask_preferences(None, Settings(tmp_path / "settings.ini"), workspace)

    assert workspace.undo_name == before


def test_without_a_ledger_there_are_no_series_to_name(dialog: SettingsDialog) -> None:
    assert not dialog.ui.weeklyNameEdit.isVisible()
    assert not dialog.ui.seriesHintLabel.isVisible()


def test_the_time_between_backups_is_the_clerks_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert settings.backup_minutes() == 30

    def choose_an_hour(dialog: SettingsDialog) -> None:
        dialog.ui.backupCombo.setCurrentIndex(dialog.ui.backupCombo.findData(60))

    accept_with(monkeypatch, choose_an_hour)
    assert ask_preferences(None, settings, None)

    assert Settings(tmp_path / "settings.ini").backup_minutes() == 60


def test_a_time_between_backups_written_by_hand_is_not_believed(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[choice]\nbackupMinutes=0\n", encoding="utf-8")

    assert Settings(file).backup_minutes() == 30
