"""The rules of 延期 and 持续整改: asked for, agreed to, the old date kept (domain §3.6)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told, must_not_precede
from rectify_desktop.domain.casework.terms import EXTENSION_TERMS, ExtensionKind
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.casework.extension import Extension
    from rectify_desktop.domain.finding import Finding


def may_be_asked(finding: Finding, kind: ExtensionKind) -> bool:
    """Whether a finding is still worked on, so that more time may be asked for."""
    # 长期坚持 is looked at again on a day of its own, so it may still be asked to go on.
    may_go_on = kind is ExtensionKind.CONTINUED and (
        finding.declared_result is DeclaredResult.SUSTAINED
    )
    return finding.is_open or may_go_on


def asked(extension: Extension, finding: Finding, earlier: Sequence[Extension]) -> Extension:
    """Return a request with the finding's present deadline in it.

    Raises:
        RuleViolation: another request is not decided yet, there is no reason, or no new date, or
            one that does not put the old one off.

    """
    if not may_be_asked(finding, extension.kind):
        raise RuleViolation(f"问题的整改结果已是“{finding.result_text}”，不用再申请延期。")
    if any(not item.is_agreed for item in earlier):
        raise RuleViolation("这个问题还有一份没有批准的申请，请先批准或删除它。")
    filled = replace(extension, due_before=finding.due_on, reason=extension.reason.strip())
    term = EXTENSION_TERMS[filled.kind]
    must_be_told(filled.reason, f"请写明申请{term}的原因。")
    if filled.kind is ExtensionKind.EXTENSION:
        _must_put_off(filled)
    else:
        _must_go_on(filled)
    return filled


def agreed(extension: Extension, *, by: str, on: date) -> Extension:
    """Return a request that somebody agreed to.

    Raises:
        RuleViolation: it was agreed to already, nobody is named, or the day is too early.

    """
    if extension.agreed_on is not None:
        day = chinese_date(extension.agreed_on)
        raise RuleViolation(f"这份申请已由{extension.agreed_by}于{day}批准。")
    must_be_told(by, "请填写由谁批准，例如局党组会或巡察办。")
    must_not_precede(on, extension.asked_on, "批准日期", "申请日期")
    return replace(extension, agreed_by=by.strip(), agreed_on=on)


def due_once_agreed(extension: Extension) -> date | None:
    """Return the deadline a finding has from now on; None where the old one stays."""
    if extension.kind is ExtensionKind.EXTENSION:
        return extension.due_after
    return extension.expected_on


def next_review_of(extensions: Sequence[Extension]) -> date | None:
    """Return when a finding under 持续整改 is looked at again, by the latest agreed request."""
    reviews = [item.next_review_on for item in extensions if item.is_agreed and item.next_review_on]
    return reviews[-1] if reviews else None


def deadline_history(finding: Finding, extensions: Sequence[Extension]) -> tuple[date, ...]:
    """Return every deadline a finding ever had, oldest first: none is lost by an extension."""
    kept = [item for item in extensions if item.is_agreed]
    days = [day for item in kept for day in (item.due_before, due_once_agreed(item)) if day]
    days += [finding.due_on] if finding.due_on else []
    return tuple(day for place, day in enumerate(days) if place == 0 or day != days[place - 1])


def _must_put_off(extension: Extension) -> None:
    if extension.due_after is None:
        raise RuleViolation("请填写申请延期到哪一天。")
    before = extension.due_before
    if before is None:
        raise RuleViolation("这个问题没有完成时限，不用延期；请直接填写完成时限。")
    if extension.due_after <= before:
        raise RuleViolation(
            f"延期后的时限{chinese_date(extension.due_after)}没有晚于原时限{chinese_date(before)}。"
        )
    must_not_precede(extension.due_after, extension.asked_on, "延期后的时限", "申请日期")


def _must_go_on(extension: Extension) -> None:
    must_be_told(extension.stage_goal, "申请持续整改，请写明阶段整改目标。")
    if extension.next_review_on is None:
        raise RuleViolation("申请持续整改，请填写下次复核日期。")
    must_not_precede(extension.next_review_on, extension.asked_on, "下次复核日期", "申请日期")
    if extension.expected_on is not None:
        must_not_precede(
            extension.expected_on, extension.next_review_on, "预计完成日期", "下次复核日期"
        )
