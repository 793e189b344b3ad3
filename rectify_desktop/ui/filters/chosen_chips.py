"""The row of conditions in force; each is taken away by a click, Enter, blank or Delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from rectify_desktop.domain.finding_query import QUERY_KIND_TERMS, QueryKind, value_name
from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from PySide6.QtGui import QKeyEvent

    from rectify_desktop.domain.finding_query import FindingQuery
    from rectify_desktop.domain.ledger import Ledger

# Results are seen pressed where they are chosen.
_KINDS = tuple(kind for kind in QueryKind if kind is not QueryKind.RESULT)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = 14
_MARGINS = (10, 0, 10, 6)


class _Chip(QToolButton):
    """One condition; ``clicked`` takes it away."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
        else:
            super().keyPressEvent(event)


class ChosenChips(QFrame):
    """Emits ``removed`` with a kind and a value, ``cleared`` for 清除筛选; hidden when empty."""

    removed = Signal(object, object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Without it a subclass of QFrame does not draw the background of the style sheet.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*_MARGINS)
        self._row.setSpacing(4)
        self._chips: dict[tuple[QueryKind, Any], _Chip] = {}
        self._clear = QToolButton(self)
        self._clear.setObjectName("clearChosenButton")
        self._clear.setText(self.tr("清除筛选"))
        self._clear.setAutoRaise(True)
        self._clear.clicked.connect(self.cleared)
        self._row.addWidget(self._clear)
        self._row.addStretch(1)
        self.hide()

    def show_chosen(
        self,
        query: FindingQuery,
        counts: Callable[[QueryKind], Mapping[Hashable, int]],
        ledger: Ledger,
    ) -> None:
        """Show the conditions of a query, each with how many findings have it."""
        wanted = [
            (kind, value)
            for kind in _KINDS
            for value in sorted(query.values(kind), key=partial(value_name, kind, ledger=ledger))
        ]
        had_focus = any(chip.hasFocus() for chip in self._chips.values())
        for key in [key for key in self._chips if key not in wanted]:
            self._forget(key)
        known = {kind: counts(kind) for kind, _ in wanted}
        for place, (kind, value) in enumerate(wanted):
            chip = self._chips.get((kind, value)) or self._add(kind, value)
            self._row.insertWidget(place, chip)
            _name(chip, kind, value_name(kind, value, ledger), known[kind].get(value, 0))
        self.setVisible(bool(wanted))
        if had_focus and self._chips:
            # Taking one away by key goes on at the next one.
            next(iter(self._chips.values())).setFocus()

    def _add(self, kind: QueryKind, value: Any) -> _Chip:
        chip = self._chips[kind, value] = _Chip(self)
        chip.setProperty("isChip", True)
        chip.setProperty("isChosen", True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(partial(self._on_clicked, kind, value))
        return chip

    def _forget(self, key: tuple[QueryKind, Any]) -> None:
        chip = self._chips.pop(key)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _on_clicked(self, kind: QueryKind, value: Any, _: bool = False) -> None:
        self.removed.emit(kind, value)


def _name(chip: QToolButton, kind: QueryKind, name: str, count: int) -> None:
    term = QUERY_KIND_TERMS[kind]
    short = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
    chip.setText(f"{term}：{short} {count} ×".replace("&", "&&"))
    chip.setToolTip(plain_tip(f"不再按{term}“{name}”筛选（删除键）"))
    chip.setAccessibleName(f"{term}：{name}，{count}条，按删除键去掉")
