"""Nothing that belongs to a ledger goes on once it is closed: no timer fires, no result arrives.

Deleting is not enough: what is to be deleted lives until the event loop is back at its outermost
level, and timers fire meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from rectify_desktop.ui.background.latest_work import LatestWork

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def still(root: QObject) -> None:
    """Stop all timers under an object and drop the work whose results it waits for."""
    for work in root.findChildren(LatestWork):
        work.forget()
    for timer in root.findChildren(QTimer):
        timer.stop()
