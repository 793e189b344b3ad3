"""Where bundled resources and the user's own data live.

One rule serves a checkout, an editable install, a wheel and a frozen folder: resources lie in
``_resources`` beside this file if that exists, else in the checkout's ``resources/``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_APPLICATION = "rectify-desktop"


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
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / _APPLICATION


def documents_folder() -> Path:
    """Return the folder proposed for ledgers and papers (文档/巡察整改)."""
    home = Path.home()
    for name in ("文档", "Documents"):
        if (home / name).is_dir():
            return home / name / "巡察整改"
    return home / "巡察整改"
