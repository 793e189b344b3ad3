"""Counts every attempt of this run to use the network, and asks the system what is open.

Python tells an audit hook of each socket that is made, connected, bound or asked a name, whichever
module does it; a hook can never be taken off again. What libraries in C do, the system tells.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from rectify_desktop.domain.offline_proof import ConnectionCount, NetworkUse

# The first argument of these is the socket, of those the name that is asked for.
_OF_A_SOCKET = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_OF_A_NAME = frozenset(
    {
        "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
        "socket.getnameinfo", "urllib.Request", "webbrowser.open",
    }
)  # fmt: skip
_HEARD = _OF_A_SOCKET | _OF_A_NAME
# The number of unix sockets, without loading the module that names it.
_UNIX = 1
_PARTS = (
    "PySide6.QtNetwork", "ssl", "http.client", "urllib.request", "ftplib", "smtplib", "webbrowser",
)  # fmt: skip
_LIBRARIES = r"lib(?:Qt6Network|ssl|curl)\b[^/]*\.so[^/]*$"
_TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
_SOCKET = r"socket:\[(\d+)\]"
_SYSTEM = Path("/proc")


class ConnectionWatch:
    """What was counted so far."""

    def __init__(self, since: datetime) -> None:
        self._since = since
        self._attempts: list[str] = []
        self._local = 0

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Count an event of the interpreter, if it is about a connection."""
        if event in _OF_A_SOCKET:
            if int(arguments[0].family) == _UNIX:
                self._local += event == "socket.connect"
            else:
                self._attempts.append(f"{event} {_named(arguments[1])}")
        elif event in _OF_A_NAME:
            self._attempts.append(f"{event} {_named(arguments[0])}")

    def count(self) -> ConnectionCount:
        """Return what was counted."""
        # Watching begins with the program; what it is told in is loaded when somebody asks.
        from rectify_desktop.domain.offline_proof import ConnectionCount

        return ConnectionCount(self._since, tuple(self._attempts), self._local)


_watches: list[ConnectionWatch] = []


def watch_connections() -> ConnectionWatch:
    """Count from now on, or go on counting: a process has one watch."""
    if not _watches:
        watch = ConnectionWatch(datetime.now().astimezone())
        _watches.append(watch)

        def hear(event: str, arguments: tuple[Any, ...]) -> None:
            # Told of every import and every file: a plain function that ends here takes a quarter
            # of the time of a method.
            if event in _HEARD:
                watch.hear(event, arguments)

        sys.addaudithook(hear)
    return _watches[0]


def network_use() -> NetworkUse:
    """Ask the system which ports are open and which parts for networks are loaded."""
    from rectify_desktop.domain.offline_proof import NetworkUse

    loaded = [name for name in _PARTS if name in sys.modules]
    return NetworkUse(_open_ports(_SYSTEM), (*loaded, *_libraries(_SYSTEM)))


def _open_ports(system: Path) -> tuple[str, ...] | None:
    """Return the network sockets of this process and its children; None where none are told."""
    listed = _listed_sockets(system)
    if listed is None:
        return None
    own: set[str] = set()
    for process in (system / "self", *_children(system)):
        with suppress(OSError):
            for handle in (process / "fd").iterdir():
                # A handle may be closed while it is looked at.
                with suppress(OSError):
                    found = re.match(_SOCKET, str(handle.readlink()))
                    own.update(found.groups() if found else ())
    return tuple(listed[inode] for inode in sorted(own & listed.keys(), key=int))


def _listed_sockets(system: Path) -> dict[str, str] | None:
    """Return every network socket the system lists, by its inode."""
    found: dict[str, str] = {}
    known = False
    for table in _TABLES:
        with suppress(OSError):
            lines = (system / "self" / "net" / table).read_text(encoding="ascii").splitlines()
            known = True
            for fields in (line.split() for line in lines[1:]):
                local, remote = fields[1], fields[2]
                found[fields[9]] = f"{table} {_port(local)} → {_port(remote)}"
    return found if known else None


def _port(address: str) -> str:
    """Return the port of an address as the kernel writes it: 0100007F:1F90 → 8080."""
    return str(int(address.rpartition(":")[2], 16))


def _children(system: Path) -> list[Path]:
    with suppress(OSError):
        tasks = (system / "self" / "task").iterdir()
        numbers = [(task / "children").read_text(encoding="ascii").split() for task in tasks]
        return [system / number for group in numbers for number in group]
    return []


def _libraries(system: Path) -> list[str]:
    """Return the libraries for networks that are mapped into this process."""
    with suppress(OSError):
        text = (system / "self" / "maps").read_text(encoding="utf-8", errors="replace")
        found = (re.search(_LIBRARIES, line) for line in text.splitlines())
        return sorted({match.group() for match in found if match})
    return []


def _named(target: object) -> str:
    """Return an address as it is read: 10.0.0.1:80."""
    if isinstance(target, tuple):
        return ":".join(str(part) for part in cast("tuple[object, ...]", target)[:2])
    return str(target)
