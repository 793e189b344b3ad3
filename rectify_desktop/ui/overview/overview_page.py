"""The page 总览: how the round stands today, every figure opening its rows."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QBoxLayout

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.overview.overview import compose_overview
from rectify_desktop.overrides import override
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.generated.ui_overview_page import Ui_OverviewPage
from rectify_desktop.ui.ledger_page import LedgerPage
from rectify_desktop.ui.overview.overview_actions import OVERVIEW_VERBS, OverviewVerb
from rectify_desktop.ui.overview.overview_parts import OverviewParts
from rectify_desktop.ui.widgets.verb_actions import VerbActions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.reminders import Reminder
    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import ReviewId
    from rectify_desktop.domain.overview.overview import Overview, OverviewRecords
    from rectify_desktop.domain.overview.trend import HeldWeek
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.overview.overview_papers import OverviewPapers

_PAINTED_MS = 15

# Papers and texts that were kept change no figure of the round.
# Widths in heights of a line: below this the second column goes under the first.
_TWO_COLUMNS = 44
_WITHOUT_FIGURES = frozenset({Aggregate.SOURCE_TEXT, Aggregate.PAPER})


class OverviewPage(LedgerPage):
    """Figures of the ledger appear at once; what the records tell follows in short steps.

    ``rows_wanted`` names findings to be shown in the list, ``finding_wanted`` one of them.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._overview: Overview | None = None
        self._records: OverviewRecords | None = None
        self._held_weeks: dict[ReviewId, HeldWeek] = {}
        self.ui = Ui_OverviewPage()
        self.ui.setupUi(self)
        self._actions = VerbActions("overview", OVERVIEW_VERBS, self)
        self._parts = OverviewParts(self.ui, self._actions, is_read_only=desk.is_read_only)
        self._work = SlicedWork(self)
        # Steps come in bursts when a list is typed into: the last of them is looked at.
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self.refresh)
        # Behind the first painting: figures of the ledger do not wait for the records.
        self._begin = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._begin.timeout.connect(self._read)
        self._connect()

    @property
    def overview(self) -> Overview | None:
        """What is on show."""
        return self._overview

    @override
    def actions_for_menu(self) -> list[QAction]:
        """Return the verbs of this page for the window's menu."""
        return self._actions.all()

    @Slot()
    def refresh(self) -> None:
        """Count again: the ledger now, everything else as soon as the window is idle."""
        desk = self._desk
        has_findings = bool(desk.ledger.findings)
        self._show(self._records if has_findings else None)
        area = self.ui.overviewArea if has_findings else self.ui.emptyArea
        self.ui.contentStack.setCurrentWidget(area)
        for action in self._actions.all():
            action.setEnabled(has_findings)
        self._work.stop()
        if has_findings:
            self._begin.start()

    def _read(self) -> None:
        # Loaded here, for its modules cost more time than the figures.
        from rectify_desktop.services.look_at_overview import overview_steps

        desk = self._desk
        steps = overview_steps(
            desk.workspace, desk.ledger, desk.today(), known_weeks=self._held_weeks
        )
        self._work.run(steps, self._on_read)

    def _show(self, records: OverviewRecords | None) -> None:
        desk = self._desk
        self._overview = compose_overview(
            desk.ledger,
            records,
            today=desk.today(),
            last_backup_at=desk.workspace.last_backup_at,
        )
        self._parts.show(self._overview, desk.ledger, datetime.now().astimezone())

    def _on_read(self, records: OverviewRecords) -> None:
        self._records = records
        self._show(records)
        self._follow_reminder()

    # Verbs

    def _connect(self) -> None:
        desk, parts = self._desk, self._parts
        desk.signals.changed.connect(self._on_changed)
        parts.rows_wanted.connect(self.rows_wanted)
        parts.papers_wanted.connect(lambda: self.page_wanted.emit(ActionKey.SHOW_PAPERS))
        parts.round_wanted.connect(self._edit_round)
        parts.backup_wanted.connect(self._back_up)
        parts.reminders.opened.connect(self._on_reminder)
        parts.reminders.copied.connect(self._urge)
        parts.reminders.selectionModel().currentChanged.connect(self._follow_reminder)
        parts.milestones.chosen.connect(self._edit_milestones)
        self.ui.emptyArea.asked.connect(lambda: self.page_wanted.emit(ActionKey.SHOW_FINDINGS))
        handlers: dict[OverviewVerb, Callable[[], object]] = {
            OverviewVerb.PREVIEW: lambda: self._papers.preview(),
            OverviewVerb.PRINT: lambda: self._papers.print(),
            OverviewVerb.SAVE_PDF: lambda: self._papers.save_pdf(),
            OverviewVerb.EXPORT: lambda: self._papers.export(),
            OverviewVerb.URGE: self._urge_current,
            OverviewVerb.EDIT_MILESTONES: self._edit_milestones,
        }
        self._actions.run(handlers)

    @cached_property
    def _papers(self) -> OverviewPapers:
        """The papers, loaded by their first use."""
        from rectify_desktop.ui.overview.overview_papers import OverviewPapers

        return OverviewPapers(self._desk, self)

    def _edit_round(self) -> None:
        from rectify_desktop.ui.ledger.desk_verbs import edit_round

        edit_round(self, self._desk)

    def _back_up(self) -> None:
        from rectify_desktop.ui.ledger.desk_verbs import back_up

        back_up(self._desk)
        self.refresh()

    def _edit_milestones(self, rule_id: str = "") -> None:
        from rectify_desktop.ui.overview.milestone_verbs import edit_milestones

        edit_milestones(self, self._desk, rule_id)

    def _on_reminder(self, told: Reminder) -> None:
        if told.finding_id is not None:
            self.finding_wanted.emit(told.finding_id)
        else:
            self._edit_milestones()

    def _urge_current(self) -> None:
        finding = self._parts.reminders.current_finding
        if finding is not None:
            self._urge(finding)

    def _urge(self, finding: Finding) -> None:
        """Put the text that urges a finding's departments on the clipboard."""
        from rectify_desktop.ui.casework.urging import copy_urging

        copy_urging(self._desk, [finding])

    @Slot()
    def _follow_reminder(self) -> None:
        has_finding = self._parts.reminders.current_finding is not None
        self._actions[OverviewVerb.URGE].setEnabled(has_finding)

    # Events

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = self.width() / self.fontMetrics().height()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.columnLayout.setDirection(down if letters < _TWO_COLUMNS else across)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.aggregates <= _WITHOUT_FIGURES:
            return
        if Aggregate.PROGRESS in changes.aggregates:
            self._held_weeks.clear()
        # Records read before the step are of another ledger.
        self._stop_reading()
        if self.isVisible():
            self._pause.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Another day may have begun, and a backup may have been made.
        self.refresh()
        QTimer.singleShot(0, self, self.take_free_keys)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._stop_reading()
        super().hideEvent(event)

    def _stop_reading(self) -> None:
        self._begin.stop()
        self._work.stop()

    @override
    def take_keys(self) -> None:
        first = next((tile for tile in self.ui.sourceFigures.tiles if tile.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
