"""A session bus with fcitx's portal on it, in a thread: as much as one client asks for."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Parser,
    new_error,
    new_method_return,
    new_signal,
)

from rectify_desktop.ui.input_method.portal import CONTEXT, METHOD_PATH, SERVICE

if TYPE_CHECKING:
    from pathlib import Path

_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_CONTEXT_PATH = "/org/freedesktop/portal/inputcontext/7"
_SPACE, _BACKSPACE, _ESCAPE = 0x20, 0xFF08, 0xFF1B
_UNDERLINED, _HIGHLIGHTED, _NOT_COMMITTED = 1 << 3, 1 << 4, 1 << 5
WORDS = {"zhenggai": "整改", "cuoshi": "措施"}


class FakePortal:
    """Composes letters and turns those it knows into words at the space bar."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "bus"
        self.address = f"unix:path={self.path}"
        self.letters = ""
        self.calls: list[tuple[str, Any]] = []
        self.is_owned = True
        self.is_silent = False
        self.is_first_highlighted = False
        self._serials = iter(range(1, 1_000_000))
        self._connection: socket.socket | None = None
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(self.path))
        self._server.listen(1)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def called(self, name: str) -> list[Any]:
        """Return what a method was called with, each time."""
        return [body for method, body in self.calls if method == name]

    def change_owner(self, *, is_owned: bool) -> None:
        """Let fcitx stop or start."""
        self.is_owned = is_owned
        old, new = ("", ":1.9") if is_owned else (":1.9", "")
        self._signal(_BUS, "NameOwnerChanged", "sss", (SERVICE, old, new))

    def hang_up(self) -> None:
        """Let the bus go away."""
        if self._connection is not None:
            # The client may have hung up before.
            with suppress(OSError):
                self._connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.hang_up()
        # Where nobody came, the thread still waits for somebody.
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect_ex(str(self.path))
        self._thread.join(5)
        self._server.close()

    def commit(self, words: str) -> None:
        """Send words that no key asked for, as a handwriting pad does."""
        self._say("CommitString", "s", (words,))

    def forward(self, symbol: int, *, is_release: bool = False) -> None:
        """Send a key back that fcitx kept before."""
        self._say("ForwardKey", "uub", (symbol, 0, is_release))

    def _serve(self) -> None:
        connection, _ = self._server.accept()
        # The client may hang up at any time.
        with connection, suppress(OSError):
            self._connection = connection
            connection.recv(1)
            parser = Parser()
            rest = self._authenticated(connection)
            parser.add_data(rest)
            while True:
                while (message := parser.get_next_message()) is not None:
                    self._answer(message)
                read = connection.recv(4096)
                if not read:
                    return
                parser.add_data(read)

    def _authenticated(self, connection: socket.socket) -> bytes:
        heard = b""
        while b"BEGIN\r\n" not in heard:
            read = connection.recv(1024)
            if not read:
                return b""
            heard += read
            if read.startswith(b"AUTH"):
                connection.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
        return heard.partition(b"BEGIN\r\n")[2]

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        method = fields[HeaderFields.member]
        self.calls.append((method, message.body))
        if method == "Hello":
            self._send(new_method_return(message, "s", (":1.1",)), "org.freedesktop.DBus")
        elif method == "AddMatch":
            self._send(new_method_return(message), "org.freedesktop.DBus")
        elif self.is_silent:
            return
        elif not self.is_owned:
            name = "org.freedesktop.DBus.Error.ServiceUnknown"
            self._send(new_error(message, name, "s", ("no such name",)))
        elif method == "CreateInputContext":
            assert fields[HeaderFields.path] == METHOD_PATH
            self._send(new_method_return(message, "oay", (_CONTEXT_PATH, b"0123")))
        elif method == "ProcessKeyEvent":
            is_kept = self._pressed(*message.body)
            self._send(new_method_return(message, "b", (is_kept,)))
        elif message.header.message_type is MessageType.method_call:
            self._send(new_method_return(message))

    def _pressed(self, symbol: int, _code: int, _state: int, is_release: bool, _time: int) -> bool:
        if is_release:
            return False
        if ord("a") <= symbol <= ord("z"):
            self.letters += chr(symbol)
        elif not self.letters:
            return False
        elif symbol == _SPACE:
            word, self.letters = WORDS.get(self.letters, self.letters), ""
            self._say("CommitString", "s", (word,))
        elif symbol == _BACKSPACE:
            self.letters = self.letters[:-1]
        elif symbol == _ESCAPE:
            self.letters = ""
        self._show_letters()
        return True

    def _show_letters(self) -> None:
        parts = [(self.letters, _UNDERLINED)] if self.letters else []
        if self.letters and self.is_first_highlighted:
            first, rest = self.letters[:1], self.letters[1:]
            parts = [(first, _UNDERLINED | _HIGHLIGHTED), (rest, _UNDERLINED | _NOT_COMMITTED)]
        caret = len(self.letters.encode())
        self._say("UpdateFormattedPreedit", "a(si)i", (parts, caret))

    def _say(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        self._signal(DBusAddress(_CONTEXT_PATH, None, CONTEXT), name, signature, body)

    def _signal(
        self, source: DBusAddress, name: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        message = new_signal(source, name, signature, body)
        self._send(message, source.bus_name or ":1.9")

    def _send(self, message: Message, sender: str = ":1.9") -> None:
        assert self._connection is not None
        message.header.fields[HeaderFields.sender] = sender
        self._connection.sendall(message.serialise(serial=next(self._serials)))
