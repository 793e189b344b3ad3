"""体检 of an open ledger: what is told, what may be let stand, which rules are on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.checks.rule import (
    CheckHit,
    CheckLevel,
    JudgedHit,
    RuleNumber,
    RuleSetting,
)
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.papers.completion_list import compose_completion_list
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.checks.accept_hits import accept_hits, withdraw_acceptances
from rectify_desktop.services.checks.check_ledger import (
    counts,
    hits,
    rule_settings,
    rules_in_force,
    set_rule,
    set_rules,
)
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    change_finding,
    change_round,
    name_departments,
)
from rectify_desktop.services.privacy.decide_privacy import mask_open_matters
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.ids import DepartmentId
    from rectify_desktop.domain.papers.paper import Paper

TODAY = date(2026, 3, 12)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Yield a ledger with one finding that lacks nearly everything."""
    with Workspace.in_memory(actor="测试员") as opened:
        finding = Finding(
            opened.current_round().id,
            "渠道淤塞清理不及时",
            declared_result=DeclaredResult.COMPLETED,
            situation="召开站长会2次，2月30日印发通知1份。",
        )
        with opened.operation("新增问题"):
            opened.findings.save(finding)
        yield opened


def hit_of(workspace: Workspace, rule: str) -> JudgedHit:
    return next(item for item in hits(workspace, today=TODAY) if item.hit.rule == rule)


def completion_list(workspace: Workspace, department_id: DepartmentId | None = None) -> Paper:
    found = hits(workspace, today=TODAY)
    return compose_completion_list(
        workspace.ledger(), found, today=TODAY, department_id=department_id
    )


def rules(workspace: Workspace) -> set[str]:
    return {item.hit.rule for item in hits(workspace, today=TODAY)}


def test_an_accepted_doubt_stays_with_its_reason_until_the_words_change(
    workspace: Workspace,
) -> None:
    doubt = hit_of(workspace, "only-meetings").hit
    accept_hits(workspace, [doubt], " 问题本身就是开会 ", by="詹明远", today=TODAY)
    kept = hit_of(workspace, "only-meetings")
    assert kept.acceptance is not None
    assert (kept.acceptance.reason, kept.acceptance.accepted_by) == ("问题本身就是开会", "詹明远")
    finding = workspace.ledger().findings[0]
    change_finding(workspace, replace(finding, situation="召开站长会3次，印发通知1份。"))
    assert hit_of(workspace, "only-meetings").is_open


def test_an_accepted_doubt_stays_when_findings_are_numbered_anew(workspace: Workspace) -> None:
    def number(text: str) -> None:
        change_finding(workspace, replace(workspace.ledger().findings[0], number=text))

    number("2.1")
    accept_hits(workspace, [hit_of(workspace, "only-meetings").hit], "理由", by="", today=TODAY)
    number("14")
    accepted = [item.hit for item in hits(workspace, today=TODAY) if not item.is_open]
    assert [(hit.rule, hit.message[:4]) for hit in accepted] == [("only-meetings", "问题14")]


def test_accepting_is_one_step_that_undo_takes_back(workspace: Workspace) -> None:
    accept_hits(workspace, [hit_of(workspace, "only-meetings").hit], "理由", by="", today=TODAY)
    assert workspace.undo_name == "保留存疑项"
    workspace.undo()
    assert hit_of(workspace, "only-meetings").is_open


def test_a_doubt_can_be_told_again(workspace: Workspace) -> None:
    doubt = hit_of(workspace, "only-meetings").hit
    accept_hits(workspace, [doubt], "理由", by="", today=TODAY)
    accept_hits(workspace, [doubt], "更好的理由", by="", today=TODAY)
    withdraw_acceptances(workspace, [doubt])
    assert hit_of(workspace, "only-meetings").is_open
    with pytest.raises(NotFound):
        withdraw_acceptances(workspace, [doubt])


def test_errors_and_doubts_without_a_reason_are_not_accepted(workspace: Workspace) -> None:
    with pytest.raises(RuleViolation, match="错误"):
        accept_hits(
            workspace, [hit_of(workspace, "impossible-date").hit], "理由", by="", today=TODAY
        )
    with pytest.raises(RuleViolation, match="理由"):
        accept_hits(workspace, [hit_of(workspace, "only-meetings").hit], "  ", by="", today=TODAY)


def test_a_rule_that_is_off_tells_nothing(workspace: Workspace) -> None:
    set_rule(workspace, "only-meetings", is_off=True)
    assert "only-meetings" not in rules(workspace)
    assert rule_settings(workspace)["only-meetings"].is_off
    set_rule(workspace, "only-meetings")
    assert "only-meetings" in rules(workspace)


def test_a_rule_is_told_at_the_level_the_office_gives_it(workspace: Workspace) -> None:
    before = counts(hits(workspace, today=TODAY))
    set_rule(workspace, "only-meetings", level=CheckLevel.ERROR)
    after = counts(hits(workspace, today=TODAY))
    assert after[CheckLevel.ERROR] == before[CheckLevel.ERROR] + 1
    assert after[CheckLevel.DOUBT] == before[CheckLevel.DOUBT] - 1


def test_a_rule_that_became_an_error_ends_its_acceptances(workspace: Workspace) -> None:
    accept_hits(workspace, [hit_of(workspace, "only-meetings").hit], "理由", by="", today=TODAY)
    set_rule(workspace, "only-meetings", level=CheckLevel.ERROR)
    assert hit_of(workspace, "only-meetings").is_open


