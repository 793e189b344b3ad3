"""Where in a procedure one is: 1 来源 › 2 核对 › 3 与台账比较 › 4 导入."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class StepTrail(QWidget):
    """A quiet row of step names; the current one stands out by weight and line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_steps(self, names: Sequence[str], current: int) -> None:
        """Show the steps, the current one marked."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for number, name in enumerate(names):
            if number:
                arrow = self._label("›")
                arrow.setObjectName("stepArrowLabel")
            step = self._label(f"{number + 1}  {name}")
            step.setProperty("isStep", True)
            step.setProperty("isCurrent", number == current)
        self._layout.addStretch(1)
        self.setAccessibleName(
            self.tr("第{0}步，共{1}步：{2}").format(current + 1, len(names), names[current])
        )

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._layout.addWidget(label)
        return label
