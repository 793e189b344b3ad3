"""LibreOffice Calc opening the same ledger as an Excel file, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING

from grown_ledger import LARGEST, USUAL, ledger_file
from ratio import ROUNDS, Ratio, alternating, timed
from start import seconds_to_start

from rectify_desktop.__main__ import main as run_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def measure() -> Iterator[Ratio]:
    """Compare our start with Calc's, which opens the list we exported and prints its first cell."""
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not installed: there is no rival to measure", file=sys.stderr)
        return
    for size in (USUAL, LARGEST):
        with ledger_file(size) as ledger:
            sheet = ledger.with_suffix(".xlsx")
            with redirect_stdout(StringIO()):
                run_program(["export", "ledger", "--ledger", str(ledger), "--out", str(sheet)])
            ours, calc = alternating(
                lambda: seconds_to_start(ledger),
                lambda: _seconds(office, sheet),  # noqa: B023
                ROUNDS if size == USUAL else 1,
            )
            claim = f"start to usable window on {size:,} findings against Calc opening their list"
            yield Ratio(claim, ours, calc, 1)


def _seconds(office: str, sheet: Path) -> float:
    """Return how long Calc takes to start and load a file, without drawing a window."""
    folder = sheet.parent
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [office, "--headless", profile, "--convert-to", "csv", "--outdir"]
    return timed(
        lambda: subprocess.run([*command, str(folder), str(sheet)], check=True, capture_output=True)
    )
