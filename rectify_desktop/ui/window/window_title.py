"""What stands in the title bar: which unit, which team, which file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk


def window_title(desk: Desk | None) -> str:
    """Return the window's title: which unit, which team, which file."""
    program = "巡察整改工作台"
    if desk is None:
        return program
    known, path = desk.ledger.round, desk.workspace.path
    names = [known.unit_name or known.party_organisation, known.team_name]
    about = " · ".join(name for name in names if name) or known.title
    file = path.name if path else ""
    marks = "（只读）" if desk.is_read_only else ""
    return " — ".join(part for part in (about, f"{file}{marks}", program) if part)
