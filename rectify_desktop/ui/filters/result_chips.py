"""The row of results with their counts; those chosen are what the list shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from rectify_desktop.domain.terms import NO_RESULT_TERM, RESULT_TERMS, DeclaredResult

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Mapping


class ResultChips(QWidget):
    """Emits ``toggled`` with a result (None for 未填) and ``all_wanted``; shows what it is told."""

    toggled = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._all = self._chip(self.tr("全部"), "allResultsChip")
        self._all.clicked.connect(self._on_all)
        self._chips: dict[DeclaredResult | None, QToolButton] = {
            None: self._chip(NO_RESULT_TERM, "undeclaredChip")
        }
        for result, term in RESULT_TERMS.items():
            self._chips[result] = self._chip(term, f"{result.value}Chip")
        for key, chip in self._chips.items():
            chip.clicked.connect(partial(self._on_chip, key))
        self._all.setChecked(True)

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
            chip.setVisible(bool(counts.get(result)) or result in chosen)

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
