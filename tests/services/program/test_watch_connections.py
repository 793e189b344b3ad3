"""Every attempt to use the network is counted, whichever module makes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.program.watch_connections import _open_ports

if TYPE_CHECKING:
    from pathlib import Path

RUN = """
import json, socket, sys
from rectify_desktop.services.program.watch_connections import network_use, watch_connections
watch = watch_connections()
assert watch_connections() is watch
def tried(call):
    try:
        call()
    except OSError:
        pass
{deeds}
count = watch.count()
use = network_use()
print(json.dumps([count.attempts, count.local, use.ports, use.parts]))
"""
LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells what is open in /proc"
)


def counted(deeds: str) -> list[object]:
    outcome = subprocess.run(
        [sys.executable, "-c", RUN.format(deeds=deeds)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(outcome.stdout)


def test_a_run_without_deeds_counts_nothing() -> None:
    attempts, local, _, parts = counted("pass")

    assert (attempts, local, parts) == ([], 0, [])


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("socket.socket().connect_ex(('127.0.0.1', 9))", "socket.connect 127.0.0.1:9"),
        (
            "tried(lambda: socket.getaddrinfo('host.invalid', 80))",
            "socket.getaddrinfo host.invalid",
        ),
        ("socket.socket().bind(('127.0.0.1', 0))", "socket.bind 127.0.0.1:0"),
    ],
)
def test_an_attempt_is_counted_and_named(deed: str, told: str) -> None:
    attempts, _, _, _ = counted(deed)

    assert attempts == [told]


@LINUX
def test_talk_within_the_computer_is_counted_apart(tmp_path: Path) -> None:
    attempts, local, ports, _ = counted(
        f"socket.socket(socket.AF_UNIX).connect_ex({str(tmp_path / 'none')!r})"
    )

    assert (attempts, local, ports) == ([], 1, [])


@LINUX
def test_an_open_port_is_told_by_the_system_even_of_a_child() -> None:
    ports = counted("kept = socket.socket(); kept.bind(('127.0.0.1', 0)); kept.listen(1)")[2]

    assert isinstance(ports, list)
    assert len(ports) == 1
    assert ports[0].startswith("tcp ")


@LINUX
def test_parts_for_networks_are_named_once_loaded() -> None:
    assert "PySide6.QtNetwork" in str(counted("import PySide6.QtNetwork")[3])


@LINUX
def test_the_window_itself_opens_nothing(tmp_path: Path) -> None:
    """The whole program, with its window and one paper."""
    script = RUN.format(
        deeds="from rectify_desktop.__main__ import main\n"
        f"assert main(['sample', '--out', {str(tmp_path)!r}]) == 0\n"
        "sys.stdout.flush()"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert outcome.returncode == 0, outcome.stderr
    assert json.loads(outcome.stdout.splitlines()[-1]) == [[], 0, [], []]


def test_a_system_that_tells_nothing_is_not_taken_for_none(tmp_path: Path) -> None:
    assert _open_ports(tmp_path) is None


def test_the_watch_knows_since_when() -> None:
    from rectify_desktop.services.program.watch_connections import ConnectionWatch

    since = datetime(2026, 3, 12, tzinfo=UTC)
    watch = ConnectionWatch(since)
    watch.hear("open", ("/etc/hosts", "r", 0))

    assert watch.count().since == since
    assert watch.count().attempts == ()
