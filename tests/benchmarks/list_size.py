"""The list of 5,000 findings: loading and filtering, against Qt's own models on the same texts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from grown_ledger import TODAY, write_grown
from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTreeView
from ratio import Ratio, alternating, timed

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.findings.finding_columns import FindingColumn, cell_text
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.look.look import apply_look

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger

SMALL, LARGE = 500, 5_000
ROUNDS = 5
WORD = "卫生室"


@dataclass(frozen=True, slots=True)
class BareList:
    """The same texts in Qt's standard model, flat, with Qt's own filter."""

    view: QTreeView
    model: QStandardItemModel
    shown: QSortFilterProxyModel


def measure_list() -> list[Ratio]:
    """Compare loading and filtering with a bare model, and loading with a tenth of the size."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_look(application)
    with TemporaryDirectory() as folder:
        small = write_grown(Path(folder) / "small.zgtz", SMALL)
        large = write_grown(Path(folder) / "large.zgtz", LARGE)
        with Workspace.open(large, read_only=True) as workspace:
            ledger = workspace.ledger()
        return [
            _growth(small, large),
            _loading(large, ledger),
            _filtering(large, ledger),
        ]


def _growth(small: Path, large: Path) -> Ratio:
    slow, quick = alternating(lambda: _load(large), lambda: _load(small), ROUNDS)
    return Ratio(
        f"{LARGE} findings opened and shown against {SMALL}, per finding",
        slow / LARGE,
        quick / SMALL,
    )


def _loading(large: Path, ledger: Ledger) -> Ratio:
    ours, bare = alternating(lambda: _load(large), lambda: timed(lambda: _bare(ledger)), ROUNDS)
    return Ratio(f"{LARGE} findings from file to screen against a bare model filled", ours, bare)


def _filtering(large: Path, ledger: Ledger) -> Ratio:
    with Workspace.open(large, read_only=True) as workspace:
        page = _page(workspace)
        bare = _bare(ledger)
        ours, theirs = alternating(lambda: _search(page), lambda: _search_bare(bare), ROUNDS)
        assert page.view.model().rowCount()
        page.close()
    return Ratio(f"{LARGE} findings filtered against a bare model", ours, theirs)


def _load(path: Path) -> float:
    def load() -> None:
        with Workspace.open(path, read_only=True) as workspace:
            _page(workspace).close()

    return timed(load)


def _page(workspace: Workspace) -> FindingListPage:
    page = FindingListPage(Desk(workspace, today=lambda: TODAY))
    page.resize(1366, 768)
    page.show()
    QApplication.processEvents()
    return page


def _search(page: FindingListPage) -> float:
    def search(word: str) -> None:
        page.ui.searchEdit.setText(word)
        page.ui.searchEdit.returnPressed.emit()
        QApplication.processEvents()

    seconds = timed(lambda: search(WORD))
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
    view.resize(1366, 768)
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
