"""Work off the main thread."""

from __future__ import annotations

from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import Cancelled, RectifyError, RuleViolation, SourceRefused
from rectify_desktop.ui.background.tasks import Tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot) -> None:
    tasks, heard = Tasks(), []

    with qtbot.waitSignal(tasks.finished):
        tasks.run(current_thread, lambda worker: heard.append((worker, current_thread())))

    [(worker, receiver)] = heard
    assert worker is not main_thread()
    assert receiver is main_thread()
    assert not tasks.is_busy


def test_an_error_for_the_clerk_goes_to_the_error_handler(qtbot: QtBot) -> None:
    tasks, errors = Tasks(), []

    def refuse() -> None:
        raise SourceRefused("文件是空的。")

    with qtbot.waitSignal(tasks.finished):
        tasks.run(refuse, pytest.fail, errors.append)

    assert [str(error) for error in errors] == ["文件是空的。"]


def test_an_error_without_a_handler_is_told_by_signal(qtbot: QtBot) -> None:
    tasks = Tasks()

    def refuse() -> None:
        raise SourceRefused("文件是空的。")

    with qtbot.waitSignal(tasks.failed) as heard:
        tasks.run(refuse, pytest.fail)

    assert str(heard.args[0]) == "文件是空的。"


def test_a_bug_goes_to_the_exception_hook(qtbot: QtBot) -> None:
    tasks = Tasks()

    with qtbot.capture_exceptions() as bugs, qtbot.waitSignal(tasks.finished):
        tasks.run(lambda: 1 / 0, pytest.fail, pytest.fail)

    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]


def test_a_second_job_is_refused_while_one_is_under_way(qtbot: QtBot) -> None:
    tasks, go_on, errors = Tasks(), Event(), []
    tasks.run(go_on.wait, lambda _: None, title="导出通报")

    tasks.run(lambda: None, pytest.fail, errors.append)
    with qtbot.waitSignal(tasks.finished):
        go_on.set()

    assert isinstance(errors[0], RuleViolation)
    assert "正在导出通报" in str(errors[0])


def test_a_cancelled_job_stops_at_its_next_checkpoint(qtbot: QtBot) -> None:
    tasks, go_on, reached = Tasks(), Event(), []
    errors: list[RectifyError] = []

    def work() -> None:
        go_on.wait()
        tasks.checkpoint()
        reached.append("behind the checkpoint")

    tasks.run(work, pytest.fail, errors.append)
    tasks.cancel()
    with qtbot.waitSignal(tasks.finished):
        go_on.set()

    assert isinstance(errors[0], Cancelled)
    assert not reached


def test_the_result_of_a_cancelled_job_without_checkpoints_is_dropped(qtbot: QtBot) -> None:
    tasks, go_on = Tasks(), Event()
    errors: list[RectifyError] = []
    tasks.run(go_on.wait, pytest.fail, errors.append)

    tasks.cancel()
    with qtbot.waitSignal(tasks.finished):
        go_on.set()

    assert isinstance(errors[0], Cancelled)


def test_a_job_that_passed_its_last_checkpoint_is_told_as_done(qtbot: QtBot) -> None:
    """The file is written by then: 已取消，未作任何改动 would be untrue."""
    tasks, go_on, passed, done = Tasks(), Event(), Event(), []

    def work() -> str:
        tasks.checkpoint()
        passed.set()
        go_on.wait()
        return "written"

    tasks.run(work, done.append, pytest.fail)
    passed.wait(5)
    tasks.cancel()
    with qtbot.waitSignal(tasks.finished):
        go_on.set()

    assert done == ["written"]


def test_progress_is_told_as_far_as_the_job_knows_it(qtbot: QtBot) -> None:
    tasks = Tasks()

    with qtbot.waitSignal(tasks.progressed) as heard:
        tasks.run(lambda: tasks.checkpoint(3, 10), lambda _: None)

    assert heard.args == [3, 10]
    qtbot.waitUntil(lambda: not tasks.is_busy)
