"""Where rows that are dragged through the 问题清单 would land, by the row under the pointer."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.domain.finding import Finding, Heading, Theme

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.findings.outline_rows import Group, OutlineRows

    Place = tuple[ThemeId | None, HeadingId | None]

_place = attrgetter("position", "id")


class Landing(NamedTuple):
    """The group fallen into, what is fallen before, and the row the line to be drawn is above.

    ``is_onto`` tells that the group is folded: its own row, above the line, is to be marked.
    """

    place: Place
    before: str | None
    line: int
    depth: int
    is_onto: bool = False


class Spot(NamedTuple):
    """The row under the pointer, and whether that is in its lower half."""

    row: int
    is_lower: bool = False


def landing_of_findings(
    rows: OutlineRows, ledger: Ledger, spot: Spot, moved: Collection[FindingId]
) -> Landing:
    """Return where findings would land: beside a finding, or in a group.

    Dropped on a title they come first in it, where that is in sight; last if it is folded.
    """
    item = rows.items[spot.row]
    place = _place_within(item)
    group = [each for each in ledger.findings if (each.theme_id, each.heading_id) == place]
    if isinstance(item, Finding):
        at = next(at for at, each in enumerate(group) if each.id == item.id) + spot.is_lower
        before = _first_staying(group[at:], moved)
        return Landing(place, before, spot.row + spot.is_lower, rows.depth_of(item))
    depth = rows.groups[item.id].depth + 1
    if item.id in rows.folded:
        return Landing(place, None, spot.row + 1, depth, is_onto=True)
    return Landing(place, _first_staying(group, moved), spot.row + 1, depth)


def landing_of_group(rows: OutlineRows, ledger: Ledger, spot: Spot, group: Group) -> Landing | None:
    """Return where a theme or heading would land among its kind; None for nowhere."""
    if isinstance(group, Theme):
        return _landing_of_theme(rows, ledger, spot, group)
    return _landing_of_heading(rows, ledger, spot, group)


def _landing_of_theme(rows: OutlineRows, ledger: Ledger, spot: Spot, moved: Theme) -> Landing:
    """Return the gap between themes that is nearest; a theme stands at the top only."""
    themes = sorted(ledger.themes, key=_place)
    above, _ = _place_within(rows.items[spot.row])
    row = rows.places.get(above or "")
    if row is None:
        first = next((each for each in themes if each.id in rows.places), None)
        line = rows.places[first.id] if first else 0
        return Landing((None, None), _first_staying(themes, {moved.id}), line, 0)
    at = next(at for at, each in enumerate(themes) if each.id == above)
    is_behind = _is_in_lower_half(rows, row, spot)
    before = _first_staying(themes[at + is_behind :], {moved.id})
    return Landing((None, None), before, rows.behind(row) if is_behind else row, 0)


def _landing_of_heading(
    rows: OutlineRows, ledger: Ledger, spot: Spot, moved: Heading
) -> Landing | None:
    """Return the gap between headings that is nearest, or the theme whose title is pointed at."""
    item = rows.items[spot.row]
    theme_id, heading_id = _place_within(item)
    if theme_id is None and moved.theme_id is not None:
        # Between themes a heading would lose its own unasked.
        return None
    depth = 1 if theme_id is not None else 0
    place = theme_id, None
    headings = sorted((h for h in ledger.headings if h.theme_id == theme_id), key=_place)
    row = rows.places.get(heading_id or "")
    if row is not None:
        at = next(at for at, each in enumerate(headings) if each.id == heading_id)
        is_behind = _is_in_lower_half(rows, row, spot)
        before = _first_staying(headings[at + is_behind :], {moved.id})
        return Landing(place, before, rows.behind(row) if is_behind else row, depth)
    if isinstance(item, Theme) and item.id in rows.folded:
        return Landing(place, None, spot.row + 1, depth, is_onto=True)
    first = next((rows.places[h.id] for h in headings if h.id in rows.places), None)
    if first is None:
        first = rows.behind(rows.places[theme_id]) if theme_id else spot.row + 1
    return Landing(place, _first_staying(headings, {moved.id}), first, depth)


def _is_in_lower_half(rows: OutlineRows, row: int, spot: Spot) -> bool:
    """Whether a spot is nearer to the end of a group than to its title."""
    length = rows.behind(row) - row
    return 2 * (spot.row - row) + spot.is_lower >= length


def _place_within(item: Theme | Heading | Finding) -> Place:
    """Return the group that a row stands for, or that a finding stands in."""
    match item:
        case Finding(theme_id=theme_id, heading_id=heading_id):
            return theme_id, heading_id
        case Heading(id=heading_id, theme_id=theme_id):
            return theme_id, heading_id
        case Theme(id=theme_id):
            return theme_id, None


def _first_staying(
    known: Sequence[Theme | Heading | Finding], moved: Collection[str]
) -> str | None:
    """Return what those that move fall before: themselves they cannot."""
    return next((each.id for each in known if each.id not in moved), None)
