"""Work on the main thread in slices, so that the window stays alive meanwhile."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_SLICE_SECONDS = 0.02


class SlicedWork(QObject):
    """Runs one generator at a time, a few steps whenever the window has nothing else to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Generator[object, None, Any] | None = None
        self._on_done: Callable[[Any], object] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_idle)

    @property
    def is_running(self) -> bool:
        """Whether there is work left."""
        return self._steps is not None

    def run(self, steps: Generator[object, None, Any], on_done: Callable[[Any], object]) -> None:
        """Begin with ``steps`` in place of what was under way; hand over what they return."""
        self._steps, self._on_done = steps, on_done
        self._timer.start()

    def stop(self) -> None:
        """Drop what is under way."""
        self._timer.stop()
        self._steps = self._on_done = None

    def _on_idle(self) -> None:
        steps, on_done = self._steps, self._on_done
        if steps is None or on_done is None:
            return
        until = perf_counter() + _SLICE_SECONDS
        try:
            while perf_counter() < until:
                next(steps)
        except StopIteration as end:
            self.stop()
            on_done(end.value)
        except BaseException:
            # A bug: the exception hook tells it once, not at every beat of the timer.
            self.stop()
            raise
