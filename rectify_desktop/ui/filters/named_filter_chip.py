"""The chip that names the rows a figure opened: 超期2条 ×; a click shows everything again."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget


class NamedFilterChip(QToolButton):
    """Hidden as long as nothing is held back by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("namedFilterChip")
        self.setProperty("isChip", True)
        self.setProperty("isChosen", True)
        self._name = ""
        self.hide()

    @property
    def name(self) -> str:
        """What is shown; empty while nothing is held back by name."""
        return "" if self.isHidden() else self._name

    def show_name(self, name: str) -> None:
        """Name what is shown."""
        self._name = name
        self.setText(f"{name} ×")
        self.setAccessibleName(self.tr("只看{0}，按下后显示全部").format(name))
        self.setToolTip(self.tr("不再只看“{0}”，显示全部").format(name))
        self.show()
