"""The sample: a ledger of an invented unit, in a window or, without a display, as three papers."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from rectify_desktop.cli.output import say
from rectify_desktop.cli.three_papers import write_three_papers
from rectify_desktop.errors import NoDisplay
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.ui.window.display import has_display

_FOLDER = Path("out") / "示例"
_LEDGER = "示例台账.zgtz"


def run_sample(folder: Path | None) -> int:
    """Open the sample ledger, or leave its three papers in the folder where there is no display."""
    folder = (folder or _FOLDER).absolute()
    with suppress(OSError):
        # Making the ledger says in a sentence what is wrong with the folder.
        folder.mkdir(parents=True, exist_ok=True)
    ledger_file = folder / _LEDGER
    if not ledger_file.exists():
        create_sample(ledger_file, date.today())
    # An offscreen window would wait for nobody: without a display there are the papers.
    if has_display(os.environ):
        with suppress(NoDisplay):
            return _run_window(ledger_file)
    say("没有可用的图形界面，改为直接生成示例单位的三份文书：")
    for paper in write_three_papers(ledger_file, folder):
        say(f"  {paper}")
    say(f"示例台账：{ledger_file}")
    return 0


def _run_window(ledger_file: Path) -> int:
    # Qt is loaded for the window alone.
    from rectify_desktop.ui.app import run_window

    return run_window(ledger_file)
