"""Saved views (视图): columns, filter and order under a name, for the person at this desk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.domain.finding_query import FindingQuery, QueryKind

if TYPE_CHECKING:
    from rectify_desktop.ui.preferences.settings import Settings

_PLACE = "findings/views"


class SavedView(NamedTuple):
    """One view; ``columns`` and ``query`` as they are kept, empty for the usual ones."""

    name: str
    columns: str = ""
    query: str = ""
    words: str = ""
    sorted_by: str = ""
    is_descending: bool = False


def saved_views(settings: Settings) -> list[SavedView]:
    """Return the views kept here, in the order in which they were made."""
    try:
        return [SavedView(**view) for view in json.loads(settings.choice(_PLACE) or "[]")]
    except (ValueError, TypeError):
        # A file edited by hand must not keep the list from opening.
        return []


def keep_view(settings: Settings, view: SavedView) -> None:
    """Keep a view, in place of one of the same name."""
    views = saved_views(settings)
    names = [known.name for known in views]
    if view.name in names:
        views[names.index(view.name)] = view
    else:
        views.append(view)
    _store(settings, views)


def forget_view(settings: Settings, name: str) -> None:
    """Keep a view no longer."""
    _store(settings, [view for view in saved_views(settings) if view.name != name])


def query_text(query: FindingQuery) -> str:
    """Return the conditions as they are kept; empty if there are none."""
    chosen = {kind.value: sorted(query.values(kind), key=str) for kind in QueryKind}
    chosen = {kind: values for kind, values in chosen.items() if values}
    return json.dumps(chosen, ensure_ascii=False) if chosen else ""


def query_from(text: str) -> FindingQuery:
    """Return the conditions that were kept; those of an unknown kind fall away."""
    query = FindingQuery()
    chosen = json.loads(text) if text else {}
    for kind in QueryKind:
        query = query.having(kind, chosen.get(kind.value, ()))
    return query


def _store(settings: Settings, views: list[SavedView]) -> None:
    kept = json.dumps([view._asdict() for view in views], ensure_ascii=False)
    settings.remember_choice(_PLACE, kept)
