"""The display a window is shown on: which plugin of Qt speaks to it, and whether there is one."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from rectify_desktop.errors import NoDisplay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_LOG = logging.getLogger(__name__)
_PLATFORM = "QT_QPA_PLATFORM"
_SCREENLESS = "offscreen"
_ON_A_DISPLAY = frozenset({"xcb", "wayland", "wayland-egl"})


def application_on_display(prepare: Callable[[], QApplication]) -> QApplication:
    """Return the application that ``prepare`` makes.

    Raises:
        NoDisplay: there is no display, or it cannot be reached.

    """
    if QApplication.instance() is not None or not sys.platform.startswith("linux"):
        return prepare()
    names = {name.partition(":")[0] for name in asked_platforms(os.environ)}
    if not names <= _ON_A_DISPLAY:
        # Whoever asks for a platform without a display gets it.
        return prepare()
    if not has_display(os.environ):
        raise NoDisplay
    with surely_started():
        application = prepare()
    if application.platformName() == _SCREENLESS:
        raise NoDisplay
    return application


@contextmanager
def surely_started() -> Iterator[None]:
    """Let Qt start whatever the desktop says: it aborts the program when its last platform fails.

    The one behind all others never does.
    """
    with told_to_qt(_PLATFORM, ";".join(platforms_to_try(os.environ))), _quiet_qt():
        yield


def has_display(environment: Mapping[str, str]) -> bool:
    """Return whether a window may be shown: Windows and macOS always, Linux by its variables."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def asked_platforms(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return what QT_QPA_PLATFORM asks for, without the names of plugins that are not ours.

    UOS sets dxcb, a plugin only its own Qt has: ours would abort before showing anything.
    """
    asked = environment.get(_PLATFORM, "").split(";")
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    known = {path.stem.removeprefix("libq") for path in folder.glob("libq*.so")}
    return tuple(name for name in asked if name and _is_known(name.partition(":")[0], known))


def platforms_to_try(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return what was asked for, then what usually works here, then the one without a screen."""
    usual = _usual_platforms(environment) if has_display(environment) else ()
    return tuple(dict.fromkeys((*asked_platforms(environment), *usual, _SCREENLESS)))


def first_platform(environment: Mapping[str, str]) -> str:
    """Return the platform a window is shown on if all goes well, such as "xcb" or "wayland"."""
    first = (*asked_platforms(environment), *_usual_platforms(environment))[0]
    return first.partition(":")[0].partition("-")[0]


def _is_known(name: str, plugins: set[str]) -> bool:
    return any(plugin == name or plugin.startswith(f"{name}-") for plugin in plugins)


def _usual_platforms(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the order Qt itself would try: Wayland first in its sessions, but not in GNOME's."""
    if not environment.get("WAYLAND_DISPLAY"):
        return ("xcb",)
    is_gnome = "gnome" in environment.get("XDG_CURRENT_DESKTOP", "").lower()
    is_wayland = environment.get("XDG_SESSION_TYPE") == "wayland" and not is_gnome
    is_first = is_wayland or not environment.get("DISPLAY")
    return ("wayland", "xcb") if is_first else ("xcb", "wayland")


@contextmanager
def told_to_qt(variable: str, value: str) -> Iterator[None]:
    """Set a variable while Qt reads it: programs we start, such as WPS, read the same one."""
    before = os.environ.get(variable)
    os.environ[variable] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[variable]
        else:
            os.environ[variable] = before


@contextmanager
def _quiet_qt() -> Iterator[None]:
    """Keep what Qt says of platforms out of the terminal; the log has it."""
    before = qInstallMessageHandler(lambda _kind, _place, text: _LOG.info("Qt: %s", text))
    try:
        yield
    finally:
        qInstallMessageHandler(before)
