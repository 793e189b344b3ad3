"""What was reported of one finding over time (历次进展), newest first, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from rectify_desktop.domain.review.review_sheet import progress_text
from rectify_desktop.domain.terms import VERDICT_TERMS
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate


class ProgressHistory(QTextEdit):
    """A read-only text; it is built of plain pieces, so that data are never taken for markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(self.tr("还没有填报过进展。每周的进展在“周调度”页填写。"))

    def show_entries(self, entries: Sequence[tuple[ProgressReview, ProgressUpdate]]) -> None:
        """Show what was reported; ``entries`` come oldest first."""
        self.clear()
        cursor = self.textCursor()
        for review, update in reversed(entries):
            self._write(cursor, review, update)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, review: ProgressReview, update: ProgressUpdate) -> None:
        heading = QTextCharFormat()
        heading.setFontWeight(700)
        quiet = QTextCharFormat()
        quiet.setForeground(look.QUIET)
        if not cursor.atStart():
            cursor.insertText("\n\n", QTextCharFormat())
        period = f"{review.starts_on:%Y-%m-%d} 至 {review.ends_on:%m-%d}"
        cursor.insertText(period, heading)
        if review.is_frozen:
            cursor.insertText(self.tr("　已定稿"), quiet)
        parts = (
            (self.tr("进展"), progress_text(update)),
            (self.tr("困难"), update.difficulty),
            (self.tr("下步"), update.next_step),
            (self.tr("需协调"), update.coordination),
            (self.tr("督查发现"), update.oversight_note),
            (self.tr("督查意见"), update.oversight_opinion),
            (self.tr("复查日期"), chinese_date(update.recheck_on) if update.recheck_on else ""),
            (self.tr("党组成员意见"), update.member_opinions),
            (self.tr("结论"), VERDICT_TERMS[update.verdict] if update.verdict else ""),
        )
        for label, text in parts:
            if text:
                cursor.insertText(f"\n{label}　", quiet)
                cursor.insertText(text, QTextCharFormat())
