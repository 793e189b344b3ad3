"""What a hand feels in 5,000 findings: a cell written and safe on the disk, and scrolling."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from grown_ledger import TODAY, write_grown
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from ratio import Ratio, alternating, timed

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.look.look import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = 5_000
# Two frames of a usual screen: what comes later is seen as a jerk.
FRAME = 0.033
WORDS = "督促牵头科室补齐学习记录"


def measure_hand() -> list[Ratio]:
    """Compare writing a cell with the bare least of it, and a frame of scrolling with its limit."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_look(application)
    with TemporaryDirectory() as folder:
        path = write_grown(Path(folder) / "ledger.zgtz", SIZE)
        bare = _BareDesk(Path(folder) / "bare.sqlite")
        with Workspace.open(path) as workspace:
            page = FindingListPage(Desk(workspace, today=lambda: TODAY))
            page.resize(1366, 768)
            page.show()
            _settle()
            wording = _wordings()
            ours, theirs = alternating(
                lambda: _write_cell(page, next(wording)), lambda: bare.write(next(wording))
            )
            gap = min(_largest_gap(page) for _ in range(3))
            _show_everything(page)
            wide_gap = min(_largest_gap(page) for _ in range(3))
            page.close()
        bare.close()
    return [
        Ratio("a cell written, stored and shown against a bare table and commit", ours, theirs),
        Ratio(f"largest gap between frames in {SIZE} findings", gap, FRAME, 1.0),
        Ratio(
            f"largest gap in {SIZE} findings with all columns, some frozen, at 1920 × 1080",
            wide_gap,
            FRAME,
            1.0,
        ),
    ]


class _BareDesk:
    """The least it can be: Qt's own table, and one row updated in one synced transaction."""

    def __init__(self, path: Path) -> None:
        self._base = sqlite3.connect(path)
        self._base.execute("PRAGMA synchronous = FULL")
        self._base.execute("CREATE TABLE finding (uid INTEGER PRIMARY KEY, title TEXT)")
        self._base.execute("INSERT INTO finding VALUES (1, '')")
        self._base.commit()
        self._model = QStandardItemModel()
        for _ in range(SIZE):
            self._model.appendRow([QStandardItem(WORDS) for _ in range(8)])
        self._view = QTableView()
        self._view.setModel(self._model)
        self._view.resize(1366, 768)
        self._view.show()
        _settle()

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


def _wordings() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"{WORDS}{number}"


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
    _settle()
    return seconds


def _show_everything(page: FindingListPage) -> None:
    """Show all columns on a large screen, scrolled sideways so that the first ones are frozen."""
    page.resize(1920, 1080)
    for column in FindingColumn:
        page.view.setColumnHidden(column, False)
    _settle()
    page.view.horizontalScrollBar().setValue(300)
    _settle()


def _largest_gap(page: FindingListPage) -> float:
    """Return the longest a frame takes while the whole list passes by, page after page."""
    bar = page.view.verticalScrollBar()
    bar.setValue(0)
    _settle()
    gaps: list[float] = []
    for step in range(1, 120):
        bar.setValue(min(bar.maximum(), step * bar.pageStep() // 2))
        # Processor time: that other programs had their turn is nothing a list can help.
        began = time.process_time()
        QApplication.processEvents()
        gaps.append(time.process_time() - began)
    return max(gaps)


def _settle() -> None:
    for _ in range(10):
        QApplication.processEvents()
