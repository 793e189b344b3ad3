"""Dates that cannot be, that are out of order, or that come too late (domain §§5.3, 5.5)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import MeetingKind, PolicyKind
from rectify_desktop.domain.checks.deed_days import deeds
from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import OF_ROUND, called, hit_in_text
from rectify_desktop.domain.terms import FindingSource, Timing
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern
from rectify_desktop.domain.wording.written_dates import (
    damaged_dates,
    impossible_days,
    written_days,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rectify_desktop.domain.checks.scope import CheckedText, Scope
    from rectify_desktop.domain.finding import Finding

_SENTENCE = lazy_pattern(r"[^。；;！!？?\n]+")


def damaged(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of a date that lost 年, 月 or 日, with every valid reading."""
    for found in damaged_dates(text.text):
        readings = "或".join(found.candidates)
        yield hit_in_text(
            "damaged-date",
            text,
            f"日期“{found.text}”缺了年、月或日",
            f"请改成{readings}。" if readings else "请查对原件后改正。",
            found.text,
            found.start,
        )


def impossible(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of a day that no calendar has."""
    for day in impossible_days(text.text):
        message = f"写了“{day.text}”，日历上没有这一天"
        yield hit_in_text("impossible-date", text, message, "请查对后改正。", day.text, day.start)


def before_feedback(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a deed dated before the feedback: legal only as 边巡边改 (domain §5.4)."""
    facts = scope.ledger.round
    if facts.feedback_on is None or _has(finding.situation, scope.words.early_words):
        return
    for day, text, start in deeds(finding.situation, scope):
        if day < facts.feedback_on:
            yield CheckHit(
                "deed-before-feedback",
                f"{called(finding)}的整改情况里“{text}”早于反馈日{chinese_date(facts.feedback_on)}。",
                "属于边巡边改的请在文中写明，否则请查对日期。",
                finding.id,
                "situation",
                text,
                start,
            )


def after_report(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a finished finding whose deed is dated after the day the report is of."""
    if finding.is_open:
        return
    for day, text, start in deeds(finding.situation, scope):
        if day > scope.report_day:
            yield CheckHit(
                "deed-after-report",
                f"{called(finding)}已报“{finding.result_text}”，“{text}”却晚于"
                f"{chinese_date(scope.report_day)}（截至日期）。",
                "请查对日期，还没有做的事不能写成已完成。",
                finding.id,
                "situation",
                text,
                start,
            )


def evidence_days(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of evidence formed before the inspection, before the feedback, or in the future."""
    facts = scope.ledger.round
    for item in scope.index.evidence.of(finding.id):
        day = item.formed_on
        if day is None:
            continue
        named = f"{called(finding)}的佐证“{item.name}”形成于{chinese_date(day)}"
        if facts.inspected_from is not None and day < facts.inspected_from:
            yield _of(
                finding,
                "evidence-before-inspection",
                "evidence",
                f"{named}，早于巡察开始，不像是整改材料。",
                "请换成整改期间形成的材料。",
                item.name,
            )
        elif facts.feedback_on is not None and day < facts.feedback_on:
            yield _of(
                finding,
                "evidence-before-feedback",
                "evidence",
                f"{named}，早于反馈日。",
                "属于边巡边改的请说明，否则请查对落款。",
                item.name,
            )
        elif day > scope.report_day:
            yield _of(
                finding,
                "evidence-after-report",
                "evidence",
                f"{named}，晚于截至日期。",
                "请查对形成日期。",
                item.name,
            )


def policy_days(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a 制度 "made for the 整改" that is older than the feedback (domain §5.3)."""
    feedback_on = scope.ledger.round.feedback_on
    for policy in scope.index.policies.of(finding.id):
        day = policy.issued_on
        if day is None or feedback_on is None or policy.kind is PolicyKind.ABOLISHED:
            continue
        if day < feedback_on:
            message = (
                f"{called(finding)}的制度《{policy.title}》{chinese_date(day)}印发，早于反馈日。"
            )
            yield _of(
                finding,
                "policy-before-feedback",
                "policies",
                message,
                "请查对落款；巡察期间已改的请写明边巡边改。",
                policy.title,
            )


def done_late(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of work done after its deadline that nobody marked as late."""
    done, due = finding.completed_on, finding.due_on
    if done is None or due is None or done <= due:
        return
    agreed = [item for item in scope.index.extensions.of(finding.id) if item.is_agreed]
    if agreed or _has(finding.remarks + finding.situation, scope.words.late_words):
        return
    message = (
        f"{called(finding)}{chinese_date(done)}完成，晚于时限{chinese_date(due)}，"
        "没有注明逾期或延期。"
    )
    yield _of(finding, "done-late", "completed_on", message, "请注明逾期，或登记经同意的延期。")


def due_beyond_period(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a deadline past 集中整改 without the mark 长期坚持 or an agreed extension."""
    due, end = finding.due_on, scope.period_end
    if due is None or end is None or due <= end or Timing.SUSTAINED in finding.timings:
        return
    if any(item.is_agreed for item in scope.index.extensions.of(finding.id)):
        return
    message = (
        f"{called(finding)}的时限{chinese_date(due)}超出集中整改期（{chinese_date(end)}），"
        "又没有标明长期坚持。"
    )
    yield _of(
        finding, "due-beyond-period", "due_on", message, "请核对时限，或标明长期坚持、登记延期。"
    )


def due_before_feedback(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a deadline that had passed when the finding was told of."""
    due, feedback_on = finding.due_on, scope.ledger.round.feedback_on
    if due is not None and feedback_on is not None and due < feedback_on:
        message = (
            f"{called(finding)}的时限{chinese_date(due)}早于反馈日{chinese_date(feedback_on)}。"
        )
        yield _of(finding, "due-before-feedback", "due_on", message, "请核对时限的年份和月份。")


def feedback_day(scope: Scope) -> Iterator[CheckHit]:
    """Tell that the feedback day is not known, without which no day can be judged by it."""
    told = any(finding.source is FindingSource.FEEDBACK for finding in scope.ledger.findings)
    if told and scope.ledger.round.feedback_on is None:
        yield CheckHit(
            "no-feedback-day",
            "轮次没有写反馈日，事情、佐证、制度和时限是否早于反馈都查不了。",
            "请在轮次里填上反馈日。",
            field=f"{OF_ROUND}feedback_on",
        )


def round_order(scope: Scope) -> Iterator[CheckHit]:
    """Tell of days of the round that are out of order: 巡察 ≤ 反馈 ≤ 截至 ≤ 落款."""
    facts = scope.ledger.round
    days = [
        ("inspected_from", "巡察开始日", facts.inspected_from),
        ("inspected_to", "巡察结束日", facts.inspected_to),
        ("feedback_on", "反馈日", facts.feedback_on),
        ("as_of", "数据截至日", facts.as_of),
        ("signed_on", "落款日", facts.signed_on),
    ]
    known = [(name, term, day) for name, term, day in days if day is not None]
    for (_, first, early), (name, second, late) in pairwise(known):
        if late < early:
            message = f"{second}{chinese_date(late)}早于{first}{chinese_date(early)}。"
            yield CheckHit(
                "round-dates-order", message, "请核对这两个日期。", field=OF_ROUND + name
            )


def democratic_life(scope: Scope) -> Iterator[CheckHit]:
    """Tell of a 专题民主生活会 held before the feedback, or long after it."""
    feedback_on = scope.ledger.round.feedback_on
    if feedback_on is None:
        return
    for day, text in dict.fromkeys(_meetings_of_life(scope)):
        gap = (day - feedback_on).days
        if gap < 0:
            message = f"专题民主生活会（{text}）早于反馈日{chinese_date(feedback_on)}。"
        elif gap > scope.number("democratic-life-day"):
            message = (
                f"专题民主生活会（{text}）在反馈后第{gap}天召开，"
                f"各地一般在{scope.number('democratic-life-day')}天以内。"
            )
        else:
            continue
        yield CheckHit(
            "democratic-life-day",
            message,
            "请核对日期，确属推迟的请备好说明。",
            field=f"{OF_ROUND}organisation",
            text=text,
        )


def _meetings_of_life(scope: Scope) -> Iterator[tuple[date, str]]:
    for meeting in scope.records.meetings:
        if meeting.kind is MeetingKind.DEMOCRATIC_LIFE and meeting.held_on is not None:
            yield meeting.held_on, chinese_date(meeting.held_on)
    for sentence in _SENTENCE.finditer(scope.ledger.round.organisation):
        if "民主生活会" not in sentence[0]:
            continue
        before = sentence[0][: sentence[0].index("民主生活会")]
        for day in written_days(before)[-1:]:
            held = day.on(scope.year)
            if held is not None:
                yield held, chinese_date(held)


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)


def _of(
    finding: Finding, rule: str, field: str, message: str, wanted: str, text: str = ""
) -> CheckHit:
    return CheckHit(rule, message, wanted, finding.id, field, text)
