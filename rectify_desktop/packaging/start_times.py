"""Sizes and starts of the frozen program against the unfrozen one, measured in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, run, say
from rectify_desktop.packaging.display import display, wait_for_window
from rectify_desktop.packaging.release import NAME

if TYPE_CHECKING:
    from rectify_desktop.packaging.release import Release

_RUNS = 7
_LIMIT = 30.0
_LEDGER = "示例台账.zgtz"


def measure_starts(release: Release) -> None:
    """Say the sizes, and how long it takes from starting to a visible window, taken by turns."""
    if not release.bundle.is_dir():
        raise BuildFailed("nothing is frozen yet: run the step freeze first")
    programs = {
        "unfrozen": [sys.executable, "-m", "rectify_desktop"],
        "frozen": [str(release.bundle / NAME)],
    }
    for file in sorted(release.output.glob(f"{NAME}*")):
        say(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB")
    times: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder, display() as screen:
        run(*programs["unfrozen"], "sample", "--out", folder, DISPLAY="", RECTIFY_USER_DATA=folder)
        for _ in range(_RUNS):
            for name, command in programs.items():
                times[name].append(_start([*command, str(Path(folder) / _LEDGER)], screen, folder))
    for name, taken in times.items():
        first, *warm = taken
        say(f"{name}: first {first:.2f} s, then {statistics.median(warm):.2f} s (of {len(warm)})")


def _start(command: list[str], screen: str, data: str) -> float:
    variables = {**os.environ, "DISPLAY": screen, "RECTIFY_USER_DATA": data}
    variables.pop("QT_QPA_PLATFORM", None)
    program = subprocess.Popen(
        command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        return wait_for_window(screen, _LIMIT)
    finally:
        program.terminate()
        program.wait()
        # The display forgets the window a moment after its program has ended.
        time.sleep(0.5)
