"""Phrases are offered by a key, narrowed by initials, written where the caret is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rectify_desktop.ui.review.own_phrases import keep_phrase, own_phrases
from rectify_desktop.ui.review.phrase_box import PhraseBox
from rectify_desktop.ui.review.review_columns import ReviewColumn
from tests.ui.review.hands import (
    cell,
    choose,
    compose,
    control,
    press,
    report_last_week,
    trigger,
    type_chinese,
    type_latin,
)

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.review.review_page import ReviewPage

Key = Qt.Key


@pytest.fixture
def kept(desk: Desk) -> list[str]:
    """Return phrases kept by the person at this desk, as they are offered."""
    for phrase in ("待局务会研究", "已印发通知", "正在逐户核对"):
        keep_phrase(desk.settings, phrase)
    return own_phrases(desk.settings)


def box(page: ReviewPage) -> PhraseBox:
    found = page.window().findChild(PhraseBox)
    assert found is not None
    return found


def offered(page: ReviewPage) -> list[str]:
    phrases = box(page).list
    return [phrases.item(row).text().split("　")[0] for row in range(phrases.count())]


def open_box(page: ReviewPage) -> None:
    trigger(page, "Phrases")
    QApplication.processEvents()
    assert box(page).isVisible()


def test_a_phrase_is_written_where_the_caret_is(page: ReviewPage, kept: list[str]) -> None:
    type_chinese("本周")
    open_box(page)
    assert offered(page)[:3] == kept == ["正在逐户核对", "已印发通知", "待局务会研究"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    type_chinese("，已到位")
    press(Key.Key_Return)

    assert cell(page, 0, ReviewColumn.PROGRESS) == "本周已印发通知，已到位"


def test_what_was_chosen_is_offered_first_next_time(
    page: ReviewPage, desk: Desk, kept: list[str]
) -> None:
    open_box(page)
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Return)

    assert own_phrases(desk.settings)[0] == kept[2]


@pytest.mark.usefixtures("kept")
def test_initials_and_characters_narrow_what_is_offered_and_stay_out_of_the_cell(
    page: ReviewPage,
) -> None:
    open_box(page)
    type_latin("yyf")
    assert offered(page) == ["已印发通知"]
    for _ in "yyf":
        press(Key.Key_Backspace)
    compose("jwh")
    assert offered(page) == ["待局务会研究"]
    choose("核对")
    assert offered(page) == ["正在逐户核对"]
    press(Key.Key_Return)
    press(Key.Key_Return)

    assert cell(page, 0, ReviewColumn.PROGRESS) == "正在逐户核对"


def test_what_the_ledger_often_says_is_offered_too(page: ReviewPage, workspace: Workspace) -> None:
    report_last_week(workspace, "已完成核对。待补签字")
    open_box(page)

    assert "已完成核对" in offered(page)
    assert box(page).list.item(0).text().endswith("〔常见〕")


def test_the_words_of_a_cell_are_kept_by_the_last_entry(page: ReviewPage, desk: Desk) -> None:
    type_chinese("已约谈责任人")
    open_box(page)
    press(Key.Key_PageDown)
    press(Key.Key_Return)
    assert own_phrases(desk.settings) == ["已约谈责任人"]

    press(Key.Key_Return)
    open_box(page)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert cell(page, 1, ReviewColumn.PROGRESS) == "已约谈责任人"


def test_a_kept_phrase_is_deleted_by_a_key(page: ReviewPage, desk: Desk, kept: list[str]) -> None:
    open_box(page)
    control(Key.Key_Delete)

    assert own_phrases(desk.settings) == kept[1:]
    assert offered(page) == kept[1:]


@pytest.mark.usefixtures("kept")
def test_escape_gives_the_keys_back_to_the_cell(page: ReviewPage) -> None:
    type_chinese("本周")
    open_box(page)
    press(Key.Key_Escape)
    assert not box(page).isVisible()
    type_chinese("已到位")
    press(Key.Key_Return)

    assert cell(page, 0, ReviewColumn.PROGRESS) == "本周已到位"


@pytest.mark.usefixtures("kept")
def test_the_box_leaves_with_the_cell(page: ReviewPage) -> None:
    open_box(page)
    page.ui.chairEdit.setFocus()
    assert not box(page).isVisible()


def test_a_file_of_phrases_broken_by_hand_offers_none(desk: Desk) -> None:
    desk.settings.remember_choice("review/phrases", "{broken")
    assert own_phrases(desk.settings) == []
