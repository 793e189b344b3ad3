"""Registering findings (问题登记): adding, changing, ordering and removing what a ledger holds.

Every function is one operation: one transaction, one undo step, one entry of the change log.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.in_use import must_be_unused
from rectify_desktop.domain.casework.terms import ClosureState
from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.outline import renumbered
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.written_names import split_names
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Collection

    from rectify_desktop.domain.ids import (
        DepartmentId,
        FindingId,
        HeadingId,
        MeasureId,
        PersonId,
        ThemeId,
    )
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.services.workspace import Workspace


def change_round(workspace: Workspace, changed: InspectionRound) -> None:
    """Save what is known of the inspection round (轮次信息)."""
    must_be_in_order(changed)
    _must_stay_under_way(workspace, changed)
    if workspace.rounds.get(changed.id) == changed:
        return
    with workspace.operation("修改轮次信息"):
        workspace.rounds.save(changed)


def _must_stay_under_way(workspace: Workspace, changed: InspectionRound) -> None:
    """Raise RuleViolation if a round that was taken over would become the one under way."""
    fed_back = [
        other.feedback_on
        for other in workspace.rounds.all()
        if other.id != changed.id and other.feedback_on is not None
    ]
    latest = max(fed_back, default=None)
    if latest is not None and changed.feedback_on is not None and changed.feedback_on <= latest:
        raise RuleViolation(
            f"台账里引入了{chinese_date(latest)}反馈的以前轮次，本轮的反馈日期应当晚于它，请核对。"
        )


def add_finding(
    workspace: Workspace,
    *,
    title: str = "",
    theme_id: ThemeId | None = None,
    heading_id: HeadingId | None = None,
    after: FindingId | None = None,
) -> Finding:
    """Add a finding behind ``after`` (in the same place of the tree), or last in its group.

    Only the new finding gets a number; numbers already on paper stay until 重新编号.
    """
    with workspace.operation("新增问题"):
        round_id = workspace.current_round().id
        findings = workspace.findings.of_round(round_id)
        if after is not None:
            neighbour = workspace.findings.get(after)
            theme_id, heading_id = neighbour.theme_id, neighbour.heading_id
        elif heading_id is not None:
            theme_id = _heading(workspace, heading_id).theme_id
        draft = Finding(round_id, title, theme_id=theme_id, heading_id=heading_id)
        ordered = _inserted(findings, draft, after)
        numbers = {known.number for known in findings}
        number = next(f.number for f in renumbered(ordered) if f.id == draft.id)
        finding = replace(draft, number=free_number(number, numbers))
        _save_in_place(workspace, [finding if f.id == draft.id else f for f in ordered], finding)
        return workspace.findings.get(finding.id)


def change_finding(workspace: Workspace, changed: Finding, name: str = "修改问题") -> None:
    """Save a finding under the name of the step; nothing happens if nothing changed."""
    if workspace.findings.get(changed.id) == changed:
        return
    with workspace.operation(name):
        workspace.findings.save(changed)


def assign(
    workspace: Workspace,
    finding_id: FindingId,
    *,
    lead_officials: str | None = None,
    owners: str | None = None,
    responsible_departments: str | None = None,
    supporting_departments: str | None = None,
) -> None:
    """Set who answers for a finding, from list cells such as 办公室、财务科; None leaves as is."""
    with workspace.operation("修改责任分工"):
        finding = workspace.findings.get(finding_id)
        if lead_officials is not None:
            finding = replace(finding, lead_officials=name_people(workspace, lead_officials))
        if owners is not None:
            finding = replace(finding, owners=name_people(workspace, owners))
        if responsible_departments is not None:
            departments = name_departments(workspace, responsible_departments)
            finding = replace(finding, responsible_departments=departments)
        if supporting_departments is not None:
            departments = name_departments(workspace, supporting_departments)
            finding = replace(finding, supporting_departments=departments)
        workspace.findings.save(finding)


def delete_findings(workspace: Workspace, ids: Collection[FindingId]) -> None:
    """Take findings off the ledger, with requests that were taken back; their rows stay restorable.

    Raises:
        RuleViolation: evidence, side ledgers, a 销号 or a 督办 name one of them.

    """
    if not ids:
        return
    with workspace.operation("删除问题" if len(ids) == 1 else f"删除{len(ids)}个问题"):
        for finding_id in ids:
            finding = workspace.findings.get(finding_id)
            _drop_withdrawn(workspace, finding_id)
            must_be_unused(finding, workspace.casework.finding_uses(finding_id))
            workspace.findings.delete(finding_id)


def _drop_withdrawn(workspace: Workspace, finding_id: FindingId) -> None:
    """Let a request for 销号 that was taken back go with its finding: it proves nothing."""
    for request in workspace.casework.closures.of_finding(finding_id):
        if request.state is ClosureState.WITHDRAWN:
            workspace.casework.closures.delete(request.id)


def renumber_findings(workspace: Workspace) -> None:
    """Give all findings fresh numbers in ledger order (重新编号)."""
    with workspace.operation("重新编号"):
        findings = workspace.findings.of_round(workspace.current_round().id)
        workspace.findings.save_all(renumbered(findings))


def add_theme(workspace: Workspace, title: str) -> Theme:
    """Add a 方面 behind the existing ones."""
    with workspace.operation("新增方面"):
        round_id = workspace.current_round().id
        theme = Theme(round_id, title, _next_position(workspace.outline.themes(round_id)))
        workspace.outline.save_theme(theme)
    return theme


def change_theme(workspace: Workspace, theme: Theme) -> None:
    """Save the title or place of a 方面."""
    with workspace.operation("修改方面"):
        workspace.outline.save_theme(theme)


def delete_theme(workspace: Workspace, theme_id: ThemeId) -> None:
    """Remove an empty 方面; one that still holds headings or findings is refused."""
    round_id = workspace.current_round().id
    held = any(h.theme_id == theme_id for h in workspace.outline.headings(round_id)) or any(
        f.theme_id == theme_id for f in workspace.findings.of_round(round_id)
    )
    if held:
        raise RuleViolation("这个方面下面还有类别或问题，请先移走或删除它们。")
    with workspace.operation("删除方面"):
        workspace.outline.delete_theme(theme_id)


def add_heading(workspace: Workspace, title: str, theme_id: ThemeId | None = None) -> Heading:
    """Add a 类 under a 方面, or on its own, behind the existing ones."""
    with workspace.operation("新增类别"):
        round_id = workspace.current_round().id
        position = _next_position(workspace.outline.headings(round_id))
        heading = Heading(round_id, title, position, theme_id)
        workspace.outline.save_heading(heading)
    return heading


def change_heading(workspace: Workspace, heading: Heading) -> None:
    """Save the title or place of a 类."""
    with workspace.operation("修改类别"):
        workspace.outline.save_heading(heading)


def delete_heading(workspace: Workspace, heading_id: HeadingId) -> None:
    """Remove an empty 类; one that still holds findings is refused."""
    round_id = workspace.current_round().id
    if any(f.heading_id == heading_id for f in workspace.findings.of_round(round_id)):
        raise RuleViolation("这个类别下面还有问题，请先移走或删除它们。")
    with workspace.operation("删除类别"):
        workspace.outline.delete_heading(heading_id)


def add_measure(workspace: Workspace, finding_id: FindingId, text: str = "") -> Measure:
    """Add a measure at the end of a finding's measures."""
    with workspace.operation("新增措施"):
        position = _next_position(workspace.measures.of(finding_id))
        measure = Measure(finding_id, text, position)
        workspace.measures.save(measure)
    return measure


