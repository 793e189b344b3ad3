"""The row of results with their counts; one of them is what the list shows."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from rectify_desktop.domain.terms import NO_RESULT_TERM, RESULT_TERMS, DeclaredResult

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.finding import Finding


class ResultChips(QWidget):
    """Emits ``chosen`` with the set of results to show: empty for all, with None for 未填."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._all = self._chip(self.tr("全部"), "allResultsChip")
        self._chips: dict[DeclaredResult | None, QToolButton] = {
            None: self._chip(NO_RESULT_TERM, "undeclaredChip")
        }
        for result, term in RESULT_TERMS.items():
            self._chips[result] = self._chip(term, f"{result.value}Chip")
        self._all.setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def results(self) -> frozenset[DeclaredResult | None]:
        """What is chosen; empty for everything."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def choose_all(self) -> None:
        """Go back to showing everything."""
        self._all.setChecked(True)
        self._on_clicked()

    def show_counts(self, findings: Iterable[Finding]) -> None:
        """Count ``findings`` by result; results nobody has are not offered."""
        counts = Counter(finding.declared_result for finding in findings)
        self._all.setText(self.tr("全部 {0}").format(counts.total()))
        for result, chip in self._chips.items():
            term = NO_RESULT_TERM if result is None else RESULT_TERMS[result]
            chip.setText(f"{term} {counts[result]}")
            chip.setVisible(counts[result] > 0 or chip.isChecked())

    def _chip(self, text: str, name: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(name)
        chip.setText(text)
        chip.setCheckable(True)
        chip.setProperty("isChip", True)
        self._group.addButton(chip)
        self._layout.addWidget(chip)
        return chip

    def _on_clicked(self) -> None:
        self.chosen.emit(self.results)
