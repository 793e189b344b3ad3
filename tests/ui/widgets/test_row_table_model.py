"""A table of rows keeps its place while the same rows are shown, and moves when others are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class _Seat(NamedTuple):
    number: int
    who: str


class _SeatModel(RowTableModel[_Seat]):
    headings = ("座位", "姓名")

    @override
    def key(self, row: _Seat) -> object:
        return row.number

    @override
    def may_edit(self, index: Index) -> bool:
        return index.column() == 1

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        shown = index.isValid() and role == Role.DisplayRole
        return str(self.row(index.row())[index.column()]) if shown else None


@pytest.fixture
def model(qtbot: QtBot) -> _SeatModel:
    made = _SeatModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_rows([_Seat(1, "甲"), _Seat(2, "乙")])
    return made


def test_only_the_row_that_changed_is_told(model: _SeatModel, qtbot: QtBot) -> None:
    place = model.index(0, 1)
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        model.show_rows([_Seat(1, "甲"), _Seat(2, "丙")])
    assert [told.args[0].row(), told.args[1].row()] == [1, 1]
    assert model.data(model.index(1, 1)) == "丙"
    assert place == model.index(0, 1)


def test_rows_that_say_the_same_move_nothing(model: _SeatModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show_rows([_Seat(1, "甲"), _Seat(2, "乙")])


def test_other_rows_are_shown_anew(model: _SeatModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([_Seat(2, "乙"), _Seat(1, "甲")])
    assert model.row(0).number == 2


def test_a_cell_is_typed_into_only_where_the_model_says_so(model: _SeatModel) -> None:
    editable = Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 0)) & editable
    assert model.flags(model.index(0, 1)) & editable


def test_headings_stand_over_columns_and_nowhere_else(model: _SeatModel) -> None:
    assert model.headerData(1, Qt.Orientation.Horizontal) == "姓名"
    assert model.headerData(1, Qt.Orientation.Vertical) is None


def test_an_empty_table_has_nothing_to_tell(model: _SeatModel, qtbot: QtBot) -> None:
    model.show_rows([])
    with qtbot.assertNotEmitted(model.dataChanged):
        model.tell_all()
