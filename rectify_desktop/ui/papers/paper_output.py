"""What becomes of a paper: a Word or Excel file, a PDF, or sheets from the printer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rectify_desktop.domain.wording.gaps import first_of
from rectify_desktop.errors import RectifyError
from rectify_desktop.files import save_atomically
from rectify_desktop.services.papers.convert_papers import convert_paper
from rectify_desktop.ui.background.main_steps import MainSteps
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.papers.catalogue import ENTRIES, PaperKey
from rectify_desktop.ui.papers.composing import PaperOptions, paper_maker, usual_suffix
from rectify_desktop.ui.papers.export_gate import ExportGate
from rectify_desktop.ui.papers.paper_files import ask_paper, record_saved, tell_saved
from rectify_desktop.ui.printing.page_output import paint_steps, pdf_steps
from rectify_desktop.ui.printing.page_printing import ask_printer
from rectify_desktop.ui.printing.pdf_text import with_plain_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.composing import Maker
    from rectify_desktop.ui.papers.export_gate import Again
    from rectify_desktop.ui.papers.made_paper import MadePaper
    from rectify_desktop.ui.printing.page_marks import LaidPaper

_MOST_NAMED = 6


def export_as_usual(desk: Desk, window: QWidget, paper: str) -> None:
    """Export a paper by its word, as the page makes it where nothing is chosen."""
    key = PaperKey(paper)
    try:
        make = paper_maker(desk, key, PaperOptions())
    except RectifyError as error:
        desk.show_error(error)
        return
    output = PaperOutput(desk, window)
    output.sheet_wanted.connect(partial(export_as_usual, desk, window, PaperKey.WITHHOLDING_SHEET))
    again = partial(export_as_usual, desk, window, paper)
    output.export(ENTRIES[key].title, usual_suffix(key), make, again=again)


class PaperOutput(QObject):
    """Saves and prints papers; what goes wrong is told in the message bar.

    ``sheet_wanted`` says that the clerk wants the 审签单 of what a notice leaves out as well.
    """

    sheet_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        # Owned by the desk, not by the window: what a closed ledger exported is let go of with it.
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self._gate = ExportGate(desk, window)

    def export(
        self,
        title: str,
        suffix: str,
        make: Maker,
        made: MadePaper | None = None,
        *,
        again: Again | None = None,
    ) -> None:
        """Look at the paper, ask where to, then save it off the main thread.

        ``title`` names the file; ``made`` is the paper where it is composed already. ``again``
        exports it anew once what kept it in the house is decided of.
        """
        composed = make if made is None else lambda: made
        self._gate.pass_through(title, composed, partial(self._export, title, suffix), again)

    def save_pdf(
        self, title: str, made: MadePaper, laid: LaidPaper, *, again: Again | None = None
    ) -> None:
        """Look at the paper, ask where to, then save the pages as they are shown."""
        self._gate.pass_through(title, lambda: made, partial(self._save_pdf, title, laid), again)

    def convert_to_pdf(
        self, title: str, suffix: str, made: MadePaper, *, again: Again | None = None
    ) -> None:
        """Look at the paper, ask where to, then let an office program make a PDF of its file."""
        self._gate.pass_through(title, lambda: made, partial(self._convert, title, suffix), again)

    def print_paper(
        self, title: str, laid: LaidPaper, made: MadePaper, *, again: Again | None = None
    ) -> None:
        """Look at the paper, ask for a printer and print the pages as they are shown."""
        self._gate.pass_through(
            title,
            lambda: made,
            lambda _: self._print(title, laid),
            again,
            verb=self.tr("打印"),
        )

    def _export(self, title: str, suffix: str, made: MadePaper) -> None:
        target = self._target(title, suffix, made)
        if target is None:
            return
        tasks, fonts = self._desk.tasks, self._desk.settings.paper_fonts()

        def work() -> MadePaper:
            made.save(target, fonts, tasks.checkpoint)
            return made

        self._run(work, target, self.tr("导出{0}").format(title))

    def _save_pdf(self, title: str, laid: LaidPaper, made: MadePaper) -> None:
        target = self._target(title, ".pdf", made)
        if target is None:
            return
        tasks, steps = self._desk.tasks, MainSteps(pdf_steps(laid))

        def work() -> MadePaper:
            content = with_plain_text(steps.run(tasks.checkpoint))
            tasks.checkpoint()
            save_atomically(target, content)
            return made

        self._run(work, target, self.tr("把{0}存成PDF").format(title))

    def _convert(self, title: str, suffix: str, made: MadePaper) -> None:
        target = self._target(title, ".pdf", made)
        if target is None:
            return
        tasks, fonts = self._desk.tasks, self._desk.settings.paper_fonts()

        def work() -> MadePaper:
            with TemporaryDirectory() as folder:
                written = Path(folder) / f"paper{suffix}"
                made.save(written, fonts, tasks.checkpoint)
                content = written.read_bytes()
            convert_paper(content, suffix, target, cancelled=lambda: tasks.is_cancelled)
            return made

        self._run(work, target, self.tr("用LibreOffice把{0}存成PDF").format(title))

    def _print(self, title: str, laid: LaidPaper) -> None:
        printer = ask_printer(self._window, laid)
        if printer is None:
            return
        tasks, steps = self._desk.tasks, MainSteps(paint_steps(laid, printer))
        tasks.run(
            partial(steps.run, tasks.checkpoint),
            lambda _: self._desk.show_message(self.tr("“{0}”已交打印机。").format(title)),
            self._desk.show_error,
            self.tr("打印{0}").format(title),
        )

    def _target(self, title: str, suffix: str, made: MadePaper) -> Path | None:
        day = made.day or self._desk.today()
        return ask_paper(self._window, self._desk, (title, suffix), day, self._kinds(suffix))

    def _run(self, work: Maker, target: Path, title: str) -> None:
        on_saved = partial(self._on_saved, target)
        self._desk.tasks.run(work, on_saved, self._desk.show_error, title)

    def _on_saved(self, target: Path, made: MadePaper) -> None:
        remarks: list[str] = []
        if made.gaps:
            remarks.append(
                self.tr("文中以【待填】标出：{0}。").format(first_of(made.gaps, _MOST_NAMED))
            )
        if made.cautions:
            named = first_of(made.cautions, _MOST_NAMED, "；")
            remarks.append(self.tr("请核对后再印发：{0}。").format(named))
        record_saved(self._desk, made.name, target, made.edition)
        if made.withheld_count:
            self._offer_sheet(target, made.withheld_count, "".join(remarks))
        else:
            tell_saved(self._desk, target, "".join(remarks))

    def _offer_sheet(self, target: Path, count: int, remark: str) -> None:
        text = self.tr("已保存“{0}”。有{1}处不予公开，印发前须经领导审签。{2}")
        self._desk.show_message(
            text.format(target.name, count, remark),
            MessageAction(self.tr("导出审签单…"), self.sheet_wanted.emit),
        )

    def _kinds(self, suffix: str) -> str:
        kinds: dict[str, Callable[[], str]] = {
            ".docx": lambda: self.tr("Word文档 (*.docx)"),
            ".xlsx": lambda: self.tr("Excel工作簿 (*.xlsx)"),
            ".pdf": lambda: self.tr("PDF文件 (*.pdf)"),
        }
        return kinds[suffix]()
