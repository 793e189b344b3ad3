"""Three series on one page: switching, their own columns, and names of the office's own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from rectify_desktop.domain.terms import ReviewCycle, ReviewVerdict
from rectify_desktop.services.review.report_progress import series_names
from rectify_desktop.ui.review.review_columns import ReviewColumn
from tests.ui.review.hands import (
    action_named,
    cell,
    control,
    finding_at,
    focused,
    press,
    report_last_week,
    stored,
    trigger,
    type_chinese,
    type_latin,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.progress import ProgressUpdate
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Message
    from rectify_desktop.ui.review.review_page import ReviewPage

Key = Qt.Key
OVERSIGHT = {
    ReviewColumn.OVERSIGHT_NOTE, ReviewColumn.OVERSIGHT_OPINION, ReviewColumn.RECHECK_ON,
}  # fmt: skip
MEETING = {ReviewColumn.MEMBER_OPINIONS, ReviewColumn.VERDICT}


def alt(key: Qt.Key) -> None:
    press(key, Qt.KeyboardModifier.AltModifier)


def hidden(page: ReviewPage) -> set[ReviewColumn]:
    table = page.ui.reviewTable
    return {column for column in ReviewColumn if table.isColumnHidden(column)}


def reported(workspace: Workspace, cycle: ReviewCycle) -> dict[FindingId, ProgressUpdate]:
    for series in workspace.progress.series_of(workspace.current_round().id):
        if series.cycle is cycle:
            (review,) = workspace.progress.reviews_of(series.id)
            return workspace.progress.updates_of(review.id)
    return {}


def test_alt_and_a_figure_turn_to_a_series_with_its_columns(page: ReviewPage) -> None:
    seen = [(page.ui.seriesSwitch.currentIndex(), hidden(page))]
    for key in (Key.Key_2, Key.Key_3, Key.Key_1):
        alt(key)
        seen.append((page.ui.seriesSwitch.currentIndex(), hidden(page)))
        assert page.ui.reviewTable.hasFocus()

    assert seen == [
        (0, OVERSIGHT | MEETING),
        (1, MEETING),
        (2, OVERSIGHT),
        (0, OVERSIGHT | MEETING),
    ]


@pytest.mark.parametrize(
    ("key", "words", "again"),
    [(Key.Key_2, "3月1日–3月15日（本期）", "本期"), (Key.Key_3, "3月1日–3月31日（本月）", "本月")],
)
def test_each_series_names_its_own_period(
    page: ReviewPage, key: Qt.Key, words: str, again: str
) -> None:
    alt(key)
    assert page.ui.periodCombo.currentText() == words
    assert action_named(page, "ThisPeriod").text() == again


def test_looking_at_the_series_leaves_no_trace(page: ReviewPage, workspace: Workspace) -> None:
    for key in (Key.Key_2, Key.Key_3, Key.Key_1):
        alt(key)
        trigger(page, "Previous")

    assert workspace.progress.series_of(workspace.current_round().id) == []


def test_what_is_being_typed_is_stored_where_it_was_typed(
    page: ReviewPage, workspace: Workspace
) -> None:
    type_latin("checked")
    alt(Key.Key_3)

    assert [update.progress for update in stored(workspace).values()] == ["checked"]
    assert reported(workspace, ReviewCycle.MONTHLY) == {}


def test_a_half_month_is_filled_with_tab_to_the_day_of_the_recheck(
    page: ReviewPage, workspace: Workspace
) -> None:
    alt(Key.Key_2)
    first = finding_at(page, 0)
    for text in ("progress", "difficulty", "next", "help", "found", "opinion", "0320"):
        type_latin(text)
        press(Key.Key_Tab)

    update = reported(workspace, ReviewCycle.HALF_MONTHLY)[first]
    assert (update.progress, update.oversight_note, update.oversight_opinion) == (
        "progress", "found", "opinion",
    )  # fmt: skip
    assert update.recheck_on == date(2026, 3, 20)
    assert cell(page, 0, ReviewColumn.RECHECK_ON) == "3月20日"
    assert page.ui.reviewTable.currentIndex().row() == 1


def test_a_day_of_the_next_year_is_understood_and_no_day_is_refused(
    page: ReviewPage, workspace: Workspace, messages: list[Message]
) -> None:
    alt(Key.Key_2)
    page.ui.reviewTable.go_to(0, ReviewColumn.RECHECK_ON)
    type_latin("1.5")
    press(Key.Key_Return)
    type_latin("2.30")
    press(Key.Key_Return)

    update = reported(workspace, ReviewCycle.HALF_MONTHLY)[finding_at(page, 0)]
    assert update.recheck_on == date(2027, 1, 5)
    assert "2月没有30日" in messages[-1].text
    assert page.ui.reviewTable.field() is not None


def test_verdicts_are_one_key_and_enter_each_down_the_column(
    page: ReviewPage, workspace: Workspace
) -> None:
    alt(Key.Key_3)
    page.ui.reviewTable.go_to(0, ReviewColumn.VERDICT)
    for figure in "121":
        type_latin(figure)
        press(Key.Key_Return)

    updates = reported(workspace, ReviewCycle.MONTHLY)
    assert [updates[finding_at(page, row)].verdict for row in range(3)] == [
        ReviewVerdict.PASSED, ReviewVerdict.RETURNED, ReviewVerdict.PASSED,
    ]  # fmt: skip
    assert cell(page, 1, ReviewColumn.VERDICT) == "退回"
    assert page.ui.reviewTable.currentIndex().column() == ReviewColumn.VERDICT


def test_a_word_that_is_no_verdict_stays_in_its_field(
    page: ReviewPage, messages: list[Message]
) -> None:
    alt(Key.Key_3)
    page.ui.reviewTable.go_to(0, ReviewColumn.VERDICT)
    type_chinese("再议")
    press(Key.Key_Return)

    field = page.ui.reviewTable.field()
    assert field is not None
    assert field.toPlainText() == "再议"
    assert "通过" in messages[-1].text


def test_a_month_takes_over_what_the_weeks_brought_in_one_step(
    page: ReviewPage, workspace: Workspace
) -> None:
    report_last_week(workspace, "完成泵站核对")
    assert not action_named(page, "TakeOverAll").isVisible()
    alt(Key.Key_3)
    type_latin("own words")
    press(Key.Key_Return)
    press(Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    texts = {u.progress for u in reported(workspace, ReviewCycle.MONTHLY).values()}
    assert texts == {"own words", "完成泵站核对"}
    assert cell(page, 0, ReviewColumn.PROGRESS) == "own words"
    assert page.ui.countLabel.text().startswith("13项已全部填写")
    workspace.undo()
    assert len(reported(workspace, ReviewCycle.MONTHLY)) == 1


def test_taking_over_one_cell_works_in_every_series(page: ReviewPage, workspace: Workspace) -> None:
    report_last_week(workspace, "完成泵站核对")
    alt(Key.Key_2)
    control(Key.Key_Down)
    press(Key.Key_Return)

    assert cell(page, 0, ReviewColumn.PROGRESS) == "完成泵站核对"
    # Taken over on purpose: no remark that it says the same.
    assert page.ui.reviewTable.currentIndex().row() == 1


def test_each_series_is_held_by_itself(page: ReviewPage, workspace: Workspace) -> None:
    alt(Key.Key_3)
    trigger(page, "Hold")
    assert page.ui.frozenLabel.isVisible()
    alt(Key.Key_1)
    assert not page.ui.frozenLabel.isVisible()


# Names


def test_a_double_click_renames_a_series_and_one_undo_takes_it_back(
    page: ReviewPage, workspace: Workspace
) -> None:
    switch = page.ui.seriesSwitch
    QTest.mouseDClick(switch, Qt.MouseButton.LeftButton, pos=switch.tabRect(0).center())
    assert isinstance(focused(), QLineEdit)
    type_chinese("碰头会&督办")
    press(Key.Key_Return)

    round_id = workspace.current_round().id
    assert series_names(workspace, round_id)[ReviewCycle.WEEKLY] == "碰头会&督办"
    assert switch.tabText(0) == "碰头会&&督办"
    assert action_named(page, "Weekly").text() == "碰头会&&督办"
    workspace.undo()
    assert switch.tabText(0) == "周调度"


def test_escape_leaves_the_name_as_it_was(page: ReviewPage, workspace: Workspace) -> None:
    page.ui.seriesSwitch.rename(1)
    type_chinese("不要")
    press(Key.Key_Escape)

    assert page.ui.seriesSwitch.tabText(1) == "半月督查"
    assert workspace.undo_name == "样例"


def test_the_same_name_is_no_step(page: ReviewPage, workspace: Workspace) -> None:
    page.ui.seriesSwitch.rename(0)
    press(Key.Key_Return)

    assert workspace.undo_name == "样例"
