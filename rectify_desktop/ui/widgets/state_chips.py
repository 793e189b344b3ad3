"""A row of states with their counts; one of them, or all, is what a list shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping
    from enum import StrEnum


class StateChips(QWidget):
    """Emits ``chosen`` with a state, or None for all; a state nobody is in is not offered."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._all = self._chip("allStatesChip", self.tr("全部"))
        self._all.setChecked(True)
        self._chips: dict[Any, QToolButton] = {}
        self._terms: Mapping[Any, str] = {}
        self._group.buttonClicked.connect(lambda _: self.chosen.emit(self.state))

    @property
    def state(self) -> Any:
        """The state chosen; None for all."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), None)

    def offer(self, terms: Mapping[Any, str]) -> None:
        """Offer some states with their names; to be called once."""
        self._terms = terms
        for state, term in terms.items():
            self._chips[state] = self._chip(f"{state.value}Chip", term)

    def choose(self, state: StrEnum | None) -> None:
        """Choose a state, or all."""
        chip = self._all if state is None else self._chips[state]
        if not chip.isChecked():
            chip.setChecked(True)
            self.chosen.emit(state)

    def show_counts(self, counts: Counter[Any]) -> None:
        """Show how many there are in each state."""
        self._all.setText(self.tr("全部 {0}").format(counts.total()))
        for state, chip in self._chips.items():
            chip.setText(f"{self._terms[state]} {counts[state]}")
            chip.setVisible(counts[state] > 0 or chip.isChecked())

    def _chip(self, name: str, words: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(name)
        chip.setText(words)
        chip.setCheckable(True)
        chip.setProperty("isChip", True)
        self._group.addButton(chip)
        self._layout.addWidget(chip)
        return chip
