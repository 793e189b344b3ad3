"""The page of the weekly round (周调度): choose a week, write down what is reported, print it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.progress import period_around
from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.services.look_at_review import review_on_desk
from rectify_desktop.ui.generated.ui_review_page import Ui_ReviewPage
from rectify_desktop.ui.models.review_table_model import ReviewColumn
from rectify_desktop.ui.pages.review_actions import ReviewActions, ReviewState, ReviewVerb
from rectify_desktop.ui.pages.review_entry import ReviewEntry
from rectify_desktop.ui.pages.review_papers import ReviewPapers

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.progress import ProgressReview
    from rectify_desktop.domain.review_sheet import ReviewRow, ReviewSheet
    from rectify_desktop.services.look_at_review import ReviewOnDesk
    from rectify_desktop.ui.desk import Desk

_ONE_DAY = timedelta(days=1)
_ROOMY_WIDTH = 1120


class ReviewPage(QWidget):
    """One week at a time; every cell is stored as soon as it is left, each as one step to undo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = desk.today()
        self._shown: ReviewOnDesk | None = None
        self._is_stale = True
        self._is_narrow = False
        self.ui = Ui_ReviewPage()
        self.ui.setupUi(self)
        self._entry = ReviewEntry(desk, self.ui.reviewTable, lambda: self._day)
        self._model = self._entry.model
        self._papers = ReviewPapers(desk, self)
        self._actions = ReviewActions(self)
        self._arrange()
        self._connect()

    def actions_for_toolbar(self) -> list[QAction]:
        """Return the verbs of this page for the window's tool bar and menu."""
        return self._actions.all()

    @property
    def sheet(self) -> ReviewSheet | None:
        """The sheet of the week on show, as it would be printed."""
        return self._shown.sheet if self._shown else None

    def go_to_day(self, day: date) -> None:
        """Show the review whose period holds ``day``."""
        if not self.ui.reviewTable.finish_writing():
            return
        self._day = day
        self.refresh()
        self._go_to_first_unfilled()

    def refresh(self) -> None:
        """Read the review again and show it; the clerk's place in it stays."""
        desk = self._desk
        shown = review_on_desk(desk.workspace, desk.ledger, self._day, today=desk.today())
        self._shown = shown
        place = self._place()
        self._model.show_rows(self._rows(shown), shown.last, is_writable=self._is_writable)
        self._return_to(place)
        self._show_standing(shown)

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

    def _show_standing(self, shown: ReviewOnDesk) -> None:
        ui, sheet, review = self.ui, shown.sheet, shown.review
        has_rows = bool(sheet.rows)
        today = self._desk.today()
        ui.periodCombo.show_reviews(shown, today)
        ui.countLabel.setText(self._count_words(sheet) if has_rows else "")
        ui.frozenLabel.setVisible(review.is_frozen)
        ui.overdueFirstCheck.setVisible(has_rows)
        ui.meetingBar.setVisible(has_rows)
        ui.hintLabel.setVisible(self._is_writable and not self._is_narrow)
        ui.emptyLabel.setText(self._empty_sentence())
        ui.contentStack.setCurrentWidget(ui.reviewTable if has_rows else ui.emptyArea)
        self._show_meeting(review)
        self._show_hold_button(ReviewVerb.REOPEN if review.is_frozen else ReviewVerb.HOLD)
        self._actions.follow(
            ReviewState(
                has_rows=has_rows,
                is_frozen=review.is_frozen,
                is_read_only=self._desk.is_read_only,
                is_this_period=review.starts_on <= today <= review.ends_on,
            )
        )

    def _count_words(self, sheet: ReviewSheet) -> str:
        total = len(sheet.rows)
        words = self.tr("未填 {0} / {1}").format(sheet.unfilled, total)
        if not sheet.unfilled:
            words = self.tr("{0}项已全部填写").format(total)
        return words + (self.tr(" · 超期 {0}").format(sheet.overdue) if sheet.overdue else "")

    def _show_meeting(self, review: ProgressReview) -> None:
        for edit, text in (
            (self.ui.chairEdit, review.chair),
            (self.ui.attendeesEdit, review.attendees),
        ):
            edit.setReadOnly(not self._is_writable)
            # Words being typed there are left alone.
            if not edit.isModified() and edit.text() != text:
                edit.setText(text)
                edit.setCursorPosition(0)

    def _show_hold_button(self, verb: ReviewVerb) -> None:
        button = self.ui.holdButton
        # A tool button that holds two actions grows a menu arrow.
        for action in button.actions():
            button.removeAction(action)
        button.setDefaultAction(self._actions[verb])

    def _empty_sentence(self) -> str:
        if self._desk.ledger.findings:
            return self.tr("没有未完成的问题，这一期不用填报。各项问题可在“问题清单”中查看。")
        return self.tr("台账里还没有问题。请先导入通报、反馈或整改清单，或在“问题清单”中新增问题。")

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

    def _with_sheet(self, use: Callable[[ReviewSheet], None]) -> None:
        """Use the sheet with everything typed in it, unless something could not be stored."""
        if self.ui.reviewTable.finish_writing() and self.sheet is not None:
            use(self.sheet)

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

    @Slot()
    def _on_settled(self) -> None:
        """Let the keys go to the table if turning to this page brought them here."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ui.reviewTable.setFocus()

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
        self._make_compact(event.size().width() < _ROOMY_WIDTH)

    def _make_compact(self, is_narrow: bool) -> None:
        """Leave words out of the bars where a small or magnified screen has no room for them."""
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonIconOnly if is_narrow else styles.ToolButtonTextBesideIcon
        ui = self.ui
        for button in (
            ui.previousButton,
            ui.nextButton,
            ui.previewButton,
            ui.printButton,
            ui.pdfButton,
        ):
            button.setToolButtonStyle(style)
        self._is_narrow = is_narrow
        ui.hintLabel.setVisible(self._is_writable and not is_narrow)

    def _arrange(self) -> None:
        self._settle = QTimer(self, interval=0, singleShot=True)
        self._settle.timeout.connect(self._on_settled)
        self.ui.hintLabel.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        font = self.ui.frozenLabel.font()
        font.setBold(True)
        self.ui.frozenLabel.setFont(font)

    def _connect(self) -> None:
        self._desk.signals.changed.connect(self._on_changed)
        self.ui.periodCombo.activated.connect(self._on_period_chosen)
        self.ui.overdueFirstCheck.toggled.connect(self._on_order_toggled)
        self.ui.chairEdit.editingFinished.connect(self._on_meeting_edited)
        self.ui.attendeesEdit.editingFinished.connect(self._on_meeting_edited)
        handlers: dict[ReviewVerb, Callable[[], None]] = {
            ReviewVerb.PREVIOUS: lambda: self.go_to_day(self._period()[0] - _ONE_DAY),
            ReviewVerb.NEXT: lambda: self.go_to_day(self._period()[1] + _ONE_DAY),
            ReviewVerb.THIS_PERIOD: lambda: self.go_to_day(self._desk.today()),
            ReviewVerb.TAKE_OVER: self._entry.take_over,
            ReviewVerb.NO_PROGRESS: self._entry.mark_no_progress,
            ReviewVerb.NEXT_UNFILLED: self._entry.go_to_next_unfilled,
            ReviewVerb.PREVIEW: lambda: self._with_sheet(self._papers.preview),
            ReviewVerb.PRINT: lambda: self._with_sheet(self._papers.print),
            ReviewVerb.SAVE_PDF: lambda: self._with_sheet(self._papers.save_pdf),
            ReviewVerb.HOLD: self._entry.hold,
            ReviewVerb.REOPEN: self._entry.reopen,
        }
        for verb, handler in handlers.items():
            self._actions[verb].triggered.connect(handler)
        buttons = {
            self.ui.previousButton: ReviewVerb.PREVIOUS,
            self.ui.nextButton: ReviewVerb.NEXT,
            self.ui.thisPeriodButton: ReviewVerb.THIS_PERIOD,
            self.ui.previewButton: ReviewVerb.PREVIEW,
            self.ui.printButton: ReviewVerb.PRINT,
            self.ui.pdfButton: ReviewVerb.SAVE_PDF,
            self.ui.takeOverButton: ReviewVerb.TAKE_OVER,
            self.ui.noProgressButton: ReviewVerb.NO_PROGRESS,
            self.ui.nextUnfilledButton: ReviewVerb.NEXT_UNFILLED,
        }
        for button, verb in buttons.items():
            button.setDefaultAction(self._actions[verb])

    def _period(self) -> tuple[date, date]:
        return period_around(self._day, ReviewCycle.WEEKLY)
