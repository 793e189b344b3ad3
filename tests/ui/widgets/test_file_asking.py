"""Asking for a place: a refusal leaves no trace on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from rectify_desktop.ui.widgets.file_asking import ask_target

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def answer(monkeypatch: pytest.MonkeyPatch, folder: Path, name: str) -> list[bool]:
    """Answer the dialog with ``name``, and note whether the folder was there to start in."""
    seen: list[bool] = []

    def reply(*_: object) -> tuple[str, str]:
        seen.append(folder.is_dir())
        return name, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", reply)
    return seen


def test_a_dialog_given_up_leaves_no_folder(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "巡察整改"
    seen = answer(monkeypatch, folder, "")

    assert ask_target(parent, "保存", folder / "清单.xlsx", "*.xlsx") is None
    assert seen == [True]
    assert not folder.exists()


def test_a_folder_that_was_there_stays(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer(monkeypatch, tmp_path, "")

    ask_target(parent, "保存", tmp_path / "清单.xlsx", "*.xlsx")

    assert tmp_path.is_dir()


def test_the_folder_is_made_where_a_file_will_lie(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "巡察整改"
    answer(monkeypatch, folder, str(folder / "清单"))

    assert ask_target(parent, "保存", folder / "甲.xlsx", "*.xlsx") == folder / "清单.xlsx"
    assert folder.is_dir()


def test_a_place_elsewhere_takes_the_lent_folder_away(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "巡察整改"
    answer(monkeypatch, folder, str(tmp_path / "清单.xlsx"))

    ask_target(parent, "保存", folder / "甲.xlsx", "*.xlsx")

    assert not folder.exists()
