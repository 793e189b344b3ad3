"""Progress by department as a stacked bar chart; every part of every bar opens its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rectify_desktop.domain.overview.counts import result_term
from rectify_desktop.domain.overview.departments import PART_ORDER
from rectify_desktop.overrides import override
from rectify_desktop.ui.overview.arrow_walk import walk
from rectify_desktop.ui.overview.department_bar import GAP, ROW_PADDING, DepartmentBar, name_width
from rectify_desktop.ui.overview.result_pattern import paint_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from rectify_desktop.domain.overview.counts import Result
    from rectify_desktop.domain.overview.departments import DepartmentProgress

# More departments than this are shown only when asked for.
MOST_ROWS = 8

_SWATCH = 18


class DepartmentChart(QWidget):
    """Emits ``opened`` with the name and the rows of what was chosen on a bar."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend = PartLegend(self)
        self._bars: list[DepartmentBar] = []
        self._rows: tuple[DepartmentProgress, ...] = ()
        self._shows_all = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._legend)

    @property
    def bars(self) -> list[DepartmentBar]:
        """The bars on show, from top to bottom."""
        return [bar for bar in self._bars if not bar.isHidden()]

    @property
    def left_out(self) -> int:
        """How many departments are not shown."""
        return 0 if self._shows_all else max(0, len(self._rows) - MOST_ROWS)

    @property
    def shows_many(self) -> bool:
        """Whether more departments are shown than usual."""
        return self._shows_all and len(self._rows) > MOST_ROWS

    def show_all(self, *, shows_all: bool) -> None:
        """Show every department, or the first ones."""
        self._shows_all = shows_all
        self._refresh()

    def show_departments(self, rows: Sequence[DepartmentProgress]) -> None:
        """Show how far the departments are; bars are as long as their share of the longest."""
        self._rows = tuple(rows)
        self._refresh()

    def _refresh(self) -> None:
        shown = self._rows if self._shows_all else self._rows[:MOST_ROWS]
        while len(self._bars) < len(shown):
            bar = DepartmentBar(self)
            bar.opened.connect(self.opened)
            self._bars.append(bar)
            self._layout.addWidget(bar)
        longest = max((row.total.number for row in self._rows), default=1)
        for bar, row in zip(self._bars, shown, strict=False):
            bar.show_department(row, longest)
            bar.show()
        for bar in self._bars[len(shown) :]:
            bar.hide()
        found = {
            result
            for row in self._rows
            for result, part in zip(PART_ORDER, row.parts, strict=True)
            if part.number
        }
        self._legend.show_parts([result for result in PART_ORDER if result in found])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from bar to bar."""
        if not walk(event, self.bars):
            super().keyPressEvent(event)


class PartLegend(QWidget):
    """What the patterns stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[Result, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, results: Sequence[Result]) -> None:
        """Explain these parts."""
        self._results = tuple(results)
        words = "、".join(result_term(result) for result in results)
        self.setAccessibleName(self.tr("图例：{0}").format(words))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + ROW_PADDING)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        left = float(name_width(self) + GAP)
        for result in self._results:
            swatch = QRectF(left + 0.5, (self.height() - 11) / 2, _SWATCH, 11)
            paint_part(painter, swatch, result, self.palette())
            word = result_term(result)
            left += _SWATCH + 5
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            width = metrics.horizontalAdvance(word)
            painter.drawText(
                QRectF(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, word
            )
            left += width + 2 * GAP
