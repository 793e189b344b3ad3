"""A trial has its display to itself, and a picture of nothing is told from one of a window."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.display import display, is_blank, picture

if TYPE_CHECKING:
    from pathlib import Path

_PROGRAMS = ("Xvfb", "xdotool", "import", "identify", "convert")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, _PROGRAMS)), reason="needs Xvfb, xdotool and ImageMagick"
)


def test_two_trials_at_once_do_not_share_a_display() -> None:
    with display() as one, display() as other:
        assert one != other


def test_an_empty_display_is_blank_and_a_drawn_picture_is_not(tmp_path: Path) -> None:
    drawn = tmp_path / "drawn.png"
    subprocess.run(["convert", "-size", "9x9", "gradient:", str(drawn)], check=True)
    with display() as screen:
        picture(screen, tmp_path / "empty.png")

    assert is_blank(tmp_path / "empty.png")
    assert not is_blank(drawn)
