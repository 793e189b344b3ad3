"""The cells that were not written, each with its words and the reason, to be copied or gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.ui.widgets.clipboard_block import written_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.services.findings.write_cells import RefusedCell

_SIZE = (720, 380)
_WIDTHS = (60, 90, 240)


class RefusedCellsDialog(QDialog):
    """Stays beside the list while a clerk mends it; ``cell_wanted`` names the cell to go to."""

    cell_wanted = Signal(object)

    def __init__(self, refused: Sequence[RefusedCell], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("没有写入的单元格"))
        self.resize(*_SIZE)
        self._refused = refused
        words = self.tr("下面 {0} 格没有写入，台账里原来的内容没有动；其余的已经写入。")
        told = QLabel(words.format(len(refused)), self)
        told.setWordWrap(True)
        self._list = QTreeWidget(self)
        self._list.setObjectName("refusedCells")
        self._list.setAccessibleName(self.windowTitle())
        self._list.setRootIsDecorated(False)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        titles = [self.tr("编号"), self.tr("列"), self.tr("内容"), self.tr("原因")]
        self._list.setHeaderLabels(titles)
        for column, width in enumerate(_WIDTHS):
            self._list.setColumnWidth(column, width)
        self._list.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for cell in refused:
            row = [cell.number, cell.title, cell.text, cell.reason]
            self._list.addTopLevelItem(QTreeWidgetItem(row))
        self._list.itemActivated.connect(self._on_activated)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("复制(&C)"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyRefusedButton")
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for widget in (told, self._list, buttons):
            layout.addWidget(widget)

    def _copy(self) -> None:
        rows = [[cell.number, cell.title, cell.text, cell.reason] for cell in self._refused]
        QGuiApplication.clipboard().setText(written_block(rows))

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        self.cell_wanted.emit(self._refused[self._list.indexOfTopLevelItem(item)])
