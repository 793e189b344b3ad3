"""How the columns of the review table share the width of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView

from rectify_desktop.ui.review.review_columns import WIDTHS, ReviewColumn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QTableView

_HEIGHT_AT_100 = 19
_ENTRY_WIDTH = 240
_NARROWEST = 0.65


def spread_columns(view: QTableView, spread: float) -> float:
    """Give columns their widths if ``spread``, what was given last, no longer fits; return it.

    On a narrow screen what is only read makes room for writing.
    """
    header = view.horizontalHeader()
    scale = view.fontMetrics().height() / _HEIGHT_AT_100
    room = view.viewport().width() / scale - _ENTRY_WIDTH
    widths = {column: w for column, w in WIDTHS.items() if not view.isColumnHidden(column)}
    wanted = scale * min(1.0, max(_NARROWEST, room / sum(widths.values())))
    if wanted != spread:
        for column, width in widths.items():
            # Words of the head are never cut.
            least = header.sectionSizeHint(column)
            view.setColumnWidth(column, max(round(width * wanted), least))
    _give_room_to_write(view, widths, round(_ENTRY_WIDTH * _NARROWEST * scale))
    return wanted


def _give_room_to_write(view: QTableView, others: Iterable[ReviewColumn], least: int) -> None:
    """Let the column that is typed into take the rest, or scroll sideways where that is little."""
    header = view.horizontalHeader()
    rest = view.viewport().width() - sum(view.columnWidth(column) for column in others)
    if rest >= least:
        header.setSectionResizeMode(ReviewColumn.PROGRESS, QHeaderView.ResizeMode.Stretch)
        return
    header.setSectionResizeMode(ReviewColumn.PROGRESS, QHeaderView.ResizeMode.Interactive)
    view.setColumnWidth(ReviewColumn.PROGRESS, least)
