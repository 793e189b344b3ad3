"""The first step of an import: a file chosen or dropped, or a text pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rectify_desktop.ui.generated.ui_source_step import Ui_SourceStep

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class SourceStep(QWidget):
    """Tells what the clerk wants read; reading is the dialog's."""

    file_wanted = Signal()
    text_given = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SourceStep()
        self.ui.setupUi(self)
        self.ui.chooseFileButton.setAutoDefault(False)
        self.ui.chooseFileButton.clicked.connect(self.file_wanted)
        self.ui.pasteEdit.textChanged.connect(self.changed)

    @property
    def has_text(self) -> bool:
        """Whether something was pasted."""
        return bool(self.ui.pasteEdit.toPlainText().strip())

    def give_text(self, text: str) -> None:
        """Take a text as if it had been pasted, and ask for it to be read."""
        self.ui.pasteEdit.setPlainText(text)
        self.read_text()

    @Slot()
    def read_text(self) -> None:
        """Ask for the pasted text to be read."""
        if self.has_text:
            self.text_given.emit(self.ui.pasteEdit.toPlainText())

    def take_keyboard(self) -> None:
        """Put the keyboard where a text can be pasted."""
        self.ui.pasteEdit.setFocus()


def dropped_file(data: QMimeData) -> str:
    """Return the one local file that is being dropped; nothing for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
