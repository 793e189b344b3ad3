"""Blocks of cells of a record table: pasted and cleared, each as one step of the log."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.evidence.record_table import cells_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.record_table import RecordTable
    from rectify_desktop.ui.evidence.record_table_model import RecordTableModel

_Cells = list[tuple[int, str]]


class RecordBlocks:
    """Writes many cells at once; what cannot be read is told and stops no other cell."""

    def __init__(self, desk: Desk, model: RecordTableModel, table: RecordTable, name: str) -> None:
        self._desk = desk
        self._name = name
        self._model = model
        self._table = table
        table.pasted.connect(self.paste)
        table.cleared.connect(self.clear)

    def paste(self, block: Sequence[Sequence[str]]) -> None:
        """Write a block from the current cell on; rows beyond the last one are new records."""
        start = self._table.currentIndex()
        if not start.isValid() or self._desk.is_read_only or not any(map(any, block)):
            return
        if len(block) == 1 and len(block[0]) == 1 and len(cells_of(self._table)) > 1:
            # One cell goes into all that are selected, as in a sheet.
            self._write(_by_row([(*cell, block[0][0]) for cell in cells_of(self._table)]), "粘贴")
            return
        rows: dict[int, _Cells] = {}
        for down, line in enumerate(block):
            across = enumerate(line, start=start.column())
            cells = [(at, words) for at, words in across if self._model.is_writable(at)]
            if cells:
                rows[start.row() + down] = cells
        self._write(rows, "粘贴")

    def clear(self) -> None:
        """Empty the selected cells."""
        cells = [(row, at, "") for row, at in cells_of(self._table)]
        told = [cell for cell in cells if self._model.record(cell[0]) is not None]
        if told and not self._desk.is_read_only:
            self._write(_by_row(told), "清空")
        elif cells:
            self._model.forget_draft()

    def _write(self, rows: dict[int, _Cells], verb: str) -> None:
        refused: list[str] = []
        written = 0
        with self._desk.workspace.operation(f"{verb}{self._name}{len(rows)}行"):
            for row, cells in rows.items():
                is_known = self._model.record(row) is not None
                write = partial(self._known, row) if is_known else self._new
                written += write(cells, refused)
        self._tell(verb, written, refused)

    def _known(self, row: int, cells: _Cells, refused: list[str]) -> int:
        """Write a row cell by cell, so that one that is refused leaves the others."""
        done = 0
        for each in cells:
            if self._model.is_writable(each[0]):
                done += self._tried(partial(self._model.write_row, row, [each]), refused)
        return int(done > 0)

    def _new(self, cells: _Cells, refused: list[str]) -> int:
        if not any(words.strip() for _, words in cells):
            return 0
        return int(self._tried(lambda: self._model.add_row(cells), refused))

    def _tried(self, write: Callable[[], None], refused: list[str]) -> bool:
        try:
            write()
        except RectifyError as error:
            refused.append(str(error))
            return False
        return True

    def _tell(self, verb: str, written: int, refused: Sequence[str]) -> None:
        if refused:
            told = _tr("{0}了 {1} 行；有 {2} 处没有写入：{3}")
            self._desk.show_error(
                RectifyError(told.format(verb, written, len(refused), refused[0]))
            )
        elif written > 1:
            undo = MessageAction(_tr("撤销"), self._desk.undo)
            self._desk.show_message(_tr("已{0} {1} 行。").format(verb, written), undo)


def _by_row(cells: Sequence[tuple[int, int, str]]) -> dict[int, _Cells]:
    rows: dict[int, _Cells] = {}
    for row, at, words in cells:
        rows.setdefault(row, []).append((at, words))
    return rows


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordBlocks", text)
