"""What happens on a bug: it is logged, and the clerk reads one plain sentence."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from rectify_desktop import __version__
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.program.keep_log import LogFile

if TYPE_CHECKING:
    from types import TracebackType

_log = logging.getLogger("rectify_desktop")


class ErrorReport:
    """The exception hook of the window; it is there before the window is."""

    def __init__(self, window: QWidget | None = None) -> None:
        self.window = window
        self._box: QMessageBox | None = None
        self._log_file: logging.Handler | None = None

    def install(self) -> None:
        """Take over uncaught errors, and keep a log of them."""
        self._log_file = LogFile()
        _log.addHandler(self._log_file)
        sys.excepthook = self.on_error
        threading.excepthook = self._on_error_of_thread

    def uninstall(self) -> None:
        """Give the hook back and close the log file."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
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

    def _on_error_of_thread(self, told: threading.ExceptHookArgs) -> None:
        """Log what no worker reported: a box may only be shown by the main thread."""
        if told.exc_value is not None and told.exc_type is not SystemExit:
            trace = (told.exc_type, told.exc_value, told.exc_traceback)
            _log.error("uncaught in a thread", exc_info=trace)

    def _show(self, text: str, details: str) -> None:
        if self._box is not None and self._box.isVisible():
            # One box is enough: a failing paint event would otherwise pile them up.
            return
        box = self._box = QMessageBox(self.window)
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
        words = _tr("继续使用") if self.window is not None else _tr("关闭")
        # Without one Esc and the cross of the box would do nothing.
        box.setEscapeButton(box.addButton(words, QMessageBox.ButtonRole.AcceptRole))
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("ErrorReport", text)
