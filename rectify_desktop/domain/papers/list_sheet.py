"""A list (整改清单, 问题清单 …) as texts, ready to be laid out as .xlsx, .docx or on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.figures import ledger_figures
from rectify_desktop.domain.papers.list_layout import EVIDENCE_COLUMN
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.terms import (
    MEASURE_STATE_TERMS,
    RESULT_TERMS,
    SOURCE_TERMS,
    TIMING_TERMS,
    FindingSource,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import HeadingId, ThemeId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.domain.papers.list_layout import ListedColumn, ListLayout

# Printed like the notice, in full-width marks; names and results stay as they were declared.
_PRINTED = frozenset(
    {
        ColumnRole.THEME,
        ColumnRole.HEADING,
        ColumnRole.FINDING,
        ColumnRole.DESCRIPTION,
        ColumnRole.ACCEPTANCE,
        ColumnRole.MEASURE,
        ColumnRole.SITUATION,
        ColumnRole.PLAN,
        ColumnRole.REMARKS,
    }
)


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One finding of a list: a row, or one for each of its measures.

    Every row has a text for every column; what is said of the finding as a whole stands in the
    first. ``group`` tells under which 方面 and 类别 it stands.
    """

    number: str
    rows: tuple[tuple[str, ...], ...]
    group: tuple[ThemeId | None, HeadingId | None] = (None, None)


