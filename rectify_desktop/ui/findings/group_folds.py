"""Themes and headings folded away and unfolded again, by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rectify_desktop.ui.findings.finding_table_view import FindingTableView
    from rectify_desktop.ui.findings.outline_rows import Group

_FOLDING = (Qt.Key.Key_Minus, Qt.Key.Key_Left)
_UNFOLDING = (Qt.Key.Key_Plus, Qt.Key.Key_Right)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class GroupFolds(QObject):
    """Folds the groups of one list; the current cell never gets lost in a fold."""

    def __init__(self, view: FindingTableView) -> None:
        super().__init__(view)
        self._view = view
        view.fold_wanted.connect(self.toggle)

    def toggle(self, group: Group) -> None:
        """Fold a group that is unfolded, unfold one that is folded."""
        self.fold(group, is_folded=not self._view.findings.is_folded(group))

    def fold(self, group: Group, *, is_folded: bool) -> None:
        """Fold a group away, or unfold it."""
        model, view = self._view.findings, self._view
        row = model.rows.places[group.id]
        if is_folded and row < view.currentIndex().row() < model.rows.behind(row):
            view.go_to(model.index_of(group.id))
        model.fold(group, is_folded=is_folded)

    def fold_all(self, *, is_folded: bool) -> None:
        """Fold every group, or none; the current cell stays, or its outermost group becomes it."""
        model, view = self._view.findings, self._view
        item, column = model.item(view.currentIndex().row()), view.currentIndex().column()
        model.fold_all(is_folded=is_folded)
        if item is None:
            return
        above = getattr(item, "theme_id", None), getattr(item, "heading_id", None), item.id
        shown = next((key for key in above if key in model.rows.places), "")
        key = shown if is_folded else item.id
        view.go_to(model.index_of(key, column if key == item.id else 0))

    def take_key(self, event: QKeyEvent) -> bool:
        """Fold or unfold the current group; return whether the key was meant for that."""
        group = self._view.group_at(self._view.currentIndex())
        if group is None or event.modifiers() not in _PLAIN:
            return False
        is_folded = self._view.findings.is_folded(group)
        if event.key() in _FOLDING and not is_folded:
            self.fold(group, is_folded=True)
        elif event.key() in _UNFOLDING and is_folded:
            self.fold(group, is_folded=False)
        else:
            # Signs do not open the title for writing, whichever way the group is folded.
            return event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Plus)
        return True
