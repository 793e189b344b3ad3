"""The tabs beside the preview: those of a notice, those of other papers, and what all have."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from rectify_desktop.errors import RectifyError
from rectify_desktop.services.papers.record_exports import exports, recognise
from rectify_desktop.ui.notice.notice_details import NoticeDetails
from rectify_desktop.ui.notice.notice_layout_form import GAP_FIELDS
from rectify_desktop.ui.papers.composing import LIST_KINDS, NOTICE_EDITIONS
from rectify_desktop.ui.papers.export_pane import ExportPane, export_words
from rectify_desktop.ui.papers.remark_pane import RemarkPane
from rectify_desktop.ui.papers.remarks import Place, Remark
from rectify_desktop.ui.papers.subject_pane import SubjectPane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabWidget, QWidget

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.catalogue import PaperKey
    from rectify_desktop.ui.papers.composer import PaperComposer
    from rectify_desktop.ui.papers.made_paper import MadePaper

_FOLDER = "papers"


class PaperDetails(QObject):
    """Shows the tabs that the chosen paper has."""

    finding_wanted = Signal(object)
    round_wanted = Signal()
    privacy_wanted = Signal()

    def __init__(
        self, desk: Desk, composer: PaperComposer, tabs: QTabWidget, page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._composer = composer
        self._tabs = tabs
        self._page = page
        self.notice = NoticeDetails(desk, composer, page)
        self.subject = SubjectPane(desk, composer.options, page)
        self.remarks = RemarkPane(page)
        self.exports = ExportPane(page)
        self._of_notice = (self.notice.passages, self.notice.layout_form, self.notice.drafts)
        for pane, title in (
            (self.notice.passages, self.tr("段落")),
            (self.notice.layout_form, self.tr("版式")),
            (self.subject, self.tr("内容")),
            (self.remarks, self.tr("核对")),
            (self.notice.drafts, self.tr("存稿")),
            (self.exports, self.tr("导出记录")),
        ):
            # Else a style sheet gives a widget of our own no background.
            pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            tabs.addTab(pane, title)
        self._connect()

    def show_paper(self, key: PaperKey) -> None:
        """Show the tabs of a paper that is to be composed."""
        edition = NOTICE_EDITIONS.get(key)
        was_of_notice = self._tabs.currentWidget() in self._of_notice
        was_of_other = self._tabs.currentWidget() is self.subject
        for at in range(self._tabs.count()):
            pane = self._tabs.widget(at)
            is_of_notice = pane in self._of_notice
            is_shared = pane in (self.remarks, self.exports)
            self._tabs.setTabVisible(
                at, is_shared or (is_of_notice if edition else pane is self.subject)
            )
        if edition is not None:
            self.notice.show_edition(edition)
        else:
            self.subject.show_paper(key)
        # A tab that both have stays in front; else the first of the paper comes there.
        if was_of_notice and edition is None:
            self._tabs.setCurrentWidget(self.subject)
        elif was_of_other and edition is not None:
            self._tabs.setCurrentWidget(self.notice.passages)
        self._show_remarks(())
        self._show_exports()

    def show_made(self, made: MadePaper) -> None:
        """Show what is told of a paper that was composed."""
        if made.notice is not None:
            self.notice.show_made(made)
        self._show_remarks(made.remarks)

    def follow(self, *, has_papers_moved: bool) -> None:
        """Show what the ledger says now."""
        key = self._composer.key
        if key is None:
            return
        if key in NOTICE_EDITIONS:
            self.notice.follow(has_drafts_moved=has_papers_moved)
        else:
            self.subject.follow()
        if has_papers_moved:
            self._show_exports()

    def go_to(self, pane: QWidget) -> None:
        """Bring a tab to the front with the keyboard in it."""
        self._tabs.setCurrentWidget(pane)
        pane.setFocus()

    # What all papers have

    def _show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        self.remarks.show_remarks(remarks)
        title = self.tr("核对 {0}").format(len(remarks)) if remarks else self.tr("核对")
        self._tabs.setTabText(self._tabs.indexOf(self.remarks), title)

    def _show_exports(self) -> None:
        self.exports.show_exports(exports(self._desk.workspace))

    @Slot(object)
    def _on_remark_wanted(self, remark: Remark) -> None:
        match remark.place:
            case Place.PASSAGE if remark.key is not None:
                self.go_to(self.notice.passages)
                self.notice.passages.choose(remark.key)
                self.notice.passages.editor.write()
            case Place.FINDING if remark.finding_id is not None:
                self.finding_wanted.emit(remark.finding_id)
            case Place.FRAME:
                self.go_to(self.notice.layout_form)
                self.notice.layout_form.focus_field(GAP_FIELDS.get(remark.text, "printedOnEdit"))
            case Place.ROUND:
                self.round_wanted.emit()
            case Place.PRIVACY:
                self.privacy_wanted.emit()
            case _:
                pass

    @Slot()
    def _on_recognition_wanted(self) -> None:
        folder = self._desk.settings.folder(_FOLDER)
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("识别文件"), str(folder), self.tr("文书 (*.docx *.xlsx *.pdf)")
        )
        if not name:
            return
        path = Path(name)
        try:
            record = recognise(self._desk.workspace, path)
        except RectifyError as error:
            self.exports.tell(str(error))
            return
        if record is None:
            text = self.tr("“{0}”不是这里导出的，或导出后被改过。")
            self.exports.tell(text.format(path.name))
        else:
            text = self.tr("“{0}”与{1}完全一致。")
            self.exports.tell(text.format(path.name, export_words(record)))

    # Lists and forms

    @Slot()
    def _on_columns_wanted(self) -> None:
        # Dialogs are loaded by the first use, not by the window.
        from rectify_desktop.ui.lists.list_columns import choose_columns

        key = self._composer.key
        if key is None:
            return
        try:
            shown = choose_columns(self._page, self._desk, LIST_KINDS[key][0])
        except RectifyError as error:
            self._desk.show_error(error)
            return
        if shown is not None:
            self._composer.options.shown = shown
            self.subject.follow()
            self._composer.compose()

    @Slot()
    def _on_form_wanted(self) -> None:
        from rectify_desktop.ui.own_forms.own_form_dialog import OwnFormDialog

        OwnFormDialog(self._desk, (), self._page).exec()

    def _connect(self) -> None:
        self.notice.round_wanted.connect(self.round_wanted)
        self.subject.changed.connect(self._composer.compose)
        self.subject.columns_wanted.connect(self._on_columns_wanted)
        self.subject.form_wanted.connect(self._on_form_wanted)
        self.remarks.wanted.connect(self._on_remark_wanted)
        self.exports.recognition_wanted.connect(self._on_recognition_wanted)
