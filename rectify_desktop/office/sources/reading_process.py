"""The other process: it waits for one file, reads it, answers, and ends."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from rectify_desktop.errors import RectifyError, SourceRefused
from rectify_desktop.office.gate.file_gate import refused
from rectify_desktop.office.gate.package_gate import MEGABYTE
from rectify_desktop.office.sources.own_values import pickled

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from rectify_desktop.domain.casework.remark_proposal import RemarkProposal
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.office.gate.file_gate import CheckedFile
    from rectify_desktop.office.sources.own_values import Answer

    Reader = Callable[[CheckedFile], ImportProposal]
    RemarkReader = Callable[[CheckedFile], RemarkProposal]

_log = logging.getLogger(__name__)

_TOO_LARGE = "的内容太多，超出内存上限，已停止读取。请拆成几个文件后再导入"
_FAILED = "的内容出乎程序意料，没有读入。请用 Word、WPS 或 Excel 打开后另存一份，再导入"
_OFFICE = "rectify_desktop.office."
# What a process started ahead loads while it waits, what is asked for most often first.
_LOADED_AHEAD = (
    "notice_reader",
    "word.docx_text",
    "ledger_reader",
    "ledger_reader.workbook",
    "ledger_reader.xls_workbook",
    "sources.web_page",
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one reading may use.

    The largest honest sheet (50,000 rows of 15 columns) takes half a minute and 0.5 GB of address
    space, a quarter of the limit; 5,000 rows take two seconds.
    """

    seconds: int = 60
    memory: int = 2048 * MEGABYTE


@dataclass(frozen=True, slots=True)
class ReadingOrder:
    """One file to be read, by which reader and within which limits."""

    file: CheckedFile
    reader: Reader | RemarkReader
    limits: Limits


def serve(desk: Connection) -> None:
    """Wait for one order and send what came of it; end where the program ends first."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _keep_silent()
    # The process ends with its one file: nothing is worth collecting before.
    gc.disable()
    _get_ready(desk)
    with suppress(EOFError, OSError):
        desk.send_bytes(_answer(desk.recv()))


def _get_ready(desk: Connection) -> None:
    """Load readers and their words, until there is something to do."""
    for name in _LOADED_AHEAD:
        if desk.poll():
            return
        import_module(_OFFICE + name)
    from rectify_desktop.office.notice_reader import read_notice

    # Its patterns are made of the vocabulary when a text is first read; what is wrong with the
    # office's own words is told when there is a file.
    with suppress(RectifyError):
        read_notice((), "")


def _answer(order: ReadingOrder) -> bytes:
    _limit_resources(order.limits)
    try:
        return pickled(_outcome(order.file, order.reader))
    except MemoryError:
        return pickled(str(refused(order.file.path, _TOO_LARGE)))


def _outcome(file: CheckedFile, reader: Reader | RemarkReader) -> Answer:
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
    # Starting and loading are no part of the reading.
    spent = int(time.process_time())
    seconds = spent + limits.seconds
    for kind, soft, hard in (
        (resource.RLIMIT_AS, limits.memory, limits.memory),
        (resource.RLIMIT_CPU, seconds, seconds + 5),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        # Refused where a stricter limit holds already.
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (soft, hard))
