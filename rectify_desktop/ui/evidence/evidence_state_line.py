"""The line above the evidence: how many pieces are in which state, and what has no backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from rectify_desktop.domain.casework.evidence_states import EVIDENCE_STATE_TERMS
from rectify_desktop.services.evidence.back_up_evidence import without_backup
from rectify_desktop.ui.widgets.elided_label import ElidedLabel
from rectify_desktop.ui.widgets.state_chips import StateChips

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class EvidenceStateLine(QFrame):
    """``chips`` choose the states whose rows are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chipBar")
        # However many states there are, the window stays as narrow as its screen.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chips = StateChips(self)
        self.chips.offer(EVIDENCE_STATE_TERMS)
        self._backups = ElidedLabel(self)
        self._backups.setObjectName("countLabel")
        self._backups.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.chips)
        row.addWidget(self._backups, 1)

    def show_backups(self, ledger: Path | None) -> None:
        """Say how many files do not lie beside the backups yet."""
        left = len(without_backup(ledger)) if ledger is not None else 0
        told = self.tr("有 {0} 个文件还没有备份，备份台账时一并备份")
        self._backups.setText(told.format(left) if left else "")
