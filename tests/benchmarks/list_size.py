"""Opening a ledger and searching its list, against Qt's own model on the same texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from grown_ledger import LARGEST, TENTH, TODAY, ledger_file
from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTreeView
from ratio import Ratio, alternating, timed
from shown_list import HEIGHT, WIDTH

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.findings.finding_columns import FindingColumn, cell_text
from rectify_desktop.ui.findings.finding_list_page import FindingListPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger

WORD = "卫生室"


@dataclass(frozen=True, slots=True)
class BareList:
    """The same texts in Qt's standard model, flat, with Qt's own filter."""

    view: QTreeView
    model: QStandardItemModel
    shown: QSortFilterProxyModel


def measure() -> Iterator[Ratio]:
    """Compare opening and searching with a bare model, and opening with a tenth of the size."""
    prepare_application()
    with ledger_file(TENTH) as small, ledger_file(LARGEST) as large:
        slow, quick = alternating(lambda: _opened(large), lambda: _opened(small))
        yield Ratio(f"{LARGEST:,} findings opened and shown against {TENTH:,}", slow, quick, 14)
        with Workspace.open(large, read_only=True) as workspace:
            ledger = workspace.ledger()
            bare = timed(lambda: _bare(ledger))
            claim = f"{LARGEST:,} findings from file to screen against a bare model filled"
            yield Ratio(claim, slow, bare)
            yield _searching(workspace, ledger)


def _searching(workspace: Workspace, ledger: Ledger) -> Ratio:
    page, bare = _page(workspace), _bare(ledger)
    ours, theirs = alternating(lambda: _search(page), lambda: _search_bare(bare))
    page.close()
    claim = f"{LARGEST:,} findings searched in their list against a bare model filtered"
    return Ratio(claim, ours, theirs)


def _opened(path: Path) -> float:
    def load() -> None:
        with Workspace.open(path, read_only=True) as workspace:
            _page(workspace).close()

    return timed(load)


def _page(workspace: Workspace) -> FindingListPage:
    page = FindingListPage(Desk(workspace, today=lambda: TODAY))
    page.resize(WIDTH, HEIGHT)
    page.show()
    QApplication.processEvents()
    return page


def _search(page: FindingListPage) -> float:
    def search(word: str) -> None:
        page.ui.searchEdit.setText(word)
        page.ui.searchEdit.returnPressed.emit()
        QApplication.processEvents()

    seconds = timed(lambda: search(WORD))
    assert page.view.model().rowCount()
    search("")
    return seconds


def _bare(ledger: Ledger) -> BareList:
    model = QStandardItemModel()
    for finding in ledger.findings:
        cells = [cell_text(ledger, finding, column, TODAY) for column in FindingColumn]
        row = [QStandardItem(cell) for cell in cells]
        row[0].setData("\n".join([*cells, finding.situation]), Qt.ItemDataRole.UserRole)
        model.appendRow(row)
    shown = QSortFilterProxyModel()
    shown.setSourceModel(model)
    shown.setFilterRole(Qt.ItemDataRole.UserRole)
    view = QTreeView()
    view.setModel(shown)
    view.resize(WIDTH, HEIGHT)
    view.show()
    QApplication.processEvents()
    return BareList(view, model, shown)


def _search_bare(bare: BareList) -> float:
    def search(word: str) -> None:
        bare.shown.setFilterFixedString(word)
        QApplication.processEvents()

    seconds = timed(lambda: search(WORD))
    search("")
    return seconds
