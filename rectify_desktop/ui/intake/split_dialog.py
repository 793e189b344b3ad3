"""Where a finding is to be split: its text with a caret, Enter splits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Behind these marks a second problem most likely begins.
_BREAK = re.compile(r"[；;。\n](?=.)|(?<=.)(?=[二三四五六七八九]是)")


class SplitDialog(QDialog):
    """Shows the text of a finding, the caret where a second one seems to begin."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SplitDialog")
        self.setWindowTitle(self.tr("拆分问题"))
        hint = QLabel(self.tr("把光标放在第二个问题的开头（方向键或鼠标），按回车拆分。"), self)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        self.text_edit = QPlainTextEdit(text, self)
        self.text_edit.setObjectName("splitTextEdit")
        self.text_edit.setAccessibleName(self.tr("问题原文"))
        self.text_edit.setReadOnly(True)
        self.text_edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text_edit.setCursorWidth(2)
        self.text_edit.installEventFilter(self)
        buttons = QDialogButtonBox(self)
        split = buttons.addButton(self.tr("在光标处拆分"), QDialogButtonBox.ButtonRole.AcceptRole)
        split.setDefault(True)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (hint, self.text_edit, buttons):
            layout.addWidget(widget)
        self.resize(560, 240)
        self._go_to_first_break(text)

    @classmethod
    def ask(cls, parent: QWidget | None, text: str) -> int | None:
        """Return the position before which to split, or None."""
        dialog = cls(text, parent)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.position if is_accepted else None

    @property
    def position(self) -> int:
        """How many characters stand before the caret."""
        cursor = self.text_edit.textCursor()
        units = self.text_edit.toPlainText().encode("utf-16-le")[: 2 * cursor.position()]
        return len(units.decode("utf-16-le"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter split although the text has the keyboard."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        )
        if is_enter and event.type() == QEvent.Type.KeyPress:
            self.accept()
            return True
        return super().eventFilter(watched, event)

    def _go_to_first_break(self, text: str) -> None:
        if found := _BREAK.search(text):
            cursor = self.text_edit.textCursor()
            cursor.setPosition(len(text[: found.end()].encode("utf-16-le")) // 2)
            self.text_edit.setTextCursor(cursor)
        self.text_edit.setFocus()
