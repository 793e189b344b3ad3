"""The two bars above the table of a review: which it is, how far it is, who meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette

from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.ui.review.review_actions import ReviewState, ReviewVerb

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.progress import ProgressReview
    from rectify_desktop.domain.review.review_sheet import ReviewSheet
    from rectify_desktop.services.review.look_at_review import ReviewOnDesk
    from rectify_desktop.ui.generated.ui_review_page import Ui_ReviewPage
    from rectify_desktop.ui.review.review_actions import ReviewActions


# Widths in heights of a line: of a bar with the words of every verb, and of one with the keys.
_ROOM_FOR_WORDS = 58
_ROOM_FOR_KEYS = 64


class ReviewBars:
    """Shows the standing of a review in the widgets of its page."""

    def __init__(self, ui: Ui_ReviewPage, actions: ReviewActions, *, is_read_only: bool) -> None:
        self._ui = ui
        self._actions = actions
        self._is_read_only = is_read_only
        self._is_writable = False
        self._sheet: ReviewSheet | None = None
        self._room = 0.0
        ui.hintLabel.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        font = ui.frozenLabel.font()
        font.setBold(True)
        ui.frozenLabel.setFont(font)

    def show(self, shown: ReviewOnDesk, today: date, *, is_writable: bool) -> None:
        """Show which review it is and how far it is filled in."""
        ui, sheet, review = self._ui, shown.sheet, shown.review
        self._is_writable = is_writable
        self._sheet = sheet
        has_rows = bool(sheet.rows)
        cycle = shown.series.cycle
        ui.periodCombo.show_reviews(shown, today)
        ui.frozenLabel.setVisible(review.is_frozen)
        ui.overdueFirstCheck.setVisible(has_rows)
        ui.meetingBar.setVisible(has_rows)
        ui.takeOverAllButton.setVisible(cycle is not ReviewCycle.WEEKLY)
        ui.hintLabel.setText(_hint(cycle))
        self._show_meeting(review)
        self._show_hold_button(ReviewVerb.REOPEN if review.is_frozen else ReviewVerb.HOLD)
        self._actions.follow(
            ReviewState(
                has_rows=has_rows,
                is_frozen=review.is_frozen,
                is_read_only=self._is_read_only,
                is_this_period=review.starts_on <= today <= review.ends_on,
                cycle=cycle,
            )
        )
        self._make_room()

    def fit(self, room: float) -> None:
        """Leave words out where ``room``, in heights of a line, is too little for all of them."""
        self._room = room
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonIconOnly if self._is_narrow else styles.ToolButtonTextBesideIcon
        ui = self._ui
        for button in (ui.previousButton, ui.nextButton, ui.outputButton):
            button.setToolButtonStyle(style)
        self._make_room()

    @property
    def _is_narrow(self) -> bool:
        return self._room < _ROOM_FOR_WORDS

    def _make_room(self) -> None:
        """Hide on a narrow screen what can be done without."""
        ui, sheet = self._ui, self._sheet
        ui.hintLabel.setVisible(self._is_writable and self._room >= _ROOM_FOR_KEYS)
        this_period = self._actions[ReviewVerb.THIS_PERIOD]
        ui.thisPeriodButton.setVisible(this_period.isEnabled() or not self._is_narrow)
        if sheet is not None:
            told = _count_words(sheet, is_short=self._is_narrow) if sheet.rows else ""
            ui.countLabel.setText(told)
            ui.countLabel.setToolTip(_count_words(sheet, is_short=False) if told else "")

    def _show_meeting(self, review: ProgressReview) -> None:
        for edit, text in (
            (self._ui.chairEdit, review.chair),
            (self._ui.attendeesEdit, review.attendees),
        ):
            edit.setReadOnly(not self._is_writable)
            # Words being typed there are left alone.
            if not edit.isModified() and edit.text() != text:
                edit.setText(text)
                edit.setCursorPosition(0)

    def _show_hold_button(self, verb: ReviewVerb) -> None:
        button = self._ui.holdButton
        # A tool button that holds two actions grows a menu arrow.
        for action in button.actions():
            button.removeAction(action)
        button.setDefaultAction(self._actions[verb])


def _hint(cycle: ReviewCycle) -> str:
    """Say what the keys do, and last what only this series asks for."""
    match cycle:
        case ReviewCycle.WEEKLY:
            last = _tr("Ctrl+Enter 换行")
        case ReviewCycle.HALF_MONTHLY:
            last = _tr("复查日期如 9.30")
        case ReviewCycle.MONTHLY:
            last = _tr("结论 1通过 2退回")
    return _tr("直接输入 · Enter 下一条 · Tab 下一栏 · {0}").format(last)


def _count_words(sheet: ReviewSheet, *, is_short: bool) -> str:
    total = len(sheet.rows)
    words = _tr("未填 {0} / {1}").format(sheet.unfilled, total)
    if not sheet.unfilled:
        words = _tr("{0}项已全部填写").format(total)
    if is_short or not sheet.overdue:
        return words
    return words + _tr(" · 超期 {0}").format(sheet.overdue)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewBars", text)
