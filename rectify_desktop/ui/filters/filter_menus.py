"""The conditions of the list, a menu for each kind; where there is no room, all in one menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from rectify_desktop.domain.finding_query import (
    QUERY_KIND_TERMS,
    FindingQuery,
    QueryKind,
    offered_values,
    value_name,
)
from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.staying_menu import StayingMenu

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.finding_table_model import FindingTableModel

# Results have chips of their own.
_KINDS = tuple(kind for kind in QueryKind if kind is not QueryKind.RESULT)
_GAP = 4


class FilterMenus(QWidget):
    """Emits ``toggled`` with a kind and the value that was ticked or not.

    The buttons are made behind the first painting, so that the list is on the screen before.
    """

    toggled = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._desk: Desk | None = None
        self._model: FindingTableModel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._whole: QToolButton | None = None
        self._is_parting = False
        self._menus: dict[QueryKind, StayingMenu] = {}
        self._buttons: dict[QueryKind, QToolButton] = {}
        self._after_painting = QTimer(self, singleShot=True, interval=0)
        self._after_painting.timeout.connect(self._make_buttons)

    def work_on(self, desk: Desk, model: FindingTableModel) -> None:
        """Offer the conditions of a list."""
        self._desk, self._model = desk, model

    def show_chosen(self, query: FindingQuery) -> None:
        """Mark the kinds of which something is chosen."""
        for kind, button in self._buttons.items():
            mark_chosen(button, is_chosen=bool(query.values(kind)))
        if self._whole is not None:
            mark_chosen(self._whole, is_chosen=any(query.values(kind) for kind in _KINDS))

    def open_menu(self) -> None:
        """Open the conditions by key: all in one menu, or the first of several beside it."""
        self._make_buttons()
        button = next(each for each in self.findChildren(QToolButton) if not each.isHidden())
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Unlike showMenu, this does not wait until the menu is closed.
        button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    @override
    def sizeHint(self) -> QSize:
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        return QSize(sum(widths) + _GAP * len(widths), self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._whole.sizeHint() if self._whole is not None else QSize(_GAP, _GAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._whole is None:
            self._after_painting.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is event.Type.FontChange:
            self._use_room()

    @override
    def event(self, event: QEvent) -> bool:
        is_handled = super().event(event)
        if event.type() is event.Type.LayoutRequest:
            # A button knows its width only when it has been dressed, which showing it does.
            self._use_room()
        return is_handled

    def _use_room(self) -> None:
        # Showing a button lays out the bar, which asks again before the others have followed.
        if self._whole is None or self._is_parting:
            return
        self._is_parting = True
        is_roomy = self.width() >= self.sizeHint().width()
        self._whole.setVisible(not is_roomy)
        for button in self._buttons.values():
            button.setVisible(is_roomy)
        self._is_parting = False

    def _make_buttons(self) -> None:
        if self._whole is not None:
            return
        whole = self._button(self.tr("筛选"), "filterButton")
        whole_menu = StayingMenu(whole)
        whole.setMenu(whole_menu)
        for kind in _KINDS:
            whole_menu.addMenu(self._add(kind))
        self._row.addStretch(1)
        self._whole = whole
        if self._model is not None:
            self.show_chosen(self._model.query)
        self._use_room()
        self.updateGeometry()

    def _add(self, kind: QueryKind) -> StayingMenu:
        term = QUERY_KIND_TERMS[kind]
        menu = StayingMenu(term, self)
        menu.aboutToShow.connect(partial(self._fill, kind))
        # Nothing to step into would otherwise look like nothing to choose.
        menu.addAction(QAction(self.tr("（无）"), menu, enabled=False))
        self._menus[kind] = menu
        button = self._buttons[kind] = self._button(term, f"{kind.value}FilterButton")
        button.setMenu(menu)
        return menu

    def _button(self, term: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(term)
        button.setToolTip(self.tr("按{0}筛选").format(term) if name != "filterButton" else term)
        button.setAccessibleName(self.tr("按{0}筛选").format(term))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setProperty("isChip", True)
        self._row.addWidget(button)
        return button

    def _fill(self, kind: QueryKind) -> None:
        """Offer the values that findings have, with how many the other conditions leave."""
        if self._desk is None or self._model is None:
            return
        menu, ledger = self._menus[kind], self._desk.ledger
        counts, chosen = self._model.counts(kind), self._model.query.values(kind)
        menu.clear()
        for value in offered_values(kind, counts | dict.fromkeys(chosen, 1), ledger):
            name = value_name(kind, value, ledger).replace("&", "&&")
            action = menu.addAction(f"{name}\t{counts[value]}")
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.toggled.connect(partial(self._on_toggled, kind, value))
        if menu.isEmpty():
            menu.addAction(self.tr("（没有可选的）")).setEnabled(False)

    def _on_toggled(self, kind: QueryKind, value: Any, _: bool) -> None:
        self.toggled.emit(kind, value)


def mark_chosen(button: QToolButton, *, is_chosen: bool) -> None:
    """Show that something in the menu of a button is chosen, or that nothing is."""
    if button.property("isChosen") == is_chosen:
        return
    button.setProperty("isChosen", is_chosen)
    # A style sheet looks at properties only when it is applied.
    button.style().unpolish(button)
    button.style().polish(button)
