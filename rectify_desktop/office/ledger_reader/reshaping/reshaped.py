"""Says whether a sheet is laid out otherwise, and rearranges it if so.

Rows keep their numbers as far as they can, so that what is told of a row still names its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.office.ledger_reader.lists import lists_of
from rectify_desktop.office.ledger_reader.reshaping.cards import rows_of_cards
from rectify_desktop.office.ledger_reader.reshaping.labelled_cells import with_labels_as_columns
from rectify_desktop.office.ledger_reader.reshaping.numbered_columns import (
    with_one_column_of_measures,
)
from rectify_desktop.office.ledger_reader.reshaping.problem_bands import with_problem_column
from rectify_desktop.office.ledger_reader.reshaping.side_by_side import one_below_the_other
from rectify_desktop.office.ledger_reader.reshaping.tick_columns import with_result_column
from rectify_desktop.office.ledger_reader.reshaping.turned import turned_back

if TYPE_CHECKING:
    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.extent import Ends
    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.result_words import ResultWords

_TICKS = "打勾的几列合并读作整改结果一列。"
_MEASURES = "分列填写的几条整改措施，已合并到一列读入。"
_LABELS = "一格里写明的责任领导、部门、责任人、时限，已分开读入。"
_SIDE_BY_SIDE = "左右并排的几张清单，已分开读入。"
_TURNED = "这张清单一列写一个问题，已转成一行一个问题读入。"
_CARDS = "这里是一个问题一张的卡片，已按卡片逐张读入。"
_BANDS = "问题写在各组措施上方的整行里，已作为问题读入。"


@dataclass(frozen=True, slots=True)
class Reshaped:
    """The sheets to read in place of one, and what a clerk is told about it."""

    sheets: tuple[SheetGrid, ...]
    remarks: tuple[str, ...] = ()


def reshaped(sheet: SheetGrid, names: ColumnNames, ends: Ends, words: ResultWords) -> Reshaped:
    """Return a sheet as the reader of lists needs it; most sheets are so already."""
    if sheet.marks:
        return Reshaped((sheet,))
    remarks: tuple[str, ...] = ()
    if ticked := with_result_column(sheet, names, words):
        sheet, remarks = ticked, (_TICKS,)
    if joined := with_one_column_of_measures(sheet, names):
        sheet, remarks = joined, (*remarks, _MEASURES)
    if labelled := with_labels_as_columns(sheet, names, ends):
        sheet, remarks = labelled, (*remarks, _LABELS)
    if apart := one_below_the_other(sheet, names):
        return Reshaped(apart, (*remarks, _SIDE_BY_SIDE))
    if any(found.header.names_problems for found in lists_of(sheet, names, ends)):
        return Reshaped((sheet,), remarks)
    if turned := turned_back(sheet, names):
        return Reshaped((turned,), (*remarks, _TURNED))
    if cards := rows_of_cards(sheet, names):
        return Reshaped((cards,), (*remarks, _CARDS))
    if banded := with_problem_column(sheet, names, ends):
        return Reshaped((banded,), (*remarks, _BANDS))
    return Reshaped((sheet,), remarks)
