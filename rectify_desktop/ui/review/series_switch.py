"""The switch between 周调度, 半月督查 and 月过堂; their names are the office's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QTabBar

from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

_CYCLES = tuple(ReviewCycle)
# In heights of a line: 周调度, 半月督查 and 月过堂 with their edges.
_ROOM_FOR_USUAL_NAMES = 10


class SeriesSwitch(QTabBar):
    """One tab per series; F2 or a double click writes another name over one."""

    chosen = Signal(object)
    renamed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self._is_renamable = True
        self._editor: QLineEdit | None = None
        for _ in _CYCLES:
            self.addTab("")
        self.currentChanged.connect(self._on_current_changed)

    def show_series(
        self, names: Mapping[ReviewCycle, str], current: ReviewCycle, *, is_renamable: bool
    ) -> None:
        """Show what the series are called, and which is on show."""
        self._is_renamable = is_renamable
        rename = self.tr("（双击改名）") if is_renamable else ""
        for at, cycle in enumerate(_CYCLES):
            # An ampersand in a name is no mnemonic.
            self.setTabText(at, names[cycle].replace("&", "&&"))
            self.setTabToolTip(at, f"{names[cycle]}（Alt+{at + 1}）{rename}")
        if self.currentIndex() != _CYCLES.index(current):
            self.blockSignals(True)
            self.setCurrentIndex(_CYCLES.index(current))
            self.blockSignals(False)

    def rename(self, at: int) -> None:
        """Open the name of a tab for writing."""
        if not self._is_renamable or self._editor is not None or at < 0:
            return
        editor = QLineEdit(self.tabText(at).replace("&&", "&"), self)
        editor.setObjectName("seriesNameEdit")
        editor.setAccessibleName(self.tr("调度名称"))
        editor.setMaxLength(12)
        editor.setGeometry(self.tabRect(at))
        editor.setProperty("tab", at)
        editor.selectAll()
        editor.editingFinished.connect(self._on_name_written)
        self._editor = editor
        editor.show()
        editor.setFocus()

    @override
    def minimumSizeHint(self) -> QSize:
        """Let long names be cut short before the verbs beside them are pushed out of sight."""
        whole = self.sizeHint()
        room = _ROOM_FOR_USUAL_NAMES * self.fontMetrics().height()
        return QSize(min(whole.width(), room), whole.height())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.rename(self.tabAt(event.position().toPoint()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.rename(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self._editor is not None:
            self._close_editor()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _on_current_changed(self, at: int) -> None:
        self.chosen.emit(_CYCLES[at])

    @Slot()
    def _on_name_written(self) -> None:
        editor = self._editor
        if editor is not None:
            self._close_editor()
            self.renamed.emit(_CYCLES[editor.property("tab")], editor.text())

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
