"""Findings on their way from one place of the list to another: what is dragged, where it lands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from rectify_desktop.domain.finding import Finding, Heading, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.ui.models.outline_tree import Node

    Place = tuple[tuple[ThemeId | None, HeadingId | None], FindingId | None]

FINDINGS = "application/x-rectify-findings"


def dragged(items: Iterable[object]) -> QMimeData:
    """Return the findings among some rows as what a drag carries."""
    ids = dict.fromkeys(item.id for item in items if isinstance(item, Finding))
    carried = QMimeData()
    carried.setData(FINDINGS, "\n".join(ids).encode())
    return carried


def dragged_ids(carried: QMimeData) -> list[str]:
    """Return the ids of the findings that a drag carries."""
    return bytes(carried.data(FINDINGS).data()).decode().split("\n")


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
