"""Entering the themes and headings of a proposal: those the ledger has by name are used again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Heading, Theme
from rectify_desktop.domain.wording.folding import folded

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from rectify_desktop.domain.ids import HeadingId, ThemeId
    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class EnteredOutline:
    """Which theme and heading of the ledger each of the proposal's became, by its index there."""

    themes: dict[int, ThemeId]
    headings: dict[int, HeadingId]
    new_themes: int
    new_headings: int


def enter_outline(
    workspace: Workspace, proposal: ImportProposal, placed: Sequence[ProposedFinding]
) -> EnteredOutline:
    """Enter the themes and headings that ``placed`` findings stand under; call in an operation."""
    headings_used = {read.heading for read in placed if read.heading is not None}
    themes_used = {read.theme for read in placed if read.theme is not None}
    above = {proposal.headings[index].theme for index in headings_used}
    themes_used |= {index for index in above if index is not None}
    themes, new_themes = _enter_themes(workspace, proposal, themes_used)
    headings, new_headings = _enter_headings(workspace, proposal, headings_used, themes)
    return EnteredOutline(themes, headings, new_themes, new_headings)


def _enter_themes(
    workspace: Workspace, proposal: ImportProposal, used: Collection[int]
) -> tuple[dict[int, ThemeId], int]:
    round_id = workspace.current_round().id
    known = workspace.outline.themes(round_id)
    by_title = {folded(theme.title): theme.id for theme in known}
    position = first = max((theme.position for theme in known), default=-1)
    entered: dict[int, ThemeId] = {}
    for index in sorted(used):
        title = proposal.themes[index].title
        theme_id = by_title.get(folded(title))
        if theme_id is None:
            position += 1
            theme = Theme(round_id, title, position)
            workspace.outline.save_theme(theme)
            theme_id = by_title[folded(title)] = theme.id
        entered[index] = theme_id
    return entered, position - first


def _enter_headings(
    workspace: Workspace,
    proposal: ImportProposal,
    used: Collection[int],
    themes: dict[int, ThemeId],
) -> tuple[dict[int, HeadingId], int]:
    round_id = workspace.current_round().id
    known = workspace.outline.headings(round_id)
    by_title = {(heading.theme_id, folded(heading.title)): heading.id for heading in known}
    position = first = max((heading.position for heading in known), default=-1)
    entered: dict[int, HeadingId] = {}
    for index in sorted(used):
        proposed = proposal.headings[index]
        theme_id = themes[proposed.theme] if proposed.theme is not None else None
        key = (theme_id, folded(proposed.title))
        if key not in by_title:
            position += 1
            heading = Heading(round_id, proposed.title, position, theme_id)
            workspace.outline.save_heading(heading)
            by_title[key] = heading.id
        entered[index] = by_title[key]
    return entered, position - first
