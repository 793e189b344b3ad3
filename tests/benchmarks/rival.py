"""LibreOffice Calc opening the same ledger as an Excel file, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from grown_ledger import write_grown
from ratio import Ratio, alternating, timed
from start import FINDINGS, seconds_to_start

from rectify_desktop.__main__ import main as run_program

ROUNDS = 3


def measure_rival() -> list[Ratio]:
    """Compare our start with Calc's, which opens the list we exported and prints its first cell."""
    office = shutil.which("soffice")
    if office is None:
        return []
    with TemporaryDirectory() as name:
        folder = Path(name)
        ledger = write_grown(folder / "ledger.zgtz", FINDINGS)
        sheet = folder / "ledger.xlsx"
        with redirect_stdout(StringIO()):
            run_program(["export", "ledger", "--ledger", str(ledger), "--out", str(sheet)])
        ours, calc = alternating(
            lambda: seconds_to_start(ledger), lambda: _seconds(office, sheet, folder), ROUNDS
        )
    return [Ratio("start to usable window against Calc opening the same list", ours, calc, 1.0)]


def _seconds(office: str, sheet: Path, folder: Path) -> float:
    """Return how long Calc takes to start and load a file, without drawing a window."""
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [office, "--headless", profile, "--convert-to", "csv", "--outdir"]
    return timed(
        lambda: subprocess.run([*command, str(folder), str(sheet)], check=True, capture_output=True)
    )
