"""What becomes of the paper on show, whichever it is: a file, a PDF, sheets, a full view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from rectify_desktop.services.notice.keep_drafts import draft_as_public
from rectify_desktop.services.papers.convert_papers import can_convert_papers
from rectify_desktop.ui.papers.catalogue import ENTRIES
from rectify_desktop.ui.papers.full_preview import FullPreview
from rectify_desktop.ui.papers.made_paper import TEXT, MadePaper
from rectify_desktop.ui.papers.paper_output import PaperOutput
from rectify_desktop.ui.papers.papers_actions import PapersVerb

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.notice.drafts import NoticeDraft
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.generated.ui_papers_page import Ui_PapersPage
    from rectify_desktop.ui.papers.catalogue import PaperKey
    from rectify_desktop.ui.papers.composer import PaperComposer
    from rectify_desktop.ui.printing.page_marks import LaidPaper
    from rectify_desktop.ui.widgets.verb_actions import VerbActions

_SUFFIX_WORDS = {".docx": "Word", ".xlsx": "Excel"}


class PaperVerbs(QObject):
    """Puts the paper out as it reads once everything typed is stored.

    ``wanted`` asks for that before; ``sheet_wanted`` for the 审签单 of what is left out.
    """

    wanted = Signal()
    sheet_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        composer: PaperComposer,
        ui: Ui_PapersPage,
        actions: VerbActions[PapersVerb],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._composer = composer
        self._ui = ui
        self._actions = actions
        self._page = page
        self._output = PaperOutput(desk, page)
        self._output.sheet_wanted.connect(self.sheet_wanted)
        self._menu = QMenu(ui.exportButton)
        ui.exportButton.setMenu(self._menu)
        self._ui.preview.shown.connect(self._on_shown)
        # What waits for the pages to be laid out, and of which paper.
        self._then: tuple[PaperKey | None, Callable[[LaidPaper], None]] | None = None
        handlers: dict[PapersVerb, Callable[[], None]] = {
            PapersVerb.EXPORT: self._export,
            PapersVerb.SAVE_PDF: lambda: self._with_pages(self._save_pdf),
            PapersVerb.PRINT: lambda: self._with_pages(self._print),
            PapersVerb.PREVIEW: lambda: self._with_pages(self._preview),
            PapersVerb.FIGURES: self._show_figures,
            PapersVerb.PRIVACY: self.decide_privacy,
        }
        actions.run(handlers)

    def offer(self, suffixes: tuple[str, ...]) -> None:
        """Offer the kinds of files that a paper can be, the usual one first."""
        words = [_SUFFIX_WORDS[suffix] for suffix in suffixes]
        export = self._actions[PapersVerb.EXPORT]
        export.setText(self.tr("导出{0}…").format(words[0]))
        export.setIconText(self.tr("导出{0}").format(words[0]))
        self._menu.clear()
        for suffix, word in zip(suffixes, words, strict=True):
            entry = self._menu.addAction(self.tr("导出{0}…").format(word))
            entry.triggered.connect(partial(self._export_as, suffix))
        self._menu.addAction(self._actions[PapersVerb.SAVE_PDF])
        if can_convert_papers():
            entry = self._menu.addAction(self.tr("用LibreOffice存为PDF…"))
            entry.triggered.connect(partial(self._convert, suffixes[0]))

    def export_draft(self, draft: NoticeDraft) -> None:
        """Export a draft as it was kept, private matters as they are decided of now."""
        title = self.tr("{0}第{1}稿").format(self._title, draft.number)
        notice = draft_as_public(self._desk.workspace, draft)
        made = MadePaper(title, notice, TEXT)
        again = partial(self.export_draft, draft)
        self._output.export(title, TEXT[0], lambda: made, made, again=again)

    # Dialogs are loaded by the first use, not by the window.

    @Slot()
    def decide_privacy(self) -> None:
        """Let the clerk decide of the private matters of the public edition."""
        from rectify_desktop.ui.privacy.privacy_dialog import decide_privacy

        self.wanted.emit()
        decide_privacy(self._desk, self._page)

    def _show_figures(self) -> None:
        from rectify_desktop.ui.figures.figures_dialog import show_figures

        self.wanted.emit()
        made = self._composer.paper
        dialog = show_figures(self._desk, self._page)
        if made is not None and made.edition is not None:
            dialog.choose(made.edition)

    @property
    def _title(self) -> str:
        key = self._composer.key
        return ENTRIES[key].title if key is not None else ""

    def _export(self) -> None:
        made = self._composer.paper
        if made is not None:
            self._export_as(made.suffixes[0])

    def _export_as(self, suffix: str, _checked: bool = False) -> None:
        self.wanted.emit()
        again = partial(self._export_as, suffix)
        self._composer.when_fresh(
            lambda made: self._output.export(self._title, suffix, lambda: made, made, again=again)
        )

    def _convert(self, suffix: str, _checked: bool = False) -> None:
        self.wanted.emit()
        again = partial(self._convert, suffix)
        self._composer.when_fresh(
            lambda made: self._output.convert_to_pdf(self._title, suffix, made, again=again)
        )

    # Pages

    def _with_pages(self, then: Callable[[LaidPaper], None]) -> None:
        """Go on as soon as the pages show what is stored."""
        self.wanted.emit()
        laid = self._ui.preview.laid_paper
        if self._composer.is_fresh and laid is not None and not self._ui.preview.is_laying_out:
            then(laid)
        else:
            self._then = (self._composer.key, then)
            self._composer.when_fresh(lambda _: None)

    @Slot()
    def _on_shown(self) -> None:
        laid = self._ui.preview.laid_paper
        if self._then is None or laid is None or not self._composer.is_fresh:
            return
        (key, then), self._then = self._then, None
        if key is self._composer.key:
            then(laid)

    def _save_pdf(self, laid: LaidPaper) -> None:
        made = self._composer.paper
        if made is not None:
            again = partial(self._with_pages, self._save_pdf)
            self._output.save_pdf(self._title, made, laid, again=again)

    def _print(self, laid: LaidPaper) -> None:
        made = self._composer.paper
        if made is not None:
            again = partial(self._with_pages, self._print)
            self._output.print_paper(self._title, laid, made, again=again)

    def _preview(self, laid: LaidPaper) -> None:
        FullPreview(laid, self._page).open_full()
