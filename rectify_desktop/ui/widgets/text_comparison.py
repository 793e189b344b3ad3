"""Two texts side by side, what only one of them has struck or underlined."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Iterable

    Place = tuple[int, int]

# Where more than this differs, it is marked as a whole.
_LONGEST = 1200


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
        gone, come = differences(old, new)
        _mark(self.old_edit, old, gone, gone_form())
        _mark(self.new_edit, new, come, come_form())

    def _field(self, name: str, title: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(self)
        edit.setObjectName(name)
        edit.setAccessibleName(title)
        edit.setReadOnly(True)
        edit.setPlaceholderText(self.tr("（空）"))
        edit.setTabChangesFocus(True)
        return edit


def differences(old: str, new: str) -> tuple[list[Place], list[Place]]:
    """Return what only the old text has and what only the new one has, as places in each."""
    if not old or not new:
        return [], []
    start = _same_length(old, new)
    end = min(_same_length(old[::-1], new[::-1]), len(old) - start, len(new) - start)
    gone, come = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(gone), len(come)) > _LONGEST:
        # Looking closer would stop the window.
        return [(start, start + len(gone))], [(start, start + len(come))]
    steps = SequenceMatcher(None, gone, come, autojunk=False).get_opcodes()
    differing = [step for step in steps if step[0] != "equal"]
    return (
        [(start + first, start + last) for _, first, last, _, _ in differing],
        [(start + first, start + last) for _, _, _, first, last in differing],
    )


def _same_length(old: str, new: str) -> int:
    """Return how many characters both begin with."""
    return next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b),
        min(len(old), len(new)),
    )


def marked(edit: QPlainTextEdit | QTextEdit, text: str, place: Place) -> QTextCursor:
    """Return a cursor over a place of the text in a field."""
    start, end = place
    cursor = QTextCursor(edit.document())
    # Qt counts in UTF-16 units.
    cursor.setPosition(_units(text[:start]))
    cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def gone_form() -> QTextCharFormat:
    """Return how words look that only the old text has."""
    form = QTextCharFormat()
    form.setBackground(look.GONE)
    form.setForeground(look.QUIET)
    form.setFontStrikeOut(True)
    return form


def come_form() -> QTextCharFormat:
    """Return how words look that only the new text has."""
    form = QTextCharFormat()
    form.setBackground(look.COME)
    form.setFontUnderline(True)
    return form


def _mark(edit: QPlainTextEdit, text: str, places: Iterable[Place], form: QTextCharFormat) -> None:
    for place in places:
        marked(edit, text, place).mergeCharFormat(form)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
