"""Which way Chinese is typed here; read from the environment alone, before Qt starts.

The wheels of Qt carry plugins for ibus and compose keys, none for fcitx, and a plugin of the
system's Qt does not load into ours. So fcitx is spoken to by :mod:`.client`; wherever a plugin or
the platform itself already works, nothing is touched.
"""

from __future__ import annotations

import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

VARIABLE = "QT_IM_MODULE"
_NAMING_FCITX = (VARIABLE, "QT_IM_MODULES", "GTK_IM_MODULE", "SDL_IM_MODULE")
_NAMING_IBUS = ("QT_IM_MODULES", "GTK_IM_MODULE")
_XIM = "XMODIFIERS"


class InputMethod(StrEnum):
    """A way to type; the value is the plugin Qt has to take, empty where Qt chooses."""

    PLATFORM = ""
    IBUS = "ibus"
    PORTAL = "compose"


def chosen_input_method(
    environment: Mapping[str, str],
    *,
    plugins: Callable[[], frozenset[str]] | None = None,
    has_program: Callable[[str], bool] = lambda name: shutil.which(name) is not None,
) -> InputMethod:
    """Return the way to type: what the user named and works, else fcitx's portal, else ibus."""
    if not sys.platform.startswith("linux"):
        return InputMethod.PLATFORM
    named = environment.get(VARIABLE, "")
    is_ibus_there = bool(environment.get("IBUS_USE_PORTAL")) or has_program("ibus-daemon")
    # Qt's ibus plugin takes itself for valid only if one of the two is there.
    if named and named in (plugins or _plugins)() and (named != "ibus" or is_ibus_there):
        return InputMethod.PLATFORM
    xim = environment.get(_XIM, "").rpartition("@im=")[2]
    if "fcitx" in xim or any("fcitx" in environment.get(name, "") for name in _NAMING_FCITX):
        return InputMethod.PORTAL
    is_ibus_named = "ibus" in xim or any("ibus" in environment.get(n, "") for n in _NAMING_IBUS)
    return InputMethod.IBUS if is_ibus_named and is_ibus_there else InputMethod.PLATFORM


def _plugins() -> frozenset[str]:
    """Return the names of our own plugins: those of another Qt do not load."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    suffix = "platforminputcontextplugin"
    found = (folder / "platforminputcontexts").glob(f"lib*{suffix}.so")
    return frozenset(path.stem.removeprefix("lib").removesuffix(suffix) for path in found)
