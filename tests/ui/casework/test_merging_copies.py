"""Two people closed the same finding in two copies: the window says so, and one of them decides."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from rectify_desktop.domain.casework.closure import Waiver
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureState
from rectify_desktop.services.casework.close_finding import request_closure
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.casework.act_dialog import ActDialog
from rectify_desktop.ui.casework.merge_acts import MergeActs
from rectify_desktop.ui.desk import Desk, Message
from rectify_desktop.ui.preferences.settings import Settings
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.casework.act_dialog import Act

WAIVERS = [Waiver(condition, "试验") for condition in ClosureCondition]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a ledger of one finding."""
    with Workspace.create(tmp_path / "本台账.zgtz") as opened:
        add_finding(opened, title="水费挂账")
        yield opened


@pytest.fixture
def copy(workspace: Workspace, tmp_path: Path) -> Path:
    """Return a copy in which 李某 asked for the 销号 of the finding."""
    target = tmp_path / "小李的副本.zgtz"
    assert workspace.path is not None
    shutil.copyfile(workspace.path, target)
    with Workspace.open(target) as opened:
        ask(opened, "李某")
    return target


@pytest.fixture
def acts(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> MergeActs:
    window = QWidget()
    qtbot.addWidget(window)
    desk = Desk(workspace, settings=Settings(tmp_path / "settings.ini"), today=lambda: TODAY)
    return MergeActs(desk, window)


def ask(workspace: Workspace, by: str) -> None:
    finding = workspace.ledger().findings[0]
    request_closure(workspace, finding.id, asked_by=by, today=TODAY, waivers=WAIVERS)


def states(workspace: Workspace) -> dict[str, ClosureState]:
    return {request.asked_by: request.state for request in workspace.case_records().closures}


def heard_by(acts: MergeActs) -> list[Message]:
    heard: list[Message] = []
    acts.desk.message_posted.connect(heard.append)
    return heard


def test_what_only_the_copy_has_is_taken_over_and_told(
    acts: MergeActs, workspace: Workspace, copy: Path
) -> None:
    heard = heard_by(acts)
    acts.merge_file(copy)
    assert states(workspace) == {"李某": ClosureState.REQUESTED}
    assert heard[-1].text == "从“小李的副本.zgtz”合并了1份销号记录。"
    acts.merge_file(copy)
    assert "没有本台账还没有的销号记录" in heard[-1].text


@pytest.mark.parametrize(
    ("choice", "expected", "told"),
    [
        ("later", {"高某": ClosureState.REQUESTED}, "已商定0份，1份没有改动"),
        (
            "theirs",
            {"高某": ClosureState.WITHDRAWN, "李某": ClosureState.REQUESTED},
            "已商定1份，0份没有改动",
        ),
    ],
)
def test_a_clash_is_shown_in_words_and_settled_or_left(
    acts: MergeActs,
    workspace: Workspace,
    copy: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: str,
    expected: dict[str, ClosureState],
    told: str,
) -> None:
    ask(workspace, "高某")
    heard = heard_by(acts)

    def answered(_parent: object, act: Act, today: date) -> object:
        assert "在两份台账里各办各的销号：本台账由高某" in act.subject
        dialog = ActDialog(act, today)
        dialog.field("choice").show_value(choice)
        dialog.field("why").setPlainText("经办公会商定")
        answer = dialog.answer()
        act.check(answer)
        dialog.deleteLater()
        return answer

    monkeypatch.setattr(ActDialog, "ask", answered)
    acts.merge_file(copy)
    assert states(workspace) == expected
    assert told in heard[-1].text


def test_another_ledger_is_refused_in_a_sentence(
    acts: MergeActs, workspace: Workspace, tmp_path: Path
) -> None:
    with Workspace.create(tmp_path / "别的.zgtz"):
        pass
    heard = heard_by(acts)
    acts.merge_file(tmp_path / "别的.zgtz")
    assert heard[-1].is_error
    assert "不是本台账的副本" in heard[-1].text
    assert states(workspace) == {}
