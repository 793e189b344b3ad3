"""The sample: a ledger of an invented unit, in a window or, without a display, as three papers."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from rectify_desktop.cli.commands import say, write_three_papers
from rectify_desktop.services.sample import create_sample

_FOLDER = Path("out") / "示例"
_LEDGER = "示例台账.zgtz"


def run_sample(folder: Path | None) -> int:
    """Open the sample ledger, or leave its three papers in the folder where there is no display."""
    folder = (folder or _FOLDER).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    ledger_file = folder / _LEDGER
    if not ledger_file.exists():
        create_sample(ledger_file, date.today())
    if has_display():
        from rectify_desktop.ui.app import run_window

        return run_window(ledger_file)
    say("没有可用的图形界面，改为直接生成示例单位的三份文书：")
    for paper in write_three_papers(ledger_file, folder):
        say(f"  {paper}")
    say(f"示例台账：{ledger_file}")
    return 0


def has_display() -> bool:
    """Return whether a window can be shown: Windows and macOS always, Linux by its variables."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
