"""Choosing the faces papers are set in; the dialog keeps nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS, FONT_CHOICES, PaperFonts
from rectify_desktop.ui.generated.ui_paper_fonts_dialog import Ui_PaperFontsDialog
from rectify_desktop.ui.printing.missing_faces import missing_faces, missing_faces_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PaperFontsDialog(QDialog):
    """One field for each face, and whether this computer has it."""

    def __init__(self, fonts: PaperFonts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PaperFontsDialog()
        self.ui.setupUi(self)
        self._combos = {
            "body": self.ui.bodyCombo,
            "title": self.ui.titleCombo,
            "kai": self.ui.kaiCombo,
            "hei": self.ui.heiCombo,
            "number": self.ui.numberCombo,
        }
        self._states = {
            "body": self.ui.bodyState,
            "title": self.ui.titleState,
            "kai": self.ui.kaiState,
            "hei": self.ui.heiState,
            "number": self.ui.numberState,
        }
        for name, combo in self._combos.items():
            combo.addItems(FONT_CHOICES[name])
        self._show(fonts)
        for combo in self._combos.values():
            combo.currentTextChanged.connect(self._refresh)
        buttons = self.ui.buttonBox
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.setText(self.tr("恢复公文常用字体"))
        restore.clicked.connect(self._on_restore)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, fonts: PaperFonts) -> PaperFonts | None:
        """Return the faces chosen, or None."""
        dialog = cls(fonts, parent)
        return dialog.fonts if dialog.exec() == QDialog.DialogCode.Accepted else None

    @property
    def fonts(self) -> PaperFonts:
        """The faces in the fields; an empty field means the usual one."""
        typed = {name: combo.currentText().strip() for name, combo in self._combos.items()}
        return PaperFonts(
            **{name: text or getattr(DEFAULT_FONTS, name) for name, text in typed.items()}
        )

    def _show(self, fonts: PaperFonts) -> None:
        for name, combo in self._combos.items():
            combo.setCurrentText(getattr(fonts, name))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        missing = missing_faces(self.fonts)
        lacking = {face.name for face in missing}
        for name, label in self._states.items():
            is_missing = getattr(self.fonts, name) in lacking
            label.setText(self.tr("本机没有") if is_missing else self.tr("已安装"))
        self.ui.reportLabel.setText(missing_faces_text(missing))

    @Slot()
    def _on_restore(self) -> None:
        self._show(DEFAULT_FONTS)
