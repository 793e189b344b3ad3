"""What a finding lacks: who answers for it, until when, by what means, and its words (§5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import called
from rectify_desktop.domain.terms import DeclaredResult, Timing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.scope import Scope
    from rectify_desktop.domain.finding import Finding


def lead_official(finding: Finding, _scope: Scope) -> Iterator[CheckHit]:
    """Tell that no 责任领导 is named."""
    if not finding.lead_officials:
        yield _hit("no-lead-official", finding, "lead_officials", "没有责任领导", "责任领导")


def department(finding: Finding, _scope: Scope) -> Iterator[CheckHit]:
    """Tell that no 责任科室 is named."""
    if not finding.responsible_departments:
        yield _hit("no-department", finding, "responsible_departments", "没有责任科室", "责任科室")


def owner(finding: Finding, _scope: Scope) -> Iterator[CheckHit]:
    """Tell that no 责任人 is named."""
    if not finding.owners:
        yield _hit("no-owner", finding, "owners", "没有责任人", "责任人")


def deadline(finding: Finding, _scope: Scope) -> Iterator[CheckHit]:
    """Tell that nothing says until when."""
    lasting = finding.timings & {Timing.SUSTAINED, Timing.IMMEDIATE}
    if finding.due_on is None and not finding.due_wording.strip() and not lasting:
        yield _hit("no-deadline", finding, "due_on", "没有完成时限", "完成时限")


def measure(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell that no 整改措施 is entered."""
    if not any(item.text.strip() for item in scope.ledger.measures_of(finding.id)):
        yield _hit("no-measure", finding, "measures", "没有整改措施", "整改措施")


def description(finding: Finding, _scope: Scope) -> Iterator[CheckHit]:
    """Tell that the words of the feedback are not beside the finding."""
    if not finding.title.strip():
        yield _hit("no-feedback-text", finding, "title", "没有问题的内容", "反馈的问题原文")


def declared_result(finding: Finding, _scope: Scope) -> Iterator[CheckHit]:
    """Tell that no 整改结果 is declared: states would not sum up to the total."""
    if finding.declared_result is None:
        said = f"的整改结果“{finding.declared_wording}”认不出" if finding.declared_wording else ""
        what = said or "没有填写整改结果"
        yield _hit("no-declared-result", finding, "declared_result", what, "整改结果")


def situation(finding: Finding, _scope: Scope) -> Iterator[CheckHit]:
    """Tell that something is declared done and nothing says how."""
    if not finding.is_open and not finding.situation.strip():
        what = f"整改结果是“{finding.result_text}”，却没有写整改情况"
        yield _hit(
            "no-situation", finding, "situation", what, "整改情况：谁、何时、做了什么、做成什么"
        )


def stage_plan(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell that a 阶段性完成 has no plan, or no new date (domain §3.6)."""
    if finding.declared_result is not DeclaredResult.STAGE_COMPLETED:
        return
    if not finding.plan.strip():
        yield _hit("stage-without-plan", finding, "plan", "阶段性完成，却没有整改计划", "整改计划")
    extensions = scope.index.extensions.of(finding.id)
    has_date = finding.due_on is not None and finding.due_on >= scope.report_day
    if not has_date and not any(item.expected_on or item.due_after for item in extensions):
        what = "阶段性完成，却没有往后的完成时限"
        yield _hit(
            "stage-without-date", finding, "due_on", what, "新的完成时限，或登记延期、持续整改"
        )


def _hit(rule: str, finding: Finding, field: str, what: str, wanted: str) -> CheckHit:
    return CheckHit(rule, f"{called(finding)}{what}。", f"请补上{wanted}。", finding.id, field)
