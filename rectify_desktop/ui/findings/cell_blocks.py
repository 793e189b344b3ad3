"""Blocks of cells of the 问题清单: copied, pasted, filled down, cleared, written all at once."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from rectify_desktop.errors import RectifyError
from rectify_desktop.services.findings.write_cells import CellEdit, write_cells
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.findings.cell_spread import spread_block
from rectify_desktop.ui.widgets.clipboard_block import read_block, written_block, written_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.findings.write_cells import CellsOutcome, RefusedCell
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.cell_spread import Spread
    from rectify_desktop.ui.findings.finding_table_model import FindingTableModel
    from rectify_desktop.ui.findings.finding_table_view import FindingTableView

# Writing more cells than these takes about a second.
_MANY = 2000


class CellBlocks(QObject):
    """Each verb is one undo step; what cannot be read is listed and changes nothing."""

    def __init__(self, desk: Desk, model: FindingTableModel, view: FindingTableView) -> None:
        super().__init__(view)
        self._desk = desk
        self._model = model
        self._view = view

    # Out

    def copy(self) -> None:
        """Put the selected cells on the clipboard, for here, for Excel and for WPS."""
        rows = self._block()
        if not rows:
            return
        block = QMimeData()
        block.setText(written_block(rows))
        block.setHtml(written_table(rows))
        QGuiApplication.clipboard().setMimeData(block)

    def cut(self) -> None:
        """Copy the selected cells, then clear them."""
        self.copy()
        self.clear()

    def _block(self) -> list[list[str]]:
        """Return the rectangle around the selected cells; what is not selected is blank."""
        cells = self._view.chosen.cells()
        chosen = frozenset[int]().union(*(columns for _, columns in cells))
        sections = [each for each in self._view.shown_sections() if each in chosen]
        return [
            [self._model.words.cell(finding, s) if s in columns else "" for s in sections]
            for finding, columns in cells
        ]

    # In

    def paste(self) -> None:
        """Write the block on the clipboard from the first selected cell on."""
        text = QGuiApplication.clipboard().text()
        index = self._view.currentIndex()
        if not text or not index.isValid():
            return
        block = read_block(text)
        cells = self._view.chosen.cells()
        if not cells:
            self._desk.show_message(self.tr("请先选中一条问题的单元格，再粘贴。"))
        elif len(block) == len(block[0]) == 1:
            self._write(self._edits_of_selection(block[0][0]), self.tr("粘贴"))
        else:
            self._paste_block(block, cells)

    def _paste_block(
        self, block: list[list[str]], cells: Sequence[tuple[Finding, frozenset[int]]]
    ) -> None:
        """Spread a block over the cells; one that fits the selection several times is repeated."""
        sections = self._view.shown_sections()
        chosen = frozenset[int]().union(*(columns for _, columns in cells))
        left = min(sections.index(column) for column in chosen)
        height = len(cells) if len(cells) % len(block) == 0 else len(block)
        rows = self._view.rows_from(cells[0][0])
        spread = spread_block(self._model, block, rows, sections[left:], height)
        is_whole_list = not self._model.is_filtered and not self._model.is_sorted
        if spread.rows and is_whole_list:
            self._ask_for_rows(spread, len(rows))
        else:
            self._paste(spread)

    def _paste(self, spread: Spread) -> None:
        self._write(spread.edits, self.tr("粘贴"), [*spread.surplus, *spread.below])

    def _ask_for_rows(self, spread: Spread, room: int) -> None:
        """Ask whether findings are to be added for what lies below the last one."""
        from rectify_desktop.ui.findings.paste_question import PasteQuestion

        question = PasteQuestion(len(spread.rows), room, self._view.window())
        question.rows_wanted.connect(lambda: self._paste_rows(spread))
        question.only_fitting_wanted.connect(lambda: self._paste(spread))
        question.open()

    def _paste_rows(self, spread: Spread) -> None:
        """Paste with a finding added for each row below the last one, all as one step."""
        from rectify_desktop.services.findings.paste_rows import paste_rows

        desk, last, verb = self._desk, spread.last, self.tr("粘贴")
        if last is None:
            return
        count = len(spread.edits) + sum(map(len, spread.rows))
        try:
            with self._waiting(count, verb):
                outcome = paste_rows(
                    desk.workspace, spread.edits, spread.rows, last.id, today=desk.today()
                )
        except RectifyError as error:
            desk.show_error(error)
            return
        self._tell(outcome, verb, [*spread.surplus, *spread.cut])

    def fill_down(self) -> None:
        """Put the topmost selected cell of each column into those below it (Ctrl+D).

        With one row selected, what stands above it comes down, as in a sheet.
        """
        cells = self._view.chosen.cells()
        if not cells:
            return
        first, columns = cells[0]
        below = cells[1:]
        if not below:
            above = self._view.finding_above(first)
            if above is None:
                return
            first, below = above, cells
        edits = [
            self._edit(finding, section, self._model.words.cell(first, section))
            for finding, chosen in below
            for section in sorted(columns & chosen)
            if self._model.words.is_writable(section)
        ]
        self._write(edits, self.tr("向下填充"))

    def fill_all(self, text: str) -> None:
        """Put ``text`` into all selected cells (Ctrl+Enter)."""
        self._write(self._edits_of_selection(text), self.tr("填写"))

    def clear(self) -> None:
        """Empty the selected cells."""
        self._write(self._edits_of_selection(""), self.tr("清除"))

    def _edits_of_selection(self, text: str) -> list[CellEdit]:
        return [
            self._edit(finding, section, text)
            for finding, columns in self._view.chosen.cells()
            for section in sorted(columns)
            if self._model.words.is_writable(section)
        ]

    def _edit(self, finding: Finding, section: int, text: str) -> CellEdit:
        return CellEdit(finding.id, self._model.words.key_of(section), text)

    def _write(
        self, edits: Sequence[CellEdit], verb: str, surplus: Sequence[RefusedCell] = ()
    ) -> None:
        desk = self._desk
        try:
            with self._waiting(len(edits), verb):
                outcome = write_cells(desk.workspace, edits, verb, today=desk.today())
        except RectifyError as error:
            desk.show_error(error)
            return
        self._tell(outcome, verb, surplus)

    def _tell(self, outcome: CellsOutcome, verb: str, surplus: Sequence[RefusedCell]) -> None:
        """Say what was written, and offer to look at what was not, or to take all of it back."""
        refused = (*outcome.refused, *surplus)
        action = None
        if refused:
            action = MessageAction(self.tr("查看"), lambda: self._show_refused(refused))
        elif outcome.cells:
            action = MessageAction(self.tr("撤销"), self._desk.undo)
        told = replace(outcome, refused=refused).sentence(verb)
        self._desk.show_message(told, action)

    def _waiting(self, count: int, verb: str) -> AbstractContextManager[None]:
        """Say what is being written where it takes long enough to be wondered at."""
        if count <= _MANY:
            return nullcontext()
        from rectify_desktop.ui.background.waiting import waiting

        told = self.tr("正在{0} {1} 格，请稍候。完成后可一步撤销。")
        return waiting(self._view.window(), told.format(verb, count))

    def _show_refused(self, refused: Sequence[RefusedCell]) -> None:
        from rectify_desktop.ui.findings.refused_cells_dialog import RefusedCellsDialog

        dialog = RefusedCellsDialog(refused, self._view.window())
        dialog.cell_wanted.connect(self._go_to)
        dialog.show()

    def _go_to(self, cell: RefusedCell) -> None:
        if cell.finding_id is None:
            return
        words = self._model.words
        section = next((s for s in words.columns if self._model.words.key_of(s) == cell.key), 0)
        self._view.go_to(self._model.index_of(cell.finding_id, section))
        self._view.setFocus()
