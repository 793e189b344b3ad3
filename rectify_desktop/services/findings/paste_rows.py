"""Pasting more rows than the list has findings left: the rest become findings of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.outline import renumbered
from rectify_desktop.services.findings.register_findings import free_number
from rectify_desktop.services.findings.write_cells import CellEdit, write_cells

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.findings.write_cells import CellsOutcome
    from rectify_desktop.services.workspace import Workspace


def paste_rows(
    workspace: Workspace,
    edits: Sequence[CellEdit],
    rows: Sequence[Mapping[str, str]],
    after: FindingId,
    *,
    today: date,
) -> CellsOutcome:
    """Write cells and add a finding for each of ``rows`` behind another one, all as one step.

    A row tells the words of its cells by their keys. New findings stand in the same group and get
    the next free numbers, unless the rows bring numbers of their own.
    """
    with workspace.operation(f"粘贴并新增{len(rows)}条问题"):
        added = _add_behind(workspace, after, len(rows))
        filled = [
            CellEdit(finding.id, key, text)
            for finding, row in zip(added, rows, strict=True)
            for key, text in row.items()
        ]
        outcome = write_cells(workspace, [*edits, *filled], "粘贴", today=today)
    return replace(outcome, added=len(added))


def _add_behind(workspace: Workspace, after: FindingId, count: int) -> list[Finding]:
    """Add empty findings behind one, in its group; only those in their way move on."""
    findings = workspace.findings.of_round(workspace.current_round().id)
    at = next(at for at, finding in enumerate(findings) if finding.id == after)
    first = findings[at]
    place = (first.theme_id, first.heading_id)
    drafts = [
        Finding(
            first.round_id,
            "",
            theme_id=first.theme_id,
            heading_id=first.heading_id,
            position=first.position + step,
        )
        for step in range(1, count + 1)
    ]
    added = _numbered(findings, drafts, at)
    moved: list[Finding] = []
    last = first.position + count
    for finding in findings[at + 1 :]:
        if (finding.theme_id, finding.heading_id) != place or finding.position > last:
            break
        last += 1
        moved.append(replace(finding, position=last))
    workspace.findings.save_all([*added, *moved])
    return added


def _numbered(findings: list[Finding], drafts: list[Finding], at: int) -> list[Finding]:
    """Give drafts the numbers of their places, or the next that no finding has."""
    taken = {finding.number for finding in findings}
    ordered = [*findings[: at + 1], *drafts, *findings[at + 1 :]]
    numbered: list[Finding] = []
    for fresh in renumbered(ordered)[at + 1 : at + 1 + len(drafts)]:
        number = free_number(fresh.number, taken)
        taken.add(number)
        numbered.append(replace(drafts[len(numbered)], number=number))
    return numbered
