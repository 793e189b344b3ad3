"""What a clerk does at the review page, and what the ledger then holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rectify_desktop.services.review.fill_in_review import ProgressField, fill_in
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.review.review_columns import ReviewColumn
    from rectify_desktop.ui.review.review_page import ReviewPage
    from rectify_desktop.ui.review.review_table_model import ReviewTableModel

LAST_WEEK = TODAY - timedelta(days=7)


def enter(workspace: Workspace, ledger: Ledger) -> None:
    """Put an invented ledger into the current round."""
    round_id = workspace.current_round().id
    with workspace.operation("样例"):
        workspace.rounds.save(replace(ledger.round, id=round_id))
        for department in ledger.departments.values():
            workspace.parties.save_department(department)
        for person in ledger.people.values():
            workspace.parties.save_person(person)
        for theme in ledger.themes:
            workspace.outline.save_theme(replace(theme, round_id=round_id))
        for heading in ledger.headings:
            workspace.outline.save_heading(replace(heading, round_id=round_id))
        workspace.findings.save_all([replace(f, round_id=round_id) for f in ledger.findings])


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)


def control(key: Qt.Key) -> None:
    press(key, Qt.KeyboardModifier.ControlModifier)


def type_latin(text: str) -> None:
    for char in text:
        QTest.keyClicks(focused(), char)


def compose(pinyin: str) -> None:
    """Begin a word: the input method shows what was typed so far."""
    for end in range(1, len(pinyin) + 1):
        QApplication.sendEvent(focused(), QInputMethodEvent(pinyin[:end], []))


def choose(word: str) -> None:
    """End a word: the input method hands over the characters chosen."""
    event = QInputMethodEvent()
    event.setCommitString(word)
    QApplication.sendEvent(focused(), event)


def type_chinese(text: str) -> None:
    compose("zhenggai")
    choose(text)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def trigger(page: ReviewPage, name: str) -> None:
    action_named(page, name).trigger()


def action_named(page: ReviewPage, name: str) -> QAction:
    return next(a for a in page.actions() if a.objectName() == f"review{name}Action")


# What is stored


def stored(workspace: Workspace, day: date = TODAY) -> dict[FindingId, ProgressUpdate]:
    review = stored_review(workspace, day)
    return workspace.progress.updates_of(review.id) if review else {}


def stored_review(workspace: Workspace, day: date = TODAY) -> ProgressReview | None:
    for series in workspace.progress.series_of(workspace.current_round().id):
        for review in workspace.progress.reviews_of(series.id):
            if review.starts_on <= day <= review.ends_on:
                return review
    return None


def report_last_week(workspace: Workspace, text: str) -> None:
    for finding in workspace.ledger().findings:
        fill_in(workspace, LAST_WEEK, finding.id, ProgressField.PROGRESS, text)


def cell(page: ReviewPage, row: int, column: ReviewColumn) -> str:
    return page.ui.reviewTable.model().index(row, column).data()


def finding_at(page: ReviewPage, row: int) -> FindingId:
    return cast("ReviewTableModel", page.ui.reviewTable.model()).row(row).finding_id
