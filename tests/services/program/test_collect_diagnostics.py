"""The diagnostics tell versions, counts and places in the code; nothing of what a ledger says."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from rectify_desktop.domain.offline_proof import ConnectionCount
from rectify_desktop.paths import log_folder
from rectify_desktop.services.program.collect_diagnostics import (
    ledger_facts,
    program_facts,
    save_diagnostics,
)
from rectify_desktop.services.program.keep_log import CRASH_NAME, LogFile
from rectify_desktop.services.program.scrub_log import scrubbed
from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
log = logging.getLogger("rectify_desktop.test")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "云溪区市政园林局"
    folder.mkdir()
    with Workspace.create(folder / "云溪台账.zgtz", actor="郑允") as opened:
        enter(opened, invented_ledger(40))
        opened.back_up("手工备份")
        yield opened


@pytest.fixture
def logged(workspace: Workspace) -> None:
    """Write a log of faults that name much of the ledger."""
    handler = LogFile()
    log.addHandler(handler)
    ledger = workspace.ledger()
    log.warning("%s cannot be read: %s", workspace.path, ledger.findings[0].title)
    for text in every_text(workspace):
        try:
            raise ValueError(text)
        except ValueError:
            log.exception("uncaught")
        try:
            {}[text]
        except KeyError:
            log.exception("uncaught %s", text)
    log.removeHandler(handler)
    handler.close()


def every_text(workspace: Workspace) -> set[str]:
    """Return every name and text of the ledger, one that looks like code among them."""
    ledger = workspace.ledger()
    facts = [ledger.round.unit_name, ledger.round.party_organisation, ledger.round.title]
    for finding in ledger.findings:
        facts += [finding.title, finding.situation, finding.number]
    facts += [part.title for part in (*ledger.themes, *ledger.headings)]
    facts += [department.name for department in ledger.departments.values()]
    facts += [person.name for person in ledger.people.values()]
    facts += [measure.text for group in ledger.measures.values() for measure in group]
    facts += [
        "Zheng Yun 13812345678",
        "x.py: 云溪",
        'File "云溪.py", line 3, in 郑允',
        "a\nb: 郑允",
    ]
    return {text for text in facts if len(text) > 1}


def saved(workspace: Workspace | None, target: Path) -> dict[str, str]:
    program = program_facts({"qt": "6.9.3"}, ConnectionCount(NOW), NOW)
    save_diagnostics(target, program, ledger_facts(workspace) if workspace else None)
    with ZipFile(target) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.mark.usefixtures("logged")
def test_no_text_or_name_of_the_ledger_is_inside(workspace: Workspace, tmp_path: Path) -> None:
    parts = saved(workspace, tmp_path / "诊断包.zip")
    told = "\n".join(parts.values())

    names = {text for text in every_text(workspace) if not text.replace(".", "").isdigit()}
    assert len(names) > 40
    assert [text for text in names if text in told] == []
    assert all(word not in told for word in ("云溪", "郑允", "13812345678", "Zheng", "zgtz"))
    assert str(tmp_path) not in told


@pytest.mark.usefixtures("logged")
def test_a_technician_learns_what_failed_and_where(workspace: Workspace, tmp_path: Path) -> None:
    parts = saved(workspace, tmp_path / "诊断包.zip")

    assert "ValueError: 〔略〕" in parts["日志.txt"]
    assert 'File "test_collect_diagnostics.py"' in parts["日志.txt"]
    assert "in logged" in parts["日志.txt"]
    assert "raise ValueError(text)" in parts["日志.txt"]
    assert "%s cannot be read: %s" in parts["日志.txt"]


def test_the_ledger_is_told_in_numbers(workspace: Workspace, tmp_path: Path) -> None:
    facts = json.loads(saved(workspace, tmp_path / "诊断包.zip")["台账.json"])

    assert facts["counts"]["finding"] == 40
    assert facts["schema_version"] > 0
    assert facts["size"] > 10_000
    assert facts["last_backup_at"]


def test_without_a_ledger_and_a_log_there_is_still_something_to_hand_over(tmp_path: Path) -> None:
    parts = saved(None, tmp_path / "诊断包.zip")

    assert set(parts) == {"说明.txt", "程序.json", "日志.txt"}
    assert json.loads(parts["程序.json"])["qt"] == "6.9.3"
    assert parts["日志.txt"] == "没有出错记录。"


def test_older_logs_come_first(tmp_path: Path) -> None:
    log_folder().mkdir(parents=True)
    for name, line in (
        ("rectify.log", "new"),
        ("rectify.log.1", "old"),
        ("rectify.log.2", "oldest"),
    ):
        head = f"2026-03-12 09:30:00,123 ERROR rectify_desktop: {line}\n"
        (log_folder() / name).write_text(head, encoding="utf-8")

    text = saved(None, tmp_path / "诊断包.zip")["日志.txt"]

    assert [line.split()[-1] for line in text.splitlines()] == ["oldest", "old", "new"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("AttributeError: 'NoneType' object has no attribute 'title'", None),
        ("sqlite3.IntegrityError: UNIQUE constraint failed: finding.uid", None),
        ("KeyError: 'zhangsan'", "KeyError: 〔略〕"),
        (
            "rectify_desktop.errors.RuleViolation: 张三不可以。",
            "rectify_desktop.errors.RuleViolation: 〔略〕",
        ),
        ("AttributeError: no attribute '张三'", "AttributeError: no attribute '〔略〕'"),
        ("KeyboardInterrupt", None),
    ],
)
def test_words_of_an_error_are_kept_only_where_they_are_the_interpreters(
    written: str, shown: str | None
) -> None:
    trace = ["Traceback (most recent call last):", '  File "a.py", line 1, in <module>', "    x()"]

    assert list(scrubbed([*trace, written])) == [*trace, shown or written]


def test_what_looks_like_a_traceback_inside_a_message_is_left_out() -> None:
    said = ["ValueError: 第一行", '  File "secret.py", line 1, in x', "    张三", "KeyError"]

    assert list(scrubbed(["Traceback (most recent call last):", *said])) == [
        "Traceback (most recent call last):",
        "ValueError: 〔略〕",
    ]


def test_a_traceback_quoted_by_a_message_shows_no_line_but_of_code() -> None:
    trace = ["Traceback (most recent call last):", '  File "a.py", line 1, in <module>', "    x()"]
    quoted = ["ValueError: 张三", "Traceback (most recent call last):", "    张三", "    李四"]

    assert list(scrubbed([*trace, "    ~^^", *quoted])) == [
        *trace,
        "    ~^^",
        "ValueError: 〔略〕",
        "Traceback (most recent call last):",
    ]


def test_a_recursion_without_end_is_told_to_its_error() -> None:
    trace = [
        "Traceback (most recent call last):",
        '  File "a.py", line 1, in x',
        "    x()",
        "  [Previous line repeated 996 more times]",
        "RecursionError: maximum recursion depth exceeded",
    ]

    assert list(scrubbed(trace)) == trace


def test_the_folder_of_whoever_installed_the_program_is_not_told() -> None:
    place = '  File "C:\\Users\\zhangsan\\app\\rectify_desktop\\ui\\desk.py", line 9, in undo'

    shown = list(scrubbed(["Traceback (most recent call last):", place]))

    assert shown[1] == '  File "rectify_desktop\\ui\\desk.py", line 9, in undo'


def test_faults_that_ended_the_program_are_told_by_their_places(tmp_path: Path) -> None:
    log_folder().mkdir(parents=True)
    (log_folder() / CRASH_NAME).write_text(
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007febd4062b80 (most recent call first):\n"
        '  File "/home/张三/app/rectify_desktop/ui/desk.py", line 28 in undo\n'
        "Extension modules: lxml.etree (total: 1)\n张三\n",
        encoding="utf-8",
    )

    text = saved(None, tmp_path / "诊断包.zip")["意外退出.txt"]

    assert text.splitlines() == [
        "Fatal Python error: Segmentation fault",
        "Current thread 0x00007febd4062b80 (most recent call first):",
        '  File "rectify_desktop/ui/desk.py", line 28 in undo',
    ]
