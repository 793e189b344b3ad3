"""A window without a display: one Chinese sentence, and no abort of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.ui.window.display import has_display

if TYPE_CHECKING:
    from pathlib import Path

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere there is always a display"
)


def started(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if key not in _DISPLAYS}
    return subprocess.run(
        [sys.executable, "-m", "rectify_desktop", *words],
        env={**kept, **variables, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


@LINUX
@pytest.mark.parametrize("words", [(), ("台账.zgtz",)])
@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ":98765"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_a_window_without_a_display_is_one_sentence(
    words: tuple[str, ...], variables: dict[str, str]
) -> None:
    outcome = started(*words, **variables)
    assert outcome.returncode == 1
    assert outcome.stderr.startswith("没有可用的图形界面")
    assert outcome.stderr.count("\n") == 1


@LINUX
def test_a_wayland_that_is_not_there_is_no_display() -> None:
    outcome = started(WAYLAND_DISPLAY="none-such")
    assert outcome.returncode == 1
    assert "没有可用的图形界面" in outcome.stderr


@LINUX
@pytest.mark.parametrize(
    "variables",
    [
        {"QT_QPA_PLATFORM": "dxcb"},
        {"QT_QPA_PLATFORM": "wayland"},
        {"DISPLAY": ":98765", "QT_QPA_PLATFORM": "dxcb;xcb"},
    ],
)
def test_papers_are_painted_whatever_platform_the_desktop_names(
    variables: dict[str, str], tmp_path: Path
) -> None:
    outcome = started("sample", "--out", str(tmp_path), **variables)
    assert outcome.returncode == 0, outcome.stderr
    assert list(tmp_path.glob("*.pdf"))


def test_a_mistyped_verb_is_answered_with_the_verbs() -> None:
    outcome = started("exprot")
    assert outcome.returncode == 2
    assert outcome.stderr.startswith("没有“exprot”这个命令")
    assert "import、export、check、sample、self-test" in outcome.stderr


@pytest.mark.parametrize(
    ("system", "variables", "has"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_only_linux_may_have_no_display(
    system: str, variables: dict[str, str], has: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert has_display(variables) is has
