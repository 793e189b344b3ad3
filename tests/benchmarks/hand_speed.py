"""What a hand feels in the window: a cell written, stored durably and shown; and scrolling."""

from __future__ import annotations

import sqlite3
import time
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from grown_ledger import LARGEST, REPORTS, USUAL
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from ratio import ROUNDS, Ratio, alternating, timed
from shown_list import HEIGHT, WIDTH, settle, shown_list

from rectify_desktop.ui.findings.finding_columns import FindingColumn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.ui.findings.finding_list_page import FindingListPage

# Two frames of a usual screen: what comes later is seen as a jerk.
FRAME = 0.033
WORDS = "督促牵头科室补齐学习记录"


def measure() -> Iterator[Ratio]:
    """Compare a cell with the bare least of it, and frames of scrolling with their limit."""
    written: dict[int, float] = {}
    for size in (USUAL, LARGEST):
        told = f"{size:,} findings with {size * REPORTS:,} reports"
        with shown_list(size) as page, TemporaryDirectory() as folder:
            bare = _BareDesk(Path(folder) / "bare.sqlite", size)
            wording = (f"{WORDS}{number}" for number in count())
            ours, theirs = alternating(
                lambda: _write_cell(page, next(wording)),  # noqa: B023
                lambda: bare.write(next(wording)),  # noqa: B023
                2 * ROUNDS,
            )
            bare.close()
            written[size] = ours
            yield Ratio(
                f"Enter in a cell to it stored durably and shown, {told}, "
                "against a bare table and commit",
                ours,
                theirs,
            )
            yield Ratio(f"largest gap between frames, {told}, against 33 ms", _gap(page), FRAME, 1)
            _show_everything(page)
            yield Ratio(
                f"the same with all columns, some frozen, at 1920 × 1080, {told}",
                _gap(page),
                FRAME,
                1,
            )
    claim = f"the cell among {LARGEST:,} findings against {USUAL}"
    yield Ratio(claim, written[LARGEST], written[USUAL])


class _BareDesk:
    """The least it can be: Qt's own table, and one row updated in one synced transaction."""

    def __init__(self, path: Path, size: int) -> None:
        self._base = sqlite3.connect(path)
        self._base.execute("PRAGMA synchronous = FULL")
        self._base.execute("CREATE TABLE finding (uid INTEGER PRIMARY KEY, title TEXT)")
        self._base.execute("INSERT INTO finding VALUES (1, '')")
        self._base.commit()
        self._model = QStandardItemModel()
        for _ in range(size):
            self._model.appendRow([QStandardItem(WORDS) for _ in range(8)])
        self._view = QTableView()
        self._view.setModel(self._model)
        self._view.resize(WIDTH, HEIGHT)
        self._view.show()
        settle()

    def write(self, words: str) -> float:
        def write() -> None:
            self._base.execute("UPDATE finding SET title = ? WHERE uid = 1", (words,))
            self._base.commit()
            self._model.setData(self._model.index(0, 1), words)
            QApplication.processEvents()

        return timed(write)

    def close(self) -> None:
        self._view.close()
        self._base.close()


def _write_cell(page: FindingListPage, words: str) -> float:
    """Return the seconds from Enter in an open cell to the new words on the screen."""
    index = page.model.index_of(page.selected_findings()[0].id, FindingColumn.TITLE)
    page.view.setCurrentIndex(index)
    page.view.edit(index)
    editor = QApplication.focusWidget() or page.view.indexWidget(index)
    assert editor is not None
    assert editor is not page.view
    editor.selectAll()
    editor.insertPlainText(words)
    enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    def press() -> None:
        QApplication.sendEvent(editor, enter)
        QApplication.processEvents()

    seconds = timed(press)
    assert index.data() == words
    page.view.setCurrentIndex(index)
    settle()
    return seconds


def _show_everything(page: FindingListPage) -> None:
    """Show all columns on a large screen, scrolled sideways so that the first ones are frozen."""
    page.window().resize(1920, 1080)
    for column in FindingColumn:
        page.view.setColumnHidden(column, False)
    settle()
    page.view.horizontalScrollBar().setValue(300)
    settle()


def _gap(page: FindingListPage) -> float:
    """Return the longest a frame takes while the list passes by: the least of several passages."""
    return min(_largest_gap(page) for _ in range(ROUNDS))


def _largest_gap(page: FindingListPage) -> float:
    bar = page.view.verticalScrollBar()
    bar.setValue(0)
    settle()
    gaps: list[float] = []
    for step in range(1, 120):
        bar.setValue(min(bar.maximum(), step * bar.pageStep() // 2))
        # Processor time: that other programs had their turn is nothing a list can help.
        began = time.process_time()
        QApplication.processEvents()
        gaps.append(time.process_time() - began)
    return max(gaps)
