"""The row of standings with their counts; one of them is what the list of passages shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from rectify_desktop.ui.notice.passage_words import Standing

if TYPE_CHECKING:
    from collections import Counter

_WORDS: dict[Standing, str] = {
    Standing.LACKING: "待填",
    Standing.MOVED: "台账已变",
    Standing.EDITED: "手工改过",
    Standing.WITHHELD: "不公开",
}


class StandingChips(QWidget):
    """Emits ``chosen`` with a standing, or None for all passages."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._all = self._chip("allPassagesChip", self.tr("全部"))
        self._chips = {
            standing: self._chip(f"{standing.name}Chip", words)
            for standing, words in _WORDS.items()
        }
        self._layout.addStretch(1)
        self._all.setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)

    def choose_all(self) -> None:
        """Go back to all passages."""
        self._all.setChecked(True)
        self._on_clicked()

    def show_counts(self, counts: Counter[Standing]) -> None:
        """Count passages by standing; what nobody looks for is not offered."""
        self._all.setText(self.tr("全部 {0}").format(counts.total()))
        for standing, chip in self._chips.items():
            chip.setText(f"{_WORDS[standing]} {counts[standing]}")
            chip.setVisible(counts[standing] > 0 or chip.isChecked())

    def _chip(self, name: str, words: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(name)
        chip.setText(words)
        chip.setCheckable(True)
        chip.setProperty("isChip", True)
        self._group.addButton(chip)
        self._layout.addWidget(chip)
        return chip

    def _on_clicked(self) -> None:
        chosen = (standing for standing, chip in self._chips.items() if chip.isChecked())
        self.chosen.emit(next(chosen, None))
