"""The line at the bottom: 截至日期, figures with their 口径, last backup, what is going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from rectify_desktop.domain.figures import ledger_figures
from rectify_desktop.domain.terms import SOURCE_TERMS, FindingSource
from rectify_desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from datetime import date, datetime

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.background.tasks import Tasks

_MINUTE = 60
_HOUR = 60 * _MINUTE


class StatusLine(QStatusBar):
    """Shows the state of the open ledger and of the worker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._as_of = self._label("asOfLabel", self.tr("截至日期"))
        self._read_only = self._label("readOnlyLabel", self.tr("台账能否修改"))
        self._figures = self._label("figuresLabel", self.tr("各来源问题数"), ElidedLabel(self))
        self._backup = self._label("backupLabel", self.tr("最近备份"))
        self._state = self._label("stateLabel", self.tr("当前状态"))
        self._bar = QProgressBar(self)
        self._bar.setMaximumWidth(140)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("进度"))
        self._cancel = QToolButton(self)
        self._cancel.setObjectName("cancelTaskButton")
        self._cancel.setText(self.tr("取消"))
        self._cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addWidget(self._as_of)
        self.addWidget(self._read_only)
        self.addWidget(self._figures, 1)
        for widget in (self._bar, self._cancel, self._backup, self._state):
            self.addPermanentWidget(widget)
        self._show_idle()

    def follow(self, tasks: Tasks) -> None:
        """Show what the worker is doing, and let it be cancelled from here."""
        tasks.started.connect(self._on_task_started)
        tasks.progressed.connect(self._on_task_progressed)
        tasks.finished.connect(self._show_idle)
        self._cancel.clicked.connect(tasks.cancel)
        self._cancel.clicked.connect(self._on_cancel_clicked)

    def show_ledger(
        self,
        ledger: Ledger,
        today: date,
        last_backup_at: datetime | None,
        now: datetime,
        *,
        is_read_only: bool = False,
    ) -> None:
        """Show the figures of ``ledger`` and how old its last backup is."""
        self._as_of.setText(days_text(ledger.round.as_of, today))
        self._read_only.setText(self.tr("只读，不能修改") if is_read_only else "")
        self._read_only.setVisible(is_read_only)
        self._figures.setText(figures_text(ledger))
        self._backup.setText(self.tr("备份：{0}").format(age_text(last_backup_at, now)))

    def show_no_ledger(self) -> None:
        """Show that nothing is open."""
        for label in (self._as_of, self._figures, self._backup):
            label.clear()
        self._read_only.hide()

    def _label(self, name: str, spoken: str, label: QLabel | None = None) -> QLabel:
        label = label or QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleDescription(spoken)
        return label

    def _on_task_started(self, title: str) -> None:
        self._state.setText(self.tr("正在{0}…").format(title))
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._bar.show()
        self._cancel.show()

    def _on_task_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._state.setText(self.tr("正在取消…"))

    def _show_idle(self) -> None:
        self._bar.hide()
        self._cancel.hide()
        self._state.setText(self.tr("就绪"))


def days_text(as_of: date | None, today: date) -> str:
    """Return the day deadlines are reckoned from, and the one figures speak of if it is another."""
    if as_of is None or as_of == today:
        return f"截至 {today.isoformat()}"
    return f"今天 {today.isoformat()} · 数据截至 {as_of.isoformat()}"


def figures_text(ledger: Ledger) -> str:
    """Return the sum of every source with its 口径; sources stand apart and never add up."""
    parts: list[str] = []
    for figures in ledger_figures(ledger):
        is_feedback = figures.source is FindingSource.FEEDBACK
        name = "" if is_feedback else f"{SOURCE_TERMS[figures.source]} "
        parts.append(f"{name}{figures.sum_text}（{figures.basis}）")
    return "　".join(parts) or "暂无问题"


def age_text(at: datetime | None, now: datetime) -> str:
    """Return how long ago a backup was made, as a clerk says it."""
    if at is None:
        return "尚无"
    seconds = int((now - at).total_seconds())
    if seconds < _MINUTE:
        return "刚刚"
    if seconds < _HOUR:
        return f"{seconds // _MINUTE} 分钟前"
    return f"{at:%m-%d %H:%M}" if at.year == now.year else f"{at:%Y-%m-%d}"
