"""The figures of a round source by source (来源), each on a card of its own: never added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rectify_desktop.domain.figures import BASIS_TALLY
from rectify_desktop.domain.overview.counts import BASIS_OPEN
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.overview.arrow_walk import walk
from rectify_desktop.ui.overview.count_tile import CountTile
from rectify_desktop.ui.overview.overview_section import OverviewSection
from rectify_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from rectify_desktop.domain.figures import SourceFigures as Announced
    from rectify_desktop.domain.overview.counts import Count, SourceCounts


_GAP = 8


class SourceFigures(QWidget):
    """Emits ``opened`` with the name and the rows of a figure that was chosen."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._cards: list[OverviewSection] = []
        self._shape: tuple[object, ...] = ()
        self._tiles: list[CountTile] = []
        self._announced = OverviewSection(self)
        self._announced.set_title(self.tr("只公布件数的来源"))
        self._announced.put_note_beside()
        self._layout.addWidget(self._announced)

    @property
    def tiles(self) -> list[CountTile]:
        """Every figure on show, in reading order."""
        return list(self._tiles)

    def show_figures(self, sources: Sequence[SourceCounts], announced: Sequence[Announced]) -> None:
        """Show the figures; tiles stay where they are as long as the same things are counted."""
        shape = tuple((each.source, *(c.label for c in _counts(each))) for each in sources)
        if shape != self._shape:
            self._shape = shape
            self._rebuild(sources)
        counts = [count for each in sources for count in _counts(each)]
        for tile, count in zip(self._tiles, counts, strict=True):
            tile.show_count(count)
        for card, each in zip(self._cards, sources, strict=True):
            card.set_title(SOURCE_TERMS[each.source])
            card.set_note(f"{each.basis}；{BASIS_OPEN.removeprefix('口径：')}")
        self._announced.setVisible(bool(announced))
        said = "；".join(f"{SOURCE_TERMS[known.source]} {known.sum_text}" for known in announced)
        self._announced.set_note(f"{said}（{BASIS_TALLY}，台账里没有逐条登记）")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the figures with the arrow keys, as in a table."""
        if not walk(event, [tile for tile in self._tiles if tile.isEnabled()], is_row=True):
            super().keyPressEvent(event)

    def _rebuild(self, sources: Sequence[SourceCounts]) -> None:
        for card in self._cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._tiles.clear()
        self._cards = [self._card(each) for each in sources]

    def _card(self, source: SourceCounts) -> OverviewSection:
        card = OverviewSection(self)
        card.put_note_beside()
        # Sources of which only numbers are known stay behind the others.
        self._layout.insertWidget(self._layout.count() - 1, card)
        strip = _TileStrip(card)
        for counts in ((source.total,), source.results, source.watched):
            for number, count in enumerate(counts):
                tile = CountTile(count, strip)
                tile.clicked.connect(lambda _=False, tile=tile: self._open(tile, card))
                self._tiles.append(tile)
                strip.add(tile, begins_group=not number)
        card.add(strip)
        return card

    def _open(self, tile: CountTile, card: OverviewSection) -> None:
        """Name the rows, with their source where there are several and it is not said already."""
        name, source = tile.count.name, card.accessibleName()
        is_clear = len(self._cards) == 1 or tile.count.label == source
        self.opened.emit(name if is_clear else f"{source} {name}", tile.count.finding_ids)


def _counts(source: SourceCounts) -> tuple[Count, ...]:
    return (source.total, *source.results, *source.watched)


class _TileStrip(QWidget):
    """Figures in a row, or in several; a line parts what is counted in another way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, _GAP)
        self._beginners: list[CountTile] = []

    def add(self, tile: CountTile, *, begins_group: bool) -> None:
        """Put a figure behind the others."""
        self._flow.addWidget(tile)
        if begins_group:
            self._beginners.append(tile)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look.LINE)
        for tile in self._beginners:
            place = tile.geometry()
            # None where a group begins a line of its own.
            if place.left() > 0:
                at = place.left() - _GAP // 2
                painter.drawLine(at, place.top() + _GAP // 2, at, place.bottom() - _GAP // 2)
