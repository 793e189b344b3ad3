"""Every defect that the handbook lists for the two real notices is found (domain §5.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.ids import FindingId
from rectify_desktop.services.checks.check_ledger import check_desk
from rectify_desktop.services.intake.import_source import apply_proposal, propose_file
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rectify_desktop.domain.checks.rule import CheckHit

pytestmark = pytest.mark.seeds
TODAY = date(2026, 3, 12)


class Checked:
    """The hits of one seed: those of the ledger made of it, and those of the paper itself."""

    def __init__(self, path: Path) -> None:
        proposal = propose_file(path)
        with Workspace.in_memory() as workspace:
            apply_proposal(workspace, proposal)
            desk = check_desk(workspace, today=TODAY)
            self.numbers = {f.id: f.number for f in workspace.ledger().findings}
        self.ledger = [item.hit for item in desk.hits()]
        self.paper = [item.hit for item in desk.paper_hits(path.read_text("utf-8").splitlines())]
        self.read = [item.hit for item in desk.paper_hits(proposal.lines)]

    def number_of(self, hit: CheckHit) -> str:
        return self.numbers.get(hit.finding_id or FindingId(""), "")

    def of(self, rule: str) -> set[str]:
        return {self.number_of(hit) for hit in self.ledger if hit.rule == rule}


@pytest.fixture
def zhuhui(seed: Callable[[str], Path]) -> Checked:
    return Checked(seed("003"))


@pytest.fixture
def lianyungang(seed: Callable[[str], Path]) -> Checked:
    return Checked(seed("001"))


def test_dates_that_lost_signs_are_all_told_with_their_readings(zhuhui: Checked) -> None:
    damaged = [hit for hit in zhuhui.paper if hit.rule == "damaged-date"]
    assert len(damaged) >= 40
    assert all("请改成" in hit.wanted for hit in damaged)


def test_damaged_labels_are_told(zhuhui: Checked) -> None:
    labels = [hit for hit in zhuhui.paper if hit.rule == "damaged-label"]
    assert len(labels) == 4
    assert sum("缺“整”字" in hit.message for hit in labels) == 2
    assert sum("缺冒号" in hit.message for hit in labels) == 2


def test_slips_of_the_notice_are_told(zhuhui: Checked) -> None:
    told = {hit.rule for hit in zhuhui.paper}
    assert {"half-width", "lost-unit", "unpaired-brackets", "severally-once", "list-gap"} <= told
    assert "已于" in "".join(hit.wanted for hit in zhuhui.paper if hit.rule == "repeated-words")


def test_the_promise_in_a_finished_finding_is_told(zhuhui: Checked) -> None:
    assert zhuhui.of("future-wording") == {"1.1"}


def test_open_findings_may_promise(zhuhui: Checked) -> None:
    assert not zhuhui.of("future-wording") & {"5.1", "5.2"}


def test_both_named_persons_are_told(zhuhui: Checked) -> None:
    hits = [hit for hit in zhuhui.ledger if hit.rule == "person-in-fault"]
    assert len({hit.text for hit in hits}) == 2
    assert {zhuhui.number_of(hit) for hit in hits} == {"3.2"}


def test_deeds_before_the_feedback_are_told(seed: Callable[[str], Path]) -> None:
    with Workspace.in_memory() as workspace:
        apply_proposal(workspace, propose_file(seed("003")))
        with workspace.operation("填写反馈日"):
            workspace.rounds.save(replace(workspace.current_round(), feedback_on=date(2025, 3, 24)))
        hits = check_desk(workspace, today=TODAY).hits()
    assert sum(item.hit.rule == "deed-before-feedback" for item in hits) >= 3
    assert any(item.hit.rule == "democratic-life-day" for item in hits)


def test_a_sentence_of_three_findings_is_told_of_each(lianyungang: Checked) -> None:
    assert {"12", "13", "31", "3", "6"} <= lianyungang.of("same-sentence")


def test_a_number_used_twice_is_told_of_both(lianyungang: Checked) -> None:
    assert {"27", "29", "12", "32"} <= lianyungang.of("same-figure")


def test_open_findings_that_no_finding_shows_are_told(lianyungang: Checked) -> None:
    hits = [hit for hit in lianyungang.ledger if hit.rule == "figure-differs"]
    assert any("未完成的有3个" in hit.message for hit in hits)


def test_titles_that_break_the_pattern_are_told(lianyungang: Checked) -> None:
    shown = "".join(hit.text for hit in lianyungang.read if hit.rule == "title-pattern")
    assert "传染病监测预警" in shown
    assert "阵地管理" in shown
