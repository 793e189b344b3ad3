"""One kind of proposed item made into another, two findings into one, without losing words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from rectify_desktop.domain.proposal.proposal import ProposedFinding, ProposedMeasure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.proposal.proposal import ProposedHeading, ProposedTheme

_Value = TypeVar("_Value")
_FIRST_SENTENCE = re.compile(r"[^。；;！？\n]*[。；;！？]?")
END_MARKS = "。；;，,、 \n"
_JOINT = "\n"


def problem_text(finding: ProposedFinding) -> str:
    """Return title and description as one text, the one that positions of a split count in."""
    return finding.title + (_JOINT + finding.description if finding.description else "")


def as_finding(item: ProposedTheme | ProposedHeading | ProposedMeasure) -> ProposedFinding:
    """Return a title or a measure as a finding."""
    if not isinstance(item, ProposedMeasure):
        return ProposedFinding("", item.title, item.line)
    return ProposedFinding(
        "", item.text.rstrip(END_MARKS), item.line,
        owners=(item.owner,) if item.owner else (),
        responsible_departments=(item.department,) if item.department else (),
        due_wording=item.due_wording,
    )  # fmt: skip


def as_measure(finding: ProposedFinding) -> ProposedMeasure:
    """Return a finding as a measure; what it tells goes into the text."""
    parts = (
        finding.title, finding.description, finding.result_wording or "", finding.situation,
        finding.plan, finding.acceptance_criterion, finding.remarks,
    )  # fmt: skip
    return ProposedMeasure(
        text="\n".join(part for part in parts if part),
        line=finding.line,
        department="、".join(finding.responsible_departments),
        owner="、".join(finding.owners),
        due_wording=finding.due_wording,
    )


def tells_more(finding: ProposedFinding) -> bool:
    """Whether a finding holds more than a title could; its measures do not count."""
    bare = ProposedFinding(finding.number, finding.title, finding.line, source=finding.source)
    return replace(finding, theme=None, heading=None, measures=()) != bare


def rest_of(finding: ProposedFinding) -> ProposedFinding:
    """Return what a finding tells beside its title, titled by its first sentence."""
    if not finding.description.strip():
        return finding
    title, description = titled(finding.description)
    return replace(finding, title=title, description=description)


def titled(text: str) -> tuple[str, str]:
    """Part a text into its first sentence as a title and the rest."""
    match = cast("re.Match[str]", _FIRST_SENTENCE.match(text))
    title = match.group().strip(END_MARKS)
    return (title, text[match.end() :].strip()) if title else (text.strip(), "")


def joined(first: ProposedFinding, second: ProposedFinding) -> ProposedFinding:
    """Return two findings as one; results that differ are left to the clerk."""
    if first.result_wording is None or second.result_wording in (None, first.result_wording):
        result, wording = first.result, first.result_wording
        if first.result_wording is None:
            result, wording = second.result, second.result_wording
    else:
        # Two results in one finding: both words stay, which one holds is the clerk's to say.
        wording = f"{first.result_wording}；{second.result_wording}"
        result = first.result if first.result is second.result else None
    return replace(
        first,
        description=_both(first.description, problem_text(second)),
        result=result,
        result_wording=wording,
        situation=_both(first.situation, second.situation),
        plan=_both(first.plan, second.plan),
        lead_officials=_union(first.lead_officials, second.lead_officials),
        owners=_union(first.owners, second.owners),
        responsible_departments=_union(
            first.responsible_departments, second.responsible_departments
        ),
        supporting_departments=_union(
            first.supporting_departments, second.supporting_departments
        ),
        due_wording=_both(first.due_wording, second.due_wording, "；"),
        completed_wording=_both(first.completed_wording, second.completed_wording, "；"),
        acceptance_criterion=_both(first.acceptance_criterion, second.acceptance_criterion),
        remarks=_both(first.remarks, second.remarks),
        extras=_union(first.extras, second.extras),
    )  # fmt: skip


def _both(first: str, second: str, joint: str = "\n") -> str:
    return joint.join(dict.fromkeys(part for part in (first, second) if part))


def _union(first: Iterable[_Value], second: Iterable[_Value]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys((*first, *second)))
