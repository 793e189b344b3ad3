"""Bringing back what was deleted (回收站): findings, themes, headings and measures, as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding_fields import CellField
from rectify_desktop.domain.ids import FindingId

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.storage.deleted_rows import DeletedRow

KIND_TERMS = {"theme": "方面", "heading": "类别", "finding": "问题", "measure": "措施"}


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: the rows asked for and those they stand under."""

    rows: tuple[DeletedRow, ...]
    along: int

    @property
    def finding_ids(self) -> list[str]:
        """The findings that came back."""
        return [row.uid for row in self.rows if row.table == "finding"]

    @property
    def sentence(self) -> str:
        """Say what came back, for the clerk."""
        counted = dict.fromkeys(KIND_TERMS.values(), 0)
        for row in self.rows:
            counted[KIND_TERMS[row.table]] += 1
        parts = "、".join(f"{count}个{term}" for term, count in counted.items() if count)
        along = "（连同它们所属的上级）" if self.along else ""
        return f"已恢复{parts}{along}。"


def restore_deleted(workspace: Workspace, chosen: Collection[DeletedRow]) -> Restored:
    """Bring rows back with whatever deleted rows they stand under, as one undo step."""
    rows = _with_above(workspace.deleted_rows(), chosen)
    with workspace.operation(f"从回收站恢复{len(rows)}项"):
        workspace.bring_back(rows)
        _mend_parties(workspace, rows)
    return Restored(tuple(rows), len(rows) - len(chosen))


def _with_above(deleted: Iterable[DeletedRow], chosen: Iterable[DeletedRow]) -> list[DeletedRow]:
    known = {row.uid: row for row in deleted}
    wanted: dict[str, DeletedRow] = {}
    waiting = list(chosen)
    while waiting:
        row = waiting.pop()
        if row.uid in known and row.uid not in wanted:
            wanted[row.uid] = row
            waiting += [known[uid] for uid in row.above if uid in known]
    return list(wanted.values())


def _mend_parties(workspace: Workspace, rows: Iterable[DeletedRow]) -> None:
    """Enter again, by their names, people and departments deleted in the meantime."""
    names = workspace.parties.names_ever()
    for row in rows:
        if row.table == "finding":
            finding = workspace.findings.get(FindingId(row.uid))
            workspace.findings.save(_mended(workspace, finding, names))
            workspace.measures.save_all(
                _mended_measure(workspace, measure, names)
                for measure in workspace.measures.of(finding.id)
            )


def _mended(workspace: Workspace, finding: Finding, names: dict[str, str]) -> Finding:
    people = {each.id for each in workspace.parties.people()}
    departments = {each.id for each in workspace.parties.departments()}
    for key in (CellField.LEADERS, CellField.OWNERS):
        ids = tuple(
            each if each in people else workspace.parties.person_named(names[each]).id
            for each in getattr(finding, key)
        )
        finding = replace(finding, **{key: ids})
    for key in (CellField.RESPONSIBLE, CellField.SUPPORTING):
        ids = tuple(
            each if each in departments else workspace.parties.department_named(names[each]).id
            for each in getattr(finding, key)
        )
        finding = replace(finding, **{key: ids})
    return finding


def _mended_measure(workspace: Workspace, measure: Measure, names: dict[str, str]) -> Measure:
    parties = workspace.parties
    owner, department = measure.owner_id, measure.department_id
    if owner is not None and owner not in {each.id for each in parties.people()}:
        measure = replace(measure, owner_id=parties.person_named(names[owner]).id)
    if department is not None and department not in {each.id for each in parties.departments()}:
        named = parties.department_named(names[department])
        measure = replace(measure, department_id=named.id)
    return measure
