"""The page of the manual on keys says what the keys of the window do."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.key_page import KEY_PAGE
from rectify_desktop.packaging.release import PROJECT
from rectify_desktop.ui.actions import ACTION_TABLE

if TYPE_CHECKING:
    from pathlib import Path

_SCRIPT = """
import sys
from pathlib import Path
from rectify_desktop.packaging.key_page import write_key_page
write_key_page(Path(sys.argv[1]))
"""


def test_the_committed_page_is_the_one_written_now(tmp_path: Path) -> None:
    fresh = tmp_path / "键.md"
    # On its own: the window is made with an application of its own look.
    outcome = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(fresh)], cwd=PROJECT, capture_output=True, text=True
    )
    assert outcome.returncode == 0, outcome.stderr
    assert KEY_PAGE.read_text(encoding="utf-8") == fresh.read_text(encoding="utf-8"), (
        "run: python build_installer.py keys"
    )


@pytest.mark.parametrize(
    "shortcut", [row.shortcut for row in ACTION_TABLE.values() if row.shortcut]
)
def test_every_key_of_the_window_has_a_row(shortcut: str) -> None:
    named = shortcut
    for name, arrow in {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}.items():
        named = named.replace(name, arrow)
    assert f"| {named} |" in KEY_PAGE.read_text(encoding="utf-8")
