"""A display that nobody sees: to start the built program as a clerk does and look at its window."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, answer, need, run
from rectify_desktop.packaging.release import TITLE

if TYPE_CHECKING:
    from collections.abc import Generator

_SIZE = "1366x768x24"
# A server begins anew when its last client leaves, and refuses whoever comes meanwhile.
_OPTIONS = ("-noreset", "-nolisten", "tcp", "-ac")
_STEP = 0.005
_NUMBERS = range(60, 100)


@contextmanager
def display() -> Generator[str]:
    """Give a display of its own, as DISPLAY names it, until the block ends."""
    number, server = _server()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def _server() -> tuple[int, subprocess.Popen[bytes]]:
    """Start a server on the first number nobody has.

    Letting the server choose (-displayfd) would make it lock none, so that two may share one.

    Raises:
        BuildFailed: none starts.

    """
    program = need("Xvfb", "xvfb")
    for number in _NUMBERS:
        command = [program, f":{number}", "-screen", "0", _SIZE, *_OPTIONS]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while server.poll() is None:
            if _is_locked_by(server.pid, number) and _answers(f":{number}"):
                return number, server
            time.sleep(_STEP)
    raise BuildFailed("Xvfb did not start")


def _is_locked_by(process: int, number: int) -> bool:
    """Return whether a number is this server's: until ours gives up, another may answer on it."""
    try:
        return int(Path(f"/tmp/.X{number}-lock").read_text(encoding="ascii")) == process
    except (OSError, ValueError):
        return False


def _answers(name: str) -> bool:
    asked = [need("xdotool", "xdotool"), "getdisplaygeometry"]
    variables = {**os.environ, "DISPLAY": name}
    return subprocess.run(asked, env=variables, capture_output=True).returncode == 0


def wait_for_window(name: str, limit: float, title: str = TITLE) -> float:
    """Return after how many seconds a window with ``title`` in its name is on display ``name``.

    Raises:
        BuildFailed: there was none in ``limit`` seconds.

    """
    start = time.perf_counter()
    search = [need("xdotool", "xdotool"), "search", "--onlyvisible", "--name", title]
    variables = {**os.environ, "DISPLAY": name}
    while (passed := time.perf_counter() - start) < limit:
        if subprocess.run(search, env=variables, capture_output=True).returncode == 0:
            return passed
        time.sleep(_STEP)
    raise BuildFailed(f"no window in {limit:.0f} s")


def picture(name: str, target: Path) -> None:
    """Save what display ``name`` shows as a PNG."""
    target.parent.mkdir(parents=True, exist_ok=True)
    grab = shutil.which("import") or need("import", "imagemagick")
    run(grab, "-window", "root", target, DISPLAY=name)


def is_blank(image: Path) -> bool:
    """Return whether a picture is of one colour: nothing was there."""
    return int(answer(need("identify", "imagemagick"), "-format", "%k", image)) == 1
