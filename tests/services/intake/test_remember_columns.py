from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.table_columns import Recognition, TableColumn, TableColumns
from rectify_desktop.errors import FileProblem
from rectify_desktop.paths import user_data_folder
from rectify_desktop.services.intake.remember_columns import remember_columns, remembered_columns

if TYPE_CHECKING:
    from pathlib import Path


def _table(*headings: str) -> TableColumns:
    columns = (
        TableColumn(name, ColumnRole.EXTRA, Recognition.UNKNOWN, ("甲",)) for name in headings
    )
    return TableColumns("清单", 1, tuple(columns))


def _decided(table: TableColumns, *roles: ColumnRole) -> ColumnMapping:
    headings = (column.heading for column in table.columns)
    return ColumnMapping().extended(table, dict(zip(headings, roles, strict=True)))


def _file() -> Path:
    return user_data_folder() / "vocabulary" / "column_mappings.toml"


def test_decisions_are_there_the_next_time() -> None:
    odd = _table("毛病", '办"理\\说明', "第3列")
    roles = (ColumnRole.FINDING, ColumnRole.SITUATION, ColumnRole.IGNORED)
    remember_columns(_decided(odd, *roles))
    kept = remembered_columns().roles_of(odd)
    assert tuple((kept or {}).values()) == roles


def test_a_new_decision_keeps_those_on_other_lists() -> None:
    first, second = _table("毛病"), _table("问题", "毛病")
    remember_columns(_decided(first, ColumnRole.FINDING))
    remember_columns(_decided(second, ColumnRole.FINDING, ColumnRole.DESCRIPTION))
    remember_columns(_decided(first, ColumnRole.REMARKS))
    kept = remembered_columns()
    assert kept.roles_of(first) == {"毛病": ColumnRole.REMARKS}
    assert kept.roles_of(second) == {"问题": ColumnRole.FINDING, "毛病": ColumnRole.DESCRIPTION}


def test_nothing_is_remembered_at_first_and_nothing_is_written_for_nothing() -> None:
    assert remembered_columns() == ColumnMapping()
    remember_columns(ColumnMapping())
    assert not _file().exists()


@pytest.mark.parametrize(
    "text",
    [
        '[[lists]\n"问题" = ',
        '[[lists]]\n"问题" = "毛病"',
        'lists = "问题"',
        "lists = [1]",
        '[[lists]]\n"时限" = "due"\n"期限" = "due"',
    ],
)
def test_a_file_broken_by_hand_is_named_and_never_overwritten(text: str) -> None:
    _file().parent.mkdir(parents=True)
    _file().write_text(text, encoding="utf-8")
    with pytest.raises(FileProblem, match=r"column_mappings\.toml”写法有误"):
        remembered_columns()
    with pytest.raises(FileProblem, match="写法有误"):
        remember_columns(_decided(_table("问题"), ColumnRole.FINDING))
    assert _file().read_text(encoding="utf-8") == text


def test_a_folder_that_cannot_be_written_is_a_sentence() -> None:
    user_data_folder().write_text("没有文件夹，只有一个文件", encoding="utf-8")
    with pytest.raises(FileProblem) as refusal:
        remember_columns(_decided(_table("问题"), ColumnRole.FINDING))
    assert refusal.value.message.endswith("。")
