"""The live preview of a paper: its pages as they will be printed, while it is being worded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.papers.page_view import PageView
from rectify_desktop.ui.printing.notice_layout import notice_steps
from rectify_desktop.ui.printing.paper_layout import paper_steps

if TYPE_CHECKING:
    from collections.abc import Generator

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts
    from rectify_desktop.ui.printing.page_marks import LaidPaper


class PaperPreview(QWidget):
    """Shows a notice or a paper; laying it out never holds the window up.

    ``passage_clicked`` tells the number of the paragraph of a notice, or of the block of a paper,
    that was double-clicked.
    """

    passage_clicked = Signal(int)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: LaidPaper | None = None
        self._work = SlicedWork(self)
        self._view = PageView(self)
        self._view.setAccessibleName(self.tr("文书预览"))
        self._view.text_clicked.connect(self.passage_clicked)
        self._view.place_changed.connect(self._tell_place)
        self._pages = QLabel(self)
        self._pages.setObjectName("previewPagesLabel")
        self._zoom = QLabel(self)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self._view)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 3, 6, 3)
        bar.addWidget(self._pages)
        bar.addStretch(1)
        bar.addWidget(self._zoom)
        for text, name, tip, slot in (
            ("－", self.tr("缩小"), self.tr("缩小（Ctrl+-）"), lambda: self._view.zoom_in(-1)),
            ("＋", self.tr("放大"), self.tr("放大（Ctrl++）"), self._view.zoom_in),
            (
                self.tr("适合宽度"),
                self.tr("适合宽度"),
                self.tr("页面与窗口同宽（Ctrl+0）"),
                lambda: self._view.set_zoom(None),
            ),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(name)
            button.setAutoRaise(True)
            button.clicked.connect(slot)
            bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._view, 1)
        layout.addLayout(bar)
        self.clear()

    @property
    def laid_paper(self) -> LaidPaper | None:
        """The pages on show, as a printer or a PDF takes them; None while there are none."""
        return self._paper

    @property
    def is_laying_out(self) -> bool:
        """Whether other pages are to come."""
        return self._work.is_running

    @property
    def view(self) -> PageView:
        """The view of the pages."""
        return self._view

    def show_paper(self, paper: Paper, fonts: PaperFonts = DEFAULT_FONTS) -> None:
        """Show a paper as soon as it is laid out."""
        self.show_steps(paper_steps(paper, fonts))

    def show_notice(self, notice: Notice, fonts: PaperFonts = DEFAULT_FONTS) -> None:
        """Show a notice as soon as it is laid out."""
        self.show_steps(notice_steps(notice, fonts))

    def show_steps(self, steps: Generator[None, None, LaidPaper]) -> None:
        """Show what some steps lay out as soon as they are done."""
        if self._paper is None:
            self._view.show_message(self.tr("正在排版……"))
        self._work.run(steps, self._on_laid_out)

    def clear(self, message: str = "") -> None:
        """Show no paper, but a sentence why."""
        self._work.stop()
        self._paper = None
        self._view.show_message(message or self.tr("没有可以预览的文书。"))

    def go_to(self, passage: int) -> bool:
        """Bring a paragraph or block into sight; return whether it is on a page."""
        return self._view.scroll_to_text(passage)

    def _on_laid_out(self, paper: LaidPaper) -> None:
        self._paper = paper
        self._view.show_pages(paper)
        self.shown.emit()

    def _tell_place(self) -> None:
        count, number = self._view.page_count, self._view.current_page
        text = self.tr("第 {0} 页，共 {1} 页").format(number, count) if count else ""
        self._pages.setText(text)
        self._view.setAccessibleDescription(text)
        self._zoom.setText(f"{self._view.zoom:.0%}" if count else "")
