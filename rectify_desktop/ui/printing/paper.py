"""What a printed table says, before anyone measures it: title, head, columns, rows and foot."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Tone(Enum):
    """How a cell is set off from its neighbours; never by colour alone."""

    PLAIN = auto()
    PAST = auto()
    ALERT = auto()


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of one cell, whole; the row grows until it fits."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``width`` is in millimetres of the whole table and scales with the paper.

    An ``elastic`` column has at least that width; what the table has left over goes where texts
    are long, or to the column that ``takes_spare_room``. A ``label`` is printed again on the next
    page when its row goes on there.
    """

    title: str
    width: float
    centred: bool = False
    elastic: bool = False
    takes_spare_room: bool = False
    label: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``least_height`` in millimetres leaves room to write by hand."""

    cells: tuple[Cell, ...]
    least_height: float = 0.0


@dataclass(frozen=True, slots=True)
class TablePaper:
    """A table on paper, ``width`` millimetres wide before it is scaled to the page.

    ``head`` are lines above the table, each of parts spread over the width; ``foot`` are lines
    below it; ``signatures`` are labels with room to sign after each. ``running_title``
    says at the foot of each page what it belongs to; ``empty_notice`` stands in for rows where
    there are none.
    """

    title: str
    width: float
    head: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    foot: tuple[str, ...]
    signatures: tuple[str, ...]
    running_title: str = ""
    empty_notice: str = ""
