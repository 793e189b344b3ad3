"""Two texts side by side, what only one of them has struck or underlined."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from rectify_desktop.ui import look

if TYPE_CHECKING:
    from collections.abc import Iterable

_GONE_SHADE = QColor("#f6e3e1")
_COME_SHADE = QColor("#dff0e5")
# Texts longer than this are shown without marks: looking for them would stop the window.
_LONGEST = 6000


class TextComparison(QWidget):
    """The ledger's words left, the source's right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.old_edit = self._field("oldTextEdit", self.tr("台账现有"))
        self.new_edit = self._field("newTextEdit", self.tr("来源所写"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for edit in (self.old_edit, self.new_edit):
            label = QLabel(edit.accessibleName(), self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(edit)
            layout.addLayout(column)

    def show_texts(self, old: str, new: str) -> None:
        """Show two texts and mark where they differ."""
        self.old_edit.setPlainText(old)
        self.new_edit.setPlainText(new)
        if not old or not new or max(len(old), len(new)) > _LONGEST:
            return
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        _mark(self.old_edit, old, ((a, b) for _, a, b, _, _ in _differing(steps)), _gone())
        _mark(self.new_edit, new, ((c, d) for _, _, _, c, d in _differing(steps)), _come())

    def _field(self, name: str, title: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(self)
        edit.setObjectName(name)
        edit.setAccessibleName(title)
        edit.setReadOnly(True)
        edit.setPlaceholderText(self.tr("（空）"))
        edit.setTabChangesFocus(True)
        return edit


def _differing(
    steps: Iterable[tuple[str, int, int, int, int]],
) -> Iterable[tuple[str, int, int, int, int]]:
    return [step for step in steps if step[0] != "equal"]


def _mark(
    edit: QPlainTextEdit, text: str, places: Iterable[tuple[int, int]], form: QTextCharFormat
) -> None:
    for start, end in places:
        cursor = QTextCursor(edit.document())
        # Qt counts in UTF-16 units.
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _gone() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(_GONE_SHADE)
    form.setForeground(look.QUIET)
    form.setFontStrikeOut(True)
    return form


def _come() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(_COME_SHADE)
    form.setFontUnderline(True)
    return form
