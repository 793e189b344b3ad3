"""Moving findings and groups about in the list (调整次序): a place is a group and what follows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Heading, Theme

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace

Place = tuple["ThemeId | None", "HeadingId | None"]


def move_findings(
    workspace: Workspace,
    ledger: Ledger,
    ids: Collection[FindingId],
    place: Place,
    before: FindingId | None = None,
) -> bool:
    """Put findings into a group before another one, or at its end; return whether any moved.

    They keep their order among themselves; numbers stay until 重新编号.
    """
    findings = ledger.findings
    moved = [finding for finding in findings if finding.id in ids]
    if not moved:
        return False
    group = [f for f in findings if (f.theme_id, f.heading_id) == place and f.id not in ids]
    at = next((at for at, each in enumerate(group) if each.id == before), len(group))
    theme_id, heading_id = place
    ordered = [*group[:at], *moved, *group[at:]]
    placed = [
        replace(finding, theme_id=theme_id, heading_id=heading_id, position=position)
        for position, finding in zip(_positions(ordered, place), ordered, strict=True)
    ]
    if _reads_the_same(findings, placed, ids):
        return False
    name = "移动问题" if len(moved) == 1 else f"移动{len(moved)}个问题"
    with workspace.operation(name):
        workspace.findings.save_all(placed)
    return True


def step_findings(
    workspace: Workspace, ledger: Ledger, ids: Collection[FindingId], step: int
) -> bool:
    """Move findings one place up (-1) or down (1), at a group's edge into the next group."""
    chosen = [finding for finding in ledger.findings if finding.id in ids]
    if not chosen:
        return False
    edge = chosen[0] if step < 0 else chosen[-1]
    place = _place(edge)
    group = [finding for finding in ledger.findings if _place(finding) == place]
    rest = [finding for finding in group if finding.id not in ids]
    at = _behind(group, rest, edge) + (step if step > 0 else 0)
    if step < 0 and at > 0:
        return move_findings(workspace, ledger, ids, place, rest[at - 1].id)
    if step > 0 and at <= len(rest):
        return move_findings(workspace, ledger, ids, place, rest[at].id if at < len(rest) else None)
    places = _places(ledger)
    beyond = places.index(place) + step
    if not 0 <= beyond < len(places):
        return False
    first = next((f.id for f in ledger.findings if _place(f) == places[beyond]), None)
    return move_findings(workspace, ledger, ids, places[beyond], None if step < 0 else first)


def step_group(workspace: Workspace, ledger: Ledger, group: Theme | Heading, step: int) -> bool:
    """Move a theme or heading one place up or down, a heading at its theme's edge into the next."""
    siblings = _siblings(ledger, group, _theme_of(group))
    at = next(at for at, each in enumerate(siblings) if each.id == group.id)
    if 0 <= at + step < len(siblings):
        beyond = at + step if step < 0 else at + step + 1
        before = siblings[beyond].id if beyond < len(siblings) else None
        return move_group(workspace, ledger, group, _theme_of(group), before)
    themes = [theme.id for theme in sorted(ledger.themes, key=_rank)]
    theme_id = _theme_of(group)
    if theme_id is None:
        return False
    beyond = themes.index(theme_id) + step
    if not 0 <= beyond < len(themes):
        return False
    there = _siblings(ledger, group, themes[beyond])
    before = there[0].id if step > 0 and there else None
    return move_group(workspace, ledger, group, themes[beyond], before)


def move_group(
    workspace: Workspace,
    ledger: Ledger,
    group: Theme | Heading,
    theme_id: ThemeId | None,
    before: ThemeId | HeadingId | None = None,
) -> bool:
    """Put a theme, or a heading of ``theme_id``, before another or last; return whether it moved.

    Its findings go with it and keep their numbers until 重新编号.
    """
    siblings = _siblings(ledger, group, theme_id)
    rest = [each for each in siblings if each.id != group.id]
    at = next((at for at, each in enumerate(rest) if each.id == before), len(rest))
    ordered = [*rest[:at], group, *rest[at:]]
    if before == group.id or [each.id for each in ordered] == [each.id for each in siblings]:
        return False
    with workspace.operation("移动方面" if isinstance(group, Theme) else "移动类别"):
        for position, sibling in enumerate(ordered):
            if isinstance(sibling, Theme):
                workspace.outline.save_theme(replace(sibling, position=position))
            else:
                placed = replace(sibling, position=position, theme_id=theme_id)
                workspace.outline.save_heading(placed)
        if theme_id != _theme_of(group):
            held = [finding for finding in ledger.findings if finding.heading_id == group.id]
            workspace.findings.save_all([replace(each, theme_id=theme_id) for each in held])
    return True


def _theme_of(group: Theme | Heading) -> ThemeId | None:
    return group.theme_id if isinstance(group, Heading) else None


def _siblings(
    ledger: Ledger, group: Theme | Heading, theme_id: ThemeId | None
) -> list[Theme | Heading]:
    """Return the groups that one stands, or would stand, among."""
    if isinstance(group, Theme):
        return sorted(ledger.themes, key=_rank)
    return sorted((each for each in ledger.headings if each.theme_id == theme_id), key=_rank)


def _positions(ordered: Sequence[Finding], place: Place) -> list[int]:
    """Return rising positions for findings in their new order, few of which are new."""
    known = sorted(finding.position for finding in ordered)
    if all(_place(each) == place for each in ordered) and len(set(known)) == len(known):
        return known
    positions: list[int] = []
    for finding in ordered:
        least = positions[-1] + 1 if positions else 0
        own = finding.position if _place(finding) == place else least
        positions.append(max(own, least))
    return positions


def _behind(group: Sequence[Finding], rest: Sequence[Finding], edge: Finding) -> int:
    """Return how many that stay stand before the outermost one that moves."""
    kept = {finding.id for finding in rest}
    before = group[: next(at for at, each in enumerate(group) if each.id == edge.id)]
    return sum(finding.id in kept for finding in before)


def _places(ledger: Ledger) -> list[Place]:
    """Return all groups in the order of the paper list, empty ones included."""
    places: list[Place] = [(None, None)]
    for theme_id in (None, *(theme.id for theme in sorted(ledger.themes, key=_rank))):
        if theme_id is not None:
            places.append((theme_id, None))
        places += [
            (theme_id, heading.id)
            for heading in sorted(ledger.headings, key=_rank)
            if heading.theme_id == theme_id
        ]
    return places


def _place(finding: Finding) -> Place:
    return finding.theme_id, finding.heading_id


def _rank(group: Theme | Heading) -> tuple[int, str]:
    return group.position, group.id


def _reads_the_same(
    findings: Sequence[Finding], placed: Sequence[Finding], ids: Collection[FindingId]
) -> bool:
    """Whether a move leaves everything where it is, numbers of places aside."""
    known = {finding.id: finding for finding in findings}
    if any(_place(known[each.id]) != _place(each) for each in placed if each.id in ids):
        return False
    order = [finding.id for finding in findings if _place(finding) == _place(placed[0])]
    return order == [finding.id for finding in placed]
