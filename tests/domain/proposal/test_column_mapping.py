from __future__ import annotations

import pytest

from rectify_desktop.domain.proposal.column_mapping import (
    ColumnMapping,
    check_findings,
    check_roles,
    decided_columns,
)
from rectify_desktop.domain.proposal.column_roles import JOINING, ROLE_TERMS, ColumnRole
from rectify_desktop.domain.proposal.table_columns import (
    Recognition,
    TableColumn,
    TableColumns,
    forms_of,
    unique_headings,
)
from rectify_desktop.errors import RuleViolation


def _table(*columns: tuple[str, ColumnRole], sheet: str = "清单") -> TableColumns:
    described = (
        TableColumn(heading, role, Recognition.SURE, ("样例",)) for heading, role in columns
    )
    return TableColumns(sheet, 3, tuple(described))


_TWO_DEADLINES = _table(
    ("问题", ColumnRole.FINDING), ("时限", ColumnRole.DUE), ("期限", ColumnRole.EXTRA)
)


def test_every_role_has_a_name_for_people() -> None:
    assert set(ROLE_TERMS) == set(ColumnRole)
    assert len(set(ROLE_TERMS.values())) == len(ROLE_TERMS)


def test_two_columns_cannot_both_be_the_deadline() -> None:
    with pytest.raises(RuleViolation, match="“时限”和“期限”两列都读作“完成时限”") as refusal:
        check_roles(_TWO_DEADLINES, {"期限": ColumnRole.DUE})
    assert refusal.value.message.endswith("。")


@pytest.mark.parametrize("role", sorted(JOINING))
def test_texts_that_may_stand_below_each_other_may_be_joined(role: ColumnRole) -> None:
    table = _table(("甲", role), ("乙", ColumnRole.EXTRA))
    check_roles(table, {"乙": role})


def test_a_decision_holds_for_the_same_headings_and_no_others() -> None:
    mapping = ColumnMapping().extended(_TWO_DEADLINES, {"期限": ColumnRole.REMARKS})
    same = _table(
        ("期 限", ColumnRole.EXTRA), ("时限：", ColumnRole.DUE), ("问题", ColumnRole.FINDING)
    )
    assert (mapping.roles_of(same) or {})["期限"] is ColumnRole.REMARKS
    assert mapping.roles_of(_table(("问题", ColumnRole.FINDING))) is None
    assert mapping.role_elsewhere("期限") is ColumnRole.REMARKS


def test_the_newer_decision_holds() -> None:
    older = ColumnMapping().extended(_TWO_DEADLINES, {"期限": ColumnRole.REMARKS})
    newer = ColumnMapping().extended(_TWO_DEADLINES, {"期限": ColumnRole.IGNORED})
    assert (older.merged(newer).roles_of(_TWO_DEADLINES) or {})["期限"] is ColumnRole.IGNORED
    assert (newer.merged(older).roles_of(_TWO_DEADLINES) or {})["期限"] is ColumnRole.REMARKS


def test_a_workbook_without_problems_is_refused() -> None:
    contacts = _table(("姓名", ColumnRole.OWNERS), ("事由", ColumnRole.EXTRA))
    with pytest.raises(RuleViolation, match="没有哪一列读作“具体问题”"):
        check_findings([contacts], ColumnMapping())
    decided = ColumnMapping().extended(
        contacts, {"姓名": ColumnRole.OWNERS, "事由": ColumnRole.FINDING}
    )
    check_findings([contacts], decided)
    check_findings([contacts, _TWO_DEADLINES], ColumnMapping())


def test_sheets_of_one_form_are_asked_about_once() -> None:
    first = _table(("问题", ColumnRole.FINDING), ("情况", ColumnRole.SITUATION), sheet="甲科")
    second = _table(("情况", ColumnRole.RESULT), ("问题", ColumnRole.FINDING), sheet="乙科")
    other = _table(("问题", ColumnRole.FINDING), sheet="丙科")
    form, alone = forms_of([first, second, other])
    assert (form.sheet, alone.sheet) == ("甲科、乙科", "丙科")
    assert [column.heading for column in form.columns] == ["问题", "情况"]
    # 情况 was read in two ways: a clerk has to say which.
    assert [column.needs_a_look for column in form.columns] == [False, True]


def test_an_empty_column_is_not_asked_about() -> None:
    column = TableColumn("不明", ColumnRole.EXTRA, Recognition.UNKNOWN)
    assert not column.needs_a_look


def test_repeated_headings_are_told_apart() -> None:
    assert list(unique_headings(["时间", "备注", "时 间"])) == ["时间", "备注", "时 间（2）"]
    assert list(unique_headings(["日期(2)", "日期", "日期"])) == ["日期(2)", "日期", "日期（3）"]


def test_only_what_was_decided_is_worth_remembering() -> None:
    chosen = TableColumn("毛病", ColumnRole.FINDING, Recognition.CHOSEN, ("甲",))
    decided = TableColumns("清单", 1, (chosen,))
    assert decided_columns([decided, _TWO_DEADLINES]).lists == {
        frozenset({"毛病"}): {"毛病": ColumnRole.FINDING}
    }