@dataclass(frozen=True, slots=True)
class ListSheet:
    """One list: what stands above it, its columns and entries, and what stands below.

    ``departments`` are offered where responsibility is typed.
    """

    layout: ListLayout
    columns: tuple[ListedColumn, ...]
    entries: tuple[ListEntry, ...]
    unit: str
    reporter: str
    as_of: date
    figures: str
    departments: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The heading over the list."""
        return f"{self.unit}{self.layout.name}"


def compose_list_sheet(
    ledger: Ledger, layout: ListLayout, *, today: date, records: CaseRecords | None = None
) -> ListSheet:
    """Compose one list of a ledger as of ``today``."""
    findings = layout.shown.findings_of(ledger)
    texts = _Texts(ledger, layout, records or CaseRecords())
    entries = [texts.entry(finding) for finding in findings]
    columns, entries = _without_empty(layout, findings, entries)
    unit = ledger.round.unit_name or ledger.round.party_organisation
    return ListSheet(
        layout,
        columns,
        entries,
        unit=unit,
        reporter=ledger.round.party_organisation or unit,
        as_of=today,
        figures=_figures(ledger, layout, findings),
        departments=tuple(each.name for each in ledger.departments.values()),
    )


class _Texts:
    """What the columns of a layout say of each finding of a ledger."""

    def __init__(self, ledger: Ledger, layout: ListLayout, records: CaseRecords) -> None:
        self._ledger = ledger
        self._columns = layout.columns
        self._has_measure_rows = layout.has_measure_rows
        self._records = records
        self._themes, self._headings = ledger.theme_titles(), ledger.heading_titles()
        self._numbers = {
            finding.id: finding.number or str(index)
            for index, finding in enumerate(ledger.findings, start=1)
        }
        self._of_finding: dict[ColumnRole, Callable[[Finding], str]] = {
            ColumnRole.NUMBER: lambda f: self._numbers[f.id],
            ColumnRole.THEME: lambda f: self._themes.get(f.theme_id, "") if f.theme_id else "",
            ColumnRole.HEADING: self._heading,
            ColumnRole.SOURCE: lambda f: SOURCE_TERMS[f.source],
            ColumnRole.FINDING: lambda f: f.title,
            ColumnRole.DESCRIPTION: lambda f: f.description,
            ColumnRole.ACCEPTANCE: lambda f: f.acceptance_criterion,
            ColumnRole.MEASURE: lambda f: measures_text(ledger.measures_of(f.id)),
            ColumnRole.LEAD_OFFICIALS: lambda f: ledger.person_names(f.lead_officials),
            ColumnRole.RESPONSIBLE: lambda f: ledger.department_names(f.responsible_departments),
            ColumnRole.SUPPORTING: lambda f: ledger.department_names(f.supporting_departments),
            ColumnRole.OWNERS: lambda f: ledger.person_names(f.owners),
            ColumnRole.TIMING: _timing_text,
            ColumnRole.DUE: due_text,
            ColumnRole.COMPLETED: lambda f: chinese_date(f.completed_on) if f.completed_on else "",
            ColumnRole.SITUATION: lambda f: f.situation,
            ColumnRole.RESULT: _result_text,
            ColumnRole.PLAN: lambda f: f.plan,
            ColumnRole.REMARKS: lambda f: f.remarks,
        }

    def entry(self, finding: Finding) -> ListEntry:
        """Return the texts of one finding."""
        first = tuple(
            self._printed(column, self._text(column, finding)) for column in self._columns
        )
        rows = self._measure_rows(finding, first) if self._has_measure_rows else (first,)
        return ListEntry(self._numbers[finding.id], rows, (finding.theme_id, finding.heading_id))

    def _measure_rows(
        self, finding: Finding, first: tuple[str, ...]
    ) -> tuple[tuple[str, ...], ...]:
        measures = self._ledger.measures_of(finding.id)
        rows = [
            tuple(
                self._printed(column, self._measure_text(column, measure))
                if column.is_of_measure
                else ("" if at else text)
                for column, text in zip(self._columns, first, strict=True)
            )
            for at, measure in enumerate(measures)
        ]
        return tuple(rows) or (first,)

    def _text(self, column: ListedColumn, finding: Finding) -> str:
        if column.role is ColumnRole.EXTRA:
            return self._extra_text(column.name, finding)
        said = self._of_finding.get(column.role)
        return said(finding) if said else ""

    def _extra_text(self, name: str, finding: Finding) -> str:
        written = "\n".join(text for key, text in finding.extras if key == name)
        if name != EVIDENCE_COLUMN:
            return written
        kept = (item.name for item in self._records.evidence_of(finding.id))
        return "\n".join(dict.fromkeys([*written.splitlines(), *kept]))

    def _measure_text(self, column: ListedColumn, measure: Measure) -> str:
        ledger = self._ledger
        match column.role:
            case ColumnRole.MEASURE:
                return measure.text
            case ColumnRole.MEASURE_DEPARTMENT:
                return ledger.department_names(filter(None, [measure.department_id]))
            case ColumnRole.MEASURE_OWNER:
                return ledger.person_names(filter(None, [measure.owner_id]))
            case ColumnRole.MEASURE_DUE:
                day = measure.due_on
                return measure.due_wording or (chinese_date(day) if day else "")
            case _:
                return MEASURE_STATE_TERMS[measure.state]

    def _heading(self, finding: Finding) -> str:
        return self._headings.get(finding.heading_id, "") if finding.heading_id else ""

    def _printed(self, column: ListedColumn, text: str) -> str:
        return full_width(text) if column.role in _PRINTED else text


def measures_text(measures: Sequence[Measure]) -> str:
    """Return all measures in one cell, numbered if there are several."""
    texts = [full_width(measure.text) for measure in measures]
    if len(texts) == 1:
        return texts[0]
    return "\n".join(f"{at}.{text}" for at, text in enumerate(texts, start=1))


def _without_empty(
    layout: ListLayout, findings: Sequence[Finding], entries: Sequence[ListEntry]
) -> tuple[tuple[ListedColumn, ...], tuple[ListEntry, ...]]:
    """Leave out the optional columns that have nothing to say."""
    kept = [
        at
        for at, column in enumerate(layout.columns)
        if not column.is_optional or _says_something(column, at, findings, entries)
    ]
    roles = [layout.columns[at].role for at in kept]
    if ColumnRole.HEADING in roles and ColumnRole.THEME not in roles:
        # 类别 alone reads as 方面 when the list comes back.
        themes = (at for at, c in enumerate(layout.columns) if c.role is ColumnRole.THEME)
        kept = sorted([*kept, *themes])
    columns = tuple(layout.columns[at] for at in kept)
    if len(kept) == len(layout.columns):
        return columns, tuple(entries)
    return columns, tuple(
        replace(entry, rows=tuple(tuple(row[at] for at in kept) for row in entry.rows))
        for entry in entries
    )


def _says_something(
    column: ListedColumn, at: int, findings: Sequence[Finding], entries: Sequence[ListEntry]
) -> bool:
    if column.role is ColumnRole.SOURCE:
        return any(finding.source is not FindingSource.FEEDBACK for finding in findings)
    if column.role is ColumnRole.TIMING:
        return any(_has_untold_timing(finding) for finding in findings)
    if column.role is ColumnRole.MEASURE_STATE:
        usual = next(iter(MEASURE_STATE_TERMS.values()))
        return any(row[at] not in ("", usual) for entry in entries for row in entry.rows)
    return any(row[at] for entry in entries for row in entry.rows)


def _has_untold_timing(finding: Finding) -> bool:
    """Whether the deadline alone does not tell how the finding is to be put right in time."""
    return bool(finding.timings - read_due(due_text(finding), year=None).timings)


def _timing_text(finding: Finding) -> str:
    return "、".join(term for timing, term in TIMING_TERMS.items() if timing in finding.timings)


def _result_text(finding: Finding) -> str:
    """Return the result as it was declared; nothing where none was, for a list invents no word."""
    if finding.declared_wording or finding.declared_result is None:
        return finding.declared_wording
    return RESULT_TERMS[finding.declared_result]


def _figures(ledger: Ledger, layout: ListLayout, findings: Sequence[Finding]) -> str:
    """Return the counts of what is listed; with a filter, what was listed and nothing more."""
    round_ = ledger.round
    if layout.shown.text:
        # Tallies count what stands in no list, so they are none of a part of it.
        round_ = replace(round_, tallies=())
    counted = replace(ledger, round=round_, findings=tuple(findings))
    # A list that shows no results does not sum them up either.
    has_results = any(column.role is ColumnRole.RESULT for column in layout.columns)
    figures = "；".join(
        f"{SOURCE_TERMS[each.source]} {each.sum_text if has_results else each.total}"
        f"（{each.basis}）"
        for each in ledger_figures(counted)
    )
    return "；".join(filter(None, (figures or "暂无问题", layout.shown.text)))
