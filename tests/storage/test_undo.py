"""Undo and redo: any history can be taken back and brought back, step by step, for good."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.inspection import SourceTally
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from rectify_desktop.errors import StaleChange
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage.steps import UNDO_STEPS
from tests.storage.ledger_samples import (
    add_finding,
    connection_of,
    dump,
    edit_behind_our_back,
    titles,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXTS = st.text(max_size=12)


@dataclass
class Clerk:
    """Someone who does random things to a ledger; ``pick`` chooses among what is there."""

    workspace: Workspace
    pick: int = 0
    text: str = ""
    deeds: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.deeds = [
            self.enter_finding, self.edit_finding, self.delete_finding, self.move_finding,
            self.assign, self.enter_measure, self.delete_measure, self.edit_round,
            self.report, self.delete_outline, self.do_much, self.renumber,
        ]  # fmt: skip

    def chosen(self) -> Finding | None:
        findings = self.workspace.ledger().findings
        return findings[self.pick % len(findings)] if findings else None

    def save(self, **facts: Any) -> None:
        if finding := self.chosen():
            self.workspace.findings.save(replace(finding, **facts))

    def enter_finding(self) -> None:
        self.workspace.findings.save(Finding(self.workspace.current_round().id, self.text))

    def edit_finding(self) -> None:
        results = list(DeclaredResult)
        self.save(
            title=self.text,
            declared_result=results[self.pick % len(results)],
            timings=frozenset({Timing.SUSTAINED}) if self.pick % 2 else frozenset(),
            due_on=date(2026, 1, 1 + self.pick % 28),
            extras=((self.text, "值"),),
        )

    def delete_finding(self) -> None:
        if finding := self.chosen():
            self.workspace.findings.delete(finding.id)

    def move_finding(self) -> None:
        theme = Theme(self.workspace.current_round().id, self.text)
        heading = Heading(theme.round_id, self.text, 0, theme.id)
        self.workspace.outline.save_theme(theme)
        self.workspace.outline.save_heading(heading)
        self.save(theme_id=theme.id, heading_id=heading.id)

    def assign(self) -> None:
        parties = self.workspace.parties
        departments = tuple(parties.department_named(f"科室{n}").id for n in range(self.pick % 4))
        person = parties.person_named(f"某{self.pick % 3}")
        self.save(
            responsible_departments=departments,
            supporting_departments=departments[::-1],
            owners=(person.id,) if self.pick % 2 else (),
        )

    def enter_measure(self) -> None:
        if finding := self.chosen():
            self.workspace.measures.save(Measure(finding.id, self.text))

    def delete_measure(self) -> None:
        for measures in self.workspace.ledger().measures.values():
            self.workspace.measures.delete(measures[self.pick % len(measures)].id)

    def edit_round(self) -> None:
        source = list(FindingSource)[self.pick % len(FindingSource)]
        known = self.workspace.current_round()
        tallies = tuple(tally for tally in known.tallies if tally.source is not source)
        self.workspace.rounds.save(
            replace(known, title=self.text, tallies=(SourceTally(source, self.pick, 1), *tallies))
        )

    def report(self) -> None:
        if finding := self.chosen():
            series = ReviewSeries(finding.round_id, self.text)
            review = ProgressReview(series.id, date(2026, 3, 9), date(2026, 3, 15))
            self.workspace.progress.save_series(series)
            self.workspace.progress.save_review(review)
            self.workspace.progress.save_update(ProgressUpdate(review.id, finding.id, self.text))

    def delete_outline(self) -> None:
        for theme in self.workspace.ledger().themes[:1]:
            self.workspace.outline.delete_theme(theme.id)

    def renumber(self) -> None:
        findings = self.workspace.ledger().findings
        self.workspace.findings.save_all(
            [replace(f, position=len(findings) - at) for at, f in enumerate(findings)]
        )

    def do_much(self) -> None:
        """Change one row several times in one operation, nested ones included."""
        self.enter_finding()
        with self.workspace.operation("其中一步"):
            self.edit_finding()
            self.assign()
        self.edit_finding()
        self.delete_finding()


STEPS = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 50), TEXTS), min_size=1, max_size=14)


@settings(max_examples=40, deadline=None)
@given(steps=STEPS)
def test_any_history_can_be_undone_and_redone_completely(
    steps: list[tuple[int, int, str]],
) -> None:
    with Workspace.in_memory(actor="测试员") as workspace:
        clerk = Clerk(workspace)
        database = connection_of(workspace)
        states = [dump(database)]
        for deed, clerk.pick, clerk.text in steps:
            with workspace.operation("一步"):
                clerk.deeds[deed]()
            if (state := dump(database)) != states[-1]:
                states.append(state)
        for state in reversed(states[:-1]):
            assert workspace.undo() is not None
            assert dump(database) == state
        assert workspace.undo() is None
        for state in states[1:]:
            assert workspace.redo() is not None
            assert dump(database) == state
        assert workspace.redo() is None
        assert workspace.verify_chain() > 0


@settings(max_examples=40, deadline=None)
@given(commands=st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=30))
def test_stacks_follow_what_a_clerk_expects(commands: list[str]) -> None:
    with Workspace.in_memory(actor="测试员") as workspace:
        done: list[str] = []
        undone: list[str] = []
        for number, command in enumerate(commands):
            if command == "do":
                add_finding(workspace, f"问题{number}")
                done.append(f"问题{number}")
                undone.clear()
            elif command == "undo":
                assert (workspace.undo() is not None) == bool(done)
                if done:
                    undone.append(done.pop())
            else:
                assert (workspace.redo() is not None) == bool(undone)
                if undone:
                    done.append(undone.pop())
            assert titles(workspace) == set(done)
            assert (workspace.undo_name is None) == (not done)
            assert (workspace.redo_name is None) == (not undone)


def test_steps_keep_their_name_through_undo_and_redo(workspace: Workspace) -> None:
    add_finding(workspace, "问题一")
    for _ in range(3):
        assert (workspace.undo_name, workspace.redo_name) == ("新增问题", None)
        workspace.undo()
        assert (workspace.undo_name, workspace.redo_name) == (None, "新增问题")
        workspace.redo()
    names = [record.name for record in workspace.operations(4)]
    assert names == ["重做：新增问题", "撤销：新增问题", "重做：新增问题", "撤销：新增问题"]


def test_undo_names_the_operation_it_took_back(workspace: Workspace) -> None:
    add_finding(workspace, "问题一")
    workspace.undo()
    undoing, entered, setup = workspace.operations()
    assert undoing.undoes == entered.uid
    assert (entered.undoes, setup.name) == ("", "建立台账")


def test_a_new_ledger_has_nothing_to_undo(workspace: Workspace) -> None:
    assert workspace.undo_name is None
    assert workspace.undo() is None
    assert workspace.current_round().title == ""


def test_undo_and_redo_survive_closing_the_ledger(ledger_path: Path) -> None:
    with Workspace.create(ledger_path) as workspace:
        for number in range(3):
            add_finding(workspace, f"问题{number}")
        workspace.undo()
    with Workspace.open(ledger_path) as workspace:
        assert (workspace.undo_name, workspace.redo_name) == ("新增问题", "新增问题")
        workspace.undo()
        assert titles(workspace) == {"问题0"}
    with Workspace.open(ledger_path) as workspace:
        workspace.redo()
        workspace.redo()
        assert titles(workspace) == {"问题0", "问题1", "问题2"}
        assert workspace.redo_name is None
        workspace.undo()
        add_finding(workspace, "别的问题")
    with Workspace.open(ledger_path) as workspace:
        assert workspace.redo_name is None
        assert titles(workspace) == {"问题0", "问题1", "别的问题"}


def test_an_import_of_hundreds_of_rows_is_one_step(workspace: Workspace) -> None:
    round_id = workspace.current_round().id
    before = dump(connection_of(workspace))
    findings = [Finding(round_id, f"问题{n}", position=n) for n in range(400)]
    with workspace.operation("导入通报.docx", source_file="通报.docx"):
        workspace.findings.save_all(findings)
        workspace.measures.save_all([Measure(f.id, "措施") for f in findings for _ in range(2)])
    changes = workspace.undo()
    assert dump(connection_of(workspace)) == before
    assert changes is not None
    assert changes.finding_ids == {finding.id for finding in findings}
    workspace.redo()
    assert workspace.ledger().findings == tuple(findings)


def test_undo_raises_the_revision_like_any_other_write(workspace: Workspace) -> None:
    finding = add_finding(workspace, "问题一")
    with workspace.operation("修改问题"):
        workspace.findings.save(replace(finding, title="改过的"))
    workspace.undo()
    rev = connection_of(workspace).value("SELECT rev FROM finding")
    assert (workspace.findings.get(finding.id).title, rev) == ("问题一", 3)


def test_saving_and_undoing_name_no_column_that_stays_as_it_is(workspace: Workspace) -> None:
    finding = add_finding(workspace, "问题一")
    connection_of(workspace).execute(
        "CREATE TEMP TRIGGER named BEFORE UPDATE OF title, theme_uid, extras ON finding "
        "BEGIN SELECT RAISE(ABORT, 'a column was named that stays as it is'); END"
    )
    with workspace.operation("修改备注"):
        workspace.findings.save(replace(finding, remarks="已与科室核对"))
    workspace.undo()
    assert workspace.ledger().findings == (finding,)


def test_a_row_changed_past_the_log_is_not_overwritten_by_undo(ledger_path: Path) -> None:
    with Workspace.create(ledger_path) as workspace:
        add_finding(workspace, "问题一")
    edit_behind_our_back(
        ledger_path,
        "DROP TRIGGER log_finding_update",
        "UPDATE finding SET title = '被别的程序改过'",
    )
    with Workspace.open(ledger_path) as workspace:
        with pytest.raises(StaleChange, match="“被别的程序改过”后来又有改动"):
            workspace.undo()
        assert titles(workspace) == {"被别的程序改过"}
        assert workspace.undo_name == "新增问题"


def test_a_row_that_others_refer_to_past_the_log_is_not_taken_away(ledger_path: Path) -> None:
    with Workspace.create(ledger_path) as workspace:
        finding = add_finding(workspace, "问题一")
    edit_behind_our_back(
        ledger_path,
        "DROP TRIGGER log_measure_insert",
        "INSERT INTO measure (uid, finding_uid, text, state, updated_at, updated_by) "
        f"VALUES ('m', '{finding.id}', '外来的措施', 'open', '', '')",
    )
    with Workspace.open(ledger_path) as workspace:
        with pytest.raises(StaleChange, match="不能撤销"):
            workspace.undo()
        assert titles(workspace) == {"问题一"}
        add_finding(workspace, "问题二")
        assert titles(workspace) == {"问题一", "问题二"}


def test_undo_reaches_back_a_hundred_steps(workspace: Workspace) -> None:
    for number in range(UNDO_STEPS + 5):
        add_finding(workspace, f"问题{number}")
    taken_back = 0
    while workspace.undo() is not None:
        taken_back += 1
    assert taken_back == UNDO_STEPS
    assert titles(workspace) == {f"问题{number}" for number in range(5)}
