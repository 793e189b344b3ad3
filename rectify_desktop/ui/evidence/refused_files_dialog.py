"""Which files were not added as evidence, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class RefusedFilesDialog(QDialog):
    """A list to read beside the page; it goes away when it is closed."""

    def __init__(self, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("没有添加的文件"))
        self.resize(620, 320)
        about = QLabel(self.tr("下面的文件没有添加，其他文件不受影响。"), self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        listed = QListWidget(self)
        listed.setObjectName("refusedList")
        listed.setAccessibleName(self.windowTitle())
        listed.setWordWrap(True)
        listed.addItems(list(sentences))
        listed.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(listed)
        layout.addWidget(buttons)
