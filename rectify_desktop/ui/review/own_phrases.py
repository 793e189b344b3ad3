"""Phrases a person keeps (常用语): a habit of the hand, and so not in the ledger."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rectify_desktop.ui.preferences.settings import Settings

_PLACE = "review/phrases"
_MOST = 60


def own_phrases(settings: Settings) -> list[str]:
    """Return the phrases kept here, the one used last first."""
    try:
        return [str(phrase) for phrase in json.loads(settings.choice(_PLACE) or "[]")]
    except (ValueError, TypeError):
        # A file edited by hand must not keep anybody from writing.
        return []


def keep_phrase(settings: Settings, phrase: str) -> None:
    """Keep a phrase, in front of all others."""
    others = [known for known in own_phrases(settings) if known != phrase]
    _store(settings, [phrase, *others][:_MOST])


def forget_phrase(settings: Settings, phrase: str) -> None:
    """Keep a phrase no longer."""
    _store(settings, [known for known in own_phrases(settings) if known != phrase])


def _store(settings: Settings, phrases: list[str]) -> None:
    settings.remember_choice(_PLACE, json.dumps(phrases, ensure_ascii=False))
