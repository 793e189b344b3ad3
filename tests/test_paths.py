"""Where the user's own things lie on each system."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

import pytest

from rectify_desktop.paths import documents_folder, log_folder, user_data_folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("RECTIFY_USER_DATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def xdg(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "platform", "linux")
    (home / ".config").mkdir()
    return home / ".config" / "user-dirs.dirs"


def test_linux_keeps_it_where_xdg_says(
    home: Path, xdg: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert user_data_folder() == home / ".local" / "share" / "rectify-desktop"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert user_data_folder() == home / ".local" / "share" / "rectify-desktop"
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "数据"))
    assert user_data_folder() == home / "数据" / "rectify-desktop"
    assert log_folder() == home / "数据" / "rectify-desktop" / "logs"


def test_windows_keeps_it_in_appdata(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert user_data_folder() == home / "AppData" / "Roaming" / "rectify-desktop"
    monkeypatch.setenv("APPDATA", str(home / "漫游"))
    assert user_data_folder() == home / "漫游" / "rectify-desktop"


def test_ledgers_lie_in_the_documents_that_the_desktop_names(home: Path, xdg: Path) -> None:
    (home / "我的文档").mkdir()
    (home / "Documents").mkdir()
    xdg.write_text('# 说明\nXDG_DOCUMENTS_DIR="$HOME/我的文档"\n', encoding="utf-8")

    assert documents_folder() == home / "我的文档" / "巡察整改"


@pytest.mark.parametrize(
    "told", ['XDG_DOCUMENTS_DIR="$HOME/"\n', "", 'XDG_DOCUMENTS_DIR="/没有"\n']
)
def test_a_desktop_that_names_none_leaves_the_usual_ones(home: Path, xdg: Path, told: str) -> None:
    (home / "文档").mkdir()
    xdg.write_text(told, encoding="utf-8")

    assert documents_folder() == home / "文档" / "巡察整改"


def test_without_any_documents_they_lie_at_home(home: Path, xdg: Path) -> None:
    assert documents_folder() == home / "巡察整改"


def test_windows_tells_of_documents_on_another_drive(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = home / "D" / "文档"
    moved.mkdir(parents=True)
    registry = ModuleType("winreg")
    monkeypatch.setitem(registry.__dict__, "HKEY_CURRENT_USER", 1)
    monkeypatch.setitem(registry.__dict__, "OpenKey", lambda *_: nullcontext())
    monkeypatch.setitem(registry.__dict__, "QueryValueEx", lambda _, name: (str(moved), name))
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(sys, "platform", "win32")

    assert documents_folder() == moved / "巡察整改"
