"""The columns of the 整改清单: what each says of a finding, which may be left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.terms import RESULT_TERMS, SOURCE_TERMS, FindingSource
from rectify_desktop.domain.typography import full_width
from rectify_desktop.office.sheet.text_cells import cell_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.measure import Measure


class LedgerColumn(Enum):
    """A column by the mark that stands for it in the template's data row, such as 【问题】."""

    NUMBER = "序号"
    THEME = "方面"
    HEADING = "类别"
    SOURCE = "来源"
    FINDING = "问题"
    DESCRIPTION = "问题描述"
    CRITERION = "验收标准"
    MEASURES = "整改措施"
    LEADS = "责任领导"
    DEPARTMENTS = "责任科室"
    SUPPORT = "配合科室"
    OWNERS = "责任人"
    DUE = "完成时限"
    SITUATION = "整改情况"
    RESULT = "整改结果"
    PLAN = "整改计划"
    REMARKS = "备注"


# Left out where no finding has anything to say there: an empty column only takes room.
OPTIONAL = frozenset(
    {
        LedgerColumn.THEME,
        LedgerColumn.HEADING,
        LedgerColumn.SOURCE,
        LedgerColumn.DESCRIPTION,
        LedgerColumn.CRITERION,
        LedgerColumn.SUPPORT,
        LedgerColumn.PLAN,
    }
)
# Printed like the notice, in full-width marks; names and results stay as they were declared.
_PRINTED = frozenset(
    {
        LedgerColumn.THEME,
        LedgerColumn.HEADING,
        LedgerColumn.FINDING,
        LedgerColumn.DESCRIPTION,
        LedgerColumn.CRITERION,
        LedgerColumn.SITUATION,
        LedgerColumn.PLAN,
        LedgerColumn.REMARKS,
    }
)
# Titles over several findings, written once for all of them.
SHARED = (LedgerColumn.THEME, LedgerColumn.HEADING)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One finding as the list shows it; ``group`` tells whose 方面 and 类别 it stands under."""

    texts: Mapping[LedgerColumn, str]
    group: tuple[str | None, str | None]


def ledger_rows(ledger: Ledger) -> list[LedgerRow]:
    """Return the texts of every finding in ledger order.

    Raises:
        RuleViolation: a text is longer than a cell can hold.

    """
    themes, headings = ledger.theme_titles(), ledger.heading_titles()
    several_sources = any(f.source is not FindingSource.FEEDBACK for f in ledger.findings)
    rows: list[LedgerRow] = []
    for index, finding in enumerate(ledger.findings, start=1):
        number = finding.number or str(index)
        texts = {
            LedgerColumn.NUMBER: number,
            LedgerColumn.THEME: themes.get(finding.theme_id, "") if finding.theme_id else "",
            LedgerColumn.HEADING: headings.get(finding.heading_id, "")
            if finding.heading_id
            else "",
            LedgerColumn.SOURCE: SOURCE_TERMS[finding.source] if several_sources else "",
            **_own_texts(ledger, finding),
        }
        cleaned = {
            column: cell_text(
                full_width(text) if column in _PRINTED else text, f"问题{number}的“{column.value}”"
            )
            for column, text in texts.items()
        }
        rows.append(LedgerRow(cleaned, (finding.theme_id, finding.heading_id)))
    return rows


def columns_used(rows: Sequence[LedgerRow]) -> set[LedgerColumn]:
    """Return the columns a list of these rows needs."""
    used = {
        column
        for column in LedgerColumn
        if column not in OPTIONAL or any(row.texts[column] for row in rows)
    }
    # 类别 alone reads as 方面 when the list comes back.
    return used | {LedgerColumn.THEME} if LedgerColumn.HEADING in used else used


def _own_texts(ledger: Ledger, finding: Finding) -> dict[LedgerColumn, str]:
    return {
        LedgerColumn.FINDING: finding.title,
        LedgerColumn.DESCRIPTION: finding.description,
        LedgerColumn.CRITERION: finding.acceptance_criterion,
        LedgerColumn.MEASURES: _measures_text(ledger.measures_of(finding.id)),
        LedgerColumn.LEADS: ledger.person_names(finding.lead_officials),
        LedgerColumn.DEPARTMENTS: ledger.department_names(finding.responsible_departments),
        LedgerColumn.SUPPORT: ledger.department_names(finding.supporting_departments),
        LedgerColumn.OWNERS: ledger.person_names(finding.owners),
        LedgerColumn.DUE: due_text(finding),
        LedgerColumn.SITUATION: finding.situation,
        LedgerColumn.RESULT: _result_text(finding),
        LedgerColumn.PLAN: finding.plan,
        LedgerColumn.REMARKS: finding.remarks,
    }


def _result_text(finding: Finding) -> str:
    """Return the result as it was declared; nothing where none was, for a list invents no word."""
    if finding.declared_wording or finding.declared_result is None:
        return finding.declared_wording
    return RESULT_TERMS[finding.declared_result]


def _measures_text(measures: Sequence[Measure]) -> str:
    """Return all measures in one cell, numbered if there are several."""
    texts = [full_width(measure.text) for measure in measures]
    if len(texts) == 1:
        return texts[0]
    return "\n".join(f"{at}.{text}" for at, text in enumerate(texts, start=1))
