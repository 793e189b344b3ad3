"""The page 文书: the list of papers, the chosen one as it will be printed, what it is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.terms import Edition
from rectify_desktop.overrides import override
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.generated.ui_papers_page import Ui_PapersPage
from rectify_desktop.ui.ledger_page import LedgerPage
from rectify_desktop.ui.papers.catalogue import ENTRIES, PaperKey
from rectify_desktop.ui.papers.composer import PaperComposer
from rectify_desktop.ui.papers.paper_details import PaperDetails
from rectify_desktop.ui.papers.paper_list import TONE_COLOURS
from rectify_desktop.ui.papers.paper_verbs import PaperVerbs
from rectify_desktop.ui.papers.papers_actions import PAPERS_VERBS, SHOWN_VERBS, PapersVerb
from rectify_desktop.ui.papers.readiness import READY, Readiness, readiness_of
from rectify_desktop.ui.papers.readiness_watch import ReadinessWatch
from rectify_desktop.ui.widgets.verb_actions import VerbActions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QHideEvent, QShowEvent

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.notice.passages import PassageKey
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.made_paper import MadePaper
    from rectify_desktop.ui.papers.remarks import Remark

_LAST_PAPER = "paper"
_SPLITTER, _PASSAGES = "papers/splitter", "papers/passages"
_SIZES = [206, 640, 400]
# How the room of a larger screen is shared out.
_SHARES = (0, 3, 2)
# What no paper shows.
_UNSEEN = {Aggregate.SOURCE_TEXT}


class PapersPage(LedgerPage):
    """Shows one paper at a time; whatever is typed is stored as soon as it is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = True
        self.ui = Ui_PapersPage()
        self.ui.setupUi(self)
        self._actions = VerbActions("papers", PAPERS_VERBS, self)
        self._composer = PaperComposer(desk, self)
        self._watch = ReadinessWatch(desk, self)
        self._verbs = PaperVerbs(desk, self._composer, self.ui, self._actions, self)
        self.details = PaperDetails(desk, self._composer, self.ui.detailTabs, self)
        self._arrange()
        self._connect()

    @override
    def actions_for_menu(self) -> list[QAction]:
        """Return the verbs of this page for the window's menu."""
        return [self._actions[verb] for verb in SHOWN_VERBS]

    @property
    def made(self) -> MadePaper | None:
        """The paper on show, once it is composed."""
        return self._composer.paper

    def show_paper(self, key: PaperKey) -> None:
        """Choose a paper."""
        self.ui.paperList.choose(key)

    @override
    def save_pending(self) -> None:
        """Store what was typed but not left yet."""
        self.details.notice.store()

    @override
    def save_sizes(self) -> None:
        """Remember the widths for this desk."""
        settings = self._desk.settings
        settings.save_state(_SPLITTER, self.ui.splitter.saveState())
        settings.save_state(_PASSAGES, self.details.notice.passages.save_sizes())

    def refresh(self) -> None:
        """Show what the ledger says now."""
        self._is_stale = False
        has_findings = bool(self._desk.ledger.findings)
        area = self.ui.contentArea if has_findings else self.ui.emptyArea
        self.ui.contentStack.setCurrentWidget(area)
        self.ui.paperBar.setVisible(has_findings)
        if not has_findings:
            self._watch.rest()
            self._composer.choose(None)
            self._follow()
        elif self._composer.key is None:
            self._on_chosen(self.ui.paperList.key or PaperKey.PUBLIC_NOTICE)
        else:
            self._composer.compose()
            self._watch.look(self._composer.key)

    # The paper

    @Slot(object)
    def _on_chosen(self, key: PaperKey) -> None:
        self.details.notice.store()
        self._desk.settings.remember_choice(_LAST_PAPER, key.value)
        self.ui.paperTitleLabel.setText(ENTRIES[key].title)
        self._show_word(None)
        self.ui.preview.clear(self.tr("正在排版……"))
        if self._is_stale:
            # Chosen before the page was ever shown: composing waits for that.
            return
        is_first = self._composer.key is None
        self._composer.options.pending = None
        self.details.show_paper(key)
        self._composer.choose(key)
        if is_first:
            self._watch.look(key)
        self._follow()

    @Slot(object)
    def _on_made(self, made: MadePaper) -> None:
        key, word = self._composer.key, readiness_of(made)
        if key is not None and (made.notice is not None or word != READY):
            self.ui.paperList.papers.show_readiness({key: word})
        self._show_word(word)
        self.ui.preview.show_steps(made.steps(self._desk.settings.paper_fonts()))
        self._verbs.offer(made.suffixes)
        self.details.show_made(made)
        self._follow()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._show_word(None)
        self.ui.preview.clear(sentence)
        self._follow()

    def _show_word(self, word: Readiness | None) -> None:
        label = self.ui.readinessLabel
        label.setText(word.text if word else "")
        if word is not None:
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, TONE_COLOURS[word.tone])
            label.setPalette(palette)

    def _follow(self) -> None:
        """Enable what makes sense with the paper on show."""
        made = self._composer.paper
        is_laid = made is not None and self.ui.preview.laid_paper is not None
        self._actions[PapersVerb.EXPORT].setEnabled(made is not None)
        for verb in (PapersVerb.SAVE_PDF, PapersVerb.PRINT, PapersVerb.PREVIEW):
            self._actions[verb].setEnabled(is_laid)
        is_notice = made is not None and made.notice is not None
        is_public = made is not None and made.edition is Edition.PUBLIC
        self.ui.privacyButton.setVisible(is_public)
        self.ui.figuresButton.setVisible(is_notice)
        may_keep = is_notice and not self._desk.is_read_only
        self._actions[PapersVerb.KEEP_DRAFT].setEnabled(may_keep)

    # Keys

    def _say_saved(self) -> None:
        self.save_pending()
        self._desk.show_message(
            self.tr("内容随时存在台账里，不用另存。要文件请按F12导出，要留底请按Ctrl+D存一稿。")
        )

    def _go_to_pane(self, step: int) -> None:
        """Go around list, preview and details with the keyboard."""
        panes = [self.ui.paperList, self.ui.preview, self.ui.detailTabs]
        focused = QApplication.focusWidget()
        here = next(
            (
                at
                for at, p in enumerate(panes)
                if focused and (p is focused or p.isAncestorOf(focused))
            ),
            -step,
        )
        pane = panes[(here + step) % len(panes)]
        if pane is self.ui.detailTabs:
            pane = self.ui.detailTabs.currentWidget() or pane
        pane.setFocus()

    # Places

    @Slot(object)
    def _on_passage_chosen(self, key: PassageKey) -> None:
        made = self._composer.paper
        if made is None or made.notice is None:
            return
        for at, paragraph in enumerate(made.notice.paragraphs):
            if paragraph.passage == key:
                self.ui.preview.go_to(at)
                return

    @Slot(int)
    def _on_preview_clicked(self, number: int) -> None:
        if self.details.notice.go_to_paragraph(number):
            self.ui.detailTabs.setCurrentWidget(self.details.notice.passages)
            self.details.notice.passages.editor.write()

    @Slot(object)
    def _on_remark_pointed(self, remark: Remark) -> None:
        made = self._composer.paper
        number = made.place_of(remark) if made is not None else None
        if number is not None:
            self.ui.preview.go_to(number)

    # Events

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.aggregates <= _UNSEEN:
            return
        if not self.isVisible():
            self._is_stale = True
            return
        self.refresh()
        if self._composer.key is not None:
            self.details.follow(has_papers_moved=Aggregate.PAPER in changes.aggregates)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
            self.details.follow(has_papers_moved=True)
        self._watch.resume()
        self.take_keys()

    @override
    def take_keys(self) -> None:
        self.ui.paperList.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        self._is_stale = self._is_stale or not self._composer.is_fresh
        # A ledger may be closed behind a page that nobody sees.
        self._composer.rest()
        self._watch.rest()
        super().hideEvent(event)

    def _arrange(self) -> None:
        ui, settings = self.ui, self._desk.settings
        for at, share in enumerate(_SHARES):
            ui.splitter.setStretchFactor(at, share)
        sizes = settings.state(_SPLITTER)
        if sizes is None or not ui.splitter.restoreState(sizes):
            ui.splitter.setSizes(_SIZES)
        self.details.notice.passages.restore_sizes(settings.state(_PASSAGES))
        for button, verb in (
            (ui.figuresButton, PapersVerb.FIGURES),
            (ui.privacyButton, PapersVerb.PRIVACY),
            (ui.exportButton, PapersVerb.EXPORT),
            (ui.pdfButton, PapersVerb.SAVE_PDF),
            (ui.printButton, PapersVerb.PRINT),
            (ui.previewButton, PapersVerb.PREVIEW),
        ):
            button.setDefaultAction(self._actions[verb])
        chosen = settings.choice(_LAST_PAPER)
        key = PaperKey(chosen) if chosen in set(PaperKey) else PaperKey.PUBLIC_NOTICE
        ui.paperList.choose(key)
        ui.paperTitleLabel.setText(ENTRIES[key].title)

    def _connect(self) -> None:
        ui, details = self.ui, self.details
        self._desk.signals.changed.connect(self._on_changed)
        ui.paperList.chosen.connect(self._on_chosen)
        ui.preview.shown.connect(self._follow)
        ui.preview.passage_clicked.connect(self._on_preview_clicked)
        ui.emptyArea.asked.connect(lambda: self.page_wanted.emit(ActionKey.SHOW_FINDINGS))
        self._composer.made.connect(self._on_made)
        self._composer.refused.connect(self._on_refused)
        self._watch.known.connect(ui.paperList.papers.show_readiness)
        self._verbs.wanted.connect(self.save_pending)
        self._verbs.sheet_wanted.connect(lambda: self.show_paper(PaperKey.WITHHOLDING_SHEET))
        details.notice.passage_chosen.connect(self._on_passage_chosen)
        details.notice.draft_export_wanted.connect(self._verbs.export_draft)
        details.remarks.pointed.connect(self._on_remark_pointed)
        details.finding_wanted.connect(self.finding_wanted)
        details.round_wanted.connect(self.round_wanted)
        details.privacy_wanted.connect(self._verbs.decide_privacy)
        handlers: dict[PapersVerb, Callable[[], None]] = {
            PapersVerb.KEEP_DRAFT: details.notice.drafts.keep,
            PapersVerb.SAVE: self._say_saved,
            PapersVerb.NEXT_PANE: partial(self._go_to_pane, 1),
            PapersVerb.PREVIOUS_PANE: partial(self._go_to_pane, -1),
        }
        self._actions.run(handlers)
