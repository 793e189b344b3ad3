"""What the measures of a finding suggest of its result; a suggestion is never set by itself.

包案 means one finding, one leader, one plan, to the end (domain §2.5): what stands in its way is
told beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import DeclaredResult, MeasureState, Timing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.measure import Measure


def suggested_result(
    finding: Finding, measures: Sequence[Measure], reopened_on: date | None = None
) -> DeclaredResult | None:
    """Return the result the measures speak for; None if they say nothing new.

    All done speaks for 完成, or 长期坚持 where the finding is to be kept up; some done for 整改中.
    A finding declared 阶段性完成 is further than that, and 完成 with an open measure is a doubt.
    Measures that were done before a finding was reopened did not hold, and speak for nothing.
    """
    done = [measure.state is MeasureState.DONE for measure in measures]
    if not done:
        return None
    if all(done):
        if reopened_on and not (finding.completed_on and finding.completed_on >= reopened_on):
            return None
        kept_up = Timing.SUSTAINED in finding.timings
        suggested = DeclaredResult.SUSTAINED if kept_up else DeclaredResult.COMPLETED
        settled = (DeclaredResult.COMPLETED, DeclaredResult.SUSTAINED)
        return None if finding.declared_result in settled else suggested
    if finding.declared_result is DeclaredResult.STAGE_COMPLETED:
        return None
    suggested = DeclaredResult.IN_PROGRESS if any(done) else DeclaredResult.NOT_STARTED
    is_there = finding.declared_result is suggested
    # Work may have begun without any measure being finished.
    began = not any(done) and finding.declared_result is DeclaredResult.IN_PROGRESS
    return None if is_there or began else suggested


def contract_faults(finding: Finding, measures: Sequence[Measure]) -> tuple[str, ...]:
    """Return what keeps a finding from being 包案: one leader, a plan, somebody for every part."""
    faults: list[str] = []
    if not finding.lead_officials:
        faults.append("没有包案领导")
    if len(finding.lead_officials) > 1:
        faults.append(f"有{len(finding.lead_officials)}名牵头领导，包案只能由一名领导负总责")
    if not measures:
        faults.append("没有整改措施")
    unnamed = sum(measure.owner_id is None for measure in measures)
    if unnamed:
        faults.append(f"{unnamed}条措施没有责任人")
    undated = sum(measure.due_on is None and not measure.due_wording for measure in measures)
    if undated:
        faults.append(f"{undated}条措施没有完成时限")
    return tuple(faults)
