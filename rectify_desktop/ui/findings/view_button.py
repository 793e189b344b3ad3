"""The button that names the view shown: choose another, keep this one, go back to the usual."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from rectify_desktop.ui.findings.saved_views import SavedView, forget_view, keep_view, saved_views

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.preferences.settings import Settings

_LONGEST = 20


class ViewButton(QToolButton):
    """``chosen`` tells a SavedView, None for the usual one."""

    chosen = Signal(object)

    def __init__(
        self, settings: Settings, view_now: Callable[[str], SavedView], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("viewButton")
        self.setProperty("isChip", True)
        self._settings = settings
        self._view_now = view_now
        self._name = ""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("列、筛选和排序合在一起，起个名字，随时换回来"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._show_name("")

    def keep_as(self, name: str) -> None:
        """Keep what is shown now under a name."""
        name = name.strip()[:_LONGEST]
        if name:
            keep_view(self._settings, self._view_now(name))
            self._show_name(name)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        views = saved_views(self._settings)
        usual = menu.addAction(self.tr("默认视图"))
        usual.triggered.connect(lambda: self._choose(None))
        for view in views:
            entry = menu.addAction(view.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(view.name == self._name)
            entry.triggered.connect(partial(self._on_view_triggered, view))
        menu.addSeparator()
        menu.addAction(self.tr("存为视图…")).triggered.connect(self._ask_name)
        if self._name:
            update = menu.addAction(self.tr("用现在的样子更新“{0}”").format(self._name))
            update.triggered.connect(lambda: self.keep_as(self._name))
            delete = menu.addAction(self.tr("删除视图“{0}”").format(self._name))
            delete.triggered.connect(self._forget)

    def _on_view_triggered(self, view: SavedView, _: bool = False) -> None:
        self._choose(view)

    def _choose(self, view: SavedView | None) -> None:
        self._show_name(view.name if view else "")
        self.chosen.emit(view)

    def _ask_name(self) -> None:
        title, label = self.tr("存为视图"), self.tr("视图名称（记住现在的列、筛选和排序）")
        name, is_accepted = QInputDialog.getText(self.window(), title, label)
        if is_accepted:
            self.keep_as(name)

    def _forget(self) -> None:
        forget_view(self._settings, self._name)
        self._choose(None)

    def _show_name(self, name: str) -> None:
        self._name = name
        self.setText(self.tr("视图：{0}").format(name or self.tr("默认")).replace("&", "&&"))
        self.setAccessibleName(self.text())
