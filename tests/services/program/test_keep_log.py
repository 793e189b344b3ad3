"""The log: one UTF-8 file, opened by the first fault, in two parts, never without end."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.paths import log_folder
from rectify_desktop.services.program import keep_log
from rectify_desktop.services.program.keep_log import CRASH_NAME, LOG_NAME, LogFile, crash_log

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger("rectify_desktop.test")


@pytest.fixture(autouse=True)
def file() -> Iterator[LogFile]:
    handler = LogFile()
    log.addHandler(handler)
    yield handler
    log.removeHandler(handler)
    handler.close()


def written() -> str:
    return (log_folder() / LOG_NAME).read_text(encoding="utf-8")


def test_nothing_to_say_leaves_no_file() -> None:
    log.info("all is well")

    assert not log_folder().exists()


def test_what_it_is_said_of_stands_on_a_line_of_its_own() -> None:
    log.warning("%s cannot be read", "云溪区台账.xlsx")

    first, second = written().splitlines()
    assert first.endswith("WARNING rectify_desktop.test: %s cannot be read")
    assert "云溪区台账.xlsx" in second


def test_a_fault_is_written_with_its_traceback() -> None:
    try:
        _ = {}["张三"]
    except KeyError:
        log.exception("uncaught")

    assert "KeyError: '张三'" in written()
    assert "test_keep_log.py" in written()


def test_a_full_log_is_turned_over_and_two_old_ones_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keep_log, "_SIZE", 500)
    for number in range(100):
        log.warning("a line of a log that grows, number %d", number)

    files = sorted(path.name for path in log_folder().iterdir())
    assert files == [LOG_NAME, f"{LOG_NAME}.1", f"{LOG_NAME}.2"]
    assert "(99,)" in written()


def test_without_a_place_for_the_log_nothing_fails() -> None:
    log_folder().parent.mkdir(parents=True)
    log_folder().write_text("一个文件", encoding="utf-8")

    log.warning("nowhere to write")

    assert log_folder().is_file()


CRASH = """
import ctypes, sys
from rectify_desktop.services.program.keep_log import crash_log

def fall():
    with crash_log():
        ctypes.string_at(0)

fall()
"""


def test_a_fault_of_c_code_leaves_its_place() -> None:
    outcome = subprocess.run([sys.executable, "-c", CRASH], capture_output=True, timeout=60)

    assert outcome.returncode != 0
    text = (log_folder() / CRASH_NAME).read_text(encoding="utf-8")
    assert "Segmentation fault" in text or "access violation" in text
    assert "in fall" in text


def test_a_run_that_ends_well_says_nothing_of_crashes() -> None:
    quiet = CRASH.replace("ctypes.string_at(0)", "pass")
    subprocess.run([sys.executable, "-c", quiet], check=True, timeout=60)

    assert (log_folder() / CRASH_NAME).read_text(encoding="utf-8") == ""


def test_without_a_place_for_crashes_the_program_runs() -> None:
    log_folder().parent.mkdir(parents=True)
    log_folder().write_text("一个文件", encoding="utf-8")

    with crash_log():
        assert log_folder().is_file()
