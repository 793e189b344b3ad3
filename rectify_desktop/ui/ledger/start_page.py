"""The page before any ledger is open: three ways in, a sample, and the ledgers opened last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.generated.ui_start_page import Ui_StartPage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from rectify_desktop.ui.preferences.settings import RecentLedger


class StartPage(QWidget):
    """Signals what the clerk wants to begin with."""

    from_text_wanted = Signal()
    from_list_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(object)
    recent_unwanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self.ui.fromTextButton.clicked.connect(self.from_text_wanted)
        self.ui.fromListButton.clicked.connect(self.from_list_wanted)
        self.ui.newLedgerButton.clicked.connect(self.new_wanted)
        self.ui.openLedgerButton.clicked.connect(self.open_wanted)
        self.ui.sampleLedgerButton.clicked.connect(self.sample_wanted)
        self.ui.recentList.chosen.connect(self.recent_wanted)
        self.ui.recentList.unwanted.connect(self.recent_unwanted)

    def show_recent(self, ledgers: Sequence[RecentLedger], today: date) -> None:
        """Offer the ledgers opened last."""
        self.ui.recentArea.setVisible(bool(ledgers))
        self.ui.recentList.show_ledgers(ledgers, today)

    def show_place(self, folder: Path, minutes: int) -> None:
        """Say where ledgers lie and how often they are backed up."""
        told = self.tr(
            "一本台账就是一个文件，放在“{0}”（可在设置里改）；有改动时每{1}分钟自动备份一次，"
            "备份在台账旁边的“台账名.备份”文件夹。换电脑时把这两样一起拷走。"
        )
        self.ui.placeLabel.setText(told.format(folder, minutes))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Whoever comes back wants the ledger of yesterday, whoever is new a way to begin.
        is_known = self.ui.recentArea.isVisibleTo(self)
        (self.ui.recentList if is_known else self.ui.fromTextButton).setFocus()
