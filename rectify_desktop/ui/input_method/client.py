"""Hands keys to fcitx and its words to the field that has the caret.

Keys are taken at the window, before a pop-up or a table can have them; words go to whatever has
the caret then, cell editors included. Typing comes before all: after two answers that did not come
in time fcitx is left alone until it starts anew, and keys arrive as they are.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSocketNotifier, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from rectify_desktop.overrides import override
from rectify_desktop.ui.input_method.field import (
    caret_on_screen,
    forwarded_key,
    preedit_event,
    takes_words,
)
from rectify_desktop.ui.input_method.portal import (
    Commit,
    Forwarded,
    Key,
    OwnerChanged,
    Portal,
    PortalRefused,
    Preedit,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)
_MOST_TIMEOUTS = 2
# A fcitx that has just begun may be loading its words still; seen to take half a second and more.
_MOST_OPENINGS = 6
_PAUSE_MS = 1500
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_NOTHING = Preedit(())


class InputMethodClient(QObject):
    """One input context for the whole program; it follows the caret from field to field."""

    def __init__(self, open_portal: Callable[[], Portal], parent: QObject) -> None:
        super().__init__(parent)
        self._portal: Portal | None = None
        self._notifier: QSocketNotifier | None = None
        self._timeouts = 0
        self._window: QWindow | None = None
        self._field: QObject | None = None
        self._is_writing = False
        self._preedit = _NOTHING
        self._caret = QRect()
        try:
            self._portal = open_portal()
        except (OSError, RuntimeError, ValueError, KeyError, PortalRefused) as error:
            # No bus, or one that does not speak: letters are typed as they are.
            _LOG.info("no session bus for the input method: %s", type(error).__name__)
            return
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._portal.descriptor, kind, self)
        self._notifier.activated.connect(self._on_readable)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_window_changed)
        application.focusObjectChanged.connect(self._on_field_changed)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._place_caret)
        self._window_to(QGuiApplication.focusWindow())
        self._open_context()
        self._follow(QGuiApplication.focusObject())

    @property
    def is_on(self) -> bool:
        """Whether keys go to fcitx first."""
        return self._portal is not None and self._portal.has_context

    def close(self) -> None:
        """Hang up for good; keys arrive as they are from now on."""
        if self._portal is None:
            return
        # First of all: what follows may find the bus gone, too.
        portal, self._portal = self._portal, None
        self._lose_context()
        self._window_to(None)
        self._follow(None)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        portal.close()
        self.deleteLater()

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and watched is self._field:
            # Esc and Enter belong to the word that is on its way, not to a dialog.
            if self._preedit.parts:
                event.accept()
                return True
        elif watched is self._window:
            if kind in _KEYS and isinstance(event, QKeyEvent):
                return self._is_kept(event)
            if kind is QEvent.Type.MouseButtonPress:
                self._settle()
        return False

    def _is_kept(self, event: QKeyEvent) -> bool:
        """Return whether fcitx takes a key; those no keyboard sent are none of its business."""
        if not self.is_on or not event.nativeVirtualKey() or self._is_for_a_menu():
            return False
        # Qt does not tell of each change while windows come and go, and a table takes words in
        # some of its cells and in others none.
        self._follow(QGuiApplication.focusObject())
        if not self._is_writing:
            return False
        key = Key(
            event.nativeVirtualKey(),
            event.nativeScanCode(),
            event.nativeModifiers(),
            event.type() is QEvent.Type.KeyRelease,
            event.timestamp() & 0xFFFFFFFF,
        )
        assert self._portal is not None
        portal, is_kept = self._portal, False
        try:
            is_kept = portal.press(key)
        except TimeoutError:
            self._timeouts += 1
            if self._timeouts >= _MOST_TIMEOUTS:
                _LOG.warning("the input method does not answer; left alone")
                self._lose_context()
        except PortalRefused:
            self._lose_context()
        except OSError:
            self.close()
        else:
            self._timeouts = 0
        # What fcitx said on the key comes before what the key itself does.
        self._take_events()
        return is_kept

    # What fcitx says

    @Slot()
    def _on_readable(self) -> None:
        self._take_events()

    def _take_events(self) -> None:
        if self._portal is None:
            return
        try:
            events = self._portal.events()
        except OSError:
            self.close()
            return
        for event in events:
            match event:
                case Commit(text):
                    self._preedit = _NOTHING
                    self._send(QInputMethodEvent(), text)
                case Preedit():
                    self._show(event)
                case Forwarded(symbol, is_release):
                    self._do(forwarded_key(symbol, is_release=is_release))
                case OwnerChanged(is_there):
                    self._lose_context()
                    if is_there:
                        self._open_context()

    def _open_context(self, openings: int = _MOST_OPENINGS) -> None:
        if self._portal is None:
            return
        self._timeouts = 0
        try:
            self._portal.open_context()
        except TimeoutError:
            if openings > 1:
                QTimer.singleShot(_PAUSE_MS, self, lambda: self._open_again(openings - 1))
            return
        except PortalRefused:
            # Not running yet: its coming will be told.
            return
        except OSError:
            self.close()
            return
        self._tell_focus()

    def _open_again(self, openings: int) -> None:
        if not self.is_on:
            self._open_context(openings)

    def _lose_context(self) -> None:
        self._show(_NOTHING)
        self._is_writing = False
        if self._portal is not None:
            self._portal.drop_context()

    # What the field shows

    def _show(self, preedit: Preedit) -> None:
        """Show the letters on their way."""
        if preedit == self._preedit:
            return
        self._preedit = preedit
        self._send(preedit_event(preedit), "")

    def _send(self, event: QInputMethodEvent, chosen: str) -> None:
        field = self._field
        if field is None or not isValid(field):
            return
        if chosen:
            event.setCommitString(chosen)
        QCoreApplication.sendEvent(field, event)
        self._place_caret()

    def _do(self, key: QKeyEvent | None) -> None:
        if key is not None and self._field is not None and isValid(self._field):
            QCoreApplication.sendEvent(self._field, key)

    def _settle(self) -> None:
        """Turn the letters on their way into text where they stand: the caret is to leave."""
        if not self._preedit.parts:
            return
        text = "".join(part.text for part in self._preedit.parts if part.stays)
        self._preedit = _NOTHING
        self._send(QInputMethodEvent(), text)
        self._tell(Portal.reset)

    # Where the caret is

    @Slot(QWindow)
    def _on_window_changed(self, window: QWindow | None) -> None:
        self._window_to(window)

    def _window_to(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    @Slot(QObject)
    def _on_field_changed(self, field: QObject | None) -> None:
        if field is not self._field:
            self._settle()
        self._follow(field)

    def _follow(self, field: QObject | None) -> None:
        """Turn to the field that has the caret, or to none."""
        if field is not self._field:
            if self._field is not None and isValid(self._field):
                self._field.removeEventFilter(self)
            self._field = field
            if field is not None:
                field.installEventFilter(self)
        self._tell_focus()

    def _tell_focus(self) -> None:
        """Let fcitx know whether something that takes words has the caret."""
        is_writing = self.is_on and takes_words(self._field)
        if is_writing is self._is_writing:
            return
        self._is_writing = is_writing
        self._tell(Portal.focus_in if is_writing else Portal.focus_out)
        self._caret = QRect()
        self._place_caret()

    def _is_for_a_menu(self) -> bool:
        """Whether keys go to something that popped up; one of a field's proposals is not that."""
        popup = QApplication.activePopupWidget()
        return popup is not None and popup.focusProxy() is not self._field

    @Slot()
    def _place_caret(self) -> None:
        window = QGuiApplication.focusWindow()
        if not self._is_writing or window is None or self._field is None:
            return
        place = caret_on_screen(self._field, window)
        if place != self._caret:
            self._caret = place
            x, y, width, height = place.x(), place.y(), place.width(), place.height()
            self._tell(lambda portal: portal.place_caret(x, y, width, height))

    def _tell(self, say: Callable[[Portal], None]) -> None:
        if self._portal is None:
            return
        try:
            say(self._portal)
        except OSError:
            self.close()
