"""The figures of a round source by source (来源), each on a card of its own: never added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rectify_desktop.domain.figures import BASIS_TALLY
from rectify_desktop.domain.overview.counts import BASIS_OPEN
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.ui.overview.arrow_walk import walk
from rectify_desktop.ui.overview.count_tile import CountTile
from rectify_desktop.ui.overview.overview_section import OverviewSection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from rectify_desktop.domain.figures import SourceFigures as Announced
    from rectify_desktop.domain.overview.counts import Count, SourceCounts


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
        strip = QWidget(card)
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for counts in ((source.total,), source.results, source.watched):
            if row.count():
                row.addWidget(_divider(strip))
            self._add_tiles(row, counts, card)
        row.addStretch(1)
        card.add(strip)
        return card

    def _add_tiles(self, row: QHBoxLayout, counts: Sequence[Count], card: OverviewSection) -> None:
        for count in counts:
            tile = CountTile(count, card)
            tile.clicked.connect(lambda _=False, tile=tile, card=card: self._open(tile, card))
            self._tiles.append(tile)
            row.addWidget(tile)

    def _open(self, tile: CountTile, card: OverviewSection) -> None:
        """Name the rows, with their source where there are several and it is not said already."""
        name, source = tile.count.name, card.accessibleName()
        is_clear = len(self._cards) == 1 or tile.count.label == source
        self.opened.emit(name if is_clear else f"{source} {name}", tile.count.finding_ids)


def _counts(source: SourceCounts) -> tuple[Count, ...]:
    return (source.total, *source.results, *source.watched)


def _divider(parent: QWidget) -> QFrame:
    divider = QFrame(parent)
    divider.setProperty("isDivider", True)
    divider.setFixedWidth(9)
    return divider
