"""Running the system's tools: what fails stops the build with one sentence and the tool's words."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class BuildFailed(Exception):
    """The build cannot go on; the text says why."""


def say(text: str) -> None:
    """Tell how far the build is."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def run(*command: str | Path, **variables: str) -> None:
    """Run a tool and show what it wrote only if it fails.

    Raises:
        BuildFailed: it ended with another status than 0.

    """
    answer(*command, environment=variables)


def answer(
    *command: str | Path,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    timeout: float | None = None,
) -> str:
    """Run a tool and return what it wrote to stdout.

    Raises:
        BuildFailed: it ended with another status than 0, or not in ``timeout`` seconds.

    """
    words = [str(word) for word in command]
    try:
        outcome = subprocess.run(
            words,
            cwd=cwd,
            env={**os.environ, **(environment or {})},
            # Wine takes a closed or null stdin amiss; an empty pipe suits everybody.
            input="",
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
        )
    except subprocess.TimeoutExpired as late:
        raise BuildFailed(f"no end after {timeout:.0f} s: {' '.join(words)}") from late
    if outcome.returncode:
        said = "\n".join((outcome.stdout[-4000:], outcome.stderr[-4000:])).strip()
        raise BuildFailed(f"status {outcome.returncode}: {' '.join(words)}\n{said}")
    return outcome.stdout


def need(tool: str, package: str) -> str:
    """Return the path of a tool.

    Raises:
        BuildFailed: it is not installed; the text names the Debian package that holds it.

    """
    path = shutil.which(tool)
    if path is None:
        raise BuildFailed(f"{tool} is missing: apt-get install {package}")
    return path


def fresh(folder: Path) -> Path:
    """Return ``folder`` made anew and empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
