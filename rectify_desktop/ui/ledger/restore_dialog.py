"""Choosing a backup to restore; the dialog restores nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableWidgetItem

from rectify_desktop.ui.generated.ui_restore_dialog import Ui_RestoreDialog
from rectify_desktop.ui.widgets.column_widths import set_widths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.services.ledger.restore_ledger import BackupEntry

_WIDTHS = (180, 220, 70)


class RestoreDialog(QDialog):
    """Lists the backups of one ledger, newest first."""

    def __init__(self, backups: list[BackupEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        self._accept_button = self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._accept_button.setText(self.tr("恢复这份备份"))
        self._fill()
        self.ui.backupTable.itemSelectionChanged.connect(self._refresh)
        self.ui.backupTable.itemDoubleClicked.connect(self.accept)
        self.ui.buttonBox.accepted.connect(self.accept)
        self.ui.buttonBox.rejected.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, backups: list[BackupEntry]) -> BackupEntry | None:
        """Return the chosen backup, or None."""
        dialog = cls(backups, parent)
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None

    @property
    def chosen(self) -> BackupEntry | None:
        """The backup whose row is selected."""
        row = self.ui.backupTable.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _fill(self) -> None:
        table = self.ui.backupTable
        table.setRowCount(len(self._backups))
        for row, entry in enumerate(self._backups):
            texts = (
                f"{entry.made_at:%Y-%m-%d %H:%M:%S}",
                entry.reason,
                self.tr("{0}条").format(entry.findings),
                self.tr("{0}条").format(entry.updates),
            )
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        set_widths(table.horizontalHeader(), dict(enumerate(_WIDTHS)))
        table.horizontalHeader().setStretchLastSection(True)
        table.verticalHeader().hide()
        self.ui.emptyLabel.setVisible(not self._backups)
        if self._backups:
            table.selectRow(0)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._accept_button.setEnabled(self.chosen is not None)
