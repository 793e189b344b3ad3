"""The workspace: one way to change a ledger, and everyone hears of it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.changes import Aggregate, Changes
from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.measure import Measure
from rectify_desktop.errors import NotFound
from rectify_desktop.services import workspace as workspace_module
from rectify_desktop.services.workspace import BACKUP_EVERY, Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def enter(workspace: Workspace, title: str) -> Finding:
    finding = Finding(workspace.current_round().id, title)
    with workspace.operation("新增问题"):
        workspace.findings.save(finding)
    return finding


@pytest.fixture
def pass_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Return a way to move the clock of the workspace on."""
    passed = timedelta()

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return datetime.now() + passed

    monkeypatch.setattr(workspace_module, "datetime", Clock)

    def move(step: timedelta) -> None:
        nonlocal passed
        passed += step

    return move


def test_fresh_ledger_has_one_empty_round(workspace: Workspace) -> None:
    (only,) = workspace.rounds.all()
    assert workspace.current_round() == only == InspectionRound(id=only.id)
    assert workspace.ledger().findings == ()
    assert workspace.path is None
    assert not workspace.is_read_only


def test_ledger_file_keeps_its_round_when_it_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        round_id = workspace.current_round().id
        assert workspace.path == path
    for _ in range(2):
        with Workspace.open(path) as workspace:
            assert [known.id for known in workspace.rounds.all()] == [round_id]


def test_current_round_is_the_newest(workspace: Workspace) -> None:
    second = InspectionRound(title="第三轮巡察")
    first = workspace.current_round()
    with workspace.operation("新增轮次"):
        workspace.rounds.save(second)
    assert workspace.current_round() == second
    assert workspace.ledger().round == second
    assert workspace.ledger(first.id).round == first


def test_ledger_of_an_unknown_round_is_not_found(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="找不到这个巡察轮次"):
        workspace.ledger(InspectionRound().id)


def test_ledger_holds_the_round_in_the_order_of_the_paper(workspace: Workspace) -> None:
    round_id = workspace.current_round().id
    later, sooner = Theme(round_id, "二", 1), Theme(round_id, "一", 0)
    heading = Heading(round_id, "类", 0, sooner.id)
    last = Finding(round_id, "末", position=0, theme_id=later.id)
    second = Finding(round_id, "次", position=9, theme_id=sooner.id, heading_id=heading.id)
    first = Finding(round_id, "首", position=3, theme_id=sooner.id, heading_id=heading.id)
    measures = (Measure(last.id, "其一", 0), Measure(last.id, "其二", 1))
    with workspace.operation("录入"):
        for theme in (later, sooner):
            workspace.outline.save_theme(theme)
        workspace.outline.save_heading(heading)
        office = workspace.parties.department_named("办公室")
        person = workspace.parties.person_named("郑允")
        last = replace(last, responsible_departments=(office.id,), owners=(person.id,))
        workspace.findings.save_all([last, second, first])
        workspace.measures.save_all(reversed(measures))
    ledger = workspace.ledger()
    assert ledger.findings == (first, second, last)
    assert ledger.themes == (sooner, later)
    assert ledger.headings == (heading,)
    assert ledger.measures == {last.id: measures}
    assert ledger.department_names(last.responsible_departments) == "办公室"
    assert ledger.person_names(last.owners) == "郑允"


def test_listeners_hear_once_after_commit_undo_and_redo(workspace: Workspace) -> None:
    seen: list[tuple[Changes, int]] = []

    def look(changes: Changes) -> None:
        seen.append((changes, len(workspace.ledger().findings)))

    workspace.on_change(look)
    finding = enter(workspace, "问题一")
    workspace.undo()
    workspace.redo()
    only, touched = frozenset({Aggregate.FINDING}), frozenset({finding.id})
    assert seen == [
        (Changes("新增问题", only, touched), 1),
        (Changes("撤销：新增问题", only, touched), 0),
        (Changes("重做：新增问题", only, touched), 1),
    ]


