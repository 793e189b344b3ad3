"""A sheet as plain texts with its merged areas and hidden rows: all that reading a list needs."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rectify_desktop.domain.proposal.column_roles import ColumnRole


@dataclass(frozen=True, slots=True)
class Area:
    """A merged range; rows and columns count from 1, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def width(self) -> int:
        """How many columns it covers."""
        return self.right - self.left + 1


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """One sheet; ``cells`` holds what is written, by row and column, blank cells left out."""

    name: str
    cells: Mapping[int, Mapping[int, str]]
    areas: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    is_hidden: bool = False
    # Formulas whose value the last program did not save, and error values such as #REF!.
    without_value: frozenset[tuple[int, int]] = frozenset()
    # What the columns of a list of our own are, by heading row and column.
    marks: Mapping[int, Mapping[int, ColumnRole]] = field(
        default_factory=dict[int, "Mapping[int, ColumnRole]"]
    )
    _by_left: Mapping[int, list[Area]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_left: defaultdict[int, list[Area]] = defaultdict(list)
        for area in sorted(self.areas, key=lambda area: area.top):
            by_left[area.left].append(area)
        object.__setattr__(self, "_by_left", dict(by_left))

    @property
    def rows(self) -> list[int]:
        """The numbers of the rows that hold something, in order."""
        return sorted(self.cells)

    def own(self, row: int) -> Mapping[int, str]:
        """Return what is written in a row itself, without what merging shows there."""
        return self.cells.get(row, {})

    def area_from(self, row: int, column: int) -> Area | None:
        """Return the merged area that begins in this column and covers this row."""
        areas = self._by_left.get(column)
        if areas is None:
            return None
        at = bisect_right(areas, row, key=lambda area: area.top) - 1
        return areas[at] if at >= 0 and areas[at].bottom >= row else None

    def origin(self, row: int, column: int) -> int:
        """Return the row in which the text shown here is written."""
        area = self.area_from(row, column)
        return area.top if area else row

    def shown(self, row: int, column: int) -> str:
        """Return the text a person sees: an area merged downwards holds for all its rows."""
        return self.own(self.origin(row, column)).get(column, "")

    def areas_in(self, rows: Iterable[int]) -> list[Area]:
        """Return the merged areas that touch any of ``rows``."""
        wanted = set(rows)
        return [
            area for area in self.areas if any(area.top <= row <= area.bottom for row in wanted)
        ]
