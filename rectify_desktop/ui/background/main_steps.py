"""Steps that only the main thread may take, taken for a job of the worker.

Painting belongs to the main thread, where its fonts live; taken page by page by a job it still
shows its progress, can be cancelled, and never holds the window up for longer than a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


class MainSteps(QObject):
    """One generator, run step by step on the thread that made this; made there, run elsewhere."""

    _wanted = Signal()

    def __init__(self, steps: Generator[tuple[int, int], None, Any]) -> None:
        super().__init__()
        self._steps = steps
        self._told: tuple[int, int] | None = None
        self._result: Any = None
        self._error: Exception | None = None
        self._is_stopping = False
        self._wanted.connect(self._on_wanted, Qt.ConnectionType.BlockingQueuedConnection)

    def run(self, checkpoint: Callable[[int, int], None]) -> Any:
        """Take all steps, telling ``checkpoint`` after each; return what the generator returns.

        Raises:
            Exception: whatever a step raised, or the checkpoint.

        """
        while True:
            self._wanted.emit()
            if self._error is not None:
                raise self._error
            if self._told is None:
                return self._result
            try:
                checkpoint(*self._told)
            except BaseException:
                # What the generator holds open has to be closed by its own thread.
                self._is_stopping = True
                self._wanted.emit()
                raise

    @Slot()
    def _on_wanted(self) -> None:
        if self._is_stopping:
            self._steps.close()
            return
        try:
            self._told = next(self._steps)
        except StopIteration as end:
            self._told, self._result = None, end.value
        except Exception as error:
            self._error = error
