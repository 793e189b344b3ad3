"""The doubts of a proposal, the reading chosen for each, and which were looked at."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.proposal.proposal import DOUBT_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from rectify_desktop.domain.proposal.proposal import Doubt, ImportProposal

KEEP_TEXT = "保持原样"


class DoubtColumn(IntEnum):
    """The columns of the list of doubts."""

    STATE = 0
    KIND = 1
    TEXT = 2
    PLACE = 3
    READING = 4


class DoubtTableModel(RowTableModel["Doubt"]):
    """Doubts with readings can be decided; one reading alone is chosen beforehand, shown as such.

    Doubts are remembered by what they say, so that they stay looked at when the text is read again.
    """

    headings = ("状态", "种类", "原文", "位置", "建议读法")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[tuple[object, ...], int] = {}
        self._seen: set[tuple[object, ...]] = set()

    def show(self, proposal: ImportProposal) -> None:
        """Show the doubts of a proposal."""
        self.show_rows(proposal.doubts)

    def forget(self) -> None:
        """Forget what was looked at, for another source."""
        self._choices.clear()
        self._seen.clear()
        self.tell_all()

    @property
    def open_count(self) -> int:
        """How many doubts were not looked at yet."""
        return sum(self.is_open(doubt) for doubt in self._rows)

    def is_open(self, doubt: Doubt) -> bool:
        """Whether a doubt still wants looking at."""
        return _key(doubt) not in self._seen

    def readings(self, row: int) -> tuple[str, ...]:
        """Return what a doubt may be replaced by; nothing where there is no place for it."""
        doubt = self._rows[row]
        return doubt.candidates if doubt.start >= 0 else ()

    def single_readings(self) -> list[tuple[Doubt, str]]:
        """Return the doubts with one reading alone that was not turned down."""
        return [
            (doubt, self.readings(row)[0])
            for row, doubt in enumerate(self._rows)
            if len(self.readings(row)) == 1 and self.choice(row) == 0
        ]

    def choice(self, row: int) -> int:
        """Return the number of the chosen reading; −1 to keep the text."""
        alone = 0 if len(self.readings(row)) == 1 else -1
        return self._choices.get(_key(self._rows[row]), alone)

    def choose(self, row: int, choice: int) -> None:
        """Choose a reading by its number; −1 keeps the text."""
        self._choices[_key(self._rows[row])] = choice
        self.tell_row(row)

    def mark_seen(self, row: int) -> None:
        """Note that a doubt was looked at."""
        self._seen.add(_key(self._rows[row]))
        self.tell_row(row)

    def next_open(self, row: int) -> int:
        """Return the first open doubt from ``row`` on, going round; −1 if none is left."""
        count = len(self._rows)
        rows = (at % count for at in range(row, row + count)) if count else ()
        return next((at for at in rows if self.is_open(self._rows[at])), -1)

    @override
    def may_edit(self, index: Index) -> bool:
        return index.column() == DoubtColumn.READING and bool(self.readings(index.row()))

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        doubt, column = self._rows[index.row()], DoubtColumn(index.column())
        match role:
            case Role.DisplayRole | Role.AccessibleTextRole:
                return self._text(index.row(), doubt, column)
            case Role.EditRole if column is DoubtColumn.READING:
                return self.choice(index.row())
            case Role.ToolTipRole:
                return plain_tip(self._text(index.row(), doubt, column))
            case Role.ForegroundRole if not self.is_open(doubt):
                return look.QUIET
            case Role.ForegroundRole if column is DoubtColumn.STATE:
                return look.AMBER
            case _:
                return None

    @override
    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not isinstance(value, int):
            return False
        self.choose(index.row(), value)
        return True

    def _text(self, row: int, doubt: Doubt, column: DoubtColumn) -> str:
        match column:
            case DoubtColumn.STATE:
                return "？待核对" if self.is_open(doubt) else "✓已核对"
            case DoubtColumn.KIND:
                return DOUBT_TERMS[doubt.kind]
            case DoubtColumn.TEXT:
                return doubt.text
            case DoubtColumn.PLACE:
                return doubt.place
            case DoubtColumn.READING:
                return self._reading_text(row)

    def _reading_text(self, row: int) -> str:
        readings, choice = self.readings(row), self.choice(row)
        if not readings:
            return ""
        if choice >= 0:
            return f"回车改为：{readings[choice]}"
        return f"{KEEP_TEXT}（有{len(readings)}种读法）" if len(readings) > 1 else KEEP_TEXT


def _key(doubt: Doubt) -> tuple[object, ...]:
    return doubt.kind, doubt.text, doubt.line, doubt.place
