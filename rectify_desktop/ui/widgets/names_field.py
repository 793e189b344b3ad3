"""A cell or field for names: departments or people in use are offered for the one being typed."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.typed_match import best_matches

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QKeyEvent, QMouseEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARKS = re.compile(r"[、，,；;/]")
_MOST_OFFERED = 8
_FRAME_ROOM = 4


class ComposingLineEdit(QLineEdit):
    """A line that knows whether an input method is composing in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_composing = False

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)


class NamesField(ComposingLineEdit):
    """Names parted by 、; Down and Up choose among those offered, Enter or Tab takes one.

    Letters that are nobody's name stand for initials, so that the first offer is chosen at once;
    characters may be a new name, so that nothing is chosen until a clerk asks for it.
    """

    def __init__(self, parent: QWidget | None = None, names: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._names: Callable[[], Sequence[str]] = lambda: names
        self.textEdited.connect(self._offer)

    @cached_property
    def _offers(self) -> QListWidget:
        """The list of names, made by the first offer: a form has many such fields."""
        offers = QListWidget(self)
        offers.setObjectName("nameOffers")
        offers.setWindowFlags(Qt.WindowType.ToolTip)
        offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        offers.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        offers.itemClicked.connect(self._on_clicked)
        return offers

    @property
    def _is_offering(self) -> bool:
        return "_offers" in vars(self) and not self._offers.isHidden()

    def offer_from(self, names: Callable[[], Sequence[str]]) -> None:
        """Offer what is in use at the time something is typed."""
        self._names = names

    @property
    def offered(self) -> list[str]:
        """The names offered now."""
        if not self._is_offering:
            return []
        return [self._offers.item(row).text() for row in range(self._offers.count())]

    def take_offer(self) -> bool:
        """Put the chosen name in place of what was typed; return False if none is chosen."""
        item = self._offers.currentItem() if self._is_offering else None
        if item is None:
            return False
        before, _, behind = self._parts()
        self.setText(f"{before}{item.text()}{behind}")
        self.setCursorPosition(len(before) + len(item.text()))
        self.setModified(True)
        self._offers.hide()
        return True

    def hide_offers(self) -> bool:
        """Put the offers away; return False if there were none."""
        was_shown = self._is_offering
        if was_shown:
            self._offers.hide()
        return was_shown

    def _parts(self) -> tuple[str, str, str]:
        """Return what stands before the name at the caret, that name so far, and what follows."""
        text, caret = self.text(), self.cursorPosition()
        start = max((mark.end() for mark in _MARKS.finditer(text, 0, caret)), default=0)
        end = _MARKS.search(text, caret)
        stop = end.start() if end else len(text)
        return text[:start], text[start:stop], text[stop:]

    def _offer(self) -> None:
        before, typed, behind = self._parts()
        taken = set(_MARKS.split(before + behind))
        names = [name for name in best_matches(self._names(), typed) if name not in taken]
        if not names or typed.strip() in names:
            self.hide_offers()
            return
        self._offers.clear()
        self._offers.addItems(names[:_MOST_OFFERED])
        if typed.strip().isascii():
            self._offers.setCurrentRow(0)
        self._place()

    def _place(self) -> None:
        rows = self._offers.count()
        height = rows * max(self._offers.sizeHintForRow(0), 1) + _FRAME_ROOM
        width = max(self.width(), self._offers.sizeHintForColumn(0) + 4 * _FRAME_ROOM)
        self._offers.setFixedSize(width, height)
        self._offers.move(self.mapToGlobal(QPoint(0, self.height())))
        self._offers.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = self._is_offering
        if event.key() == Qt.Key.Key_Down and not is_open and not self.isReadOnly():
            self._offer()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and is_open:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            rows = self._offers.count()
            self._offers.setCurrentRow((max(self._offers.currentRow(), -1) + step) % rows)
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hide_offers()
        super().focusOutEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_offers()
        super().hideEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide_offers()
        super().mousePressEvent(event)

    def _on_clicked(self) -> None:
        self.take_offer()
        self.setFocus()


class RosterField(NamesField):
    """A field of a form: Enter or Tab takes the name chosen before it goes on."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.take_offer():
            return
        if event.key() == Qt.Key.Key_Escape and self.hide_offers():
            return
        super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self.take_offer()
        return super().focusNextPrevChild(next)
