"""A few sentences of 体检 under a field, each with the mark of its level."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from rectify_desktop.domain.checks.places import said_in_place
from rectify_desktop.domain.checks.rule import LEVEL_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.ui.checks.level_mark import MARK_SIZE, mark_picture
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.checks.rule import CheckLevel, JudgedHit
    from rectify_desktop.domain.finding import Finding

# More than these would push the next field away; the rest is counted, and told in the tool tip.
_MOST_ROWS = 2


class _Row(NamedTuple):
    mark: QLabel
    words: QLabel


class RemarkLine(QWidget):
    """Hidden as long as nothing is to be said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remarkLine")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 2)
        self._grid.setHorizontalSpacing(5)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[_Row] = []
        self._levels: list[CheckLevel] = []

    @property
    def sentences(self) -> list[str]:
        """What is said, line by line."""
        return [row.words.text() for row in self._rows if not row.words.isHidden()]

    def show_hits(self, hits: Sequence[JudgedHit], finding: Finding | None) -> None:
        """Say what is wrong with the field above, gravest first."""
        order = list(LEVEL_TERMS)
        told = sorted(hits, key=lambda item: order.index(item.rule.level))
        shown = told[:_MOST_ROWS] if finding is not None else []
        self._levels = [item.rule.level for item in shown]
        while len(self._rows) < len(shown):
            self._rows.append(self._new_row(len(self._rows)))
        for at, row in enumerate(self._rows):
            row.mark.setVisible(at < len(shown))
            row.words.setVisible(at < len(shown))
        if finding is not None:
            for row, item in zip(self._rows, shown, strict=False):
                said = said_in_place(item.hit, finding) + item.hit.wanted
                row.words.setText(said)
                row.words.setAccessibleName(f"{LEVEL_TERMS[item.rule.level]}：{said}")
            if len(told) > len(shown):
                last = self._rows[len(shown) - 1].words
                more = self.tr("（这里还有{0}处）").format(len(told) - len(shown))
                last.setText(last.text() + more)
        tips = [f"{LEVEL_TERMS[item.rule.level]}：{item.rule.why}" for item in told]
        self.setToolTip(plain_tip("\n".join(dict.fromkeys(tips))))
        self._draw_marks()
        self.setVisible(bool(shown))

    def _new_row(self, at: int) -> _Row:
        mark, words = QLabel(self), QLabel(self)
        mark.setFixedSize(MARK_SIZE, MARK_SIZE + 3)
        words.setObjectName("remarkWords")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._grid.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, at, 1)
        return _Row(mark, words)

    def _draw_marks(self) -> None:
        for row, level in zip(self._rows, self._levels, strict=False):
            row.mark.setPixmap(mark_picture(level, self.devicePixelRatioF()))
            row.mark.setAccessibleName(LEVEL_TERMS[level])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # High contrast has other shades.
            self._draw_marks()
