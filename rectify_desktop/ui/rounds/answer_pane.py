"""One remark and its answer: the whole remark above, the answer typed below, stored when left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.ui.widgets.day_field import DayField
from rectify_desktop.ui.widgets.names_field import RosterField
from rectify_desktop.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.ui.desk import Desk

_MARGIN = 12


class AnswerPane(QWidget):
    """``left`` says that what was typed is to be stored, ``next_wanted`` that it is done with."""

    left = Signal()
    next_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._remark: ReviewerRemark | None = None
        self._text = TextField(self)
        self._text.setObjectName("remarkText")
        self._text.setReadOnly(True)
        self._text.setProperty("isReading", True)
        self._text.setAccessibleName(self.tr("审核意见全文"))
        names = [person.name for person in desk.ledger.people.values()]
        self.answer = TextField(self)
        self.by = RosterField(self, names)
        self.on = DayField(self, desk.today())
        self._problem = QLabel(self)
        self._next = QPushButton(self.tr("保存，到下一条(&N)"), self)
        self._arrange()

    @property
    def remark(self) -> ReviewerRemark | None:
        """The remark on show."""
        return self._remark

    @property
    def has_moved(self) -> bool:
        """Whether what stands in the fields is not what the ledger has."""
        remark = self._remark
        if remark is None or self._desk.is_read_only:
            return False
        if self.answer.toPlainText().strip() != remark.answer.strip():
            return True
        if not remark.is_answered:
            return False
        held = (remark.answered_by, _day(remark.answered_on))
        return (self.by.text().strip(), self.on.text().strip()) != held

    def show_remark(self, remark: ReviewerRemark) -> None:
        """Show a remark; whoever answers today is asked for, and the day is filled in."""
        if remark == self._remark:
            return
        self._remark = remark
        self._text.setPlainText(remark.text)
        self.answer.setPlainText(remark.answer)
        self.by.setText(remark.answered_by)
        is_open = not remark.is_answered
        self.on.setText(_day(self._desk.today() if is_open else remark.answered_on))
        self.on.setModified(False)
        self.tell("")

    def tell(self, problem: str) -> None:
        """Say below the fields why the answer was not taken; nothing typed is lost."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _arrange(self) -> None:
        self.answer.setObjectName("answerEdit")
        self.by.setObjectName("answeredByEdit")
        self.on.setObjectName("answeredOnEdit")
        self._problem.setObjectName("problemLabel")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._next.setObjectName("nextRemarkButton")
        self._next.setAutoDefault(False)
        self._next.setToolTip(self.tr("保存答复，到下一条没有答复的意见（Ctrl+Enter）"))
        form = QFormLayout()
        # Beside their labels the fields would have half of a narrow pane.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setSpacing(8)
        for text, name, widget in (
            (self.tr("采纳和修改情况(&W)"), self.tr("采纳和修改情况"), self.answer),
            (self.tr("答复人(&P)"), self.tr("答复人"), self.by),
            (self.tr("答复日期(&Y)"), self.tr("答复日期"), self.on),
        ):
            label = QLabel(text, self)
            label.setBuddy(widget)
            widget.setAccessibleName(name)
            widget.setEnabled(not self._desk.is_read_only)
            form.addRow(label, widget)
        self.answer.setPlaceholderText(self.tr("例如：采纳。已在方案第三部分补充完成时限。"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(row)
        layout.addStretch(1)
        self._next.setEnabled(not self._desk.is_read_only)
        self._next.clicked.connect(self.next_wanted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, self.next_wanted.emit)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def _day(day: date | None) -> str:
    return "" if day is None else chinese_date(day)
