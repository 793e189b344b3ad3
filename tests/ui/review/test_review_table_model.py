from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.domain.ids import FindingId, ReviewId
from rectify_desktop.domain.progress import ProgressUpdate
from rectify_desktop.services.review.fill_in_review import ProgressField
from rectify_desktop.ui.review.review_columns import ReviewColumn
from rectify_desktop.ui.review.review_table_model import (
    NoteRole,
    PlaceholderRole,
    ReviewTableModel,
    StandingRole,
)
from tests.invented_ledger import invented_sheet

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

SHEET = invented_sheet(20)
Written = list[tuple[FindingId, ProgressField, str]]


@pytest.fixture
def written() -> Written:
    """Return what the model handed over to be stored."""
    return []


@pytest.fixture
def model(written: Written) -> ReviewTableModel:
    def record(finding_id: FindingId, field: ProgressField, text: str) -> bool:
        written.append((finding_id, field, text))
        return True

    made = ReviewTableModel(record)
    made.show_review(SHEET.rows, {}, is_writable=True)
    return made


def test_model_keeps_qts_rules(model: ReviewTableModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_only_what_is_reported_or_decided_can_be_written_in(model: ReviewTableModel) -> None:
    editable = [
        column
        for column in ReviewColumn
        if model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == [
        ReviewColumn.PROGRESS,
        ReviewColumn.DIFFICULTY,
        ReviewColumn.NEXT_STEP,
        ReviewColumn.COORDINATION,
        ReviewColumn.OVERSIGHT_NOTE,
        ReviewColumn.OVERSIGHT_OPINION,
        ReviewColumn.RECHECK_ON,
        ReviewColumn.MEMBER_OPINIONS,
        ReviewColumn.VERDICT,
    ]


def test_nothing_can_be_written_in_a_frozen_review(
    model: ReviewTableModel, written: Written
) -> None:
    model.show_review(SHEET.rows, {}, is_writable=False)
    index = model.index(0, ReviewColumn.PROGRESS)

    assert not model.setData(index, "补签领用单")
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert written == []


def test_what_is_written_is_handed_over_without_stray_blanks(
    model: ReviewTableModel, written: Written
) -> None:
    assert model.setData(model.index(2, ReviewColumn.NEXT_STEP), " 下周复核\n")

    assert written == [(SHEET.rows[2].finding_id, ProgressField.NEXT_STEP, "下周复核")]


def test_writing_the_same_text_again_stores_nothing(
    model: ReviewTableModel, written: Written
) -> None:
    at = next(at for at, row in enumerate(SHEET.rows) if row.progress)

    assert model.setData(model.index(at, ReviewColumn.PROGRESS), SHEET.rows[at].progress)

    assert written == []


def test_refusal_is_told_to_the_editor() -> None:
    model = ReviewTableModel(lambda *_: False)
    model.show_review(SHEET.rows, {}, is_writable=True)

    assert not model.setData(model.index(0, ReviewColumn.DIFFICULTY), "缺少资金")


def test_unfilled_rows_say_so_and_filled_ones_do_not(model: ReviewTableModel) -> None:
    for at, row in enumerate(SHEET.rows):
        index = model.index(at, ReviewColumn.PROGRESS)
        assert (index.data(PlaceholderRole) == "未填") is (not row.is_filled)


def test_overdue_is_said_in_words_and_not_by_colour_alone(model: ReviewTableModel) -> None:
    index = model.index(0, ReviewColumn.DUE)

    assert index.data(StandingRole) == DueStanding.OVERDUE
    assert "超期" in index.data()


def test_text_taken_over_unchanged_is_marked(model: ReviewTableModel) -> None:
    row = next(row for row in SHEET.rows if row.last_progress not in ("", "无进展"))
    repeated = replace(row, progress=row.last_progress)
    changed = replace(row, progress=row.last_progress + "已报局长办公会。")
    model.show_review([repeated, changed], {}, is_writable=True)

    assert model.index(0, ReviewColumn.PROGRESS).data(NoteRole) == "与上期相同"
    assert not model.index(1, ReviewColumn.PROGRESS).data(NoteRole)


def test_next_unfilled_row_starts_over_at_the_top(model: ReviewTableModel) -> None:
    unfilled = [at for at, row in enumerate(SHEET.rows) if not row.is_filled]

    assert model.next_unfilled(-1) == unfilled[0]
    assert model.next_unfilled(unfilled[0]) == unfilled[1]
    assert model.next_unfilled(unfilled[-1]) == unfilled[0]


def test_no_row_is_next_when_all_are_filled(model: ReviewTableModel) -> None:
    model.show_review([replace(r, is_filled=True) for r in SHEET.rows], {}, is_writable=True)

    assert model.next_unfilled(3) is None


def test_each_column_finds_what_it_held_last_time(model: ReviewTableModel) -> None:
    row = next(row for row in SHEET.rows if row.last_progress not in ("", "无进展"))
    last = ProgressUpdate(ReviewId("q"), row.finding_id, "旧", next_step="继续盘点")
    model.show_review([row], {row.finding_id: last}, is_writable=True)

    assert model.last_text(model.index(0, ReviewColumn.PROGRESS)) == row.last_progress
    assert model.last_text(model.index(0, ReviewColumn.NEXT_STEP)) == "继续盘点"
    assert model.last_text(model.index(0, ReviewColumn.DIFFICULTY)) == ""
    assert model.last_text(model.index(0, ReviewColumn.TITLE)) == ""


def test_a_changed_row_is_announced_without_a_reset(model: ReviewTableModel, qtbot: QtBot) -> None:
    rows = [SHEET.rows[0], replace(SHEET.rows[1], progress="完成整改复核"), *SHEET.rows[2:]]
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))

    def is_row_one(first: QModelIndex, last: QModelIndex) -> bool:
        return first.row() == last.row() == 1

    with qtbot.waitSignal(model.dataChanged, check_params_cb=lambda a, b, _: is_row_one(a, b)):
        model.show_review(rows, {}, is_writable=True)
    assert resets == []


def test_cells_can_be_read_aloud(model: ReviewTableModel) -> None:
    at = next(at for at, row in enumerate(SHEET.rows) if not row.is_filled)
    spoken = model.index(at, ReviewColumn.PROGRESS).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == f"{SHEET.rows[at].number} 本期进展：未填"
