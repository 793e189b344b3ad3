"""The files that left the house, and whether a file at hand is one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from rectify_desktop.domain.terms import EDITION_TERMS
from rectify_desktop.ui.generated.ui_export_pane import Ui_ExportPane
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.notice.drafts import ExportRecord

_WIDTHS = (92, 190)
_SHORT_HASH = 8


class ExportPane(QWidget):
    """Emits ``recognition_wanted`` when a file is to be looked at."""

    recognition_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ExportPane()
        self.ui.setupUi(self)
        tree = self.ui.exportTree
        tree.setHeaderLabels([self.tr("时间"), self.tr("文件"), self.tr("校验值")])
        for column, width in enumerate(_WIDTHS):
            tree.setColumnWidth(column, width)
        self.ui.recogniseButton.clicked.connect(self.recognition_wanted)
        self.setFocusProxy(tree)

    def show_exports(self, records: Sequence[ExportRecord]) -> None:
        """Show what was exported, the newest first."""
        tree = self.ui.exportTree
        tree.clear()
        for record in records:
            item = QTreeWidgetItem(
                [
                    f"{record.exported_at.astimezone():%m-%d %H:%M}",
                    record.file_name,
                    record.sha256[:_SHORT_HASH],
                ]
            )
            for column in range(tree.columnCount()):
                item.setToolTip(column, plain_tip(export_words(record)))
            tree.addTopLevelItem(item)

    def tell(self, sentence: str) -> None:
        """Show what came of looking at a file."""
        self.ui.recogniseLabel.setText(sentence)


def export_words(record: ExportRecord) -> str:
    """Say which export a record is of."""
    edition = f"（{EDITION_TERMS[record.edition]}）" if record.edition else ""
    at = record.exported_at.astimezone()
    return (
        f"{at:%Y-%m-%d %H:%M}导出的{record.paper}{edition}，文件名“{record.file_name}”，"
        f"{record.size}字节，校验值{record.sha256}"
    )
