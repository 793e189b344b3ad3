"""A form of the office's own (自备表格): what was found in it, and what fills it.

Values are texts, whole numbers and days, so that a spreadsheet can count with them; a Word form
writes each as an official paper does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import DueStanding, due_state, due_text
from rectify_desktop.domain.figures import ledger_figures
from rectify_desktop.domain.papers.placeholders import EXTRA_PREFIX
from rectify_desktop.domain.terms import (
    RESULT_TERMS,
    SOURCE_TERMS,
    TIMING_TERMS,
    DeclaredResult,
    FindingSource,
    MeasureState,
)
from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.progress import ProgressUpdate

FormValue = str | int | date


@dataclass(frozen=True, slots=True)
class UnknownPlaceholder:
    """A 【】 that names nothing we know; ``suggestions`` are names it may be meant for."""

    name: str
    place: str
    suggestions: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What the clerk reads of it."""
        meant = "或".join(f"【{name}】" for name in self.suggestions)
        return f"{self.place}：不认识【{self.name}】" + (f"，是不是{meant}？" if meant else "")


@dataclass(frozen=True, slots=True)
class FormReport:
    """What stands in a form: said before anything is written.

    ``unknown`` and ``faults`` are the office's to mend; ``list_faults`` only where all findings go
    into one copy: findings named outside of a repeated part. ``losses`` is what a filled copy
    cannot keep of the file.
    """

    used: tuple[str, ...] = ()
    unknown: tuple[UnknownPlaceholder, ...] = ()
    faults: tuple[str, ...] = ()
    list_faults: tuple[str, ...] = ()
    losses: tuple[str, ...] = ()
    is_repeated: bool = False

    @property
    def is_clean(self) -> bool:
        """Whether every placeholder is known and closed."""
        return not (self.unknown or self.faults)

    @property
    def is_list(self) -> bool:
        """Whether one copy is meant for all findings rather than one copy for each."""
        return self.is_repeated and not self.list_faults

    @property
    def is_a_form(self) -> bool:
        """Whether it holds any placeholder at all."""
        return bool(self.used or self.unknown)


@dataclass(frozen=True, slots=True)
class FormValues:
    """What fills a form: the round once, then every finding of the repeated part."""

    round: Mapping[str, FormValue]
    findings: tuple[Mapping[str, FormValue], ...]


def written(value: FormValue) -> str:
    """Return a value as a Word form writes it."""
    return chinese_date(value) if isinstance(value, date) else str(value)


def form_values(
    ledger: Ledger,
    findings: Sequence[Finding],
    updates: Mapping[FindingId, ProgressUpdate],
    *,
    today: date,
) -> FormValues:
    """Return what fills a form for some findings of a ledger.

    ``updates`` are the latest reports of progress.
    """
    themes, headings = ledger.theme_titles(), ledger.heading_titles()
    rows: list[Mapping[str, FormValue]] = []
    for count, finding in enumerate(findings, start=1):
        update = updates.get(finding.id)
        rows.append(
            {
                "count": count,
                "theme": themes.get(finding.theme_id, "") if finding.theme_id else "",
                "heading": headings.get(finding.heading_id, "") if finding.heading_id else "",
                "progress": update.progress if update else "",
                **_own_values(ledger, finding, today),
            }
        )
    return FormValues(_round_values(ledger, today), tuple(rows))


def _round_values(ledger: Ledger, today: date) -> dict[str, FormValue]:
    facts = ledger.round
    days = {
        "inspected_from": facts.inspected_from,
        "inspected_to": facts.inspected_to,
        "feedback_on": facts.feedback_on,
        "as_of": facts.as_of,
        "signed_on": facts.signed_on,
        "today": today,
    }
    return {
        "unit": facts.unit_name or facts.party_organisation,
        "organisation": facts.party_organisation or facts.unit_name,
        "authority": facts.authority,
        "team": facts.team_name,
        "round": facts.title,
        "phone": facts.contact.phone,
        "address": facts.contact.postal_address,
        "postcode": facts.contact.postcode,
        "email": facts.contact.email,
        **{key: day if day is not None else "" for key, day in days.items()},
        **_counts(ledger, today),
    }


def _counts(ledger: Ledger, today: date) -> dict[str, FormValue]:
    """Count every source on its own; a source nobody knows anything of counts none."""
    by_source = {figures.source: figures for figures in ledger_figures(ledger)}
    counts: dict[str, FormValue] = {"total": 0, "undeclared": 0, "rate": ""}
    counts |= {result.value: 0 for result in DeclaredResult}
    if (feedback := by_source.get(FindingSource.FEEDBACK)) is not None:
        done = feedback.of(DeclaredResult.COMPLETED)
        counts |= {result.value: feedback.of(result) for result in DeclaredResult}
        counts |= {"total": feedback.total, "undeclared": feedback.undeclared}
        counts["rate"] = f"{done / feedback.total:.2%}" if feedback.total else ""
    for source in (FindingSource.ON_THE_SPOT, FindingSource.PETITION):
        figures = by_source.get(source)
        counts[f"{source.value}_total"] = figures.total if figures else 0
        counts[f"{source.value}_completed"] = figures.of(DeclaredResult.COMPLETED) if figures else 0
    measures = [measure for several in ledger.measures.values() for measure in several]
    return {
        **counts,
        "overdue": sum(
            due_state(finding, today).standing is DueStanding.OVERDUE for finding in ledger.findings
        ),
        "measure_total": len(measures),
        "measure_done": sum(measure.state is MeasureState.DONE for measure in measures),
    }


def _own_values(ledger: Ledger, finding: Finding, today: date) -> dict[str, FormValue]:
    result = finding.declared_result
    stated = finding.declared_wording or (RESULT_TERMS[result] if result else "")
    return {
        "number": finding.number,
        "source": SOURCE_TERMS[finding.source],
        "finding": finding.title,
        "description": finding.description,
        "acceptance": finding.acceptance_criterion,
        "measure": _numbered([measure.text for measure in ledger.measures_of(finding.id)]),
        "lead_officials": ledger.person_names(finding.lead_officials),
        "responsible": ledger.department_names(finding.responsible_departments),
        "supporting": ledger.department_names(finding.supporting_departments),
        "owners": ledger.person_names(finding.owners),
        "due": due_text(finding),
        "days_left": due_state(finding, today).text,
        "completed": finding.completed_on if finding.completed_on is not None else "",
        "timing": "、".join(TIMING_TERMS[t] for t in TIMING_TERMS if t in finding.timings),
        "situation": finding.situation,
        "result": stated,
        "plan": finding.plan,
        "remarks": finding.remarks,
        **{f"{EXTRA_PREFIX}{name}": text for name, text in finding.extras},
    }


def _numbered(texts: Sequence[str]) -> str:
    if len(texts) <= 1:
        return "".join(texts)
    return "\n".join(f"{count}.{text}" for count, text in enumerate(texts, start=1))
