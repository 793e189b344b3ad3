"""The drop-down at 撤销 and 重做: it names the last steps; choosing one goes as far as that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QToolButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

# Further back than this, nobody recognises a step by its name.
_MOST_STEPS = 20


class StepMenu(QMenu):
    """Filled when it opens, with the next step first."""

    def __init__(
        self, names: Callable[[], list[str]], go: Callable[[int], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._go = go
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for count, name in enumerate(self._names()[:_MOST_STEPS], start=1):
            words = name.replace("&", "&&")
            self.addAction(f"{count}　{words}").triggered.connect(partial(self._on_chosen, count))

    def _on_chosen(self, count: int) -> None:
        self._go(count)


def offer_steps(
    button: QWidget | None, names: Callable[[], list[str]], go: Callable[[int], object]
) -> None:
    """Give a tool button the drop-down; a click on the button itself goes one step."""
    assert isinstance(button, QToolButton)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    button.setMenu(StepMenu(names, go, button))
