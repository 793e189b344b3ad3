"""Domain values as columns hold them: ISO dates, JSON pairs."""

from __future__ import annotations

import json
from datetime import date

Pairs = tuple[tuple[str, str], ...]


def day_text(day: date | None) -> str | None:
    """Return a date as text, such as 2026-03-12."""
    return day.isoformat() if day else None


def day_of(text: str | None) -> date | None:
    """Return the date that a column holds."""
    return date.fromisoformat(text) if text else None


def pairs_text(pairs: Pairs) -> str:
    """Return named texts as JSON."""
    return json.dumps(pairs, ensure_ascii=False) if pairs else "[]"


def pairs_of(text: str) -> Pairs:
    """Return the named texts that a column holds."""
    return tuple((name, value) for name, value in json.loads(text)) if text != "[]" else ()
