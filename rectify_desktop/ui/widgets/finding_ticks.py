"""Findings to be ticked, sifted by words; Space ticks the one the keyboard is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId

_LEAST_ROWS = 4
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class FindingTicks(QWidget):
    """A list with a box before every finding; what is ticked stays ticked while it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[FindingId] = []
        self._search = QLineEdit(self)
        self._search.setObjectName("tickSearchEdit")
        self._search.setPlaceholderText(self.tr("按编号、问题查找"))
        self._search.setAccessibleName(self.tr("在问题中查找"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._sift)
        # A tree, for a list would cut long titles off without dots.
        self._rows = QTreeWidget(self)
        self._rows.setObjectName("tickRows")
        self._rows.setAccessibleName(self.tr("选择问题，空格键勾选"))
        self._rows.setHeaderHidden(True)
        self._rows.setRootIsDecorated(False)
        self._rows.setUniformRowHeights(True)
        self._rows.itemChanged.connect(lambda *_: self._count())
        self._counted = QLabel(self)
        self._counted.setObjectName("tickCountLabel")
        self._counted.setTextFormat(Qt.TextFormat.PlainText)
        self._counted.setProperty("isHint", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._search, self._rows, self._counted):
            layout.addWidget(widget)
        self.setFocusProxy(self._rows)

    @property
    def ticked(self) -> tuple[FindingId, ...]:
        """The findings ticked, in the order of the ledger."""
        rows = zip(self._ids, self._items(), strict=True)
        return tuple(key for key, item in rows if item.checkState(0) is _CHECKED)

    def offer(self, findings: Sequence[Finding], ticked: Collection[FindingId]) -> None:
        """Offer some findings, those of ``ticked`` ticked."""
        self._rows.clear()
        self._ids = [finding.id for finding in findings]
        for finding in findings:
            item = QTreeWidgetItem([f"{finding.number}　{finding.title}".strip()])
            item.setToolTip(0, plain_tip(finding.title))
            item.setCheckState(0, _CHECKED if finding.id in ticked else _UNCHECKED)
            self._rows.addTopLevelItem(item)
        first = next((at for at, key in enumerate(self._ids) if key in ticked), 0)
        current = self._rows.topLevelItem(first)
        if current is not None:
            self._rows.setCurrentItem(current)
        self._count()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        row = max(self._rows.sizeHintForRow(0), self.fontMetrics().height())
        others = self._search.sizeHint().height() + self._counted.sizeHint().height()
        return QSize(240, _LEAST_ROWS * row + others + 16)

    def _sift(self, text: str) -> None:
        words = text.split()
        for item in self._items():
            item.setHidden(not all(word in item.text(0) for word in words))

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self._rows.topLevelItem(at) for at in range(self._rows.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _count(self) -> None:
        self._counted.setText(self.tr("已选{0}个问题").format(len(self.ticked)))
