"""Which findings of a comparison are shown: those with something to decide, or one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from rectify_desktop.domain.proposal.comparison import STATUS_TERMS, MatchStatus

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.comparison import Comparison

_TO_DECIDE = frozenset({MatchStatus.NEW, MatchStatus.CHANGED})


class MatchChips(QWidget):
    """Emits ``chosen`` when other findings are to be shown."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._chips: dict[frozenset[MatchStatus], tuple[QToolButton, str]] = {}
        self._add(_TO_DECIDE, self.tr("待定"), "toDecideChip")
        for status, term in STATUS_TERMS.items():
            self._add(frozenset({status}), term, f"{status.value}Chip")
        self._add(frozenset(MatchStatus), self.tr("全部"), "allChip")
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def statuses(self) -> frozenset[MatchStatus]:
        """What is to be shown."""
        return next(
            (kinds for kinds, (chip, _) in self._chips.items() if chip.isChecked()), _TO_DECIDE
        )

    def show_counts(self, comparison: Comparison) -> None:
        """Show how many there are of each, and choose what has to be decided, if anything."""
        for kinds, (chip, term) in self._chips.items():
            count = sum(comparison.count(status) for status in kinds)
            chip.setText(f"{term} {count}")
            chip.setEnabled(count > 0)
        to_decide = sum(comparison.count(status) for status in _TO_DECIDE)
        self._chips[_TO_DECIDE if to_decide else frozenset(MatchStatus)][0].setChecked(True)

    def _add(self, kinds: frozenset[MatchStatus], term: str, name: str) -> None:
        chip = QToolButton(self)
        chip.setObjectName(name)
        chip.setText(term)
        chip.setCheckable(True)
        chip.setProperty("isChip", True)
        self._group.addButton(chip)
        self._layout.addWidget(chip)
        self._chips[kinds] = chip, term

    def _on_clicked(self) -> None:
        self.chosen.emit()
