"""Verbs in a row; those for which there is no room wait in a menu at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction, QResizeEvent, QShowEvent

_GAP, _GROUP_GAP = 6, 16
_LEAST_SHOWN = 2


class VerbBar(QWidget):
    """Never makes a window wider than its screen; Tab reaches every verb that is shown.

    ``rarer`` are verbs that always wait in the menu, whatever room there is.
    """

    def __init__(
        self,
        groups: Iterable[Sequence[QAction]],
        parent: QWidget | None = None,
        rarer: Sequence[QAction] = (),
    ) -> None:
        super().__init__(parent)
        self._rarer = list(rarer)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Every verb with the gap before it.
        self._verbs: list[tuple[int, QToolButton]] = []
        for group in groups:
            for at, action in enumerate(group):
                gap = 0 if not self._verbs else _GAP if at else _GROUP_GAP
                self._verbs.append((gap, self._button(action)))
        self._menu = QMenu(self)
        self._more = QToolButton(self)
        self._more.setObjectName("moreVerbsButton")
        self._more.setText(self.tr("更多"))
        self._more.setToolTip(self.tr("这一行放不下的操作"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setMenu(self._menu)

    @property
    def left_out(self) -> list[QAction]:
        """The verbs for which there is no room."""
        waiting = self._menu.actions()
        return [action for action in waiting if action not in self._rarer and action.text()]

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width_of_all(), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self._verbs[:_LEAST_SHOWN]
        width = sum(gap + button.sizeHint().width() for gap, button in shown)
        return QSize(width + _GAP + self._more.sizeHint().width(), self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now the style sheet has said how wide a button is.
        self._arrange()

    def _width_of_all(self) -> int:
        width = sum(gap + button.sizeHint().width() for gap, button in self._verbs)
        return width + (_GAP + self._more.sizeHint().width() if self._rarer else 0)

    def _arrange(self) -> None:
        height = self._height()
        fits_all = self._width_of_all() <= self.width() and not self._rarer
        end = self.width() if fits_all else self.width() - _GAP - self._more.sizeHint().width()
        left, is_full = 0, False
        self._menu.clear()
        for gap, button in self._verbs:
            width = button.sizeHint().width()
            is_full = is_full or left + gap + width > end
            button.setVisible(not is_full)
            if is_full:
                self._menu.addAction(button.defaultAction())
                continue
            button.setGeometry(left + gap, 0, width, height)
            left += gap + width
        if is_full and self._rarer:
            self._menu.addSeparator()
        self._menu.addActions(self._rarer)
        self._more.setVisible(is_full or bool(self._rarer))
        self._more.setGeometry(left + _GAP, 0, self._more.sizeHint().width(), height)

    def _height(self) -> int:
        return max((button.sizeHint().height() for _, button in self._verbs), default=0)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
