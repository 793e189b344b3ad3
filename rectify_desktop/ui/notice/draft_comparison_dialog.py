"""Two versions of a notice side by side: what changed, and where; what is the same is counted."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from rectify_desktop.domain.notice.draft_comparison import ParagraphStatus
from rectify_desktop.ui.generated.ui_draft_comparison_dialog import Ui_DraftComparisonDialog
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.text_comparison import come_form, differences, gone_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.notice.draft_comparison import ParagraphChange

_SAME = ParagraphStatus.SAME
# Up to so many unchanged paragraphs stand between two changes; more are only counted.
_FEW = 2
# Rows are laid out at once: more than these nobody reads.
_MOST_ROWS = 300


class DraftComparisonDialog(QDialog):
    """Shows the changes from an old to a new version."""

    def __init__(
        self,
        titles: tuple[str, str],
        changes: Sequence[ParagraphChange],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DraftComparisonDialog()
        self.ui.setupUi(self)
        for label, title in zip(
            (self.ui.oldTitleLabel, self.ui.newTitleLabel), titles, strict=True
        ):
            label.setText(title)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        close = self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("关闭"))
        self.ui.buttonBox.rejected.connect(self.reject)
        differing = [change for change in changes if change.status is not _SAME]
        self.ui.summaryLabel.setText(
            self.tr("共{0}段有改动").format(len(differing)) if differing else self.tr("完全一样")
        )
        if differing:
            self._show(_rows(changes)[:_MOST_ROWS])
        else:
            self.ui.comparisonEdit.setPlainText(self.tr("两边的文字完全一样。"))

    def _show(self, rows: Sequence[ParagraphChange | int]) -> None:
        cursor = QTextCursor(self.ui.comparisonEdit.document())
        cursor.beginEditBlock()
        table = cursor.insertTable(len(rows), 2, _table_form())
        for at, row in enumerate(rows):
            if isinstance(row, int):
                table.mergeCells(at, 0, 1, 2)
                quiet = QTextCharFormat()
                quiet.setForeground(look.QUIET)
                centred = QTextBlockFormat()
                centred.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                inside = table.cellAt(at, 0).firstCursorPosition()
                inside.setBlockFormat(centred)
                inside.insertText(self.tr("…… 相同的{0}段 ……").format(row), quiet)
                continue
            gone, come = differences(row.old, row.new)
            if not row.old or not row.new:
                gone, come = [(0, len(row.old))], [(0, len(row.new))]
            _fill(table.cellAt(at, 0).firstCursorPosition(), row.old, gone, gone_form())
            _fill(table.cellAt(at, 1).firstCursorPosition(), row.new, come, come_form())
        cursor.endEditBlock()
        self.ui.comparisonEdit.moveCursor(QTextCursor.MoveOperation.Start)


def _rows(changes: Sequence[ParagraphChange]) -> list[ParagraphChange | int]:
    """Return the changed paragraphs, and of many unchanged ones in a row how many they are."""
    rows: list[ParagraphChange | int] = []
    for is_same, run in groupby(changes, key=lambda change: change.status is _SAME):
        paragraphs = list(run)
        if is_same and len(paragraphs) > _FEW:
            rows.append(len(paragraphs))
        else:
            rows += paragraphs
    return rows


def _fill(
    cursor: QTextCursor, text: str, places: Sequence[tuple[int, int]], form: QTextCharFormat
) -> None:
    plain, at = QTextCharFormat(), 0
    for start, end in places:
        cursor.insertText(text[at:start], plain)
        cursor.insertText(text[start:end], form)
        at = end
    cursor.insertText(text[at:], plain)


def _table_form() -> QTextTableFormat:
    form = QTextTableFormat()
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setCellPadding(6)
    form.setCellSpacing(0)
    form.setBorder(1)
    form.setBorderBrush(look.LINE)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    return form
