"""Lines that lead somewhere, one below the other, walked through with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.overview.arrow_walk import walk
from rectify_desktop.ui.overview.line_button import LineButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent


class Line(NamedTuple):
    """One line: what it says, what it adds more quietly, and what a click does."""

    lead: str
    rest: str
    run: Callable[[], object]
    is_alert: bool = False


class LineList(QWidget):
    """Shows lines; the one that has the keyboard keeps its place when they are shown again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._buttons: list[LineButton] = []
        self._shown: list[tuple[str, str, bool]] = []
        self._runs: list[Callable[[], object]] = []

    @property
    def buttons(self) -> list[LineButton]:
        """The lines on show."""
        return list(self._buttons)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show some lines; nothing is drawn anew where they say the same as before."""
        self._runs = [line.run for line in lines]
        said = [(line.lead, line.rest, line.is_alert) for line in lines]
        if said == self._shown:
            return
        at = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), None)
        self._shown = said
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(place, line) for place, line in enumerate(lines)]
        if at is not None and self._buttons:
            self._buttons[min(at, len(self._buttons) - 1)].setFocus()
        self.setVisible(bool(lines))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from line to line."""
        if not walk(event, self._buttons):
            super().keyPressEvent(event)

    def _button(self, place: int, line: Line) -> LineButton:
        button = LineButton(line.lead, line.rest, is_alert=line.is_alert, parent=self)
        button.clicked.connect(lambda: self._runs[place]())
        self._layout.addWidget(button)
        return button
