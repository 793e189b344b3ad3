"""An earlier ledger comes over to be read and linked with, and never takes this one's place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.terms import ClosureOutcome, ClosureState
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.link_past import link_past, past_findings
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    change_round,
    name_departments,
)
from rectify_desktop.services.intake.take_over_past import read_past, take_over_past
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

THEN, NOW = date(2023, 4, 10), date(2026, 3, 5)


def fed_back(workspace: Workspace, day: date | None) -> None:
    change_round(workspace, replace(workspace.current_round(), feedback_on=day))


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """Return an earlier ledger with one closed finding of a department that is gone today."""
    path = tmp_path / "上一轮.zgtz"
    with Workspace.create(path) as opened:
        fed_back(opened, THEN)
        finding = add_finding(opened, title="公车台账不全")
        passed = (ClosureStep("整改办", "某", THEN, "", ClosureOutcome.PASSED),)
        with opened.operation("整理"):
            kept, gone = name_departments(opened, "办公室、后勤科")
            changed = replace(
                finding, responsible_departments=(kept, gone), situation="已逐车建账。"
            )
            opened.findings.save(changed)
            request = ClosureRequest(finding.round_id, finding.id, THEN, steps=passed)
            opened.casework.closures.save(request)
    return path


@pytest.fixture
def now(tmp_path: Path) -> Workspace:
    workspace = Workspace.create(tmp_path / "本轮.zgtz")
    fed_back(workspace, NOW)
    return workspace


def test_an_earlier_ledger_comes_over_with_its_closures_and_is_shown_as_past(
    now: Workspace, earlier: Path
) -> None:
    with now:
        with now.operation("登记科室"):
            name_departments(now, "办公室")
        mine = add_finding(now, title="公车台账仍然不全")
        before = now.current_round()
        taken = take_over_past(now, read_past(earlier), earlier.name)
        assert (taken.findings, taken.unknown_names) == (1, ("后勤科",))
        assert now.current_round() == before
        assert [finding.title for finding in now.ledger().findings] == ["公车台账仍然不全"]
        (theirs,) = now.findings.of_round(read_past(earlier).ledger.round.id)
        link_past(now, mine.id, [theirs.id])
        (past,) = past_findings(now, mine.id)
        assert (past.finding.situation, past.closure) == ("已逐车建账。", ClosureState.CLOSED)
        assert past.round.feedback_on == THEN
        assert now.verify_chain() > 0


def test_taking_over_is_one_step_and_never_happens_twice(now: Workspace, earlier: Path) -> None:
    with now:
        past = read_past(earlier)
        take_over_past(now, past, earlier.name)
        with pytest.raises(RuleViolation, match="已经引入过"):
            take_over_past(now, past, earlier.name)
        assert now.undo_name == "引入以前的台账"
        now.undo()
        assert len(now.rounds.all()) == 1
        take_over_past(now, past, earlier.name)
        assert len(now.rounds.all()) == 2


def test_the_earlier_file_is_only_read(now: Workspace, earlier: Path) -> None:
    content = earlier.read_bytes()
    with now:
        take_over_past(now, read_past(earlier), earlier.name)
    assert earlier.read_bytes() == content


@pytest.mark.parametrize(
    ("feedback_on", "said"),
    [(None, "本台账还没有填写反馈日期"), (THEN, "不早于本轮"), (date(2022, 1, 1), "不早于本轮")],
)
def test_only_an_earlier_round_is_taken_over(
    now: Workspace, earlier: Path, feedback_on: date | None, said: str
) -> None:
    with now:
        fed_back(now, feedback_on)
        with pytest.raises(RuleViolation, match=said):
            take_over_past(now, read_past(earlier), earlier.name)
        assert len(now.rounds.all()) == 1


def test_a_copy_of_this_ledger_is_no_past(tmp_path: Path, now: Workspace) -> None:
    copy = tmp_path / "副本.zgtz"
    assert now.path is not None
    with now:
        add_finding(now, title="公车台账不全")
    copy.write_bytes(now.path.read_bytes())
    with Workspace.open(now.path) as opened, pytest.raises(RuleViolation, match="本台账或它的副本"):
        take_over_past(opened, read_past(copy), copy.name)


def test_the_round_under_way_stays_the_latest(now: Workspace, earlier: Path) -> None:
    with now:
        take_over_past(now, read_past(earlier), earlier.name)
        with pytest.raises(RuleViolation, match="本轮的反馈日期应当晚于它"):
            fed_back(now, THEN)
        fed_back(now, None)
        fed_back(now, date(2026, 1, 9))
        assert now.current_round().feedback_on == date(2026, 1, 9)
