"""Layouts of lists stay as an office has them, and columns can be named in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.list_layout import (
    USUAL_HEADINGS,
    ListedColumn,
    ListKind,
    extra_column,
    usual_layout,
)
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.errors import FileProblem, RuleViolation
from rectify_desktop.paths import user_data_folder
from rectify_desktop.services.papers.list_layouts import (
    columns_named,
    known_headings,
    layout_for,
    remember_layout,
)
from tests.invented_ledger import finding, only

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger

LEDGER = only(finding(extras=(("涉及金额", "3万元"),)))


def other_unit(ledger: Ledger) -> Ledger:
    return replace(ledger, round=replace(ledger.round, unit_name="云溪区水务局"))


@pytest.mark.parametrize("kind", ListKind)
def test_a_layout_comes_back_as_it_was_kept(kind: ListKind) -> None:
    usual = usual_layout(kind)
    own = replace(
        usual,
        columns=(ListedColumn(ColumnRole.FINDING, '存在的"短板"\\', width=14), *usual.columns[:1]),
        title="巡察反馈问题台账",
        page=PageSize.A3,
        measure_rows=True,
        signatures=("党组书记", "日期"),
    )
    remember_layout(only(finding()), own)
    assert layout_for(only(finding()), kind) == own
    others = [each for each in ListKind if each is not kind]
    assert all(layout_for(only(finding()), each) == usual_layout(each) for each in others)


def test_a_new_unit_begins_with_the_layout_used_last_and_keeps_its_own() -> None:
    usual = usual_layout(ListKind.TASKS)
    remember_layout(LEDGER, replace(usual, title="甲"))
    assert layout_for(other_unit(LEDGER), ListKind.TASKS).title == "甲"
    remember_layout(other_unit(LEDGER), replace(usual, title="乙"))
    assert layout_for(LEDGER, ListKind.TASKS).title == "甲"


def test_a_filter_is_not_remembered() -> None:
    usual = usual_layout(ListKind.TASKS)
    remember_layout(LEDGER, replace(usual, shown=ListFilter(only_open=True)))
    assert layout_for(LEDGER, ListKind.TASKS) == usual


def test_extras_that_came_later_are_listed_and_those_taken_out_stay_out() -> None:
    with_it = usual_layout(ListKind.RECTIFICATION, ["涉及金额"])
    assert extra_column("涉及金额") in layout_for(LEDGER, ListKind.RECTIFICATION).columns
    without = usual_layout(ListKind.RECTIFICATION)
    remember_layout(only(finding()), without)
    assert extra_column("涉及金额") in layout_for(LEDGER, ListKind.RECTIFICATION).columns
    remember_layout(LEDGER, without)
    assert layout_for(LEDGER, ListKind.RECTIFICATION) == without != with_it


@pytest.mark.parametrize(
    "text",
    [
        "lists = 3",
        '[[lists]]\nkind = "tasks"',
        '[[lists]]\nkind = "strange"\ncolumns = []',
        '[[lists]]\nkind = "tasks"\ncolumns = [{ role = "number" }]',
        "[[lists]",
    ],
)
def test_a_file_broken_by_hand_is_named_and_never_overwritten(text: str) -> None:
    path = user_data_folder() / "vocabulary" / "list_layouts.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileProblem, match=r"list_layouts\.toml"):
        layout_for(LEDGER, ListKind.TASKS)
    with pytest.raises(FileProblem):
        remember_layout(LEDGER, usual_layout(ListKind.TASKS))
    assert path.read_text(encoding="utf-8") == text


def test_every_column_knows_the_words_offices_have_for_it() -> None:
    assert known_headings(ColumnRole.RESPONSIBLE)[:3] == ("责任科室", "责任股室", "责任处室")
    assert {"牵头领导", "包案领导"} <= set(known_headings(ColumnRole.LEAD_OFFICIALS))
    assert all(known_headings(role)[0] == heading for role, heading in USUAL_HEADINGS.items())


def test_columns_are_named_by_any_word_and_keep_it() -> None:
    names = ["序号", "具体问题", "责任科室=承办股室", "涉及金额", "牵头领导"]
    assert columns_named(names, LEDGER) == (
        ListedColumn(ColumnRole.NUMBER),
        ListedColumn(ColumnRole.FINDING, "具体问题"),
        ListedColumn(ColumnRole.RESPONSIBLE, "承办股室"),
        ListedColumn(ColumnRole.EXTRA, name="涉及金额"),
        ListedColumn(ColumnRole.LEAD_OFFICIALS, "牵头领导"),
    )


def test_a_name_of_no_column_is_refused_with_those_there_are() -> None:
    with pytest.raises(RuleViolation, match=r"没有“天气”这一列.*完成时限.*涉及金额"):
        columns_named(["序号", "天气"], LEDGER)
