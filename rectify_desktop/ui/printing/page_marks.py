"""What stands on a laid-out page: words, boxes and rules, in twips from the corner of its strip.

A page is drawn by these marks alone, so that preview, printer and PDF cannot differ.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QTextLayout

from rectify_desktop.ui.printing.print_fonts import font_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QPainter

    from rectify_desktop.ui.printing.print_fonts import Typeface


class Ink(StrEnum):
    """A colour of a paper."""

    BLACK = "#000000"
    GREY = "#5a5a5a"
    DARK_RED = "#a40000"
    RED = "#ff0000"
    HEADER = "#f2f2f2"
    GAP = "#ffff00"

    @property
    def colour(self) -> QColor:
        """The colour as Qt has it."""
        return QColor(self.value)


GRID_WIDTH = 10.0
_ENDLESS = 1e7


@dataclass(frozen=True, slots=True)
class WordMark:
    """Words on a base line; ``extra`` widens each of their characters."""

    x: float
    baseline: float
    text: str
    face: Typeface
    extra: float = 0.0
    ink: Ink = Ink.BLACK

    def draw(self, painter: QPainter) -> None:
        """Draw the words; a text layout keeps their widths whatever the device counts dots by."""
        layout = QTextLayout(self.text, font_of(self.face, self.extra))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        layout.endLayout()
        painter.setPen(self.ink.colour)
        layout.draw(painter, QPointF(self.x, self.baseline - line.ascent()))


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A box, framed, filled or both."""

    x: float
    y: float
    width: float
    height: float
    fill: Ink | None = None
    is_framed: bool = True

    def draw(self, painter: QPainter) -> None:
        """Draw the box."""
        box = QRectF(self.x, self.y, self.width, self.height)
        if self.fill is not None:
            painter.fillRect(box, self.fill.colour)
        if self.is_framed:
            pen = QPen(Ink.BLACK.colour, GRID_WIDTH)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(box)


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A straight line across; ``y`` is its middle."""

    x: float
    y: float
    width: float
    thickness: float
    ink: Ink = Ink.BLACK

    def draw(self, painter: QPainter) -> None:
        """Draw the line as an area, which no printer thins out."""
        top = self.y - self.thickness / 2
        painter.fillRect(QRectF(self.x, top, self.width, self.thickness), self.ink.colour)


Mark: TypeAlias = WordMark | BoxMark | RuleMark
MarkMaker: TypeAlias = "Callable[[], Iterable[Mark]]"


@dataclass(frozen=True, slots=True)
class PlacedMarks:
    """A strip on a page: where its corner stands, and what makes its marks when it is drawn.

    ``source`` is the number of the text it shows.
    """

    x: float
    y: float
    height: float
    make: MarkMaker
    source: int | None = None


@dataclass(slots=True)
class LaidPage:
    """One page ready to be drawn."""

    placed: list[PlacedMarks] = field(default_factory=list)

    def draw(self, painter: QPainter) -> None:
        """Draw the page on a painter that counts in twips from the corner of the sheet."""
        for item in self.placed:
            painter.translate(item.x, item.y)
            for mark in item.make():
                mark.draw(painter)
            painter.translate(-item.x, -item.y)


class DrawnPage(Protocol):
    """Whatever can be drawn as a page."""

    def draw(self, painter: QPainter) -> None:
        """Draw the page on a painter that counts in twips from the corner of the sheet."""


class DrawnPaper(Protocol):
    """Whatever can be previewed, printed and kept as PDF: pages of one sheet size (twips)."""

    @property
    def title(self) -> str:
        """What the paper is called."""
        ...

    @property
    def width(self) -> float:
        """The width of its sheet."""
        ...

    @property
    def height(self) -> float:
        """The height of its sheet."""
        ...

    @property
    def pages(self) -> Sequence[DrawnPage]:
        """Its pages in order."""
        ...


@dataclass(frozen=True, slots=True)
class LaidPaper:
    """A paper laid out in pages of one sheet size (twips)."""

    title: str
    width: float
    height: float
    pages: tuple[LaidPage, ...]
