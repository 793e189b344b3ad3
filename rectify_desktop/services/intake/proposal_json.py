"""A proposal as one JSON object, for scripts and tests (``import --json``)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.proposal.column_roles import ROLE_TERMS
from rectify_desktop.domain.terms import RESULT_TERMS, SOURCE_TERMS

if TYPE_CHECKING:
    from decimal import Decimal

    from rectify_desktop.domain.proposal.comparison import Comparison
    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding
    from rectify_desktop.domain.proposal.table_columns import TableColumns


def proposal_as_json(proposal: ImportProposal, comparison: Comparison | None = None) -> str:
    """Return the proposal as JSON text, Chinese kept readable; with its comparison, if any."""
    values = proposal_as_object(proposal)
    if comparison is not None:
        values["comparison"] = comparison_as_object(comparison)
    return json.dumps(values, ensure_ascii=False, indent=2)


def comparison_as_object(comparison: Comparison) -> list[dict[str, Any]]:
    """Return how each finding stands to the ledger, and every cell that differs."""
    return [
        {
            "number": row.number,
            "title": row.title,
            "status": row.status.value,
            "fields": [
                {"field": cell.field.value, "old": cell.old, "new": cell.new, "take": cell.take}
                for cell in row.fields
            ],
        }
        for row in comparison.rows
    ]


def proposal_as_object(proposal: ImportProposal) -> dict[str, Any]:
    """Return the proposal as plain values; titles stand in for theme and heading indexes."""
    return {
        "source": proposal.source_name,
        "kind": proposal.kind.value,
        "reason": proposal.reason,
        "columns": [_columns(table) for table in proposal.tables],
        "themes": [{"title": theme.title} for theme in proposal.themes],
        "headings": [
            {"title": heading.title, "theme": _title(proposal.themes, heading.theme)}
            for heading in proposal.headings
        ],
        "findings": [_finding(proposal, finding) for finding in proposal.findings],
        "tallies": [
            {
                "source": SOURCE_TERMS[tally.source],
                "total": tally.total,
                "completed": tally.completed,
                "stage_completed": tally.stage_completed,
            }
            for tally in proposal.facts.tallies
        ],
        "stated": {figure.name: _plain(figure.value) for figure in proposal.stated},
        "figures": [
            {
                "name": figure.name,
                "value": _plain(figure.value),
                "unit": figure.unit,
                "text": figure.text,
            }
            for figure in proposal.stated
        ],
        "doubts": [
            {
                "kind": doubt.kind.value,
                "text": doubt.text,
                "place": doubt.place,
                "candidates": list(doubt.candidates),
            }
            for doubt in proposal.doubts
        ],
        "reconciliation": [
            {
                "claim": item.claim,
                "stated": _plain(item.stated),
                "counted": None if item.counted is None else _plain(item.counted),
                "adds_up": item.adds_up,
            }
            for item in proposal.reconciliation
        ],
    }


def _finding(proposal: ImportProposal, finding: ProposedFinding) -> dict[str, Any]:
    return {
        "number": finding.number,
        "title": finding.title,
        "theme": _title(proposal.themes, finding.theme),
        "heading": _title(proposal.headings, finding.heading),
        "source": SOURCE_TERMS[finding.source],
        "result": finding.result_wording,
        "declared_result": RESULT_TERMS[finding.result] if finding.result else None,
        "description": finding.description,
        "situation": finding.situation,
        "plan": finding.plan,
        "measures": [measure.text for measure in finding.measures],
        "lead_officials": list(finding.lead_officials),
        "responsible_departments": list(finding.responsible_departments),
        "supporting_departments": list(finding.supporting_departments),
        "owners": list(finding.owners),
        "due": finding.due_wording,
        "remarks": finding.remarks,
        "extras": dict(finding.extras),
    }


def _columns(table: TableColumns) -> dict[str, Any]:
    return {
        "sheet": table.sheet,
        "header_row": table.header_row,
        "read_as": {column.heading: ROLE_TERMS[column.role] for column in table.columns},
        "to_check": [column.heading for column in table.columns if column.needs_a_look],
    }


def _plain(value: int | Decimal) -> int | float:
    """Return a number as JSON has them."""
    return value if isinstance(value, int) else float(value)


def _title(titled: tuple[Any, ...], index: int | None) -> str | None:
    return titled[index].title if index is not None else None
