"""The benchmarks can be chosen by name, and every one of them can be measured."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent / "benchmarks"
# What the others are made of.
SHARED = {"__main__", "grown_ledger", "measures", "ratio", "shown_list"}


def benchmarks(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(FOLDER), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_list_tells_every_benchmark_in_a_sentence() -> None:
    told = benchmarks("--list").stdout.splitlines()

    assert len(told) == len(list(FOLDER.glob("*.py"))) - len(SHARED)
    assert all(line.endswith(".") and line[:10].strip() for line in told)


def test_a_name_nobody_knows_is_refused_with_those_there_are() -> None:
    refused = benchmarks("start", "strat")

    assert refused.returncode != 0
    assert "nothing is called strat; there are: start, " in refused.stderr
    assert not refused.stdout


def test_every_benchmark_has_something_to_measure() -> None:
    for path in FOLDER.glob("*.py"):
        if path.stem not in SHARED:
            body = ast.parse(path.read_text(encoding="utf-8")).body
            assert any(
                isinstance(each, ast.FunctionDef) and each.name == "measure" for each in body
            )
