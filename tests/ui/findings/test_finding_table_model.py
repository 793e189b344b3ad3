"""The tree model of the 问题清单."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.finding_query import FindingQuery
from rectify_desktop.domain.terms import DeclaredResult, Timing
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.edit_finding import (
    TextField,
    edit_extra,
    edit_text,
    move_finding,
)
from rectify_desktop.services.findings.move_findings import move_findings, step_group
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_heading,
    add_theme,
    delete_findings,
    renumber_findings,
)
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_table_model import FindingTableModel, ItemRole
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk

TEXT = FindingColumn.TITLE


@pytest.fixture
def model(desk: Desk, qtmodeltester: ModelTester) -> FindingTableModel:
    """Return a model that follows the ledger, watched by the model tester all the while."""
    model = FindingTableModel(desk)
    desk.signals.changed.connect(model.follow_ledger)
    qtmodeltester.check(model, force_py=True)
    return model


def rows(model: FindingTableModel) -> Iterator[QModelIndex]:
    return (model.index(row, 0) for row in range(model.rowCount()))


def findings(model: FindingTableModel) -> list[Finding]:
    items = [index.data(ItemRole) for index in rows(model)]
    return [item for item in items if isinstance(item, Finding)]


def cell(model: FindingTableModel, finding: Finding, column: FindingColumn) -> QModelIndex:
    return model.index_of(finding.id, column)


def assert_in_step(model: FindingTableModel, desk: Desk) -> None:
    """Whatever moved how, the model shows what a fresh one would show."""
    fresh = FindingTableModel(desk)
    shown = [(index.data(), index.data(ItemRole)) for index in rows(model)]
    assert shown == [(index.data(), index.data(ItemRole)) for index in rows(fresh)]
    assert findings(model) == list(desk.ledger.findings)


def test_findings_stand_in_the_order_of_the_ledger(model: FindingTableModel, desk: Desk) -> None:
    assert findings(model) == list(desk.ledger.findings)


def test_a_theme_shows_its_level_mark_and_counts_its_findings(
    model: FindingTableModel, desk: Desk
) -> None:
    first = model.index(0, 0)

    assert first.data() == f"（一）{desk.ledger.themes[0].title}"
    counts = [model.group_facts(row) for row in range(model.rowCount())]
    assert sum(facts.size for facts in counts if facts and facts.depth == 0) == 13


def test_a_typed_title_goes_through_a_service_and_undo_takes_it_back(
    model: FindingTableModel, desk: Desk
) -> None:
    finding = desk.ledger.findings[3]

    assert model.setData(cell(model, finding, TEXT), "路灯维护不及时")

    assert desk.workspace.findings.get(finding.id).title == "路灯维护不及时"
    assert desk.workspace.undo_name == "修改问题"
    desk.undo()
    assert cell(model, finding, TEXT).data() == finding.title


def test_an_edit_redraws_the_row_that_moved_and_no_other(
    model: FindingTableModel, desk: Desk, qtbot: QtBot
) -> None:
    finding = desk.ledger.findings[3]
    redrawn: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, _: redrawn.append(first))

    with qtbot.assertNotEmitted(model.modelReset):
        model.setData(cell(model, finding, TEXT), "路灯维护不及时")

    assert redrawn == [model.index_of(finding.id)]


def test_a_picked_result_replaces_the_old_wording(model: FindingTableModel, desk: Desk) -> None:
    finding = desk.ledger.findings[0]
    edit_text(desk.workspace, finding.id, TextField.WORDING, "基本完成")

    model.setData(cell(model, finding, FindingColumn.RESULT), DeclaredResult.STAGE_COMPLETED)

    assert cell(model, finding, FindingColumn.RESULT).data() == "阶段性完成"
    assert desk.ledger.findings[0].declared_wording == ""


@pytest.mark.parametrize(
    ("typed", "shown", "light"),
    [
        ("3.17", "2026-03-17", "剩5天"),
        ("2026-03-09", "2026-03-09", "超期3天"),
        ("长期坚持", "长期坚持", "无时限"),
        ("", "", "无时限"),
    ],
)
def test_a_deadline_is_read_as_it_is_typed(
    typed: str, shown: str, light: str, model: FindingTableModel, desk: Desk
) -> None:
    finding = next(f for f in desk.ledger.findings if f.is_open and not f.timings)

    model.setData(cell(model, finding, FindingColumn.DUE), "2026-12-31")
    model.setData(cell(model, finding, FindingColumn.DUE), typed)

    assert cell(model, finding, FindingColumn.DUE).data() == shown
    assert cell(model, finding, FindingColumn.LIGHT).data() == light
    kept = desk.workspace.findings.get(finding.id)
    assert (Timing.SUSTAINED in kept.timings) == (typed == "长期坚持")


def test_names_typed_into_a_cell_become_people_and_departments(
    model: FindingTableModel, desk: Desk
) -> None:
    finding = desk.ledger.findings[0]

    model.setData(cell(model, finding, FindingColumn.OWNERS), "陈新，林晓")
    model.setData(cell(model, finding, FindingColumn.DEPARTMENTS), "养护科/财务科")

    assert cell(model, finding, FindingColumn.OWNERS).data() == "陈新、林晓"
    assert cell(model, finding, FindingColumn.DEPARTMENTS).data() == "养护科、财务科"


def test_what_the_rules_refuse_is_told_and_not_taken(
    model: FindingTableModel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise RuleViolation("不可以。")

    monkeypatch.setattr("rectify_desktop.ui.findings.cell_storing.store_item", refuse)
    finding = desk.ledger.findings[0]

    with qtbot.waitSignal(model.refused) as heard:
        assert not model.setData(cell(model, finding, TEXT), "新题目")

    assert str(heard.args[0]) == "不可以。"
    assert cell(model, finding, TEXT).data() == finding.title


def test_the_light_cannot_be_written(model: FindingTableModel, desk: Desk) -> None:
    light = cell(model, desk.ledger.findings[0], FindingColumn.LIGHT)

    assert not model.flags(light) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(light, "已完")


def test_a_title_of_a_theme_and_of_a_heading_can_be_written(
    model: FindingTableModel, desk: Desk
) -> None:
    theme, heading = desk.ledger.themes[0], desk.ledger.headings[0]

    model.setData(model.index_of(theme.id), "甲方面")
    model.setData(model.index_of(heading.id), "乙类别")

    assert desk.ledger.themes[0].title == "甲方面"
    assert desk.ledger.headings[0].title == "乙类别"


def test_rows_come_go_and_move_without_starting_over(
    model: FindingTableModel, desk: Desk, qtbot: QtBot
) -> None:
    workspace, known = desk.workspace, desk.ledger.findings
    target = desk.ledger.headings[-1]

    with qtbot.assertNotEmitted(model.modelReset):
        add_finding(workspace, after=known[2].id)
        assert_in_step(model, desk)
        delete_findings(workspace, [known[0].id, known[5].id])
        assert_in_step(model, desk)
        move_finding(workspace, known[3].id, target.theme_id, target.id)
        assert_in_step(model, desk)
        theme = add_theme(workspace, "新方面")
        add_heading(workspace, "新类别", theme.id)
        assert_in_step(model, desk)
        renumber_findings(workspace)
        assert_in_step(model, desk)
        for _ in range(6):
            desk.undo()
            assert_in_step(model, desk)


def test_every_word_of_a_search_must_be_somewhere_in_a_finding(
    model: FindingTableModel, desk: Desk, qtmodeltester: ModelTester
) -> None:
    finding = desk.ledger.findings[6]
    edit_text(desk.workspace, finding.id, TextField.REMARKS, "QX-07 泵站")

    model.search("泵站 qx-07")

    assert [each.id for each in findings(model)] == [finding.id]
    assert model.finding_count == 1
    qtmodeltester.check(model, force_py=True)


def test_a_search_looks_at_names_and_titles_of_groups(model: FindingTableModel, desk: Desk) -> None:
    theme = desk.ledger.themes[1]

    model.search(theme.title)

    assert findings(model) == [f for f in desk.ledger.findings if f.theme_id == theme.id]


def test_a_finding_edited_out_of_the_filter_leaves_the_list(
    model: FindingTableModel, desk: Desk
) -> None:
    model.choose(FindingQuery(results=frozenset({DeclaredResult.COMPLETED})))
    shown = findings(model)

    model.setData(cell(model, shown[0], FindingColumn.RESULT), DeclaredResult.IN_PROGRESS)

    assert findings(model) == shown[1:]
    model.choose(FindingQuery())
    assert len(findings(model)) == 13


def test_undeclared_findings_are_a_result_of_their_own(
    model: FindingTableModel, desk: Desk
) -> None:
    finding = desk.ledger.findings[0]
    model.setData(cell(model, finding, FindingColumn.RESULT), None)

    model.choose(FindingQuery(results=frozenset({None})))

    assert all(each.declared_result is None for each in findings(model))
    assert finding.id in {each.id for each in findings(model)}


def test_a_screen_reader_hears_number_column_and_content(
    model: FindingTableModel, desk: Desk
) -> None:
    finding = desk.ledger.findings[0]
    spoken = cell(model, finding, FindingColumn.RESULT).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == f"{finding.number} 整改结果：{finding.result_text}"


def test_today_decides_the_lights(desk: Desk) -> None:
    assert desk.today() == TODAY


def test_an_imported_column_and_another_order_leave_the_model_sound(
    model: FindingTableModel, desk: Desk
) -> None:
    first = desk.ledger.findings[0]
    edit_extra(desk.workspace, first.id, "类别编码", "1.10")

    assert model.words.title_of(model.columnCount() - 1) == "类别编码"
    model.sort_by(FindingColumn.DUE, descending=True)
    assert [f.due_on for f in findings(model)][:2] == sorted(
        (f.due_on for f in desk.ledger.findings if f.due_on), reverse=True
    )[:2]
    add_finding(desk.workspace, title="后来的")
    assert findings(model)[-1].title == "后来的"
    model.sort_by(None)
    assert_in_step(model, desk)


def test_rows_moved_about_read_as_the_ledger_without_beginning_anew(
    model: FindingTableModel, desk: Desk
) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    chance = Random(7)
    for _ in range(20):
        chosen = chance.sample(desk.ledger.findings, 3)
        place = (chosen[0].theme_id, chosen[0].heading_id)
        ids = [finding.id for finding in chosen[1:]]
        move_findings(desk.workspace, desk.ledger, ids, place, chosen[0].id)
        group = chance.choice([*desk.ledger.themes, *desk.ledger.headings])
        step_group(desk.workspace, desk.ledger, group, chance.choice([-1, 1]))

        assert findings(model) == list(desk.ledger.findings)
        for index in rows(model):
            assert model.index_of(index.data(ItemRole).id) == index
    assert resets == []
