"""The wire to fcitx: one input context of its portal, which fcitx 4 and 5 both serve.

jeepney speaks D-Bus over the unix socket of the user's own session and knows no other transport.
No call waits longer than ``LIMIT``. It is imported here alone, and only when fcitx is spoken to.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.common import FilterHandle

LIMIT = 0.5
SERVICE = "org.freedesktop.portal.Fcitx"
METHOD_PATH = "/org/freedesktop/portal/inputmethod"
METHOD = "org.fcitx.Fcitx.InputMethod1"
CONTEXT = "org.fcitx.Fcitx.InputContext1"
# What we can show: letters on their way, with their format.
_CAPABILITIES = 1 << 1 | 1 << 4
_NOT_COMMITTED = 1 << 5
_HIGHLIGHTED = 1 << 4


class PortalRefused(Exception):
    """The portal answered with an error: it is not there, or forgot our context."""


class Key(NamedTuple):
    """A key as X names it."""

    symbol: int
    code: int
    state: int
    is_release: bool
    time: int


class PreeditPart(NamedTuple):
    """Letters on their way that look alike."""

    text: str
    is_highlighted: bool = False
    # Whether they become text when the caret leaves.
    stays: bool = True


class Preedit(NamedTuple):
    """All letters on their way; ``caret`` counts characters, -1 is none."""

    parts: tuple[PreeditPart, ...]
    caret: int = -1


class Commit(NamedTuple):
    """Words that were chosen."""

    text: str


class Forwarded(NamedTuple):
    """A key that fcitx wants to have done to the field after all."""

    symbol: int
    is_release: bool


class OwnerChanged(NamedTuple):
    """The portal came or went."""

    is_there: bool


PortalEvent = Preedit | Commit | Forwarded | OwnerChanged


class _LimitedConnection(DBusConnection):
    """A connection on which no call waits for good, its own greeting included."""

    @override
    def receive(self, *, timeout: float | None = None) -> Message:
        return super().receive(timeout=LIMIT if timeout is None else min(timeout, LIMIT))


class Portal:
    """One connection to the session's bus and, while fcitx runs, one input context.

    Every method may raise TimeoutError, and OSError where the bus is gone.
    """

    def __init__(self, program: str, bus: str = "SESSION") -> None:
        socket = prep_socket(get_bus(bus), timeout=LIMIT)
        # Without a limit a stopped bus would hold up the sending, too.
        socket.settimeout(LIMIT)
        self._connection = _LimitedConnection(socket)
        self._program = program
        self._context: DBusAddress | None = None
        self._said_by_context: FilterHandle | None = None
        self._heard: deque[Message] = deque()
        owner = MatchRule(
            type="signal",
            sender=message_bus.bus_name,
            interface=message_bus.interface,
            member="NameOwnerChanged",
            path=message_bus.object_path,
        )
        owner.add_arg_condition(0, SERVICE)
        self._listen(owner)

    @property
    def descriptor(self) -> int:
        """What becomes readable when something was said."""
        return self._connection.sock.fileno()

    @property
    def has_context(self) -> bool:
        """Whether keys may be handed over."""
        return self._context is not None

    def open_context(self) -> None:
        """Ask for an input context.

        Raises:
            PortalRefused: there is no fcitx now.

        """
        method = DBusAddress(METHOD_PATH, SERVICE, METHOD)
        told = [("program", self._program), ("display", "x11:")]
        path = str(self._call(method, "CreateInputContext", "a(ss)", (told,))[0])
        self.drop_context()
        self._said_by_context = self._listen(MatchRule(type="signal", interface=CONTEXT, path=path))
        self._context = DBusAddress(path, SERVICE, CONTEXT)
        self._tell("SetCapability", "t", (_CAPABILITIES,))

    def drop_context(self) -> None:
        """Forget the context: the fcitx that made it is gone."""
        self._context = None
        if self._said_by_context is not None:
            self._said_by_context.close()
            self._said_by_context = None

    def press(self, key: Key) -> bool:
        """Hand a key over and return whether fcitx keeps it."""
        if self._context is None:
            return False
        return bool(self._call(self._context, "ProcessKeyEvent", "uuubu", tuple(key))[0])

    def focus_in(self) -> None:
        """Say that a text field has the caret."""
        self._tell("FocusIn")

    def focus_out(self) -> None:
        """Say that no text field has the caret."""
        self._tell("FocusOut")

    def reset(self) -> None:
        """Give up what is being composed."""
        self._tell("Reset")

    def place_caret(self, x: int, y: int, width: int, height: int) -> None:
        """Say where the caret is, in dots of the screen."""
        self._tell("SetCursorRect", "iiii", (x, y, width, height))

    def events(self) -> list[PortalEvent]:
        """Return what was said since the last time, without waiting."""
        while True:
            try:
                self._connection.recv_messages(timeout=0)
            except TimeoutError:
                break
        found = [_read(message) for message in self._heard]
        self._heard.clear()
        return [event for event in found if event is not None]

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def _listen(self, rule: MatchRule) -> FilterHandle:
        reply = self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        if reply.header.message_type is MessageType.error:
            raise PortalRefused(str(reply.body))
        return self._connection.filter(rule, queue=self._heard)

    def _call(
        self, address: DBusAddress, method: str, signature: str, body: tuple[Any, ...]
    ) -> tuple[Any, ...]:
        message = new_method_call(address, method, signature, body)
        reply = self._connection.send_and_get_reply(message, timeout=LIMIT)
        if reply.header.message_type is MessageType.error:
            raise PortalRefused(str(reply.body))
        return reply.body

    def _tell(self, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        """Say something whose answer nobody waits for."""
        if self._context is not None:
            message = new_method_call(self._context, method, signature or None, body)
            self._connection.send(message)


def _read(message: Message) -> PortalEvent | None:
    """Return what a signal says; None for those we do not follow."""
    member = message.header.fields.get(HeaderFields.member)
    if member == "NameOwnerChanged":
        return OwnerChanged(bool(message.body[2]))
    if member == "CommitString":
        return Commit(str(message.body[0]))
    if member == "ForwardKey":
        # fcitx 4 tells a kind of event, fcitx 5 whether it is a release; the state is ours anyway.
        return Forwarded(int(message.body[0]), bool(message.body[2]))
    if member == "UpdateFormattedPreedit":
        return _read_preedit(*message.body)
    return None


def _read_preedit(parts: list[tuple[str, int]], caret: int) -> Preedit:
    text = "".join(part for part, _ in parts)
    # fcitx counts the bytes in front of the caret.
    at = len(text.encode()[:caret].decode(errors="ignore")) if caret >= 0 else -1
    return Preedit(
        tuple(
            PreeditPart(part, bool(form & _HIGHLIGHTED), not form & _NOT_COMMITTED)
            for part, form in parts
            if part
        ),
        at,
    )
