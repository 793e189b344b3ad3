"""The window's letters on a computer that would choose wrong ones by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rectify_desktop.ui.look.look import SCREEN_FONTS, UI_FONTS

_SERIF = Path("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")
_CONFIG = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>{folder}</dir>
<cachedir>{folder}/cache</cachedir>
<include ignore_missing="yes">/etc/fonts/conf.d</include>
</fontconfig>
"""
_FACES_USED = """\
import sys
from PySide6.QtGui import QTextLayout
from rectify_desktop.ui.app import prepare_application

application = prepare_application()
laid = QTextLayout("直接整改", application.font())
laid.beginLayout()
laid.createLine()
laid.endLayout()
used = {run.rawFont().familyName() for run in laid.glyphRuns()}
sys.stdout.write(",".join(sorted(used)))
"""


def test_a_screen_face_comes_before_any_of_paper() -> None:
    assert UI_FONTS[: len(SCREEN_FONTS)] == SCREEN_FONTS
    assert not [name for name in UI_FONTS if "Kai" in name or "JP" in name]


@pytest.mark.skipif(not _SERIF.is_file(), reason="fonts-noto-cjk is not installed here")
def test_characters_keep_their_chinese_forms_where_only_a_serif_face_is_installed(
    tmp_path: Path,
) -> None:
    (tmp_path / _SERIF.name).symlink_to(_SERIF)
    config = tmp_path / "fonts.conf"
    config.write_text(_CONFIG.format(folder=tmp_path), encoding="utf-8")
    # Under a C locale fontconfig itself would offer the Japanese forms first.
    environment = {**os.environ, "FONTCONFIG_FILE": str(config), "LC_ALL": "C"}

    said = subprocess.run(
        [sys.executable, "-c", _FACES_USED],
        env=environment,
        capture_output=True,
        timeout=60,
        check=True,
    )

    assert said.stdout.decode() == "Noto Serif CJK SC"