def test_the_number_of_a_rule_decides_where_it_strikes(workspace: Workspace) -> None:
    facts = replace(
        workspace.current_round(),
        feedback_on=date(2025, 9, 30),
        organisation="2025年11月20日召开专题民主生活会。",
    )
    change_round(workspace, facts)
    assert "democratic-life-day" not in rules(workspace)
    set_rules(workspace, [RuleSetting("democratic-life-day", number=45)])
    assert workspace.undo_name == "设置体检规则"
    assert "democratic-life-day" in rules(workspace)
    assert rules_in_force(workspace)["democratic-life-day"].number == RuleNumber(
        "反馈后的天数", "天", 45, 15, 365
    )
    workspace.undo()
    assert "democratic-life-day" not in rules(workspace)


@pytest.mark.parametrize(("rule", "number"), [("democratic-life-day", 3), ("no-owner", 5)])
def test_a_number_a_rule_cannot_strike_by_is_refused(
    workspace: Workspace, rule: str, number: int
) -> None:
    with pytest.raises(RuleViolation):
        set_rule(workspace, rule, number=number)


def test_several_doubts_are_let_stand_for_one_reason_in_one_step(workspace: Workspace) -> None:
    doubts = [
        item.hit for item in hits(workspace, today=TODAY) if item.rule.level is CheckLevel.DOUBT
    ]
    assert len(doubts) > 1
    accept_hits(workspace, doubts, "已报整改办", by="詹明远", today=TODAY)
    assert not counts(hits(workspace, today=TODAY))[CheckLevel.DOUBT]
    workspace.undo()
    assert counts(hits(workspace, today=TODAY))[CheckLevel.DOUBT] == len(doubts)


def test_the_watch_for_classified_papers_cannot_be_switched_off(workspace: Workspace) -> None:
    with pytest.raises(RuleViolation, match="涉密"):
        set_rule(workspace, "secrecy-mark", is_off=True)
    with pytest.raises(NotFound):
        set_rule(workspace, "no-such-rule", is_off=True)


def test_a_hit_of_a_switched_off_rule_cannot_be_accepted(workspace: Workspace) -> None:
    hit = CheckHit("only-meetings", "。", "。")
    set_rule(workspace, "only-meetings", is_off=True)
    with pytest.raises(NotFound):
        accept_hits(workspace, [hit], "理由", by="", today=TODAY)


def test_each_department_is_told_what_it_has_to_mend(workspace: Workspace) -> None:
    finding = workspace.ledger().findings[0]
    with workspace.operation("指定科室"):
        ids = name_departments(workspace, "河道科")
        change_finding(workspace, replace(finding, responsible_departments=ids))
    doubt = hit_of(workspace, "only-meetings").hit
    accept_hits(workspace, [doubt], "问题本身就是开会", by="詹明远", today=TODAY)
    paper = completion_list(workspace, ids[0])
    texts = list(paper.texts())
    assert "责任科室：河道科" in texts
    assert "日期不存在" in texts
    assert "只有开会发文" not in texts
    whole = list(completion_list(workspace).texts())
    assert "问题本身就是开会" in whole


def test_a_clean_round_has_nothing_to_complete() -> None:
    with Workspace.in_memory() as workspace:
        texts = list(completion_list(workspace).texts())
    assert "没有要补齐的事项。" in texts


def test_progress_of_two_weeks_is_compared(workspace: Workspace) -> None:
    finding = workspace.ledger().findings[0]
    series = ReviewSeries(finding.round_id, "周调度")
    with workspace.operation("填写进展"):
        workspace.progress.save_series(series)
        for day in (2, 9):
            review = ProgressReview(series.id, date(2026, 3, day), date(2026, 3, day + 6))
            workspace.progress.save_review(review)
            workspace.progress.save_update(
                ProgressUpdate(review.id, finding.id, progress="清淤300米，验收2处。")
            )
    assert "weekly-copy" in rules(workspace)


def test_added_findings_are_checked_at_once(workspace: Workspace) -> None:
    before = len(hits(workspace, today=TODAY))
    add_finding(workspace)
    assert len(hits(workspace, today=TODAY)) > before


def name_somebody(workspace: Workspace, situation: str) -> None:
    finding = workspace.ledger().findings[0]
    change_finding(workspace, replace(finding, situation=situation))


def test_person_decided_of_for_the_public_edition_is_doubted_no_longer(
    workspace: Workspace,
) -> None:
    name_somebody(workspace, "对时任站长肖国梁进行约谈，补签11处。")
    assert hit_of(workspace, "person-in-fault").is_open
    mask_open_matters(workspace, by="邱主任", on=TODAY)
    kept = hit_of(workspace, "person-in-fault").acceptance
    assert kept is not None
    assert (kept.reason, kept.accepted_by) == ("社会公开版已决定遮盖", "邱主任")


def test_decision_for_the_public_edition_is_withdrawn_where_it_was_made(
    workspace: Workspace,
) -> None:
    name_somebody(workspace, "对时任站长肖国梁进行约谈，补签11处。")
    mask_open_matters(workspace, by="邱主任", on=TODAY)
    with pytest.raises(NotFound, match="个人信息"):
        withdraw_acceptances(workspace, [hit_of(workspace, "person-in-fault").hit])


def test_masked_id_number_stays_an_error_of_the_ledger(workspace: Workspace) -> None:
    name_somebody(workspace, "身份证号110000199003071231的人员已登记，补签11处。")
    mask_open_matters(workspace, by="邱主任", on=TODAY)
    assert hit_of(workspace, "private-id-number").is_open
