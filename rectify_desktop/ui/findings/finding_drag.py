"""Findings and groups on their way through the list: what is dragged, where it lands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData

from rectify_desktop.domain.finding import Finding, Heading, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.ui.findings.outline_tree import Node

    GroupPlace = tuple[ThemeId | None, ThemeId | HeadingId | None]
    Place = tuple[tuple[ThemeId | None, HeadingId | None], FindingId | None]

FINDINGS = "application/x-rectify-findings"
GROUP = "application/x-rectify-group"


def dragged(items: Iterable[object]) -> QMimeData:
    """Return the findings among some rows as what a drag carries, or one theme or heading."""
    chosen = list(items)
    carried = QMimeData()
    if chosen and isinstance(chosen[0], Theme | Heading):
        carried.setData(GROUP, chosen[0].id.encode())
        return carried
    ids = dict.fromkeys(item.id for item in chosen if isinstance(item, Finding))
    carried.setData(FINDINGS, "\n".join(ids).encode())
    return carried


def dragged_ids(carried: QMimeData) -> list[str]:
    """Return the ids of the findings that a drag carries."""
    return bytes(carried.data(FINDINGS).data()).decode().split("\n")


def dragged_group(carried: QMimeData) -> str:
    """Return the id of the theme or heading that a drag carries; empty if it carries none."""
    return bytes(carried.data(GROUP).data()).decode()


def place_of_group(group: Theme | Heading, node: Node, row: int) -> GroupPlace | None:
    """Return the theme a group falls into, and the sibling it falls before; None for nowhere.

    A theme always stands at the top; a heading falls into the theme of whatever it is dropped on.
    """
    if isinstance(group, Theme):
        while node.parent is not None:
            row, node = node.row, node.parent
        return None, _next_at(node, row, Theme)
    while isinstance(node.item, Heading | Finding) and node.parent is not None:
        row, node = node.row, node.parent
    if isinstance(node.item, Theme):
        return node.item.id, _next_at(node, row, Heading)
    # Between themes a heading would lose its own unasked.
    return (None, _next_at(node, row, Heading)) if group.theme_id is None else None


def _next_at(node: Node, row: int, kind: type[Theme] | type[Heading]) -> Any:
    """Return the id of the first group of a kind from a row on; dropped onto its parent, none."""
    below = node.children[row:] if row >= 0 else []
    return next((child.item.id for child in below if isinstance(child.item, kind)), None)


def place_of_drop(node: Node, row: int) -> Place:
    """Return the group dropped into, and the finding dropped before, if any."""
    if isinstance(node.item, Finding) and node.parent is not None:
        # Dropped onto a finding: before it.
        row, node = node.row, node.parent
    below = node.children[row].item if 0 <= row < len(node.children) else None
    before = below.id if isinstance(below, Finding) else None
    match node.item:
        case Theme(id=theme_id):
            return (theme_id, None), before
        case Heading(id=heading_id, theme_id=theme_id):
            return (theme_id, heading_id), before
        case _:
            return (None, None), before
