"""Parsing in a process of its own, with limits on time and memory (office-documents §7.3).

A file made to hang or to crash a parser ends that process and not the window; a clerk who cancels
ends it at once. Memory and processor time are limited by the system where Python has ``resource``
(Linux, macOS). Windows has only the limit on the clock: there a job object would have to hold the
memory, and the gate before it keeps the sizes down.
"""

from __future__ import annotations

import gc
import io
import logging
import multiprocessing
import os
import pickle
import signal
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from typing_extensions import override

from rectify_desktop.domain.proposal import ImportProposal
from rectify_desktop.errors import Cancelled, SourceRefused
from rectify_desktop.office.gate.file_gate import refused
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.gate.package_gate import DAMAGED, MEGABYTE
from rectify_desktop.office.sources.source_reader import read_source

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from rectify_desktop.office.gate.file_gate import CheckedFile

    Reader = Callable[[CheckedFile], ImportProposal]

_log = logging.getLogger(__name__)

# Plain text needs no parser of other people's making, and none of this size takes a second.
_MOST_TEXT_HERE = 256 * 1024
_PULSE = 0.05
_TOO_LARGE = "的内容太多，超出内存上限，已停止读取。请拆成几个文件后再导入"
_FAILED = "的内容出乎程序意料，没有读入。请用 Word、WPS 或 Excel 打开后另存一份，再导入"
# All that a proposal is made of; nothing else is ever built from what the other process sends.
_OWN_MODULES = "rectify_desktop.domain."
_OTHER_CLASSES = frozenset({("datetime", "date")})


@dataclass(frozen=True, slots=True)
class Limits:
    """What one reading may use.

    The largest honest sheet (50,000 rows of 15 columns) takes half a minute and 0.5 GB of address
    space, a quarter of the limit; 5,000 rows take two seconds.
    """

    seconds: int = 60
    memory: int = 2048 * MEGABYTE


def read_isolated(
    file: CheckedFile,
    *,
    cancelled: Callable[[], bool] | None = None,
    reader: Reader = read_source,
    limits: Limits | None = None,
) -> ImportProposal:
    """Read a checked file into a proposal; short plain texts are read right here.

    Raises:
        SourceRefused: the file is damaged, or reading it crashed or passed a limit.
        Cancelled: ``cancelled`` became true; the other process is gone.

    """
    if file.kind is FileKind.TEXT and len(file.content) <= _MOST_TEXT_HERE:
        return reader(file)
    # No fork: it would copy the window's threads with their locks.
    context = multiprocessing.get_context("spawn")
    incoming, outgoing = context.Pipe(duplex=False)
    limits = limits or Limits()
    process = context.Process(
        target=_serve, args=(outgoing, file, reader, limits), name="reading", daemon=True
    )
    try:
        process.start()
        outgoing.close()
        answer = _answer(process, incoming, file, limits, cancelled)
    finally:
        incoming.close()
        if process.pid is not None:
            process.kill()
            process.join()
        process.close()
    if isinstance(answer, ImportProposal):
        return answer
    raise SourceRefused(answer, file.path)


def _answer(
    process: BaseProcess,
    incoming: Connection,
    file: CheckedFile,
    limits: Limits,
    cancelled: Callable[[], bool] | None,
) -> ImportProposal | str:
    """Wait for the proposal, or for the sentence of a refusal."""
    deadline = time.monotonic() + limits.seconds
    while not incoming.poll(_PULSE):
        if cancelled is not None and cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            return _timed_out(file, limits)
    try:
        return _unpickled(incoming.recv_bytes())
    except (EOFError, OSError):
        process.join()
        _log.info("%s: the reading process ended with %s", file.path.name, process.exitcode)
        if process.exitcode == -getattr(signal, "SIGXCPU", 0):
            return _timed_out(file, limits)
        return str(refused(file.path, DAMAGED))
    except pickle.UnpicklingError:
        _log.info("%s: the reading process sent something strange", file.path.name)
        return str(refused(file.path, DAMAGED))


def _timed_out(file: CheckedFile, limits: Limits) -> str:
    return str(
        refused(
            file.path,
            f"读了 {limits.seconds} 秒还没有读完，已停止。请删去多余内容或另存一份，再导入",
        )
    )


class _OwnPickler(pickle.Pickler):
    """Names a member of an enum by its value; Python 3.11.2 (Debian 12) would send ``getattr``."""

    @override
    def reducer_override(self, obj: Any, /) -> Any:
        if isinstance(obj, Enum):
            return type(obj), (obj.value,)
        return NotImplemented


def _pickled(answer: ImportProposal | str) -> bytes:
    sent = io.BytesIO()
    _OwnPickler(sent, protocol=5).dump(answer)
    return sent.getvalue()


class _OwnUnpickler(pickle.Unpickler):
    """Builds our own values and nothing else, whatever a captured process may send."""

    @override
    def find_class(self, module_name: str, global_name: str, /) -> Any:
        if module_name.startswith(_OWN_MODULES) or (module_name, global_name) in _OTHER_CLASSES:
            return super().find_class(module_name, global_name)
        raise pickle.UnpicklingError(f"{module_name}.{global_name}")


def _unpickled(sent: bytes) -> ImportProposal | str:
    return cast("ImportProposal | str", _OwnUnpickler(io.BytesIO(sent)).load())


def _serve(outgoing: Connection, file: CheckedFile, reader: Reader, limits: Limits) -> None:
    """Read one file in the other process and send what came of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _keep_silent()
    _limit_resources(limits)
    # The process ends with its one file: nothing is worth collecting before.
    gc.disable()
    try:
        answer = _pickled(_outcome(file, reader))
    except MemoryError:
        answer = _pickled(str(refused(file.path, _TOO_LARGE)))
    outgoing.send_bytes(answer)


def _outcome(file: CheckedFile, reader: Reader) -> ImportProposal | str:
    try:
        return reader(file)
    except SourceRefused as refusal:
        return str(refusal)
    except MemoryError:
        return str(refused(file.path, _TOO_LARGE))
    except Exception:
        # A fault of ours, met in one file: it goes to the log, and the clerk's work goes on.
        _log.info("%s cannot be read:\n%s", file.path.name, traceback.format_exc())
        return str(refused(file.path, _FAILED))


def _keep_silent() -> None:
    """Send what libraries print nowhere: stderr holds the one sentence of a refusal."""
    sink = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        with suppress(OSError):
            os.dup2(sink, stream)
    if sys.stdout is None or sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison]
        # A frozen window has none, and libraries that print would fail over it.
        sys.stdout = sys.stderr = open(sink, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


def _limit_resources(limits: Limits) -> None:
    try:
        import resource
    except ModuleNotFoundError:
        return
    for kind, soft, hard in (
        (resource.RLIMIT_AS, limits.memory, limits.memory),
        (resource.RLIMIT_CPU, limits.seconds, limits.seconds + 5),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        # Refused where a stricter limit holds already.
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (soft, hard))
