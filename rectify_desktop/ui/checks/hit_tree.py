"""The list of hits: groups that fold, Enter to the place, blocks of rows to the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView

from rectify_desktop.domain.checks.hit_groups import Grouping
from rectify_desktop.overrides import override
from rectify_desktop.ui.checks.check_hit_model import CheckHitModel, HitColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.checks.hit_groups import HitGroup
    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.domain.ledger import Ledger

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LETTERS = {HitColumn.LEVEL: 6, HitColumn.NUMBER: 4, HitColumn.PLACE: 5, HitColumn.RULE: 11}
# What a group says of all its rows need not stand in each of them.
_TOLD_BY_GROUP = {Grouping.RULE: HitColumn.RULE, Grouping.FINDING: HitColumn.NUMBER}
# Up to so many hits all groups are open at first.
_MOST_OPEN = 60


class HitTree(QTreeView):
    """``opened`` tells a hit whose place is wanted, ``moved`` that another row is current."""

    opened = Signal(object)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = CheckHitModel(self)
        self.setModel(self.hits)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(18)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, letters * self.fontMetrics().height())
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self._folded: set[tuple[Grouping, str]] = set()
        self._known: set[tuple[Grouping, str]] = set()
        self._grouping = Grouping.RULE
        self._is_filling = False
        self.collapsed.connect(self._on_folded)
        self.expanded.connect(self._on_unfolded)

    def show_groups(self, groups: Sequence[HitGroup], ledger: Ledger, grouping: Grouping) -> None:
        """Show other groups; the current row and what is folded stay as far as they are there.

        ``moved`` is for the clerk's own moves and stays silent.
        """
        current, row = self.current_hit, self.hits.group(self.currentIndex())
        at = self.currentIndex().row()
        self._grouping = grouping
        is_many = sum(len(group.hits) for group in groups) > _MOST_OPEN
        self._is_filling = True
        self.hits.show_groups(groups, ledger)
        for place, group in enumerate(groups):
            index = self.hits.index(place, 0)
            self.setFirstColumnSpanned(place, QModelIndex(), True)
            name = (grouping, group.key)
            if name not in self._known and is_many:
                self._folded.add(name)
            self._known.add(name)
            self.setExpanded(index, name not in self._folded)
        for column in HitColumn:
            self.setColumnHidden(column, column is _TOLD_BY_GROUP.get(grouping))
        self._restore(current.hit.fingerprint if current else "", row.key if row else "", at)
        self._is_filling = False

    @property
    def current_hit(self) -> JudgedHit | None:
        """The hit of the current row."""
        return self.hits.hit(self.currentIndex())

    def selected_hits(self) -> list[JudgedHit]:
        """Return the selected hits; a selected title stands for all of its group."""
        found: dict[str, JudgedHit] = {}
        for index in self.selectionModel().selectedRows():
            item, group = self.hits.hit(index), self.hits.group(index)
            for each in (item,) if item else group.hits if group else ():
                found[each.hit.fingerprint] = each
        return list(found.values())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        item = self.hits.hit(index)
        if item is not None:
            self.opened.emit(item)
        elif index.isValid():
            title = index.siblingAtColumn(0)
            self.setExpanded(title, not self.isExpanded(title))

    def _copy(self) -> None:
        """Put the selected rows on the clipboard as cells."""
        lines: list[str] = []
        for index in self.selectionModel().selectedRows():
            if self.hits.hit(index) is None:
                lines.append(str(index.data()))
            else:
                lines.append(
                    "\t".join(str(index.siblingAtColumn(c).data() or "") for c in HitColumn)
                )
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _restore(self, fingerprint: str, group: str, at: int) -> None:
        """Stay with the hit that was current; where it is gone, with the one in its place."""
        index = self.hits.index_of(fingerprint) if fingerprint else QModelIndex()
        if not index.isValid():
            place = next((p for p, g in enumerate(self.hits.groups) if g.key == group), 0)
            title = self.hits.index(place, 0)
            index = title
            if fingerprint and self.isExpanded(title):
                last = self.hits.rowCount(title) - 1
                index = self.hits.index(max(0, min(at, last)), 0, title)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _on_selected(self) -> None:
        if not self._is_filling:
            self.moved.emit()

    def _on_folded(self, index: QModelIndex) -> None:
        group = self.hits.group(index)
        if group is not None and not self._is_filling:
            self._folded.add((self._grouping, group.key))

    def _on_unfolded(self, index: QModelIndex) -> None:
        group = self.hits.group(index)
        if group is not None and not self._is_filling:
            self._folded.discard((self._grouping, group.key))
