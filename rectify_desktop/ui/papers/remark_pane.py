"""The list of what a paper lacks and what is to be looked at; a click shows where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidgetItem, QWidget

from rectify_desktop.ui.generated.ui_remark_pane import Ui_RemarkPane
from rectify_desktop.ui.look import look
from rectify_desktop.ui.papers.remarks import PLACE_VERBS, Place, Remark

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROLE = Qt.ItemDataRole.UserRole


class RemarkPane(QWidget):
    """Emits ``pointed`` with the remark that is current, ``wanted`` when it is to be mended."""

    pointed = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RemarkPane()
        self.ui.setupUi(self)
        self.ui.remarkHintLabel.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._shown: tuple[Remark, ...] | None = None
        self.ui.remarkList.currentItemChanged.connect(self._on_current_changed)
        self.ui.remarkList.itemActivated.connect(self._on_activated)
        self.ui.goButton.clicked.connect(self._on_activated)
        self.setFocusProxy(self.ui.remarkList)
        self.show_remarks(())

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these remarks; the place in the list stays."""
        if tuple(remarks) == self._shown:
            return
        self._shown = tuple(remarks)
        rows = self.ui.remarkList
        at = rows.currentRow()
        blocked = rows.blockSignals(True)
        rows.clear()
        for remark in remarks:
            rows.addItem(_item(remark))
        rows.setCurrentRow(min(at, rows.count() - 1))
        rows.blockSignals(blocked)
        self.ui.remarkHintLabel.setText(self._hint(remarks))
        self._show_verb()

    @property
    def current(self) -> Remark | None:
        """The current remark."""
        item = self.ui.remarkList.currentItem()
        return item.data(_ROLE) if item is not None else None

    def _hint(self, remarks: Sequence[Remark]) -> str:
        if not remarks:
            return self.tr("没有待填和需要核对的地方。")
        if all(remark.place is Place.NOWHERE for remark in remarks):
            return self.tr("单击看在哪里。待填的地方导出后在文件里填写。")
        return self.tr("单击看在哪里，双击或按Enter去填写、核对。")

    def _show_verb(self) -> None:
        remark = self.current
        place = Place.NOWHERE if remark is None else remark.place
        self.ui.goButton.setText(PLACE_VERBS[place])
        self.ui.goButton.setVisible(place is not Place.NOWHERE)

    @Slot()
    def _on_current_changed(self) -> None:
        self._show_verb()
        if self.current is not None:
            self.pointed.emit(self.current)

    @Slot()
    def _on_activated(self) -> None:
        if self.current is not None:
            self.wanted.emit(self.current)


def _item(remark: Remark) -> QListWidgetItem:
    words = f"待填　{remark.text}" if remark.is_gap else f"核对　{remark.text}"
    item = QListWidgetItem(words)
    item.setData(_ROLE, remark)
    item.setForeground(look.AMBER if remark.is_gap else look.INK)
    return item
