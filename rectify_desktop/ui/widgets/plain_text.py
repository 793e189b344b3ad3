"""Data shown as they are: where Qt would guess at markup, it is kept from guessing."""

from __future__ import annotations

# Qt wraps only those tool tips that it takes for markup.
_WRAPPED_FROM = 40


def plain_tip(text: str) -> str:
    """Return a tool tip that shows ``text`` letter by letter, wrapped where it is long."""
    if "<" not in text and len(text) <= _WRAPPED_FROM:
        return text
    # By hand, for the module html brings every letter it has a name for.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<p style="white-space: pre-wrap">{escaped}</p>'
