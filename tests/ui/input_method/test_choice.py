"""Which way Chinese is typed: what the user named and works comes first."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from rectify_desktop.ui.input_method.choice import InputMethod, chosen_input_method
from rectify_desktop.ui.window.display import first_platform

PLUGINS = frozenset({"compose", "ibus"})
LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere the platform brings its own"
)


def chosen(programs: frozenset[str] = frozenset(), **environment: str) -> InputMethod:
    return chosen_input_method(
        environment, plugins=lambda: PLUGINS, has_program=lambda name: name in programs
    )


IBUS = frozenset({"ibus-daemon"})


@LINUX
@pytest.mark.parametrize(
    ("environment", "method"),
    [
        ({}, InputMethod.PLATFORM),
        ({"QT_IM_MODULE": "fcitx"}, InputMethod.PORTAL),
        ({"QT_IM_MODULE": "fcitx5"}, InputMethod.PORTAL),
        ({"XMODIFIERS": "@im=fcitx"}, InputMethod.PORTAL),
        ({"GTK_IM_MODULE": "fcitx"}, InputMethod.PORTAL),
        ({"QT_IM_MODULES": "wayland;fcitx"}, InputMethod.PORTAL),
        ({"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"}, InputMethod.PLATFORM),
        ({"QT_IM_MODULE": "ibus"}, InputMethod.PLATFORM),
        ({"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=fcitx"}, InputMethod.PORTAL),
        (
            {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1", "XMODIFIERS": "@im=fcitx"},
            InputMethod.PLATFORM,
        ),
        ({"XMODIFIERS": "@im=ibus"}, InputMethod.PLATFORM),
        ({"XMODIFIERS": "@im=none"}, InputMethod.PLATFORM),
    ],
)
def test_what_the_environment_names_is_taken(
    environment: dict[str, str], method: InputMethod
) -> None:
    assert chosen(**environment) is method


@LINUX
def test_a_real_ibus_is_named_to_qt_which_would_not_look_for_it() -> None:
    assert chosen(IBUS, XMODIFIERS="@im=ibus") is InputMethod.IBUS
    assert chosen(IBUS, QT_IM_MODULE="ibus", XMODIFIERS="@im=fcitx") is InputMethod.PLATFORM


def test_other_systems_bring_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")

    assert chosen(XMODIFIERS="@im=fcitx") is InputMethod.PLATFORM


@LINUX
@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"DISPLAY": ":0"}, "xcb"),
        ({"QT_QPA_PLATFORM": "dxcb", "DISPLAY": ":0"}, "xcb"),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, "wayland"),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
    ],
)
def test_the_first_platform_is_told(environment: dict[str, str], platform: str) -> None:
    assert first_platform(environment) == platform


STARTED = """
import sys
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.input_method.start import input_method_told, method_here
import rectify_desktop.ui.main_window
method = method_here()
with input_method_told(method):
    application = prepare_application()
print(method.name, "jeepney" in sys.modules)
"""


@LINUX
@pytest.mark.parametrize(
    "environment",
    [
        {"QT_IM_MODULE": "fcitx", "XMODIFIERS": "@im=fcitx"},
        {"QT_QPA_PLATFORMTHEME": "deepin", "QT_STYLE_OVERRIDE": "chameleon"},
        {"QT_PLUGIN_PATH": "/usr/lib/x86_64-linux-gnu/qt5/plugins", "QT_IM_MODULE": "fcitx"},
    ],
)
def test_a_desktop_of_another_qt_does_not_stop_the_start(environment: dict[str, str]) -> None:
    """And nothing of D-Bus is loaded before the window is there."""
    outcome = subprocess.run(
        [sys.executable, "-c", STARTED],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.split() == ["PLATFORM", "False"]
