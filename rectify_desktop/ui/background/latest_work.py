"""Work beside the window of which only the latest counts: composing while somebody types.

Unlike ``Tasks`` it is no job of the clerk's: it shows no progress and stands in nobody's way.
"""

from __future__ import annotations

import sys
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.background.giving_way import giving_way

if TYPE_CHECKING:
    from collections.abc import Callable

    Work = Callable[[], Any]


class _Carrier(QObject):
    """Carries one result to the main thread; owned by nobody, so that it outlives a closed page."""

    arrived = Signal(object, object, object)


class LatestWork(QObject):
    """Runs functions off the main thread, one at a time; what is overtaken is dropped.

    ``broken`` tells that nothing comes because of a bug, which is told to the clerk already.
    A function gets and returns values, never a connection or a widget.
    """

    done = Signal(object)
    failed = Signal(object)
    broken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._carrier: _Carrier | None = None
        self._next: Work | None = None

    @property
    def is_running(self) -> bool:
        """Whether there is a result to come."""
        return self._carrier is not None

    def run(self, work: Work) -> None:
        """Do ``work`` next, in place of whatever was waiting."""
        if self._carrier is not None:
            self._next = work
            return
        carrier = self._carrier = _Carrier()
        carrier.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        Thread(target=_do, args=(work, carrier), name="rectify-composing", daemon=True).start()

    def forget(self) -> None:
        """Hand over nothing of what is under way."""
        self._carrier = self._next = None

    @Slot(object, object, object)
    def _on_arrived(self, carrier: object, result: object, error: Exception | None) -> None:
        if carrier is not self._carrier:
            # Forgotten meanwhile; what is queued already cannot be disconnected any more.
            return
        self._carrier = None
        if self._next is not None:
            work, self._next = self._next, None
            self.run(work)
        elif error is None:
            self.done.emit(result)
        elif isinstance(error, RectifyError):
            self.failed.emit(error)
        else:
            # A bug, not the clerk's business: the exception hook logs it and says so.
            self.broken.emit()
            sys.excepthook(type(error), error, error.__traceback__)


def _do(work: Work, carrier: _Carrier) -> None:
    try:
        with giving_way():
            result = work()
    except Exception as error:
        carrier.arrived.emit(carrier, None, error)
    else:
        carrier.arrived.emit(carrier, result, None)
