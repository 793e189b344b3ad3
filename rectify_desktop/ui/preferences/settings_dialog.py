"""What belongs to the person at this desk: name, look, faces of papers, where ledgers lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from rectify_desktop.domain.terms import CYCLE_TERMS, ReviewCycle
from rectify_desktop.overrides import override
from rectify_desktop.ui.generated.ui_settings_dialog import Ui_SettingsDialog
from rectify_desktop.ui.look.appearance import (
    CONTRAST_TERMS,
    TEXT_SIZE_TERMS,
    Appearance,
    Contrast,
    TextSize,
)
from rectify_desktop.ui.look.look import apply_look
from rectify_desktop.ui.preferences.settings import BACKUP_CHOICES, BACKUP_MINUTES

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

    from rectify_desktop.domain.papers.paper_fonts import PaperFonts


# How many fit into a line of the dialog.
_CHARACTERS = 44
_TITLE_BAR = 40


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the dialog asks; ``login`` is the name used without one.

    ``series`` are the names of the review series, none where no ledger can take them.
    """

    person: str
    login: str
    appearance: Appearance
    fonts: PaperFonts
    folder: Path
    backup_note: str
    backup_minutes: int = BACKUP_MINUTES
    series: tuple[str, ...] = ()


class SettingsDialog(QDialog):
    """Shows a look as soon as it is chosen; keeps nothing itself."""

    def __init__(self, known: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self._known = known
        self._fonts = known.fonts
        self._folder = known.folder
        ui = self.ui
        ui.personEdit.setText(known.person)
        ui.personEdit.setPlaceholderText(known.login)
        _offer(ui.textSizeCombo, TEXT_SIZE_TERMS, known.appearance.text_size)
        _offer(ui.contrastCombo, CONTRAST_TERMS, known.appearance.contrast)
        ui.backupTextLabel.setText(known.backup_note)
        for minutes in sorted({*BACKUP_CHOICES, known.backup_minutes}):
            ui.backupCombo.addItem(self.tr("有改动时每{0}分钟一次").format(minutes), minutes)
        ui.backupCombo.setCurrentIndex(ui.backupCombo.findData(known.backup_minutes))
        self._show_series()
        self._show_choices()
        ui.textSizeCombo.currentIndexChanged.connect(self._on_look_chosen)
        ui.contrastCombo.currentIndexChanged.connect(self._on_look_chosen)
        ui.fontsButton.clicked.connect(self._on_fonts)
        ui.folderButton.clicked.connect(self._on_folder)

    @classmethod
    def ask(cls, parent: QWidget | None, known: Preferences) -> Preferences | None:
        """Return what was chosen; None leaves everything as it was."""
        dialog = cls(known, parent)
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None

    @property
    def chosen(self) -> Preferences:
        """What stands in the fields."""
        return Preferences(
            person=self.ui.personEdit.text().strip(),
            login=self._known.login,
            appearance=Appearance(
                TextSize(self.ui.textSizeCombo.currentData()),
                Contrast(self.ui.contrastCombo.currentData()),
            ),
            fonts=self._fonts,
            folder=self._folder,
            backup_note=self._known.backup_note,
            backup_minutes=int(self.ui.backupCombo.currentData()),
            series=tuple(edit.text().strip() for edit in self._series_edits()),
        )

    def _series_edits(self) -> list[QLineEdit]:
        """Return the fields for the names of the series, in their order; none without a ledger."""
        ui = self.ui
        edits = [ui.weeklyNameEdit, ui.halfMonthlyNameEdit, ui.monthlyNameEdit]
        return edits if self._known.series else []

    def _show_series(self) -> None:
        ui, names = self.ui, self._known.series
        for widget in (ui.seriesLabel, ui.seriesHintLabel):
            widget.setVisible(bool(names))
        for edit in (ui.weeklyNameEdit, ui.halfMonthlyNameEdit, ui.monthlyNameEdit):
            edit.setVisible(bool(names))
        for edit, name, cycle in zip(self._series_edits(), names, ReviewCycle, strict=False):
            edit.setText(name)
            edit.setPlaceholderText(CYCLE_TERMS[cycle])
            edit.setCursorPosition(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make room for every hint, as far as the screen has it; the rest is scrolled to.

        Qt's own fitting counts a wrapped label as one line.
        """
        width = max(self.width(), _CHARACTERS * self.fontMetrics().horizontalAdvance("汉"))
        around = self.ui.dialogLayout.contentsMargins()
        inner = width - around.left() - around.right()
        wanted = (
            self.ui.fieldLayout.totalHeightForWidth(inner)
            + self.ui.dialogLayout.spacing()
            + self.ui.buttonBox.sizeHint().height()
            + around.top()
            + around.bottom()
        )
        room = self.screen().availableGeometry().height() - _TITLE_BAR
        self.resize(width, min(wanted, room))

    @override
    def reject(self) -> None:
        _wear(self._known.appearance)
        super().reject()

    def _on_look_chosen(self) -> None:
        _wear(self.chosen.appearance)
        self._fit()

    def _on_fonts(self) -> None:
        from rectify_desktop.ui.look.paper_fonts_dialog import PaperFontsDialog

        self._fonts = PaperFontsDialog.ask(self, self._fonts) or self._fonts
        self._show_choices()

    def _on_folder(self) -> None:
        title = self.tr("台账放在哪个文件夹")
        name = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if name:
            self._folder = Path(name)
            self._show_choices()

    def _show_choices(self) -> None:
        fonts = self._fonts
        self.ui.fontsNameLabel.setText("、".join((fonts.title, fonts.body, fonts.kai, fonts.hei)))
        self.ui.folderNameLabel.setText(str(self._folder))


def _wear(appearance: Appearance) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        apply_look(application, appearance)


def _offer(combo: QComboBox, terms: dict[TextSize, str] | dict[Contrast, str], now: str) -> None:
    for value, term in terms.items():
        combo.addItem(term, value.value)
    combo.setCurrentIndex(combo.findData(str(now)))
