"""A block of 5,000 cells pasted and taken back, and a row moved, in the window."""

from __future__ import annotations

from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from grown_ledger import LARGEST, TENTH, TODAY
from PySide6.QtWidgets import QApplication
from ratio import ROUNDS, Ratio, timed
from shown_list import settle, shown_list

from rectify_desktop.domain.finding_fields import CellField
from rectify_desktop.services.findings.move_findings import step_findings
from rectify_desktop.services.findings.write_cells import CellEdit, write_cells
from rectify_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rectify_desktop.ui.desk import Desk

BLOCKS = {TENTH: 500, LARGEST: 5_000}


def measure() -> Iterator[Ratio]:
    """Compare a block and a row among 10,000 findings with a tenth, taking back with writing."""
    times: dict[int, tuple[float, float, float]] = {}
    for size, cells in BLOCKS.items():
        with shown_list(size) as page:
            window = page.window()
            assert isinstance(window, MainWindow)
            assert window.desk is not None
            rounds = [_round(window.desk, cells, at) for at in range(ROUNDS)]
            pasted, undone, moved = (median(each) for each in zip(*rounds, strict=True))
            times[size] = pasted, undone, moved
    (small_paste, small_undo, small_move), (paste, undo, move) = times[TENTH], times[LARGEST]
    cells, fewer = BLOCKS[LARGEST], BLOCKS[TENTH]
    yield Ratio(f"undo of {cells:,} cells against pasting them, rows shown", undo, paste, 1.5)
    yield Ratio(f"undo of {cells:,} cells against {fewer}", undo, small_undo, 14)
    yield Ratio(f"{cells:,} cells pasted against {fewer}", paste, small_paste, 14)
    yield Ratio(f"a row moved among {LARGEST:,} findings against {TENTH:,}", move, small_move, 14)


def _round(desk: Desk, cells: int, at: int) -> tuple[float, float, float]:
    findings = desk.ledger.findings
    edits = [
        CellEdit(each.id, CellField.REMARKS, f"第{at}次核对，第{place}行")
        for place, each in enumerate(findings[:cells])
    ]
    pasted = _felt(lambda: write_cells(desk.workspace, edits, "粘贴", today=TODAY))
    undone = _felt(desk.undo)
    chosen = {findings[len(findings) // 2].id}
    moved = _felt(partial(step_findings, desk.workspace, desk.ledger, chosen, -1))
    desk.undo()
    settle()
    return pasted, undone, moved


def _felt(deed: Callable[[], object]) -> float:
    """Return the seconds until the window shows what was done."""

    def do() -> None:
        deed()
        QApplication.processEvents()

    seconds = timed(do)
    settle()
    return seconds
