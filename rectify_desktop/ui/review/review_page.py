"""The page of reviews (周调度、半月督查、月过堂): choose one, write in it, print it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.progress import period_around
from rectify_desktop.domain.review.change_passage import change_passage
from rectify_desktop.overrides import override
from rectify_desktop.services.review.look_at_review import review_on_desk, sheet_on
from rectify_desktop.services.review.report_progress import series_names
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.generated.ui_review_page import Ui_ReviewPage
from rectify_desktop.ui.ledger_page import LedgerPage
from rectify_desktop.ui.review.review_actions import (
    SERIES_VERBS,
    ReviewActions,
    ReviewVerb,
)
from rectify_desktop.ui.review.review_bars import ReviewBars
from rectify_desktop.ui.review.review_columns import ReviewColumn
from rectify_desktop.ui.review.review_entry import ReviewEntry, ReviewPlace
from rectify_desktop.ui.review.review_output_menu import ReviewOutputMenu
from rectify_desktop.ui.review.review_papers import Output, OutputKind, PackChoice, ReviewPapers
from rectify_desktop.ui.review.review_phrases import ReviewPhrases

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.review.review_sheet import ReviewRow, ReviewSheet
    from rectify_desktop.domain.terms import ReviewCycle
    from rectify_desktop.services.review.look_at_review import ReviewOnDesk
    from rectify_desktop.ui.desk import Desk

_OUTPUTS = {
    ReviewVerb.PREVIEW: Output(PackChoice.SUMMARY, OutputKind.PREVIEW),
    ReviewVerb.PRINT: Output(PackChoice.SUMMARY, OutputKind.PRINT),
    ReviewVerb.SAVE_PDF: Output(PackChoice.SUMMARY, OutputKind.PDF),
    ReviewVerb.PRINT_PACK: Output(PackChoice.PACK, OutputKind.PRINT),
}
_ONE_DAY = timedelta(days=1)


class ReviewPage(LedgerPage):
    """One review at a time; every cell is stored as soon as it is left, as one step to undo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._at = ReviewPlace(desk.today())
        self._shown: ReviewOnDesk | None = None
        self._is_stale = True
        self.ui = Ui_ReviewPage()
        self.ui.setupUi(self)
        self._entry = ReviewEntry(desk, self.ui.reviewTable, lambda: self._at)
        self._model = self._entry.model
        self._phrases = ReviewPhrases(desk, self.ui.reviewTable)
        self._papers = ReviewPapers(desk, self)
        self._outputs = ReviewOutputMenu(self.ui.outputButton, desk.settings)
        self._actions = ReviewActions(self)
        self._bars = ReviewBars(self.ui, self._actions, is_read_only=desk.is_read_only)
        self._arrange()
        self._connect()

    @override
    def actions_for_menu(self) -> list[QAction]:
        """Return the verbs of this page for the window's tool bar and menu."""
        return [*self._actions.all(), self._outputs.menu.menuAction()]

    @property
    def sheet(self) -> ReviewSheet | None:
        """The sheet on show; on paper it also tells what changed."""
        return self._shown.sheet if self._shown else None

    @property
    def at(self) -> ReviewPlace:
        """Which review is on show."""
        return self._at

    def go_to_day(self, day: date) -> None:
        """Show the review whose period holds ``day``."""
        self.go_to(self._at._replace(day=day))

    def show_series(self, cycle: ReviewCycle) -> None:
        """Show the series of one rhythm, at the period that holds the day on show."""
        if cycle is not self._at.cycle:
            self.go_to(self._at._replace(cycle=cycle))
        self._show_series()
        self.ui.reviewTable.setFocus()

    def go_to(self, place: ReviewPlace) -> None:
        """Show the review at ``place``, with the first finding to fill in under the hands."""
        table = self.ui.reviewTable
        if not table.finish_writing():
            return
        is_other_series = place.cycle is not self._at.cycle
        self._at = place
        self.refresh()
        if is_other_series:
            table.show_cycle(place.cycle)
        self._go_to_first_unfilled()

    def refresh(self) -> None:
        """Read the review again and show it; the clerk's place in it stays."""
        desk = self._desk
        day, cycle = self._at
        shown = review_on_desk(desk.workspace, desk.ledger, day, today=desk.today(), cycle=cycle)
        self._shown = shown
        place = self._place()
        self._model.show_review(
            self._rows(shown), shown.last, is_writable=self._is_writable, cycle=cycle
        )
        self._return_to(place)
        self._bars.show(shown, desk.today(), is_writable=self._is_writable)
        self._show_what_is_there(shown)

    @property
    def _is_writable(self) -> bool:
        is_frozen = self._shown is not None and self._shown.review.is_frozen
        return not (is_frozen or self._desk.is_read_only)

    # Showing

    def _rows(self, shown: ReviewOnDesk) -> list[ReviewRow]:
        """Return the rows in ledger order, or overdue first as on paper; typing never moves one."""
        rows = list(shown.sheet.rows)
        if not self.ui.overdueFirstCheck.isChecked():
            rank = {finding.id: at for at, finding in enumerate(self._desk.ledger.findings)}
            rows.sort(key=lambda row: rank.get(row.finding_id, len(rank)))
        return rows

    def _show_what_is_there(self, shown: ReviewOnDesk) -> None:
        ui, has_rows = self.ui, bool(shown.sheet.rows)
        nothing = ui.nothingDueArea if self._desk.ledger.findings else ui.emptyArea
        ui.contentStack.setCurrentWidget(ui.reviewTable if has_rows else nothing)
        self._outputs.set_enabled(has_rows)
        self._show_series()

    def _show_series(self) -> None:
        desk = self._desk
        names = series_names(desk.workspace, desk.ledger.round.id)
        self._actions.name_series(names)
        self.ui.seriesSwitch.show_series(names, self._at.cycle, is_renamable=not desk.is_read_only)

    # The clerk's place

    def _place(self) -> tuple[FindingId, int] | None:
        index = self.ui.reviewTable.currentIndex()
        return (
            (self._model.row(index.row()).finding_id, index.column()) if index.isValid() else None
        )

    def _return_to(self, place: tuple[FindingId, int] | None) -> None:
        if self.ui.reviewTable.currentIndex().isValid():
            return
        row = self._model.place_of(place[0]) if place else None
        if row is None or place is None:
            self._go_to_first_unfilled()
        else:
            self.ui.reviewTable.go_to(row, ReviewColumn(place[1]))

    def _go_to_first_unfilled(self) -> None:
        row = self._model.next_unfilled(-1)
        self.ui.reviewTable.go_to(row if row is not None else 0)

    # What was typed first

    def _paper_sheet(self) -> ReviewSheet | None:
        """Return the sheet with everything typed in it; None if something could not be stored."""
        if not self.ui.reviewTable.finish_writing():
            return None
        desk, (day, cycle) = self._desk, self._at
        return sheet_on(desk.workspace, day, desk.today(), cycle=cycle, ledger=desk.ledger)

    @Slot(object)
    def _put_out(self, output: Output) -> None:
        sheet = self._paper_sheet()
        if sheet is not None:
            self._papers.put_out(output, sheet)

    @Slot()
    def _copy_changes(self) -> None:
        """Put the paragraph on what changed on the clipboard, and show it."""
        sheet = self._paper_sheet()
        if sheet is not None and sheet.changes is not None:
            passage = change_passage(sheet.changes, sheet.cycle)
            QGuiApplication.clipboard().setText(passage)
            self._desk.show_message(self.tr("已复制：{0}").format(passage))

    @Slot()
    def _on_meeting_edited(self) -> None:
        shown = self._shown
        chair = self.ui.chairEdit.text().strip()
        attendees = self.ui.attendeesEdit.text().strip()
        if shown is None or (chair, attendees) == (shown.review.chair, shown.review.attendees):
            return
        self.ui.chairEdit.setModified(False)
        self.ui.attendeesEdit.setModified(False)
        self._entry.name_meeting(chair, attendees)

    # Events

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.aggregates == {Aggregate.SOURCE_TEXT}:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()
        self._settle.start()

    @override
    def take_keys(self) -> None:
        focused, table = self.window().focusWidget(), self.ui.reviewTable
        # A cell already opened by the first key keeps the caret.
        if focused is None or not table.isAncestorOf(focused):
            table.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.ui.reviewTable.finish_writing()
        super().hideEvent(event)

    @Slot(int)
    def _on_period_chosen(self, at: int) -> None:
        self.go_to_day(self.ui.periodCombo.itemData(at))
        self.ui.reviewTable.setFocus()

    @Slot()
    def _on_order_toggled(self) -> None:
        if self.ui.reviewTable.finish_writing():
            self.refresh()
            self.ui.reviewTable.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bars.fit(event.size().width() / self.fontMetrics().height())

    def _arrange(self) -> None:
        self._settle = QTimer(self, interval=0, singleShot=True)
        self._settle.timeout.connect(self.take_free_keys)

    def _connect(self) -> None:
        self._desk.signals.changed.connect(self._on_changed)
        self.ui.periodCombo.activated.connect(self._on_period_chosen)
        for area in (self.ui.emptyArea, self.ui.nothingDueArea):
            area.asked.connect(lambda: self.page_wanted.emit(ActionKey.SHOW_FINDINGS))
        self.ui.overdueFirstCheck.toggled.connect(self._on_order_toggled)
        self.ui.chairEdit.editingFinished.connect(self._on_meeting_edited)
        self.ui.attendeesEdit.editingFinished.connect(self._on_meeting_edited)
        self.ui.seriesSwitch.chosen.connect(self.show_series)
        self.ui.seriesSwitch.renamed.connect(self._entry.rename)
        self._outputs.wanted.connect(self._put_out)
        handlers: dict[ReviewVerb, Callable[[], None]] = {
            ReviewVerb.PREVIOUS: lambda: self.go_to_day(self._period()[0] - _ONE_DAY),
            ReviewVerb.NEXT: lambda: self.go_to_day(self._period()[1] + _ONE_DAY),
            ReviewVerb.THIS_PERIOD: lambda: self.go_to_day(self._desk.today()),
            ReviewVerb.TAKE_OVER: self._entry.take_over,
            ReviewVerb.NO_PROGRESS: self._entry.mark_no_progress,
            ReviewVerb.FILL_DOWN: self._entry.blocks.fill_down,
            ReviewVerb.PHRASES: self._phrases.offer,
            ReviewVerb.NEXT_UNFILLED: self._entry.go_to_next_unfilled,
            ReviewVerb.TAKE_OVER_ALL: self._entry.take_over_all,
            ReviewVerb.COPY_CHANGES: self._copy_changes,
            ReviewVerb.HOLD: self._entry.hold,
            ReviewVerb.REOPEN: self._entry.reopen,
        }
        handlers |= {verb: partial(self._put_out, output) for verb, output in _OUTPUTS.items()}
        handlers |= {verb: partial(self.show_series, c) for verb, c in SERIES_VERBS.items()}
        self._actions.run(handlers)
        buttons = {
            self.ui.previousButton: ReviewVerb.PREVIOUS,
            self.ui.nextButton: ReviewVerb.NEXT,
            self.ui.thisPeriodButton: ReviewVerb.THIS_PERIOD,
            self.ui.takeOverButton: ReviewVerb.TAKE_OVER,
            self.ui.takeOverAllButton: ReviewVerb.TAKE_OVER_ALL,
            self.ui.noProgressButton: ReviewVerb.NO_PROGRESS,
            self.ui.nextUnfilledButton: ReviewVerb.NEXT_UNFILLED,
        }
        for button, verb in buttons.items():
            button.setDefaultAction(self._actions[verb])

    def _period(self) -> tuple[date, date]:
        return period_around(*self._at)
