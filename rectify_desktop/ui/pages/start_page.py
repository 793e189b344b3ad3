"""The page before any ledger is open: new, open, sample, and the ledgers opened last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from rectify_desktop.ui.generated.ui_start_page import Ui_StartPage
from rectify_desktop.ui.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_PATH_ROLE = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """Signals what the clerk wants to begin with."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self.ui.newLedgerButton.clicked.connect(self.new_wanted)
        self.ui.openLedgerButton.clicked.connect(self.open_wanted)
        self.ui.sampleLedgerButton.clicked.connect(self.sample_wanted)
        self.ui.recentList.itemActivated.connect(self._on_activated)
        self.ui.recentList.itemClicked.connect(self._on_activated)

    def show_recent(self, ledgers: Sequence[Path]) -> None:
        """Offer the ledgers opened last."""
        self.ui.recentArea.setVisible(bool(ledgers))
        self.ui.recentList.clear()
        for path in ledgers:
            item = QListWidgetItem(f"{path.stem}\n{path.parent}")
            item.setData(_PATH_ROLE, path)
            item.setToolTip(plain_tip(str(path)))
            self.ui.recentList.addItem(item)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.recent_wanted.emit(item.data(_PATH_ROLE))