def test_listener_may_change_the_ledger_itself(workspace: Workspace) -> None:
    heard: list[str] = []

    def answer(changes: Changes) -> None:
        heard.append(changes.operation)
        if len(heard) == 1:
            enter(workspace, "由监听者新增")

    workspace.on_change(answer)
    enter(workspace, "问题一")
    assert heard == ["新增问题", "新增问题"]
    assert len(workspace.ledger().findings) == 2


def test_listener_that_left_hears_nothing(workspace: Workspace) -> None:
    heard: list[Changes] = []
    leave = workspace.on_change(heard.append)
    leave()
    leave()
    enter(workspace, "问题一")
    assert heard == []


def test_operations_are_told_newest_first_and_limited(workspace: Workspace) -> None:
    for number in range(3):
        enter(workspace, f"问题{number}")
    names = [record.name for record in workspace.operations()]
    assert names == ["新增问题"] * 3 + ["建立台账"]
    assert len(workspace.operations(2)) == 2
    assert {record.actor for record in workspace.operations()} == {"测试员"}


def test_actor_is_the_person_logged_in_unless_told() -> None:
    with Workspace.in_memory() as workspace:
        assert workspace.operations(1)[0].actor


def test_workspace_may_be_closed_twice(tmp_path: Path) -> None:
    workspace = Workspace.create(tmp_path / "台账.zgtz")
    workspace.close()
    workspace.close()
    Workspace.open(tmp_path / "台账.zgtz").close()


def test_routine_backup_waits_for_a_change_and_for_half_an_hour(
    tmp_path: Path, pass_time: Callable[[timedelta], None]
) -> None:
    with Workspace.create(tmp_path / "台账.zgtz") as workspace:
        assert workspace.last_backup_at is None
        enter(workspace, "问题一")
        first = workspace.backup_if_due()
        assert first is not None
        assert workspace.last_backup_at is not None
        pass_time(BACKUP_EVERY)
        assert workspace.backup_if_due() is None
        enter(workspace, "问题二")
        second = workspace.backup_if_due()
        assert second not in (None, first)
        enter(workspace, "问题三")
        assert workspace.backup_if_due() is None
        made_at = workspace.last_backup_at
    with Workspace.open(tmp_path / "台账.zgtz") as workspace:
        assert workspace.last_backup_at == made_at
        assert workspace.backup_if_due() is None
        pass_time(BACKUP_EVERY)
        assert workspace.backup_if_due() is not None


def test_routine_backup_comes_as_often_as_it_is_wanted(
    tmp_path: Path, pass_time: Callable[[timedelta], None]
) -> None:
    with Workspace.create(tmp_path / "台账.zgtz") as workspace:
        workspace.back_up("手动")
        enter(workspace, "问题一")
        pass_time(timedelta(minutes=11))
        assert workspace.backup_if_due() is None
        assert workspace.backup_if_due(timedelta(minutes=10)) is not None


def test_clock_that_was_set_back_does_not_stop_the_backups(
    tmp_path: Path, pass_time: Callable[[timedelta], None]
) -> None:
    with Workspace.create(tmp_path / "台账.zgtz") as workspace:
        workspace.back_up("手动")
        enter(workspace, "问题一")
        pass_time(timedelta(days=-400))
        assert workspace.backup_if_due() is not None


def test_backup_before_an_import_counts_for_the_routine(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "台账.zgtz") as workspace:
        enter(workspace, "问题一")
        workspace.back_up("导入前")
        assert workspace.backup_if_due() is None


def test_untouched_ledger_is_not_backed_up_by_the_clock(
    tmp_path: Path, pass_time: Callable[[timedelta], None]
) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        workspace.back_up("手动")
    with Workspace.open(path) as workspace:
        pass_time(BACKUP_EVERY * 10)
        assert workspace.backup_if_due() is None
