"""Work off the main thread, one job at a time; results and errors come back on the main thread.

Office and file work runs here so that the window stays alive. A job gets and returns domain
objects, never a connection or a widget. A long job calls :meth:`Tasks.checkpoint` now and then:
there it tells how far it is, and there it stops when the clerk cancelled.
"""

from __future__ import annotations

import sys
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from rectify_desktop.errors import Cancelled, RectifyError, RuleViolation
from rectify_desktop.ui.background.giving_way import giving_way

if TYPE_CHECKING:
    from collections.abc import Callable

    DoneHandler = Callable[[Any], None]
    ErrorHandler = Callable[[RectifyError], None]


class _Job(NamedTuple):
    function: Callable[[], Any]
    on_done: DoneHandler
    on_error: ErrorHandler | None
    title: str


class Tasks(QObject):
    """The one worker of the window."""

    started = Signal(str)
    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)
    _settled = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._stop = Event()
        self._asks = False
        # Emitted by the worker, received here: Qt carries it over to the main thread.
        self._settled.connect(self._on_settled, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    @property
    def is_cancelled(self) -> bool:
        """Whether the job under way was asked to stop; may be read from inside it."""
        return self._stop.is_set()

    @property
    def title(self) -> str:
        """What the job under way does, in Chinese; empty when idle."""
        return self._job.title if self._job else ""

    def run(
        self,
        function: Callable[[], Any],
        on_done: DoneHandler,
        on_error: ErrorHandler | None = None,
        title: str = "处理",
    ) -> None:
        """Run ``function`` in the worker; ``failed`` is emitted where ``on_error`` is missing."""
        if self._job is not None:
            self._report(RuleViolation(f"正在{self._job.title}，请等待完成或先取消。"), on_error)
            return
        self._stop.clear()
        self._asks = False
        self._job = _Job(function, on_done, on_error, title)
        self.started.emit(title)
        Thread(target=self._work, args=(function,), name="rectify-task").start()

    def cancel(self) -> None:
        """Ask the job under way to stop.

        A job that asks at checkpoints stops at the next one, or else has done its work and says
        so. The result of a job that never asks is dropped.
        """
        self._stop.set()

    def checkpoint(self, done: int = 0, total: int = 0) -> None:
        """Tell the progress of the job from inside it.

        Raises:
            Cancelled: the clerk asked to stop.

        """
        self._asks = True
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def _work(self, function: Callable[[], Any]) -> None:
        try:
            with giving_way():
                result = function()
        except Exception as error:
            self._settled.emit(None, error)
        else:
            self._settled.emit(result, None)

    def _on_settled(self, result: object, error: Exception | None) -> None:
        job, self._job = self._job, None
        assert job is not None
        if error is None and self._stop.is_set() and not self._asks:
            error = Cancelled()
        self.finished.emit()
        if error is None:
            job.on_done(result)
        elif isinstance(error, RectifyError):
            self._report(error, job.on_error)
        else:
            # A bug, not the clerk's business: the exception hook logs it and says so.
            sys.excepthook(type(error), error, error.__traceback__)

    def _report(self, error: RectifyError, on_error: ErrorHandler | None) -> None:
        if on_error is None:
            self.failed.emit(error)
        else:
            on_error(error)
