"""The row of results with their counts; those chosen are what the list shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from rectify_desktop.domain.terms import NO_RESULT_TERM, RESULT_TERMS, DeclaredResult
from rectify_desktop.overrides import override
from rectify_desktop.ui.filters.filter_menus import mark_chosen
from rectify_desktop.ui.widgets.staying_menu import StayingMenu

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Mapping

_GAP = 4
_BAR_MOVED = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class ResultChips(QWidget):
    """Emits ``toggled`` with a result (None for 未填) and ``all_wanted``; shows what it is told.

    Results for which the bar has no room wait in a menu behind the others.
    """

    toggled = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._all = self._chip(self.tr("全部"), "allResultsChip")
        self._all.clicked.connect(self._on_all)
        self._chips: dict[DeclaredResult | None, QToolButton] = {
            None: self._chip(NO_RESULT_TERM, "undeclaredChip")
        }
        for result, term in RESULT_TERMS.items():
            self._chips[result] = self._chip(term, f"{result.value}Chip")
        for key, chip in self._chips.items():
            chip.clicked.connect(partial(self._on_chip, key))
        self._offered: list[DeclaredResult | None] = []
        self._waiting: list[DeclaredResult | None] = []
        self._more = self._chip(self.tr("更多"), "moreResultsChip")
        self._more.setCheckable(False)
        self._more.setToolTip(self.tr("这一行放不下的整改结果"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = StayingMenu(self._more)
        menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(menu)
        self._more.hide()
        self._all.setChecked(True)
        if parent is not None:
            parent.installEventFilter(self)

    def show_chosen(
        self, chosen: Collection[DeclaredResult | None], counts: Mapping[Hashable, int]
    ) -> None:
        """Mark what is chosen and show how many there are; results nobody has are not offered."""
        self._all.setText(self.tr("全部 {0}").format(sum(counts.values())))
        self._all.setChecked(not chosen)
        for result, chip in self._chips.items():
            term = NO_RESULT_TERM if result is None else RESULT_TERMS[result]
            chip.setText(f"{term} {counts.get(result, 0)}")
            chip.setChecked(result in chosen)
        self._offered = [key for key in self._chips if counts.get(key) or key in chosen]
        self._part()

    @override
    def sizeHint(self) -> QSize:
        chips = [each for each in (self._all, *self._chips.values(), self._more) if _is_on(each)]
        width = sum(each.sizeHint().width() + _GAP for each in chips) - _GAP
        return QSize(width, self._all.sizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Resized, or another part of the bar wants another width.
        if event.type() in _BAR_MOVED and watched is self.parentWidget():
            self._part()
        return False

    def _part(self) -> None:
        """Show as many results as the bar has room for beside its other parts."""
        left = self._room() - self._all.sizeHint().width()
        widths = {key: self._chips[key].sizeHint().width() + _GAP for key in self._offered}
        if sum(widths.values()) > left:
            left -= self._more.sizeHint().width() + _GAP
        waiting = []
        for key in self._offered:
            left -= widths[key]
            if left < 0:
                waiting.append(key)
        self._waiting = waiting
        for key, chip in self._chips.items():
            chip.setVisible(key in self._offered and key not in self._waiting)
        self._more.setVisible(bool(self._waiting))
        mark_chosen(
            self._more, is_chosen=any(self._chips[key].isChecked() for key in self._waiting)
        )
        if self.width() != self.sizeHint().width():
            self.updateGeometry()

    def _room(self) -> int:
        bar = self.parentWidget()
        layout = bar.layout() if bar is not None else None
        if bar is None or layout is None:
            return self.width()
        margins, taken = layout.contentsMargins(), 0
        for at in range(layout.count()):
            item = layout.itemAt(at)
            if item is not None and item.widget() is not self and not item.isEmpty():
                taken += item.minimumSize().width() + layout.spacing()
        return bar.width() - margins.left() - margins.right() - taken

    def _fill_menu(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for key in self._waiting:
            chip = self._chips[key]
            action = menu.addAction(chip.text().replace(" ", "\t"))
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.toggled.connect(partial(self._on_chip, key))

    def _chip(self, text: str, name: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(name)
        chip.setText(text)
        chip.setCheckable(True)
        chip.setProperty("isChip", True)
        self._layout.addWidget(chip)
        return chip

    def _on_all(self) -> None:
        self._all.setChecked(True)
        self.all_wanted.emit()

    def _on_chip(self, result: DeclaredResult | None, _: bool = False) -> None:
        self.toggled.emit(result)


def _is_on(chip: QToolButton) -> bool:
    return not chip.isHidden()
