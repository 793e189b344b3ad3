"""Taking the pictures of the manual from the sample ledger, so that they never age.

After a change of the window ``build_installer.py pictures`` takes them anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.packaging.picture_palette import palette_of
from rectify_desktop.packaging.pictured_widgets import (
    figures_dialog,
    first_finding,
    fonts_dialog,
    import_dialog,
    page,
    round_dialog,
    section,
)
from rectify_desktop.packaging.release import PROJECT
from rectify_desktop.packaging.sample_window import sample_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.main_window import MainWindow

PICTURES = PROJECT / "resources" / "manual" / "pictures"
# A page composes its papers in short steps; this is long enough on any machine.
_SETTLED_MS = 2500
_FRAME = "#aab4bf"


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its file name without .png, and what leads to the widget it shows."""

    name: str
    reach: Callable[[MainWindow], QWidget]


SHOTS: tuple[Shot, ...] = (
    Shot("overview", page("SHOW_OVERVIEW")),
    Shot("window", first_finding),
    Shot("review", page("SHOW_REVIEW")),
    Shot("casework", section("SHOW_CASEWORK", "销号", row=4)),
    Shot("orders", section("SHOW_CASEWORK", "督办")),
    Shot("evidence", section("SHOW_EVIDENCE", "佐证材料")),
    Shot("missing", section("SHOW_EVIDENCE", "缺佐证")),
    Shot("papers", page("SHOW_PAPERS")),
    Shot("checks", page("SHOW_CHECKS")),
    # Dialogs last: they take the keyboard away from the page, and with it its frame.
    Shot("round", round_dialog),
    Shot("import", import_dialog),
    Shot("figures", figures_dialog),
    Shot("fonts", fonts_dialog),
)


def take_pictures(target: Path = PICTURES, shots: Iterable[Shot] = SHOTS) -> None:
    """Write every picture into ``target``."""
    with sample_window() as window:
        for shot in shots:
            shown = shot.reach(window)
            _wait()
            _save(shown, target / f"{shot.name}.png")
            if shown is not window:
                shown.close()


def _wait() -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MS, loop.quit)
    loop.exec()


def _save(shown: QWidget, path: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    path.parent.mkdir(parents=True, exist_ok=True)
    picture = _framed(shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    colours = palette_of(memoryview(picture.constBits()).cast("I"))
    small = picture.convertToFormat(
        QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither
    )
    if not small.save(str(path), quality=0):
        raise OSError(f"cannot write {path}")


def _framed(picture: QImage) -> QImage:
    """Draw a thin line around a picture: a window is as white as the paper it is printed on."""
    from PySide6.QtGui import QColor, QPainter

    painter = QPainter(picture)
    painter.setPen(QColor(_FRAME))
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture
