"""The page 文书: the list of papers, the chosen one as it will be printed, what it is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.ui.generated.ui_papers_page import Ui_PapersPage
from rectify_desktop.ui.pages.papers_actions import PapersActions, PapersVerb
from rectify_desktop.ui.papers.catalogue import ENTRIES, PaperKey
from rectify_desktop.ui.papers.composer import PaperComposer
from rectify_desktop.ui.papers.paper_output import PaperOutput
from rectify_desktop.ui.papers.readiness import readiness_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QShowEvent

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.made_paper import MadePaper

_LAST_PAPER = "paper"
_SIZES = [196, 664, 390]
_SUFFIX_WORDS = {".docx": "Word", ".xlsx": "Excel"}


class PapersPage(QWidget):
    """Shows one paper at a time; whatever is typed is stored as soon as it is left."""

    findings_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = True
        self.ui = Ui_PapersPage()
        self.ui.setupUi(self)
        self._actions = PapersActions(self)
        self._composer = PaperComposer(desk, self)
        self._output = PaperOutput(desk, self)
        self._export_menu = QMenu(self.ui.exportButton)
        self._arrange()
        self._connect()

    @property
    def actions_for_menu(self) -> list[QAction]:
        """The verbs of this page for the window's menu."""
        return self._actions.shown()

    @property
    def key(self) -> PaperKey | None:
        """The paper that is chosen."""
        return self._composer.key

    def show_paper(self, key: PaperKey) -> None:
        """Choose a paper."""
        self.ui.paperList.choose(key)

    def save_sizes(self) -> None:
        """Remember the widths for this desk."""
        self._desk.settings.save_state("papers/splitter", self.ui.splitter.saveState())

    def refresh(self) -> None:
        """Show what the ledger says now."""
        self._is_stale = False
        has_findings = bool(self._desk.ledger.findings)
        area = self.ui.contentArea if has_findings else self.ui.emptyArea
        self.ui.contentStack.setCurrentWidget(area)
        self.ui.paperBar.setVisible(has_findings)
        if not has_findings:
            self._composer.choose(None)
            self._follow()
        elif self._composer.key is None:
            self._on_chosen(self.ui.paperList.key)
        else:
            self._composer.compose()

    # The paper

    @Slot(object)
    def _on_chosen(self, key: PaperKey) -> None:
        self._desk.settings.remember_choice(_LAST_PAPER, key.value)
        entry = ENTRIES[key]
        self.ui.paperTitleLabel.setText(entry.title)
        self.ui.readinessLabel.clear()
        self.ui.preview.clear(self.tr("正在排版……"))
        self._composer.choose(key)
        self._follow()

    @Slot(object)
    def _on_made(self, made: MadePaper) -> None:
        ui = self.ui
        word = readiness_of(made)
        if self._composer.key is not None:
            ui.paperList.papers.show_readiness({self._composer.key: word})
        ui.readinessLabel.setText(word.text)
        ui.preview.show_steps(made.steps(self._desk.settings.paper_fonts()))
        self._fill_export_menu(made.suffixes)
        self._follow()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.ui.preview.clear(sentence)
        self._follow()

    def _fill_export_menu(self, suffixes: tuple[str, ...]) -> None:
        first = suffixes[0]
        export = self._actions[PapersVerb.EXPORT]
        export.setText(self.tr("导出{0}…").format(_SUFFIX_WORDS[first]))
        export.setIconText(self.tr("导出{0}").format(_SUFFIX_WORDS[first]))
        self._export_menu.clear()
        for suffix in suffixes:
            entry = self._export_menu.addAction(self.tr("导出{0}…").format(_SUFFIX_WORDS[suffix]))
            entry.triggered.connect(partial(self._export_as, suffix))
        self._export_menu.addAction(self._actions[PapersVerb.SAVE_PDF])

    def _follow(self) -> None:
        """Enable what makes sense with the paper on show."""
        has_paper = self._composer.paper is not None
        is_laid = has_paper and self.ui.preview.laid_paper is not None
        self._actions[PapersVerb.EXPORT].setEnabled(has_paper)
        for verb in (PapersVerb.SAVE_PDF, PapersVerb.PRINT, PapersVerb.PREVIEW):
            self._actions[verb].setEnabled(is_laid)

    # Verbs

    def _export(self) -> None:
        made = self._composer.paper
        if made is not None:
            self._export_as(made.suffixes[0])

    def _export_as(self, suffix: str, _checked: bool = False) -> None:
        made, key = self._composer.paper, self._composer.key
        if made is not None and key is not None:
            self._output.export(ENTRIES[key].title, suffix, lambda: made, made)

    def _save_pdf(self) -> None:
        made, key = self._composer.paper, self._composer.key
        laid = self.ui.preview.laid_paper
        if made is not None and key is not None and laid is not None:
            self._output.save_pdf(ENTRIES[key].title, made, laid)

    def _print(self) -> None:
        laid, key = self.ui.preview.laid_paper, self._composer.key
        if laid is not None and key is not None:
            self._output.print_paper(ENTRIES[key].title, laid)

    # Events

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.aggregates <= {Aggregate.SOURCE_TEXT, Aggregate.REMARK, Aggregate.EVALUATION}:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
        self.ui.paperList.setFocus()

    def _arrange(self) -> None:
        ui = self.ui
        for at in range(len(_SIZES)):
            ui.splitter.setStretchFactor(at, 1 if at == 1 else 0)
        sizes = self._desk.settings.state("papers/splitter")
        if sizes is None or not ui.splitter.restoreState(sizes):
            ui.splitter.setSizes(_SIZES)
        ui.exportButton.setMenu(self._export_menu)
        for button, verb in (
            (ui.exportButton, PapersVerb.EXPORT),
            (ui.pdfButton, PapersVerb.SAVE_PDF),
            (ui.printButton, PapersVerb.PRINT),
            (ui.previewButton, PapersVerb.PREVIEW),
        ):
            button.setDefaultAction(self._actions[verb])
        chosen = self._desk.settings.choice(_LAST_PAPER)
        key = PaperKey(chosen) if chosen in set(PaperKey) else PaperKey.PUBLIC_NOTICE
        ui.paperList.choose(key)

    def _connect(self) -> None:
        ui = self.ui
        self._desk.signals.changed.connect(self._on_changed)
        ui.paperList.chosen.connect(self._on_chosen)
        ui.preview.shown.connect(self._follow)
        ui.goToFindingsButton.clicked.connect(self.findings_wanted)
        self._composer.made.connect(self._on_made)
        self._composer.refused.connect(self._on_refused)
        handlers: dict[PapersVerb, Callable[[], None]] = {
            PapersVerb.EXPORT: self._export,
            PapersVerb.SAVE_PDF: self._save_pdf,
            PapersVerb.PRINT: self._print,
        }
        for verb, handler in handlers.items():
            self._actions[verb].triggered.connect(lambda _=False, handler=handler: handler())
