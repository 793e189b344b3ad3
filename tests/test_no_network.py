"""It stays in the room: no module knows the network, and the main job never asks for it."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "rectify_desktop"
NETWORK_MODULES = {
    "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "webbrowser", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
}  # fmt: skip
# The audit hook sees every attempt below Python's own modules too; it cannot be taken off again.
SCRIPT = """
import importlib, pkgutil, sys
import rectify_desktop

REFUSED = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto",
           "socket.sendmsg", "socket.bind", "urllib.Request", "webbrowser.open")

def refuse(event, arguments):
    if event in REFUSED:
        raise AssertionError(f"{event} {arguments}")

sys.addaudithook(refuse)
for module in pkgutil.walk_packages(rectify_desktop.__path__, "rectify_desktop."):
    # What speaks to fcitx, over the session's own unix socket, is there on Linux alone.
    if not sys.platform.startswith("linux") and ".input_method." in module.name:
        continue
    importlib.import_module(module.name)
assert "PySide6.QtNetwork" not in sys.modules
from rectify_desktop.__main__ import main
raise SystemExit(main(["sample", "--out", sys.argv[1]]))
"""


def imported_names(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def is_of_the_network(name: str) -> bool:
    return any(name == known or name.startswith(f"{known}.") for known in NETWORK_MODULES)


def test_no_module_imports_anything_of_the_network() -> None:
    found = {
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for name in imported_names(path)
        if is_of_the_network(name)
    }
    assert not found


def test_main_job_and_every_import_work_with_the_network_refused(tmp_path: Path) -> None:
    variables = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    outcome = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        env={**variables, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert {path.suffix for path in tmp_path.iterdir()} >= {".docx", ".xlsx", ".pdf", ".zgtz"}


def test_refusal_would_be_noticed(tmp_path: Path) -> None:
    """The hook of the test above really stops an attempt."""
    attempt = SCRIPT.replace(
        "from rectify_desktop.__main__",
        "import socket; socket.getaddrinfo('localhost', 80)\nfrom x",
    )
    outcome = subprocess.run(
        [sys.executable, "-c", attempt, str(tmp_path)], capture_output=True, text=True
    )
    assert "AssertionError: socket.getaddrinfo" in outcome.stderr
