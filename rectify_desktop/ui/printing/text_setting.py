"""Text broken into lines for one width of one device, the same way for screen and paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter

_LINE_SEPARATOR = "\u2028"
# Of the size and the same for every face, for faces differ widely in what they ask for.
LINE_PITCH = 1.3


@dataclass(frozen=True, slots=True)
class SetText:
    """A text in lines; every line takes ``pitch`` device units."""

    layout: QTextLayout
    lines: int
    pitch: float

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.lines * self.pitch

    def draw(self, painter: QPainter, at: QPointF, first: int = 0, last: int | None = None) -> None:
        """Draw the lines from ``first`` up to but not including ``last``, the first at ``at``."""
        origin = at - QPointF(0, first * self.pitch)
        end = self.lines if last is None else min(last, self.lines)
        for index in range(first, end):
            self.layout.lineAt(index).draw(painter, origin)


def set_text(
    text: str,
    font: QFont,
    width: float,
    device: QPagedPaintDevice,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> SetText:
    """Break ``text`` into lines of ``width`` device units with the metrics of ``device``."""
    layout = QTextLayout(_as_one_paragraph(text), font, device)
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    pitch = font.pointSizeF() * LINE_PITCH * device.logicalDpiY() / 72
    lines = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, lines * pitch + (pitch - line.height()) / 2))
        lines += 1
    layout.endLayout()
    return SetText(layout, max(lines, 1) if text else 0, pitch)


def _as_one_paragraph(text: str) -> str:
    """Return ``text`` as QTextLayout wants it: one paragraph, its line breaks as separators."""
    return _LINE_SEPARATOR.join(text.strip().expandtabs(1).splitlines())
