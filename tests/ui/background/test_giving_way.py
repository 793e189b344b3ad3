"""Work beside the window hands the interpreter over, and gives back what it changed."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.ui.background.giving_way import giving_way
from rectify_desktop.ui.background.latest_work import LatestWork
from rectify_desktop.ui.background.tasks import Tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def usual() -> float:
    return sys.getswitchinterval()


def test_the_usual_turns_are_back_when_the_last_of_several_works_has_ended(usual: float) -> None:
    first, second = giving_way(), giving_way()
    with first:
        second.__enter__()
    assert sys.getswitchinterval() < usual / 10

    second.__exit__(None, None, None)
    assert sys.getswitchinterval() == pytest.approx(usual)


def test_jobs_of_the_clerk_and_work_beside_the_window_give_way(qtbot: QtBot, usual: float) -> None:
    tasks, latest, turns = Tasks(), LatestWork(), []

    with qtbot.waitSignal(tasks.finished):
        tasks.run(sys.getswitchinterval, turns.append)
    with qtbot.waitSignal(latest.done) as heard:
        latest.run(sys.getswitchinterval)

    assert all(turn < usual / 10 for turn in [*turns, *(heard.args or ())])
    assert len(turns) == 1


@pytest.mark.parametrize("is_collecting", [True, False])
def test_garbage_is_looked_for_as_before_when_the_work_has_ended(
    is_collecting: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = [is_collecting]
    monkeypatch.setattr(gc, "isenabled", lambda: state[0])
    monkeypatch.setattr(gc, "enable", lambda: state.__setitem__(0, True))
    monkeypatch.setattr(gc, "disable", lambda: state.__setitem__(0, False))

    with giving_way():
        assert not gc.isenabled()
    assert gc.isenabled() is is_collecting


def test_a_job_that_fails_gives_the_usual_turns_back(usual: float) -> None:
    with pytest.raises(ZeroDivisionError), giving_way():
        _ = 1 / 0

    assert sys.getswitchinterval() == pytest.approx(usual)
