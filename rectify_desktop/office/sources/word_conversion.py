"""Old Word documents (.doc, .wps) become .docx by way of LibreOffice, where it is installed.

No library reads their structure (office-documents §5.2). LibreOffice works without a window, on a
profile of its own in a private folder that is deleted afterwards, with macros off and every way to
the network shut, and has a limit on time.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.errors import Cancelled
from rectify_desktop.office.gate.file_gate import checked, refused
from rectify_desktop.office.gate.file_kinds import FileKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rectify_desktop.office.gate.file_gate import CheckedFile

_SECONDS = 90
_NO_CONSOLE = subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0
_PULSE = 0.1
_NAMES = ("soffice", "libreoffice")
_USUAL_PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
)
_BY_HAND = "请用 Word 或 WPS 打开后另存为 .docx，再导入"
_CONVERTED = "旧格式文件由 LibreOffice 转换后读入，请核对自动编号和表格。"
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


def converted_to_docx(
    file: CheckedFile, cancelled: Callable[[], bool] | None = None
) -> CheckedFile:
    """Return an old Word document as a .docx that passed the gate in its turn.

    Raises:
        SourceRefused: there is no LibreOffice, or it could not convert the file.
        Cancelled: ``cancelled`` became true.

    """
    office = find_office()
    if office is None:
        raise refused(file.path, f"是旧格式的 Word 文件（.doc 或 .wps）。{_BY_HAND}")
    with tempfile.TemporaryDirectory(prefix="rectify-doc-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, target = folder / "source.doc", folder / "out" / "source.docx"
        source.write_bytes(file.content)
        _write_profile(folder / "profile")
        _convert(office, source, target.parent, file, cancelled)
        if not target.is_file():
            raise refused(
                file.path, f"是旧格式的 Word 文件，未能转换（可能已损坏或有密码）。{_BY_HAND}"
            )
        document = checked(file.path, target.read_bytes())
    if document.kind is not FileKind.DOCX:
        raise refused(file.path, f"是旧格式的 Word 文件，未能转换。{_BY_HAND}")
    return replace(document, remarks=(*file.remarks, _CONVERTED))


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


def _convert(
    office: Path,
    source: Path,
    target: Path,
    file: CheckedFile,
    cancelled: Callable[[], bool] | None,
) -> None:
    profile = (source.parent / "profile").as_uri()
    command = [
        str(office), f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo",
        "--nolockcheck", "--nodefault", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir", str(target), str(source),
    ]  # fmt: skip
    try:
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
    except OSError as error:
        raise refused(file.path, f"是旧格式的 Word 文件（.doc 或 .wps）。{_BY_HAND}") from error
    with process:
        try:
            _wait(process, file, cancelled)
        finally:
            _end(process)


def _wait(
    process: subprocess.Popen[bytes], file: CheckedFile, cancelled: Callable[[], bool] | None
) -> None:
    deadline = time.monotonic() + _SECONDS
    while process.poll() is None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            raise refused(file.path, f"是旧格式的 Word 文件，{_SECONDS} 秒还没有转换完。{_BY_HAND}")
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
