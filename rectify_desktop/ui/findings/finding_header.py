"""The titles over the 问题清单: which columns there are, how wide, in which order.

What is empty makes room for 问题, until a clerk has set columns by hand.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QPoint, Qt, Signal

from rectify_desktop.overrides import override
from rectify_desktop.ui.findings.column_widths import (
    FITTED_COLUMNS,
    LEAST_WIDTH,
    fitted_width,
    number_width,
    usual_width,
)
from rectify_desktop.ui.findings.deaf_header import DeafHeader
from rectify_desktop.ui.findings.finding_columns import (
    COLUMN_KEYS,
    DEFAULT_COLUMNS,
    FindingColumn,
)
from rectify_desktop.ui.widgets.staying_menu import StayingMenu

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QContextMenuEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.findings.finding_table_model import FindingTableModel

_TITLE_LEAST = 200
_FIXED = frozenset({FindingColumn.NUMBER, FindingColumn.TITLE})


class ColumnPlace(NamedTuple):
    """One column as a clerk left it; places are kept in the order of the columns."""

    key: str
    width: int
    is_shown: bool


_DEFAULT_KEYS = tuple(COLUMN_KEYS[column] for column in DEFAULT_COLUMNS)


class FindingHeader(DeafHeader):
    """Fits columns to what they hold until a clerk has set one; ``columns_changed`` tells so.

    ``order_wanted`` tells a column to sort by and whether downwards; None is the paper's order.
    """

    columns_changed = Signal()
    order_wanted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setMinimumSectionSize(LEAST_WIDTH)
        self._is_chosen = False
        self._is_fitting = False
        self._sorted: tuple[int, bool] | None = None
        self._title_least = _TITLE_LEAST
        self._known: dict[str, ColumnPlace] = {}
        self._settled = 0
        self._fitted: tuple[Ledger, date] | None = None
        self.sectionResized.connect(self._on_resized)
        self.sectionMoved.connect(self._on_moved)
        self.sectionClicked.connect(self._on_clicked)
        self.setToolTip(self.tr("点击按这一列排序，再点倒序，第三次恢复清单顺序；右键选择列"))

    def settle(self) -> None:
        """Set up the columns of the model just given, or of one that has other columns now."""
        if self.count() != self._settled:
            self._settled = self.count()
            self._apply(list(self._known.values()))

    # Choosing

    def layout_chosen(self) -> str | None:
        """Return the columns as a clerk left them, None if nobody touched them."""
        return json.dumps(self.places()) if self._is_chosen else None

    def places(self) -> list[ColumnPlace]:
        """Return the columns in their order, with their widths."""
        sections = [self.logicalIndex(at) for at in range(self.count())]
        return [self._place(section) for section in sections]

    def choose_layout(self, text: str) -> None:
        """Show the columns as a clerk left them earlier; columns that are gone are passed by."""
        try:
            places = [ColumnPlace(str(k), int(w), bool(shown)) for k, w, shown in json.loads(text)]
        except (ValueError, TypeError):
            return
        self._apply(places)
        self._is_chosen = True

    def restore_default(self) -> None:
        """Show the usual columns in the usual order and widths."""
        self._is_chosen = False
        self._title_least = _TITLE_LEAST
        self._known.clear()
        self._apply([])
        if self._fitted is not None:
            self.fit(*self._fitted, may_shrink=True)
        self.columns_changed.emit()

    def show_column(self, section: int, is_shown: bool) -> None:
        """Show a column at its place, or hide it."""
        self._remember()
        self.setSectionHidden(section, not is_shown)
        if is_shown:
            width = self._known[self._key(section)].width
            self._resize(section, width or self._usual_width(section))
        self._spread()
        self._on_chosen()

    def offer_columns(self, at: QPoint | None = None) -> None:
        """Offer all columns to be shown or hidden; the menu stays open for several."""
        menu = self.column_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at or self.mapToGlobal(QPoint(self.width() // 3, self.height())))

    def column_menu(self) -> StayingMenu:
        """Return a menu of all columns that can be shown or hidden."""
        menu = StayingMenu(self)
        menu.setObjectName("columnMenu")
        model = self._model()
        for section in range(self.count()):
            if section in _FIXED:
                continue
            entry = menu.addAction(model.words.title_of(section).replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(not self.isSectionHidden(section))
            entry.toggled.connect(lambda on, section=section: self.show_column(section, on))
        menu.addSeparator()
        menu.addAction(self.tr("恢复默认列")).triggered.connect(self.restore_default)
        return menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.offer_columns(event.globalPos())

    # Sorting

    def show_order(self, section: int | None, *, descending: bool = False) -> None:
        """Mark the column that the list is sorted by; none for the paper's order."""
        self._sorted = None if section is None else (section, descending)
        self.setSortIndicatorShown(section is not None)
        if section is not None:
            way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.setSortIndicator(section, way)

    @property
    def order(self) -> tuple[int, bool] | None:
        """The column sorted by and whether downwards; None for the paper's order."""
        return self._sorted

    def _on_clicked(self, section: int) -> None:
        match self._sorted:
            case (known, False) if known == section:
                wanted = section, True
            case (known, True) if known == section:
                wanted = None, False
            case _:
                wanted = section, False
        self.show_order(wanted[0], descending=wanted[1])
        self.order_wanted.emit(*wanted)

    # Fitting

    def fit(self, ledger: Ledger, today: date, *, may_shrink: bool) -> None:
        """Make columns as wide as their words, none wider than it has to be."""
        self._fitted = ledger, today
        if self._is_chosen:
            return
        metrics = self.fontMetrics()
        wanted = {FindingColumn.NUMBER: number_width(ledger, metrics)}
        shown = (column for column in FITTED_COLUMNS if not self.isSectionHidden(column))
        wanted |= {column: fitted_width(column, ledger, today, metrics) for column in shown}
        for column, width in wanted.items():
            if may_shrink or width > self.sectionSize(column):
                self._resize(column, width)
        self._spread()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Give 问题 the room that is left, but never less than it can be read in."""
        if self.count() <= FindingColumn.TITLE:
            return
        others = self.length() - self.sectionSize(FindingColumn.TITLE)
        room = self.viewport().width() - others
        self._resize(FindingColumn.TITLE, max(room, self._title_least))

    def _apply(self, places: Sequence[ColumnPlace]) -> None:
        self._known |= {place.key: place for place in places}
        sections = {self._key(section): section for section in range(self.count())}
        order = [place.key for place in places if place.key in sections]
        order = [*_DEFAULT_KEYS[:2], *(key for key in order if key not in _DEFAULT_KEYS[:2])]
        order += [key for key in sections if key not in order]
        is_known = bool(places)
        self._is_fitting = True
        for at, key in enumerate(order):
            section = sections[key]
            self.moveSection(self.visualIndex(section), at)
            place = self._known.get(key)
            is_shown = place.is_shown if place and is_known else key in _DEFAULT_KEYS
            self.setSectionHidden(section, not is_shown)
            width = place.width if place and place.width else self._usual_width(section)
            if is_shown:
                self.resizeSection(section, width)
        self._is_fitting = False
        self._spread()

    def _usual_width(self, section: int) -> int:
        return self._title_least if section == FindingColumn.TITLE else usual_width(section)

    def _place(self, section: int) -> ColumnPlace:
        key = self._key(section)
        known = self._known.get(key)
        is_hidden = self.isSectionHidden(section)
        width = known.width if is_hidden and known else self.sectionSize(section)
        return ColumnPlace(key, width, not is_hidden)

    def _remember(self) -> None:
        self._known |= {place.key: place for place in self.places()}

    def _key(self, section: int) -> str:
        return self._model().words.key_of(section)

    def _model(self) -> FindingTableModel:
        return cast("FindingTableModel", self.model())

    def _resize(self, section: int, width: int) -> None:
        self._is_fitting = True
        self.resizeSection(section, width)
        self._is_fitting = False

    def _on_resized(self, column: int, _: int, width: int) -> None:
        if self._is_fitting or not self.isVisible():
            return
        if column == FindingColumn.TITLE:
            # 问题 takes the room that is left; dragging it says how little it may get.
            self._title_least = max(width, self.minimumSectionSize())
        self._spread()
        self._on_chosen()

    def _on_moved(self, section: int, _: int, new: int) -> None:
        if self._is_fitting:
            return
        if section in _FIXED or new < len(_FIXED):
            # 编号 and 问题 stay in front: they are what every row is known by.
            self._is_fitting = True
            self.moveSection(self.visualIndex(FindingColumn.NUMBER), 0)
            self.moveSection(self.visualIndex(FindingColumn.TITLE), 1)
            self._is_fitting = False
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._is_chosen = True
        # Qt forgets all of it where a ledger gets or loses columns.
        self._known = {place.key: place for place in self.places()}
        self.columns_changed.emit()
