"""The log: one UTF-8 file that is turned over when it is full, and what of it may be shown on.

A record is written in two parts: what our code says, and below it what it says it of. So a reader
can leave the second part out, and with it every name and text a ledger may hold.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from rectify_desktop.overrides import override
from rectify_desktop.paths import log_folder

if TYPE_CHECKING:
    from collections.abc import Generator

LOG_NAME = "rectify.log"
CRASH_NAME = "crash.log"
_SIZE = 512 * 1024
_OLD_ONES = 2
_OF = "    of: "


class LogFile(logging.Handler):
    """The log file, opened by the first thing there is to write: most days nothing is."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._file: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        # Without a place for the log the window still works and still tells.
        with suppress(OSError):
            self._file = self._file or _opened()
            self._file.emit(record)

    @override
    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


class _TwoPartFormatter(logging.Formatter):
    """Writes what is said apart from what it is said of."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        import traceback

        said = f"{self.formatTime(record)} {record.levelname} {record.name}: {record.msg}"
        lines = [said]
        if record.args:
            lines.append(f"{_OF}{record.args!r}")
        if record.exc_info and record.exc_info[1] is not None:
            lines.extend("".join(traceback.format_exception(record.exc_info[1])).splitlines())
        return "\n".join(lines)


@contextmanager
def crash_log() -> Generator[None]:
    """Let a fault of C code, which ends a program without a word, leave its place in the code."""
    import faulthandler

    path = log_folder() / CRASH_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_full = path.is_file() and path.stat().st_size > _SIZE
        file = path.open("w" if is_full else "a", encoding="utf-8")
    except OSError:
        # Without a place for it the window works all the same.
        yield
        return
    with file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()


def _opened() -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(
        folder / LOG_NAME, maxBytes=_SIZE, backupCount=_OLD_ONES, encoding="utf-8"
    )
    file.setFormatter(_TwoPartFormatter())
    return file
