"""The ledgers opened last: whose, how much is in them, and whether they are still there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPainter

    from rectify_desktop.ui.preferences.settings import RecentLedger

# The stubs know nothing of what an option for a view carries.
Option = Any
_Index = QModelIndex | QPersistentModelIndex

_LEDGER_ROLE = Qt.ItemDataRole.UserRole
_LINES = 3
_ROOM = 7
_EDGE = 8


class RecentList(QListWidget):
    """``chosen`` carries the ledger to open, ``unwanted`` one to be dropped from the list."""

    chosen = Signal(object)
    unwanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_LedgerDelegate(self))
        self.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_activated)
        self.itemClicked.connect(self._on_activated)

    def show_ledgers(self, ledgers: Sequence[RecentLedger], today: date) -> None:
        """Offer the ledgers opened last, newest first."""
        self.clear()
        for ledger in ledgers:
            item = QListWidgetItem(self)
            item.setData(_LEDGER_ROLE, ledger)
            lines = lines_of(ledger, today)
            item.setData(Qt.ItemDataRole.DisplayRole, "\n".join(lines))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, "，".join(lines))
            tip = self.tr("按Delete从这里移去（不删除文件）")
            item.setToolTip(plain_tip(f"{ledger.path}\n{tip}"))
        if self.count():
            self.setCurrentRow(0)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_LEDGER_ROLE).path)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.unwanted.emit(item.data(_LEDGER_ROLE).path)
        else:
            super().keyPressEvent(event)


def lines_of(ledger: RecentLedger, today: date) -> tuple[str, str, str]:
    """Return what is told of a ledger: whose, how much and when, and where."""
    facts = [f"{ledger.findings}条问题"] if ledger.findings is not None else []
    if ledger.opened_on is not None:
        facts.append(f"{_day(ledger.opened_on, today)}打开")
    if not ledger.is_there:
        facts = ["找不到文件，可能已移走或改名"]
    name = ledger.unit or ledger.path.stem
    middle = [ledger.path.name, *facts] if ledger.unit else facts or [ledger.path.name]
    return name, " · ".join(middle), str(ledger.path.parent)


def _day(day: date, today: date) -> str:
    if day == today:
        return "今天"
    return f"{day.month}月{day.day}日" if day.year == today.year else day.isoformat()


class _LedgerDelegate(QStyledItemDelegate):
    """Three lines: the name stands out, the rest is quiet."""

    @override
    def sizeHint(self, option: Option, index: _Index) -> QSize:
        return QSize(0, _LINES * option.fontMetrics.height() + 2 * _ROOM)

    @override
    def paint(self, painter: QPainter, option: Option, index: _Index) -> None:
        state: Any = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(option.rect, look.CHOSEN)
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look.NAVY
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, look.CHOSEN)
        font = option.font
        height = option.fontMetrics.height()
        line = QRect(
            option.rect.left() + _EDGE,
            option.rect.top() + _ROOM,
            option.rect.width() - 2 * _EDGE,
            height,
        )
        ledger = index.data(_LEDGER_ROLE)
        for at, text in enumerate(index.data().split("\n")):
            font.setBold(at == 0)
            painter.setFont(font)
            painter.setPen(_pen(at, is_there=ledger.is_there))
            elide = (
                Qt.TextElideMode.ElideMiddle if at == _LINES - 1 else Qt.TextElideMode.ElideRight
            )
            shown = painter.fontMetrics().elidedText(text, elide, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
            line.translate(0, height)
        painter.restore()


def _pen(line: int, *, is_there: bool) -> Any:
    if line == 1 and not is_there:
        return look.AMBER
    return look.INK if line == 0 and is_there else look.QUIET
