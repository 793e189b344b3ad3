"""One list on its sheet: widths, heights, merged titles, frame and print settings."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.views import Selection

from rectify_desktop.domain.papers.list_columns import heading_lines
from rectify_desktop.domain.papers.list_layout import SHARED_ROLES
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.office.ledger_writer.ledger_template import fill_marks
from rectify_desktop.office.ledger_writer.list_heights import (
    LEAST_HEIGHT,
    entry_heights,
    keep_findings_readable,
    needed_height,
    page_height,
    pages_of,
    parts_of,
    title_spans,
    with_room_for_titles,
)
from rectify_desktop.office.ledger_writer.list_widths import fit_list
from rectify_desktop.office.sheet.row_heights import lines_needed, text_room
from rectify_desktop.office.sheet.sheet_body import SheetBody

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.papers.list_sheet import ListEntry, ListSheet
    from rectify_desktop.office.ledger_writer.ledger_template import (
        FrameRow,
        LedgerTemplate,
        Stretch,
    )
    from rectify_desktop.office.ledger_writer.list_heights import EntryHeights, Span

    # A stretch of the template and the first and last column of the list that it covers.
    _Placed = tuple[Stretch, int, int]

# The number of a page to Excel.
_PAPER_NUMBERS = {PageSize.A4: 9, PageSize.A3: 8}
# Wider than this, columns kept in view at the left leave no room for the others on a screen.
_MOST_IN_VIEW = 90.0
# Over more pages what is reckoned may be out by one, and a whole list would be printed smaller.
_FEW_PAGES = 4
# What a page may hold beside what is reckoned: programs and fonts differ.
_ABOUT = (0.95, 0.98, 1.0, 1.03)


class LedgerSheet:
    """One list on its way onto an emptied sheet of the template."""

    def __init__(self, template: LedgerTemplate, worksheet: Worksheet, sheet: ListSheet) -> None:
        self._template = template
        self._worksheet = worksheet
        self._looks = [template.look_of(column) for column in sheet.columns]
        fit = fit_list(sheet, self._looks)
        self._sheet, self._widths = fit.sheet, fit.widths
        self._looks = [
            # The heading of an extra column is its name: read again it has to be the same.
            look
            if column.name
            else replace(look, heading=heading_lines(look.heading, text_room(width, 1) / look.size))
            for column, look, width in zip(sheet.columns, self._looks, self._widths, strict=True)
        ]
        self._body = SheetBody()
        self.heading_row = 0
        self.last_row = 0

    def lay_out(self, values: Mapping[str, str]) -> SheetBody:
        """Write everything; return the rows of the sheet."""
        for at, width in enumerate(self._widths, start=1):
            self._worksheet.column_dimensions[get_column_letter(at)].width = width
        self._frame(self._template.above, values)
        self._headings()
        self._entries()
        self._frame(self._template.below, values)
        self._print_settings()
        return self._body

    @property
    def width(self) -> float:
        """How wide all columns are together."""
        return sum(self._widths)

    @property
    def text_range(self) -> str:
        """The range of the list itself, such as ``A4:L16``."""
        return f"A{self.heading_row + 1}:{self._last_letter}{self.last_row}"

    @property
    def _last_letter(self) -> str:
        return get_column_letter(len(self._looks))

    def _frame(self, frame: Sequence[FrameRow], values: Mapping[str, str]) -> None:
        """Write the rows above or below the list."""
        for frame_row in frame:
            texts = [fill_marks(stretch.text, values) for stretch in frame_row.stretches]
            placed = self._placed(frame_row.stretches)
            if placed is not None and self._stand_side_by_side(placed, texts):
                self._frame_row(frame_row.height, placed, texts)
                continue
            # A list of few columns has no room for them beside each other.
            for stretch, text in zip(frame_row.stretches, texts, strict=True):
                self._frame_row(frame_row.height, [(stretch, 1, len(self._looks))], [text])

    def _frame_row(self, height: float, placed: Sequence[_Placed], texts: Sequence[str]) -> None:
        row = self._body.next_row
        cells: list[tuple[str, int]] = []
        for (stretch, first, last), text in zip(placed, texts, strict=True):
            cells += [("", stretch.style)] * (first - 1 - len(cells))
            cells += [(text, stretch.style), *[("", stretch.style)] * (last - first)]
            self._body.merge((row, row), (first, last))
            height = max(height, needed_height(text, self._width(first, last), stretch.size))
        self._body.add(height, cells)

    def _placed(self, stretches: Sequence[Stretch]) -> list[_Placed] | None:
        """Return the columns nearest to each stretch of the template, None if there are too few."""
        edges = list(accumulate(self._widths, initial=0.0))

        def nearest(share: float) -> int:
            return min(range(len(edges)), key=lambda at: abs(edges[at] - share * edges[-1]))

        placed: list[_Placed] = []
        taken = 0
        for at, stretch in enumerate(stretches):
            most = len(self._looks) - (len(stretches) - 1 - at)
            first = max(nearest(stretch.first), taken) + 1
            taken = min(max(nearest(stretch.last), first), most)
            if first > taken:
                return None
            placed.append((stretch, first, taken))
        return placed

    def _stand_side_by_side(self, placed: Sequence[_Placed], texts: Sequence[str]) -> bool:
        return len(placed) == 1 or all(
            lines_needed(text, self._width(first, last), stretch.size) == 1
            for (stretch, first, last), text in zip(placed, texts, strict=True)
        )

    def _width(self, first: int, last: int) -> float:
        return sum(self._widths[first - 1 : last])

    def _headings(self) -> None:
        cells = [(look.heading, look.heading_style) for look in self._looks]
        self.heading_row = self._body.add(self._heading_height, cells)

    @property
    def _heading_height(self) -> float:
        needed = (
            needed_height(look.heading, width, look.size)
            for look, width in zip(self._looks, self._widths, strict=True)
        )
        return max(self._template.heading_height, *needed)

    def _entries(self) -> None:
        """Write one finding after the other."""
        entries = self._sheet.entries
        if not entries:
            self.last_row = self._body.add(LEAST_HEIGHT, [("", look.style) for look in self._looks])
            return
        heights = [
            entry_heights(self._sheet, entry, self._looks, self._widths) for entry in entries
        ]
        keep_findings_readable(heights, *self._rooms)
        self._keep_foot(heights)
        spans: dict[int, list[Span]] = {}
        for at, column in enumerate(self._sheet.columns):
            if column.role in SHARED_ROLES:
                # A heading belongs to its theme: equal headings of two themes are two.
                depth = SHARED_ROLES.index(column.role) + 1
                keys = [entry.group[:depth] for entry in entries]
                spans[at] = title_spans(keys, self._pages(heights))
                needed = [
                    needed_height(
                        entries[first].rows[0][at], self._widths[at], self._looks[at].size
                    )
                    for first, _ in spans[at]
                ]
                with_room_for_titles(spans[at], needed, heights)
        self._write([entry.rows for entry in heights], spans)

    def _pages(self, heights: Sequence[EntryHeights]) -> list[int]:
        """Return the page each finding begins on."""
        return pages_of(_parts(heights), *self._rooms)

    def _keep_foot(self, heights: Sequence[EntryHeights]) -> None:
        """Print a little smaller where total and signatures would take a page of their own."""
        room, first_room = self._rooms
        foot = [row.height for row in self._template.below]
        parts = _parts(heights)
        for about in _ABOUT:
            pages = pages_of([*parts, [sum(foot)]], room * about, first_room * about)
            if pages[-1] != pages[-2] <= _FEW_PAGES:
                self._worksheet.page_setup.fitToHeight = pages[-2]
                return

    @property
    def _rooms(self) -> tuple[float, float]:
        """The height for findings on a page as it is scaled to fit its width, and on the first."""
        height = page_height(self._sheet.layout.page, self.width)
        room = height - self._heading_height
        return room, room - sum(row.height for row in self._template.above)

    def _write(
        self, heights: Sequence[Sequence[float]], spans: Mapping[int, Sequence[Span]]
    ) -> None:
        begins = {at: {first for first, _ in of_column} for at, of_column in spans.items()}
        starts: list[int] = []
        for number, (entry, of_entry) in enumerate(zip(self._sheet.entries, heights, strict=True)):
            starts.append(self._body.next_row)
            titled = {at for at, firsts in begins.items() if number in firsts}
            self._write_entry(entry, of_entry, titled)
        starts.append(self._body.next_row)
        self.last_row = starts[-1] - 1
        for at, of_column in spans.items():
            for first, last in of_column:
                self._body.merge((starts[first], starts[last + 1] - 1), (at + 1, at + 1))

    def _write_entry(self, entry: ListEntry, heights: Sequence[float], titled: set[int]) -> None:
        """Write one finding; ``titled`` are the shared columns whose title begins with it."""
        body, columns = self._body, self._sheet.columns
        first = body.next_row
        for row, parts in zip(entry.rows, parts_of(heights), strict=True):
            start = body.next_row
            for number, height in enumerate(parts):
                cells = [
                    (
                        ""
                        if number or (column.role in SHARED_ROLES and at not in titled)
                        else text,
                        look.style,
                    )
                    for at, (column, text, look) in enumerate(
                        zip(columns, row, self._looks, strict=True)
                    )
                ]
                body.add(height, cells)
            for at, column in enumerate(columns, start=1):
                if column.is_of_measure:
                    body.merge((start, body.next_row - 1), (at, at))
        for at, column in enumerate(columns, start=1):
            if not column.is_of_measure and column.role not in SHARED_ROLES:
                body.merge((first, body.next_row - 1), (at, at))

    def _print_settings(self) -> None:
        worksheet, end = self._worksheet, self._body.next_row - 1
        worksheet.page_setup.paperSize = _PAPER_NUMBERS[self._sheet.layout.page]
        worksheet.print_title_rows = f"{self.heading_row}:{self.heading_row}"
        worksheet.print_area = f"A1:{self._last_letter}{end}"
        worksheet.auto_filter.ref = f"A{self.heading_row}:{self._last_letter}{self.last_row}"
        # Freezing adds to the selections of the view, of which Excel takes four at the most.
        worksheet.sheet_view.selection = [Selection()]
        worksheet.freeze_panes = f"{self._letter_in_view}{self.heading_row + 1}"

    @property
    def _letter_in_view(self) -> str:
        """The column behind those kept in view: up to the problem, if they are not too wide."""
        roles = [column.role for column in self._sheet.columns]
        kept = roles.index(ColumnRole.FINDING) + 1
        fits = sum(self._widths[:kept]) <= _MOST_IN_VIEW and kept < len(roles)
        return get_column_letter(kept + 1 if fits else 1)


def _parts(heights: Sequence[EntryHeights]) -> list[list[float]]:
    """Return the heights of the sheet's rows, those of each finding together."""
    return [[part for row in parts_of(entry.rows) for part in row] for entry in heights]
