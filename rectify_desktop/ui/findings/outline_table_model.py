"""Outline rows as a Qt table model: found again, and moved only where they moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
)

from rectify_desktop.overrides import override
from rectify_desktop.ui.findings.outline_rows import OutlineRows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.findings.outline_rows import GroupFacts, Item

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Beyond so many stretches of rows, showing everything anew is quicker.
_MANY_STRETCHES = 20


class OutlineTableModel(QAbstractTableModel):
    """Keeps the rows that are shown; what they say is the matter of the model built on it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = OutlineRows()

    @property
    def rows(self) -> OutlineRows:
        """The rows as they are shown."""
        return self._rows

    def item(self, row: int) -> Item | None:
        """Return what a row stands for; None where there is none."""
        return self._rows.items[row] if 0 <= row < len(self._rows.items) else None

    def group_facts(self, row: int) -> GroupFacts | None:
        """Return what is told of the theme or heading in a row; None of anything else."""
        item = self.item(row)
        return self._rows.groups.get(item.id) if item is not None else None

    def index_of(self, key: str, column: int = 0) -> QModelIndex:
        """Return where a theme, heading or finding is shown; invalid if it is not."""
        row = self._rows.places.get(key)
        return QModelIndex() if row is None else self.createIndex(row, column)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows.items)

    # Following

    def _restart(self, fresh: OutlineRows) -> None:
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def _put(self, findings: Iterable[Finding]) -> None:
        """Show what findings say now, in the rows they have."""
        items, places = self._rows.items, self._rows.places
        moved = {places[each.id]: each for each in findings if each.id in places}
        for row, finding in moved.items():
            items[row] = finding
        self._tell_changed(sorted(moved))

    def _follow(self, fresh: OutlineRows) -> None:
        """Show rows in place of the present ones: take out, put in order, put in, say anew."""
        old = self._rows
        gone = _stretches(
            sorted(old.places[key] for key in old.places.keys() - fresh.places.keys())
        )
        come = _stretches(
            sorted(fresh.places[key] for key in fresh.places.keys() - old.places.keys())
        )
        if len(gone) + len(come) > _MANY_STRETCHES:
            self._restart(fresh)
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(_ROOT, first, last)
            rows = self._rows.items
            self._rows = self._with([*rows[:first], *rows[last + 1 :]], fresh)
            self.endRemoveRows()
        self._put_in_order([item for item in fresh.items if item.id in old.places], fresh)
        for first, last in come:
            self.beginInsertRows(_ROOT, first, last)
            rows = self._rows.items
            come_in = fresh.items[first : last + 1]
            self._rows = self._with([*rows[:first], *come_in, *rows[first:]], fresh)
            self.endInsertRows()
        self._rows = fresh
        self._tell_changed(_rows_that_differ(old, fresh))

    def _with(self, items: list[Item], fresh: OutlineRows) -> OutlineRows:
        """Return rows on the way to fresh ones, with all that is told of their groups."""
        return OutlineRows(items, self._rows.groups | fresh.groups, fresh.folded)

    def _put_in_order(self, wanted: list[Item], fresh: OutlineRows) -> None:
        """Move rows to their new places at once; what is selected goes with them."""
        known = self._rows.items
        if all(one.id == other.id for one, other in zip(known, wanted, strict=True)):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [known[index.row()].id for index in before]
        self._rows = fresh if len(wanted) == len(fresh.items) else self._with(wanted, fresh)
        places = self._rows.places
        after = [
            self.createIndex(places[key], index.column())
            for key, index in zip(keys, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_changed(self, rows: Iterable[int]) -> None:
        """Tell that some rows say something else, at once of those that stand together."""
        last_column = self.columnCount() - 1
        for first, last in _stretches(rows):
            self.dataChanged.emit(self.createIndex(first, 0), self.createIndex(last, last_column))


def _rows_that_differ(old: OutlineRows, fresh: OutlineRows) -> list[int]:
    """Return the rows that were there already and say something else now."""
    rows = {
        fresh.places[key]
        for key, facts in fresh.groups.items()
        if key in old.groups and old.groups[key] != facts
    }
    for row, item in enumerate(fresh.items):
        known = old.places.get(item.id)
        # What did not move is the same object, among thousands of rows nearly all.
        if known is not None and old.items[known] is not item and old.items[known] != item:
            rows.add(row)
    return sorted(rows)


def _stretches(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return the first and the last of rows that stand together.

    >>> _stretches([1, 2, 3, 7])
    [(1, 3), (7, 7)]
    """
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = found[-1][0], row
        else:
            found.append((row, row))
    return found
