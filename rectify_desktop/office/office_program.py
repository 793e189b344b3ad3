"""LibreOffice, where it is installed, as a converter that nobody sees.

It works without a window, on a profile of its own in a private folder that is deleted afterwards,
with macros off and every way to the network shut, and has a limit on time.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_NO_CONSOLE = subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0
_PULSE = 0.1
_NAMES = ("soffice", "libreoffice")
_USUAL_PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
)
# A proxy where nobody listens: linked pictures of a document are never fetched.
_NOWHERE = "127.0.0.1"
_NO_PORT = "9"
_SETTINGS: tuple[tuple[str, str, str], ...] = (
    ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyName", _NOWHERE),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", _NO_PORT),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", _NOWHERE),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", _NO_PORT),
)


def converted(
    office: Path,
    content: bytes,
    source_name: str,
    target_filter: str,
    *,
    seconds: float,
    cancelled: Callable[[], bool] | None = None,
) -> bytes | None:
    """Return a document in another format, None if the program made nothing of it.

    ``target_filter`` is what follows --convert-to; the format's suffix comes first in it.

    Raises:
        OSError: the program cannot be started.
        TimeoutError: it took longer than ``seconds``.
        Cancelled: ``cancelled`` became true.

    """
    with tempfile.TemporaryDirectory(prefix="rectify-doc-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / source_name
        source.write_bytes(content)
        _write_profile(folder / "profile")
        _run(office, source, folder / "out", target_filter, seconds, cancelled)
        target = (folder / "out" / source_name).with_suffix("." + target_filter.split(":")[0])
        return target.read_bytes() if target.is_file() else None


def find_office() -> Path | None:
    """Return the program that converts, None if it is not installed."""
    for candidate in _candidates():
        if candidate.is_file():
            return candidate
    return None


def _candidates() -> Iterator[Path]:
    for name in _NAMES:
        if found := shutil.which(name):
            yield Path(found)
    yield from (Path(place) for place in _USUAL_PLACES)
    yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def _write_profile(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{items}</oor:items>',
        encoding="utf-8",
    )


def _run(
    office: Path,
    source: Path,
    target: Path,
    target_filter: str,
    seconds: float,
    cancelled: Callable[[], bool] | None,
) -> None:
    profile = (source.parent / "profile").as_uri()
    command = [
        str(office), f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo",
        "--nolockcheck", "--nodefault", "--convert-to", target_filter,
        "--outdir", str(target), str(source),
    ]  # fmt: skip
    process = subprocess.Popen(
        command,
        cwd=source.parent,
        env=_environment(source.parent),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        # One group with all it starts, to be ended together; no console flashes up.
        start_new_session=sys.platform != "win32",
        creationflags=_NO_CONSOLE,
    )
    with process:
        try:
            _wait(process, seconds, cancelled)
        finally:
            _end(process)


def _wait(
    process: subprocess.Popen[bytes], seconds: float, cancelled: Callable[[], bool] | None
) -> None:
    deadline = time.monotonic() + seconds
    while process.poll() is None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(_PULSE)


def _environment(folder: Path) -> dict[str, str]:
    """Return the environment: temporary files in the private folder, proxies to nowhere."""
    proxy = f"http://{_NOWHERE}:{_NO_PORT}"
    names = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")
    places = ("TMPDIR", "TEMP", "TMP")
    return {
        **os.environ,
        **dict.fromkeys(names, proxy),
        **dict.fromkeys((name.upper() for name in names), proxy),
        **dict.fromkeys(places, str(folder)),
        "no_proxy": "",
        "NO_PROXY": "",
    }


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program with everything it started; soffice itself is only a starter."""
    if sys.platform == "win32":
        if process.poll() is None:
            ending = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(ending, capture_output=True, check=False)
        return
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        # All of it has ended by itself.
        return
