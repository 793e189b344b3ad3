"""What happens on a bug: it is logged, and the clerk reads one plain sentence."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from typing_extensions import override

from rectify_desktop import __version__
from rectify_desktop.errors import RectifyError
from rectify_desktop.paths import user_data_folder

if TYPE_CHECKING:
    from types import TracebackType

_LOG_SIZE = 512 * 1024
_log = logging.getLogger("rectify_desktop")


class _LogFile(logging.Handler):
    """The log file, opened by the first thing there is to write: most days nothing is."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._file: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        # Without a place for the log the window still works and still tells.
        with suppress(OSError):
            self._file = self._file or _opened_log()
            self._file.emit(record)

    @override
    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


class ErrorReport:
    """The exception hook of the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._box: QMessageBox | None = None
        self._log_file: logging.Handler | None = None

    def install(self) -> None:
        """Take over uncaught errors, and keep a log of them."""
        self._log_file = _LogFile()
        _log.addHandler(self._log_file)
        sys.excepthook = self.on_error

    def uninstall(self) -> None:
        """Give the hook back and close the log file."""
        sys.excepthook = sys.__excepthook__
        if self._log_file is not None:
            _log.removeHandler(self._log_file)
            self._log_file.close()

    def on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an uncaught error and tell the clerk."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("uncaught", exc_info=(kind, error, trace))
        if isinstance(error, RectifyError):
            self._show(str(error), "")
        else:
            self._show(
                _tr("程序遇到了没有预料到的问题，刚才的操作可能没有完成。已保存的内容不受影响。"),
                error_details(error),
            )

    def _show(self, text: str, details: str) -> None:
        if self._box is not None and self._box.isVisible():
            # One box is enough: a failing paint event would otherwise pile them up.
            return
        box = self._box = QMessageBox(self._window)
        box.setObjectName("errorReportBox")
        box.setWindowTitle(_tr("巡察整改工作台"))
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        if details:
            box.setInformativeText(_tr("如需反馈，请点“复制详情”，粘贴给技术人员。"))
            copy = box.addButton(_tr("复制详情"), QMessageBox.ButtonRole.ActionRole)
            # Copying must not close the box.
            copy.clicked.disconnect()
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        box.addButton(_tr("继续使用"), QMessageBox.ButtonRole.AcceptRole)
        box.open()


def error_details(error: BaseException) -> str:
    """Return what a developer needs to know; no content of the ledger is added to it."""
    import platform
    import traceback

    trace = "".join(traceback.format_exception(error))
    return (
        f"巡察整改工作台 {__version__} · Python {platform.python_version()} · "
        f"PySide6 {PySide6.__version__} · {platform.platform()}\n\n{trace}"
    )


def _opened_log() -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    folder = user_data_folder() / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(
        folder / "rectify.log", maxBytes=_LOG_SIZE, backupCount=2, encoding="utf-8"
    )
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return file


def _tr(text: str) -> str:
    return QCoreApplication.translate("ErrorReport", text)
