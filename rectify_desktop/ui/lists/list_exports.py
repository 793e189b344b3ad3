"""Exporting lists: the usual 整改清单 at once, or any of them as chosen in the dialog."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.papers.list_layout import THREE_LISTS, ListKind
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.errors import RectifyError
from rectify_desktop.files import save_atomically
from rectify_desktop.services.papers.list_layouts import layout_for, remember_layout
from rectify_desktop.services.papers.paper_names import THREE_LISTS_PAPER
from rectify_desktop.services.papers.public_lists import as_published
from rectify_desktop.ui.papers.export_gate import ExportGate
from rectify_desktop.ui.papers.made_paper import LISTS, MadePaper
from rectify_desktop.ui.papers.paper_files import ask_paper, record_saved, tell_saved

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.list_filter import ListFilter
    from rectify_desktop.domain.papers.list_layout import ListLayout
    from rectify_desktop.ui.desk import Desk


class ListExports(QObject):
    """The verbs that export lists of one desk."""

    def __init__(
        self, desk: Desk, window: QWidget, filtered: Callable[[], ListFilter | None]
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._filtered = filtered
        self._gate = ExportGate(desk, window)

    def export_usual(self) -> None:
        """Export the 整改清单 as the office had it last; a filtered list as it is filtered."""
        try:
            layout = layout_for(self._desk.ledger, ListKind.RECTIFICATION)
        except RectifyError as error:
            self._desk.show_error(error)
            return
        shown = self._filtered() or layout.shown
        self._export([replace(layout, shown=shown)], ".xlsx")

    def export_chosen(self) -> None:
        """Ask which list in which layout, export it and remember how it was."""
        # Dialogs are loaded by the first use, not by the window.
        from rectify_desktop.ui.lists.list_layout_dialog import ListLayoutDialog

        ledger, today = self._desk.ledger, self._desk.today()
        try:
            layouts = {kind: layout_for(ledger, kind) for kind in ListKind}
        except RectifyError as error:
            self._desk.show_error(error)
            return
        order = ListLayoutDialog.ask(self._window, ledger, layouts, today, self._filtered())
        if order is None:
            return
        self._remember(ledger, [each for each in order.layouts if each != layouts[each.kind]])
        self._export(order.listed, order.suffix)

    def _remember(self, ledger: Ledger, layouts: Sequence[ListLayout]) -> None:
        try:
            for layout in layouts:
                remember_layout(ledger, layout)
        except RectifyError as error:
            self._desk.show_error(error)

    def _export(self, layouts: Sequence[ListLayout], suffix: str) -> None:
        desk, ledger, today = self._desk, self._desk.ledger, self._desk.today()
        name = THREE_LISTS_PAPER[0] if len(layouts) == len(THREE_LISTS) else layouts[0].name
        records = desk.workspace.case_records()
        decisions = desk.workspace.checks.decisions.of_round(ledger.round.id)

        def make() -> MadePaper:
            sheets = [
                compose_list_sheet(ledger, each, today=today, records=records) for each in layouts
            ]
            return MadePaper(name, as_published(sheets, ledger, decisions), LISTS)

        self._gate.pass_through(name, make, partial(self._save, suffix, layouts[0].shown))

    def _save(self, suffix: str, shown: ListFilter, made: MadePaper) -> None:
        desk = self._desk
        kinds = {
            ".xlsx": self.tr("Excel工作簿 (*.xlsx)"),
            ".docx": self.tr("Word文档 (*.docx)"),
            ".pdf": self.tr("PDF文件 (*.pdf)"),
        }
        named = made.name, suffix
        target = ask_paper(self._window, desk, named, desk.today(), kinds[suffix])
        if target is None:
            return
        if suffix == ".pdf":
            self._save_pdf(made, target, shown)
            return
        fonts, tasks = desk.settings.paper_fonts(), desk.tasks
        tasks.run(
            partial(made.save, target, fonts, tasks.checkpoint),
            lambda _: self._on_saved(made.name, target, shown),
            desk.show_error,
            self.tr("导出清单"),
        )

    def _save_pdf(self, made: MadePaper, target: Path, shown: ListFilter) -> None:
        from rectify_desktop.ui.printing.paper_painter import paper_pdf

        assert isinstance(made.source, tuple)
        try:
            # Painting needs the main thread: fonts belong to it.
            pages = paper_pdf(list_paper(made.source), self._desk.settings.paper_fonts())
            save_atomically(target, pages)
        except RectifyError as error:
            self._desk.show_error(error)
        else:
            self._on_saved(made.name, target, shown)

    def _on_saved(self, name: str, target: Path, shown: ListFilter) -> None:
        # A list that leaves findings out says so before it leaves the house.
        tell_saved(self._desk, target, f"{shown.text}。" if shown.text else "")
        record_saved(self._desk, name, target)
