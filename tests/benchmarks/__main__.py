"""Prints how quick the program is, as ratios measured side by side in this one run.

    .venv/bin/python tests/benchmarks                  everything, in some four minutes
    .venv/bin/python tests/benchmarks start search     only these
    .venv/bin/python tests/benchmarks --list           which there are
    RECTIFY_ROUNDS=9 .venv/bin/python tests/benchmarks everything, more often

Seconds depend on the machine, ratios hardly: only these are compared with a limit. The exit
status is 2 if a limit is passed, 1 if something could not be measured.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The offscreen platform says of every window that it cannot propagate size hints.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

# Python itself ends with 1 where something was raised.
_FINE, _FAILED, _TOO_SLOW = 0, 1, 2


def main() -> int:
    """Measure what was asked for, each in a process of its own."""
    # Here, because a process that reads loads this module again before it begins.
    from measures import MODULES, told

    parser = argparse.ArgumentParser(prog="tests/benchmarks")
    parser.add_argument("names", nargs="*", metavar="name", help="what to measure; everything")
    parser.add_argument("--list", action="store_true", help="tell what can be measured")
    parser.add_argument("--here", action="store_true", help="in this process, for a profiler")
    arguments = parser.parse_args()
    if arguments.list:
        print(*(f"{name:10}{told(name)}" for name in MODULES), sep="\n")
        return _FINE
    if unknown := [name for name in arguments.names if name not in MODULES]:
        parser.error(f"nothing is called {', '.join(unknown)}; there are: {', '.join(MODULES)}")
    names = arguments.names or list(MODULES)
    return max(map(_measured_here, names)) if arguments.here else _measured_apart(names)


def _measured_apart(names: list[str]) -> int:
    """Measure each in its own process: what one leaves in memory, or breaks, is its own."""
    from grown_ledger import FOLDER_VARIABLE

    statuses: dict[str, int] = {}
    began = time.monotonic()
    with TemporaryDirectory() as folder:
        for count, name in enumerate(names, start=1):
            _tell(f"{count} of {len(names)}: {name} (after {time.monotonic() - began:.0f} s)")
            command = [sys.executable, str(Path(__file__).parent), "--here", name]
            finished = subprocess.run(
                command, env={**os.environ, FOLDER_VARIABLE: folder}, check=False
            )
            statuses[name] = finished.returncode
    _tell(f"done in {time.monotonic() - began:.0f} s")
    slow = [name for name, status in statuses.items() if status == _TOO_SLOW]
    failed = [name for name, status in statuses.items() if status not in (_FINE, _TOO_SLOW)]
    for label, those in (("limit passed in", slow), ("could not be measured", failed)):
        if those:
            _tell(f"{label}: {', '.join(those)}")
    return _FAILED if failed else _TOO_SLOW if slow else _FINE


def _measured_here(name: str) -> int:
    from measures import measured

    status = _FINE
    for ratio in measured(name):
        print(ratio, flush=True)
        status = max(status, _TOO_SLOW if ratio.is_too_slow else _FINE)
    return status


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
