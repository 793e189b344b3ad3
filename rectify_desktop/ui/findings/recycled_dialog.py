"""The recycle list (回收站): what was deleted, by whom and when; choosing what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.services.findings.restore_deleted import KIND_TERMS
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.storage.deleted_rows import DeletedRow

_SIZE = (760, 440)
_WIDTHS = (60, 0, 130, 90)


class RecycledDialog(QDialog):
    """Hands back the rows chosen; bringing them back is one step that can be undone."""

    def __init__(self, deleted: Sequence[DeletedRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("回收站"))
        self.resize(*_SIZE)
        self._deleted = deleted
        told = self.tr("选中要恢复的内容，可以多选；它们所属的方面、类别、问题会一并恢复。")
        if not deleted:
            told = self.tr("没有删除过的问题、方面、类别和措施。")
        label = QLabel(told, self)
        label.setObjectName("recycledToldLabel")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        search = QLineEdit(self)
        search.setObjectName("recycledSearchEdit")
        search.setPlaceholderText(self.tr("查找"))
        search.setAccessibleName(self.tr("在回收站里查找"))
        search.textChanged.connect(self._sift)
        self._rows = self._filled_rows()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self._restore = buttons.addButton(self.tr("恢复选中的(&R)"), role)
        self._restore.setObjectName("restoreDeletedButton")
        self._restore.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._rows.itemSelectionChanged.connect(self._on_selection_changed)
        self._rows.itemActivated.connect(self.accept)
        layout = QVBoxLayout(self)
        for widget in (label, search, self._rows, buttons):
            layout.addWidget(widget)
        self._rows.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, deleted: Sequence[DeletedRow]) -> list[DeletedRow]:
        """Show what was deleted and return what is to come back; nothing if nothing is."""
        dialog = cls(deleted, parent)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.chosen() if is_accepted else []

    def chosen(self) -> list[DeletedRow]:
        """Return the rows chosen."""
        items = self._rows.selectedItems()
        return [self._deleted[self._rows.indexOfTopLevelItem(item)] for item in items]

    def _filled_rows(self) -> QTreeWidget:
        rows = QTreeWidget(self)
        rows.setObjectName("recycledRows")
        rows.setAccessibleName(self.tr("删除的内容"))
        rows.setRootIsDecorated(False)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        titles = [self.tr("种类"), self.tr("内容"), self.tr("删除时间"), self.tr("谁删的")]
        rows.setHeaderLabels(titles)
        rows.header().setStretchLastSection(False)
        for column, width in enumerate(_WIDTHS):
            if width:
                rows.setColumnWidth(column, width)
            else:
                rows.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for row in self._deleted:
            words = row.words or self.tr("（空）")
            when = f"{row.deleted_at:%Y-%m-%d %H:%M}"
            item = QTreeWidgetItem([KIND_TERMS[row.table], words, when, row.deleted_by])
            item.setToolTip(1, plain_tip(words))
            rows.addTopLevelItem(item)
        return rows

    def _sift(self, text: str) -> None:
        for at, row in enumerate(self._deleted):
            item = self._rows.topLevelItem(at)
            if item is not None:
                item.setHidden(text.strip() not in row.words)

    def _on_selection_changed(self) -> None:
        self._restore.setEnabled(bool(self._rows.selectedItems()))
