"""The sums at the foot of a record table; each shows the rows it is made of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.record_sums import RecordSum


class SumLine(QFrame):
    """``chosen`` tells which rows are to be shown alone, None for all of them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sumLine")
        self._sums: tuple[RecordSum, ...] = ()
        self._only: frozenset[str] | None = None
        # However many kinds there are, the window stays as narrow as its screen.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(6)

    @property
    def buttons(self) -> list[QToolButton]:
        """The sums as buttons, from the left."""
        return self.findChildren(QToolButton)

    def show_sums(self, sums: Sequence[RecordSum], only: frozenset[str] | None) -> None:
        """Show sums; the one whose rows are shown alone is marked."""
        if (tuple(sums), only) == (self._sums, self._only) and self._row.count():
            return
        self._sums, self._only = tuple(sums), only
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._row.addWidget(QLabel(self.tr("合计（分类计，不相加）："), self))
        for each in self._sums:
            self._row.addWidget(self._button(each.text, each.record_ids))
        if only is not None:
            self._row.addWidget(self._button(self.tr("显示全部"), None))
        self._row.addStretch(1)
        self.setVisible(bool(self._sums))

    def _button(self, text: str, record_ids: frozenset[str] | None) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("isChip", True)
        button.setProperty("isChosen", record_ids is not None and record_ids == self._only)
        button.setToolTip(self.tr("只看这些行") if record_ids is not None else "")
        button.clicked.connect(partial(self._on_clicked, record_ids))
        return button

    def _on_clicked(self, record_ids: frozenset[str] | None) -> None:
        # Pressed again, a sum gives all rows back.
        self.chosen.emit(None if record_ids == self._only else record_ids)
