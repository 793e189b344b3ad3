"""The change log: nothing is written past it, nothing in it changes, editing it is noticed."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.changes import Aggregate, Changes
from rectify_desktop.domain.finding import Finding, Theme
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.errors import DatabaseDamaged, NotFound
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage.triggers import LOGGED_TABLES
from tests.storage.ledger_samples import (
    add_finding,
    connection_of,
    dump,
    edit_behind_our_back,
    titles,
)

if TYPE_CHECKING:
    from pathlib import Path

FREE_THE_LOG = ("DROP TRIGGER keep_change_update", "DROP TRIGGER keep_change_delete")


def log_size(workspace: Workspace) -> tuple[int, int]:
    database = connection_of(workspace)
    return (
        database.value("SELECT count(*) FROM operation"),
        database.value("SELECT count(*) FROM change"),
    )


def test_every_data_table_is_logged(workspace: Workspace) -> None:
    tables = {
        name
        for (name,) in connection_of(workspace).tuples(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        )
    }
    own = {"operation", "change", "open_operation", "_sqlite_migrations"}
    assert tables - own == set(LOGGED_TABLES)


def test_saving_outside_an_operation_is_refused(workspace: Workspace) -> None:
    before = dump(connection_of(workspace))
    with pytest.raises(RuntimeError, match="outside an operation"):
        workspace.findings.save(Finding(workspace.current_round().id, "问题一"))
    assert dump(connection_of(workspace)) == before


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO department (uid, name, updated_at, updated_by) VALUES ('d', '科', '', '')",
        "UPDATE inspection_round SET title = '改'",
        "DELETE FROM inspection_round",
    ],
)
def test_triggers_refuse_a_write_by_any_tool_outside_an_operation(
    workspace: Workspace, statement: str
) -> None:
    before = dump(connection_of(workspace))
    with pytest.raises(sqlite3.IntegrityError, match="no operation is open"):
        connection_of(workspace).execute(statement)
    assert dump(connection_of(workspace)) == before


def test_images_hold_every_column_before_and_after(workspace: Workspace) -> None:
    finding = add_finding(workspace, "旧题目")
    with workspace.operation("修改问题"):
        workspace.findings.save(replace(finding, title="新题目", due_on=date(2026, 6, 30)))
    database = connection_of(workspace)
    before, after = database.tuples("SELECT before, after FROM change ORDER BY seq DESC")[0]
    columns = {row[1] for row in database.tuples("PRAGMA table_info(finding)")}
    assert set(json.loads(before)) == set(json.loads(after)) == columns
    assert (json.loads(before)["title"], json.loads(after)["title"]) == ("旧题目", "新题目")
    assert (json.loads(before)["due_on"], json.loads(after)["due_on"]) == (None, "2026-06-30")


def test_an_entry_says_who_did_what_why_and_from_which_file(workspace: Workspace) -> None:
    with workspace.operation("导入清单", reason="重新下发", source_file="清单.xlsx"):
        workspace.parties.department_named("办公室")
    record = workspace.operations(1)[0]
    assert (record.name, record.actor) == ("导入清单", "测试员")
    assert (record.reason, record.source_file) == ("重新下发", "清单.xlsx")
    assert record.at.tzinfo is not None


def test_an_operation_without_changes_leaves_no_trace(workspace: Workspace) -> None:
    finding = add_finding(workspace, "问题一", measures=2)
    size = log_size(workspace)
    heard: list[Changes] = []
    workspace.on_change(heard.append)
    with workspace.operation("什么也没改"):
        workspace.findings.save(finding)
        workspace.findings.save_all([finding, finding])
        workspace.measures.save_all(workspace.measures.of(finding.id))
        workspace.rounds.save(workspace.current_round())
    assert log_size(workspace) == size
    assert workspace.undo_name == "新增问题"
    assert heard == []


def test_only_changed_rows_are_written(workspace: Workspace) -> None:
    round_id = workspace.current_round().id
    findings = [Finding(round_id, f"问题{n}", position=n) for n in range(5)]
    with workspace.operation("导入"):
        workspace.findings.save_all(findings)
    before = log_size(workspace)[1]
    findings[3] = replace(findings[3], title="改过的")
    with workspace.operation("修改"):
        workspace.findings.save_all(findings)
    assert log_size(workspace)[1] == before + 1


def test_a_failing_operation_leaves_neither_rows_nor_entries(workspace: Workspace) -> None:
    state, size = dump(connection_of(workspace)), log_size(workspace)
    heard: list[Changes] = []
    workspace.on_change(heard.append)
    finding = Finding(workspace.current_round().id, "问题一")

    def fail_halfway() -> None:
        with workspace.operation("新增问题"):
            workspace.findings.save(finding)
            raise KeyError(finding.title)

    with pytest.raises(KeyError):
        fail_halfway()
    assert (dump(connection_of(workspace)), log_size(workspace)) == (state, size)
    assert heard == []
    add_finding(workspace, "问题二")
    assert titles(workspace) == {"问题二"}


def test_a_nested_operation_is_part_of_the_outer_one(workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.on_change(heard.append)
    with workspace.operation("外层"):
        add_finding(workspace, "问题一")
        with workspace.operation("内层"):
            workspace.parties.department_named("办公室")
        assert heard == []
    assert [changes.operation for changes in heard] == ["外层"]
    assert workspace.undo_name == "外层"
    workspace.undo()
    assert titles(workspace) == set()
    assert workspace.parties.departments() == []


def test_a_nested_operation_that_fails_is_undone_alone(workspace: Workspace) -> None:
    finding = Finding(workspace.current_round().id, "问题一")

    def fail_inside() -> None:
        with workspace.operation("内层"):
            workspace.findings.save(replace(finding, title="内层改的"))
            workspace.findings.get(Finding(finding.round_id, "没有的").id)

    with workspace.operation("外层"):
        workspace.findings.save(finding)
        with pytest.raises(NotFound):
            fail_inside()
    assert titles(workspace) == {"问题一"}
    assert workspace.verify_chain() == sum(log_size(workspace))


def test_undo_inside_an_operation_is_refused(workspace: Workspace) -> None:
    add_finding(workspace, "问题一")
    with workspace.operation("外层"), pytest.raises(RuntimeError, match="already open"):
        workspace.undo()
    assert titles(workspace) == {"问题一"}


def test_changes_name_the_findings_behind_every_row(workspace: Workspace) -> None:
    round_id = workspace.current_round().id
    finding = add_finding(workspace, "问题一")
    series = ReviewSeries(round_id, "周调度")
    review = ProgressReview(series.id, date(2026, 3, 9), date(2026, 3, 15))
    heard: list[Changes] = []
    workspace.on_change(heard.append)
    with workspace.operation("新增措施"):
        workspace.measures.save(Measure(finding.id, "措施"))
    with workspace.operation("责任分工"):
        department = workspace.parties.department_named("办公室")
        workspace.findings.save(replace(finding, responsible_departments=(department.id,)))
    with workspace.operation("填写进展"):
        workspace.progress.save_series(series)
        workspace.progress.save_review(review)
        workspace.progress.save_update(ProgressUpdate(review.id, finding.id, "已开会"))
    with workspace.operation("新增方面"):
        workspace.outline.save_theme(Theme(round_id, "方面"))
    with workspace.operation("留存来文"):
        workspace.source_texts.add(round_id, "通报.txt", "notice", "全文")
    only = frozenset({finding.id})
    assert heard == [
        Changes("新增措施", frozenset({Aggregate.MEASURE}), only),
        Changes("责任分工", frozenset({Aggregate.PARTY, Aggregate.FINDING}), only),
        Changes("填写进展", frozenset({Aggregate.PROGRESS}), only),
        Changes("新增方面", frozenset({Aggregate.OUTLINE})),
        Changes("留存来文", frozenset({Aggregate.SOURCE_TEXT})),
    ]


def test_a_measure_that_moves_names_both_findings(workspace: Workspace) -> None:
    first, second = add_finding(workspace, "甲", measures=1), add_finding(workspace, "乙")
    heard: list[Changes] = []
    workspace.on_change(heard.append)
    with workspace.operation("移动措施"):
        workspace.measures.save(replace(workspace.measures.of(first.id)[0], finding_id=second.id))
    assert heard[0].finding_ids == {first.id, second.id}


def test_log_entries_cannot_be_changed_or_deleted(workspace: Workspace) -> None:
    add_finding(workspace, "问题一")
    database = connection_of(workspace)
    for statement in (
        "UPDATE change SET after = '{}'",
        "UPDATE change SET hash = NULL",
        "UPDATE operation SET actor = '别人'",
        "DELETE FROM change",
        "DELETE FROM operation",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            database.execute(statement)
    assert workspace.verify_chain() == sum(log_size(workspace))


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE change SET after = replace(after, '问题2', '问题9') WHERE seq = 4",
        "UPDATE operation SET actor = '别人' WHERE seq = 3",
        "DELETE FROM change WHERE seq = 2",
        "DELETE FROM change WHERE seq = (SELECT min(seq) FROM change)",
        "UPDATE change SET seq = 100 WHERE seq = 2",
        "UPDATE change SET operation_seq = 4 WHERE operation_seq = 3",
        "INSERT INTO change (operation_seq, table_name, row_uid, kind, after) "
        "VALUES (2, 'finding', 'x', 'insert', '{}')",
        "UPDATE change SET hash = 'x' WHERE seq = (SELECT max(seq) FROM change)",
    ],
)
def test_editing_the_log_is_noticed(ledger_path: Path, tampering: str) -> None:
    with Workspace.create(ledger_path) as workspace:
        for number in range(4):
            add_finding(workspace, f"问题{number}")
        assert workspace.verify_chain() == sum(log_size(workspace))
    edit_behind_our_back(
        ledger_path, *FREE_THE_LOG, "DROP TRIGGER keep_operation_update", tampering
    )
    with (
        Workspace.open(ledger_path) as workspace,
        pytest.raises(DatabaseDamaged, match="与校验链不符"),
    ):
        workspace.verify_chain()


def test_cutting_the_end_off_the_log_changes_the_head_that_backups_keep(
    ledger_path: Path,
) -> None:
    with Workspace.create(ledger_path) as workspace:
        add_finding(workspace, "问题一")
        before = workspace.chain_head
        add_finding(workspace, "问题二")
        head = workspace.chain_head
    with Workspace.open(ledger_path) as workspace:
        assert workspace.chain_head == head
    last = "(SELECT max(seq) FROM operation)"
    edit_behind_our_back(
        ledger_path,
        *FREE_THE_LOG,
        "DROP TRIGGER keep_operation_delete",
        f"DELETE FROM change WHERE operation_seq = {last}",
        f"DELETE FROM operation WHERE seq = {last}",
    )
    with Workspace.open(ledger_path) as workspace:
        assert workspace.chain_head == before


def test_dropped_triggers_come_back_when_the_ledger_is_opened(ledger_path: Path) -> None:
    with Workspace.create(ledger_path) as workspace:
        wanted = connection_of(workspace).tuples(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        )
    edit_behind_our_back(
        ledger_path,
        "DROP TRIGGER log_finding_update",
        "CREATE TRIGGER foreign_one AFTER INSERT ON finding BEGIN DELETE FROM finding; END",
    )
    with Workspace.open(ledger_path) as workspace:
        assert wanted == connection_of(workspace).tuples(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        )
