"""Where the window stands on the screen, kept for the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

from rectify_desktop.ui.look.look import POINT_SIZE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.preferences.settings import Settings

_NAME = "window"
# A screen this much wider than the window leaves it as it is.
_SPARE_ROOM = 1.15
# What a window manager draws around a dialog.
_FRAME = 48


def restore_place(window: QWidget, settings: Settings) -> None:
    """Put the window where it stood, as far as the screen of today has room."""
    geometry = settings.state(_NAME)
    if geometry is None or not window.restoreGeometry(geometry):
        return
    if not (window.isMaximized() or window.isFullScreen()):
        window.setGeometry(fitted(window.geometry(), window.screen().availableGeometry()))


def show_in_place(window: QWidget, settings: Settings) -> None:
    """Show the window; the first time it fills a screen that has hardly more room than it takes.

    On the office's 1366 pixels the last column of the list was cut off otherwise.
    """
    room = window.screen().availableSize()
    if settings.state(_NAME) is None and room.width() < window.width() * _SPARE_ROOM:
        window.showMaximized()
    else:
        window.show()


def save_place(window: QWidget, settings: Settings) -> None:
    """Keep where the window stands."""
    settings.save_state(_NAME, window.saveGeometry())


def size_by_letters(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog the size it has at standard letters, grown with them as the screen has room."""
    room = dialog.screen().availableSize() - QSize(_FRAME, _FRAME)
    scale = dialog.font().pointSizeF() / POINT_SIZE
    dialog.resize(QSize(round(width * scale), round(height * scale)).boundedTo(room))


def fitted(place: QRect, room: QRect) -> QRect:
    """Return ``place`` no larger than ``room`` and wholly inside it.

    After a change of scale or screen, Qt's own restoring leaves parts of it out of sight.
    """
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.right() - size.width() + 1)
    top = min(max(place.top(), room.top()), room.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())