def change_measure(workspace: Workspace, measure: Measure) -> None:
    """Save a measure; nothing happens if nothing changed."""
    with workspace.operation("修改措施"):
        workspace.measures.save(measure)


def delete_measure(workspace: Workspace, measure_id: MeasureId) -> None:
    """Take a measure off its finding; its row stays restorable.

    Raises:
        RuleViolation: evidence is linked to it.

    """
    proofs = len(workspace.casework.evidence.naming("measure_ids", measure_id))
    if proofs:
        raise RuleViolation(f"这条措施关联着{proofs}份佐证材料，不能删除；请先解除关联。")
    with workspace.operation("删除措施"):
        workspace.measures.delete(measure_id)


def name_departments(workspace: Workspace, cell: str) -> tuple[DepartmentId, ...]:
    """Return the departments a cell names, entering new ones; call inside an operation."""
    return tuple(workspace.parties.department_named(name).id for name in split_names(cell))


def name_people(workspace: Workspace, cell: str) -> tuple[PersonId, ...]:
    """Return the people a cell names, entering new ones; call inside an operation."""
    return tuple(workspace.parties.person_named(name).id for name in split_names(cell))


def must_be_in_order(changed: InspectionRound) -> None:
    """Refuse dates that cannot be: inspection ≤ feedback (domain §5.5)."""
    start, end = changed.inspected_from, changed.inspected_to
    if start and end and end < start:
        raise RuleViolation("巡察结束日期早于开始日期，请核对。")
    if end and changed.feedback_on and changed.feedback_on < end:
        raise RuleViolation("反馈日期早于巡察结束日期，请核对。")


def _heading(workspace: Workspace, heading_id: HeadingId) -> Heading:
    headings = workspace.outline.headings(workspace.current_round().id)
    return next(heading for heading in headings if heading.id == heading_id)


def _inserted(findings: list[Finding], draft: Finding, after: FindingId | None) -> list[Finding]:
    """Return the findings with the draft behind ``after``, or behind the last of its own group."""
    place = len(findings)
    for index, finding in enumerate(findings):
        same_group = (finding.theme_id, finding.heading_id) == (draft.theme_id, draft.heading_id)
        if finding.id == after:
            place = index + 1
            break
        if after is None and same_group:
            place = index + 1
    return [*findings[:place], draft, *findings[place:]]


def _save_in_place(workspace: Workspace, ordered: list[Finding], new: Finding) -> None:
    """Save ``new`` at its place; only findings of its group that stand in its way move on.

    Positions count within a group, so that an insertion touches no other group's findings.
    """
    place = (new.theme_id, new.heading_id)
    group = [f for f in ordered if (f.theme_id, f.heading_id) == place]
    at = next(index for index, finding in enumerate(group) if finding.id == new.id)
    position = group[at - 1].position + 1 if at else 0
    moved = [replace(new, position=position)]
    for finding in group[at + 1 :]:
        if finding.position > position:
            break
        position += 1
        moved.append(replace(finding, position=position))
    workspace.findings.save_all(moved)


def free_number(number: str, taken: set[str]) -> str:
    """Return ``number``, or the next like it that no finding has: 1.3 → 1.4, 7 → 8."""
    head, dot, last = number.rpartition(".")
    count = int(last)
    while f"{head}{dot}{count}" in taken:
        count += 1
    return f"{head}{dot}{count}"


def _next_position(rows: Collection[Theme | Heading | Measure]) -> int:
    return max((row.position for row in rows), default=-1) + 1
