"""Menus and tool bar of the window: lists of verbs, kept in step with what may be used."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from rectify_desktop.ui.actions import (
    ADD_MENU,
    EDIT_MENU,
    EXPORT_MENU,
    GO_MENU,
    HELP_MENU,
    LEDGER_MENU,
    LEDGER_MENU_END,
    ActionKey,
    tip_for,
)
from rectify_desktop.ui.enabled_actions import WindowState, enabled_keys
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtGui import QAction

    from rectify_desktop.ui.generated.ui_main_window import Ui_MainWindow


class WindowMenus:
    """Builds menus and tool bar once and keeps them in step."""

    def __init__(
        self,
        ui: Ui_MainWindow,
        actions: dict[ActionKey, QAction],
        open_recent: Callable[[Path], None],
    ) -> None:
        self._ui = ui
        self._actions = actions
        self._open_recent = open_recent
        self._recent = QMenu(_tr("最近的台账(&E)"), ui.menuBar)
        self._recent.setToolTipsVisible(True)
        self._page_menu = QMenu(_tr("本页(&W)"), ui.menuBar)
        self._build_menus()
        self._build_tool_bar()

    def follow(
        self,
        state: WindowState,
        *,
        undo_name: str | None,
        redo_name: str | None,
        page_actions: list[QAction],
    ) -> None:
        """Enable what may be used, and name the steps that undo and redo would take."""
        enabled = enabled_keys(state)
        for key, action in self._actions.items():
            action.setEnabled(key in enabled)
        self._ui.toolBar.setVisible(state.has_ledger)
        self._add_button.setEnabled(ActionKey.ADD_FINDING in enabled)
        self._export_button.setEnabled(ActionKey.EXPORT_LEDGER in enabled)
        self._page_menu.menuAction().setVisible(bool(page_actions))
        if page_actions and self._page_menu.actions() != page_actions:
            self._page_menu.clear()
            self._page_menu.addActions(page_actions)
        self._name_step(ActionKey.UNDO, _tr("撤销"), "(&U)", undo_name)
        self._name_step(ActionKey.REDO, _tr("重做"), "(&D)", redo_name)

    def show_recent(self, ledgers: Iterable[Path]) -> None:
        """Offer the ledgers opened last in the menu."""
        self._recent.clear()
        for path in ledgers:
            entry = self._recent.addAction(_plain_label(path.stem))
            entry.setToolTip(plain_tip(str(path)))
            entry.triggered.connect(partial(self._on_recent, path))
        self._recent.setEnabled(not self._recent.isEmpty())

    def _on_recent(self, path: Path) -> None:
        self._open_recent(path)

    def _name_step(self, key: ActionKey, verb: str, mnemonic: str, name: str | None) -> None:
        words = f"{verb}“{name}”" if name else verb
        self._actions[key].setText(_plain_label(words) + mnemonic)
        self._actions[key].setIconText(verb)
        self._actions[key].setToolTip(plain_tip(tip_for(key, words)))

    # Building

    def _build_menus(self) -> None:
        bar = self._ui.menuBar
        ledger = bar.addMenu(_tr("台账(&F)"))
        self._fill(ledger, LEDGER_MENU)
        ledger.addMenu(self._recent)
        self._fill(ledger, LEDGER_MENU_END)
        self._fill(bar.addMenu(_tr("编辑(&E)")), EDIT_MENU)
        papers = bar.addMenu(_tr("导入导出(&P)"))
        self._fill(papers, (ActionKey.IMPORT, None, *EXPORT_MENU))
        bar.addMenu(self._page_menu)
        self._fill(bar.addMenu(_tr("转到(&G)")), (*GO_MENU, None, ActionKey.MESSAGE))
        self._fill(bar.addMenu(_tr("帮助(&H)")), HELP_MENU)

    def _build_tool_bar(self) -> None:
        bar = self._ui.toolBar
        self._add_button = _menu_button(bar, "addButton", self._actions[ActionKey.ADD_FINDING])
        self._fill_button(self._add_button, ADD_MENU)
        bar.addWidget(self._add_button)
        bar.addAction(self._actions[ActionKey.DELETE])
        bar.addSeparator()
        bar.addAction(self._actions[ActionKey.UNDO])
        bar.addAction(self._actions[ActionKey.REDO])
        bar.addSeparator()
        bar.addAction(self._actions[ActionKey.IMPORT])
        self._export_button = _menu_button(bar, "exportButton", None)
        self._export_button.setText(_tr("导出"))
        self._export_button.setIcon(QIcon(":/icons/paper-export.svg"))
        self._export_button.setToolTip(_tr("导出通报或整改清单"))
        self._fill_button(self._export_button, EXPORT_MENU)
        bar.addWidget(self._export_button)
        bar.addSeparator()
        bar.addAction(self._actions[ActionKey.EDIT_ROUND])

    def _fill_button(self, button: QToolButton, keys: Iterable[ActionKey | None]) -> None:
        menu = QMenu(button)
        self._fill(menu, keys)
        button.setMenu(menu)

    def _fill(self, menu: QMenu, keys: Iterable[ActionKey | None]) -> None:
        for key in keys:
            if key is None:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[key])


def _menu_button(bar: QWidget, name: str, action: QAction | None) -> QToolButton:
    """Return a tool button with a menu; with an action, a click does that at once."""
    button = QToolButton(bar)
    button.setObjectName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    if action is None:
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    else:
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setDefaultAction(action)
    return button


def _plain_label(text: str) -> str:
    """Keep an ampersand in a name from becoming a mnemonic."""
    return text.replace("&", "&&")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowMenus", text)
