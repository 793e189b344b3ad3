"""A program killed while it closes findings, keeps evidence or imports loses nothing it told."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.evidence.check_evidence import file_faults
from rectify_desktop.services.evidence.keep_evidence import evidence_files
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage.places import UNFINISHED
from tests.storage.ledger_samples import connection_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX deed")

# A hundred before a release: RECTIFY_KILLS=100.
KILLS = int(os.environ.get("RECTIFY_KILLS", "12"))
# Tells each act only once it is durable.
CLERK = r"""
import os, sys
from datetime import date
from pathlib import Path
from rectify_desktop.domain.casework.closure import Waiver
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome
from rectify_desktop.domain.finding import Finding
from rectify_desktop.services.casework.close_finding import decide_step, request_closure
from rectify_desktop.services.casework.import_remarks import (
    as_remark, import_remarks, propose_pasted_remarks,
)
from rectify_desktop.services.intake.import_source import apply_proposal, propose_text
from rectify_desktop.services.evidence.copy_evidence import copy_files
from rectify_desktop.services.evidence.keep_evidence import enter_files, evidence_files
from rectify_desktop.services.workspace import Workspace

def imported(name, number):
    # A list of three problems and a letter of two remarks, each as one step.
    titles = [f"{name}-{number}-{which}" for which in ("甲", "乙", "丙")]
    rows = [f"{at}\t{title}台账不全\t高某" for at, title in enumerate(titles, start=1)]
    apply_proposal(workspace, propose_text("\n".join(["序号\t具体问题\t责任人", *rows])))
    print("list", *(f"{title}台账不全" for title in titles), flush=True)
    letter = f"区委巡察办意见\n1.{titles[0]}没有时限。\n2.{titles[1]}没有责任人。"
    remarks = [as_remark(r, round_id, ()) for r in propose_pasted_remarks(letter).remarks]
    import_remarks(workspace, remarks, "来函")
    print("remarks", *(remark.id for remark in remarks), flush=True)

ledger, run, day = Path(sys.argv[1]), sys.argv[2], date(2026, 3, 12)
source = ledger.with_name("凭证.pdf")
waivers = [Waiver(condition, "试验") for condition in ClosureCondition]
with Workspace.open(ledger) as workspace:
    files = evidence_files(workspace)
    round_id = workspace.current_round().id
    print("ready", flush=True)
    for number in range(100_000):
        finding = Finding(round_id, f"{run}-{number}")
        with workspace.operation("新增问题"):
            workspace.findings.save(finding)
        source.write_bytes(os.urandom(200_000))
        copied = copy_files(files, [source])
        entered = enter_files(workspace, copied.files, finding_ids=[finding.id])
        print("file", entered.added[0].sha256, flush=True)
        request = request_closure(
            workspace, finding.id, asked_by="某", today=day, waivers=waivers
        )
        print("asked", request.id, flush=True)
        for place in range(len(request.steps)):
            decide_step(
                workspace, request.id, place, outcome=ClosureOutcome.PASSED, name="某", on=day
            )
        print("closed", request.id, flush=True)
        imported(run, number)
"""


def assert_imports_are_whole(workspace: Workspace, told: list[str]) -> None:
    """All that was told is there, and no list or letter is there in part."""
    key = workspace.current_round().id
    titles = {f.title for f in workspace.ledger().findings if f.title.endswith("台账不全")}
    remarks = {remark.id for remark in workspace.casework.remarks.of_round(key)}
    for line in told:
        kind, *names = line.split()
        if kind in {"list", "remarks"}:
            assert set(names) <= (titles if kind == "list" else remarks)
    assert len(titles) % 3 == 0
    assert len(remarks) % 2 == 0


def killed_clerk(ledger: Path, run: int, acts: int, patience: float) -> list[str]:
    """Kill a clerk some time after so many acts, and return all that was told.

    Acts are waited for, not seconds: a slow machine gets as far as a quick one.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", CLERK, str(ledger), str(run)],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert process.stdout is not None
    with process:
        assert process.stdout.readline().strip() == "ready"
        told = [process.stdout.readline().strip() for _ in range(acts)]
        time.sleep(patience)
        os.kill(process.pid, signal.SIGKILL)
        return [*told, *process.stdout.read().splitlines()]


def test_nothing_acknowledged_is_lost_and_no_orphan_passes_for_evidence(ledger_path: Path) -> None:
    Workspace.create(ledger_path).close()
    chance = random.Random(20260312)
    told: list[str] = []
    for run in range(KILLS):
        # Five acts make a round; the blow falls within any of them.
        told += killed_clerk(ledger_path, run, chance.randrange(7), chance.uniform(0.0, 0.2))
        with Workspace.open(ledger_path) as workspace:
            records = workspace.case_records()
            files = evidence_files(workspace)
            held = {item.sha256 for item in records.evidence}
            asked = {item.id for item in records.closures}
            closed = {item.id for item in records.closures if item.closed_on is not None}
            assert {line.split()[1] for line in told if line.startswith("file")} <= held
            assert {line.split()[1] for line in told if line.startswith("asked")} <= asked
            assert {line.split()[1] for line in told if line.startswith("closed")} <= closed
            assert_imports_are_whole(workspace, told)
            # A request never lacks some of its steps.
            assert {len(item.steps) for item in records.closures} <= {6}
            faults = file_faults(workspace)
            assert (faults.lost, faults.changed) == ((), ())
            assert not held & set(faults.unnamed)
            assert workspace.verify_chain() > 0
            assert connection_of(workspace).tuples("PRAGMA integrity_check") == [("ok",)]
        assert not list(files.folder.glob(f"*{UNFINISHED}"))
    assert len(told) > KILLS
    assert {line.split()[0] for line in told} == {"file", "asked", "closed", "list", "remarks"}
    for path in files.folder.glob("??/*"):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name
