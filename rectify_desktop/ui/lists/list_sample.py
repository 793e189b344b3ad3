"""How a list begins, shown while its layout is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTableWidgetItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableWidget

    from rectify_desktop.domain.papers.list_sheet import ListSheet

_ROWS = 3
_LEAST_WIDTH, _MOST_WIDTH = 60, 190


def fill_sample(table: QTableWidget, sheet: ListSheet) -> None:
    """Show the first rows of a list, each cell in one line."""
    rows = [row for entry in sheet.entries[:_ROWS] for row in entry.rows][:_ROWS]
    table.clear()
    table.setColumnCount(len(sheet.columns))
    table.setRowCount(len(rows))
    table.setHorizontalHeaderLabels([column.text for column in sheet.columns])
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(at, column, QTableWidgetItem(" ".join(text.split("\n"))))
    table.resizeColumnsToContents()
    for column in range(table.columnCount()):
        width = min(max(table.columnWidth(column), _LEAST_WIDTH), _MOST_WIDTH)
        table.setColumnWidth(column, width)
