"""帮助: each verb works with a ledger and without one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from rectify_desktop.ui.window.about_dialog import AboutDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

Opened = list[QDialog]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Return the dialogs that would have waited for somebody."""
    dialogs: Opened = []

    def close(dialog: QDialog) -> int:
        dialogs.append(dialog)
        dialog.reject()
        return 0

    monkeypatch.setattr(QDialog, "exec", close)
    return dialogs


VERBS = ["checkFontsAction", "proveOfflineAction", "aboutAction"]


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_opens_its_dialog_without_a_ledger(
    bare_window: MainWindow, do: Callable[[str], None], opened: Opened, qtbot: QtBot, verb: str
) -> None:
    do(verb)

    assert len(opened) == 1
    qtbot.waitUntil(lambda: not bare_window.tasks.is_busy)


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_opens_its_dialog_on_a_ledger(
    window: MainWindow, do: Callable[[str], None], opened: Opened, qtbot: QtBot, verb: str
) -> None:
    do(verb)

    assert len(opened) == 1
    qtbot.waitUntil(lambda: not window.tasks.is_busy)


def test_diagnostics_are_saved_and_told(
    window: MainWindow,
    do: Callable[[str], None],
    choose_file: Callable[[Path | None], None],
    tmp_path: Path,
) -> None:
    target = tmp_path / "诊断包.zip"
    choose_file(target)

    do("saveDiagnosticsAction")

    with ZipFile(target) as archive:
        program = json.loads(archive.read("程序.json"))
        ledger = json.loads(archive.read("台账.json"))
        told = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert program["platform"] == "offscreen"
    assert ledger["counts"]["finding"] == 13
    assert window.desk is not None
    assert window.desk.ledger.round.unit_name not in told
    assert str(tmp_path) not in told
    shown = " ".join(label.text() for label in window.ui.messageBar.findChildren(QLabel))
    assert "诊断包已保存" in shown


def test_diagnostics_are_saved_without_a_ledger_too(
    bare_window: MainWindow,
    do: Callable[[str], None],
    choose_file: Callable[[Path | None], None],
    tmp_path: Path,
) -> None:
    choose_file(tmp_path / "诊断包.zip")

    do("saveDiagnosticsAction")

    with ZipFile(tmp_path / "诊断包.zip") as archive:
        assert "台账.json" not in archive.namelist()


def test_giving_up_saves_nothing(
    window: MainWindow,
    do: Callable[[str], None],
    choose_file: Callable[[Path | None], None],
    tmp_path: Path,
) -> None:
    before = sorted(tmp_path.glob("*.zip"))
    choose_file(None)

    do("saveDiagnosticsAction")

    assert sorted(tmp_path.glob("*.zip")) == before == []


def test_every_part_is_named_with_version_and_licence_and_qt_with_both_its_texts(
    qtbot: QtBot,
) -> None:
    dialog = AboutDialog(None)
    qtbot.addWidget(dialog)
    tree = dialog.ui.partsTree
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    named = {item.text(0).lower().replace("_", "-"): item for item in items}

    wanted = {"pyside6-essentials", "shiboken6", "python", "sqlite", "openpyxl", "python-docx"}
    wanted |= {"lxml", "defusedxml", "sqlite-utils", "typing-extensions", "tabler icons"}
    assert wanted <= set(named)
    assert all(item.text(1) and item.text(2) for item in items)
    tree.setCurrentItem(named["pyside6-essentials"])
    text = dialog.ui.licenceEdit.toPlainText()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert not {"pytest", "pip", "ruff"} & set(named)
