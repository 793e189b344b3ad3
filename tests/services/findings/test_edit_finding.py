"""Editing a finding or a measure field by field."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.terms import DeclaredResult, MeasureState, Timing
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.edit_finding import (
    TextField,
    edit_completed,
    edit_due,
    edit_result,
    edit_text,
    edit_timings,
    move_finding,
)
from rectify_desktop.services.findings.edit_measure import edit_measure_due, edit_measure_state
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    add_heading,
    add_measure,
    add_theme,
)
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.finding import Finding

TODAY = date(2026, 3, 12)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        yield opened


@pytest.fixture
def finding(workspace: Workspace) -> Finding:
    return add_finding(workspace, title="泵站台账不全")


def stored(workspace: Workspace, finding: Finding) -> Finding:
    return workspace.findings.get(finding.id)


def test_a_text_is_kept_without_blanks_around_it_under_the_name_of_its_field(
    workspace: Workspace, finding: Finding
) -> None:
    edit_text(workspace, finding.id, TextField.SITUATION, "  已补登。\n")

    assert stored(workspace, finding).situation == "已补登。"
    assert workspace.undo_name == "修改整改情况"


@pytest.mark.parametrize(
    ("typed", "due_on", "wording"),
    [
        ("9.30", date(2026, 9, 30), ""),
        ("2026年9月30日", date(2026, 9, 30), ""),
        ("2026年9月底前", date(2026, 9, 30), "2026年9月底前"),
        ("按上级部署推进", None, "按上级部署推进"),
        ("", None, ""),
    ],
)
def test_a_plain_day_becomes_a_date_and_words_are_kept_beside_what_they_say(
    typed: str, due_on: date | None, wording: str, workspace: Workspace, finding: Finding
) -> None:
    edit_due(workspace, finding.id, typed, today=TODAY)

    kept = stored(workspace, finding)
    assert (kept.due_on, kept.due_wording) == (due_on, wording)


def test_a_deadline_in_words_adds_its_timing_and_takes_none_away(
    workspace: Workspace, finding: Finding
) -> None:
    edit_timings(workspace, finding.id, frozenset({Timing.IMMEDIATE}))

    edit_due(workspace, finding.id, "长期坚持", today=TODAY)

    assert stored(workspace, finding).timings == {Timing.IMMEDIATE, Timing.SUSTAINED}


def test_the_same_result_again_keeps_the_wording_it_was_read_from(
    workspace: Workspace, finding: Finding
) -> None:
    edit_result(workspace, finding.id, DeclaredResult.COMPLETED)
    edit_text(workspace, finding.id, TextField.WORDING, "已整改到位")

    edit_result(workspace, finding.id, DeclaredResult.COMPLETED)
    assert stored(workspace, finding).declared_wording == "已整改到位"

    edit_result(workspace, finding.id, None)
    assert stored(workspace, finding).declared_wording == ""


def test_a_day_of_completion_that_is_no_day_is_refused(
    workspace: Workspace, finding: Finding
) -> None:
    with pytest.raises(RuleViolation, match="没有认出日期“上个月”"):
        edit_completed(workspace, finding.id, "上个月", today=TODAY)
    with pytest.raises(RuleViolation, match="2月没有30日"):
        edit_completed(workspace, finding.id, "2.30", today=TODAY)


@pytest.mark.parametrize("typed", ["2025.2.30", "99月", "changqi", "2025年2月30日前完成", "0231"])
def test_a_deadline_that_cannot_have_been_meant_is_refused_and_the_old_one_stays(
    typed: str, workspace: Workspace, finding: Finding
) -> None:
    edit_due(workspace, finding.id, "9.30", today=TODAY)

    with pytest.raises(RuleViolation, match=r"没有认出日期.*时限未改"):
        edit_due(workspace, finding.id, typed, today=TODAY)

    assert stored(workspace, finding).due_on == date(2026, 9, 30)
    measure = add_measure(workspace, finding.id, "补登台账")
    with pytest.raises(RuleViolation, match="没有认出日期"):
        edit_measure_due(workspace, measure, typed, today=TODAY)


def test_a_day_read_as_one_of_this_year_and_already_past_is_told(
    workspace: Workspace, finding: Finding
) -> None:
    remark = edit_due(workspace, finding.id, "0110", today=TODAY)

    assert remark == "已按2026年读作2026-01-10，已超期。"
    assert edit_due(workspace, finding.id, "2026.1.10", today=TODAY) == ""
    assert edit_due(workspace, finding.id, "9.30", today=TODAY) == ""


def test_words_that_speak_of_an_unread_time_are_kept_and_told(
    workspace: Workspace, finding: Finding
) -> None:
    remark = edit_due(workspace, finding.id, "2026年第三季度", today=TODAY)

    assert "时限未识别" in remark
    assert stored(workspace, finding).due_wording == "2026年第三季度"


def test_a_finding_moves_to_another_place_of_the_tree(
    workspace: Workspace, finding: Finding
) -> None:
    theme = add_theme(workspace, "工程管理")
    heading = add_heading(workspace, "台账不实", theme.id)

    move_finding(workspace, finding.id, theme.id, heading.id)

    kept = stored(workspace, finding)
    assert (kept.theme_id, kept.heading_id) == (theme.id, heading.id)


def test_an_insertion_moves_no_finding_of_another_group(workspace: Workspace) -> None:
    theme = add_theme(workspace, "工程管理")
    other = add_finding(workspace, title="别组", theme_id=theme.id)
    first = add_finding(workspace, title="甲")
    add_finding(workspace, title="丙", after=first.id)
    before = workspace.findings.get(other.id)

    add_finding(workspace, title="乙", after=first.id)

    assert [f.title for f in workspace.ledger().findings] == ["甲", "乙", "丙", "别组"]
    assert workspace.findings.get(other.id) == before


def test_a_measure_keeps_words_and_day_like_a_finding(
    workspace: Workspace, finding: Finding
) -> None:
    measure = add_measure(workspace, finding.id, "补登")

    edit_measure_due(workspace, measure, "6月底前", today=TODAY)
    [kept] = workspace.measures.of(finding.id)
    assert (kept.due_on, kept.due_wording) == (date(2026, 6, 30), "6月底前")

    edit_measure_state(workspace, kept, MeasureState.DONE)
    assert workspace.measures.of(finding.id)[0].state is MeasureState.DONE
