"""Where bundled resources and the user's own data live.

One rule serves a checkout, an editable install, a wheel and a frozen folder: resources lie in
``_resources`` beside this file if that exists, else in the checkout's ``resources/``.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_APPLICATION = "rectify-desktop"
_SHELL_FOLDERS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"


def resource_path(relative: str) -> Path:
    """Return the path of a bundled resource, such as ``templates/notice.docx``."""
    bundled = _PACKAGE / "_resources"
    root = bundled if bundled.is_dir() else _PACKAGE.parent / "resources"
    return root / relative


def user_data_folder() -> Path:
    """Return the folder for the user's own vocabulary, logs and settings; it may not exist yet."""
    override = os.environ.get("RECTIFY_USER_DATA")
    if override:
        return Path(override)
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    else:
        named = Path(os.environ.get("XDG_DATA_HOME") or "")
        # The rule of XDG: a relative path is as good as none.
        base = named if named.is_absolute() else Path.home() / ".local" / "share"
    return base / _APPLICATION


def log_folder() -> Path:
    """Return the folder of the log; it may not exist yet."""
    return user_data_folder() / "logs"


def documents_folder() -> Path:
    """Return the folder proposed for ledgers and papers (文档/巡察整改)."""
    home = Path.home()
    proposed = (_documents_told_by_system(), home / "文档", home / "Documents")
    found = next((folder for folder in proposed if folder and folder.is_dir()), home)
    return found / "巡察整改"


def _documents_told_by_system() -> Path | None:
    """Return where the user's documents lie; many desks have them on another drive."""
    with suppress(OSError, UnicodeDecodeError):
        told = _documents_of_windows() or _documents_of_xdg()
        return Path(told) if told else None
    return None


def _documents_of_windows() -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _SHELL_FOLDERS) as key:
        value, _ = winreg.QueryValueEx(key, "Personal")
    return os.path.expandvars(str(value))


def _documents_of_xdg() -> str:
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    text = (config / "user-dirs.dirs").read_text(encoding="utf-8")
    named = re.search(r'^XDG_DOCUMENTS_DIR="(.+)"$', text, re.MULTILINE)
    # Where the folder is the home itself, there is none of its own.
    told = named[1].replace("$HOME", str(Path.home())).rstrip("/") if named else ""
    return "" if told == str(Path.home()) else told
