"""What is declared done and is not borne out (假完成, domain §§5.2, 5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.future_wording import future_wordings
from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import called
from rectify_desktop.domain.terms import DeclaredResult, MeasureState
from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.scope import Scope
    from rectify_desktop.domain.finding import Finding


def evidence(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell that nothing proves what is declared done."""
    if _is_done(finding) and not scope.index.evidence.of(finding.id):
        message = f"{called(finding)}报“完成”，却没有登记佐证材料。"
        yield CheckHit(
            "done-without-evidence",
            message,
            "请登记佐证材料，或改报实际结果。",
            finding.id,
            "evidence",
        )


def completion_day(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell that nobody says when it was done, or that the day is yet to come."""
    if not _is_done(finding):
        return
    if finding.completed_on is None:
        message, wanted = f"{called(finding)}报“完成”，却没有完成日期。", "请补上完成日期。"
    elif finding.completed_on > scope.today:
        day = chinese_date(finding.completed_on)
        message, wanted = (
            f"{called(finding)}的完成日期{day}还没有到。",
            "请核对完成日期或整改结果。",
        )
    else:
        return
    yield CheckHit("done-without-date", message, wanted, finding.id, "completed_on")


def future_words(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell what a finished finding still promises."""
    if finding.is_open:
        return
    for found in future_wordings(finding.situation, scope.words.future, scope.report_day):
        yield CheckHit(
            "future-wording",
            f"{called(finding)}报“{finding.result_text}”，整改情况里{found.reason}。",
            "请写明已经做到的事，或改报实际结果。",
            finding.id,
            "situation",
            found.text,
            found.start,
        )


def open_measures(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell that a finding is declared done before its measures are."""
    left = [m for m in scope.ledger.measures_of(finding.id) if m.state is not MeasureState.DONE]
    if _is_done(finding) and left:
        message = f"{called(finding)}报“完成”，还有{len(left)}条整改措施没有标为已完成。"
        yield CheckHit(
            "done-with-open-measures",
            message,
            "请逐条确认措施状态，或改报实际结果。",
            finding.id,
            "measures",
        )


def _is_done(finding: Finding) -> bool:
    return finding.declared_result is DeclaredResult.COMPLETED
