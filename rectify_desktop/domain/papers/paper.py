"""One paper as a value: page, texts, tables and signature lines.

Everything but the notice is made as such a value and laid out by two writers: ``office`` makes a
.docx or .xlsx of it, ``ui.printing`` paints it for preview, printer and PDF. So all of them say the
same. Lengths are millimetres, type sizes are points.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.notice.notice_parts import NoticeRun


class PageSize(StrEnum):
    """The sheet a paper is made for."""

    A4 = "a4"
    A3 = "a3"


# Millimetres; beside the texts of many columns usual sides would take a fifth of the page.
_CELL_SIDES, _CLOSE_SIDES, _MANY_COLUMNS = 3.0, 1.6, 14


@dataclass(frozen=True, slots=True)
class PageFormat:
    """A page: its sheet, how it lies, and its margins (top, right, bottom, left)."""

    size: PageSize = PageSize.A4
    is_landscape: bool = False
    margins: tuple[float, float, float, float] = (37.0, 26.0, 35.0, 28.0)

    @property
    def width(self) -> float:
        """The width of the sheet as it lies."""
        short, long = _SHEETS[self.size]
        return long if self.is_landscape else short

    @property
    def height(self) -> float:
        """The height of the sheet as it lies."""
        short, long = _SHEETS[self.size]
        return short if self.is_landscape else long

    @property
    def text_width(self) -> float:
        """What the margins leave for text."""
        return self.width - self.margins[1] - self.margins[3]


_SHEETS = {PageSize.A4: (210.0, 297.0), PageSize.A3: (297.0, 420.0)}

# An official text (GB/T 9704 §5.2) and a wide table, each with room to bind it.
OFFICIAL_PAGE = PageFormat()
TABLE_PAGE = PageFormat(is_landscape=True, margins=(12.0, 12.0, 12.0, 12.0))
FORM_PAGE = PageFormat(margins=(25.0, 22.0, 20.0, 25.0))


class TextStyle(StrEnum):
    """How a paragraph stands; both writers map it to the same face, size and indent."""

    TITLE = "title"  # 二号小标宋, centred
    SUBTITLE = "subtitle"  # 三号楷体, centred
    BODY = "body"  # 三号仿宋, first line indented by two characters, justified
    FLUSH = "flush"  # 三号仿宋, no indent (主送机关)
    NOTE = "note"  # 小四仿宋, no indent: what stands above or below a table
    SIGNATURE = "signature"  # 三号仿宋, at the right: who signs, and the day


class Align(StrEnum):
    """Where the text of a cell stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Tone(StrEnum):
    """How a cell is set off from its neighbours; never by colour alone."""

    PLAIN = "plain"
    LABEL = "label"  # 黑体: names what stands beside or below it
    PAST = "past"  # grey: said before
    ALERT = "alert"  # bold and red: must be noticed


@dataclass(frozen=True, slots=True)
class TextBlock:
    """One paragraph; ``outline`` is 1–3 for 一、, （一） and 1. titles of a BODY text, else 0."""

    runs: tuple[NoticeRun, ...]
    style: TextStyle = TextStyle.BODY
    outline: int = 0
    keeps_with_next: bool = False

    @property
    def text(self) -> str:
        """The paragraph as plain text."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class SpreadLine:
    """One line of parts spread over the width: unit at the left, date at the right."""

    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperCell:
    """One cell, its text whole: the row grows until it fits.

    ``columns`` and ``rows`` are how many it covers. ``align`` None means as the column has it.
    """

    text: str = ""
    tone: Tone = Tone.PLAIN
    align: Align | None = None
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """One column; ``width`` is in millimetres and scales with the table to the width of the page.

    An ``elastic`` column has at least that width; what the table has left over goes where texts
    are long. ``choices`` are offered where the paper is filled in by typing (.xlsx). A ``is_label``
    column is printed again when its row goes on on the next page.
    """

    title: str
    width: float
    align: Align = Align.LEFT
    is_elastic: bool = False
    is_label: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One row; cells covered by a span above or at the left are left out of ``cells``.

    ``least_height`` leaves room to write by hand. ``keeps_with_next`` holds title rows on the page
    of what they head.
    """

    cells: tuple[PaperCell, ...]
    least_height: float = 0.0
    keeps_with_next: bool = False


def cell_sides(columns: int) -> float:
    """Return what the sides of a cell take together in a table of so many columns."""
    return _CLOSE_SIDES if columns > _MANY_COLUMNS else _CELL_SIDES


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table. With ``has_header`` the column titles are its first row, repeated on every page.

    Forms (审批表) have no header: their rows say everything. ``font_size`` None leaves it to the
    writer. ``empty_notice`` stands in for rows where there are none.
    """

    columns: tuple[PaperColumn, ...]
    rows: tuple[PaperRow, ...] = ()
    has_header: bool = True
    font_size: float | None = None
    empty_notice: str = ""

    @property
    def cell_sides(self) -> float:
        """Left and right of the text of a cell, both together, in millimetres."""
        return cell_sides(len(self.columns))


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """Labels with room to sign after each: 填表人：　审核人：　日期："""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


PaperBlock: TypeAlias = TextBlock | SpreadLine | TableBlock | SignatureLine | PageBreak


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper ready to be laid out.

    ``name`` is what it is called in lists and file names (督办单), ``title`` what it is headed with
    in document properties. ``running_title`` says at the foot of each page what it belongs to.
    ``gaps`` and ``cautions`` are told to the clerk as those of a notice are.
    """

    name: str
    title: str
    blocks: tuple[PaperBlock, ...]
    page: PageFormat = OFFICIAL_PAGE
    running_title: str = ""
    gaps: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()

    @property
    def tables(self) -> tuple[TableBlock, ...]:
        """The tables of the paper, in order."""
        return tuple(block for block in self.blocks if isinstance(block, TableBlock))

    def texts(self) -> Iterator[str]:
        """Yield every text of the paper in reading order; a second reader compares them."""
        for block in self.blocks:
            match block:
                case TextBlock():
                    yield block.text
                case SpreadLine(parts):
                    yield from parts
                case SignatureLine(labels):
                    yield from labels
                case TableBlock(columns, rows, has_header):
                    if has_header:
                        yield from (column.title for column in columns)
                    yield from (cell.text for row in rows for cell in row.cells)
                case PageBreak():
                    pass
