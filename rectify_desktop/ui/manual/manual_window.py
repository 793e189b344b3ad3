"""The window of the manual: contents or what was found at the left, the page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QListWidgetItem

from rectify_desktop.errors import RectifyError
from rectify_desktop.files import save_atomically
from rectify_desktop.ui.generated.ui_manual_window import Ui_ManualWindow
from rectify_desktop.ui.manual.manual_pages import manual_pages
from rectify_desktop.ui.manual.manual_search import search_manual
from rectify_desktop.ui.widgets.file_asking import ask_target
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.manual.manual_pages import ManualPage
    from rectify_desktop.ui.manual.manual_printing import ManualPaper
    from rectify_desktop.ui.preferences.settings import Settings

_FOLDER = "manual"
_STATE = "manual/splitter"
_LIST_WIDTH, _VIEW_WIDTH = 250, 730
_LIST_SPACING = 2
_PageRole = Qt.ItemDataRole.UserRole + 1


class ManualWindow(QDialog):
    """Stands beside the window it explains; Esc closes it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self.ui = Ui_ManualWindow()
        self.ui.setupUi(self)
        size_by_letters(self, self.width(), self.height())
        self.ui.splitter.setSizes([_LIST_WIDTH, _VIEW_WIDTH])
        state = settings.state(_STATE)
        if state is not None:
            self.ui.splitter.restoreState(state)
        self.ui.splitter.setStretchFactor(1, 1)
        self.ui.pageList.setSpacing(_LIST_SPACING)
        self._list_contents()
        self._connect()

    def show_page(self, page: ManualPage) -> None:
        """Show a page, chosen in the contents."""
        self.ui.searchEdit.clear()
        self._choose(page.file_name)

    @property
    def shown_page(self) -> ManualPage:
        """The page on show."""
        name = self.ui.pageList.currentItem().data(_PageRole)
        return next(page for page in manual_pages() if page.file_name == name)

    def _connect(self) -> None:
        ui = self.ui
        ui.searchEdit.textChanged.connect(self._on_search)
        ui.searchEdit.returnPressed.connect(ui.manualView.setFocus)
        ui.pageList.currentItemChanged.connect(self._on_chosen)
        ui.manualView.page_wanted.connect(self._choose)
        ui.previewButton.clicked.connect(self._preview)
        ui.pdfButton.clicked.connect(self._save_pdf)
        ui.closeButton.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Find, self, ui.searchEdit.setFocus)
        self.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self._settings.save_state(_STATE, self.ui.splitter.saveState())

    # Contents and search

    def _list_contents(self) -> None:
        self._fill((page.file_name, page.title) for page in manual_pages())

    def _on_search(self, wanted: str) -> None:
        if not wanted.strip():
            name = self.shown_page.file_name if self.ui.pageList.currentItem() else ""
            self._list_contents()
            self._choose(name or manual_pages()[0].file_name)
            return
        hits = search_manual(manual_pages(), wanted)
        self._fill((hit.page.file_name, f"{hit.page.title}\n{hit.excerpt}") for hit in hits)
        self._say(
            "" if hits else self.tr("手册里没有找到“{0}”，换个说法试试。").format(wanted.strip())
        )
        if hits:
            self.ui.pageList.setCurrentRow(0)

    def _fill(self, entries: Iterable[tuple[str, str]]) -> None:
        pages = self.ui.pageList
        pages.blockSignals(True)
        pages.clear()
        for name, words in entries:
            item = QListWidgetItem(words)
            item.setData(_PageRole, name)
            pages.addItem(item)
        pages.blockSignals(False)
        self._say("")

    def _choose(self, file_name: str) -> None:
        pages = self.ui.pageList
        for row in range(pages.count()):
            if pages.item(row).data(_PageRole) == file_name:
                pages.setCurrentRow(row)
                return
        # A link leads to a page that the search left out.
        self._list_contents()
        self.ui.searchEdit.blockSignals(True)
        self.ui.searchEdit.clear()
        self.ui.searchEdit.blockSignals(False)
        self._choose(file_name)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.ui.manualView.show_text(self.shown_page.text)
        self.ui.manualView.mark(self.ui.searchEdit.text().split())

    def _say(self, text: str) -> None:
        self.ui.messageLabel.setText(text)
        self.ui.messageLabel.setVisible(bool(text))

    # Paper

    def _paper(self) -> ManualPaper:
        from rectify_desktop.ui.manual.manual_printing import lay_out_manual

        # Some seconds on a slow machine.
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return lay_out_manual(manual_pages(), self.tr("巡察整改工作台使用手册"))
        finally:
            QApplication.restoreOverrideCursor()

    def _preview(self) -> None:
        from rectify_desktop.ui.printing.page_printing import PagePreviewDialog

        PagePreviewDialog(self._paper(), self).exec()

    def _save_pdf(self) -> None:
        paper = self._paper()
        proposal = self._settings.folder(_FOLDER) / f"{paper.title}.pdf"
        target = ask_target(self, self.tr("整本手册存为PDF"), proposal, self.tr("PDF文件 (*.pdf)"))
        if target is None:
            return
        from rectify_desktop.ui.printing.page_output import pages_pdf

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            save_atomically(target, pages_pdf(paper))
        except RectifyError as error:
            self._say(str(error))
        else:
            self._settings.remember_folder(_FOLDER, target.parent)
            self._say(self.tr("已保存：{0}").format(target))
        finally:
            QApplication.restoreOverrideCursor()
