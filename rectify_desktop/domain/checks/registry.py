"""Every rule under its room: functions over a text, over a finding, over the round."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from rectify_desktop.domain.checks import (
    dates,
    missing,
    numbering,
    privacy,
    results,
    secrecy,
    side_records,
    signs,
    substance,
    sums,
)
from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import CheckedText, Scope

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding

TextCheck: TypeAlias = Callable[[CheckedText, Scope], Iterator[CheckHit]]
FindingCheck: TypeAlias = "Callable[[Finding, Scope], Iterator[CheckHit]]"
RoundCheck: TypeAlias = Callable[[Scope], Iterator[CheckHit]]

# Over every text: of a finding, of the round, or a line of a paper.
TEXT_CHECKS: tuple[TextCheck, ...] = (
    dates.damaged,
    dates.impossible,
    signs.half_width,
    signs.brackets,
    signs.repeated_words,
    signs.run_on_marks,
    signs.list_gaps,
    signs.lost_units,
    signs.severally,
    signs.labels,
    sums.rates,
    sums.person_sums,
    secrecy.secrecy_mark,
    secrecy.case_words,
    privacy.private_matters,
)
FINDING_CHECKS: tuple[FindingCheck, ...] = (
    missing.lead_official,
    missing.department,
    missing.owner,
    missing.deadline,
    missing.measure,
    missing.description,
    missing.declared_result,
    missing.situation,
    missing.stage_plan,
    results.evidence,
    results.completion_day,
    results.future_words,
    results.open_measures,
    dates.before_feedback,
    dates.after_report,
    dates.evidence_days,
    dates.policy_days,
    dates.done_late,
    dates.due_beyond_period,
    dates.due_before_feedback,
    side_records.unfiled,
    side_records.untold,
    side_records.fund_accounts,
    substance.empty_text,
    substance.only_meetings,
    substance.weekly_copy,
)
ROUND_CHECKS: tuple[RoundCheck, ...] = (
    dates.feedback_day,
    dates.round_order,
    dates.democratic_life,
    sums.tallies,
    sums.stated_totals,
    numbering.same_number,
    numbering.number_gap,
    numbering.title_pattern,
    numbering.title_and_signature,
)
# Over the lines of a paper as a whole.
PAPER_CHECKS: tuple[Callable[[Sequence[str]], Iterator[CheckHit]], ...] = (
    numbering.title_lines,
    numbering.signed_lines,
)
# The rules each room may report; a test holds them against what checks.toml explains.
RULE_KEYS = frozenset(
    {
        "damaged-date", "impossible-date", "half-width", "unpaired-brackets", "repeated-words",
        "doubled-marks", "list-gap", "lost-unit", "severally-once", "damaged-label",
        "rate-without-basis", "rate-differs", "sum-differs", "secrecy-mark", "case-words",
        "private-id-number", "private-bank-card", "private-mobile", "private-plate",
        "private-address", "person-in-fault", "company-in-debt", "no-lead-official",
        "no-department", "no-owner", "no-deadline", "no-measure", "no-feedback-text",
        "no-declared-result", "no-situation", "stage-without-plan", "stage-without-date",
        "done-without-evidence", "done-without-date", "future-wording",
        "done-with-open-measures", "deed-before-feedback", "deed-after-report",
        "evidence-before-inspection", "evidence-before-feedback", "evidence-after-report",
        "policy-before-feedback", "done-late", "due-beyond-period", "due-before-feedback",
        "policy-not-filed", "fund-not-filed", "policy-not-told", "fund-not-told",
        "fund-without-account", "empty-text", "only-meetings", "weekly-copy",
        "round-dates-order", "democratic-life-day", "states-over-total", "figure-differs",
        "same-number", "number-gap", "title-pattern", "unit-names-differ", "near-identical",
        "same-sentence", "same-figure", "no-feedback-day",
    }
)  # fmt: skip
