"""Parsing in a process of its own, with limits on time and memory (office-documents §7.3).

A file made to hang or to crash a parser ends that process and not the window; a clerk who cancels
ends it at once. Memory and processor time are limited by the system where Python has ``resource``
(Linux, macOS). Windows has only the limit on the clock: there a job object would have to hold the
memory, and the gate before it keeps the sizes down.

Starting Python and loading its libraries takes longer than reading most files, so a process may be
started ahead. It still reads one file alone: what a file did to it goes with it.
"""

from __future__ import annotations

import logging
import multiprocessing
import pickle
import signal
import time
from threading import Lock
from typing import TYPE_CHECKING, Self

from rectify_desktop.domain.casework.remark_proposal import RemarkProposal
from rectify_desktop.domain.proposal.proposal import ImportProposal
from rectify_desktop.errors import Cancelled, SourceRefused
from rectify_desktop.office.gate.file_gate import refused
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.gate.package_gate import DAMAGED
from rectify_desktop.office.sources.own_values import unpickled
from rectify_desktop.office.sources.reading_process import Limits, ReadingOrder, serve
from rectify_desktop.office.sources.source_reader import read_source

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.office.gate.file_gate import CheckedFile
    from rectify_desktop.office.sources.own_values import Answer
    from rectify_desktop.office.sources.reading_process import Reader, RemarkReader

_log = logging.getLogger(__name__)

# Plain text needs no parser of other people's making, and none of this size takes a second.
_MOST_TEXT_HERE = 256 * 1024
_PULSE = 0.05
_GRACE = 1


def read_isolated(
    file: CheckedFile,
    *,
    cancelled: Callable[[], bool] | None = None,
    reader: Reader = read_source,
    limits: Limits | None = None,
    ahead: ReadingAhead | None = None,
) -> ImportProposal:
    """Read a checked file into a proposal; short plain texts are read right here.

    Raises:
        SourceRefused: the file is damaged, or reading it crashed or passed a limit.
        Cancelled: ``cancelled`` became true; the other process is gone.

    """
    if _may_be_read_here(file):
        return reader(file)
    answer = _answer_of(ReadingOrder(file, reader, limits or Limits()), cancelled, ahead)
    if isinstance(answer, ImportProposal):
        return answer
    raise _refusal(answer, file)


def read_remarks_isolated(
    file: CheckedFile,
    reader: RemarkReader,
    *,
    cancelled: Callable[[], bool] | None = None,
    limits: Limits | None = None,
) -> RemarkProposal:
    """Read the remarks of a checked file; short plain texts are read right here.

    Raises:
        SourceRefused: the file is damaged, or reading it crashed or passed a limit.
        Cancelled: ``cancelled`` became true; the other process is gone.

    """
    if _may_be_read_here(file):
        return reader(file)
    answer = _answer_of(ReadingOrder(file, reader, limits or Limits()), cancelled, None)
    if isinstance(answer, RemarkProposal):
        return answer
    raise _refusal(answer, file)


def _may_be_read_here(file: CheckedFile) -> bool:
    return file.kind is FileKind.TEXT and len(file.content) <= _MOST_TEXT_HERE


def _answer_of(
    order: ReadingOrder, cancelled: Callable[[], bool] | None, ahead: ReadingAhead | None
) -> Answer:
    process = ahead.take() if ahead else ReadingProcess()
    try:
        return process.answer(order, cancelled)
    finally:
        process.end()


def _refusal(answer: Answer, file: CheckedFile) -> SourceRefused:
    """Return the sentence that was answered; a proposal of another kind is as good as damage."""
    sentence = answer if isinstance(answer, str) else str(refused(file.path, DAMAGED))
    return SourceRefused(sentence, file.path)


class ReadingProcess:
    """A process that reads one file; it is started at once and loads the readers meanwhile."""

    def __init__(self) -> None:
        # No fork: it would copy the window's threads with their locks.
        context = multiprocessing.get_context("spawn")
        self._desk, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), name="reading", daemon=True)
        try:
            self._process.start()
        except BaseException:
            self._desk.close()
            raise
        finally:
            theirs.close()

    @property
    def is_alive(self) -> bool:
        """Whether it can still be given a file."""
        return self._process.is_alive()

    def answer(self, order: ReadingOrder, cancelled: Callable[[], bool] | None) -> Answer:
        """Return the proposal, or the sentence of a refusal.

        Raises:
            Cancelled: ``cancelled`` became true.

        """
        deadline = time.monotonic() + order.limits.seconds
        try:
            self._desk.send(order)
            while not self._desk.poll(_PULSE):
                if cancelled is not None and cancelled():
                    raise Cancelled
                if time.monotonic() > deadline:
                    return _timed_out(order)
            return unpickled(self._desk.recv_bytes())
        except (EOFError, OSError):
            return self._sentence_of_crash(order)
        except pickle.UnpicklingError:
            _log.info("%s: the reading process sent something strange", order.file.path.name)
            return str(refused(order.file.path, DAMAGED))

    def end(self) -> None:
        """End it, whatever it is doing."""
        self._desk.close()
        self._process.kill()
        self._process.join()
        self._process.close()

    def _sentence_of_crash(self, order: ReadingOrder) -> str:
        self._process.join(_GRACE)
        code = self._process.exitcode
        _log.info("%s: the reading process ended with %s", order.file.path.name, code)
        if code == -getattr(signal, "SIGXCPU", 0):
            return _timed_out(order)
        return str(refused(order.file.path, DAMAGED))


class ReadingAhead:
    """Keeps one process waiting for the next file, as long as the ``with`` around it lasts.

    Files are read off the main thread: a lock keeps it from starting one behind the end.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: ReadingProcess | None = None
        self._has_ended = False

    def __enter__(self) -> Self:
        self.prepare()
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._has_ended = True
            if self._waiting is not None:
                self._waiting.end()
                self._waiting = None

    def prepare(self) -> None:
        """Start a process unless one is waiting: first by ``with``, then after each file."""
        with self._lock:
            if self._waiting is not None or self._has_ended:
                return
            try:
                self._waiting = ReadingProcess()
            except OSError:
                # Nothing waits for it yet; who needs one will be told.
                _log.info("no process could be started ahead", exc_info=True)

    def take(self) -> ReadingProcess:
        """Return the process that waits, or a new one where none does or it has come to grief."""
        with self._lock:
            process, self._waiting = self._waiting, None
        if process is not None and process.is_alive:
            return process
        if process is not None:
            process.end()
        return ReadingProcess()


def _timed_out(order: ReadingOrder) -> str:
    return str(
        refused(
            order.file.path,
            f"读了 {order.limits.seconds} 秒还没有读完，已停止。请删去多余内容或另存一份，再导入",
        )
    )
