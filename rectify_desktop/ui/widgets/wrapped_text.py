"""Chinese running text in a cell: wrapped as papers wrap it, measured and drawn the same way.

Qt's own item views break lines at words only and cut long Latin words; here a line never starts
with a mark such as ， and every word stays whole as long as it fits.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_LINE_SEPARATOR = "\u2028"
_KEPT_TEXTS = 20_000
# A day is torn apart only where its year ends: 2026年 / 12月30日.
_INSIDE_A_DAY = re.compile(r"(?<=\d)(?=[年月日])|(?<=\d月)(?=\d)")
_WORD_JOINER = "\u2060"


class TextWrapper:
    """Wraps texts in one font and remembers the lines, for a table asks for them at every paint."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.line_height = _line_height(font)
        self._known: dict[tuple[str, float], tuple[str, ...]] = {}

    def lines(self, text: str, width: float) -> tuple[str, ...]:
        """Return the lines of ``text`` at ``width`` pixels."""
        key = text, width
        if key not in self._known:
            if len(self._known) >= _KEPT_TEXTS:
                self._known.clear()
            self._known[key] = self._wrapped(text, width)
        return self._known[key]

    def draw(self, painter: QPainter, box: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
        """Draw ``text`` from the top of ``box``; what has no room ends in … on the last line."""
        lines = self.lines(text, box.width())
        room = max(1, int((box.height() + 1) // self.line_height))
        shown = list(lines[:room])
        if len(lines) > room:
            rest = " ".join(lines[room - 1 :])
            metrics = QFontMetricsF(self.font)
            shown[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(self.font)
        for number, line in enumerate(shown):
            place = QRectF(
                box.x(), box.y() + number * self.line_height, box.width(), self.line_height
            )
            painter.drawText(place, int(alignment) | int(Qt.TextFlag.TextSingleLine), line)

    def _wrapped(self, text: str, width: float) -> tuple[str, ...]:
        joined = _INSIDE_A_DAY.sub(_WORD_JOINER, text)
        # Qt counts in UTF-16 units: a rare character of a name takes two of them.
        units = joined.encode("utf-16-le")
        layout = QTextLayout(joined.replace("\n", _LINE_SEPARATOR), self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            start = 2 * line.textStart()
            piece = units[start : start + 2 * line.textLength()].decode("utf-16-le")
            lines.append(piece.rstrip("\n").replace(_WORD_JOINER, ""))
        layout.endLayout()
        return tuple(lines)


def _line_height(font: QFont) -> float:
    """Return the height of a line with Chinese in it, also where another face stands in for it."""
    layout = QTextLayout("国", font)
    layout.beginLayout()
    height = layout.createLine().height()
    layout.endLayout()
    return max(height, QFontMetricsF(font).lineSpacing())
