"""The step that sets a proposal against the ledger: every difference with its tick."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rectify_desktop.ui.generated.ui_comparison_step import Ui_ComparisonStep

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.comparison import Comparison


class ComparisonStep(QWidget):
    """Holds the decisions; ``decided`` tells that they changed."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ComparisonStep()
        self.ui.setupUi(self)
        self.ui.comparisonSplitter.setSizes([400, 130])
        self.ui.matchChips.chosen.connect(self._on_chip)
        self.ui.takeAllButton.clicked.connect(partial(self._take_all, True))
        self.ui.takeNoneButton.clicked.connect(partial(self._take_all, False))
        self.ui.comparisonView.cell_chosen.connect(self._on_cell)
        self.ui.comparisonView.comparison_model.decided.connect(self._on_decided)

    @property
    def comparison(self) -> Comparison:
        """The comparison as decided so far."""
        return self.ui.comparisonView.comparison_model.comparison

    @property
    def forward_text(self) -> tuple[str, bool]:
        """What the button forward says, and whether there is anything to go on with."""
        comparison = self.comparison
        if not comparison.has_news:
            return self.tr("与台账一致，没有要写入的内容"), False
        added, changed = comparison.additions, comparison.changes
        if not added + changed:
            return self.tr("没有勾选要写入的内容"), False
        return self.tr("导入：新增{0}条，改动{1}处").format(added, changed), True

    def show_comparison(self, comparison: Comparison) -> None:
        """Show a comparison made just now."""
        self.ui.matchChips.show_counts(comparison)
        self.ui.comparisonView.comparison_model.show(comparison, self.ui.matchChips.statuses)
        self._on_decided()

    def take_keyboard(self) -> None:
        """Put the keyboard where the deciding is done."""
        self.ui.comparisonView.setFocus()

    @Slot()
    def _on_chip(self) -> None:
        self.ui.comparisonView.comparison_model.show(self.comparison, self.ui.matchChips.statuses)

    def _take_all(self, take: bool, _checked: bool = False) -> None:
        model = self.ui.comparisonView.comparison_model
        model.decide(self.comparison.with_all_taken(take=take))

    @Slot()
    def _on_cell(self) -> None:
        view = self.ui.comparisonView
        meant = view.comparison_model.cell(view.currentIndex())
        if meant is None:
            self.ui.textComparison.show_texts("", "")
            return
        row, cell = meant
        old = "" if row.known is None else row.title
        new = "" if row.proposed is None else row.title
        self.ui.textComparison.show_texts(cell.old if cell else old, cell.new if cell else new)

    @Slot()
    def _on_decided(self) -> None:
        comparison = self.comparison
        self.ui.takenLabel.setText(
            self.tr("将新增{0}条，改动{1}处").format(comparison.additions, comparison.changes)
        )
        self.decided.emit()
